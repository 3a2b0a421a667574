import type { PipelineEntry } from '@app/contracts/memberships';
import { Link } from 'wouter';
import { t } from '../../../lib/i18n.ts';
import { formatDate, profilePath, stateName } from '../texts.ts';
import { CriteriaList } from './criteria-list.tsx';
import css from './memberships.module.css';
import { MoveButtons } from './move-buttons.tsx';

/** One organisation on the way: since when, what is missing, whom to ask, and the next step. */
export function PipelineCard({ entry }: { entry: PipelineEntry }) {
  const { key, displayName, membership, missing, contacts, actions } = entry;
  return (
    <li className={css.card}>
      <h2>
        <Link href={profilePath(key)}>{displayName}</Link>
      </h2>
      <p className={css.meta}>
        {t('network.membership.since', {
          state: stateName(membership.state),
          date: formatDate(membership.since),
        })}
      </p>
      <p className={css.meta}>
        {contacts.length === 0
          ? t('network.pipeline.noContacts')
          : t('network.pipeline.contacts', { names: contacts.map(({ name }) => name).join(', ') })}
      </p>
      <details className={css.history}>
        <summary>
          {missing.length === 0
            ? t('network.pipeline.complete')
            : t('network.pipeline.missing', { count: missing.length })}
        </summary>
        {membership.criteria && <CriteriaList organization={key} criteria={membership.criteria} editable />}
      </details>
      <MoveButtons organization={entry} state={membership.state} actions={actions} />
    </li>
  );
}
