import { searchKind, type SearchQueryInput } from '@app/contracts/search';
import { addresses } from '../../lib/addresses.ts';

/** What is looked for; the page's address says all of it. */
export type SearchAsked = Omit<SearchQueryInput, 'page' | 'limit' | 'conversation'>;

const kinds = {
  topic: 'themen',
  post: 'antworten',
  chat: 'chat',
  file: 'dateien',
  person: 'personen',
  organization: 'kommunen',
} as const satisfies Record<NonNullable<SearchAsked['kind']>, string>;

const parameters = {
  q: 'q',
  kind: 'art',
  space: 'raum',
  person: 'person',
  organization: 'kommune',
  from: 'von',
  to: 'bis',
  sort: 'sortierung',
} as const satisfies Record<keyof SearchAsked, string>;
const fields = Object.keys(parameters) as (keyof SearchAsked)[];

function wordOf(field: keyof SearchAsked, asked: SearchAsked): string | undefined {
  if (field === 'kind') return asked.kind && kinds[asked.kind];
  if (field === 'sort') return asked.sort === 'newest' ? 'neueste' : undefined;
  return asked[field];
}

/** `/suche?q=Karte&art=themen` */
export function searchAddress(asked: SearchAsked): string {
  const search = new URLSearchParams();
  for (const field of fields) {
    const word = wordOf(field, asked);
    if (word) search.set(parameters[field], word);
  }
  const text = search.toString();
  return text === '' ? addresses.search : `${addresses.search}?${text}`;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const key = /^(?:\d{5}|\d{8})$/;

/** What makes no sense is no filter. */
export function askedIn(text: string): SearchAsked {
  const search = new URLSearchParams(text);
  const read = (field: keyof SearchAsked, ...shapes: RegExp[]) => {
    const value = search.get(parameters[field]) ?? '';
    return shapes.some((shape) => shape.test(value)) ? value : undefined;
  };
  return {
    q: (search.get('q') ?? '').slice(0, 300),
    kind: searchKind.options.find((kind) => kinds[kind] === search.get(parameters.kind)),
    space: read('space', uuid),
    person: read('person', uuid),
    organization: read('organization', key, uuid),
    from: read('from', day),
    to: read('to', day),
    sort: search.get(parameters.sort) === 'neueste' ? 'newest' : undefined,
  };
}

/** Without a word, these find by themselves. */
export const hasFilter = ({ space, person, organization, from, to }: SearchAsked): boolean =>
  [space, person, organization, from, to].some((one) => one !== undefined);

/** How many filters are set that the page folds away. */
export const setFilters = ({ space, person, organization, from, to, sort }: SearchAsked): number =>
  [space, person, organization, from, to, sort].filter((one) => one !== undefined).length;
