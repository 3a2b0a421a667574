import type { Delta } from '@app/contracts/conversations';
import type { Space } from '@app/contracts/spaces';
import { spaceMemberRoutes } from '@app/contracts/space-members';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { Composer, type ComposerHandle } from '../../conversations/composer/composer.tsx';
import { LostAnsweredNote } from '../../conversations/composer/lost-answered.tsx';
import { PollButton } from '../../conversations/polls/poll-button.tsx';
import { HeldPosts } from '../../conversations/moderation/held-posts.tsx';
import { isModeratorsObstacle, SpaceObstacle } from '../../conversations/moderation/space-obstacle.tsx';
import type { ConversationState } from '../../conversations/conversation-state.ts';
import { useConversations } from '../../conversations/use-conversations.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Alert } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './topic.module.css';
import type { Writing } from './use-writing.tsx';

export const replyDraftKey = (personId: string, topicId: string) => `${personId}:reply:${topicId}`;

interface Props {
  space: Space;
  state: ConversationState;
  writing: Writing;
  composer: RefObject<ComposerHandle | null>;
  /** A message was sent beside the field. */
  sent: (delta: Delta) => void;
  /** Rights have changed. */
  readAgain: () => unknown;
}

/** At the end of a topic: where one replies, or why one cannot and what to do about it. */
export function ReplyArea({ space, state, writing, composer, sent, readAgain }: Props) {
  const { person } = useConversations();
  const conversation = state.view?.conversation;
  if (!state.own || !conversation) return null;
  if (isModeratorsObstacle(state.own.obstacle))
    return (
      <div className={styles['reply']}>
        <HeldPosts conversation={conversation.id} />
        <SpaceObstacle spaceId={space.id} obstacle={state.own.obstacle} onAccepted={readAgain} />
      </div>
    );
  if (!writing.mayWrite || !person)
    return <MayNot space={space} state={conversation.state} isVisitor={person === null} />;
  return (
    <section className={styles['reply']} aria-labelledby="reply-heading">
      <h2 id="reply-heading">{t('forum.topic.writeReply')}</h2>
      {conversation.state === 'locked' && <Alert>{t('forum.topic.lockedModerator')}</Alert>}
      <HeldPosts conversation={conversation.id} edit={(body) => composer.current?.insert(body)} />
      <Composer
        ref={composer}
        label={t('forum.topic.writeReply')}
        draftKey={replyDraftKey(person.id, conversation.id)}
        place={{ conversation: conversation.id }}
        submitLabel={t('forum.topic.send')}
        onSubmit={writing.send}
        replyTo={writing.replyTo && { author: writing.replyTo.author.name, excerpt: writing.replyTo.excerpt }}
        onReplyCancel={writing.letGo}
        note={<LostAnsweredNote lost={writing.lost} onClose={writing.letGo} />}
        draftFields={writing.draftFields}
        tools={<PollButton conversation={conversation.id} sent={sent} />}
        focusOnStart={location.hash === '#antwort'}
      />
    </section>
  );
}

function MayNot({ space, state, isVisitor }: { space: Space; state: string; isVisitor: boolean }) {
  const [text, action] = reason(space, state, isVisitor);
  return (
    <div className={styles['reply']}>
      <Alert actions={action}>{text}</Alert>
    </div>
  );
}

function reason(space: Space, state: string, isVisitor: boolean): [string, ReactNode] {
  if (state === 'archived' || space.archived) return [t('forum.topic.archivedHint'), null];
  if (isVisitor) {
    const back = encodeURIComponent(location.pathname);
    const signIn = (
      <LinkButton small href={`${addresses.signIn}?weiter=${back}`}>
        {t('forum.topic.signIn')}
      </LinkButton>
    );
    return [t('forum.topic.visitorHint'), signIn];
  }
  if (space.can.join) return [t('forum.topic.joinHint'), <Join key="join" space={space} />];
  if (state === 'locked') return [t('forum.topic.lockedHint'), null];
  return [t('forum.topic.closedHint'), null];
}

function Join({ space }: { space: Space }) {
  const queries = useQueryClient();
  const join = useMutation({
    mutationFn: () => call(spaceMemberRoutes.join, { params: { spaceId: space.id } }),
    onSuccess: () => {
      showToast(t('forum.topic.joined'));
      return queries.invalidateQueries();
    },
  });
  return (
    <Button small variant="primary" busy={join.isPending} onClick={() => join.mutate()}>
      {t('forum.topic.join')}
    </Button>
  );
}
