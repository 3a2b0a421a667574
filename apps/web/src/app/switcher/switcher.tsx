import { useQuery } from '@tanstack/react-query';
import { File, Hash, LayoutGrid, MessageSquareText, UserRound, Users } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { t } from '../../lib/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState, UnreadBadge } from '../../ui/feedback.tsx';
import { useSpaces } from '../shell/own-spaces.ts';
import { type Goal, goalsOf, switcherQuery } from './goals.ts';
import styles from './switcher.module.css';

const signs = {
  channel: Hash,
  topic: MessageSquareText,
  direct: Users,
  space: LayoutGrid,
  person: UserRound,
  page: File,
};

/** Goes anywhere by a few letters of its name (ARIA Authoring Practices, "combobox with listbox"). */
export function Switcher({ onClose }: { onClose: () => void }) {
  const id = useId();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const query = useDeferredValue(typed.trim().slice(0, 100));
  const { data: found, isError, error, refetch, isFetching } = useQuery(switcherQuery(query));
  const groups = goalsOf(query, { found, spaces: useSpaces().all, unreadIn: useUnread().inConversation });
  const all = groups.flatMap(({ goals }) => goals);
  const at = Math.min(chosen, Math.max(0, all.length - 1));

  function go(goal: Goal): void {
    onClose();
    navigate(goal.href);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const last = all.length - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => setChosen(at >= last ? 0 : at + 1),
      ArrowUp: () => setChosen(at <= 0 ? last : at - 1),
      Enter: () => {
        const goal = all[at];
        if (goal) go(goal);
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  return (
    <Dialog title={t('switcher.title')} onClose={onClose} wide>
      <input
        className={styles['field']}
        type="text"
        role="combobox"
        data-first-focus
        aria-label={t('switcher.label')}
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={all[at] && `${id}-${all[at].key}`}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('switcher.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <output className="kern-sr-only">{!isFetching && t('switcher.found', { count: all.length })}</output>
      {isError && <ErrorState error={error} retry={refetch} />}
      {all.length === 0 && !isFetching && <p className={styles['none']}>{t('switcher.none')}</p>}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select has no options with details */}
      <div id={`${id}-list`} role="listbox" aria-label={t('switcher.title')} className={styles['list']}>
        {groups.map(({ name, goals }) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no part of a listbox
          <div key={name} role="group" aria-label={name}>
            <p className={styles['group']} aria-hidden>
              {name}
            </p>
            {goals.map((goal) => (
              <Option
                key={goal.key}
                id={`${id}-${goal.key}`}
                goal={goal}
                isChosen={goal === all[at]}
                onSelect={() => go(goal)}
              />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

interface OptionProps {
  id: string;
  goal: Goal;
  isChosen: boolean;
  onSelect: () => void;
}

/** The focus stays in the field; the chosen one is kept in sight. */
function Option({ id, goal, isChosen, onSelect }: OptionProps) {
  const Sign = signs[goal.kind];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field answers the keys
    <div
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles['option']}
      onClick={onSelect}
    >
      <Sign size={18} aria-hidden />
      <span className={styles['label']}>{goal.label}</span>
      {goal.detail !== '' && <span className={styles['detail']}>{goal.detail}</span>}
      <UnreadBadge count={goal.unread ?? 0} />
    </div>
  );
}
