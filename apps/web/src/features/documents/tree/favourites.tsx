import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { usePerson } from '../../../lib/session.ts';
import { favouritesQuery } from '../documents.queries.ts';
import styles from './documents-start.module.css';

/** One's favourite pages, those of this space first. */
export function Favourites({ space }: { space: Space }) {
  const isSignedIn = usePerson() !== null;
  const { data } = useQuery({ ...favouritesQuery, enabled: isSignedIn });
  if (!data || data.documents.length === 0) return null;
  const isHere = (page: { space: { id: string } }) => page.space.id === space.id;
  const sorted = [...data.documents.filter(isHere), ...data.documents.filter((page) => !isHere(page))];
  return (
    <section aria-labelledby="favourite-pages">
      <h2 id="favourite-pages">{t('documents.favourite.title')}</h2>
      <ul className={styles['latest']}>
        {sorted.map((page) => (
          <li key={page.id}>
            <Link href={addresses.document(page.space.slug, page.id)}>{page.title}</Link>
            {!isHere(page) && <span>{page.space.name}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
