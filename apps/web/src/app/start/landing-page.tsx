import { Handshake, MapPinned, MessagesSquare } from 'lucide-react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, usePageHeading } from '../../ui/page.tsx';
import { useSpaces } from '../shell/own-spaces.ts';
import styles from './landing-page.module.css';

/** For people without a session: what this is, the way in, and what anybody may read. */
export function LandingPage() {
  const { needsSetup } = useSession();
  const heading = usePageHeading(t('shell.claim'));
  return (
    <Page wide>
      <header className={styles['hero']}>
        <h1 ref={heading} tabIndex={-1}>
          {t('landing.title')}
        </h1>
        <p className={styles['lead']}>{t('landing.lead')}</p>
        <div className={styles['actions']}>
          {needsSetup ? (
            <LinkButton variant="primary" href="/einrichtung">
              {t('landing.setUp')}
            </LinkButton>
          ) : (
            <>
              <LinkButton variant="primary" href={addresses.signIn}>
                {t('landing.signIn')}
              </LinkButton>
              <LinkButton href="/zugang">{t('landing.requestAccess')}</LinkButton>
            </>
          )}
        </div>
      </header>
      <div className={styles['reasons']}>
        <section>
          <MessagesSquare size={28} aria-hidden />
          <h2>{t('landing.askTitle')}</h2>
          <p>{t('landing.askText')}</p>
        </section>
        <section>
          <Handshake size={28} aria-hidden />
          <h2>{t('landing.talkTitle')}</h2>
          <p>{t('landing.talkText')}</p>
        </section>
        <section>
          <MapPinned size={28} aria-hidden />
          <h2>{t('landing.findTitle')}</h2>
          <p>{t('landing.findText')}</p>
        </section>
      </div>
      <PublicSpaces />
    </Page>
  );
}

function PublicSpaces() {
  const { all, error, isPending, refetch } = useSpaces();
  const open = all.filter(({ archived }) => !archived);
  return (
    <section className={styles['spaces']}>
      <div>
        <h2>{t('landing.publicSpaces')}</h2>
        <p className={styles['muted']}>
          {t(isPending || open.length > 0 ? 'landing.publicSpacesText' : 'landing.noPublicSpaces')}
        </p>
      </div>
      {isPending && <Skeleton lines={3} />}
      {error && <ErrorState error={error} retry={refetch} />}
      {open.length > 0 && (
        <ul className={styles['cards']}>
          {open.map((space) => (
            <li key={space.id}>
              <Card title={space.name} level={3} href={addresses.space(space.slug)} accent={space.kind}>
                <p className={styles['muted']}>{space.purpose}</p>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <div>
        <LinkButton href={addresses.municipalities}>{t('landing.municipalities')}</LinkButton>
      </div>
    </section>
  );
}
