import type { MouseEvent } from 'react';

export interface ShownPicture {
  /** Where all of its pixels are. */
  address: string;
  description: string;
}

export interface OpenedPictures {
  pictures: ShownPicture[];
  /** The one that was asked for. */
  start: number;
}

/** The pictures of a message when a click was on one of them; `null` when it was meant for something else. */
export function picturesAt(event: MouseEvent<HTMLElement>): OpenedPictures | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return null;
  const link = event.target.closest('a.picture');
  if (!link) return null;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.picture')];
  return {
    pictures: links.map((one) => ({
      address: one.getAttribute('href') ?? '',
      description: one.querySelector('img')?.alt ?? '',
    })),
    start: links.findIndex((one) => one === link),
  };
}
