import { accountRoutes, type OwnProfile } from '@app/contracts/account';
import type { Affiliation } from '@app/contracts/profiles';
import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Badge, EmptyState, FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { useKeepProfile } from './account-queries.ts';
import styles from './account.module.css';

/** For which organisations one acts, and as what. */
export function Functions({ profile }: { profile: OwnProfile }) {
  const keep = useKeepProfile();
  const [naming, setNaming] = useState<Affiliation>();
  const [ending, setEnding] = useState<Affiliation>();
  const isContact = profile.affiliations.some((affiliation) => affiliation.isContact);
  return (
    <section className={styles['panel']} aria-labelledby="functions">
      <h2 id="functions">{t('account.functions')}</h2>
      {profile.affiliations.length === 0 && (
        <EmptyState title={t('account.noFunctions')}>{t('account.noFunctionsHint')}</EmptyState>
      )}
      <ul className={styles['list']}>
        {profile.affiliations.map((affiliation) => (
          <li key={affiliation.id}>
            <div className={styles['entry']}>
              <span className={styles['entryTitle']}>
                {affiliation.organization.name}
                {affiliation.isContact && <Badge tone="accent">{t('account.contact')}</Badge>}
              </span>
              <span className={styles['muted']}>{affiliation.roleTitle || t('account.noRoleTitle')}</span>
            </div>
            <div className={styles['buttons']}>
              <Button
                small
                icon={<Pencil size={18} aria-hidden />}
                aria-label={t('account.nameFunctionOf', { organization: affiliation.organization.name })}
                onClick={() => setNaming(affiliation)}
              >
                {t('account.edit')}
              </Button>
              <Button
                small
                icon={<X size={18} aria-hidden />}
                aria-label={t('account.endFunctionOf', { organization: affiliation.organization.name })}
                onClick={() => setEnding(affiliation)}
              >
                {t('account.end')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {isContact && (
        <div className={styles['buttons']}>
          <LinkButton href="/verwaltung/einladungen">{t('account.inviteColleagues')}</LinkButton>
          <LinkButton href="/verwaltung/anfragen">{t('account.seeRequests')}</LinkButton>
        </div>
      )}
      {naming && <NameFunction affiliation={naming} onClose={() => setNaming(undefined)} />}
      {ending && (
        <ConfirmDialog
          title={t('account.endTitle', { organization: ending.organization.name })}
          action={t('account.endFunction')}
          danger
          onConfirm={async () => {
            keep(await call(accountRoutes.endAffiliation, { params: { affiliationId: ending.id } }));
            showToast(t('account.functionEnded'));
          }}
          onClose={() => setEnding(undefined)}
        >
          <p>{t('account.endHint')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function NameFunction({ affiliation, onClose }: { affiliation: Affiliation; onClose: () => void }) {
  const keep = useKeepProfile();
  const form = useForm({
    initial: { roleTitle: affiliation.roleTitle },
    send: (body) =>
      call(accountRoutes.updateAffiliation, { params: { affiliationId: affiliation.id }, body }),
    done: (answer) => {
      keep(answer);
      showToast(t('account.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={affiliation.organization.name} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('account.roleTitle')}
          hint={t('account.roleTitleHint')}
          autoComplete="organization-title"
          optional
          {...form.field('roleTitle')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('account.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
