import { facts, heading, hint, list, numbered, p, table, tasks, type Template } from './blocks.ts';

export const volunteerConcept: Template = {
  name: 'volunteer-concept',
  title: 'Ehrenamtskonzept',
  description: 'Wie eine Kommune das Ehrenamt fördert: Bestand, Ziele, Angebote, Zuständigkeiten, Mittel.',
  content: [
    heading('Worum es uns geht'),
    p(
      '{{Kommune}} will, dass {{Leitbild in einem Satz}}. Dieses Konzept sagt, was wir dafür tun, wer zuständig ist und woran wir merken, dass es wirkt.',
    ),
    heading('Wo wir stehen'),
    heading('Zahlen und Formen des Engagements', 2),
    list(
      '{{Zahl}} eingetragene Vereine, davon {{Zahl}} mit Nachwuchssorgen',
      '{{Zahl}} Initiativen ohne Rechtsform',
      'Anlaufstelle: {{Freiwilligenagentur, Ehrenamtsbüro, keine}}',
    ),
    heading('Was die Engagierten sagen', 2),
    p('Befragt wurden {{wer, wann, wie viele}}. Am häufigsten genannt: {{drei Wünsche oder Sorgen}}'),
    heading('Stärken und Lücken', 2),
    table(['Das läuft gut', 'Das fehlt'], ['{{Stärke}}', '{{Lücke}}'], ['{{Stärke}}', '{{Lücke}}']),
    heading('Ziele bis {{Jahr}}'),
    numbered('{{Ziel, überprüfbar}}', '{{Ziel, überprüfbar}}', '{{Ziel, überprüfbar}}'),
    heading('Bausteine'),
    heading('Anerkennung', 2),
    p(
      'Ehrenamtskarte NRW seit {{Datum / geplant für}}, Vergünstigungen bei {{Partner}}, {{Empfang, Auszeichnung}}.',
    ),
    heading('Beratung und Qualifizierung', 2),
    p('{{Sprechstunde, Fortbildungen, Versicherungsschutz, Vereinsrecht}}'),
    heading('Gewinnung neuer Engagierter', 2),
    p('{{Zielgruppen, Wege der Ansprache, Engagement auf Zeit, junge Menschen, Zugewanderte}}'),
    heading('Räume und Ausstattung', 2),
    p('{{Nutzung kommunaler Räume, Verleih, digitale Werkzeuge}}'),
    heading('Wer zuständig ist'),
    table(
      ['Aufgabe', 'Zuständig', 'Stellenanteil'],
      ['Koordination', '{{Amt, Name}}', '{{Anteil}}'],
      ['Ehrenamtskarte', '{{Amt, Name}}', '{{Anteil}}'],
    ),
    heading('Mittel'),
    p('Jährlich {{Betrag}} €, davon {{Betrag}} € aus {{Förderprogramm}}.'),
    heading('Wie wir prüfen, ob es wirkt'),
    p('{{Kennzahlen, Bericht an welchen Ausschuss, wie oft}}'),
  ],
};

export const strategy: Template = {
  name: 'strategy',
  title: 'Handlungsstrategie',
  description:
    'Von der Analyse zu Zielen, Maßnahmen und Meilensteinen, etwa für ein Entwicklungsteam der EWS.',
  content: [
    facts(
      ['Projektstandort', '{{Kommune}}'],
      ['Entwicklungsteam', '{{Namen und Rollen}}'],
      ['Stand', '{{Datum}}, {{Entwurf / abgestimmt mit …}}'],
    ),
    heading('Unsere Frage'),
    p('Wie gelingt es in {{Kommune}}, dass {{angestrebte Veränderung}}?'),
    heading('Analyse'),
    heading('Beteiligte und ihre Interessen', 2),
    table(
      ['Wer', 'Interesse', 'Haltung', 'Wie wir sie einbeziehen'],
      ['{{Beteiligte}}', '{{Interesse}}', '{{dafür / abwartend / dagegen}}', '{{Weg}}'],
      ['{{Beteiligte}}', '{{Interesse}}', '{{dafür / abwartend / dagegen}}', '{{Weg}}'],
    ),
    heading('Was hilft, was hindert', 2),
    list('Hilft: {{Rückenwind, Personen, Beschlüsse}}', 'Hindert: {{Widerstände, fehlende Mittel, Zeit}}'),
    heading('Ziele'),
    p('**In drei Jahren:** {{Bild der Veränderung}}'),
    p('**In einem Jahr:** {{überprüfbares Zwischenziel}}'),
    heading('Maßnahmen'),
    table(
      ['Maßnahme', 'Verantwortlich', 'Beginn', 'Ergebnis', 'Kosten'],
      ['{{Maßnahme}}', '{{Name}}', '{{Monat}}', '{{woran man es erkennt}}', '{{Betrag}} €'],
      ['{{Maßnahme}}', '{{Name}}', '{{Monat}}', '{{woran man es erkennt}}', '{{Betrag}} €'],
    ),
    heading('Meilensteine'),
    tasks(
      '{{Datum}}: {{Meilenstein}}',
      '{{Datum}}: {{Meilenstein}}',
      '{{Datum}}: Zwischenbilanz im Entwicklungsteam',
    ),
    heading('Risiken'),
    list('{{Risiko}}: {{wie wir vorbeugen, was wir dann tun}}'),
    heading('Verankerung'),
    p('{{Ratsbeschluss, Zuständigkeit in der Verwaltung, Mittel nach dem Ende der Förderung}}'),
    hint('Weniger Maßnahmen sind besser: Drei, die gelingen, überzeugen mehr als zehn auf Papier.'),
  ],
};
