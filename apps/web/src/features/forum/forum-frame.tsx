import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { spaceQuery } from '../../lib/space-query.ts';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';

interface Props {
  slug: string;
  /** Instead of "Forum". */
  title?: string;
  actions?: (space: Space) => ReactNode;
  children: (space: Space) => ReactNode;
}

/** Title and way back for the pages of a space's forum, and what is there before its space is known. */
export function ForumFrame({ slug, title = t('forum.title'), actions, children }: Props) {
  const space = useQuery(spaceQuery(slug));
  return (
    <Page>
      <PageHeader title={title} actions={space.data && actions?.(space.data)} />
      {space.isPending && <Skeleton lines={10} />}
      {space.isError && <ErrorState error={space.error} retry={space.refetch} />}
      {space.data && children(space.data)}
    </Page>
  );
}
