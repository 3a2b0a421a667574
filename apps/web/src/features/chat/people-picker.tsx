import type { PersonSummary } from '@app/contracts/people';
import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { peopleQuery } from './chat.queries.ts';
import styles from './direct.module.css';

interface Props {
  chosen: readonly PersonSummary[];
  onChange: (chosen: PersonSummary[]) => void;
  /** Not offered: oneself, and who is there already. */
  without: readonly (string | null)[];
  /** What is on the button beside a person. */
  action: string;
  busy?: boolean;
}

/** Finds people by name or town; whoever is chosen stands above and can be taken out again. */
export function PeoplePicker({ chosen, onChange, without, action, busy = false }: Props) {
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim().slice(0, 100));
  const found = useQuery(peopleQuery(sought));
  const taken = new Set([...without, ...chosen.map(({ id }) => id)]);
  const offered = found.data?.filter(({ id }) => !taken.has(id));
  const take = (person: PersonSummary) => {
    onChange([...chosen, person]);
    setSearch('');
  };
  return (
    <div className={styles['picker']}>
      {chosen.length > 0 && (
        <ul className={styles['chosen']} aria-label={t('chat.direct.chosen')}>
          {chosen.map((person) => (
            <li key={person.id}>
              <PersonLine person={person} avatar size={28} />
              <IconButton
                small
                label={t('chat.direct.takeOut', { name: person.name })}
                icon={<X size={16} />}
                onClick={() => onChange(chosen.filter(({ id }) => id !== person.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <SearchField
        label={t('chat.direct.search')}
        value={search}
        onChange={setSearch}
        onEnter={() => offered?.[0] && take(offered[0])}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window opens to look for somebody
        autoFocus
      />
      {found.isError && <ErrorState error={found.error} retry={found.refetch} />}
      {sought !== '' && found.isPending && <Skeleton lines={3} />}
      {offered?.length === 0 && <output>{t('chat.direct.nobody')}</output>}
      <ul className={styles['found']} aria-label={t('chat.direct.found')}>
        {offered?.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} avatar size={36} />
            <Button
              small
              busy={busy}
              icon={<Plus size={16} aria-hidden />}
              aria-label={t('chat.direct.choose', { action, name: person.name })}
              onClick={() => take(person)}
            >
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
