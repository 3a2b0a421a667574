import { facts, heading, hint, list, p, table, type Template } from './blocks.ts';

export const councilPaper: Template = {
  name: 'council-paper',
  title: 'Ratsvorlage',
  description:
    'Beschlussvorschlag, Begründung, Kosten und Beteiligung: so, wie ein Rat oder Ausschuss entscheidet.',
  content: [
    facts(
      ['Vorlage Nr.', '{{Nummer/Jahr}}'],
      ['Federführend', '{{Amt oder Fachbereich}}'],
      ['Auskunft', '{{Name, Telefon}}'],
      ['Status', '{{öffentlich / nicht öffentlich}}'],
    ),
    heading('Beratungsfolge'),
    table(
      ['Gremium', 'Datum', 'Zuständigkeit'],
      ['{{Ausschuss}}', '{{Datum}}', 'Vorberatung'],
      ['Rat', '{{Datum}}', 'Entscheidung'],
    ),
    heading('Betreff'),
    p('{{Worüber entschieden wird, in einer Zeile}}'),
    heading('Beschlussvorschlag'),
    p(
      'Der Rat der {{Stadt / Gemeinde}} beschließt {{Wortlaut des Beschlusses, vollständig und ohne Verweise}}.',
    ),
    heading('Sachdarstellung'),
    heading('Anlass', 2),
    p('{{Auftrag, Antrag oder Entwicklung, die den Beschluss nötig macht}}'),
    heading('Ausgangslage', 2),
    p(
      'In {{Kommune}} engagieren sich rund {{Zahl}} Menschen freiwillig, etwa in {{Vereine, Initiativen, Nachbarschaften}}. {{Was heute fehlt oder nicht gut läuft}}',
    ),
    heading('Vorschlag der Verwaltung', 2),
    p('{{Was getan werden soll, von wem, ab wann}}'),
    heading('Erfahrungen anderer Kommunen', 2),
    list(
      '{{Kommune}}: {{was dort gemacht wurde, was es gebracht hat}}',
      '{{Kommune}}: {{was dort nicht gut lief und was daraus folgt}}',
    ),
    heading('Alternativen', 2),
    list('{{Alternative}}: {{warum sie nicht vorgeschlagen wird}}', 'Keine Änderung: {{Folgen}}'),
    heading('Finanzielle Auswirkungen'),
    table(
      ['', 'Einmalig', 'Jährlich'],
      ['Aufwand', '{{Betrag}} €', '{{Betrag}} €'],
      ['Ertrag, Förderung', '{{Betrag}} €', '{{Betrag}} €'],
      ['Personal (Stellenanteile)', '{{Anteil}}', '{{Anteil}}'],
    ),
    p('Mittel stehen {{im Haushaltsplan unter Produkt … / nicht}} zur Verfügung.'),
    heading('Weitere Auswirkungen'),
    table(
      ['Bereich', 'Auswirkung'],
      ['Bürgerschaftliches Engagement', '{{Auswirkung}}'],
      ['Inklusion und Barrierefreiheit', '{{Auswirkung}}'],
      ['Klima', '{{keine / Auswirkung}}'],
    ),
    heading('Beteiligung'),
    p(
      'Beteiligt wurden {{Vereine, Beiräte, Freiwilligenagentur, andere Ämter}} am {{Datum}}. Hinweise: {{was übernommen wurde, was nicht und warum}}',
    ),
    heading('Anlagen'),
    list('{{Anlage 1}}', '{{Anlage 2}}'),
    hint(
      'Vor der Freigabe: Beschlussvorschlag laut lesen. Er muss auch ohne die Begründung verständlich sein.',
    ),
  ],
};
