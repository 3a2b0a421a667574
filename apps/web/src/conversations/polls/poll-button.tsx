import type { Delta } from '@app/contracts/conversations';
import { ChartColumn } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';

const PollDialog = lazy(() => import('./poll-dialog.tsx').then((module) => ({ default: module.PollDialog })));

interface Props {
  conversation: string;
  sent: (delta: Delta) => void;
  disabled?: boolean;
}

export function PollButton({ conversation, sent, disabled = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('polls.ask')}
        icon={<ChartColumn size={18} />}
        align="start"
        disabled={disabled}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <PollDialog conversation={conversation} sent={sent} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
