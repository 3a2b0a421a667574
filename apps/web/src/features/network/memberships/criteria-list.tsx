import { type Membership, membershipRoutes } from '@app/contracts/memberships';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Circle, CircleCheck } from 'lucide-react';
import { ApiError, call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Checkbox } from '../../../ui/choices.tsx';
import { Alert } from '../../../ui/feedback.tsx';
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
  const client = useQueryClient();
  const assess = useMutation({
    mutationFn: ({ criterion, met }: Pick<Criteria[number], 'criterion' | 'met'>) =>
      call(membershipRoutes.assess, { params: { key: organization, criterion }, body: { met } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['network'] }),
  });
  return (
    <div>
      <h3>{t('network.membership.criteria')}</h3>
      {assess.error && (
        <Alert tone="danger" live title={t('network.membership.failed')}>
          {assess.error instanceof ApiError && assess.error.problem.message}
        </Alert>
      )}
      <ul className={css.criteria}>
        {criteria.map((one) => {
          const met =
            assess.isPending && assess.variables.criterion === one.criterion ? assess.variables.met : one.met;
          const name = t(`network.criterion.${one.criterion}`);
          return (
            <li key={one.criterion}>
              {editable ? (
                <Checkbox
                  label={name}
                  hint={whoConfirmed(one)}
                  checked={met}
                  onChange={(next) => assess.mutate({ criterion: one.criterion, met: next })}
                />
              ) : (
                <span className={css.criterion}>
                  {one.met ? <CircleCheck size={18} aria-hidden /> : <Circle size={18} aria-hidden />}
                  <span>
                    {name}
                    <span className={css.meta}>{whoConfirmed(one) ?? t('network.membership.notMet')}</span>
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
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
