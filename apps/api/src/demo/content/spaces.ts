/* oxlint-disable max-lines -- content, no logic */
import { people } from './people.ts';
import type { DemoSpace, PersonKey } from './shapes.ts';

type Members = DemoSpace['members'];

const plain = (...keys: PersonKey[]): Members => keys.map((person) => ({ person, role: 'member' }));

type Roles = Partial<Record<PersonKey, Members[number]['role']>>;

const everyone = (roles: Roles): Members =>
  people.map(({ key }) => ({ person: key, role: roles[key] ?? 'member' }));

const NETWORK_ROLES: Roles = {
  miriam: 'lead',
  helin: 'moderator',
  tobias: 'moderator',
};

export const spaces: DemoSpace[] = [
  {
    key: 'netzwerk',
    slug: 'netzwerk',
    kind: 'network',
    visibility: 'network',
    name: 'Kommunen-Netzwerk',
    purpose:
      'Der gemeinsame Raum aller Mitglieder: fragen, was andere schon gelöst haben, und weitergeben, was bei Ihnen geklappt hat oder eben nicht.',
    members: everyone(NETWORK_ROLES),
    boards: [
      {
        key: 'fragen',
        name: 'Wer weiß Rat?',
        description: 'Fragen aus der Praxis. Es gibt keine zu kleine.',
      },
      {
        key: 'foerderung',
        name: 'Förderung, Recht und Versicherung',
        description: 'Landesprogramme, Zuwendungen, Haftung, Datenschutz.',
      },
      {
        key: 'strategie',
        name: 'Strategie und Organisation',
        description: 'Stellen, Zuständigkeiten, Engagementstrategien, Zusammenarbeit mit Trägern.',
      },
      {
        key: 'anerkennung',
        name: 'Anerkennungskultur',
        description: 'Ehrenamtstag, Ehrennadel, Dankeschön im Alltag.',
      },
    ],
    channels: [
      { key: 'foyer', name: 'Foyer', purpose: 'Zum Reinschauen: was gerade los ist in den Rathäusern.' },
      {
        key: 'kurze-fragen',
        name: 'Kurze Fragen',
        purpose: 'Wenn die Antwort in zwei Sätze passt. Längeres bitte als Thema ins Forum.',
      },
      {
        key: 'plattform',
        name: 'Hilfe zur Plattform',
        purpose: 'Anmeldung, Benachrichtigungen, Browser hinter dem Proxy: hier wird geholfen.',
      },
    ],
  },
  {
    key: 'ehrenamtskarte',
    slug: 'ehrenamtskarte',
    kind: 'topic',
    visibility: 'network',
    name: 'Ehrenamtskarte NRW',
    purpose:
      'Für Kommunen, die die Ehrenamtskarte einführen, ausgeben oder neu beleben wollen: Beschlüsse, Akzeptanzpartner, Antragspraxis, Jubiläumskarte.',
    members: [
      { person: 'miriam', role: 'lead' },
      { person: 'leyla', role: 'moderator' },
      ...plain('katrin', 'andrzej', 'birte', 'jonas', 'svenja', 'ulrich', 'femke', 'yasmin', 'marek'),
      ...plain('nadine', 'elke', 'thomas', 'patrizia', 'friederike', 'ousmane', 'helin', 'tobias'),
      ...plain(
        'birgit',
        'doris',
        'emil',
        'gero',
        'hanna',
        'ingo',
        'lotte',
        'matthias',
        'nele',
        'oliver',
        'rosa',
      ),
    ],
    boards: [
      {
        key: 'einfuehrung',
        name: 'Einführung',
        description:
          'Vom ersten Gespräch bis zur Vereinbarung mit dem Land: Beschluss, Zuständigkeit, Start.',
      },
      {
        key: 'partner',
        name: 'Akzeptanzpartner',
        description: 'Betriebe, Bäder, Bühnen: Partner gewinnen und halten.',
      },
      {
        key: 'praxis',
        name: 'Antragspraxis und Jubiläumskarte',
        description: 'Stunden, Nachweise, Verlängerungen, Grenzfälle.',
      },
    ],
    channels: [
      { key: 'austausch', name: 'Austausch', purpose: 'Alles rund um die Karte, kurz und formlos.' },
      {
        key: 'antragspraxis',
        name: 'Antrag auf dem Tisch',
        purpose: 'Grenzfälle aus dem Alltag. Bitte ohne Namen und ohne Daten der Antragstellenden.',
      },
    ],
  },
  {
    key: 'ews',
    slug: 'entwicklungswerkstatt',
    kind: 'workshop',
    visibility: 'closed',
    name: 'Entwicklungswerkstatt: laufender Durchgang',
    purpose:
      'Geschützter Raum der Entwicklungsteams. Was hier steht, bleibt hier, bis das jeweilige Team es freigibt.',
    members: [
      { person: 'helin', role: 'lead' },
      { person: 'miriam', role: 'moderator' },
      { person: 'leyla', role: 'member' },
      ...plain('katrin', 'birte', 'ousmane', 'dimitrios', 'elke', 'marek', 'nadine', 'lan'),
    ],
    boards: [
      {
        key: 'werkstaetten',
        name: 'Werkstatttreffen',
        description: 'Vorbereitung, Ergebnisse und Hausaufgaben der einzelnen Werkstätten.',
      },
      {
        key: 'strategien',
        name: 'Handlungsstrategien',
        description: 'Entwürfe zum Zerpflücken. Kritik ist hier eine Form der Wertschätzung.',
      },
      {
        key: 'beratung',
        name: 'Kollegiale Beratung',
        description: 'Ein Fall, eine Frage, viele Blickwinkel.',
      },
    ],
    channels: [
      {
        key: 'zwischendurch',
        name: 'Zwischen den Werkstätten',
        purpose: 'Damit der Faden nicht reißt, bis wir uns wiedersehen.',
      },
      { key: 'orga', name: 'Organisatorisches', purpose: 'Anreise, Räume, Termine, Mittagessen.' },
    ],
  },
  {
    key: 'kongress',
    slug: 'engagementkongress',
    kind: 'congress',
    visibility: 'public',
    name: 'Engagementkongress',
    purpose:
      'Wir bereiten den nächsten Engagementkongress gemeinsam vor: Plenum am Vormittag, 16 Foren am Nachmittag, vor Ort und online.',
    members: [
      { person: 'miriam', role: 'lead' },
      { person: 'helin', role: 'moderator' },
      ...plain('tobias', 'leyla', 'yasmin', 'bernd', 'lan', 'patrizia', 'ruben', 'friederike', 'ulrich'),
      ...plain('nadine', 'regina', 'andrzej', 'katrin', 'dimitrios', 'svenja', 'marek', 'femke'),
      ...plain('cem', 'emil', 'franziska', 'jale', 'karim', 'nele', 'oliver', 'pia'),
    ],
    boards: [
      {
        key: 'programm',
        name: 'Programm und Foren',
        description: 'Themenvorschläge, Referentinnen und Referenten, Zuschnitt der 16 Foren.',
      },
      {
        key: 'organisation',
        name: 'Organisation und Technik',
        description: 'Haus, Ablauf, hybride Teilnahme, Barrierefreiheit.',
      },
      {
        key: 'anreise',
        name: 'Anreise und Übernachtung',
        description: 'Mitfahrgelegenheiten, Bahn, Hotels mit Dienstreisesatz.',
      },
    ],
    channels: [
      {
        key: 'vorbereitung',
        name: 'Vorbereitung',
        purpose: 'Laufende Absprachen der Vorbereitungsgruppe, zum Mitlesen für alle.',
      },
      {
        key: 'kongresscafe',
        name: 'Kongresscafé',
        purpose: 'Wer kommt, wer freut sich worauf, wer sucht wen?',
      },
    ],
  },
  {
    key: 'dorf-quartier',
    slug: 'dorf-und-quartier',
    kind: 'programme',
    visibility: 'network',
    name: 'Dorf und Quartier',
    purpose:
      'Dorfwerkstätten, Quartiersarbeit und Nachbarschaftshilfe: Was Menschen vor der eigenen Haustür auf die Beine stellen und was Verwaltung dazu beitragen kann.',
    members: [
      { person: 'regina', role: 'lead' },
      { person: 'elke', role: 'moderator' },
      ...plain('thomas', 'katrin', 'ruben', 'lan', 'dimitrios', 'birte', 'jonas', 'nadine', 'ousmane'),
      ...plain('femke', 'miriam', 'marek', 'svenja'),
      ...plain('birgit', 'cem', 'doris', 'gero', 'ingo', 'jale', 'lotte', 'nele', 'oliver', 'rosa'),
    ],
    boards: [
      {
        key: 'dorfwerkstatt',
        name: 'Dorfwerkstatt',
        description: 'Interessenabfrage, Wochenende, Umsetzung – und die Zeit danach.',
      },
      {
        key: 'quartier',
        name: 'Quartiersarbeit',
        description: 'Stadtteilbüros, Verfügungsfonds, Verstetigung.',
      },
      {
        key: 'nachbarschaft',
        name: 'Nachbarschaftshilfe',
        description: 'Fahrdienste, Einkaufshilfen, Besuchsdienste, Zeitbörsen.',
      },
    ],
    channels: [
      { key: 'dorfplatz', name: 'Dorfplatz', purpose: 'Neues aus Dörfern und Vierteln.' },
      {
        key: 'ortstermine',
        name: 'Ortstermine',
        purpose: 'Besuche, Bereisungen, gegenseitiges Hospitieren.',
      },
    ],
  },
  {
    key: 'digital',
    slug: 'digitales-ehrenamt',
    kind: 'topic',
    visibility: 'network',
    name: 'Digitales Ehrenamt',
    purpose:
      'Vereinsportale, Vermittlungsplattformen, Digitallotsen, Datenschutz: was Ehrenamt und Rathaus am Bildschirm wirklich hilft, was es kostet und was wieder abgeschafft wurde.',
    members: [
      { person: 'cem', role: 'lead' },
      { person: 'pia', role: 'moderator' },
      ...plain(
        'hanna',
        'karim',
        'tobias',
        'miriam',
        'katrin',
        'andrzej',
        'leyla',
        'jonas',
        'svenja',
        'ulrich',
      ),
      ...plain(
        'marek',
        'nadine',
        'elke',
        'thomas',
        'ruben',
        'lan',
        'patrizia',
        'friederike',
        'ousmane',
        'birgit',
      ),
      ...plain(
        'doris',
        'emil',
        'franziska',
        'gero',
        'ingo',
        'jale',
        'lotte',
        'matthias',
        'nele',
        'oliver',
        'rosa',
        'helin',
      ),
    ],
    boards: [
      {
        key: 'werkzeuge',
        name: 'Werkzeuge',
        description: 'Portale, Datenbanken, Videokonferenz, Formulare: Erfahrungen, Kosten, Alternativen.',
      },
      {
        key: 'datenschutz',
        name: 'Datenschutz und Recht',
        description: 'Einwilligungen, Fotos, Verträge zur Auftragsverarbeitung, Barrierefreiheit.',
      },
    ],
    channels: [
      {
        key: 'sprechstunde',
        name: 'Sprechstunde',
        purpose: 'Etwas klemmt, etwas ist unklar: hier fragen, mittwochs antwortet Pia besonders schnell.',
      },
      {
        key: 'basteln',
        name: 'Werkstatt',
        purpose: 'Wo ausprobiert wird: Tabellen, QR-Codes, Formulare, halbfertige Ideen.',
      },
    ],
  },
  {
    key: 'freiwilligenagenturen',
    slug: 'freiwilligenagenturen',
    kind: 'topic',
    visibility: 'network',
    name: 'Freiwilligenagenturen und Anlaufstellen',
    purpose:
      'Für alle, die Menschen und Aufgaben zusammenbringen: ob eigene Agentur, Träger oder halbe Stelle im Rathaus. Aufbau, Finanzierung, Vermittlung, Begleitung.',
    members: everyone({ emil: 'lead', jale: 'moderator', ruben: 'moderator' }),
    boards: [
      {
        key: 'aufbau',
        name: 'Aufbau und Finanzierung',
        description: 'Trägerschaft, Stellen, Räume, Haushaltsanmeldung, Qualität.',
      },
      {
        key: 'vermittlung',
        name: 'Vermittlung und Begleitung',
        description: 'Erstgespräche, Einsatzstellen, Engagementlotsen, Abschiede.',
      },
    ],
    channels: [
      { key: 'austausch', name: 'Austausch', purpose: 'Aus dem Alltag der Anlaufstellen, kurz und formlos.' },
      { key: 'termine', name: 'Termine', purpose: 'Freiwilligentage, Börsen, Fortbildungen, Treffen.' },
    ],
  },
  {
    key: 'satzungen',
    slug: 'satzungen-und-foerderung',
    kind: 'topic',
    visibility: 'network',
    name: 'Satzungen, Richtlinien, Förderung',
    purpose:
      'Ehrungsrichtlinie, Vereinsförderung, Entschädigung, Verwendungsnachweis: Texte, die beschlossen wurden, und was man beim nächsten Mal anders schreiben würde.',
    members: everyone({ franziska: 'lead', matthias: 'moderator' }),
    boards: [
      {
        key: 'satzung',
        name: 'Satzungen und Richtlinien',
        description: 'Entwürfe, Beschlüsse, Formulierungen zum Abschreiben.',
      },
      {
        key: 'foerdermittel',
        name: 'Fördermittel',
        description: 'Programme, Anträge, Eigenanteile, Verwendungsnachweise.',
      },
    ],
    channels: [
      {
        key: 'kurzefragen',
        name: 'Kurze Fragen',
        purpose: 'Wo steht das, wer hat das schon, gilt das noch?',
      },
      { key: 'fristen', name: 'Fristen', purpose: 'Was wann wohin muss. Bitte mit Datum und Uhrzeit.' },
    ],
  },
];
