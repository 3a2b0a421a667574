import type { OrganizationProfile } from '@app/contracts/organizations';
import { t } from '../../../lib/i18n.ts';
import { formatDate, populationSource } from '../texts.ts';
import css from './profile.module.css';

/** Key, website, former names and where the figures come from. */
export function ProfileFacts({ profile }: { profile: OrganizationProfile }) {
  const source = profile.population === null ? null : populationSource(profile);
  return (
    <ul className={css.facts}>
      {profile.website !== null && (
        <li>
          <a href={profile.website} rel="noreferrer">
            {profile.website.replace(/^https?:\/\/|\/$/g, '')}
          </a>
        </li>
      )}
      {profile.formerNameDetails.map(({ displayName, validTo }) => (
        <li key={displayName + validTo}>
          {t('network.profile.formerly', { name: displayName, date: formatDate(validTo) })}
        </li>
      ))}
      {profile.key.length <= 8 && <li>{t('network.profile.ags', { ags: profile.key })}</li>}
      {source !== null && <li>{t('network.profile.source', { source })}</li>}
    </ul>
  );
}
