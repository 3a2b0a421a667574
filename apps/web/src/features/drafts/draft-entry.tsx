import { type DraftListItem, draftRoutes } from '@app/contracts/drafts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Copy, PenLine, Trash2 } from 'lucide-react';
import { v7 } from 'uuid';
import { forgetStored } from '../../conversations/drafts/drafts.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { showToast } from '../../ui/toasts.ts';
import { addressOf, draftsQuery } from './drafts-queries.ts';
import styles from './drafts.module.css';

interface Props {
  draft: DraftListItem;
  personId: string;
}

/** Where it belongs, how it begins, and the ways on: to write, to copy, to throw away. */
export function DraftEntry({ draft, personId }: Props) {
  const address = addressOf(draft);
  const discard = useDiscard(draft, personId);
  return (
    <Card title={titleOf(draft)}>
      <p className={styles['where']}>
        {whereOf(draft)} · <DateTime at={draft.updatedAt} />
      </p>
      <p className={styles['excerpt']}>{draft.excerpt || t('drafts.noText')}</p>
      {address === null && <p className={styles['gone']}>{t('drafts.gone')}</p>}
      <div className={styles['actions']}>
        {address === null ? (
          <Button small icon={<Copy size={16} aria-hidden />} onClick={() => void copy(draft.place)}>
            {t('drafts.copy')}
          </Button>
        ) : (
          <LinkButton small variant="primary" href={address} icon={<PenLine size={16} aria-hidden />}>
            {t('drafts.goOn')}
          </LinkButton>
        )}
        <Button
          small
          icon={<Trash2 size={16} aria-hidden />}
          busy={discard.isPending}
          onClick={() => discard.mutate()}
        >
          {t('drafts.discard')}
        </Button>
      </div>
    </Card>
  );
}

function titleOf({ kind, title, where }: DraftListItem): string {
  if (kind === 'topic') return title || t('drafts.untitled');
  return where?.conversation?.title || t(kind === 'direct' ? 'drafts.direct' : 'drafts.unknown');
}

function whereOf({ kind, where }: DraftListItem): string {
  const name = t(
    `drafts.kinds.${kind === 'reply' && where?.conversation?.kind !== 'topic' ? 'message' : kind}`,
  );
  return where?.space ? t('drafts.inSpace', { kind: name, space: where.space.name }) : name;
}

async function copy(place: string): Promise<void> {
  const { draft } = await call(draftRoutes.read, { params: { place } });
  await navigator.clipboard.writeText(draft?.body ?? '');
  showToast(t('drafts.copied'));
}

/** Thrown away at once, and for some seconds it can be had back. */
function useDiscard({ place }: DraftListItem, personId: string) {
  const client = useQueryClient();
  const reread = () => client.invalidateQueries({ queryKey: draftsQuery.queryKey });
  return useMutation({
    mutationFn: async () => {
      const { draft } = await call(draftRoutes.read, { params: { place } });
      await call(draftRoutes.discard, { params: { place } });
      return draft;
    },
    onSuccess: (draft) => {
      forgetStored(`${personId}:${place}`);
      const undo = async () => {
        if (!draft) return;
        const { body, fields } = draft;
        await call(draftRoutes.save, { params: { place }, body: { body, fields, base: 0, device: v7() } });
        await reread();
      };
      showToast(t('drafts.discarded'), { undo: () => void undo() });
      return reread();
    },
    onError: (error) => showToast(error.message, { tone: 'danger' }),
  });
}
