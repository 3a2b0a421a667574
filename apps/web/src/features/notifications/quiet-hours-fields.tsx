import type { QuietHours } from '@app/contracts/mail-settings';
import { t } from '../../lib/i18n.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { TextField } from '../../ui/fields.tsx';
import styles from './settings.module.css';

const night: QuietHours = { from: 20 * 60, to: 7 * 60, weekends: true };

const clockOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** `null` while somebody is still typing. */
function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** When no mail and no push comes; the time is that of Germany, wherever the device is. */
export function QuietHoursFields({
  quiet,
  onChange,
}: {
  quiet: QuietHours | null;
  onChange: (quiet: QuietHours | null) => void;
}) {
  const timeField = (name: 'from' | 'to') => (
    <TextField
      type="time"
      label={t(`notifications.quiet.${name}`)}
      value={quiet ? clockOf(quiet[name]) : ''}
      onChange={(clock) => {
        const minutes = minutesOf(clock);
        if (quiet && minutes !== null) onChange({ ...quiet, [name]: minutes });
      }}
    />
  );
  return (
    <>
      <Checkbox
        label={t('notifications.quiet.on')}
        hint={t('notifications.quiet.hint')}
        checked={quiet !== null}
        onChange={(on) => onChange(on ? night : null)}
      />
      {quiet && (
        <>
          <div className={styles['times']}>
            {timeField('from')}
            {timeField('to')}
          </div>
          <Checkbox
            label={t('notifications.quiet.weekends')}
            checked={quiet.weekends}
            onChange={(weekends) => onChange({ ...quiet, weekends })}
          />
        </>
      )}
    </>
  );
}
