import { documentExchangeRoutes as routes, type DocumentExport } from '@app/contracts/document-exchange';
import type { DocumentNode } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import styles from './exchange.module.css';
import { messageOf } from './message-of.ts';

const formats = ['docx', 'md', 'html'] as const;
type Format = (typeof formats)[number];

interface Props {
  space: Space;
  /** The page one looks at: it and those below it may be all that is wanted. */
  below?: Pick<DocumentNode, 'id' | 'title'> | undefined;
  onClose: () => void;
}

/** All pages as a ZIP. The server packs it beside everything else; one may look on, or come back. */
export function TreeDownloadDialog({ space, below, onClose }: Props) {
  const [format, setFormat] = useState<Format>('docx');
  const [isBelow, setIsBelow] = useState(below !== undefined);
  const begin = useMutation({
    meta: { errorShown: true },
    mutationFn: () =>
      call(routes.exportTree, {
        params: { spaceId: space.id },
        body: { id: v7(), format, below: isBelow && below ? below.id : null },
      }),
  });
  if (begin.data && !begin.isPending)
    return <Packing begun={begin.data} again={() => begin.mutate()} onClose={onClose} />;
  return (
    <Dialog title={t('documents.downloadAll.title')} onClose={onClose}>
      <FormError problem={messageOf(begin.error)} />
      <p>{t('documents.downloadAll.text')}</p>
      <RadioGroup
        label={t('documents.downloadAll.format')}
        value={format}
        onChange={setFormat}
        options={formats.map((value) => ({ value, label: t(`documents.download.${value}`) }))}
      />
      {below && (
        <Checkbox
          label={t('documents.downloadAll.below', { title: below.title })}
          checked={isBelow}
          onChange={setIsBelow}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="primary" busy={begin.isPending} onClick={() => begin.mutate()}>
          {t('documents.downloadAll.action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const isRunning = ({ state }: DocumentExport) => state === 'waiting' || state === 'working';

function Packing({
  begun,
  again,
  onClose,
}: {
  begun: DocumentExport;
  again: () => void;
  onClose: () => void;
}) {
  const params = { exportId: begun.id };
  const { data, error } = useQuery({
    queryKey: ['document-export', begun.id],
    queryFn: ({ signal }) => call(routes.exportState, { params }, signal),
    initialData: begun,
    refetchInterval: ({ state }) => (state.data && !isRunning(state.data) ? false : 1_000),
  });
  const save = useMutation({
    mutationFn: () => saveFile(routes.exportFile, { params }),
    meta: { errorShown: true },
    onSuccess: onClose,
  });
  const { done, total } = data;
  const failed = data.state === 'failed' ? t('documents.downloadAll.failed') : undefined;
  return (
    <Dialog title={t('documents.downloadAll.title')} onClose={onClose}>
      <FormError problem={failed ?? messageOf(save.error ?? error)} />
      {!failed && (
        <p className={styles['progress']}>
          <progress aria-label={t('documents.downloadAll.title')} max={total} value={done} />
          <output>
            {isRunning(data) ? t('documents.downloadAll.packing') : t('documents.downloadAll.ready')}
          </output>
          <span>{t('documents.downloadAll.pages', { done, total })}</span>
        </p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
        {failed ? (
          <Button variant="primary" onClick={again}>
            {t('documents.import.again')}
          </Button>
        ) : (
          <Button variant="primary" busy={isRunning(data) || save.isPending} onClick={() => save.mutate()}>
            {t('documents.downloadAll.save')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
