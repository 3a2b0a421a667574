import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Skeleton } from '../ui/feedback.tsx';
import { Page } from '../ui/page.tsx';
import { loadDocumentTexts, loadPageTexts } from '../lib/i18n.ts';
import { NotFoundPage } from './not-found-page.tsx';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** A page that a visitor may see first: its texts are there already. */
const firstPage = <Props extends object>(load: Load<Props>) => lazy(async () => ({ default: await load() }));

/** Any other page, which comes with the texts of its area. */
const page = <Props extends object>(load: Load<Props>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadPageTexts()]);
    return { default: component };
  });

/** A page of documents, whose texts are many. */
const documentPage = <Props extends object>(load: Load<Props>) =>
  page(async () => {
    const [component] = await Promise.all([load(), loadDocumentTexts()]);
    return component;
  });

const StartPage = firstPage(() => import('./start/start-page.tsx').then((module) => module.StartPage));
const InboxPage = page(() =>
  import('../features/notifications/inbox-page.tsx').then((module) => module.InboxPage),
);
const NotificationSettingsPage = page(() =>
  import('./notification-settings-page.tsx').then((module) => module.NotificationSettingsPage),
);
const MailPreviewPage = page(() =>
  import('../features/notifications/mail-preview-page.tsx').then((module) => module.MailPreviewPage),
);
const MailLinkPage = page(() =>
  import('../features/notifications/mail-link-page.tsx').then((module) => module.MailLinkPage),
);
const SettingsPage = page(() => import('./settings-page.tsx').then((module) => module.SettingsPage));
const legalPages = () => import('./legal/legal-pages.tsx');
const ImprintPage = firstPage(() => legalPages().then((module) => module.ImprintPage));
const PrivacyPage = firstPage(() => legalPages().then((module) => module.PrivacyPage));
const AccessibilityPage = firstPage(() => legalPages().then((module) => module.AccessibilityPage));
const SignInPage = page(() =>
  import('../features/session/sign-in-page.tsx').then((module) => module.SignInPage),
);
const SignInLinkPage = page(() =>
  import('../features/session/sign-in-link-page.tsx').then((module) => module.SignInLinkPage),
);
const SetupPage = page(() => import('../features/session/setup-page.tsx').then((module) => module.SetupPage));
const InvitationPage = page(() =>
  import('../features/session/invitation-page.tsx').then((module) => module.InvitationPage),
);
const AccessRequestPage = page(() =>
  import('../features/session/access-request-page.tsx').then((module) => module.AccessRequestPage),
);
const NewSpacePage = page(() =>
  import('../features/spaces/new-space-page.tsx').then((module) => module.NewSpacePage),
);
const spacePages = () => import('./space-pages.tsx');
const SpacesPage = page(() => spacePages().then((module) => module.SpacesPage));
const SpaceOverviewPage = page(() => spacePages().then((module) => module.SpaceOverviewPage));
const SpaceMembersPage = page(() => spacePages().then((module) => module.SpaceMembersPage));
const SpaceSettingsPage = page(() => spacePages().then((module) => module.SpaceSettingsPage));

const forumPages = () => import('./space-forum-pages.tsx');
const SpaceForumPage = page(() => forumPages().then((module) => module.SpaceForumPage));
const SpaceNewTopicPage = page(() => forumPages().then((module) => module.SpaceNewTopicPage));
const SpaceTopicPrintPage = page(() => forumPages().then((module) => module.SpaceTopicPrintPage));
const SpaceTopicPage = page(() => forumPages().then((module) => module.SpaceTopicPage));

const chatPages = () => import('./space-chat-pages.tsx');
const SpaceChatPage = page(() => chatPages().then((module) => module.SpaceChatPage));
const SpaceChannelPage = page(() => chatPages().then((module) => module.SpaceChannelPage));

const documentPages = () => import('./space-document-pages.tsx');
const SpaceDocumentsPage = documentPage(() => documentPages().then((module) => module.SpaceDocumentsPage));

const linkPages = () => import('./permalink-pages.tsx');
const MessageLink = firstPage(() => linkPages().then((module) => module.MessageLink));
const ConversationLink = firstPage(() => linkPages().then((module) => module.ConversationLink));
const ReleasedPage = documentPage(() =>
  import('../features/documents/approval/released-page.tsx').then((module) => module.ReleasedPage),
);
const DocumentLink = firstPage(() => linkPages().then((module) => module.DocumentLink));
const directPages = () => import('./direct-pages.tsx');
const DirectListPage = page(() => directPages().then((module) => module.DirectListPage));
const DirectPage = page(() => directPages().then((module) => module.DirectPage));

const BookmarksPage = page(() =>
  import('../features/bookmarks/bookmarks-page.tsx').then((module) => module.BookmarksPage),
);
const ProfilePage = page(() =>
  import('../features/account/profile-page.tsx').then((module) => module.ProfilePage),
);
const SecurityPage = page(() =>
  import('../features/account/security-page.tsx').then((module) => module.SecurityPage),
);
const DataPage = page(() => import('../features/account/data-page.tsx').then((module) => module.DataPage));
const PersonPage = page(() =>
  import('../features/account/person-page.tsx').then((module) => module.PersonPage),
);

const ModerationPage = page(() =>
  import('../features/moderation/moderation-page.tsx').then((module) => module.ModerationPage),
);
const MailDecisionsPage = page(() =>
  import('../features/moderation/mail-decisions-page.tsx').then((module) => module.MailDecisionsPage),
);
const SpaceModerationPage = page(() =>
  import('./space-moderation-page.tsx').then((module) => module.SpaceModerationPage),
);

const DraftsPage = page(() =>
  import('../features/drafts/drafts-page.tsx').then((module) => module.DraftsPage),
);

const SearchPage = page(() =>
  import('../features/search/search-page.tsx').then((module) => module.SearchPage),
);

const PeoplePage = page(() =>
  import('../features/administration/people-page.tsx').then((module) => module.PeoplePage),
);
const RequestsPage = page(() =>
  import('../features/administration/requests-page.tsx').then((module) => module.RequestsPage),
);
const InvitationsPage = page(() =>
  import('../features/administration/invitations-page.tsx').then((module) => module.InvitationsPage),
);
const MailsPage = page(() =>
  import('../features/administration/mails-page.tsx').then((module) => module.MailsPage),
);
const AuditPage = page(() =>
  import('../features/administration/audit-page.tsx').then((module) => module.AuditPage),
);

const DirectoryPage = page(() =>
  import('../features/network/directory/directory-page.tsx').then((module) => module.DirectoryPage),
);
const MembershipsPage = page(() =>
  import('../features/network/memberships/memberships-page.tsx').then((module) => module.MembershipsPage),
);
const OrganizationPage = page(() =>
  import('../features/network/profile/organization-page.tsx').then((module) => module.OrganizationPage),
);
const NewOrganizationPage = page(() =>
  import('../features/network/profile/new-organization-page.tsx').then(
    (module) => module.NewOrganizationPage,
  ),
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
        <Route path="/postfach" component={InboxPage} />
        <Route path="/kommunen" component={DirectoryPage} />
        <Route path="/kommunen/mitgliedschaften" component={MembershipsPage} />
        <Route path="/kommunen/:key" component={OrganizationPage} />
        <Route path="/organisationen/neu" component={NewOrganizationPage} />
        <Route path="/organisationen/:key" component={OrganizationPage} />
        <Route path="/suche" component={SearchPage} />
        <Route path="/anmelden" component={SignInPage} />
        <Route path="/anmelden/link" component={SignInLinkPage} />
        <Route path="/einrichtung" component={SetupPage} />
        <Route path="/einladung" component={InvitationPage} />
        <Route path="/zugang" component={AccessRequestPage} />
        <Route path="/konto" component={ProfilePage} />
        <Route path="/konto/sicherheit" component={SecurityPage} />
        <Route path="/konto/daten" component={DataPage} />
        <Route path="/entwuerfe" component={DraftsPage} />
        <Route path="/personen/:personId" component={PersonPage} />
        <Route path="/verwaltung">
          <Redirect to="/verwaltung/anfragen" replace />
        </Route>
        <Route path="/verwaltung/personen" component={PeoplePage} />
        <Route path="/verwaltung/anfragen" component={RequestsPage} />
        <Route path="/verwaltung/einladungen" component={InvitationsPage} />
        <Route path="/verwaltung/postausgang" component={MailsPage} />
        <Route path="/verwaltung/protokoll" component={AuditPage} />
        <Route path="/beitrag/:id" component={MessageLink} />
        <Route path="/gespraech/:id" component={ConversationLink} />
        <Route path="/merkliste" component={BookmarksPage} />
        <Route path="/raeume/:slug/forum" component={SpaceForumPage} />
        <Route path="/raeume/:slug/forum/neu" component={SpaceNewTopicPage} />
        <Route path="/raeume/:slug/forum/:topicId/drucken" component={SpaceTopicPrintPage} />
        <Route path="/raeume/:slug/forum/:topicId/:post?" component={SpaceTopicPage} />
        <Route path="/raeume/:slug/chat" component={SpaceChatPage} />
        <Route path="/raeume/:slug/chat/:channelId" component={SpaceChannelPage} />
        <Route path="/raeume/:slug/dokumente/:id?" component={SpaceDocumentsPage} />
        <Route path="/dokument/:id/fassung/:number" component={ReleasedPage} />
        <Route path="/dokument/:id" component={DocumentLink} />
        <Route path="/direkt" component={DirectListPage} />
        <Route path="/direkt/:conversationId" component={DirectPage} />
        <Route path="/raeume" component={SpacesPage} />
        <Route path="/raeume/neu" component={NewSpacePage} />
        <Route path="/raeume/:slug" component={SpaceOverviewPage} />
        <Route path="/raeume/:slug/mitglieder" component={SpaceMembersPage} />
        <Route path="/raeume/:slug/moderation/:part?" component={SpaceModerationPage} />
        <Route path="/moderation" component={ModerationPage} />
        <Route path="/moderation/mail" component={MailDecisionsPage} />
        <Route path="/raeume/:slug/einstellungen" component={SpaceSettingsPage} />
        <Route path="/einstellungen" component={SettingsPage} />
        <Route path="/einstellungen/benachrichtigungen" component={NotificationSettingsPage} />
        <Route path="/einstellungen/benachrichtigungen/vorschau" component={MailPreviewPage} />
        <Route path="/mail" component={MailLinkPage} />
        <Route path="/impressum" component={ImprintPage} />
        <Route path="/datenschutz" component={PrivacyPage} />
        <Route path="/barrierefreiheit" component={AccessibilityPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
