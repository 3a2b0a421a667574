import type { Conversation } from '@app/contracts/conversations';
import { moveRoutes } from '@app/contracts/moves';
import { type Space, spaceRoutes } from '@app/contracts/spaces';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { TopicChoice } from '../../conversations/moving/topic-choice.tsx';
import { useUndoMove } from '../../conversations/moving/use-undo-move.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { spaceQuery } from '../../lib/space-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError, Skeleton } from '../../ui/feedback.tsx';
import { Select } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';

interface Props {
  space: Space;
  conversation: Conversation;
  onClose: () => void;
}

/** All posts into another topic, which is where everyone lands from then on. */
export function MergeTopic({ space, conversation: { id }, onClose }: Props) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const undoing = useUndoMove();
  const form = useForm({
    initial: { topic: '' },
    check: ({ topic }) => ({ ...(topic === '' && { topic: t('moving.topicMissing') }) }),
    send: ({ topic }) => call(moveRoutes.merge, { params: { conversationId: id }, body: { into: topic } }),
    done: ({ first, undo }) => {
      void queries.invalidateQueries({ queryKey: ['topics', space.id] });
      showToast(t('moving.merged'), undoing(undo, addresses.conversation(id)));
      go(addresses.message(first));
    },
  });
  return (
    <Dialog title={t('moving.mergeTitle')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('moving.mergeExplained')}</p>
        <TopicChoice spaceId={space.id} without={id} {...form.field('topic')} />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('moving.mergeNow')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The topic as it is, in a board of another space that one moderates too. */
export function PlaceTopic({ space, conversation, onClose }: Props) {
  const spaces = useQuery({
    queryKey: ['spaces', 'to move to'],
    queryFn: ({ signal }) => call(spaceRoutes.list, {}, signal),
  });
  const others = (spaces.data ?? []).filter(
    ({ id, role }) => id !== space.id && (role === 'moderator' || role === 'lead'),
  );
  return (
    <Dialog title={t('moving.placeTitle')} onClose={onClose}>
      {spaces.isPending ? (
        <Skeleton lines={3} />
      ) : (
        <PlaceForm topicId={conversation.id} spaces={others} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface PlaceProps {
  topicId: string;
  spaces: readonly { slug: string; name: string }[];
  onClose: () => void;
}

function PlaceForm({ topicId, spaces, onClose }: PlaceProps) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const undoing = useUndoMove();
  const form = useForm({
    initial: { slug: spaces[0]?.slug ?? '', board: '' },
    check: ({ board }) => ({ ...(board === '' && { board: t('forum.new.chooseBoard') }) }),
    send: ({ board }) => call(moveRoutes.place, { params: { conversationId: topicId }, body: { board } }),
    done: ({ slug, undo }) => {
      void queries.invalidateQueries({ queryKey: ['topics'] });
      showToast(t('moving.placed'), undoing(undo, addresses.conversation(topicId)));
      go(addresses.topic(slug, topicId));
    },
  });
  const { value: slug } = form.field('slug');
  const { data } = useQuery({ ...spaceQuery(slug), enabled: slug !== '' });
  if (spaces.length === 0) return <p>{t('moving.noSpace')}</p>;
  return (
    <form {...form.props}>
      <FormError problem={form.problem} />
      <p>{t('moving.placeExplained')}</p>
      <Select
        label={t('moving.space')}
        options={spaces.map((one) => ({ value: one.slug, label: one.name }))}
        {...form.field('slug')}
      />
      <Select
        label={t('moving.board')}
        options={[
          { value: '', label: t('forum.new.chooseBoard') },
          ...(data?.boards ?? []).map((board) => ({ value: board.id, label: board.name })),
        ]}
        {...form.field('board')}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          {t('moving.move')}
        </Button>
      </DialogActions>
    </form>
  );
}
