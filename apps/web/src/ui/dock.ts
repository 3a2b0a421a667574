import { type RefObject, useEffect } from 'react';

/** Tells how high the field at the window's lower edge is, so that no notice lies over it. */
export function useDock(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const resized = new ResizeObserver(() => style.setProperty('--dock', `${element.offsetHeight}px`));
    resized.observe(element);
    return () => {
      resized.disconnect();
      style.removeProperty('--dock');
    };
  }, [field]);
}
