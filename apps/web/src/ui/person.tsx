import type { PersonSummary } from '@app/contracts/people';
import type { CSSProperties } from 'react';
import { t } from '../lib/i18n.ts';
import styles from './person.module.css';

/** "Anna Maria Muster" → "AM"; academic titles do not count. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !/^(prof|dr|dipl|h\.?c)\b\.?/i.test(word));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last]
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('de');
}

/** A colour that stays with the name; it helps the eye and carries no meaning. */
const hueOf = (name: string) =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

/** Photo or initials. Decoration: the name always stands beside it. */
export function Avatar({ person, size = 40 }: { person: PersonSummary; size?: number }) {
  const style = { '--avatar-size': `${size / 16}rem`, '--avatar-hue': hueOf(person.name) } as CSSProperties;
  return (
    <span className={styles['avatar']} style={style} aria-hidden>
      {person.photo === null ? (
        initialsOf(person.name)
      ) : (
        <img src={person.photo} alt="" loading="lazy" decoding="async" />
      )}
    </span>
  );
}

/** The rest of "Stadt Bad Berleburg" may go to another line. */
const firstWordOf = (text: string) => /^\S+/.exec(text.trim())?.[0] ?? '';

/** "Anna Muster · Stadt Unna"; an erased person is "ehemaliges Mitglied (Stadt Unna)". */
export function PersonLine({
  person,
  avatar = false,
  size,
}: {
  person: PersonSummary;
  avatar?: boolean;
  size?: number;
}) {
  const line = (
    <span className={styles['line']}>
      {person.id === null ? (
        <span className={styles['organization']}>
          {t('common.formerMember')}
          {person.organization !== null && ` (${person.organization})`}
        </span>
      ) : (
        <>
          <span className={styles['name']}>{person.name}</span>
          {person.organization !== null && (
            <span className={styles['organization']}>
              {' '}
              <span className={styles['kept']}>· {firstWordOf(person.organization)}</span>
              {person.organization.trim().slice(firstWordOf(person.organization).length)}
            </span>
          )}
        </>
      )}
    </span>
  );
  if (!avatar) return line;
  return (
    <span className={styles['withAvatar']}>
      <Avatar person={person} {...(size !== undefined && { size })} />
      {line}
    </span>
  );
}
