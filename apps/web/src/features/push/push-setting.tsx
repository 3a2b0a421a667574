import { pushRoutes } from '@app/contracts/push';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { useSavedAtOnce } from '../../ui/saved-at-once.ts';
import styles from './push-setting.module.css';
import { canPush, switchPushOff, switchPushOn } from './push-browser.ts';

const pushQuery = queryOptions({
  queryKey: ['push'],
  queryFn: ({ signal }) => call(pushRoutes.read, {}, signal),
});

class Refused extends Error {}

/** Signals to this browser while nobody is here: off until somebody switches them on. */
export function PushSetting({ person }: { person: string }) {
  const { data } = useQuery(pushQuery);
  const [on, change] = useSavedAtOnce({
    key: pushQuery.queryKey,
    saved: data?.on === true,
    async save(wanted: boolean) {
      if (!wanted) await switchPushOff();
      else if (!(await switchPushOn(person))) throw new Refused();
    },
    touches: [pushQuery.queryKey],
    explain: (error) => t(error instanceof Refused ? 'push.refused' : 'push.failed'),
  });
  const supported = canPush();
  return (
    <section className={styles['part']} aria-labelledby="push">
      <h2 id="push">{t('push.title')}</h2>
      <Checkbox
        label={t('push.label')}
        hint={t(supported ? 'push.hint' : 'push.unsupported')}
        checked={on}
        disabled={!supported || !data}
        onChange={change}
      />
    </section>
  );
}
