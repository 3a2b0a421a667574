import type { DocumentHeading } from '@app/contracts/documents';
import { Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { IconButton } from '../../../ui/button.tsx';
import { copyAddress } from './copy-address.ts';
import styles from './outline.module.css';

/** A page with fewer headings is seen at a glance. */
const worthIt = 2;

interface Props {
  documentId: string;
  headings: readonly DocumentHeading[];
}

/** The headings of a page, the one that is being read marked; each has an address of its own. */
export function Outline({ documentId, headings }: Props) {
  const current = useCurrentHeading(headings);
  if (headings.length < worthIt) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  return (
    <nav className={styles['outline']} aria-label={t('documents.outline')}>
      <h2>{t('documents.outline')}</h2>
      <ul className={styles['list']}>
        {headings.map(({ id, level, text }) => (
          <li key={id} data-depth={Math.min(level - top, 3)}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {text}
            </a>
            <IconButton
              small
              label={t('documents.copySection', { title: text })}
              icon={<Link2 size={16} />}
              align="end"
              tooltip="below"
              className={styles['copy'] ?? ''}
              onClick={() =>
                void copyAddress(`${location.origin}${addresses.documentLink(documentId)}#${id}`)
              }
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last heading above the upper third of the window. */
function useCurrentHeading(headings: readonly DocumentHeading[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const passed = headings.filter(({ id }) => {
        const heading = document.getElementById(id);
        return heading !== null && heading.getBoundingClientRect().top < window.innerHeight / 3;
      });
      setCurrent((passed.at(-1) ?? headings[0])?.id);
    };
    const scrolled = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', scrolled);
    };
  }, [headings]);
  return current;
}
