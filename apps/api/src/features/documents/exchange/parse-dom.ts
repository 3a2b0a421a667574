import type { ParseDom } from '@app/editor/html-reading';
import { Window } from 'happy-dom';

/** Reads HTML on the server. Nothing in it is run, fetched or opened. */
export const parseDom: ParseDom = (html) => {
  const window = new Window({
    settings: {
      disableCSSFileLoading: true,
      disableJavaScriptFileLoading: true,
      disableComputedStyleRendering: true,
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
    },
  });
  return new window.DOMParser().parseFromString(html, 'text/html');
};
