import { documentExchangeRoutes, type ExportFormat } from '@app/contracts/document-exchange';
import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { t } from '../../../lib/i18n.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import type { PartProps } from '../page/document-parts.ts';
import styles from './exchange.module.css';
import { messageOf } from './message-of.ts';

const formats: readonly ExportFormat[] = ['pdf', 'docx', 'md', 'html'];

/** A page as a file. Some formats take the server a moment. */
export function DownloadDialog({ document, onClose }: PartProps & { onClose: () => void }) {
  const save = useMutation({
    mutationFn: (format: ExportFormat) =>
      saveFile(documentExchangeRoutes.export, { params: { documentId: document.id }, query: { format } }),
    meta: { errorShown: true },
    onSuccess: onClose,
  });
  return (
    <Dialog title={t('documents.download.title')} onClose={onClose}>
      <FormError problem={messageOf(save.error)} />
      <ul className={styles['formats']}>
        {formats.map((format) => (
          <li key={format}>
            <Button
              block
              icon={<FileDown size={20} aria-hidden />}
              busy={save.isPending && save.variables === format}
              aria-disabled={save.isPending}
              onClick={() => {
                if (!save.isPending) save.mutate(format);
              }}
            >
              {t(`documents.download.${format}`)}
            </Button>
            <span>{t(`documents.download.${format}Hint`)}</span>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
