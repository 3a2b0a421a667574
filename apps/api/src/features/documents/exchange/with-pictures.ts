import type { JSONContent } from '@tiptap/core';

/**
 * The document with its pictures as they were kept. The words of one that was not (`null`) stand in its place; any
 * other was ours before.
 */
export function withPictures(node: JSONContent, kept: ReadonlyMap<string, string | null>): JSONContent {
  if (!node.content) return node;
  const content = node.content.flatMap((child) => {
    if (child.type !== 'image') return [withPictures(child, kept)];
    const { src, alt, caption } = (child.attrs ?? {}) as Record<string, string>;
    const file = kept.get(src ?? '');
    if (file === undefined) return [child];
    if (file !== null) return [{ ...child, attrs: { ...child.attrs, src: file } }];
    const words = [alt, caption].filter(Boolean).join(': ');
    return [{ type: 'paragraph', ...(words && { content: [{ type: 'text', text: words }] }) }];
  });
  return { ...node, content };
}
