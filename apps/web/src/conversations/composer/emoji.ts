import { language } from '../../lib/i18n.ts';

export interface Emoji {
  sign: string;
  name: string;
  /** Words by which it is found, in small letters without accents. */
  words: string[];
}

let loaded: { language: string; list: Promise<Emoji[]> } | undefined;

const names = {
  de: () => import('../../locales/de/emoji.ts'),
  en: () => import('../../locales/en/emoji.ts'),
};

/** All that can be picked, with names in the language of the page; any other can be typed. */
export function loadEmoji(): Promise<Emoji[]> {
  const chosen = language();
  if (loaded?.language === chosen) return loaded.list;
  const list = names[chosen]().then(({ emoji }) => Object.entries(emoji).map(emojiOf));
  loaded = { language: chosen, list };
  return list;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function emojiOf([sign, text]: [string, string]): Emoji {
  const [name = ''] = text.split(';');
  return { sign, name, words: plain(text).split(/[;\s]+/) };
}

/** Those of which a word begins with what was typed; names before other words. */
export function findEmoji(list: Emoji[], typed: string): Emoji[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  const found = list.filter(({ words }) =>
    wanted.every((part) => words.some((word) => word.startsWith(part))),
  );
  const typedName = wanted.join(' ');
  const rank = ({ name }: Emoji) =>
    Number(plain(name) === typedName) + Number(plain(name).startsWith(typedName));
  return found.toSorted((a, b) => rank(b) - rank(a));
}
