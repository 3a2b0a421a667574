export type SpaceKey = string;
export type PersonKey = string;

export interface DemoPerson {
  key: PersonKey;
  name: string;
  email: string;
  /** AGS (8 digits for a municipality, 5 for a Kreis) or the key of a DemoOrganization. */
  organization: string;
  /** The Funktion, as it stands on a business card. */
  role: string;
  isContact: boolean;
  about: string;
  platformRole: 'member' | 'coordination' | 'administration';
  persona?: {
    key: 'small-town' | 'district-contact' | 'moderator' | 'coordination' | 'administrator';
    label: string;
    hint: string;
  };
}

export interface DemoOrganization {
  key: string;
  kind: 'bezirksregierung' | 'ministry' | 'carrier' | 'initiative';
  name: string;
  /** AGS of the municipality it sits in. */
  seat: string;
}

export interface DemoSpace {
  key: SpaceKey;
  slug: string;
  kind: 'network' | 'topic' | 'programme' | 'workshop' | 'congress' | 'project';
  visibility: 'public' | 'network' | 'closed';
  name: string;
  purpose: string;
  members: { person: PersonKey; role: 'guest' | 'member' | 'moderator' | 'lead' }[];
  boards: { key: string; name: string; description: string }[];
  channels: { key: string; name: string; purpose: string }[];
}

/** `at` = minutes before the start of the demo, so that the demo is always recent. */
export interface DemoPost {
  key?: string;
  author: PersonKey;
  at: number;
  /** Markdown (GFM). */
  body: string;
  /** Key of an earlier post in the same conversation. */
  replyTo?: string;
  /** Emoji to the people who gave it. */
  reactions?: Record<string, PersonKey[]>;
}

export interface DemoTopic {
  space: SpaceKey;
  board: string;
  title: string;
  tags: string[];
  pinned?: boolean;
  locked?: boolean;
  /** Ascending in time, i.e. descending `at`. */
  posts: DemoPost[];
}

export interface DemoChat {
  space: SpaceKey;
  channel: string;
  messages: DemoPost[];
}

export interface DemoMembership {
  /** AGS of a municipality or a Kreis. */
  organization: string;
  state: 'interested' | 'checked' | 'signed' | 'active' | 'resting';
  sinceMonths: number;
}

export interface DemoDocument {
  key: string;
  space: string;
  /** The page it stands below, which comes before it. */
  below?: string;
  title: string;
  by: PersonKey;
  /** Who changed it afterwards, the latest last. */
  changes: PersonKey[];
  daysAgo: number;
  changedDaysAgo: number;
  template?: string;
  /** As Markdown. */
  text: string;
}
