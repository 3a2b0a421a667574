/** What the start page says of spaces; all the rest comes with their pages. */
export const spacesFirst = {
  kinds: {
    network: 'Network',
    topic: 'Topic group',
    programme: 'Programme',
    workshop: 'Workshop',
    congress: 'Congress',
    project: 'Project',
  },
  visibilities: {
    public: 'Public',
    network: 'Open to the network',
    closed: 'Closed',
  },
  roles: {
    guest: 'Guest',
    member: 'Member',
    moderator: 'Moderator',
    lead: 'Lead',
  },
  joined: 'You are now a member of the space “{name}”.',
  left: 'You have left the space “{name}”.',
  invitations: {
    title: 'Invitations for you',
    from: '{name} invites you',
    fromOf: '{name} · {organization} invites you',
    fromNobody: 'You are invited',
    accept: 'Accept invitation',
    decline: 'Decline',
    declined: 'You have declined the invitation to the space “{name}”.',
    asRole: 'as {role}',
  },
} as const;
