import type { Editor } from '@tiptap/react';
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import { UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createRelativePositionFromJSON } from 'yjs';
import { t } from '../../../../lib/i18n.ts';
import { createStore, useStore } from '../../../../lib/store.ts';
import { Menu } from '../../../../ui/menu.tsx';
import { Avatar } from '../../../../ui/person.tsx';
import { showToast } from '../../../../ui/toasts.ts';
import { type Peer, peersOf } from '../collaboration/carets.ts';
import type { Collaboration } from '../collaboration/collaboration.ts';
import styles from '../editor.module.css';

const mostFaces = 4;

/** Everybody else who writes here, with a way to where they are; the carets in the text are for the eye. */
export function WhoIsHere({ editor, collaboration }: { editor: Editor; collaboration: Collaboration }) {
  const peers = usePeers(collaboration);
  useFading(editor, peers);
  if (peers.length === 0) return null;
  return (
    <span className={styles['here']}>
      <span className={styles['faces']} aria-hidden>
        {peers.slice(0, mostFaces).map(({ client, person, color, isIdle }) => (
          <span key={client} style={{ borderColor: color }} data-idle={isIdle || undefined}>
            <Avatar person={person} size={26} />
          </span>
        ))}
      </span>
      <Menu
        label={`${t('documentEditor.here')}: ${t('documentEditor.hereCount', { count: peers.length })}`}
        icon={<UsersRound size={20} />}
        align="end"
        items={peers.map((peer) => ({
          label: [peer.person.name, peer.person.organization].filter((part) => part !== null).join(' · '),
          hint: peer.isIdle ? t('documentEditor.idle') : t('documentEditor.goTo', { name: peer.person.name }),
          icon: <Avatar person={peer.person} size={28} />,
          onSelect: () => goToPeer(editor, peer),
        }))}
      />
    </span>
  );
}

function usePeers({ awareness }: Collaboration): readonly Peer[] {
  const [peers] = useState(() => createStore(peersOf(awareness)));
  useEffect(() => {
    const follow = () => peers.set(peersOf(awareness));
    awareness.on('change', follow);
    return () => awareness.off('change', follow);
  }, [peers, awareness]);
  return useStore(peers);
}

/** The carets of people who are not at the page fade. */
function useFading(editor: Editor, peers: readonly Peer[]): void {
  useEffect(() => {
    const idle = new Set(peers.filter(({ isIdle }) => isIdle).map(({ person }) => person.id));
    for (const caret of editor.view.dom.querySelectorAll<HTMLElement>('.caret'))
      caret.toggleAttribute('data-idle', idle.has(caret.dataset['person'] ?? ''));
  }, [editor, peers]);
}

type Resolve = Parameters<typeof relativePositionToAbsolutePosition>;
interface Sync {
  doc: Resolve[0];
  type: Resolve[1];
  binding: { mapping: Resolve[3] };
}

function goToPeer(editor: Editor, { head, person }: Peer): void {
  const sync = ySyncPluginKey.getState(editor.state) as Sync | undefined;
  const place =
    sync && head !== null
      ? relativePositionToAbsolutePosition(
          sync.doc,
          sync.type,
          createRelativePositionFromJSON(head),
          sync.binding.mapping,
        )
      : null;
  if (place === null) {
    showToast(t('documentEditor.noPlace', { name: person.name }));
    return;
  }
  const { node } = editor.view.domAtPos(place);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
