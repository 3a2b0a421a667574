import { useQuery, useQueryClient } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { useHint } from '../../lib/use-realtime.ts';
import styles from './drafts.module.css';
import { draftsQuery } from './drafts-queries.ts';

interface Link {
  href: string;
  icon: ReactNode;
  label: string;
  badge: ReactNode;
}

/** The way to the drafts, for as long as there are some; the navigation says how it looks. */
export function DraftsLink({ entry }: { entry: (link: Link) => ReactNode }) {
  const { data = [] } = useQuery({ ...draftsQuery, staleTime: 60_000 });
  const client = useQueryClient();
  useHint('drafts', () => void client.invalidateQueries({ queryKey: draftsQuery.queryKey }));
  if (data.length === 0) return null;
  const badge = <span className={styles['count']}>{data.length}</span>;
  return entry({
    href: addresses.drafts,
    icon: <PenLine size={20} aria-hidden />,
    label: t('shell.drafts'),
    badge,
  });
}
