import type { DocumentHeading } from '@app/contracts/documents';
import { useEffect, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import styles from './outline.module.css';

/** A page with fewer headings is seen at a glance. */
const worthIt = 2;

/** The headings of a page, the one that is being read marked. */
export function Outline({ headings }: { headings: readonly DocumentHeading[] }) {
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
