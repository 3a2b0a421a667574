import type { PersonKey } from './shapes.ts';

interface DemoDirect {
  people: PersonKey[];
  /** Of a group. */
  title?: string;
  /** Who says what, the oldest first. */
  lines: [PersonKey, string][];
}

/** Every persona has somebody to write with, and something that is not read yet. */
export const directs: DemoDirect[] = [
  {
    people: ['katrin', 'andrzej'],
    lines: [
      ['katrin', 'Hallo Herr Wieczorek, übernimmt der Kreis den Druck der Ehrenamtskarten auch für Lügde?'],
      ['andrzej', 'Ja, ab 50 Stück im Jahr. Ich schicke Ihnen die Vereinbarung.'],
      ['katrin', 'Wunderbar, dann nehme ich das so in die Vorlage für den Rat.'],
      ['andrzej', 'Bis wann brauchen Sie sie? Der Ausschuss tagt ja schon nächste Woche.'],
    ],
  },
  {
    people: ['leyla', 'miriam'],
    lines: [
      ['leyla', 'In der Ehrenamtskarte warten zwei Beiträge auf Freigabe. Ich schaue heute Nachmittag.'],
      ['miriam', 'Danke. Die Meldung zur Telefonnummer würde ich zuerst nehmen.'],
    ],
  },
  {
    people: ['tobias', 'katrin'],
    lines: [
      ['katrin', 'Ich finde die Einstellung für die wöchentliche Mail nicht.'],
      [
        'tobias',
        'Oben rechts auf Ihren Namen, dann „Benachrichtigungen“. Melden Sie sich gern, wenn es hakt.',
      ],
    ],
  },
  {
    people: ['miriam', 'tobias', 'leyla', 'andrzej'],
    title: 'Vorbereitung Jahrestreffen',
    lines: [
      ['miriam', 'Das Programm steht bis auf den Nachmittag. Wer übernimmt die Runde zur Ehrenamtskarte?'],
      ['leyla', 'Die Runde übernehme ich. Räume für 30 Personen reichen.'],
      ['andrzej', 'Aus Lippe kommen wir zu sechst.'],
      ['tobias', 'Dann richte ich die Anmeldung so ein, dass man die Runde auswählen kann.'],
      ['miriam', 'Sehr gut. Bitte bis Freitag alle Texte an mich.'],
    ],
  },
];
