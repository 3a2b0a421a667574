import { type Membership, membershipRoutes } from '@app/contracts/memberships';
import { Circle, CircleCheck } from 'lucide-react';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Checkbox } from '../../../ui/choices.tsx';
import { useSavedAtOnce } from '../../../ui/saved-at-once.ts';
import { formatDate } from '../texts.ts';
import css from './memberships.module.css';

type Criteria = NonNullable<Membership['criteria']>;

interface Props {
  organization: string;
  criteria: Criteria;
  editable: boolean;
}

/** The five criteria; the coordination ticks them, everybody else reads. */
export function CriteriaList({ organization, criteria, editable }: Props) {
  return (
    <div>
      <h3>{t('network.membership.criteria')}</h3>
      <ul className={css.criteria}>
        {criteria.map((one) => (
          <li key={one.criterion}>
            {editable ? (
              <CriterionChoice organization={organization} saved={one} />
            ) : (
              <span className={css.criterion}>
                {one.met ? <CircleCheck size={18} aria-hidden /> : <Circle size={18} aria-hidden />}
                <span>
                  {t(`network.criterion.${one.criterion}`)}
                  <span className={css.meta}>{whoConfirmed(one) ?? t('network.membership.notMet')}</span>
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CriterionChoice({ organization, saved }: { organization: string; saved: Criteria[number] }) {
  const { criterion } = saved;
  const [met, assess] = useSavedAtOnce({
    key: ['network', 'criterion', organization, criterion],
    saved: saved.met,
    save: (wanted: boolean) =>
      call(membershipRoutes.assess, { params: { key: organization, criterion }, body: { met: wanted } }),
    touches: [['network']],
  });
  return (
    <Checkbox
      label={t(`network.criterion.${criterion}`)}
      hint={whoConfirmed(saved)}
      checked={met}
      onChange={assess}
    />
  );
}

function whoConfirmed({ met, checkedBy, checkedAt, note }: Criteria[number]): string | undefined {
  if (!met) return undefined;
  if (checkedAt === null) return t('network.membership.met');
  const date = formatDate(checkedAt);
  const by = checkedBy
    ? t('network.membership.metBy', { name: checkedBy.name, date })
    : t('network.membership.metOn', { date });
  return note === '' ? by : `${by}: ${note}`;
}
