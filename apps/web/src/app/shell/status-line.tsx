import { RefreshCw, Wifi, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { newBuild } from '../../lib/build-watch.ts';
import { caughtUp, connection } from '../../lib/connection.ts';
import { t } from '../../lib/i18n.ts';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './status-line.module.css';

/** A loss that is over before anybody could notice is not worth a word. */
const quietFor = 1_500;
const showReturnFor = 6_000;

/** True once `on` has been so for `wait` milliseconds. */
function useLasting(on: boolean, wait: number): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => setSettled(true), wait);
    return () => {
      clearTimeout(timer);
      setSettled(false);
    };
  }, [on, wait]);
  return on && settled;
}

function useConnectionText(): { state: 'lost' | 'back'; text: string } | undefined {
  const { state, returns } = useStore(connection);
  const missed = useStore(caughtUp);
  const lost = useLasting(state === 'lost', quietFor);
  const [noticed, setNoticed] = useState<number>();
  const [told, setTold] = useState(0);
  if (lost && noticed !== returns) setNoticed(returns);

  const isBack = state === 'online' && noticed !== undefined && returns > noticed && told < returns;
  useEffect(() => {
    if (!isBack) return undefined;
    const timer = setTimeout(() => setTold(returns), showReturnFor);
    return () => clearTimeout(timer);
  }, [isBack, returns, missed]);

  if (lost) return { state: 'lost', text: t('shell.connectionLost') };
  if (!isBack) return undefined;
  const count = missed.returns === returns ? missed.count : 0;
  return { state: 'back', text: count > 0 ? t('shell.caughtUp', { count }) : t('shell.connectionBack') };
}

/** One quiet line about the connection, and the offer to take a new version of the app. */
export function StatusLine() {
  const line = useConnectionText();
  const isOld = useStore(newBuild);
  const { state } = useStore(connection);
  return (
    <div className={styles['line']} data-connection={state}>
      <output>
        {line && (
          <span className={classNames(styles['pill'], styles[line.state])}>
            {line.state === 'lost' ? <WifiOff size={18} aria-hidden /> : <Wifi size={18} aria-hidden />}
            {line.text}
          </span>
        )}
      </output>
      {isOld && (
        <div className={styles['pill']} role="alert">
          <RefreshCw size={18} aria-hidden />
          {t('shell.newVersion')}
          <Button small variant="tertiary" onClick={() => location.reload()}>
            {t('shell.reload')}
          </Button>
        </div>
      )}
    </div>
  );
}
