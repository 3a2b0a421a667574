import type { Translation } from '../../../lib/i18n.ts';
import type { documentVersions as german } from '../../de/documents/versions.ts';

export const documentVersions = {
  title: 'History',
  name: 'Name this state …',
  nameTitle: 'Name this state',
  nameLabel: 'Name',
  nameHint: 'For example “Before the committee meeting”. Named states stay for ever.',
  unnamed: 'Please give the state a name.',
  keep: 'Keep state',
  named: 'State kept.',
  none: 'No state yet',
  noneText: 'While people write, one is kept by itself about every 15 minutes.',
  released: 'Released',
  numbered: 'Version {number}',
  restoredFrom: 'Restored: state of {date}',
  frozen: 'For the vote: state of {date}',
  stateOf: 'State of {date}',
  look: 'Earlier states',
  state: 'State',
  compareWith: 'Compare with',
  nothing: 'nothing, just look',
  now: 'the text as it is now',
  restore: 'Restore this state',
  restored: 'Restored.',
  changes: { one: 'One place differs.', other: '{count} places differ.' },
  block: {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    formatting: 'Only looks different',
  },
} satisfies Translation<typeof german>;
