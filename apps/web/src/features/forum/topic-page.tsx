import { messageRoutes } from '@app/contracts/conversation-routes';
import { id as uuid } from '@app/contracts/fields';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Redirect } from 'wouter';
import { carryDraft } from '../../conversations/drafts/drafts.ts';
import type { ComposerHandle } from '../../conversations/composer/composer.tsx';
import { MessageList } from '../../conversations/message-list.tsx';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { bothExtras, useMoving } from '../../conversations/moving/use-moving.tsx';
import { type OpenConversation, useConversation } from '../../conversations/use-conversation.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { spaceQuery } from '../../lib/space-query.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useAcceptedAnswer } from './accepted-answer.tsx';
import { QuoteSelection } from './quote-selection.tsx';
import { RelatedTopics } from './related-topics.tsx';
import { ReplyArea, replyDraftKey } from './reply-area.tsx';
import { TopicHeader } from './topic-header.tsx';
import { TopicOverview } from './topic-overview.tsx';
import { TopicRail } from './topic-rail.tsx';
import styles from './topic.module.css';
import { useForgetTopics } from './use-forget-topics.ts';
import { usePostKeys } from './use-post-keys.ts';
import { useWriting } from './use-writing.tsx';

interface Props {
  slug: string;
  topicId: string;
  /** Position or id of a post: a permalink. */
  post?: string | undefined;
}

/** `/raeume/:slug/forum/:topicId`, `…/:post` */
export function TopicPage({ slug, topicId, post }: Props) {
  const space = useQuery(spaceQuery(slug));
  const position = usePosition(post);
  if (space.isError) return <Unknown error={space.error} retry={space.refetch} />;
  if (!uuid.safeParse(topicId).success)
    return (
      <Page>
        <Gone slug={slug} />
      </Page>
    );
  if (space.isPending || position === 'loading')
    return (
      <Page>
        <Skeleton lines={10} />
      </Page>
    );
  return <Topic key={`${topicId} ${position}`} space={space.data} topicId={topicId} startAt={position} />;
}

/** Where the permalink leads; nowhere in particular when the post is gone. */
function usePosition(post: string | undefined): number | undefined | 'loading' {
  const isId = post !== undefined && uuid.safeParse(post).success;
  const located = useQuery({
    queryKey: ['message', post, 'place'],
    queryFn: ({ signal }) => call(messageRoutes.locate, { params: { messageId: post ?? '' } }, signal),
    enabled: isId,
    staleTime: Infinity,
  });
  if (isId) return located.isPending ? 'loading' : located.data?.position;
  return post !== undefined && /^[1-9]\d{0,8}$/.test(post) ? Number(post) : undefined;
}

interface TopicProps {
  space: Space;
  topicId: string;
  startAt: number | undefined;
}

function useStart(position: number | undefined) {
  const isVisitor = usePerson() === null; // what a visitor has read, nobody knows
  if (position !== undefined) return { position };
  return isVisitor ? { position: 1 } : ('unread' as const);
}

function Topic({ space, topicId, startAt }: TopicProps) {
  const open = useConversation(topicId, useStart(startAt));
  const { store, state } = open;
  const { view, own } = state;
  useForgetTopics(space.id);

  if (view?.conversation.movedTo) return <LedOn from={topicId} to={view.conversation.movedTo} />;
  if (state.phase === 'gone')
    return (
      <Page>
        <Gone slug={space.slug} />
      </Page>
    );
  return (
    <Page wide>
      {view && (
        <TopicHeader
          space={space}
          conversation={view.conversation}
          moderates={own?.can.moderate ?? false}
          writes={own?.can.write ?? false}
          changed={(delta) => store.receive(delta)}
        />
      )}
      <Posts open={open} space={space} topicId={topicId} startAt={startAt} />
      <RelatedTopics topicId={topicId} />
    </Page>
  );
}

/** The topic was merged: what one was writing goes along. */
function LedOn({ from, to }: { from: string; to: string }) {
  const person = usePerson();
  useEffect(() => {
    if (person) carryDraft(replyDraftKey(person.id, from), replyDraftKey(person.id, to));
    showToast(t('moving.led'));
  }, [person, from, to]);
  return <Redirect to={addresses.conversation(to)} replace />;
}

function Posts({ open, space, topicId, startAt }: TopicProps & { open: OpenConversation }) {
  const { store, state } = open;
  const { view } = state;
  const composer = useRef<ComposerHandle>(null);
  const writing = useWriting(open, { topicId, slug: space.slug }, composer);
  const [jump, setJump] = useState({ count: 0, position: startAt });
  const startPlace = useMemo(
    () => (jump.position === undefined ? undefined : { position: jump.position }),
    [jump],
  );
  const answers = useAcceptedAnswer(open);
  const moving = useMoving(open, space);
  const extras = useMemo(() => bothExtras(answers, moving.extras), [answers, moving.extras]);
  usePostKeys(writing.start);

  const jumpTo = (position: number) =>
    void store
      .reach(position)
      .then(() => setJump(({ count }) => ({ count: count + 1, position })), tellProblem);

  return (
    <div className={styles['topic']}>
      <div className={styles['posts']}>
        {view && <TopicOverview conversation={view.conversation} jumpTo={jumpTo} />}
        <MessageList
          key={jump.count}
          open={open}
          look="posts"
          label={t('forum.topic.posts')}
          startAt={startPlace}
          extras={extras}
          onReply={writing.mayWrite ? writing.reply : undefined}
          onQuote={writing.mayWrite ? writing.quote : undefined}
          onEdit={writing.edit}
          onEditPending={writing.takeBack}
          editing={writing.editing}
          empty={null}
        />
        {writing.mayWrite && view && <QuoteSelection messages={view.messages} quote={writing.quote} />}
      </div>
      {view && <TopicRail state={state} jumpTo={jumpTo} />}
      {moving.bar}
      {view && (
        <ReplyArea
          space={space}
          state={state}
          writing={writing}
          composer={composer}
          sent={(delta) => store.receive(delta)}
          readAgain={() => store.readOwn()}
        />
      )}
    </div>
  );
}

function Unknown({ error, retry }: { error: Error; retry: () => unknown }) {
  return (
    <Page>
      <ErrorState error={error} retry={retry} />
    </Page>
  );
}

function Gone({ slug }: { slug: string }) {
  return (
    <EmptyState
      title={t('forum.topic.gone')}
      action={<LinkButton href={addresses.forum(slug)}>{t('forum.topic.back')}</LinkButton>}
    />
  );
}
