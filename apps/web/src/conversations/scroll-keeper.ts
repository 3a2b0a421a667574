/** What of a list is on the screen. Positions are those of the messages. */
export interface Visible {
  first: number;
  last: number;
  atStart: boolean;
  atEnd: boolean;
}

export type ScrollTarget = 'end' | 'unread' | { position: number };

interface Setting {
  list: HTMLElement;
  /** The element that scrolls; the page's own is the root element. */
  scroller: HTMLElement;
  /** Whoever is at the end stays there when something is added: chat does, a page that is read does not. */
  sticks: boolean;
  onLook: (visible: Visible) => void;
}

/** This close to an edge counts as there, in pixels: screens with fractions never get to zero. */
const edge = 48;
/** Space above what was jumped to. */
const lead = 72;

/**
 * Keeps what is read where it is. Browsers with scroll anchoring do most of it; pages put before the first message
 * while the list stands at its very top, and Safari, need the correction: after every change the message that was
 * on top is measured and put back.
 */
export class ScrollKeeper {
  private target: ScrollTarget | null;
  private setting: Setting | undefined;
  private anchor: { element: HTMLElement; top: number } | undefined;
  private stuck = false;
  /** Where the scroller stood when that was measured. */
  private top = 0;

  constructor(target: ScrollTarget | null) {
    this.target = target;
  }

  /** Goes there now, or as soon as it is in the list. */
  goTo(target: ScrollTarget): void {
    this.target = target;
    if (this.setting) this.update(this.setting);
  }

  /** After every change of what the list shows. */
  update(setting: Setting): void {
    this.setting = setting;
    if (!this.reach()) this.keep();
    this.measure();
  }

  /** Watches until the list goes away. */
  watch({ list, scroller }: Pick<Setting, 'list' | 'scroller'>): () => void {
    const isPage = scroller === document.documentElement;
    const source = isPage ? window : scroller;
    let frame = 0;
    const scrolled = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.measure());
    };
    const looked = () => this.measure();
    const resized = new ResizeObserver(() => {
      this.keep();
      this.measure();
    });
    resized.observe(list); // pictures, or a change of the window's width
    if (!isPage) resized.observe(scroller); // the keyboard of a phone makes it smaller
    source.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('focus', looked);
    document.addEventListener('visibilitychange', looked);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      source.removeEventListener('scroll', scrolled);
      window.removeEventListener('focus', looked);
      document.removeEventListener('visibilitychange', looked);
      this.setting = undefined;
    };
  }

  private reach(): boolean {
    const { target, setting } = this;
    if (!target || !setting) return false;
    const { list, scroller } = setting;
    const element = target === 'end' ? null : list.querySelector<HTMLElement>(selectorOf(target));
    if (element) scroller.scrollTop += element.getBoundingClientRect().top - viewportOf(scroller).top - lead;
    else if (typeof target === 'object') return false; // its page is not there yet
    else scroller.scrollTop = scroller.scrollHeight;
    this.stuck = !element;
    this.target = null;
    return true;
  }

  private keep(): void {
    const { anchor, setting } = this;
    if (!setting) return;
    const { scroller } = setting;
    if (setting.sticks && this.stuck && !this.wentUp(scroller)) scroller.scrollTop = scroller.scrollHeight;
    else if (anchor?.element.isConnected) {
      const moved = anchor.element.getBoundingClientRect().top - anchor.top;
      const isOwnDoing = Math.abs(moved + scroller.scrollTop - this.top) < 1;
      if (Math.abs(moved) >= 1 && !isOwnDoing) scroller.scrollTop += moved;
    }
  }

  /** A key or a finger scrolled a moment ago, which was not measured yet: that must not be taken back. */
  private wentUp(scroller: HTMLElement): boolean {
    return scroller.scrollTop < this.top - 1 && !isAtEnd(scroller);
  }

  private measure(): void {
    const { setting } = this;
    if (!setting) return;
    const { visible, anchor } = visibleIn(setting.list, setting.scroller);
    this.anchor = anchor;
    this.stuck = visible.atEnd;
    this.top = setting.scroller.scrollTop;
    setting.onLook(visible);
  }
}

const selectorOf = (target: Exclude<ScrollTarget, 'end'>) =>
  target === 'unread' ? '[data-unread-line]' : `[data-position="${target.position}"]`;

const isAtEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) =>
  scrollHeight - scrollTop - clientHeight <= edge;

const viewportOf = (scroller: HTMLElement) =>
  scroller === document.documentElement
    ? { top: 0, bottom: window.innerHeight }
    : scroller.getBoundingClientRect();

function visibleIn(list: HTMLElement, scroller: HTMLElement) {
  const { top, bottom } = viewportOf(scroller);
  const visible: Visible = {
    first: 0,
    last: 0,
    atStart: scroller.scrollTop <= 4 * edge,
    atEnd: isAtEnd(scroller),
  };
  let anchor: { element: HTMLElement; top: number } | undefined;
  for (const element of list.querySelectorAll<HTMLElement>('[data-position]')) {
    const box = element.getBoundingClientRect();
    if (box.bottom <= top) continue;
    if (box.top >= bottom) break;
    const position = Number(element.dataset['position']);
    if (!anchor) [anchor, visible.first] = [{ element, top: box.top }, position];
    if (box.top + Math.min(box.height, 24) <= bottom) visible.last = position;
  }
  return { visible, anchor };
}
