import {
  type DocumentAccessView,
  documentTreeRoutes as routes,
  type OwnLevels,
} from '@app/contracts/document-tree';
import type { DocumentLevel } from '@app/contracts/documents';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Alert, ErrorState, FormError, Skeleton } from '../../../ui/feedback.tsx';
import { Select } from '../../../ui/fields.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { accessQuery, documentQuery } from '../documents.queries.ts';
import type { PartProps } from '../page/document-parts.ts';
import { readTreeAgain } from './use-page-actions.ts';

const choices = {
  network: ['none', 'read', 'comment'],
  guest: ['none', 'read', 'comment', 'edit'],
  member: ['none', 'read', 'comment', 'edit', 'manage'],
} as const satisfies Record<keyof OwnLevels, DocumentLevel[]>;
const roles = ['network', 'guest', 'member'] as const;

/** Who may do what with a page and those below it. */
export function PageAccessDialog({ document, space, onClose }: PartProps & { onClose: () => void }) {
  const access = useQuery(accessQuery(document.id));
  return (
    <Dialog title={t('documents.access.title')} onClose={onClose}>
      {access.isPending && <Skeleton />}
      {access.isError && !access.data && <ErrorState error={access.error} retry={access.refetch} />}
      {access.data && (
        <Levels
          key={access.dataUpdatedAt}
          view={access.data}
          {...{ document, space, onClose }}
          readAgain={() => access.refetch()}
        />
      )}
    </Dialog>
  );
}

interface LevelsProps extends PartProps {
  view: DocumentAccessView;
  onClose: () => void;
  readAgain: () => unknown;
}

function Levels({ view, document, space, onClose, readAgain }: LevelsProps) {
  const client = useQueryClient();
  const [own, setOwn] = useState(view.own);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError>();

  async function save() {
    setBusy(true);
    try {
      await call(routes.setAccess, {
        params: { documentId: document.id },
        body: { own, before: view.own },
      });
      void readTreeAgain(client, space.id);
      void client.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
      showToast(t('documents.access.saved'));
      onClose();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
      setBusy(false);
    }
  }

  return (
    <>
      {problem?.problem.code === 'conflict' ? (
        <Alert
          tone="warning"
          live
          actions={
            <Button small onClick={() => void readAgain()}>
              {t('documents.access.readAgain')}
            </Button>
          }
        >
          {problem.problem.message}
        </Alert>
      ) : (
        <FormError problem={problem?.problem.message} />
      )}
      <p>{t('documents.access.intro')}</p>
      {roles.map((role) => (
        <Select
          key={role}
          label={t(`documents.access.roles.${role}`)}
          value={own[role] ?? 'inherited'}
          onChange={(value) =>
            setOwn((before) => ({ ...before, [role]: value === 'inherited' ? null : value }))
          }
          options={[
            {
              value: 'inherited',
              label: t('documents.access.inherited', {
                level: t(`documents.access.levels.${view.inherited[role]}`),
              }),
            },
            ...choices[role].map((level) => ({ value: level, label: t(`documents.access.levels.${level}`) })),
          ]}
        />
      ))}
      <Below view={view} />
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="primary" busy={busy} onClick={() => void save()}>
          {t('documents.access.save')}
        </Button>
      </DialogActions>
    </>
  );
}

/** What a change does to the pages below. */
function Below({ view: { following, apart } }: { view: DocumentAccessView }) {
  if (following === 0) return null;
  return (
    <div>
      <p>{t('documents.access.following', { count: following })}</p>
      {apart.length > 0 && (
        <>
          <p>{t('documents.access.apart')}</p>
          <ul>
            {apart.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
