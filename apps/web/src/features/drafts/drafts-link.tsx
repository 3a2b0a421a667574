import { useQuery, useQueryClient } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { useHint } from '../../lib/use-realtime.ts';
import { draftsQuery } from './drafts-queries.ts';

interface EntryProps {
  href: string;
  icon: ReactNode;
  label: string;
  count: number;
}

/** The way to the drafts, for as long as there are some. */
export function DraftsLink({ entry: Entry }: { entry: ComponentType<EntryProps> }) {
  const { data = [] } = useQuery({ ...draftsQuery, staleTime: 60_000 });
  const client = useQueryClient();
  useHint('drafts', () => void client.invalidateQueries({ queryKey: draftsQuery.queryKey }));
  if (data.length === 0) return null;
  return (
    <Entry
      href={addresses.drafts}
      icon={<PenLine size={20} />}
      label={t('drafts.title')}
      count={data.length}
    />
  );
}
