import type { Space } from '@app/contracts/spaces';
import { type TopicView, topicViewRoutes } from '@app/contracts/topic-views';
import type { TopicFilter } from '@app/contracts/topics';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { BookmarkPlus, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { v7 } from 'uuid';
import { Link } from 'wouter';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { Menu } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toasts.ts';
import { filterToSearch } from './filter-in-address.ts';
import { forumAddress } from './forum-addresses.ts';
import styles from './forum.module.css';

const viewsQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['topic-views', spaceId],
    queryFn: ({ signal }) => call(topicViewRoutes.list, { params: { spaceId } }, signal),
    staleTime: 60_000,
  });

/** Reading one's own views again needs no request: every change answers with all of them. */
function useViews(spaceId: string) {
  const queries = useQueryClient();
  const { data: views = [] } = useQuery(viewsQuery(spaceId));
  const keep = (all: TopicView[]) => queries.setQueryData(viewsQuery(spaceId).queryKey, all);
  const save = async ({ id, name, filter }: TopicView) =>
    keep(await call(topicViewRoutes.save, { params: { spaceId, viewId: id }, body: { name, filter } }));
  const remove = async ({ id }: TopicView) =>
    keep(await call(topicViewRoutes.remove, { params: { spaceId, viewId: id } }));
  return { views, save, remove };
}

const sameAs = (filter: TopicFilter) => {
  const search = filterToSearch(filter);
  return (view: TopicView) => filterToSearch(view.filter) === search;
};

/** Keeps the filter as it is, unless it is kept already or there is none. */
export function SaveView({ space, filter }: { space: Space; filter: TopicFilter }) {
  const { views, save } = useViews(space.id);
  const [naming, setNaming] = useState<TopicView>();
  const isWorthKeeping = Object.values({ ...filter, board: undefined }).some(Boolean);
  if (!isWorthKeeping || views.some(sameAs(filter))) return null;
  return (
    <>
      <Button
        small
        variant="tertiary"
        icon={<BookmarkPlus size={18} aria-hidden />}
        onClick={() => setNaming({ id: v7(), name: '', filter })}
      >
        {t('forum.views.save')}
      </Button>
      {naming && <NameView view={naming} save={save} onClose={() => setNaming(undefined)} />}
    </>
  );
}

/** Filters somebody kept, each one click away. */
export function SavedViews({ space, filter }: { space: Space; filter: TopicFilter }) {
  const { views, save, remove } = useViews(space.id);
  const [naming, setNaming] = useState<TopicView>();
  const current = views.find(sameAs(filter));
  if (views.length === 0) return null;

  async function forget(view: TopicView): Promise<void> {
    try {
      await remove(view);
      showToast(t('forum.views.removed', { name: view.name }), {
        undo: () => void save({ ...view, id: v7() }).catch(tellProblem),
      });
    } catch (error) {
      tellProblem(error);
    }
  }

  return (
    <div className={styles['views']}>
      <ul aria-label={t('forum.views.label')}>
        {views.map((view) => (
          <li key={view.id}>
            <Link
              href={forumAddress(space.slug, view.filter)}
              className={styles['view']}
              aria-current={view === current ? 'page' : undefined}
            >
              {view.name}
            </Link>
          </li>
        ))}
      </ul>
      {current && (
        <Menu
          small
          label={t('forum.views.manage', { name: current.name })}
          icon={<Ellipsis size={18} />}
          items={[
            {
              label: t('forum.views.rename'),
              icon: <Pencil size={18} />,
              onSelect: () => setNaming(current),
            },
            {
              label: t('forum.views.remove'),
              icon: <Trash2 size={18} />,
              danger: true,
              onSelect: () => void forget(current),
            },
          ]}
        />
      )}
      {naming && <NameView view={naming} save={save} onClose={() => setNaming(undefined)} />}
    </div>
  );
}

interface NameProps {
  view: TopicView;
  save: (view: TopicView) => Promise<unknown>;
  onClose: () => void;
}

function NameView({ view, save, onClose }: NameProps) {
  const isNew = view.name === '';
  const form = useForm({
    initial: { name: view.name },
    check: ({ name }) => (name.trim() === '' ? { name: t('forum.views.nameMissing') } : {}),
    send: ({ name }) => save({ ...view, name }),
    done: () => {
      showToast(t(isNew ? 'forum.views.saved' : 'forum.views.renamed'));
      onClose();
    },
  });
  return (
    <Dialog title={t(isNew ? 'forum.views.save' : 'forum.views.rename')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('forum.views.name')}
          hint={t('forum.views.nameHint')}
          maxLength={60}
          {...form.field('name')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('forum.views.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
