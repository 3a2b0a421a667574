import type { Membership, MembershipEvent } from '@app/contracts/memberships';
import type { OrganizationProfile } from '@app/contracts/organizations';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../lib/i18n.ts';
import { StateBadge } from '../state-badge.tsx';
import { formatDate, stateName } from '../texts.ts';
import { CriteriaList } from './criteria-list.tsx';
import css from './memberships.module.css';
import { MoveButtons } from './move-buttons.tsx';
import { StateSteps } from './state-steps.tsx';

/** Where an organisation stands in the network, what is missing, and the next step for those who may take it. */
export function MembershipCard({ profile }: { profile: OrganizationProfile }) {
  const { membership, history, can } = profile;
  return (
    <section className={css.card}>
      <div className={css.cardHead}>
        <h2>{t('network.membership.title')}</h2>
        <StateBadge state={membership?.state ?? null} />
      </div>
      {membership === null ? (
        <p>{t('network.membership.outside')}</p>
      ) : (
        <Standing membership={membership}>
          {membership.criteria && (
            <CriteriaList organization={profile.key} criteria={membership.criteria} editable={can.assess} />
          )}
        </Standing>
      )}
      <MoveButtons organization={profile} state={membership?.state ?? null} actions={can.actions} />
      {history !== null && history.length > 0 && <History events={history} />}
    </section>
  );
}

const Standing = ({ membership, children }: { membership: Membership; children: ReactNode }) => (
  <>
    <StateSteps state={membership.state} />
    <p className={css.meta}>
      {t('network.membership.since', {
        state: stateName(membership.state),
        date: formatDate(membership.since),
      })}
    </p>
    {membership.signatures.length > 0 && <Signatures signatures={membership.signatures} />}
    {children}
  </>
);

const Signatures = ({ signatures }: Pick<Membership, 'signatures'>) => (
  <div>
    <h3>{t('network.membership.signatures')}</h3>
    <ul className={css.signatures}>
      {signatures.map((one) => (
        <li key={one.roundId}>
          <CircleCheck size={18} aria-hidden />
          <span>
            {t('network.membership.signature', { round: one.roundName, date: formatDate(one.heldOn) })}
            {one.signedBy !== null && (
              <span className={css.meta}>{t('network.membership.signedBy', { name: one.signedBy })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  </div>
);

const History = ({ events }: { events: MembershipEvent[] }) => (
  <details className={css.history}>
    <summary>{t('network.membership.history')}</summary>
    <ol>
      {events.map((event) => (
        <li key={event.id}>
          <strong>{stepName(event)}</strong>
          <span className={css.meta}>
            {event.person
              ? t('network.membership.by', { date: formatDate(event.at), name: event.person.name })
              : formatDate(event.at)}
          </span>
          {event.note !== '' && <span className={css.note}>{event.note}</span>}
        </li>
      ))}
    </ol>
  </details>
);

function stepName({ from, to }: MembershipEvent): string {
  if (to === null) return t('network.membership.left');
  if (from === null && to === 'interested') return t('network.membership.joined');
  return t('network.membership.movedTo', { state: stateName(to) });
}
