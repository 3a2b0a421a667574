import type { MailFrequency, MailKind, MailSettings } from '@app/contracts/mail-settings';
import { mailFrequencies, mailKinds } from '@app/contracts/mail-settings';
import type { SpaceListItem } from '@app/contracts/spaces';
import { frequencyOf } from '@app/domain/mail-schedule';
import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { LinkButton } from '../../ui/button.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Select } from '../../ui/fields.tsx';
import { mailSettingsQuery, useMailWishes } from './mail-settings-queries.ts';
import { QuietHoursFields } from './quiet-hours-fields.tsx';
import styles from './settings.module.css';
import { SpaceChoices } from './space-choices.tsx';

/** When which mails come: in general, by space, and never at night. */
export function MailSettingsSection({ spaces }: { spaces: readonly SpaceListItem[] }) {
  const { data, error, refetch } = useQuery(mailSettingsQuery);
  if (!data) return error ? <ErrorState error={error} retry={refetch} /> : <Skeleton />;
  return <MailSettingsFields spaces={spaces} settings={data} />;
}

interface Fields {
  spaces: readonly SpaceListItem[];
  settings: MailSettings;
}

function MailSettingsFields({ spaces, settings }: Fields) {
  const [wishes, change] = useMailWishes(settings);
  const { choices, quiet } = wishes;
  const choose = (space: string | null, kind: MailKind, frequency: MailFrequency | null) =>
    change((before) => ({
      ...before,
      choices: [
        ...before.choices.filter((choice) => choice.space !== space || choice.kind !== kind),
        ...(frequency === null ? [] : [{ space, kind, frequency }]),
      ],
    }));
  return (
    <>
      <section className={styles['part']} aria-labelledby="mails">
        <h2 id="mails">{t('notifications.mail.title')}</h2>
        <p>
          {settings.address === null
            ? t('notifications.mail.noAddress')
            : t(settings.answerable ? 'notifications.mail.introAnswerable' : 'notifications.mail.intro', {
                address: settings.address,
              })}
        </p>
        <div className={styles['selects']}>
          {mailKinds.map((kind) => (
            <Select
              key={kind}
              label={t(`notifications.mail.kinds.${kind}`)}
              hint={t(`notifications.mail.kindHints.${kind}`)}
              value={frequencyOf(choices, kind, null)}
              options={mailFrequencies.map((value) => ({
                value,
                label: t(`notifications.mail.frequencies.${value}`),
              }))}
              onChange={(frequency) => choose(null, kind, frequency)}
            />
          ))}
        </div>
        <div>
          <LinkButton small href={addresses.mailPreview} icon={<Eye size={18} aria-hidden />}>
            {t('notifications.mail.toPreview')}
          </LinkButton>
        </div>
      </section>
      <section className={styles['part']} aria-labelledby="quiet">
        <h2 id="quiet">{t('notifications.quiet.title')}</h2>
        <QuietHoursFields
          quiet={quiet}
          onChange={(hours) => change((before) => ({ ...before, quiet: hours }))}
        />
      </section>
      <section className={styles['part']} aria-labelledby="by-space">
        <h2 id="by-space">{t('notifications.spaces.title')}</h2>
        <SpaceChoices
          spaces={spaces}
          wishes={wishes}
          onChoose={choose}
          onOrder={(spaceOrder) => change((before) => ({ ...before, spaceOrder }))}
        />
      </section>
    </>
  );
}
