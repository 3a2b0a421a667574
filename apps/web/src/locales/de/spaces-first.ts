/** What the start page says of spaces; all the rest comes with their pages. */
export const spacesFirst = {
  kinds: {
    network: 'Netzwerk',
    topic: 'Themengruppe',
    programme: 'Programm',
    workshop: 'Werkstatt',
    congress: 'Kongress',
    project: 'Projekt',
  },
  visibilities: {
    public: 'Öffentlich',
    network: 'Offen im Netzwerk',
    closed: 'Geschlossen',
  },
  roles: {
    guest: 'Gast',
    member: 'Mitglied',
    moderator: 'Moderation',
    lead: 'Leitung',
  },
  joined: 'Sie sind jetzt Mitglied im Raum „{name}“.',
  left: 'Sie haben den Raum „{name}“ verlassen.',
  invitations: {
    title: 'Einladungen an Sie',
    from: '{name} lädt Sie ein',
    fromOf: '{name} · {organization} lädt Sie ein',
    fromNobody: 'Sie sind eingeladen',
    accept: 'Einladung annehmen',
    decline: 'Ablehnen',
    declined: 'Sie haben die Einladung in den Raum „{name}“ abgelehnt.',
    asRole: 'als {role}',
  },
} as const;
