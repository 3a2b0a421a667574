import { createStore } from '../lib/store.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'info' | 'danger';
  /** Takes back what was just done. */
  undo?: () => void;
}

export const toasts = createStore<readonly Toast[]>([]);
let last = 0;

export const dismissToast = (id: number): void => toasts.set((all) => all.filter((toast) => toast.id !== id));

/**
 * Tells that something is done, for 10 s, wherever the person looks next: `showToast('Gelöscht', { undo })`. Errors
 * of a form belong to the form.
 */
export function showToast(text: string, more: { tone?: Toast['tone']; undo?: () => void } = {}): void {
  last += 1;
  toasts.set((all) => [...all.slice(-2), { id: last, text, tone: more.tone ?? 'info', ...more }]);
}
