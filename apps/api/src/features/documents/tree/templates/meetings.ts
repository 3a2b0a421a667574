import { facts, heading, hint, list, numbered, p, table, tasks, type Template } from './blocks.ts';

export const minutes: Template = {
  name: 'minutes',
  title: 'Protokoll',
  description: 'Wer war da, was wurde besprochen, was ist beschlossen, wer macht was bis wann.',
  content: [
    facts(
      ['Sitzung', '{{Name der Sitzung}}'],
      ['Datum und Uhrzeit', '{{Datum}}, {{Beginn}} bis {{Ende}} Uhr'],
      ['Ort', '{{Ort oder Link zur Videokonferenz}}'],
      ['Leitung', '{{Name, Kommune}}'],
      ['Protokoll', '{{Name, Kommune}}'],
      ['Anwesend', '{{Namen und Kommunen}}'],
      ['Entschuldigt', '{{Namen und Kommunen}}'],
    ),
    heading('Das Wichtigste in drei Sätzen'),
    p('{{Was wurde entschieden? Was heißt das für die Kommunen? Wie geht es weiter?}}'),
    heading('Tagesordnung'),
    numbered('Begrüßung und Protokoll der letzten Sitzung', '{{Thema}}', '{{Thema}}', 'Verschiedenes'),
    heading('TOP 1: Begrüßung und Protokoll der letzten Sitzung'),
    p(
      'Das Protokoll vom {{Datum der letzten Sitzung}} wird {{ohne Änderungen / mit folgenden Änderungen}} angenommen.',
    ),
    heading('TOP 2: {{Thema}}'),
    p('**Worum es geht:** {{Anlass und Fragestellung in zwei Sätzen}}'),
    p('**Besprochen:** {{Positionen und Argumente, ohne Wortprotokoll}}'),
    p('**Beschluss:** {{Wortlaut}} ({{Ja}} dafür, {{Nein}} dagegen, {{Enthaltungen}} Enthaltungen)'),
    heading('Verschiedenes'),
    list('{{Hinweis, Termin, Bitte}}'),
    heading('Aufgaben'),
    table(
      ['Was', 'Wer', 'Bis wann'],
      ['{{Aufgabe}}', '{{Name, Kommune}}', '{{Datum}}'],
      ['{{Aufgabe}}', '{{Name, Kommune}}', '{{Datum}}'],
    ),
    heading('Nächster Termin'),
    p('{{Datum}}, {{Uhrzeit}} Uhr, {{Ort}}'),
  ],
};

export const agenda: Template = {
  name: 'agenda',
  title: 'Tagesordnung',
  description: 'Einladung mit Themen, Zeiten und dem, was man vorher lesen oder mitbringen soll.',
  content: [
    facts(
      ['Sitzung', '{{Name der Sitzung}}'],
      ['Wann', '{{Wochentag, Datum}}, {{Beginn}} bis {{Ende}} Uhr'],
      ['Wo', '{{Ort, Raum, barrierefreier Zugang}} oder {{Link zur Videokonferenz}}'],
      ['Leitung', '{{Name, Kommune}}'],
      ['Rückmeldung', 'bis {{Datum}} an {{Name}}'],
    ),
    heading('Ziel der Sitzung'),
    p('Am Ende haben wir {{Ergebnis: entschieden, vereinbart, gelernt}}.'),
    heading('Ablauf'),
    table(
      ['Zeit', 'Thema', 'Wer', 'Ergebnis'],
      ['{{10:00}}', 'Begrüßung, Vorstellung', '{{Name}}', 'alle wissen, wer da ist'],
      ['{{10:15}}', '{{Thema}}', '{{Name}}', '{{Information / Beratung / Beschluss}}'],
      ['{{11:00}}', 'Pause', '', ''],
      ['{{11:15}}', '{{Thema}}', '{{Name}}', '{{Information / Beratung / Beschluss}}'],
      ['{{12:00}}', 'Verabredungen und nächster Termin', '{{Name}}', 'Aufgaben sind verteilt'],
    ),
    heading('Bitte vorbereiten'),
    tasks(
      '{{Unterlage}} lesen',
      '{{Beispiel oder Zahl}} aus der eigenen Kommune mitbringen',
      'Fragen vorab ins Forum schreiben',
    ),
    hint(
      'Wer nicht kommen kann, schreibt Punkte vorher unter „Anmerkungen“ an die Tagesordnung: Sie werden in der Sitzung aufgerufen.',
    ),
  ],
};
