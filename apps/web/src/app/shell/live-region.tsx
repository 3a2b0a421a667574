import { spoken } from '../../lib/announcer.ts';
import { useStore } from '../../lib/store.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** The one place screen readers listen to; see lib/announcer. */
export function LiveRegion() {
  const { text, turn } = useStore(spoken);
  return (
    <VisuallyHidden>
      <output aria-live="polite">
        <span key={turn}>{text}</span>
      </output>
    </VisuallyHidden>
  );
}
