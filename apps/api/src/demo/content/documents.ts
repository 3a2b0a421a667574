/* oxlint-disable max-lines -- content, no logic */
import type { DemoDocument } from './shapes.ts';

/** Pages that are written together, parents before children; dates count back from the start of the demo. */
export const documents: DemoDocument[] = [
  {
    key: 'karte-einfuehrung',
    space: 'ehrenamtskarte',
    title: 'Einführung der Ehrenamtskarte: unser Leitfaden',
    by: 'miriam',
    changes: ['leyla', 'jonas'],
    daysAgo: 96,
    changedDaysAgo: 2,
    text: `Dieser Leitfaden sammelt, was Kommunen bei der Einführung der Ehrenamtskarte NRW gelernt haben. Er wächst mit: Wer einen Schritt hinter sich hat, ergänzt, was er gern vorher gewusst hätte.

# Die sechs Schritte

1. **Klären, wer es will.** Ohne eine Person im Rathaus, die zuständig ist, und eine im Rat, die dafür spricht, lohnt es sich nicht anzufangen.
2. **Kriterien festlegen.** Fast alle bleiben bei fünf Stunden in der Woche oder 250 Stunden im Jahr. Wer abweicht, sollte es begründen können.
3. **Beschluss vorbereiten.** Eine Vorlage liegt unter dieser Seite.
4. **Akzeptanzpartner gewinnen.** Mit drei bekannten Häusern beginnen: Bad, Bücherei, Theater. Danach fragen Geschäfte von selbst.
5. **Erste Karten feierlich ausgeben.** Lokalpresse einladen, Vereine erzählen lassen.
6. **Nach einem Jahr nachsehen.** Wie viele Anträge, welche Partner, wer fehlt?

# Was Zeit kostet

| Schritt | Kleine Gemeinde | Mittlere Stadt |
| --- | --- | --- |
| Beschluss | 2 Monate | 4 Monate |
| Partner gewinnen | 20 Stunden | 60 Stunden |
| Laufender Betrieb | 2 Stunden im Monat | 8 Stunden im Monat |

# Woran es hakt

- Die Unterschrift des Vereins fehlt in jedem dritten Antrag. Ein Feld mit dem Namen der bestätigenden Person hilft.
- Ohne Vertretung bleiben Anträge im Urlaub liegen.
- Partner, die niemand besucht, springen nach zwei Jahren ab: einmal im Jahr anrufen.`,
  },
  {
    key: 'karte-vorlage',
    space: 'ehrenamtskarte',
    below: 'karte-einfuehrung',
    title: 'Ratsvorlage: Beitritt zur Ehrenamtskarte NRW',
    by: 'jonas',
    changes: ['leyla', 'katrin'],
    daysAgo: 60,
    changedDaysAgo: 1,
    template: 'council-paper',
    text: `# Betreff

Einführung der Ehrenamtskarte NRW zum 1. Januar

# Beschlussvorschlag

Der Rat beschließt, dass die Stadt die Ehrenamtskarte NRW zum 1. Januar einführt. Die Verwaltung wird beauftragt, die Vereinbarung mit dem Land zu schließen, Akzeptanzpartner zu gewinnen und nach zwölf Monaten zu berichten.

# Sachdarstellung

## Anlass

Der Ausschuss für Kultur und Soziales hat die Verwaltung am 12. Februar beauftragt, die Einführung zu prüfen.

## Ausgangslage

In der Stadt engagieren sich rund 9.400 Menschen freiwillig, davon nach einer Abfrage bei den Vereinen etwa 1.100 mit fünf und mehr Stunden in der Woche. Anerkannt wird dies bisher durch die Ehrennadel und den jährlichen Empfang.

## Erfahrungen anderer Kommunen

- Die Stadt Rheine gibt seit Jahren Karten aus; der größte Aufwand lag bei den Akzeptanzpartnern, nicht bei den Anträgen.
- Eine Gemeinde mit 11.000 Einwohnerinnen und Einwohnern hat sich die Ausgabe mit der Nachbargemeinde geteilt. Das hat sich bewährt.

## Alternativen

- Eigene kommunale Karte: gilt nicht landesweit, der Aufwand wäre derselbe.
- Keine Einführung: Anerkennung bleibt auf Einzelehrungen beschränkt.

# Finanzielle Auswirkungen

| | Einmalig | Jährlich |
| --- | --- | --- |
| Sachaufwand | 3.500 € | 1.800 € |
| Einnahmeausfall Bad, Bücherei | – | 2.400 € |
| Personal | – | 0,1 Stelle |

# Beteiligung

Die Stadtsportverbände, die Freiwilligenagentur und der Beirat für Menschen mit Behinderung haben zugestimmt. Der Beirat bittet darum, das Antragsformular in Leichter Sprache anzubieten; das ist vorgesehen.`,
  },
  {
    key: 'karte-partner',
    space: 'ehrenamtskarte',
    below: 'karte-einfuehrung',
    title: 'Anschreiben an Akzeptanzpartner',
    by: 'svenja',
    changes: ['ulrich'],
    daysAgo: 41,
    changedDaysAgo: 12,
    text: `# Was gut ankommt

- Mit einem Beispiel beginnen: „Frau Krüger leitet seit 14 Jahren die Turngruppe der Vierjährigen.“
- Sagen, was es kostet: nichts außer der Vergünstigung, die Sie selbst festlegen.
- Sagen, was es bringt: Aufkleber für die Tür, Eintrag in der Liste des Landes, Nennung in der Presse.

# Text zum Abschreiben

Sehr geehrte Damen und Herren,

in unserer Stadt leisten mehr als tausend Menschen Woche für Woche fünf Stunden und mehr für andere. Dafür erhalten sie ab Januar die Ehrenamtskarte. Sie wird erst durch Sie wertvoll: durch einen Nachlass, einen Kaffee, einen freien Eintritt.

Dürfen wir Sie in den nächsten Tagen anrufen?

> Erfahrung: Der Anruf ist wichtiger als der Brief. Von 60 Briefen ohne Anruf kamen vier Antworten, mit Anruf 31 Zusagen.`,
  },
  {
    key: 'werkstatt-protokoll',
    space: 'ews',
    title: 'Protokoll der 3. Werkstatt',
    by: 'helin',
    changes: ['katrin', 'ousmane'],
    daysAgo: 16,
    changedDaysAgo: 14,
    template: 'minutes',
    text: `| Sitzung | 3. Werkstatt: Beteiligte gewinnen |
| --- | --- |
| Leitung | Helin |
| Anwesend | alle Entwicklungsteams, zwei Personen online |

# Das Wichtigste in drei Sätzen

Jedes Team hat seine Beteiligten aufgezeichnet und gemerkt, wer fehlt. Drei Teams ändern ihr Ziel, weil es ohne die Ortsvorsteher nicht geht. Bis zur nächsten Werkstatt führt jedes Team zwei Gespräche mit Personen, die bisher dagegen sind.

# TOP 1: Rückblick

Die Interviews haben länger gedauert als gedacht. Bewährt hat sich, zu zweit zu gehen: eine fragt, eine schreibt.

# TOP 2: Landkarte der Beteiligten

**Besprochen:** Wo Vereine seit Jahrzehnten dieselben Ansprechpersonen haben, kommt man an ihnen nicht vorbei. Das ist kein Hindernis, sondern ein Anfang.

**Verabredet:** Die Landkarten werden nicht außerhalb dieses Raums gezeigt.

# Aufgaben

- [ ] Zwei Gespräche je Team, Notizen als Seite unter diesem Protokoll
- [ ] Helin: Termin für die Fachberatung abstimmen
- [x] Miriam: Beispiele für Handlungsstrategien bereitstellen`,
  },
  {
    key: 'werkstatt-strategie',
    space: 'ews',
    title: 'Handlungsstrategie: Nachwuchs für die Dorfvereine',
    by: 'katrin',
    changes: ['elke', 'birte'],
    daysAgo: 12,
    changedDaysAgo: 3,
    template: 'strategy',
    text: `# Unsere Frage

Wie gelingt es, dass in drei Jahren jeder Dorfverein mindestens zwei Menschen unter vierzig im Vorstand hat?

# Was hilft, was hindert

- Hilft: Die Feuerwehr hat es geschafft und erzählt gern davon.
- Hindert: Vorstandsarbeit gilt als Amt auf Lebenszeit.

# Maßnahmen

| Maßnahme | Verantwortlich | Beginn | Woran man es erkennt |
| --- | --- | --- | --- |
| Ämter auf Probe für ein Jahr | Vereine, begleitet von der Gemeinde | April | sechs Vereine machen mit |
| Kassenführung gemeinsam für mehrere Vereine | Gemeinde | Juni | drei Vereine geben die Kasse ab |
| Abend „Was macht eigentlich ein Vorstand?“ | Entwicklungsteam | September | zwanzig Gäste unter vierzig |

# Risiken

- Die Probezeit wird als Misstrauen verstanden: Wir beginnen mit Vereinen, die selbst gefragt haben.`,
  },
  {
    key: 'kongress-konzept',
    space: 'kongress',
    title: 'Konzept für den nächsten Kongress',
    by: 'miriam',
    changes: ['helin', 'nadine'],
    daysAgo: 70,
    changedDaysAgo: 4,
    text: `# Ziel

Menschen aus Rathäusern und Initiativen nehmen eine Sache mit, die sie am Montag danach tun.

# Ablauf des Tages

| Zeit | Was | Wo |
| --- | --- | --- |
| 9:30 | Ankommen, Marktplatz der Kommunen | Foyer |
| 10:30 | Plenum: drei Kommunen, drei Fehler, drei Lehren | Großer Saal, online |
| 12:30 | Mittag | |
| 13:30 | 16 Foren in zwei Runden | Seminarräume, die Hälfte auch online |
| 16:00 | Verabredungen: Wer ruft wen an? | Foyer |

# Was wir anders machen als beim letzten Mal

- Weniger Grußworte: zusammen höchstens zehn Minuten.
- Jede Frage wird gesehen, auch die aus dem Netz.
- Was verabredet wird, steht hinterher auf den Seiten der Kommunen.`,
  },
  {
    key: 'kongress-tagesordnung',
    space: 'kongress',
    below: 'kongress-konzept',
    title: 'Tagesordnung der Vorbereitungsgruppe',
    by: 'helin',
    changes: ['miriam'],
    daysAgo: 8,
    changedDaysAgo: 1,
    template: 'agenda',
    text: `# Ziel der Sitzung

Am Ende stehen die Themen aller 16 Foren fest, und jedes hat eine Person, die es vorbereitet.

# Ablauf

| Zeit | Thema | Wer | Ergebnis |
| --- | --- | --- | --- |
| 10:00 | Begrüßung | Miriam | |
| 10:10 | Stand der Räume und der Technik | Tobias | Information |
| 10:30 | Themen der Foren, Vorschläge aus dem Forum | Helin | Beschluss |
| 11:30 | Barrierefreiheit: Schrift, Gebärden, Wege | Nadine | Aufgaben verteilt |

# Bitte vorbereiten

- [ ] Eigene Themenvorschläge ins Forum schreiben
- [ ] Das Konzept lesen und anmerken, was fehlt`,
  },
  {
    key: 'dorf-mitfahrbank',
    space: 'dorf-quartier',
    title: 'Praxisbeispiel: Die Mitfahrbank',
    by: 'elke',
    changes: ['thomas', 'regina'],
    daysAgo: 50,
    changedDaysAgo: 6,
    template: 'practice',
    text: `Zwei Bänke, vier Schilder, ein Aushang: Wer auf der Bank sitzt, wird mitgenommen. Nach einem Jahr fahren im Schnitt drei Personen am Tag mit.

# Ausgangslage

Der Bus fährt zweimal am Tag. Ältere Menschen kamen nicht mehr zum Arzt, wenn niemand aus der Familie Zeit hatte.

# Was wir gemacht haben

1. Standorte mit dem Ordnungsamt geprüft: Halten muss dort erlaubt sein.
2. Bänke vom Bauhof, Schilder von der Schlosserei im Ort gespendet.
3. Dorfabend, an dem die Ersten gleich probegefahren sind.

# Was es gebracht hat

- Rund 900 Fahrten im ersten Jahr, gezählt mit Strichlisten an der Bank.
- Man kennt sich wieder: Das sagen alle, die mitmachen.

# Was schiefging

Die Rückfahrt. Anfangs gab es nur eine Bank, und die Leute standen im Nachbarort. Außerdem hatten wir die Versicherungsfrage zu spät geklärt: Die Kfz-Haftpflicht der Fahrenden reicht, aber das muss man sagen können, bevor gefragt wird.

# So kann man es übernehmen

- **Mindestens nötig:** zwei Bänke, nicht eine.
- **Verzichtbar:** die App, die wir erst bauen wollten.`,
  },
  {
    key: 'dorf-werkstatt',
    space: 'dorf-quartier',
    title: 'Ablauf einer Dorfwerkstatt',
    by: 'regina',
    changes: ['ruben'],
    daysAgo: 33,
    changedDaysAgo: 20,
    text: `# Vorher

- [ ] Termin mit Schützenverein, Kirche und Feuerwehr abstimmen, sonst kommt die Hälfte nicht
- [ ] Raum, in den man auch mit Rollator kommt
- [ ] Einladung in jeden Briefkasten, nicht nur ins Netz

# Der Abend

1. Was gibt es hier? Gemeinsam auf einer großen Karte einzeichnen.
2. Was fehlt? Jede Person schreibt drei Karten.
3. Was machen **wir**? Nur Vorhaben, für die jemand die Hand hebt.

# Danach

Nach einer Woche ein Blatt mit den Ergebnissen in jeden Briefkasten. Nach drei Monaten ein zweites Treffen, nur mit denen, die etwas angefangen haben.`,
  },
  {
    key: 'satzung-richtlinie',
    space: 'satzungen',
    title: 'Muster: Richtlinie zur Förderung des Ehrenamts',
    by: 'franziska',
    changes: ['matthias', 'gero'],
    daysAgo: 81,
    changedDaysAgo: 9,
    text: `Zusammengestellt aus fünf beschlossenen Richtlinien. Was in Klammern steht, muss jede Kommune selbst entscheiden.

# § 1 Zweck

Die Stadt fördert bürgerschaftliches Engagement, das dem Gemeinwohl dient und nicht auf Gewinn gerichtet ist. Ein Anspruch besteht nicht.

# § 2 Wer gefördert wird

1. Eingetragene Vereine mit Sitz in der Stadt
2. Initiativen ohne Rechtsform mit mindestens (drei) benannten Personen

# § 3 Was gefördert wird

- Qualifizierung, auch Fahrtkosten
- Öffentlichkeitsarbeit bis (500) €
- Anerkennung der Engagierten bis (25) € je Person und Jahr

# § 4 Verfahren

Über Anträge bis (1.000) € entscheidet die Verwaltung, darüber der Ausschuss. Der Antrag passt auf eine Seite.

# § 5 Nachweis

Ein Bericht in fünf Sätzen und die Belege genügen.

> Hinweis aus der Praxis: „Der Antrag passt auf eine Seite“ steht so in der Richtlinie, damit es auch so bleibt.`,
  },
  {
    key: 'agentur-aufbau',
    space: 'freiwilligenagenturen',
    title: 'Ehrenamtskonzept: Eine Anlaufstelle mit halber Stelle',
    by: 'emil',
    changes: ['jale', 'ruben'],
    daysAgo: 44,
    changedDaysAgo: 5,
    template: 'volunteer-concept',
    text: `# Worum es uns geht

Wer sich engagieren will, soll an einer Stelle erfahren, wo er gebraucht wird. Wer Engagierte sucht, soll dort Hilfe bekommen.

# Wo wir stehen

| Das läuft gut | Das fehlt |
| --- | --- |
| 180 Vereine, lebendiger Sport | Übersicht, wer wen sucht |
| Bücherei als Treffpunkt | Begleitung in den ersten Wochen |

# Ziele in zwei Jahren

1. 120 Beratungen im Jahr, davon die Hälfte mit Menschen, die noch nie engagiert waren
2. 40 Einsatzstellen, die ihre Ansprechperson benannt haben

# Wer zuständig ist

Halbe Stelle im Bürgeramt, dazu ein Kreis von sechs Freiwilligen, die selbst beraten. Sprechstunde dienstags und donnerstags in der Bücherei.

# Wie wir prüfen, ob es wirkt

Nach acht Wochen rufen wir an: Sind Sie noch dabei? Wenn nein, warum nicht?`,
  },
  {
    key: 'digital-lotsen',
    space: 'digital',
    title: 'Digitallotsen: So arbeiten wir',
    by: 'cem',
    changes: ['pia', 'hanna'],
    daysAgo: 27,
    changedDaysAgo: 7,
    text: `# Was Lotsen tun

Sie sitzen mit am Tisch, bis es klappt. Sie geben keine Kurse und richten keine Rechner ein.

# Grundsätze

- Das Gerät bleibt in der Hand der Person, die lernt.
- Passwörter werden nie aufgeschrieben, auch nicht „nur kurz“.
- Wer nicht weiterweiß, sagt es und fragt in der Runde.

# Datenschutz in fünf Sätzen

Wir führen keine Liste der Besucherinnen und Besucher. Wer einen Termin will, nennt einen Vornamen. Fotos machen wir nur, wenn alle zugestimmt haben. Zugangsdaten sehen wir nicht an. Was besprochen wird, bleibt im Raum.`,
  },
  {
    key: 'netzwerk-willkommen',
    space: 'netzwerk',
    title: 'Willkommen: So arbeiten wir hier mit Dokumenten',
    by: 'miriam',
    changes: ['helin'],
    daysAgo: 110,
    changedDaysAgo: 30,
    text: `# Wofür diese Seiten da sind

Für alles, was bleiben soll: Protokolle, Vorlagen, Leitfäden. Gespräche gehören ins Forum, Kurzes in den Chat.

# Drei Verabredungen

1. **Schreiben Sie mit.** Ein Tippfehler darf verbessert werden, ohne zu fragen.
2. **Merken Sie an, wenn Sie unsicher sind.** Dafür muss man die Seite nicht bearbeiten dürfen.
3. **Nehmen Sie mit, was Sie brauchen.** Jede Seite lässt sich in einen anderen Raum duplizieren; woher sie kommt, steht dann darüber.`,
  },
  {
    key: 'netzwerk-protokoll',
    space: 'netzwerk',
    title: 'Protokoll des Netzwerktreffens im Frühjahr',
    by: 'tobias',
    changes: ['miriam', 'svenja'],
    daysAgo: 38,
    changedDaysAgo: 36,
    template: 'minutes',
    text: `| Sitzung | Netzwerktreffen |
| --- | --- |
| Leitung | Miriam |
| Anwesend | 31 Personen aus 24 Kommunen |

# Das Wichtigste in drei Sätzen

Die Kommunen wünschen sich kurze Wege zu Texten, die anderswo schon beschlossen sind. Alle Vorlagen ziehen deshalb in diese Dokumente um. Das nächste Treffen findet mit dem Schwerpunkt Vereinsförderung statt.

# TOP 1: Aus den Kommunen

- Zwei Städte haben ihre Ehrungsrichtlinie neu gefasst und stellen sie ein.
- Eine Gemeinde sucht Erfahrungen mit Ehrenamtslotsen an Schulen.

# TOP 2: Vorlagen

**Beschluss:** Jede Kommune stellt bis zum Sommer eine Vorlage ein, die sie selbst gern gefunden hätte (einstimmig).

# Aufgaben

- [x] Tobias: Seiten anlegen
- [ ] Alle: je eine Vorlage einstellen
- [ ] Helin: Beispiele für den Kongress auswählen`,
  },
];
