export const wiki = {
  begin: 'Als Wiki für alle öffnen',
  end: 'Nicht mehr als Wiki',
  begun: 'Alle, die hier schreiben, können diesen Beitrag nun bearbeiten.',
  ended: 'Diesen Beitrag bearbeitet wieder nur, wer ihn geschrieben hat.',
  sign: 'Wiki: Alle, die hier schreiben, können diesen Beitrag bearbeiten',
  changes: 'Änderungen',
  full: 'Ganzer Text',
  addedText: '(neu:',
  removedText: '(gestrichen:',
  closing: ')',
  show: 'Darstellung',
} as const;
