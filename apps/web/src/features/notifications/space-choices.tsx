import { type MailFrequency, mailFrequencies, type MailKind, mailKinds } from '@app/contracts/mail-settings';
import type { SpaceListItem } from '@app/contracts/spaces';
import { frequencyOf } from '@app/domain/mail-schedule';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { useFocusMoved } from '../../ui/focus-moved.ts';
import type { MailWishes } from './mail-settings-queries.ts';
import styles from './settings.module.css';

type Choose = (space: string, kind: MailKind, frequency: MailFrequency | null) => void;

/** In the order of the mails: those that were put in order, then the others by name. */
function inOrder(spaces: readonly SpaceListItem[], order: readonly string[]): SpaceListItem[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return spaces.toSorted((a, b) => place(a.id) - place(b.id) || a.name.localeCompare(b.name, 'de'));
}

/** What differs in one space, and which place it has in a mail. */
export function SpaceChoices({
  spaces,
  wishes,
  onChoose,
  onOrder,
}: {
  spaces: readonly SpaceListItem[];
  wishes: MailWishes;
  onChoose: Choose;
  onOrder: (order: string[]) => void;
}) {
  const ordered = inOrder(spaces, wishes.spaceOrder);
  const { list, follow } = useFocusMoved<HTMLOListElement>(ordered.map(({ id }) => id).join());
  if (ordered.length === 0) return <p>{t('notifications.spaces.none')}</p>;
  const move = (index: number, by: -1 | 1) => {
    const ids = ordered.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved === undefined) return;
    ids.splice(index + by, 0, moved);
    follow(index + by, by);
    onOrder(ids);
  };
  return (
    <>
      <p>{t('notifications.spaces.intro')}</p>
      <ol className={styles['spaces']} ref={list}>
        {ordered.map((space, index) => (
          <li key={space.id} data-space-kind={space.kind}>
            <div className={styles['spaceHead']}>
              <strong>{space.name}</strong>
              <span className={styles['tools']}>
                <IconButton
                  data-by={-1}
                  label={t('notifications.spaces.up', { name: space.name })}
                  icon={<ArrowUp size={20} />}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  data-by={1}
                  label={t('notifications.spaces.down', { name: space.name })}
                  icon={<ArrowDown size={20} />}
                  disabled={index === ordered.length - 1}
                  onClick={() => move(index, 1)}
                />
                <AttentionMenu place={{ space: space.id }} align="end" />
              </span>
            </div>
            <SpaceMails space={space} wishes={wishes} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </>
  );
}

function SpaceMails({
  space,
  wishes: { choices },
  onChoose,
}: {
  space: SpaceListItem;
  wishes: MailWishes;
  onChoose: Choose;
}) {
  const own = choices.filter((choice) => choice.space === space.id);
  return (
    <details className={styles['details']}>
      <summary>
        {own.length === 0
          ? t('notifications.spaces.asUsual')
          : own
              .map(({ kind, frequency }) =>
                t('notifications.spaces.differs', {
                  kind: t(`notifications.mail.kinds.${kind}`),
                  frequency: t(`notifications.mail.frequencies.${frequency}`),
                }),
              )
              .join(', ')}
      </summary>
      <div className={styles['selects']}>
        {mailKinds.map((kind) => (
          <Select
            key={kind}
            label={t(`notifications.mail.kinds.${kind}`)}
            value={own.find((choice) => choice.kind === kind)?.frequency ?? 'usual'}
            options={[
              {
                value: 'usual',
                label: t('notifications.spaces.usual', {
                  frequency: t(`notifications.mail.frequencies.${frequencyOf(choices, kind, null)}`),
                }),
              },
              ...mailFrequencies.map((value) => ({
                value,
                label: t(`notifications.mail.frequencies.${value}`),
              })),
            ]}
            onChange={(value) =>
              onChoose(space.id, kind, value === 'usual' ? null : (value as MailFrequency))
            }
          />
        ))}
      </div>
    </details>
  );
}
