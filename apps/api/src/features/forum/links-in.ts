import { decodeEntities, excerptOf } from '../../core/conversations/markdown.ts';

const link = /<a [^>]*?href="((?:https?:|\/api\/files\/)[^"]*)"[^>]*>(.*?)<\/a>/gs;

/** Links and files in what the server rendered; mentions are none. */
export const linksIn = (html: string): { href: string; text: string; file: boolean }[] =>
  [...html.matchAll(link)].map(([, target = '', inside = '']) => {
    const href = decodeEntities(target);
    return { href, text: excerptOf(inside) || href, file: href.startsWith('/api/files/') };
  });
