import {
  type ModerationSettings,
  premoderation,
  type Premoderation,
  spaceModerationRoutes,
} from '@app/contracts/space-moderation';
import type { Space } from '@app/contracts/spaces';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { ErrorState, FormError, Skeleton } from '../../ui/feedback.tsx';
import { Select, TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './moderation.module.css';
import { moderationKey } from './moderation.queries.ts';

const settingsQuery = (spaceId: string) =>
  queryOptions({
    queryKey: [...moderationKey, 'settings', spaceId],
    queryFn: ({ signal }) => call(spaceModerationRoutes.settings, { params: { spaceId } }, signal),
  });

/** Rules of the space, and what is read before it appears. */
export function RulesForm({ space }: { space: Space }) {
  const settings = useQuery({ ...settingsQuery(space.id), staleTime: Infinity }); // not under somebody's hands
  if (settings.isPending) return <Skeleton />;
  if (settings.isError) return <ErrorState error={settings.error} retry={settings.refetch} />;
  return <Form space={space} settings={settings.data} />;
}

const counts = [0, 1, 2, 3, 5, 10, 20];

function Form({ space, settings }: { space: Space; settings: ModerationSettings }) {
  const client = useQueryClient();
  const form = useForm({
    initial: {
      rules: settings.rules,
      acceptAgain: false,
      newcomerPosts: String(settings.newcomerPosts),
      boards: Object.fromEntries(settings.boards.map((board) => [board.id, board.premoderation])) as Record<
        string,
        Premoderation
      >,
    },
    send: (values) =>
      call(spaceModerationRoutes.changeSettings, {
        params: { spaceId: space.id },
        body: {
          rules: values.rules,
          acceptAgain: values.acceptAgain,
          newcomerPosts: Number(values.newcomerPosts),
          boards: Object.entries(values.boards).map(([id, chosen]) => ({ id, premoderation: chosen })),
        },
      }),
    done: (saved) => {
      client.setQueryData(settingsQuery(space.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: ['standing', space.id] });
      showToast(t('moderation.settings.saved'));
    },
  });
  const { values } = form;
  const mayChange = space.can.manage;
  return (
    <form {...form.props} className={styles['form']}>
      <FormError problem={form.problem} />
      {!mayChange && <p className={styles['muted']}>{t('moderation.settings.notAllowed')}</p>}
      <fieldset className={styles['fields']} disabled={!mayChange}>
        <TextArea
          label={t('moderation.settings.rules')}
          hint={t('moderation.settings.rulesHint')}
          optional
          rows={8}
          {...form.field('rules')}
        />
        {settings.rules !== '' && values.rules !== settings.rules && (
          <Checkbox
            label={t('moderation.settings.acceptAgain')}
            checked={values.acceptAgain}
            onChange={(value) => form.set('acceptAgain', value)}
          />
        )}
        <h2>{t('moderation.settings.before')}</h2>
        <Select
          label={t('moderation.settings.newcomers')}
          hint={t('moderation.settings.newcomersHint')}
          {...form.field('newcomerPosts')}
          options={[...new Set([...counts, settings.newcomerPosts])].map((count) => ({
            value: String(count),
            label:
              count === 0
                ? t('moderation.settings.newcomersOff')
                : t('moderation.settings.newcomersFirst', { count }),
          }))}
        />
        {settings.boards.map((board) => (
          <Select
            key={board.id}
            label={t('moderation.settings.board', { name: board.name })}
            value={values.boards[board.id] ?? 'off'}
            onChange={(chosen) =>
              form.set('boards', { ...values.boards, [board.id]: premoderation.parse(chosen) })
            }
            options={premoderation.options.map((value) => ({
              value,
              label: t(`moderation.settings.premoderation.${value}`),
            }))}
          />
        ))}
        {mayChange && (
          <div>
            <Button type="submit" variant="primary" busy={form.busy}>
              {t('moderation.settings.save')}
            </Button>
          </div>
        )}
      </fieldset>
    </form>
  );
}
