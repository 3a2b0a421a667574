import type { JSONContent } from '@tiptap/core';

/** The document with its pictures as they were kept; the words of one that was not stand in its place. */
export function withPictures(node: JSONContent, kept: ReadonlyMap<string, string>): JSONContent {
  if (!node.content) return node;
  const content = node.content.flatMap((child) => {
    if (child.type !== 'image') return [withPictures(child, kept)];
    const { src, alt, caption } = (child.attrs ?? {}) as Record<string, string>;
    const file = kept.get(src ?? '');
    if (file) return [{ ...child, attrs: { ...child.attrs, src: file } }];
    const words = [alt, caption].filter(Boolean).join(': ');
    return [{ type: 'paragraph', ...(words && { content: [{ type: 'text', text: words }] }) }];
  });
  return { ...node, content };
}
