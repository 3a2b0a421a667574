import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { documentRoutes } from '@app/contracts/documents';
import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { addresses } from '../lib/addresses.ts';
import { call } from '../lib/api.ts';
import { ErrorState, Skeleton } from '../ui/feedback.tsx';
import { Page } from '../ui/page.tsx';

type Addressed = { params: { id: string } };
type Place = { conversation: string; slug: string | null; kind: string };

function addressOf({ conversation, slug, kind }: Place, message?: string): string {
  if (slug !== null && kind === 'topic') {
    const topic = addresses.topic(slug, conversation);
    return message ? `${topic}/${message}` : topic;
  }
  const channel = slug === null ? addresses.direct(conversation) : addresses.channel(slug, conversation);
  return message ? `${channel}?nachricht=${message}` : channel;
}

/** `/beitrag/:id`: an address that stays right wherever the post is moved to. */
export const MessageLink = ({ params: { id } }: Addressed) => (
  <Leading
    name="message"
    id={id}
    place={(signal) => call(messageRoutes.locate, { params: { messageId: id } }, signal)}
    address={(place) => addressOf(place, id)}
  />
);

/** `/gespraech/:id` */
export const ConversationLink = ({ params: { id } }: Addressed) => (
  <Leading
    name="conversation"
    id={id}
    place={(signal) => call(conversationRoutes.locate, { params: { conversationId: id } }, signal)}
    address={(place) => addressOf(place)}
  />
);

/** `/dokument/:id`: with the section one came for. */
export const DocumentLink = ({ params: { id } }: Addressed) => (
  <Leading
    name="document"
    id={id}
    place={(signal) => call(documentRoutes.read, { params: { documentId: id } }, signal)}
    address={({ space }) => addresses.document(space.slug, id) + location.search + location.hash}
  />
);

interface LeadingProps<Found> {
  name: string;
  id: string;
  place: (signal: AbortSignal) => Promise<Found>;
  address: (place: Found) => string;
}

function Leading<Found>({ name, id, place, address }: LeadingProps<Found>) {
  const found = useQuery({ queryKey: [name, id, 'link'], queryFn: ({ signal }) => place(signal), gcTime: 0 });
  if (found.data) return <Redirect to={address(found.data)} replace />;
  return (
    <Page>
      {found.isError ? <ErrorState error={found.error} retry={found.refetch} /> : <Skeleton lines={10} />}
    </Page>
  );
}
