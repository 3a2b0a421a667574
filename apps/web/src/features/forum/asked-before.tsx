import { searchRoutes } from '@app/contracts/search';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AtSign } from 'lucide-react';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { Button } from '../../ui/button.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './asked-before.module.css';

/** Nobody waits for this while writing a title. */
const pause = 400;
/** Below this a text tells nothing of what it is about. */
const enough = 8;

/** Topics that resemble the title so far, and people who wrote about it: before one asks what was answered. */
export function AskedBefore({ text, mention }: { text: string; mention: (markdown: string) => void }) {
  const asked = useSettled(text.trim(), pause);
  const { data } = useQuery({
    queryKey: ['asked before', asked],
    queryFn: ({ signal }) => call(searchRoutes.similar, { query: { text: asked } }, signal),
    enabled: asked.length >= enough,
    placeholderData: keepPreviousData,
    retry: false, // an extra: where it cannot be had, nothing is missing
  });
  if (!data || asked.length < enough || (data.topics.length === 0 && data.people.length === 0)) return null;
  return (
    <aside className={styles['before']} aria-label={t('forum.question.before')}>
      {data.topics.length > 0 && (
        <>
          <h2>{t('forum.question.topics')}</h2>
          <ul>
            {data.topics.map((topic) => (
              <li key={topic.id}>
                <a href={addresses.conversation(topic.id)} target="_blank" rel="noopener">
                  {topic.title}
                </a>{' '}
                <span className={styles['about']}>
                  {topic.space} ·{' '}
                  {topic.replies === 0 ? t('forum.noReplies') : t('forum.replies', { count: topic.replies })}
                </span>{' '}
                {topic.isAnswered && <Badge tone="success">{t('forum.question.answered')}</Badge>}
              </li>
            ))}
          </ul>
        </>
      )}
      {data.people.length > 0 && (
        <>
          <h2>{t('forum.question.people')}</h2>
          <ul>
            {data.people.map((person) => (
              <li key={person.id} className={styles['person']}>
                <PersonLine person={person} />
                <Button
                  small
                  variant="tertiary"
                  icon={<AtSign size={16} aria-hidden />}
                  onClick={() => mention(`[@${person.name}](person:${person.id}) `)}
                >
                  {t('forum.question.mention', { name: person.name })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
