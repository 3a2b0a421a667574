import { membershipState, type PipelineEntry } from '@app/contracts/memberships';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { pipelineQuery } from '../network-queries.ts';
import { QueryState } from '../query-state.tsx';
import { stateName } from '../texts.ts';
import css from './memberships.module.css';
import { PipelineCard } from './pipeline-card.tsx';
import { SignatureRounds } from './signature-rounds.tsx';

/** The coordination's desk: everybody on the way, state by state. */
export function MembershipsPage() {
  const query = useQuery(pipelineQuery);
  return (
    <Page wide>
      <PageHeader
        preline={<Link href={addresses.municipalities}>{t('network.profile.back')}</Link>}
        title={t('network.pipeline.title')}
        intro={t('network.pipeline.lead')}
      />
      <QueryState query={query}>{(entries) => <Pipeline entries={entries} />}</QueryState>
      <SignatureRounds />
    </Page>
  );
}

const states = membershipState.options;

function Pipeline({ entries }: { entries: PipelineEntry[] }) {
  const [shown, setShown] = useState(
    () => states.find((state) => of(entries, state).length > 0) ?? 'interested',
  );
  const found = of(entries, shown);
  return (
    <section className={css.pipeline} aria-label={t('network.pipeline.title')}>
      <ul className={css.states}>
        {states.map((state) => (
          <li key={state}>
            <button type="button" aria-pressed={state === shown} onClick={() => setShown(state)}>
              <span className={css.number}>{of(entries, state).length}</span>
              {stateName(state)}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? (
        <p>{t('network.pipeline.empty')}</p>
      ) : (
        <ul className={css.cards}>
          {found.map((entry) => (
            <PipelineCard key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

const of = (entries: PipelineEntry[], state: PipelineEntry['membership']['state']) =>
  entries.filter(({ membership }) => membership.state === state);
