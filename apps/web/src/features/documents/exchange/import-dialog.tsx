import { documentExchangeRoutes, importEndings, largestImport } from '@app/contracts/document-exchange';
import type { DocumentNode } from '@app/contracts/documents';
import type { RouteOutput } from '@app/contracts/route';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { sendFile } from '../../../lib/send-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Alert, FormError } from '../../../ui/feedback.tsx';
import styles from './exchange.module.css';
import { messageOf } from './message-of.ts';

type Imported = RouteOutput<typeof documentExchangeRoutes.import>;

interface Props {
  space: Space;
  /** The page one looks at: the new one may come below it. */
  below?: Pick<DocumentNode, 'id' | 'title'> | undefined;
  onClose: () => void;
}

/** Makes a page of a file. What could not be taken along is said before one goes there. */
export function ImportDialog({ space, below, onClose }: Props) {
  const [, go] = useLocation();
  const [file, setFile] = useState<File>();
  const [isBelow, setIsBelow] = useState(false);
  const { send, share } = useImport(space.id);
  const { data: done } = send;
  const isTooLarge = file !== undefined && file.size > largestImport;

  function open({ id }: Imported) {
    onClose();
    go(addresses.document(space.slug, id));
  }

  if (done)
    return (
      <Dialog title={t('documents.import.title')} onClose={() => open(done)}>
        <Alert tone="success" title={t('documents.import.done', { title: done.title })} live>
          {done.notes.length > 0 && (
            <ul className={styles['notes']}>
              {done.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </Alert>
        <DialogActions>
          <Button variant="primary" onClick={() => open(done)}>
            {t('documents.import.open')}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog title={t('documents.import.title')} onClose={onClose}>
      <FormError problem={isTooLarge ? t('documents.import.tooLarge') : messageOf(send.error)} />
      <p>{t('documents.import.text')}</p>
      <FileChoice
        file={file}
        choose={(chosen) => {
          send.reset();
          setFile(chosen);
        }}
      />
      {below && (
        <Checkbox
          label={t('documents.below', { title: below.title })}
          checked={isBelow}
          onChange={setIsBelow}
        />
      )}
      {send.isPending && <Progress share={share} />}
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          busy={send.isPending}
          aria-disabled={!file || isTooLarge}
          onClick={() => {
            if (file && !isTooLarge) send.mutate({ file, parent: isBelow ? below?.id : undefined });
          }}
        >
          {t(send.isError ? 'documents.import.again' : 'documents.import.action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Sending the same file again begins nothing twice; leaving the dialog gives it up. */
function useImport(spaceId: string) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const leaving = useRef(new AbortController());
  const ids = useRef(new WeakMap<File, string>());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const send = useMutation({
    mutationFn: ({ file, parent }: { file: File; parent: string | undefined }) => {
      const id = ids.current.get(file) ?? v7();
      ids.current.set(file, id);
      setShare(0);
      const query = { id, name: file.name, ...(parent !== undefined && { parent }) };
      const given = { params: { spaceId }, query };
      return sendFile(documentExchangeRoutes.import, given, file, {
        signal: leaving.current.signal,
        onProgress: setShare,
      });
    },
    meta: { errorShown: true },
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents', spaceId] }),
  });
  return { send, share };
}

function FileChoice({ file, choose }: { file: File | undefined; choose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['choice']}>
      <input
        ref={input}
        type="file"
        accept={importEndings.join(',')}
        hidden
        aria-label={t('documents.import.choose')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) choose(chosen);
          target.value = ''; // choosing the same file again is a choice
        }}
      />
      <Button data-first-focus icon={<FileUp size={20} aria-hidden />} onClick={() => input.current?.click()}>
        {t(file ? 'documents.import.chooseOther' : 'documents.import.choose')}
      </Button>
      <output className={styles['name']}>{file?.name}</output>
    </div>
  );
}

/** Sent, a file is still to be read; nobody knows how long that takes. */
function Progress({ share }: { share: number }) {
  const isSent = share >= 1;
  return (
    <p className={styles['progress']}>
      <progress aria-label={t('documents.import.title')} max={1} {...(!isSent && { value: share })} />
      <output>{t(isSent ? 'documents.import.reading' : 'documents.import.sending')}</output>
    </p>
  );
}
