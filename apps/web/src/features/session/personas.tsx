import { sessionRoutes } from '@app/contracts/session';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Avatar } from '../../ui/person.tsx';
import { goOnAsSomebodyElse } from './next-page.ts';
import styles from './session.module.css';

/** One click makes you one of the people of the demo. */
export function Personas() {
  const personas = useQuery({
    queryKey: ['personas'],
    queryFn: ({ signal }) => call(sessionRoutes.personas, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const signIn = useMutation({
    mutationFn: (persona: string) => call(sessionRoutes.signInAsPersona, { body: { persona } }),
    onSuccess: () => goOnAsSomebodyElse(),
  });
  return (
    <section className={styles['panel']} aria-labelledby="personas">
      <h2 id="personas">{t('session.personas')}</h2>
      {personas.isPending && <Skeleton lines={5} />}
      {personas.isError && <ErrorState error={personas.error} retry={personas.refetch} />}
      {signIn.isError && <ErrorState error={signIn.error} />}
      <ul className={styles['personas']}>
        {personas.data?.map(({ key, label, hint, person }) => (
          <li key={key}>
            <button
              type="button"
              className={styles['persona']}
              aria-disabled={signIn.isPending}
              onClick={() => {
                if (!signIn.isPending) signIn.mutate(key);
              }}
            >
              <Avatar person={person} size={44} />
              <span className={styles['personaText']}>
                <strong>{label}</strong>
                <span>
                  {person.name}
                  {person.organization !== null && ` · ${person.organization}`}
                </span>
                <small>{hint}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
