import type { Directory, OrganizationProfile } from '@app/contracts/organizations';
import { useQuery } from '@tanstack/react-query';
import { MapPin, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { MembershipCard } from '../memberships/membership-card.tsx';
import { directoryQuery, profileQuery } from '../network-queries.ts';
import { QueryState } from '../query-state.tsx';
import { kindName, shownPopulation } from '../texts.ts';
import { EditOrganizationDialog } from './edit-organization-dialog.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import css from './profile.module.css';
import { ProfilePeople, ProfileSpaces, ProfileTopics } from './profile-work.tsx';
import { DistrictMembers, SimilarOrganizations } from './related-organizations.tsx';

/** A municipality, a district, or another organisation. */
export function OrganizationPage({ params: { key } }: { params: { key: string } }) {
  const query = useQuery(profileQuery(key));
  return (
    <Page wide>
      <QueryState query={query}>{(profile) => <Profile profile={profile} />}</QueryState>
    </Page>
  );
}

function Profile({ profile }: { profile: OrganizationProfile }) {
  const directory = useQuery(directoryQuery).data;
  const [editing, setEditing] = useState(false);
  const isPlace = profile.kind === 'municipality' || profile.kind === 'district';
  return (
    <>
      <PageHeader
        preline={<Link href={addresses.municipalities}>{t('network.profile.back')}</Link>}
        title={profile.displayName}
        intro={introOf(profile, directory)}
        actions={
          <>
            {isPlace && (
              <LinkButton
                small
                icon={<MapPin size={18} aria-hidden />}
                href={`${addresses.municipalities}?auswahl=${profile.key}`}
              >
                {t('network.profile.showOnMap')}
              </LinkButton>
            )}
            {profile.can.edit && (
              <Button small icon={<Pencil size={18} aria-hidden />} onClick={() => setEditing(true)}>
                {t('network.profile.edit')}
              </Button>
            )}
          </>
        }
      />
      <div className={css.room}>
        <div className={css.columns}>
          <div className={css.column}>
            {profile.about !== '' && <p className={css.about}>{profile.about}</p>}
            <ProfilePeople profile={profile} />
            <ProfileSpaces profile={profile} />
            <ProfileTopics profile={profile} />
            {profile.kind === 'district' && directory && (
              <DistrictMembers district={profile.key} directory={directory} />
            )}
          </div>
          <div className={css.column}>
            {isPlace && <MembershipCard profile={profile} />}
            {isPlace && <SimilarOrganizations profile={profile} />}
            <ProfileFacts profile={profile} />
          </div>
        </div>
      </div>
      {editing && <EditOrganizationDialog profile={profile} onClose={() => setEditing(false)} />}
    </>
  );
}

function introOf(profile: OrganizationProfile, directory: Directory | undefined): string {
  const district = directory?.organizations.find(({ key }) => key === profile.district)?.displayName;
  const region = directory?.regions.find(({ ags }) => ags === profile.region)?.name;
  return [
    kindName(profile),
    district,
    region && t('network.profile.region', { name: region }),
    shownPopulation(profile),
  ]
    .filter(Boolean)
    .join(' · ');
}
