import { administrationRoutes, type AdministeredPerson } from '@app/contracts/administration';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { Avatar } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import { peopleKey } from './administration-queries.ts';
import styles from './administration.module.css';

export function PersonEntry({ person }: { person: AdministeredPerson }) {
  const [open, setOpen] = useState<'role' | 'access'>();
  const { can, isActive, platformRole } = person;
  return (
    <li>
      <div className={styles['who']}>
        <Avatar person={person} />
        <div className={styles['entry']}>
          <span className={styles['entryTitle']}>
            <Link href={`/personen/${person.id}`}>{person.name}</Link>
            {platformRole !== 'member' && (
              <Badge tone="accent">{t(`administration.role.${platformRole}`)}</Badge>
            )}
            {!isActive && <Badge tone="warning">{t('administration.inactive')}</Badge>}
          </span>
          <span className={styles['muted']}>
            {[person.organization, person.email].filter(Boolean).join(' · ')}
          </span>
          <span className={styles['muted']}>
            {person.lastSeenAt === null ? (
              t('administration.neverSeen')
            ) : (
              <>
                {t('administration.lastSeen')} <DateTime at={person.lastSeenAt} />
              </>
            )}
          </span>
        </div>
      </div>
      <div className={styles['buttons']}>
        {can.changeRole && (
          <Button
            small
            aria-label={t('administration.changeRoleOf', { name: person.name })}
            onClick={() => setOpen('role')}
          >
            {t('administration.changeRole')}
          </Button>
        )}
        {can.deactivate && (
          <Button
            small
            aria-label={t(isActive ? 'administration.deactivateOf' : 'administration.reactivateOf', {
              name: person.name,
            })}
            onClick={() => setOpen('access')}
          >
            {t(isActive ? 'administration.deactivate' : 'administration.reactivate')}
          </Button>
        )}
      </div>
      {open === 'role' && <RoleDialog person={person} onClose={() => setOpen(undefined)} />}
      {open === 'access' && <AccessDialog person={person} onClose={() => setOpen(undefined)} />}
    </li>
  );
}

interface DialogProps {
  person: AdministeredPerson;
  onClose: () => void;
}

function RoleDialog({ person, onClose }: DialogProps) {
  const client = useQueryClient();
  const [platformRole, setPlatformRole] = useState(person.platformRole);
  return (
    <ConfirmDialog
      title={t('administration.changeRoleOf', { name: person.name })}
      action={t('administration.saveRole')}
      onConfirm={async () => {
        const params = { personId: person.id };
        await call(administrationRoutes.setRole, { params, body: { platformRole } });
        await client.invalidateQueries({ queryKey: peopleKey });
        showToast(t('administration.roleSaved'));
      }}
      onClose={onClose}
    >
      <RadioGroup
        label={t('administration.roleLabel')}
        value={platformRole}
        onChange={setPlatformRole}
        options={(['member', 'coordination', 'administration'] as const).map((role) => ({
          value: role,
          label: t(`administration.role.${role}`),
          hint: t(`administration.roleHint.${role}`),
        }))}
      />
    </ConfirmDialog>
  );
}

function AccessDialog({ person, onClose }: DialogProps) {
  const client = useQueryClient();
  const { isActive, name } = person;
  const route = isActive ? administrationRoutes.deactivate : administrationRoutes.reactivate;
  return (
    <ConfirmDialog
      title={t(isActive ? 'administration.deactivateOf' : 'administration.reactivateOf', { name })}
      action={t(isActive ? 'administration.deactivate' : 'administration.reactivate')}
      danger={isActive}
      onConfirm={async () => {
        await call(route, { params: { personId: person.id } });
        await client.invalidateQueries({ queryKey: peopleKey });
        showToast(t(isActive ? 'administration.deactivated' : 'administration.reactivated'));
      }}
      onClose={onClose}
    >
      <p>{t(isActive ? 'administration.deactivateHint' : 'administration.reactivateHint')}</p>
    </ConfirmDialog>
  );
}
