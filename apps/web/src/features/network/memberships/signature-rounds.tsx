import { membershipRoutes } from '@app/contracts/memberships';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { v7 } from 'uuid';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { roundsQuery } from '../network-queries.ts';
import { QueryState } from '../query-state.tsx';
import { formatDate, profilePath } from '../texts.ts';
import css from './memberships.module.css';

/** Occasions on which the Gemeinsame Erklärung was signed, with the signatories. */
export function SignatureRounds() {
  const query = useQuery(roundsQuery);
  const [adding, setAdding] = useState(false);
  return (
    <section className={css.pipeline}>
      <div className={css.cardHead}>
        <h2>{t('network.pipeline.rounds')}</h2>
        <Button small onClick={() => setAdding(true)}>
          {t('network.pipeline.newRound')}
        </Button>
      </div>
      <QueryState query={query}>
        {(rounds) =>
          rounds.length === 0 ? (
            <p>{t('network.pipeline.noRounds')}</p>
          ) : (
            <ul className={css.rounds}>
              {rounds.map(({ id, name, heldOn, place, signatures }) => (
                <li key={id}>
                  <strong>{name}</strong>
                  <span className={css.meta}>{[formatDate(heldOn), place].filter(Boolean).join(' · ')}</span>
                  <details className={css.history}>
                    <summary>{t('network.pipeline.signatures', { count: signatures.length })}</summary>
                    <ul>
                      {signatures.map(({ key, displayName }) => (
                        <li key={key}>
                          <Link href={profilePath(key)}>{displayName}</Link>
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {adding && <NewRoundDialog onClose={() => setAdding(false)} />}
    </section>
  );
}

function NewRoundDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const [id] = useState(() => v7()); // one dialog, one round: a retry adds no second
  const form = useForm({
    initial: { name: '', heldOn: '', place: '' },
    send: (body) => call(membershipRoutes.createRound, { body: { id, ...body } }),
    done: () => {
      void client.invalidateQueries({ queryKey: roundsQuery.queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('network.pipeline.newRound')} onClose={onClose}>
      <form {...form.props} className={css.form}>
        <FormError problem={form.problem} />
        <TextField label={t('network.pipeline.roundName')} {...form.field('name')} />
        <TextField type="date" label={t('network.pipeline.roundDate')} {...form.field('heldOn')} />
        <TextField optional label={t('network.pipeline.roundPlace')} {...form.field('place')} />
        <DialogActions>
          <Button onClick={onClose}>{t('network.membership.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('network.pipeline.saveRound')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
