import { Direct } from '../features/chat/direct.tsx';

/** `/direkt`: with whom one writes; `?mit=` opens the conversation with a person */
export const DirectListPage = () => <Direct />;

/** `/direkt/:conversationId` */
export const DirectPage = ({ params: { conversationId } }: { params: { conversationId: string } }) => (
  <Direct id={conversationId} />
);
