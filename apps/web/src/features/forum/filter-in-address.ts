import { type TopicFilter, topicFilter } from '@app/contracts/topics';

type Words = Readonly<Record<string, string>>;

/** How an address says what is chosen from a list; anything else stands there as it is. */
const words = {
  state: { open: 'offen', unanswered: 'ohne-antwort', answered: 'beantwortet', closed: 'abgeschlossen' },
  own: { opened: 'eroeffnet', joined: 'beteiligt', watched: 'beobachtet' },
  town: { similar: 'wie-meine' },
  unread: { only: '1' },
  sort: { activity: 'aktivitaet', new: 'neu', replies: 'antworten', waiting: 'wartend' },
} as const satisfies Partial<Record<keyof TopicFilter, Words>>;

const wordsOf = (field: keyof TopicFilter): Words =>
  field in words ? words[field as keyof typeof words] : {};

const parameters = {
  board: 'forum',
  tag: 'schlagwort',
  state: 'stand',
  own: 'meine',
  town: 'kommune',
  unread: 'ungelesen',
  sort: 'sortierung',
} as const satisfies Record<keyof TopicFilter, string>;
const fields = Object.keys(parameters) as (keyof TopicFilter)[];

/** The parts that are set, always in the same order: two filters are the same when this is. */
export function filterToSearch(filter: TopicFilter): string {
  const search = new URLSearchParams();
  for (const field of fields) {
    const value = filter[field];
    const isStandard = field === 'sort' && value === 'activity';
    if (value && !isStandard) search.set(parameters[field], wordsOf(field)[value] ?? value);
  }
  return search.toString();
}

function readField(field: keyof TopicFilter, given: string): TopicFilter {
  const [value = given] = Object.entries(wordsOf(field)).find(([, word]) => word === given) ?? [];
  const parsed = topicFilter.safeParse({ [field]: value });
  return parsed.success ? parsed.data : {};
}

/** What makes no sense is no filter. */
export function filterOfSearch(text: string): TopicFilter {
  const search = new URLSearchParams(text);
  return fields.reduce<TopicFilter>((filter, field) => {
    const given = search.get(parameters[field]);
    return given ? { ...filter, ...readField(field, given) } : filter;
  }, {});
}
