import { useQuery } from '@tanstack/react-query';
import { t } from '../../lib/i18n.ts';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { AccountFrame } from './account-frame.tsx';
import { profileQuery } from './account-queries.ts';
import { NewPasswordForm } from './new-password-form.tsx';
import { SessionList } from './session-list.tsx';

/** How one signs in, and where one is signed in. */
export function SecurityPage() {
  const profile = useQuery(profileQuery);
  return (
    <AccountFrame title={t('account.security')} intro={t('account.securityIntro')}>
      {profile.isPending && <Skeleton lines={4} />}
      {profile.isError && <ErrorState error={profile.error} retry={profile.refetch} />}
      {profile.data && <NewPasswordForm profile={profile.data} />}
      <SessionList />
    </AccountFrame>
  );
}
