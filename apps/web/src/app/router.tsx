import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Skeleton } from '../ui/feedback.tsx';
import { Page } from '../ui/page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const StartPage = lazy(() =>
  import('./start/start-page.tsx').then((module) => ({ default: module.StartPage })),
);
const SettingsPage = lazy(() =>
  import('./settings-page.tsx').then((module) => ({ default: module.SettingsPage })),
);
const legalPages = () => import('./legal/legal-pages.tsx');
const ImprintPage = lazy(() => legalPages().then((module) => ({ default: module.ImprintPage })));
const PrivacyPage = lazy(() => legalPages().then((module) => ({ default: module.PrivacyPage })));
const AccessibilityPage = lazy(() => legalPages().then((module) => ({ default: module.AccessibilityPage })));
const SignInPage = lazy(() =>
  import('../features/session/sign-in-page.tsx').then((module) => ({ default: module.SignInPage })),
);
const SignInLinkPage = lazy(() =>
  import('../features/session/sign-in-link-page.tsx').then((module) => ({ default: module.SignInLinkPage })),
);
const SetupPage = lazy(() =>
  import('../features/session/setup-page.tsx').then((module) => ({ default: module.SetupPage })),
);
const InvitationPage = lazy(() =>
  import('../features/session/invitation-page.tsx').then((module) => ({ default: module.InvitationPage })),
);
const AccessRequestPage = lazy(() =>
  import('../features/session/access-request-page.tsx').then((module) => ({
    default: module.AccessRequestPage,
  })),
);
const NewSpacePage = lazy(() =>
  import('../features/spaces/new-space-page.tsx').then((module) => ({ default: module.NewSpacePage })),
);
const spacePages = () => import('./space-pages.tsx');
const SpacesPage = lazy(() => spacePages().then((module) => ({ default: module.SpacesPage })));
const SpaceOverviewPage = lazy(() => spacePages().then((module) => ({ default: module.SpaceOverviewPage })));
const SpaceMembersPage = lazy(() => spacePages().then((module) => ({ default: module.SpaceMembersPage })));
const SpaceSettingsPage = lazy(() => spacePages().then((module) => ({ default: module.SpaceSettingsPage })));

const forumPages = () => import('./space-forum-pages.tsx');
const SpaceForumPage = lazy(() => forumPages().then((module) => ({ default: module.SpaceForumPage })));
const SpaceNewTopicPage = lazy(() => forumPages().then((module) => ({ default: module.SpaceNewTopicPage })));
const SpaceTopicPage = lazy(() => forumPages().then((module) => ({ default: module.SpaceTopicPage })));

const chatPages = () => import('./space-chat-pages.tsx');
const SpaceChatPage = lazy(() => chatPages().then((module) => ({ default: module.SpaceChatPage })));
const SpaceChannelPage = lazy(() => chatPages().then((module) => ({ default: module.SpaceChannelPage })));

const ProfilePage = lazy(() =>
  import('../features/account/profile-page.tsx').then((module) => ({ default: module.ProfilePage })),
);
const SecurityPage = lazy(() =>
  import('../features/account/security-page.tsx').then((module) => ({ default: module.SecurityPage })),
);
const DataPage = lazy(() =>
  import('../features/account/data-page.tsx').then((module) => ({ default: module.DataPage })),
);
const PersonPage = lazy(() =>
  import('../features/account/person-page.tsx').then((module) => ({ default: module.PersonPage })),
);

const PeoplePage = lazy(() =>
  import('../features/administration/people-page.tsx').then((module) => ({ default: module.PeoplePage })),
);
const RequestsPage = lazy(() =>
  import('../features/administration/requests-page.tsx').then((module) => ({ default: module.RequestsPage })),
);
const InvitationsPage = lazy(() =>
  import('../features/administration/invitations-page.tsx').then((module) => ({
    default: module.InvitationsPage,
  })),
);
const MailsPage = lazy(() =>
  import('../features/administration/mails-page.tsx').then((module) => ({ default: module.MailsPage })),
);
const AuditPage = lazy(() =>
  import('../features/administration/audit-page.tsx').then((module) => ({ default: module.AuditPage })),
);

const DirectoryPage = lazy(() =>
  import('../features/network/directory/directory-page.tsx').then((module) => ({
    default: module.DirectoryPage,
  })),
);
const MembershipsPage = lazy(() =>
  import('../features/network/memberships/memberships-page.tsx').then((module) => ({
    default: module.MembershipsPage,
  })),
);
const OrganizationPage = lazy(() =>
  import('../features/network/profile/organization-page.tsx').then((module) => ({
    default: module.OrganizationPage,
  })),
);
const NewOrganizationPage = lazy(() =>
  import('../features/network/profile/new-organization-page.tsx').then((module) => ({
    default: module.NewOrganizationPage,
  })),
);

/** Every view has an address of its own; a page is loaded when somebody goes there. */
export function Pages() {
  return (
    <Suspense
      fallback={
        <Page>
          <Skeleton />
        </Page>
      }
    >
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/kommunen" component={DirectoryPage} />
        <Route path="/kommunen/mitgliedschaften" component={MembershipsPage} />
        <Route path="/kommunen/:key" component={OrganizationPage} />
        <Route path="/organisationen/neu" component={NewOrganizationPage} />
        <Route path="/organisationen/:key" component={OrganizationPage} />
        <Route path="/anmelden" component={SignInPage} />
        <Route path="/anmelden/link" component={SignInLinkPage} />
        <Route path="/einrichtung" component={SetupPage} />
        <Route path="/einladung" component={InvitationPage} />
        <Route path="/zugang" component={AccessRequestPage} />
        <Route path="/konto" component={ProfilePage} />
        <Route path="/konto/sicherheit" component={SecurityPage} />
        <Route path="/konto/daten" component={DataPage} />
        <Route path="/personen/:personId" component={PersonPage} />
        <Route path="/verwaltung">
          <Redirect to="/verwaltung/anfragen" replace />
        </Route>
        <Route path="/verwaltung/personen" component={PeoplePage} />
        <Route path="/verwaltung/anfragen" component={RequestsPage} />
        <Route path="/verwaltung/einladungen" component={InvitationsPage} />
        <Route path="/verwaltung/postausgang" component={MailsPage} />
        <Route path="/verwaltung/protokoll" component={AuditPage} />
        <Route path="/raeume/:slug/forum" component={SpaceForumPage} />
        <Route path="/raeume/:slug/forum/neu" component={SpaceNewTopicPage} />
        <Route path="/raeume/:slug/forum/:topicId/:post?" component={SpaceTopicPage} />
        <Route path="/raeume/:slug/chat" component={SpaceChatPage} />
        <Route path="/raeume/:slug/chat/:channelId" component={SpaceChannelPage} />
        <Route path="/raeume" component={SpacesPage} />
        <Route path="/raeume/neu" component={NewSpacePage} />
        <Route path="/raeume/:slug" component={SpaceOverviewPage} />
        <Route path="/raeume/:slug/mitglieder" component={SpaceMembersPage} />
        <Route path="/raeume/:slug/einstellungen" component={SpaceSettingsPage} />
        <Route path="/einstellungen" component={SettingsPage} />
        <Route path="/impressum" component={ImprintPage} />
        <Route path="/datenschutz" component={PrivacyPage} />
        <Route path="/barrierefreiheit" component={AccessibilityPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
