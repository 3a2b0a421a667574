import { facts, heading, hint, list, numbered, p, type Template } from './blocks.ts';

export const practice: Template = {
  name: 'practice',
  title: 'Praxisbeispiel',
  description: 'Was eine Kommune gemacht hat, was es gekostet und gebracht hat, und was schiefging.',
  content: [
    p('{{In zwei Sätzen: Was wurde gemacht, und was ist dadurch anders geworden?}}'),
    facts(
      ['Kommune', '{{Name, Einwohnerzahl}}'],
      ['Zeitraum', 'seit {{Monat, Jahr}}'],
      ['Ansprechperson', '{{Name, Funktion}}'],
      ['Partner', '{{Vereine, Freiwilligenagentur, Unternehmen}}'],
      ['Kosten', 'einmalig {{Betrag}} €, jährlich {{Betrag}} €'],
      ['Arbeitszeit', '{{Stunden}} Stunden im Monat, verteilt auf {{wen}}'],
    ),
    heading('Ausgangslage'),
    p('{{Welches Problem gab es? Wer hat es bemerkt?}}'),
    heading('Was wir gemacht haben'),
    numbered('{{Erster Schritt}}', '{{Zweiter Schritt}}', '{{Dritter Schritt}}'),
    heading('Was es gebracht hat'),
    list('{{Ergebnis, möglichst mit einer Zahl}}', '{{Ergebnis, das man nicht zählen kann}}'),
    heading('Was schiefging'),
    p('{{Woran es gehakt hat, was wir unterschätzt haben, was wir heute anders machen würden}}'),
    heading('So kann man es übernehmen'),
    list(
      '**Das braucht man mindestens:** {{Voraussetzung}}',
      '**Damit sollte man anfangen:** {{erster Schritt}}',
      '**Darauf kann man verzichten:** {{was nicht nötig war}}',
    ),
    heading('Material'),
    list('{{Satzung, Flyer, Vordruck: als Datei anhängen}}'),
    hint('„Was schiefging“ ist der Teil, für den andere Kommunen am dankbarsten sind.'),
  ],
};
