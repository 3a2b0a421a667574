import { channelRoutes } from '@app/contracts/channels';
import { type Space, spaceRoutes } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { EmptyState, FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { Page } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BoardsEditor } from './boards-editor.tsx';
import { SpaceBasicsForm } from './space-basics-form.tsx';
import styles from './space-settings.module.css';
import { readSpacesAgain } from './use-space-changes.ts';

/** What the lead of a space changes. */
export function SpaceSettings({ space }: { space: Space }) {
  if (!space.can.manage)
    return (
      <Page>
        <EmptyState title={t('spaces.settings.notAllowed')} />
      </Page>
    );
  return (
    <Page>
      <Part title={t('spaces.settings.basics')}>
        <SpaceBasicsForm space={space} />
      </Part>
      <Part title={t('spaces.settings.boards')}>
        <BoardsEditor space={space} />
      </Part>
      {space.can.moderate && (
        <Part title={t('spaces.settings.channels')}>
          <NewChannelForm space={space} />
        </Part>
      )}
      <Part title={t('spaces.settings.archive')}>
        <ArchivePart space={space} />
      </Part>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function NewChannelForm({ space }: { space: Space }) {
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', purpose: '' },
    check: ({ name }) => (name.trim() === '' ? { name: t('spaces.form.required') } : {}),
    send: ({ name, purpose }) =>
      call(channelRoutes.create, {
        params: { spaceId: space.id },
        body: { id: v7(), name, ...(purpose.trim() !== '' && { purpose }) },
      }),
    done: (_, { name }) => {
      showToast(t('spaces.settings.channelAdded', { name }));
      form.reset();
      void readSpacesAgain(client);
      void client.invalidateQueries({ queryKey: ['channels'] });
    },
  });
  return (
    <form {...form.props} className={styles['form']}>
      <p>{t('spaces.settings.channelsHint')}</p>
      <FormError problem={form.problem} />
      <TextField label={t('spaces.settings.channelName')} {...form.field('name')} />
      <TextField label={t('spaces.settings.channelPurpose')} optional {...form.field('purpose')} />
      <div>
        <Button type="submit" busy={form.busy}>
          {t('spaces.settings.addChannel')}
        </Button>
      </div>
    </form>
  );
}

function ArchivePart({ space }: { space: Space }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const archive = async (archived: boolean) => {
    await call(spaceRoutes.archive, { params: { spaceId: space.id }, body: { archived } });
    showToast(t(archived ? 'spaces.settings.archivedNow' : 'spaces.settings.reopenedNow'));
    await readSpacesAgain(client);
  };
  const action = t(space.archived ? 'spaces.settings.reopenAction' : 'spaces.settings.archiveAction');
  return (
    <>
      <p>{t(space.archived ? 'spaces.settings.reopenText' : 'spaces.settings.archiveText')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{action}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={space.archived ? `${action}?` : t('spaces.settings.archiveTitle', { name: space.name })}
          action={action}
          onConfirm={() => archive(!space.archived)}
          onClose={() => setAsking(false)}
        >
          <p>{t(space.archived ? 'spaces.settings.reopenText' : 'spaces.settings.archiveText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
