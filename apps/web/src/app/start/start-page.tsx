import { lazy } from 'react';
import { usePerson } from '../../lib/session.ts';
import { MemberStart } from './member-start.tsx';

const LandingPage = lazy(() =>
  import('./landing-page.tsx').then((module) => ({ default: module.LandingPage })),
);

/** One address, two pages: what is new for members, and what this is for everybody else. */
export function StartPage() {
  const person = usePerson();
  return person ? <MemberStart person={person} /> : <LandingPage />;
}
