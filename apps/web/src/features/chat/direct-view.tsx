import { useQuery } from '@tanstack/react-query';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { ChatHeader } from './chat-header.tsx';
import { ChatView } from './chat-view.tsx';
import styles from './chat.module.css';
import { directQuery } from './chat.queries.ts';
import { DirectTools } from './direct-tools.tsx';
import { directName, directSubtitle } from './direct-names.ts';

/** One direct conversation. */
export function DirectView({ id }: { id: string }) {
  const ownId = usePerson()?.id;
  const item = useQuery(directQuery(id)).data;
  const name = item ? directName(item, ownId) : '';
  const header = (open: OpenConversation) => (
    <ChatHeader
      title={name}
      subtitle={item && directSubtitle(item, ownId)}
      back={{ href: addresses.directList, label: t('chat.direct.back') }}
      presence={null}
    >
      {item && <DirectTools item={item} open={open} />}
    </ChatHeader>
  );
  return (
    <ChatView
      id={id}
      nameOf={() => name}
      header={header}
      hint={() => <p className={styles['hint']}>{t('chat.direct.readOnly')}</p>}
    />
  );
}
