import { pushRoutes } from '@app/contracts/push';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Checkbox } from '../../ui/choices.tsx';
import styles from './push-setting.module.css';
import { canPush, switchPushOff, switchPushOn } from './push-browser.ts';

const pushQuery = queryOptions({
  queryKey: ['push'],
  queryFn: ({ signal }) => call(pushRoutes.read, {}, signal),
});

/** Signals to this browser while nobody is here: off until somebody switches them on. */
export function PushSetting({ person }: { person: string }) {
  const client = useQueryClient();
  const { data } = useQuery(pushQuery);
  const change = useMutation({
    mutationFn: async (on: boolean) => {
      if (!on) await switchPushOff();
      return on ? switchPushOn(person) : true;
    },
    onSettled: () => client.invalidateQueries({ queryKey: pushQuery.queryKey }),
  });
  const supported = canPush();
  return (
    <section className={styles['part']} aria-labelledby="push">
      <h2 id="push">{t('push.title')}</h2>
      <Checkbox
        label={t('push.label')}
        hint={t(supported ? 'push.hint' : 'push.unsupported')}
        checked={change.isPending ? change.variables : data?.on === true}
        disabled={!supported || !data || change.isPending}
        error={problemOf(change.error !== null, change.data === false)}
        onChange={(on) => change.mutate(on)}
      />
    </section>
  );
}

function problemOf(failed: boolean, refused: boolean): string | undefined {
  if (failed) return t('push.failed');
  return refused ? t('push.refused') : undefined;
}
