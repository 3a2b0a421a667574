import { type OrganizationProfile, organizationRoutes } from '@app/contracts/organizations';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextArea, TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { profileQuery } from '../network-queries.ts';
import { populationSource } from '../texts.ts';
import css from './profile.module.css';

interface Props {
  profile: OrganizationProfile;
  onClose: () => void;
}

export function EditOrganizationDialog({ profile, onClose }: Props) {
  const client = useQueryClient();
  const form = useForm({
    initial: {
      displayName: profile.displayName,
      renamedOn: '',
      about: profile.about,
      website: profile.website ?? '',
      population: profile.population === null ? '' : String(profile.population),
      populationSource: populationSource(profile) ?? '',
    },
    send: (values) =>
      call(organizationRoutes.change, { params: { key: profile.key }, body: changeOf(profile, values) }),
    done: (changed) => {
      client.setQueryData(profileQuery(profile.key).queryKey, changed);
      void client.invalidateQueries({ queryKey: ['network'] });
      onClose();
    },
  });
  const isPlace = profile.kind === 'municipality' || profile.kind === 'district';
  return (
    <Dialog title={t('network.form.editTitle')} onClose={onClose}>
      <form {...form.props} className={css.form}>
        <FormError problem={form.problem} />
        <TextField
          label={t('network.form.name')}
          hint={isPlace && t('network.form.nameHint')}
          {...form.field('displayName')}
        />
        {form.values.displayName !== profile.displayName && (
          <TextField
            type="date"
            optional
            label={t('network.form.renamedOn')}
            hint={t('network.form.renamedHint')}
            {...form.field('renamedOn')}
          />
        )}
        <TextArea optional label={t('network.form.about')} maxLength={2000} {...form.field('about')} />
        <TextField optional type="url" label={t('network.form.website')} {...form.field('website')} />
        {isPlace && (
          <>
            <TextField
              inputMode="numeric"
              label={t('network.form.population')}
              {...form.field('population')}
            />
            <TextField label={t('network.form.populationSource')} {...form.field('populationSource')} />
          </>
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('network.membership.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('network.form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

type Values = Record<
  'displayName' | 'renamedOn' | 'about' | 'website' | 'population' | 'populationSource',
  string
>;

/** Only what the person changed, so that a correction does not freeze figures nobody looked at. */
function changeOf(profile: OrganizationProfile, values: Values) {
  const { displayName, renamedOn, about, website } = values;
  return {
    ...(displayName !== profile.displayName && { displayName, ...(renamedOn !== '' && { renamedOn }) }),
    ...(about !== profile.about && { about }),
    ...(website !== (profile.website ?? '') && { website: website || null }),
    ...correctionOf(profile, values),
  };
}

function correctionOf(profile: OrganizationProfile, values: Values) {
  if (values.population === '') return {};
  const population = Number(values.population.replace(/[.\s]/g, ''));
  const source = values.populationSource;
  const isNew = population !== profile.population || source !== (populationSource(profile) ?? '');
  return isNew ? { population, populationSource: source } : {};
}
