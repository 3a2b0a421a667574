import { type Asker, isAdministrator, isCoordination } from '@app/domain/space-rights';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { useActor } from '../../lib/session.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';

export const useIsCoordination = (): boolean => isCoordination(useActor());

/** What each may administer; contact persons decide about their own organisation. */
function tabsOf(asker: Asker) {
  return [
    { href: '/verwaltung/personen', label: t('administration.people'), shown: isCoordination(asker) },
    { href: '/verwaltung/anfragen', label: t('administration.requests'), shown: true },
    {
      href: '/kommunen/mitgliedschaften',
      label: t('administration.memberships'),
      shown: isCoordination(asker),
    },
    { href: '/verwaltung/einladungen', label: t('administration.invitations'), shown: true },
    { href: '/verwaltung/postausgang', label: t('administration.mails'), shown: isAdministrator(asker) },
    { href: '/verwaltung/protokoll', label: t('administration.audit'), shown: isAdministrator(asker) },
  ].filter(({ shown }) => shown);
}

export function AdministrationFrame({
  title,
  intro,
  actions,
  children,
}: {
  title: string;
  intro: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const [path] = useLocation();
  const asker = useActor();
  return (
    <Page>
      <PageHeader title={title} intro={intro} preline={t('administration.title')} actions={actions} />
      <Tabs
        label={t('administration.title')}
        tabs={tabsOf(asker).map(({ href, label }) => ({ href, label, current: href === path }))}
      />
      {children}
    </Page>
  );
}
