import { createStore } from '../lib/store.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'info' | 'danger';
  /** Takes back what was just done. */
  undo?: () => void;
  /** Tries again what failed; the notice waits for it. */
  retry?: () => void;
}

export const toasts = createStore<readonly Toast[]>([]);
let last = 0;

export const dismissToast = (id: number): void => toasts.set((all) => all.filter((toast) => toast.id !== id));

/**
 * Tells that something is done, for 10 s, wherever the person looks next: `showToast('Gelöscht', { undo })`. Errors
 * of a form belong to the form. Gives the id to dismiss it with.
 */
export function showToast(text: string, more: Partial<Omit<Toast, 'id' | 'text'>> = {}): number {
  last += 1;
  const id = last;
  toasts.set((all) => [...all.slice(-2), { tone: 'info', ...more, id, text }]);
  return id;
}
