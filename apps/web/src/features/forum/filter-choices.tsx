import type { Space } from '@app/contracts/spaces';
import { type TopicFilter, topicOwnFilter, topicStateFilter } from '@app/contracts/topics';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/feedback.tsx';
import { Select } from '../../ui/fields.tsx';
import { facetsQuery } from './topics-query.ts';

interface Props {
  space: Space;
  filter: TopicFilter;
  change: (change: TopicFilter) => void;
}

/** The filters that one does not need every day, as lists to choose from. */
export function FilterChoices({ space, filter, change }: Props) {
  const facets = useQuery(facetsQuery(space.id));
  const person = usePerson();
  if (facets.isError) return <ErrorState error={facets.error} retry={facets.refetch} />;
  const { tags = [], towns = [], similar = null } = facets.data ?? {};
  const isNarrowed = Object.values({ ...filter, board: undefined, sort: undefined }).some(Boolean);
  return (
    <>
      <Choice
        label={t('forum.filter.state')}
        value={filter.state}
        options={topicStateFilter.options.map((value) => ({
          value,
          label: t(`forum.filter.states.${value}`),
        }))}
        onChange={(state) => change({ state })}
      />
      {person && (
        <Choice
          label={t('forum.filter.own')}
          value={filter.own}
          options={topicOwnFilter.options.map((value) => ({ value, label: t(`forum.filter.owns.${value}`) }))}
          onChange={(own) => change({ own })}
        />
      )}
      <Choice
        label={t('forum.filter.town')}
        value={filter.town}
        options={[
          ...(similar === null
            ? []
            : [{ value: 'similar', label: counted(t('forum.filter.similar'), similar) }]),
          ...towns.map(({ key, name, topics }) => ({ value: key, label: counted(name, topics) })),
        ]}
        onChange={(town) => change({ town })}
      />
      <Choice
        label={t('forum.filter.tag')}
        value={filter.tag}
        options={tags.map(({ tag, topics }) => ({ value: tag, label: counted(tag, topics) }))}
        onChange={(tag) => change({ tag })}
      />
      {isNarrowed && (
        <Button
          small
          variant="tertiary"
          icon={<X size={16} aria-hidden />}
          onClick={() =>
            change({ state: undefined, own: undefined, town: undefined, tag: undefined, unread: undefined })
          }
        >
          {t('forum.filter.reset')}
        </Button>
      )}
    </>
  );
}

const counted = (name: string, topics: number) => `${name} (${topics})`;

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

/** A list to choose from, or everything. What an address names stays chosen, also where no topic has it any more. */
function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const isOffered = value === undefined || options.some((option) => option.value === value);
  return (
    <Select<Value | ''>
      label={label}
      aria-required={false}
      value={value ?? ''}
      options={[
        { value: '', label: t('forum.filter.any') },
        ...(isOffered || value === undefined ? [] : [{ value, label: value }]),
        ...options,
      ]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
    />
  );
}
