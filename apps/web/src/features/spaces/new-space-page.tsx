import { spaceRoutes } from '@app/contracts/spaces';
import { canCreateSpace } from '@app/domain/space-rights';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { v7 } from 'uuid';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useActor } from '../../lib/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, FormError } from '../../ui/feedback.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { checkBasics, type SpaceBasics, SpaceBasicsFields } from './space-basics-form.tsx';
import styles from './space-settings.module.css';
import { readSpacesAgain } from './use-space-changes.ts';

export function NewSpacePage() {
  const mayCreate = canCreateSpace(useActor());
  return (
    <Page>
      <PageHeader title={t('spaces.create.title')} />
      {mayCreate ? <NewSpaceForm /> : <EmptyState title={t('spaces.create.notAllowed')} />}
    </Page>
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function NewSpaceForm() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [id] = useState(() => v7()); // sent again after a lost answer, it makes one space
  const initial: SpaceBasics & { boards: string } = {
    name: '',
    purpose: '',
    kind: 'topic',
    visibility: 'network',
    boards: t('spaces.create.firstBoard'),
  };
  const form = useForm({
    initial,
    check: checkBasics,
    send: ({ boards, ...basics }) =>
      call(spaceRoutes.create, { body: { id, ...basics, boards: linesOf(boards) } }),
    done: ({ slug }) => {
      void readSpacesAgain(client);
      navigate(addresses.space(slug));
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
      <TextArea
        label={t('spaces.create.boards')}
        hint={t('spaces.create.boardsHint')}
        {...form.field('boards')}
      />
      <div className={styles['tools']}>
        <Button type="submit" variant="primary" busy={form.busy}>
          {t('spaces.create.submit')}
        </Button>
        <LinkButton href={addresses.spaces} variant="tertiary">
          {t('common.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
