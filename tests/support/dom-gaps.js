/** What jsdom lacks of the browsers we support: the two elements of the top layer, and anything laid out. */

/** @param {object} prototype @param {Record<string, (this: HTMLElement) => void>} methods */
function add(prototype, methods) {
  for (const [name, method] of Object.entries(methods)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value: method, writable: true });
  }
}

/** @param {'open' | 'closed'} newState @returns {(this: HTMLElement) => void} */
const toggle = (newState) =>
  function dispatch() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
  };

add(HTMLDialogElement.prototype, {
  showModal() {
    this.toggleAttribute('open', true);
  },
  close() {
    this.toggleAttribute('open', false);
  },
});
add(HTMLElement.prototype, { showPopover: toggle('open'), hidePopover: toggle('closed') });

/** Nothing is laid out here, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
