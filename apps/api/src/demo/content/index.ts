import { agenciesDates } from './chats/agencies-dates.ts';
import { agenciesExchange } from './chats/agencies-exchange.ts';
import { bylawsDeadlines } from './chats/bylaws-deadlines.ts';
import { bylawsQuickQuestions } from './chats/bylaws-quick-questions.ts';
import { cardApplications } from './chats/card-applications.ts';
import { cardExchange } from './chats/card-exchange.ts';
import { congressCafe } from './chats/congress-cafe.ts';
import { congressPreparation } from './chats/congress-preparation.ts';
import { digitalSurgery } from './chats/digital-surgery.ts';
import { digitalWorkbench } from './chats/digital-workbench.ts';
import { networkFoyer } from './chats/network-foyer.ts';
import { networkPlatformHelp } from './chats/network-platform-help.ts';
import { networkQuickQuestions } from './chats/network-quick-questions.ts';
import { villageSiteVisits } from './chats/village-site-visits.ts';
import { villageSquare } from './chats/village-square.ts';
import { workshopBetween } from './chats/workshop-between.ts';
import { workshopOrganisation } from './chats/workshop-organisation.ts';
import { documents } from './documents.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import type {
  DemoChat,
  DemoDocument,
  DemoMembership,
  DemoOrganization,
  DemoPerson,
  DemoSpace,
  DemoTopic,
} from './shapes.ts';
import { spaces } from './spaces.ts';
import { bylaws } from './topics/bylaws.ts';
import { grants } from './topics/grants.ts';
import { congress } from './topics/congress.ts';
import { developmentWorkshop } from './topics/development-workshop.ts';
import { digital } from './topics/digital.ts';
import { networkFunding } from './topics/network-funding.ts';
import { networkQuestions } from './topics/network-questions.ts';
import { networkStrategy } from './topics/network-strategy.ts';
import { villageAndQuarter } from './topics/village-and-quarter.ts';
import { volunteerAgencies } from './topics/volunteer-agencies.ts';
import { volunteerCard } from './topics/volunteer-card.ts';

const topics: DemoTopic[] = [
  ...networkQuestions,
  ...networkFunding,
  ...networkStrategy,
  ...volunteerCard,
  ...developmentWorkshop,
  ...congress,
  ...villageAndQuarter,
  ...bylaws,
  ...grants,
  ...digital,
  ...volunteerAgencies,
];

const chats: DemoChat[] = [
  networkFoyer,
  networkQuickQuestions,
  networkPlatformHelp,
  cardExchange,
  cardApplications,
  workshopBetween,
  workshopOrganisation,
  congressPreparation,
  congressCafe,
  villageSquare,
  villageSiteVisits,
  bylawsQuickQuestions,
  bylawsDeadlines,
  digitalSurgery,
  digitalWorkbench,
  agenciesExchange,
  agenciesDates,
];

export const demoContent: {
  organizations: DemoOrganization[];
  people: DemoPerson[];
  memberships: DemoMembership[];
  spaces: DemoSpace[];
  documents: DemoDocument[];
  topics: DemoTopic[];
  chats: DemoChat[];
} = { organizations, people, memberships, spaces, documents, topics, chats };
