import { type Audience, mentionRoutes } from '@app/contracts/mentions';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell, TriangleAlert } from 'lucide-react';
import { type Ref, useImperativeHandle, useState } from 'react';
import { call } from '../../lib/api.ts';
import { language, t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import styles from './composer.module.css';
import { mentionsInSource } from './markdown/mention-node.ts';
import type { WritingPlace } from './suggestions/mention-trigger.ts';

export interface AudienceHandle {
  /** False when so many would be told that the person rather goes on writing. */
  agree: (markdown: string) => Promise<boolean>;
}

/** So many people nobody tells by accident. */
const manyPeople = 20;
/** Sending does not wait longer for the server's count. */
const patience = 1_500;

const audienceQuery = (place: WritingPlace, markdown: string) => {
  const mentioned = mentionsInSource(markdown);
  return queryOptions({
    queryKey: ['audience', place, mentioned],
    queryFn: ({ signal }) =>
      'conversation' in place
        ? call(
            mentionRoutes.audienceInConversation,
            { params: { conversationId: place.conversation }, body: mentioned },
            signal,
          )
        : call(mentionRoutes.audienceInSpace, { params: { spaceId: place.space }, body: mentioned }, signal),
    staleTime: 60_000,
    retry: false,
  });
};

interface Props {
  ref: Ref<AudienceHandle>;
  place: WritingPlace;
  markdown: string;
}

interface PreviewProps {
  ref: Ref<AudienceHandle>;
  place: WritingPlace | undefined;
  markdown: string;
  /** Nobody is told of it. */
  isQuiet: boolean | undefined;
  isWriting: boolean;
}

/** Nothing, as long as nobody writes, or where nobody is told. */
export function AudiencePreview({ place, isQuiet, isWriting, ...props }: PreviewProps) {
  return place && isWriting && !isQuiet ? <AudienceLine {...props} place={place} /> : null;
}

/** Who will be told of what is being written, and whom a mention cannot reach. */
function AudienceLine({ ref, place, markdown }: Props) {
  const client = useQueryClient();
  const { data } = useQuery({ ...audienceQuery(place, markdown), placeholderData: (before) => before });
  const [asked, setAsked] = useState<{ count: number; answer: (goOn: boolean) => void }>();

  useImperativeHandle(ref, () => ({
    async agree(text) {
      const { people, municipalities } = mentionsInSource(text);
      if (people.length + municipalities.length === 0) return true;
      const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
      const known = client.fetchQuery(audienceQuery(place, text)).catch(() => null);
      const audience = await Promise.race([known, late]);
      const count = audience ? audience.total - audience.followers : 0;
      if (count <= manyPeople) return true;
      return new Promise((resolve) => setAsked({ count, answer: resolve }));
    },
  }));

  function answer(goOn: boolean): void {
    asked?.answer(goOn);
    setAsked(undefined);
  }

  return (
    <>
      {data && <Told audience={data} />}
      {asked && (
        <Dialog title={t('composer.manyTitle')} onClose={() => answer(false)}>
          <p>{t('composer.manyText', { count: asked.count })}</p>
          <DialogActions>
            <Button onClick={() => answer(false)}>{t('composer.manyBack')}</Button>
            <Button variant="primary" onClick={() => answer(true)}>
              {t('composer.manySend')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function Told({ audience }: { audience: Audience }) {
  const told = namesOf(audience);
  const unreached = unreachedBy(audience);
  if (told.length + unreached.length === 0) return null;
  return (
    <output className={styles['audience']}>
      {told.length > 0 && (
        <span>
          <Bell size={16} aria-hidden />
          {t('composer.told', { names: listed(told) })}
        </span>
      )}
      {unreached.map((text) => (
        <span key={text} data-warning>
          <TriangleAlert size={16} aria-hidden />
          {text}
        </span>
      ))}
    </output>
  );
}

const listed = (names: string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);

const namesOf = ({ people, municipalities, followers }: Audience): string[] => [
  ...people.filter(({ reads }) => reads).map(({ person }) => person.name),
  ...municipalities
    .filter(({ people: count }) => count > 0)
    .map(({ name, people: count }) => t('composer.toldTown', { name, count })),
  ...(followers > 0 ? [t('composer.toldFollowers', { count: followers })] : []),
];

const unreachedBy = ({ people, municipalities }: Audience): string[] => [
  ...people
    .filter(({ reads }) => !reads)
    .map(({ person }) => t('composer.cannotRead', { name: person.name })),
  ...municipalities
    .filter(({ readers }) => readers === 0)
    .map(({ name }) => t('composer.nobodyThere', { name })),
];
