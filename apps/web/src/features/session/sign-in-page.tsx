import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { sessionQuery } from '../../lib/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Alert, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { LinkForm } from './link-form.tsx';
import { nextPage } from './next-page.ts';
import { PasswordForm } from './password-form.tsx';
import { Personas } from './personas.tsx';
import styles from './session.module.css';
import { VisitorFrame } from './visitor-frame.tsx';

/** By password or by a link; in the demo as one of its people. */
export function SignInPage() {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (session?.person) return <Redirect to={nextPage()} replace />;
  if (session?.needsSetup) return <Redirect to="/einrichtung" replace />;
  return (
    <VisitorFrame title={t('session.signIn')} intro={t('session.signInIntro')} wide={session?.demo ?? false}>
      <SignedOutNotice />
      {session && <WaysIn demo={session.demo} />}
      {!session && (error ? <ErrorState error={error} retry={refetch} /> : <Skeleton lines={5} />)}
    </VisitorFrame>
  );
}

/** Whoever signed out on a shared device wants to know that it worked. */
const SignedOutNotice = () =>
  new URLSearchParams(location.search).has('abgemeldet') && (
    <Alert tone="success" title={t('session.nowSignedOut')} live />
  );

function WaysIn({ demo }: { demo: boolean }) {
  const [way, setWay] = useState<'password' | 'link'>('password');
  const [email, setEmail] = useState('');
  return (
    <div className={styles['columns']}>
      {demo && <Personas />}
      <section className={styles['panel']} aria-label={t('session.withAccount')}>
        {way === 'password' ? (
          <PasswordForm email={email} onEmail={setEmail} onOther={() => setWay('link')} />
        ) : (
          <LinkForm email={email} onEmail={setEmail} onOther={() => setWay('password')} />
        )}
        <div className={styles['aside']}>
          <h2>{t('session.noAccount')}</h2>
          <p>{t('session.noAccountHint')}</p>
          <div>
            <LinkButton href="/zugang">{t('session.requestAccess')}</LinkButton>
          </div>
        </div>
      </section>
    </div>
  );
}
