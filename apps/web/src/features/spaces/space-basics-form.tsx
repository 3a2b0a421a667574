import {
  type Space,
  spaceKind,
  type SpaceKind,
  spaceRoutes,
  spaceVisibility,
  type SpaceVisibility,
} from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Select, TextArea, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './space-settings.module.css';
import { readSpacesAgain } from './use-space-changes.ts';

export type SpaceBasics = { name: string; purpose: string; kind: SpaceKind; visibility: SpaceVisibility };

export const checkBasics = ({ name, purpose }: SpaceBasics) => ({
  ...(name.trim() === '' && { name: t('spaces.form.required') }),
  ...(purpose.trim() === '' && { purpose: t('spaces.form.required') }),
});

type FieldProps<Name extends keyof SpaceBasics> = {
  name: string;
  value: SpaceBasics[Name];
  onChange: (value: SpaceBasics[Name]) => void;
  error: string | undefined;
};

/** The fields that a new space and the settings share. */
export function SpaceBasicsFields({ fields }: { fields: { [Name in keyof SpaceBasics]: FieldProps<Name> } }) {
  return (
    <>
      <TextField label={t('spaces.form.name')} hint={t('spaces.form.nameHint')} {...fields.name} />
      <TextArea
        label={t('spaces.form.purpose')}
        hint={t('spaces.form.purposeHint')}
        rows={2}
        maxLength={300}
        {...fields.purpose}
      />
      <Select
        label={t('spaces.form.kind')}
        options={spaceKind.options.map((value) => ({ value, label: t(`spaces.kinds.${value}`) }))}
        {...fields.kind}
      />
      <RadioGroup
        label={t('spaces.form.visibility')}
        options={spaceVisibility.options.map((value) => ({
          value,
          label: t(`spaces.visibilities.${value}`),
          hint: t(`spaces.visibilityHints.${value}`),
        }))}
        {...fields.visibility}
      />
    </>
  );
}

export function SpaceBasicsForm({ space }: { space: Space }) {
  const client = useQueryClient();
  const [closing, setClosing] = useState(false);
  const save = (body: SpaceBasics) => call(spaceRoutes.edit, { params: { spaceId: space.id }, body });
  const done = () => {
    showToast(t('spaces.saved'));
    return readSpacesAgain(client);
  };
  const { name, purpose, kind, visibility } = space;
  const form = useForm({
    initial: { name, purpose, kind, visibility },
    check: checkBasics,
    send: async (body: SpaceBasics) => {
      const closes = body.visibility === 'closed' && space.visibility !== 'closed';
      if (closes) setClosing(true);
      else await save(body).then(done);
    },
  });
  return (
    <form {...form.props} className={styles['form']}>
      <FormError problem={form.problem} />
      <SpaceBasicsFields
        fields={{
          name: form.field('name'),
          purpose: form.field('purpose'),
          kind: form.field('kind'),
          visibility: form.field('visibility'),
        }}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {t('spaces.save')}
        </Button>
      </div>
      {closing && (
        <ConfirmDialog
          title={t('spaces.settings.closeTitle')}
          action={t('spaces.settings.closeConfirm')}
          onConfirm={() => save(form.values).then(done)}
          onClose={() => setClosing(false)}
        >
          <p>{t('spaces.settings.closeText')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
