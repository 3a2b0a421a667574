import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation, Delta } from '@app/contracts/conversations';
import type { Space } from '@app/contracts/spaces';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { problemOfTags, tagsOf } from './tags.ts';

interface Props {
  space: Space;
  conversation: Conversation;
  /** Only moderators move a topic to another board. */
  moderates: boolean;
  changed: (delta: Delta) => void;
  onClose: () => void;
}

export function ChangeTopic({ space, conversation, moderates, changed, onClose }: Props) {
  const { id, title, tags, board } = conversation;
  const form = useForm({
    initial: { title, tags: tags.join(', '), board: board ?? '' },
    check: (values) => {
      const tagProblem = problemOfTags(values.tags);
      return {
        ...(values.title.trim() === '' && { title: t('forum.new.titleMissing') }),
        ...(tagProblem !== undefined && { tags: tagProblem }),
      };
    },
    send: (values) =>
      call(conversationRoutes.update, {
        params: { conversationId: id },
        body: {
          title: values.title,
          tags: tagsOf(values.tags),
          ...(moderates && values.board !== board && { board: values.board }),
        },
      }),
    done: (delta) => {
      changed(delta);
      showToast(t('forum.topic.changed'));
      onClose();
    },
  });
  return (
    <Dialog title={t('forum.topic.change')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField label={t('forum.new.topicTitle')} maxLength={160} {...form.field('title')} />
        <TextField
          label={t('forum.new.tags')}
          hint={t('forum.new.tagsHint')}
          optional
          {...form.field('tags')}
        />
        {moderates && space.boards.length > 1 && (
          <Select
            label={t('forum.new.board')}
            options={space.boards.map((one) => ({ value: one.id, label: one.name }))}
            {...form.field('board')}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('forum.new.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
