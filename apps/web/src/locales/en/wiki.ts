export const wiki = {
  begin: 'Open as a wiki for everyone',
  end: 'No longer a wiki',
  begun: 'Everyone who writes here can edit this post now.',
  ended: 'Only its author edits this post again.',
  sign: 'Wiki: everyone who writes here can edit this post',
  changes: 'Changes',
  full: 'Whole text',
  addedText: '(added:',
  removedText: '(removed:',
  closing: ')',
  show: 'View',
} as const;
