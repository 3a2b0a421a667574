import { Injectable } from '@nestjs/common';
import type { SearchQueryInput, SearchResult } from '@app/contracts/search';
import type { Actor } from '@app/contracts/session';
import { parseSearch, type SearchQuery } from '@app/domain/search/query';
import { foldWord } from '@app/domain/search/tokens';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Limiter } from '../../platform/http/limiter.ts';
import { type EntryFilter, findEntries } from './candidates.ts';
import { findFiles } from './file-search.ts';
import { readHits } from './hits.ts';
import { findOrganizations, findPeople } from './name-search.ts';
import { beginningOf, type Question, questionOf, resolvableForms } from './question.ts';
import { marksOfReader } from './search-places.ts';
import { plannerSettings } from './planner-settings.ts';
import { SearchWords } from './search-words.service.ts';

const hitsPerPage = 20;
const namesShown = 6;

const noFiles = { files: [], hasMore: false };
type Messages = Pick<SearchResult, 'hits' | 'hasMore' | 'count' | 'isLowest' | 'corrected'>;
const nothing: Messages = { hits: [], hasMore: false, count: 0, isLowest: false, corrected: [] };

/** One search over everything one may see. */
@Injectable()
export class SearchService {
  /** Results come while one types. */
  private readonly perPerson = new Limiter({ burst: 60, perMinute: 300 });
  private readonly perAddress = new Limiter({ burst: 200, perMinute: 1_000 });

  constructor(
    private readonly db: Database,
    private readonly words: SearchWords,
  ) {}

  async search(actor: Actor | null, query: SearchQueryInput, address: string): Promise<SearchResult> {
    if (actor) this.perPerson.take(actor.personId);
    else this.perAddress.take(address);
    const asked = askedKinds(query);
    const filter = await this.filterOf(query);
    const [messages, files, names] = await Promise.all([
      asked.has('message') && filter ? this.messages(actor, query, filter) : nothing,
      asked.has('file') && filter ? this.files(actor, query, filter) : noFiles,
      this.names(actor, query, query.kind !== undefined),
    ]);
    // Mistyped names are looked for when nothing else was meant: comparing with every name takes its time.
    const isLost =
      messages.count + files.files.length + names.people.length + names.organizations.length === 0;
    const meant = isLost || messages.corrected.length > 0 ? await this.names(actor, query, true) : names;
    return { ...messages, ...files, hasMore: messages.hasMore || files.hasMore, ...meant };
  }

  private async names(actor: Actor | null, query: SearchQueryInput, isFuzzy: boolean) {
    const asked = askedKinds(query);
    const names = { typed: query.q, limit: query.limit ?? namesShown, isFuzzy };
    const [people, organizations] = await Promise.all([
      asked.has('person') ? findPeople(this.db, actor, names) : [],
      asked.has('organization') ? findOrganizations(this.db, actor, names) : [],
    ]);
    return { people, organizations };
  }

  private async files(actor: Actor | null, query: SearchQueryInput, filter: EntryFilter) {
    const limit = query.limit ?? (query.kind === 'file' ? hitsPerPage : namesShown);
    const found = await findFiles(this.db, actor?.personId ?? null, {
      typed: query.q,
      filter,
      limit: limit + 1,
      offset: ((query.page ?? 1) - 1) * limit,
    });
    return { files: found.slice(0, limit), hasMore: query.kind === 'file' && found.length > limit };
  }

  private async messages(
    actor: Actor | null,
    query: SearchQueryInput,
    filter: EntryFilter,
  ): Promise<Messages> {
    const parsed = parseSearch(query.q);
    // What somebody wrote, or what was written in a place, can be asked for without a word.
    if (parsed.terms.length === 0 && (query.q.trim() !== '' || !hasMessageFilter(query))) return nothing;
    return this.db.transaction(async (tx) => {
      await tx.query(plannerSettings);
      const question = await this.ask(tx, parsed);
      const limit = query.limit ?? hitsPerPage;
      const found = await findEntries(
        tx,
        {
          personId: actor?.personId ?? null,
          question,
          filter,
          newestFirst: query.sort === 'newest' || question.words === '',
          limit: limit + 1,
          offset: ((query.page ?? 1) - 1) * limit,
        },
        await marksOfReader(tx, actor?.personId ?? null),
      );
      const shown = found.entries.slice(0, limit);
      const analyse = await this.words.analyse();
      const hits = await readHits(tx, shown, {
        wanted: { stems: question.stems, beginning: question.beginning },
        analyse,
      });
      return {
        hits,
        hasMore: found.entries.length > limit,
        count: found.count,
        isLowest: found.isLowest,
        corrected: correctionsIn(hits, question),
      };
    });
  }

  private async ask(sql: Sql, parsed: SearchQuery): Promise<Question> {
    const analyse = await this.words.analyse();
    const resolved = await this.words.resolve(sql, resolvableForms(parsed), beginningOf(parsed));
    return questionOf(parsed, resolved, analyse);
  }

  /** Undefined when an organisation is named that does not exist: nobody wrote for it. */
  private async filterOf(query: SearchQueryInput): Promise<EntryFilter | undefined> {
    const { organization: key } = query;
    const [row] =
      key === undefined
        ? []
        : await this.db.query<{ id: string }>(
            `SELECT id FROM organization WHERE ${key.length <= 8 ? 'ags = $1' : 'id = $1'}`,
            [key],
          );
    if (key !== undefined && !row) return undefined;
    return {
      kind: query.kind === 'topic' || query.kind === 'post' || query.kind === 'chat' ? query.kind : undefined,
      space: query.space,
      conversation: query.conversation,
      author: query.person,
      organization: row?.id,
      from: query.from,
      to: query.to,
    };
  }
}

/** Names have neither place nor date, and stand above the first page only. */
function askedKinds(query: SearchQueryInput): Set<'message' | 'file' | 'person' | 'organization'> {
  if (query.kind === 'person' || query.kind === 'organization' || query.kind === 'file')
    return new Set([query.kind]);
  if (query.kind !== undefined || (query.page ?? 1) > 1) return new Set(['message']);
  return new Set(
    hasMessageFilter(query) ? ['message', 'file'] : ['message', 'file', 'person', 'organization'],
  );
}

const hasMessageFilter = ({
  space,
  conversation,
  person,
  organization,
  from,
  to,
}: SearchQueryInput): boolean =>
  [space, conversation, person, organization, from, to].some((one) => one !== undefined);

/** Only words that stand in what the asker may read: others would tell what is written elsewhere. */
function correctionsIn(hits: SearchResult['hits'], { meant }: Question): SearchResult['corrected'] {
  if (meant.length === 0) return [];
  const shown = new Set(
    hits
      .flatMap(({ excerpt, conversation }) => [...excerpt, ...conversation.title])
      .filter(({ isHit }) => isHit)
      .map(({ text }) => text),
  );
  return meant.flatMap(({ typed, words }) => {
    const seen = [...shown].find((text) => words.includes(foldWord(text)));
    return seen === undefined ? [] : [{ typed, meant: seen }];
  });
}
