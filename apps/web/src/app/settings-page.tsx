import { LogOut } from 'lucide-react';
import { AccountTabs } from '../features/account/account-frame.tsx';
import {
  type Announcements,
  announcementSetting,
  shortcutSetting,
  type Theme,
  themeSetting,
} from '../lib/device-settings.ts';
import { chooseLanguage, type Language, language, t } from '../lib/i18n.ts';
import { signOut, usePerson } from '../lib/session.ts';
import { useStore } from '../lib/store.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, RadioGroup } from '../ui/choices.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import styles from './settings-page.module.css';

const themes = ['system', 'light', 'dark'] as const satisfies Theme[];
const announcements = ['all', 'mentions', 'off'] as const satisfies Announcements[];
const languages = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
] as const satisfies { value: Language; label: string }[];

/** Choices that belong to a device, not to an account: a hall's tablet differs from the desk. */
export function SettingsPage() {
  const theme = useStore(themeSetting);
  const announcement = useStore(announcementSetting);
  const shortcuts = useStore(shortcutSetting);
  const person = usePerson();
  return (
    <Page>
      <PageHeader title={t('settings.title')} intro={t('settings.intro')} />
      {person && <AccountTabs />}
      <div className={styles['choices']}>
        <RadioGroup
          label={t('settings.theme')}
          value={theme}
          onChange={themeSetting.set}
          options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        />
        <RadioGroup
          label={t('settings.language')}
          hint={t('settings.languageHint')}
          value={language()}
          onChange={chooseLanguage}
          options={languages}
        />
        <RadioGroup
          label={t('settings.announcements')}
          hint={t('settings.announcementsHint')}
          value={announcement}
          onChange={announcementSetting.set}
          options={announcements.map((value) => ({
            value,
            label: t(`settings.announcementChoices.${value}`),
          }))}
        />
        <Checkbox
          label={t('settings.shortcuts')}
          hint={t('settings.shortcutsHint')}
          checked={shortcuts === 'on'}
          onChange={(on) => shortcutSetting.set(on ? 'on' : 'off')}
        />
      </div>
      {person && (
        <div>
          <Button icon={<LogOut size={20} />} onClick={() => void signOut()}>
            {t('shell.signOut')}
          </Button>
        </div>
      )}
    </Page>
  );
}
