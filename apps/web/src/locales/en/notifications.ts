export const notifications = {
  levelLabel: 'Notifications: {level}',
  levels: { all: 'Everything', mentions: 'Mentions', mute: 'Muted' },
  levelHints: {
    all: 'Every new post',
    mentions: 'Answers to you, mentions of you or your municipality',
    mute: 'Nothing, mentions neither',
  },
  levelNow: {
    all: 'From now on you hear of every new post here.',
    mentions: 'From now on you only hear of what concerns you here.',
    mute: 'From now on it stays quiet here.',
  },
  asUsual: 'As usual ({level})',
} as const;
