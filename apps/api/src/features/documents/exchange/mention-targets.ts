import type { JSONContent } from '@tiptap/core';
import { formerMember } from '../../../core/identity/person.presenter.ts';

const idOf = ({ type, attrs }: JSONContent): string | null => {
  const [, id = null] = type === 'mention' ? String(attrs?.['target']).split(':') : [];
  return id;
};

/** Ids of people and AGS of towns that a document mentions, each once. */
export function mentionTargets(json: JSONContent): string[] {
  const found = new Set<string>();
  const visit = (node: JSONContent): void => {
    const id = idOf(node);
    if (id !== null && /^(?:[0-9a-f-]{36}|\d{5}|\d{8})$/.test(id)) found.add(id);
    node.content?.forEach(visit);
  };
  visit(json);
  return [...found];
}

/** A person without a name was erased; a town that does not exist stays as it was written. */
export function withMentionNames(node: JSONContent, names: ReadonlyMap<string, string>): JSONContent {
  const id = idOf(node);
  if (id !== null) {
    const name = names.get(id) ?? (/^\d+$/.test(id) ? undefined : formerMember);
    return name === undefined ? node : { ...node, attrs: { ...node.attrs, name } };
  }
  return node.content
    ? { ...node, content: node.content.map((child) => withMentionNames(child, names)) }
    : node;
}
