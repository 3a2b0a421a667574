import { accountRoutes, erasureWord } from '@app/contracts/account';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { AccountFrame } from './account-frame.tsx';
import styles from './account.module.css';

/** A copy of everything, or an end to it. */
export function DataPage() {
  const [erasing, setErasing] = useState(false);
  return (
    <AccountFrame title={t('account.data')} intro={t('account.dataIntro')}>
      <section className={styles['panel']} aria-labelledby="export">
        <h2 id="export">{t('account.export')}</h2>
        <p>{t('account.exportIntro')}</p>
        <div>
          <a className="kern-btn kern-btn--secondary" href={`/api/${accountRoutes.export.path}`} download>
            <span className="kern-label">{t('account.exportNow')}</span>
          </a>
        </div>
      </section>
      <section className={styles['panel']} aria-labelledby="erasure">
        <h2 id="erasure">{t('account.erasure')}</h2>
        <p>{t('account.erasureIntro')}</p>
        <div>
          <Button variant="danger" onClick={() => setErasing(true)}>
            {t('account.erase')}
          </Button>
        </div>
      </section>
      {erasing && <ErasureDialog onClose={() => setErasing(false)} />}
    </AccountFrame>
  );
}

function ErasureDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initial: { confirmation: '' },
    send: (body) => call(accountRoutes.erase, { body }),
    done: () => location.assign('/anmelden'),
  });
  return (
    <Dialog title={t('account.eraseTitle')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('account.eraseHint')}</p>
        <TextField
          label={t('account.eraseWord', { word: erasureWord })}
          autoComplete="off"
          {...form.field('confirmation')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="danger" busy={form.busy}>
            {t('account.eraseNow')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
