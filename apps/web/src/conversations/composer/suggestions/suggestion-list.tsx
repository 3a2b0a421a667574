/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- a listbox of a text field: the text keeps the focus and hears the keys */
import { Building2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '../../../lib/announcer.ts';
import { t } from '../../../lib/i18n.ts';
import { Avatar } from '../../../ui/person.tsx';
import type { SuggestionHost } from './suggestion-host.ts';
import type { Choice, Offer } from './suggestions.ts';
import styles from './suggestion-list.module.css';

interface Props {
  id: string;
  host: SuggestionHost;
  offer: Offer;
  /** The option that arrow keys reached, for the field that keeps the focus. */
  onActive: (optionId: string | null) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** At the caret; the focus stays in the text. */
export function SuggestionList({ id, host, offer, onActive }: Props) {
  const { choices, query, take } = offer;
  const [place, setPlace] = useState({ query, at: 0 });
  const at = place.query === query ? Math.min(place.at, Math.max(0, choices.length - 1)) : 0;
  const active = choices[at];
  const activeId = active ? optionId(id, active) : null;
  const list = useRef<HTMLDivElement>(null);

  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    if (!active) return false;
    const step = steps[event.key];
    if (step !== undefined) setPlace({ query, at: (at + step + choices.length) % choices.length });
    else if (event.key === 'Enter' || event.key === 'Tab') take(active);
    else return false;
    event.preventDefault();
    return true;
  });
  useEffect(() => host.listen((event) => press(event)), [host]);
  useEffect(() => onActive(activeId), [activeId, onActive]);
  useEffect(() => () => onActive(null), [onActive]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const count = choices.length;
  useEffect(() => {
    if (count > 0) announce(t('composer.offered', { count }));
  }, [count]);

  return (
    <div ref={list} id={id} role="listbox" aria-label={t('composer.suggestions')} className={styles['list']}>
      {groupsOf(choices).map(([group, members]) => (
        <div key={group} role="group" aria-label={group} className={styles['group']}>
          <p className={styles['heading']} aria-hidden>
            {group}
          </p>
          {members.map((choice) => (
            <Option
              key={choice.key}
              id={optionId(id, choice)}
              choice={choice}
              isActive={choice === active}
              take={take}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

const optionId = (id: string, { key }: Choice) => `${id}-${key}`;

function groupsOf(choices: Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return [...groups];
}

interface OptionProps {
  id: string;
  choice: Choice;
  isActive: boolean;
  take: (choice: Choice) => void;
}

function Option({ id, choice, isActive, take }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      onPointerDown={(event) => event.preventDefault()} // the text keeps the focus
      onClick={() => take(choice)}
    >
      <Sign choice={choice} />
      <span className={styles['label']}>
        {choice.label}
        {choice.detail !== undefined && <small> · {choice.detail}</small>}
      </span>
    </div>
  );
}

function Sign({ choice: { person, sign, icon: Icon = Building2 } }: { choice: Choice }) {
  if (person) return <Avatar person={person} size={28} />;
  return (
    <span className={styles['sign']} aria-hidden>
      {sign ?? <Icon size={18} />}
    </span>
  );
}
