export const notifications = {
  levelLabel: 'Benachrichtigungen: {level}',
  levels: { all: 'Alles', mentions: 'Erwähnungen', mute: 'Stumm' },
  levelHints: {
    all: 'Jeder neue Beitrag',
    mentions: 'Antworten an Sie, Erwähnungen von Ihnen oder Ihrer Kommune',
    mute: 'Nichts, auch keine Erwähnungen',
  },
  levelNow: {
    all: 'Sie erfahren hier ab jetzt von jedem neuen Beitrag.',
    mentions: 'Sie erfahren hier ab jetzt nur, was Sie betrifft.',
    mute: 'Hier bleibt es ab jetzt still.',
  },
  asUsual: 'Wie sonst ({level})',
} as const;
