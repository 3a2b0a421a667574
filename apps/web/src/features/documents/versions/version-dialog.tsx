import { documentVersionRoutes as routes, type DocumentVersion } from '@app/contracts/document-versions';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import prose from '../../../conversations/prose.module.css';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorState, FormError, Skeleton } from '../../../ui/feedback.tsx';
import { Select } from '../../../ui/fields.tsx';
import { showToast } from '../../../ui/toasts.ts';
import text from '../text.module.css';
import { Changes } from './changes.tsx';
import { versionTitle } from './version-title.ts';
import styles from './versions.module.css';
import { changesQuery, versionQuery } from './versions.queries.ts';

interface Props {
  documentId: string;
  versions: readonly DocumentVersion[];
  first: string;
  mayRestore: boolean;
  onClose: () => void;
}

/** One kept state: as it was, against any other or against now, and back again. */
export function VersionDialog({ documentId, versions, first, mayRestore, onClose }: Props) {
  const [shown, setShown] = useState(first);
  const [other, setOther] = useState('');
  const restore = useRestore(documentId, onClose);
  const options = versions.map((version) => ({ value: version.id, label: versionTitle(version) }));
  return (
    <Dialog title={t('documentVersions.look')} onClose={onClose} wide>
      <FormError problem={restore.error?.message} />
      <div className={styles['choose']}>
        <Select label={t('documentVersions.state')} value={shown} onChange={setShown} options={options} />
        <Select
          label={t('documentVersions.compareWith')}
          value={other}
          onChange={setOther}
          options={[
            { value: '', label: t('documentVersions.nothing') },
            { value: 'now', label: t('documentVersions.now') },
            ...options.filter(({ value }) => value !== shown),
          ]}
        />
      </div>
      {other ? (
        <Compared documentId={documentId} from={shown} to={other} />
      ) : (
        <Shown documentId={documentId} versionId={shown} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
        {mayRestore && (
          <Button variant="primary" busy={restore.isPending} onClick={() => restore.mutate(shown)}>
            {t('documentVersions.restore')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function useRestore(documentId: string, done: () => void) {
  const client = useQueryClient();
  const readAgain = () => client.invalidateQueries({ queryKey: ['document', documentId] });
  const bringBack = (versionId: string) => call(routes.restore, { params: { documentId, versionId } });
  return useMutation({
    mutationFn: bringBack,
    meta: { errorShown: true },
    onSuccess({ before }) {
      showToast(t('documentVersions.restored'), {
        undo: () => void bringBack(before).then(readAgain),
      });
      done();
      return readAgain();
    },
  });
}

function Shown({ documentId, versionId }: { documentId: string; versionId: string }) {
  const found = useQuery(versionQuery(documentId, versionId));
  if (found.isPending) return <Skeleton />;
  if (!found.data) return <ErrorState error={found.error} retry={found.refetch} />;
  return (
    <div
      className={classNames(prose['prose'], text['text'])}
      // The server makes it out of the document's own schema and sanitises it.
      dangerouslySetInnerHTML={{ __html: found.data.html }}
    />
  );
}

function Compared({ documentId, from, to }: { documentId: string; from: string; to: string }) {
  const found = useQuery(changesQuery(documentId, from, to));
  if (found.isPending) return <Skeleton />;
  if (!found.data) return <ErrorState error={found.error} retry={found.refetch} />;
  return <Changes changes={found.data.changes} />;
}
