import type { DocumentVersion } from '@app/contracts/document-versions';
import { dateText, timeText } from '../../../lib/dates.ts';
import { t } from '../../../lib/i18n.ts';

const moment = (at: string) => `${dateText(new Date(at))}, ${timeText(new Date(at))}`;

/** What a state is called: its number, its name, what it brought back, or when it was kept. */
export function versionTitle({ number, name, restoredFrom, kind, createdAt }: DocumentVersion): string {
  if (number !== null) return t('documentVersions.numbered', { number });
  if (name) return name;
  if (restoredFrom) return t('documentVersions.restoredFrom', { date: moment(restoredFrom) });
  if (kind === 'frozen') return t('documentVersions.frozen', { date: moment(createdAt) });
  return t('documentVersions.stateOf', { date: moment(createdAt) });
}
