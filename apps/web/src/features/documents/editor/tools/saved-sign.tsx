import { CloudCheck, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../../../lib/announcer.ts';
import { t } from '../../../../lib/i18n.ts';
import type { Standing } from '../collaboration/collaboration.ts';
import styles from '../editor.module.css';

type Sign = 'saved' | 'saving' | 'offline' | 'unsavedOffline' | 'unsavedStuck';

/** Longer than storing ever takes when all is well. */
const untilStuck = 5_000;
/** So that the sign does not blink with every word. */
const stillness = 700;

const icons = {
  saved: CloudCheck,
  saving: LoaderCircle,
  offline: CloudOff,
  unsavedOffline: CloudOff,
  unsavedStuck: TriangleAlert,
};

function signOf({ isOnline, unsaved }: Standing, isStuck: boolean): Sign {
  if (!isOnline) return unsaved > 0 ? 'unsavedOffline' : 'offline';
  if (unsaved === 0) return 'saved';
  return isStuck ? 'unsavedStuck' : 'saving';
}

/** Whether what was typed waits for longer than it should. */
export function useStuck({ isOnline, unsaved }: Standing): boolean {
  const isWaiting = isOnline && unsaved > 0;
  const [isStuck, setIsStuck] = useState(false);
  if (!isWaiting && isStuck) setIsStuck(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setIsStuck(true), untilStuck);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isStuck;
}

/** "Saved" only when the server has stored everything; every other sign is shown at once. */
export function SavedSign({ standing, isStuck }: { standing: Standing; isStuck: boolean }) {
  const sign = signOf(standing, isStuck);
  const [shown, setShown] = useState(sign);
  if (sign !== 'saved' && sign !== shown) setShown(sign);
  useEffect(() => {
    if (sign !== 'saved') return undefined;
    const timer = setTimeout(() => setShown('saved'), stillness);
    return () => clearTimeout(timer);
  }, [sign]);
  useSpokenSign(shown, standing.unsaved);
  const Icon = icons[shown];
  return (
    <span className={styles['saved']} data-saved={shown}>
      <Icon size={18} aria-hidden />
      {t(`documentEditor.${shown}`, { count: standing.unsaved })}
    </span>
  );
}

/** Trouble and its end are said; that typing is saved is not, it would never be quiet. */
function useSpokenSign(sign: Sign, unsaved: number): void {
  const before = useRef<Sign>('saved');
  useEffect(() => {
    const last = before.current;
    if (sign === last || sign === 'saving') return;
    before.current = sign;
    if (sign !== 'saved') announce(t(`documentEditor.${sign}`, { count: unsaved }));
    else announce(t('documentEditor.savedAgain'));
  }, [sign, unsaved]);
}
