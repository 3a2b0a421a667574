/** A message as the server sends it, for baselines that must carry the same bytes. */
export const sampleMessage = {
  id: '01900000-0000-7000-8000-000000000001',
  conversation: '01900000-0000-7000-8000-0000000000c1',
  position: 1,
  seq: 1,
  kind: 'post',
  state: 'visible',
  author: {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Person 1',
    organization: 'Stadt Beispiel',
    photo: null,
  },
  body:
    'Wir haben die Satzung zur Ehrenamtskarte im letzten Herbst geändert und gute Erfahrungen gemacht. ' +
    'Wer mag, bekommt die Vorlage gern von mir; unser Rechtsamt hat sie geprüft, und der Rat stimmte zu.',
  html:
    '<p>Wir haben die Satzung zur Ehrenamtskarte im letzten Herbst geändert und gute Erfahrungen gemacht. ' +
    'Wer mag, bekommt die Vorlage gern von mir; unser Rechtsamt hat sie geprüft, und der Rat stimmte zu.</p>\n',
  replyTo: null,
  reactions: [],
  pinned: false,
  wiki: false,
  poll: null,
  thread: null,
  replyCount: 0,
  movedTo: null,
  editNote: null,
  revision: 0,
  createdAt: '2026-03-03T13:05:00.000Z',
  editedAt: null,
};
