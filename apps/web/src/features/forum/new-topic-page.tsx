import { ApiError, call } from '../../lib/api.ts';
import type { Space } from '@app/contracts/spaces';
import { topicRoutes } from '@app/contracts/topics';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Composer, type ComposerHandle } from '../../conversations/composer/composer.tsx';
import { SpaceGate } from '../../conversations/moderation/space-obstacle.tsx';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Alert, EmptyState } from '../../ui/feedback.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AskedBefore } from './asked-before.tsx';
import { ForumFrame } from './forum-frame.tsx';
import styles from './forum.module.css';
import { type NewTopicDraft, useTopicDraft } from './new-topic-draft.ts';
import { problemOfTags, tagsOf } from './tags.ts';
import { pollIn, TopicPoll } from './topic-poll.tsx';
import { useTopicFilter } from './use-topic-filter.ts';

/** `/raeume/:slug/forum/neu` */
export function NewTopicPage({ slug }: { slug: string }) {
  const person = usePerson();
  const [search] = useSearchParams();
  const asks = search.get('art') === 'frage';
  return (
    <ForumFrame slug={slug} title={t(asks ? 'forum.question.title' : 'forum.new.title')}>
      {(space) =>
        person && space.can.write && space.boards.length > 0 ? (
          <SpaceGate spaceId={space.id} moderates={space.can.moderate}>
            <NewTopicForm key={String(asks)} space={space} personId={person.id} asks={asks} />
          </SpaceGate>
        ) : (
          <EmptyState
            title={t('forum.new.mayNot')}
            action={<LinkButton href={addresses.forum(slug)}>{t('forum.topic.back')}</LinkButton>}
          />
        )
      }
    </ForumFrame>
  );
}

type Problems = Partial<Record<'board' | 'title' | 'tags', string>>;

interface FormProps {
  space: Space;
  personId: string;
  /** Who has done it already? Then the text has an outline to fill in. */
  asks: boolean;
}

function NewTopicForm({ space, personId, asks }: FormProps) {
  const key = `${personId}:topic:${space.id}`;
  const { board: chosen } = useTopicFilter();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const { draft, keep } = useTopicDraft(key, boardOf(space, chosen));
  const [problems, setProblems] = useState<Problems>({});
  const composer = useRef<ComposerHandle>(null);

  function set(change: Partial<NewTopicDraft>): void {
    setProblems((before) => ({ ...before, ...cleared(change) }));
    keep(change);
  }

  function check(): boolean {
    const found = problemsOf(draft);
    setProblems(found);
    return Object.keys(found).length === 0;
  }

  async function open(body: string): Promise<void> {
    if (asks && inked(body) === inked(t('forum.question.outline')))
      throw new Error(t('forum.question.empty'));
    keep({}); // the ids, should the answer get lost
    try {
      const topic = await call(topicRoutes.create, {
        params: { spaceId: space.id },
        body: {
          id: draft.topicId,
          board: draft.board,
          title: draft.title,
          tags: tagsOf(draft.tags),
          message: {
            id: draft.messageId,
            body,
            ...(asks ? { question: true } : { poll: pollIn(draft.poll) }),
          },
        },
      });
      void queries.invalidateQueries({ queryKey: ['topics', space.id] });
      if ('held' in topic) showToast(t('moderation.held.topicSent'));
      go('held' in topic ? addresses.forum(space.slug) : addresses.topic(space.slug, topic.id));
    } catch (error) {
      if (error instanceof ApiError) setProblems(issuesOf(error));
      throw error;
    }
  }

  return (
    <div data-form className={styles['form']}>
      {space.archived && <Alert tone="warning">{t('forum.topic.archivedHint')}</Alert>}
      {space.boards.length > 1 && (
        <Select
          label={t('forum.new.board')}
          value={draft.board}
          error={problems.board}
          options={[
            ...(draft.board === '' ? [{ value: '', label: t('forum.new.chooseBoard') }] : []),
            ...space.boards.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(board) => set({ board })}
        />
      )}
      <TextField
        label={t(asks ? 'forum.question.topicTitle' : 'forum.new.topicTitle')}
        hint={t(asks ? 'forum.question.titleHint' : 'forum.new.titleHint')}
        value={draft.title}
        maxLength={160}
        error={problems.title}
        onChange={(title) => set({ title })}
      />
      <AskedBefore text={draft.title} mention={(markdown) => composer.current?.insert(markdown)} />
      <TextField
        label={t('forum.new.tags')}
        hint={t('forum.new.tagsHint')}
        optional
        value={draft.tags}
        error={problems.tags}
        onChange={(tags) => set({ tags })}
      />
      {!asks && <TopicPoll kept={draft.poll} keep={(poll) => set({ poll })} />}
      <div>
        <p className="kern-label" aria-hidden>
          {t('forum.new.body')}
        </p>
        <Composer
          ref={composer}
          {...(asks && { initial: t('forum.question.outline') })}
          label={t('forum.new.body')}
          draftKey={key}
          place={{ space: space.id }}
          submitLabel={t('forum.new.open')}
          check={check}
          onSubmit={open}
          onCancel={() => go(addresses.forum(space.slug))}
          keepsOnCancel
        />
      </div>
    </div>
  );
}

const boardOf = ({ boards }: Space, chosen: string | undefined): string => {
  const [first] = boards;
  const only = boards.length === 1 ? (first?.id ?? '') : '';
  return boards.find(({ id }) => id === chosen)?.id ?? only;
};

function problemsOf({ board, title, tags }: NewTopicDraft): Problems {
  const tagProblem = problemOfTags(tags);
  return {
    ...(board === '' && { board: t('forum.new.boardMissing') }),
    ...(title.trim() === '' && { title: t('forum.new.titleMissing') }),
    ...(tagProblem !== undefined && { tags: tagProblem }),
  };
}

/** What the server found, at its field. */
function issuesOf({ problem: { issues = [] } }: ApiError): Problems {
  const found: Problems = {};
  for (const { path, message } of issues) {
    const [name] = path.split('.');
    if (name === 'board' || name === 'title' || name === 'tags') found[name] ??= message;
  }
  return found;
}

const cleared = (change: Partial<NewTopicDraft>) =>
  Object.fromEntries(Object.keys(change).map((name) => [name, undefined]));

/** The editor has its own ways with empty lines. */
const inked = (markdown: string): string => markdown.replaceAll(/\s+|&nbsp;/g, '');
