import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { ApiError, call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { spaceQuery } from '../../lib/space-query.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { MessageBody } from '../../conversations/message-parts.tsx';
import styles from './print-page.module.css';

/** More posts than this make a book, not a document. */
const mostPages = 50;
const postsAtOnce = 100;

/** Everything that was written, page by page: a printer has no scroll bar. */
const wholeTopicQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['topic', conversationId, 'whole'],
    queryFn: async ({ signal }) => {
      const posts: Message[] = [];
      let after = 0;
      for (let page = 0; page < mostPages; page += 1) {
        const query = { after, limit: postsAtOnce };
        const answer = await call(conversationRoutes.page, { params: { conversationId }, query }, signal);
        posts.push(...answer.messages);
        after = answer.messages.at(-1)?.position ?? after;
        if (!answer.hasAfter || answer.messages.length === 0) return { ...answer, posts };
      }
      throw new ApiError({ code: 'too_large', message: t('forum.print.tooLong') }, 0);
    },
    gcTime: 0,
    staleTime: Infinity,
  });

/** Letters and pictures are there; a picture that cannot be had keeps nobody from printing. */
async function settled(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')];
  for (const picture of pictures) picture.loading = 'eager'; // those further down would never be asked for
  await Promise.allSettled([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
}

/** `/raeume/:slug/forum/:topicId/drucken`: a topic with all its posts, as one hands it to a council. */
export function PrintPage({ slug, topicId }: { slug: string; topicId: string }) {
  const whole = useQuery(wholeTopicQuery(topicId));
  const space = useQuery(spaceQuery(slug));
  const isReady = whole.isSuccess && space.isSuccess;
  useEffect(() => {
    if (isReady) void settled().then(() => print());
  }, [isReady]);
  if (whole.isError || space.isError)
    return (
      <Page>
        <ErrorState
          error={whole.error ?? space.error}
          retry={() => (whole.isError ? whole : space).refetch()}
        />
      </Page>
    );
  if (!isReady)
    return (
      <Page>
        <Skeleton lines={12} />
      </Page>
    );
  const { conversation, posts } = whole.data;
  return (
    <Page>
      <div className={styles['bar']}>
        <LinkButton href={addresses.topic(slug, topicId)} icon={<ArrowLeft size={18} aria-hidden />}>
          {t('forum.print.back')}
        </LinkButton>
        <Button variant="primary" icon={<Printer size={18} aria-hidden />} onClick={() => print()}>
          {t('forum.print.print')}
        </Button>
      </div>
      <PageHeader
        title={conversation.title}
        preline={<Origin conversation={conversation} space={space.data.name} />}
      />
      <ol className={styles['posts']}>
        {posts.map((post) => (
          <Post key={post.id} post={post} isAnswer={post.id === conversation.answer} />
        ))}
      </ol>
      <p className={styles['end']}>
        {t('forum.print.asOf')} <DateTime at={new Date(whole.dataUpdatedAt).toISOString()} show="full" /> ·{' '}
        {location.origin}
        {addresses.conversation(topicId)}
      </p>
    </Page>
  );
}

const Origin = ({ conversation, space }: { conversation: Conversation; space: string }) => (
  <span>
    {space} · {t('forum.overview.posts', { count: conversation.lastPosition })} ·{' '}
    <DateTime at={conversation.createdAt} show="date" /> {t('forum.overview.until')}{' '}
    <DateTime at={conversation.lastMessageAt ?? conversation.createdAt} show="date" />
    {conversation.tags.length > 0 && ` · ${conversation.tags.join(', ')}`}
  </span>
);

function Post({ post, isAnswer }: { post: Message; isAnswer: boolean }) {
  const { position, author, createdAt, replyTo, state, html, poll } = post;
  return (
    <li>
      <article>
        <header>
          <span className={styles['number']}>{position}</span>
          <PersonLine person={author} />
          <DateTime at={createdAt} show="full" />
        </header>
        {isAnswer && <p className={styles['answer']}>✓ {t('forum.answer.mark')}</p>}
        {replyTo && (
          <p className={styles['reply']}>
            {t('conversations.replyTo')} {replyTo.author.name}: {replyTo.excerpt}
          </p>
        )}
        {state === 'visible' ? (
          <MessageBody html={html} />
        ) : (
          <p className={styles['reply']}>{t('forum.print.gone')}</p>
        )}
        {poll && (
          <ul>
            {poll.options.map(({ id, text, votes }) => (
              <li key={id}>
                {text}
                {votes !== null && `: ${t('forum.print.votes', { count: votes })}`}
              </li>
            ))}
          </ul>
        )}
      </article>
    </li>
  );
}
