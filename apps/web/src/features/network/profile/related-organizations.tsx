import type { Directory, OrganizationProfile, SimilarOrganization } from '@app/contracts/organizations';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { t } from '../../../lib/i18n.ts';
import { similarQuery } from '../network-queries.ts';
import { QueryState } from '../query-state.tsx';
import { StateBadge } from '../state-badge.tsx';
import { inhabitants, profilePath } from '../texts.ts';
import { Section } from './profile-work.tsx';
import css from './profile.module.css';

/** "Kommunen wie diese": who to ask, because they have the same size and the same worries. */
export function SimilarOrganizations({ profile }: { profile: OrganizationProfile }) {
  const query = useQuery(similarQuery(profile.key));
  const isDistrict = profile.kind === 'district';
  return (
    <Section title={t(isDistrict ? 'network.profile.similarDistricts' : 'network.profile.similar')}>
      <p className={css.meta}>{t('network.profile.similarHint')}</p>
      <QueryState query={query}>
        {(similar) => (
          <ul className={css.related}>
            {similar.map((one) => (
              <Related key={one.key} one={one} meta={metaOf(one)} />
            ))}
          </ul>
        )}
      </QueryState>
    </Section>
  );
}

const metaOf = (one: SimilarOrganization) =>
  [inhabitants(one), one.kilometers !== null && t('network.profile.kilometers', { count: one.kilometers })]
    .filter(Boolean)
    .join(' · ');

export function DistrictMembers({ district, directory }: { district: string; directory: Directory }) {
  const members = directory.organizations.filter((entry) => entry.district === district);
  return (
    <Section title={t('network.profile.municipalities')}>
      <ul className={css.related}>
        {members.map((one) => (
          <Related key={one.key} one={one} meta={inhabitants(one)} />
        ))}
      </ul>
    </Section>
  );
}

interface RelatedProps {
  one: Pick<SimilarOrganization, 'key' | 'displayName' | 'state'>;
  meta: string | null;
}

const Related = ({ one, meta }: RelatedProps) => (
  <li>
    <span className={css.words}>
      <Link href={profilePath(one.key)} className={css.name}>
        {one.displayName}
      </Link>
      <span className={css.meta}>{meta}</span>
    </span>
    <StateBadge state={one.state} />
  </li>
);
