import { t } from '../../../lib/i18n.ts';
import { showToast } from '../../../ui/toasts.ts';

export async function copyAddress(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    showToast(t('documents.copied'));
  } catch {
    showToast(t('documents.notCopied', { address }));
  }
}
