import { useQuery } from '@tanstack/react-query';
import { t } from '../../lib/i18n.ts';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { AccountFrame } from './account-frame.tsx';
import { profileQuery } from './account-queries.ts';
import { Functions } from './functions.tsx';
import { PhotoField } from './photo-field.tsx';
import { ProfileForm } from './profile-form.tsx';

/** What others see of oneself. */
export function ProfilePage() {
  const profile = useQuery(profileQuery);
  return (
    <AccountFrame title={t('account.profile')} intro={t('account.profileIntro')}>
      {profile.isPending && <Skeleton lines={8} />}
      {profile.isError && <ErrorState error={profile.error} retry={profile.refetch} />}
      {profile.data && (
        <>
          <PhotoField profile={profile.data} />
          <ProfileForm profile={profile.data} />
          <Functions profile={profile.data} />
        </>
      )}
    </AccountFrame>
  );
}
