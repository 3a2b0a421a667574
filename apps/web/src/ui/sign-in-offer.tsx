import { signInAndBack } from '../lib/addresses.ts';
import { t } from '../lib/i18n.ts';
import { usePerson } from '../lib/session.ts';
import { LinkButton } from './button.tsx';

/** For visitors who followed a link to something they do not find: signed in they may. */
export function SignInOffer() {
  if (usePerson() !== null) return null;
  return (
    <>
      <p>{t('common.maybeSignIn')}</p>
      <LinkButton href={signInAndBack()}>{t('common.signIn')}</LinkButton>
    </>
  );
}
