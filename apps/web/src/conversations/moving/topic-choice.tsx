import { searchRoutes } from '@app/contracts/search';
import { topicRoutes } from '@app/contracts/topics';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { RadioGroup } from '../../ui/choices.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';

interface Props {
  spaceId: string;
  /** The one that somebody is in. */
  without: string;
  value: string;
  onChange: (topicId: string) => void;
  error?: string | undefined;
}

const shown = 8;

/** One topic of a space: the latest ones, or what is found by words of its title and posts. */
export function TopicChoice({ spaceId, without, value, onChange, error }: Props) {
  const [words, setWords] = useState('');
  const found = useTopics(spaceId, useDeferredValue(words.trim()));
  const options = (found.data ?? [])
    .filter(({ id }) => id !== without)
    .slice(0, shown)
    .map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <TextField label={t('moving.find')} value={words} onChange={setWords} maxLength={100} />
      {found.isPending ? (
        <Skeleton lines={4} />
      ) : (
        <RadioGroup
          label={t('moving.topic')}
          hint={options.length === 0 ? t('moving.nothing') : undefined}
          value={value}
          onChange={onChange}
          options={options}
          error={error}
        />
      )}
    </>
  );
}

function useTopics(spaceId: string, words: string) {
  return useQuery({
    queryKey: ['topics', spaceId, 'choice', words],
    queryFn: async ({ signal }) => {
      if (words.length < 2) {
        const { items } = await call(
          topicRoutes.list,
          { params: { spaceId }, query: { limit: shown + 1 } },
          signal,
        );
        return items.map(({ conversation: { id, title } }) => ({ id, title }));
      }
      const { hits } = await call(
        searchRoutes.search,
        { query: { q: words, space: spaceId, limit: 30 } },
        signal,
      );
      const topics = hits.filter(({ conversation }) => conversation.kind === 'topic');
      return [...new Map(topics.map((hit) => [hit.conversation.id, titleOf(hit)])).values()];
    },
    placeholderData: keepPreviousData,
  });
}

const titleOf = ({ conversation }: { conversation: { id: string; title: { text: string }[] } }) => ({
  id: conversation.id,
  title: conversation.title.map(({ text }) => text).join(''),
});
