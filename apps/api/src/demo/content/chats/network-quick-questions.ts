/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const networkQuickQuestions: DemoChat = {
  space: 'netzwerk',
  channel: 'kurze-fragen',
  messages: [
    ...burst(ago(35, '10:15'), [
      [
        'thomas',
        0,
        'Wie lange bewahrt ihr Anträge auf Vereinszuschüsse auf? Unser Keller sagt: bis zur nächsten Flut.',
        { key: 'keller' },
      ],
      [
        'ulrich',
        6,
        'Zahlungsbegründende Unterlagen zehn Jahre, der übrige Schriftwechsel nach Ihrem Aktenplan, meist fünf.',
        { replyTo: 'keller', reactions: { '🙏': ['thomas'], '👍': ['katrin', 'marek'] } },
      ],
      ['thomas', 2, 'Dann darf 1974 jetzt gehen. Es wird ein emotionaler Nachmittag.'],
    ]),
    ...burst(ago(34, '14:33'), [
      [
        'svenja',
        0,
        'Kennt jemand eine Moderatorin für Vereinskonferenzen, die mit 90 Leuten zurechtkommt und keine Bälle werfen lässt?',
      ],
      ['patrizia', 3, 'Ja, zwei. Schicke dir die Kontakte direkt, gehören nicht in den Chat.'],
      ['svenja', 1, 'Perfekt. Und wirklich keine Bälle?'],
      ['patrizia', 1, 'Die eine strickt höchstens nebenher.', { reactions: { '👍': ['svenja', 'nadine'] } }],
    ]),
    ...burst(ago(33, '09:08'), [
      [
        'katrin',
        0,
        'Erweitertes Führungszeugnis für Ehrenamtliche: Ist das gebührenfrei, auch wenn der Verein nicht gemeinnützig ist?',
      ],
      [
        'ulrich',
        9,
        'Die Befreiung hängt an der ehrenamtlichen Tätigkeit für eine gemeinnützige oder vergleichbare Einrichtung. Der Träger bescheinigt das auf dem Anforderungsschreiben.',
      ],
      [
        'marek',
        4,
        'Wir haben ein Muster mit Lückentext, das Bürgerbüro erkennt es inzwischen am gelben Papier.',
      ],
      ['katrin', 2, 'Gelbes Papier, notiert. Ich sitze ja zur Hälfte selbst im Bürgerbüro.'],
      ['marek', 1, 'Dann kannst du dir selbst zunicken.', { reactions: { '❤️': ['katrin', 'nadine'] } }],
    ]),
    ...burst(ago(32, '11:20'), [
      [
        'dimitrios',
        0,
        'Straßenfest, 300 Meter Anliegerstraße: Sondernutzung oder verkehrsrechtliche Anordnung?',
      ],
      [
        'thomas',
        4,
        'Beides. Und die Feuerwehr will 3,50 Meter Durchfahrt, sonst schleppt sie eure Biertische ab. Spreche aus Erfahrung, von der anderen Seite.',
      ],
      [
        'yasmin',
        5,
        'Wir haben dafür ein Straßenfest-Paket: ein Formular, drei Ämter, pauschal 25 Euro. Vor drei Jahren waren es fünf Formulare.',
      ],
      ['dimitrios', 2, 'EIN Formular? Wer hat das erfunden und darf ich die Person umarmen?'],
      [
        'yasmin',
        3,
        'Bernd. Umarmen auf eigene Gefahr.',
        { reactions: { '🎉': ['dimitrios', 'lan', 'svenja'] } },
      ],
      ['bernd', 8, 'Ich reiche bei Bedarf die Hand.'],
    ]),
    ...burst(ago(29, '13:45'), [
      [
        'ousmane',
        0,
        'Braucht ein Begegnungscafé eine Schankerlaubnis, wenn es nur Tee gibt und eine Spendendose?',
      ],
      [
        'ulrich',
        12,
        'Für alkoholfreie Getränke braucht es in der Regel keine Gaststättenerlaubnis. Die Lebensmittelhygiene gilt trotzdem, also bitte kurz mit der Lebensmittelüberwachung sprechen.',
      ],
      [
        'ousmane',
        2,
        'Die war schon da, die Kontrolleurin hat drei Gläser getrunken und zwei Rezepte mitgenommen.',
        { reactions: { '❤️': ['femke', 'lan', 'elke', 'ulrich', 'marek'] } },
      ],
    ]),
    ...burst(ago(28, '08:49'), [
      [
        'elke',
        0,
        'Wer hat eine kurze Erklärung, was ein „Festbetrag“ ist? Drei Sätze, ohne Haushaltsordnung.',
      ],
      [
        'bernd',
        3,
        'Sie bekommen genau 1.000 Euro. Nicht mehr, wenn es teurer wird. Nicht weniger, wenn es billiger wird, solange Sie wenigstens 1.000 ausgegeben haben.',
        { reactions: { '👍': ['elke', 'nadine', 'katrin', 'ruben', 'andrzej'] } },
      ],
      ['nadine', 2, 'Bernd, das war Einfache Sprache. Geht es Ihnen gut?'],
      [
        'bernd',
        4,
        'Ich nehme an Ihrem Forum teil, da übt man vorher.',
        { reactions: { '❤️': ['nadine', 'yasmin'] } },
      ],
    ]),
    ...burst(ago(27, '15:12'), [
      ['femke', 0, 'Wo drucken Sie Ihre Ehrenurkunden? Unsere Druckerei schließt.'],
      [
        'friederike',
        5,
        'Werkstatt für behinderte Menschen hier am Ort, handgeschöpftes Papier, drei Euro das Stück. Sehr schön und lange Lieferzeit.',
      ],
      ['leyla', 2, 'Berufskolleg, Mediengestaltung. Die machen das als Projekt und wollen nur Kuchen.'],
      ['femke', 6, 'Kuchen kann ich. Ich frage beide, je nach Anlass.'],
    ]),
    ...burst(ago(26, '09:30'), [
      [
        'andrzej',
        0,
        'Hybride Mitgliederversammlung ohne Satzungsänderung, ja oder nein? Ein Vorsitzender steht gerade neben mir.',
      ],
      [
        'ulrich',
        3,
        'Hybrid darf die einberufende Stelle vorsehen, das steht seit einiger Zeit in § 32 BGB. Rein virtuell nur, wenn die Mitglieder es für künftige Versammlungen beschlossen haben. Hinweis auf die Teilnahmerechte in die Einladung!',
      ],
      ['andrzej', 4, 'Er sagt danke und möchte wissen, ob das Vereinsheim dafür WLAN braucht.'],
      [
        'tobias',
        2,
        'Ja. Das wäre von Vorteil.',
        { reactions: { '🎉': ['andrzej', 'jonas', 'ulrich', 'birte'] } },
      ],
    ]),
    ...burst(ago(25, '10:52'), [
      [
        'lan',
        0,
        'Wie nennt ihr Leute, die sich einmalig für drei Stunden engagieren? „Kurzzeitengagierte“ klingt nach Parkplatz.',
      ],
      ['patrizia', 2, 'Schnupperhelferin?'],
      ['marek', 1, 'Tagesheld. Aber dann will jeder einer sein.'],
      [
        'ruben',
        3,
        'Bei uns heißen sie einfach Freiwillige. Wir schreiben nur dazu: „dauert einen Nachmittag“.',
      ],
      [
        'lan',
        2,
        'Ruben gewinnt. Keine Kategorie, sondern eine Dauer.',
        { reactions: { '💡': ['patrizia', 'svenja', 'femke'] } },
      ],
    ]),
    ...burst(ago(22, '11:40'), [
      [
        'jonas',
        0,
        'Ein Sportverein möchte Spenden über eine Internetplattform sammeln. Zuwendungsbestätigung stellt dann wer aus?',
      ],
      [
        'bernd',
        7,
        'Kommt auf die Plattform an: Leitet sie nur durch, der Verein. Nimmt sie selbst als gemeinnützige Körperschaft ein, stellt sie aus. Steht im Kleingedruckten, und der Verein sollte vorher mit dem Finanzamt sprechen.',
      ],
      ['jonas', 2, 'Verstanden, gebe ich so weiter.'],
    ]),
    ...burst(ago(21, '09:17'), [
      [
        'birte',
        0,
        'Hat irgendwer Erfahrung mit Ehrenamt und Elterngeld? Eine Dorfkümmerin fragt, ob sie sich etwas verdirbt.',
      ],
      [
        'patrizia',
        6,
        'Unentgeltlich: kein Problem. Bei Pauschalen bitte die Elterngeldstelle fragen, unsere war sehr freundlich und hat schriftlich geantwortet.',
      ],
      ['birte', 1, 'Sie bekommt nur Fahrtkosten, also Entwarnung.'],
      ['elke', 3, 'Marlies?'],
      [
        'birte',
        1,
        'Keine Namen im Chat. Aber ja, sie hat gelacht.',
        { reactions: { '❤️': ['elke', 'patrizia'] } },
      ],
      ['elke', 2, 'Autsch, du hast recht. Gelbe Karte für mich.'],
    ]),
    ...burst(ago(20, '14:08'), [
      [
        'ulrich',
        0,
        'Gegenfrage eines Fragenbeantworters: Wie viele Schürzen besitzt die Stadt Herten, und waschen Sie selbst?',
      ],
      [
        'nadine',
        3,
        'Zwölf plus drei in Reserve. Gewaschen wird im Altenzentrum, gegen Auftritt des Bürgermeisters beim Singkreis.',
      ],
      [
        'ulrich',
        2,
        'Ein faires Gegengeschäft. Menden prüft.',
        { reactions: { '👍': ['nadine', 'svenja', 'marek'] } },
      ],
    ]),
    ...burst(ago(19, '10:26'), [
      ['svenja', 0, 'Kinderbetreuung beim Ehrenamtstag: Wer hat das schon einmal hinbekommen?'],
      ['thomas', 2, 'Landjugend. Wir zahlen Pizza.'],
      [
        'lan',
        4,
        'Zwei Erzieherinnen auf Honorarbasis plus Schülerinnen mit Babysitterschein. Anmeldung mit Alter abfragen, sonst stehen da 14-Jährige.',
      ],
      [
        'friederike',
        3,
        'Bei mir steht sie weiterhin ohne Haken auf der Liste. Ich lese mit großem Interesse.',
      ],
      [
        'svenja',
        5,
        'Wir machen es wie Wuppertal, bezahlt wie Heek.',
        { reactions: { '❤️': ['lan', 'thomas'] } },
      ],
    ]),
    ...burst(ago(15, '11:05'), [
      ['katrin', 0, 'Darf das Land-Logo neben unser Stadtwappen auf die Plakate zur Karte?'],
      [
        'leyla',
        2,
        'Ja, mit der Vereinbarung kommen Logos und Gestaltungshinweise. Vor der Unterschrift bitte noch nichts drucken.',
      ],
      ['katrin', 1, 'Gut, dass ich frage. Die Druckerei hätte morgen losgelegt.'],
      ['leyla', 2, 'Halt sie auf!!'],
      [
        'katrin',
        4,
        'Gestoppt. Der Drucker sagt, er habe „so ein Gefühl“ gehabt.',
        { reactions: { '🎉': ['leyla', 'svenja'] } },
      ],
    ]),
    ...burst(ago(14, '13:36'), [
      ['marek', 0, 'Wie erreicht ihr Vereine, deren Vorstand keine E-Mails liest?'],
      ['thomas', 2, 'Bäcker.'],
      ['elke', 1, 'Kirchenbank.'],
      ['ousmane', 1, 'Der Enkel.'],
      ['patrizia', 3, 'Brief mit Sondermarke. Ohne Scherz, die werden alle geöffnet.'],
      [
        'marek',
        4,
        'Ich fasse zusammen: Bäcker, Kirche, Enkel, Briefmarke. Das ist mein Kommunikationskonzept.',
        { reactions: { '❤️': ['nadine', 'thomas', 'elke', 'patrizia', 'leyla'] } },
      ],
      ['nadine', 2, 'Ich habe dafür drei Jahre studiert.'],
    ]),
    ...burst(ago(11, '09:44'), [
      [
        'yasmin',
        0,
        'Gibt es eine Kommune, in der Beschäftigte für ihr Ehrenamt freigestellt werden, jenseits von Feuerwehr und THW?',
      ],
      [
        'femke',
        4,
        'Bei uns zwei Tage im Jahr, Dienstvereinbarung. Genutzt haben es im ersten Jahr 31 Leute.',
      ],
      ['yasmin', 2, 'Nur zwei Tage, aber immerhin! Wie war die Diskussion mit dem Personalrat?'],
      ['femke', 3, 'Der Personalrat wollte drei.', { reactions: { '👍': ['yasmin', 'lan'] } }],
      ['miriam', 14, 'Das wäre ein schönes Praxisbeispiel. Frau van Laar, ich melde mich.'],
    ]),
    ...burst(ago(7, '10:11'), [
      [
        'patrizia',
        0,
        'Wer hat einen Notfallplan, falls beim Ehrenamtsfest ein Gewitter kommt? Bei uns sind Sturmböen angesagt.',
      ],
      [
        'thomas',
        2,
        'Feste Grenze vereinbaren, ab welcher Windstärke geräumt wird, und WER das entscheidet. Eine Person, nicht drei. Zelte früh abbauen.',
      ],
      ['dimitrios', 3, 'Wir hatten die Aula nebenan reserviert, kostet nichts, man muss nur fragen.'],
      ['patrizia', 5, 'Turnhalle ist gefragt, Hausmeister ist ein Schatz. Danke euch.'],
      [
        'patrizia',
        388,
        'Es hat gehagelt. In der Turnhalle wurde getanzt. Niemand hat es gemerkt.',
        { reactions: { '🎉': ['thomas', 'dimitrios', 'svenja', 'marek', 'leyla', 'elke'] } },
      ],
    ]),
    ...burst(ago(4, '14:02'), [
      ['helin', 0, 'Welche Tageszeit funktioniert bei Ihnen für digitale Sprechstunden mit Engagierten?'],
      ['ruben', 3, '18:30 Uhr, 45 Minuten, nie länger. Mittags kommen nur Hauptamtliche.'],
      ['svenja', 2, 'Wir hatten 20 Uhr, wenn die Kinder liegen. Doppelt so viele Frauen.'],
      ['helin', 4, 'Zwei Termine also. Danke, das war schneller als jede Umfrage.'],
    ]),
    ...burst(ago(1, '09:58'), [
      [
        'thomas',
        0,
        'Mein Bäcker möchte wissen, ob er für das Annehmen der Fahrdienstanrufe versichert ist. Mein Gott, ich liebe diesen Ort.',
      ],
      [
        'birte',
        5,
        'Wenn der Heimatverein ihn beauftragt: ja, wie jeden anderen Ehrenamtlichen auch. Schreiben Sie ihm einen Zweizeiler.',
      ],
      [
        'thomas',
        2,
        'Bekommt er auf die Rückseite meiner Brötchentüte.',
        { reactions: { '❤️': ['birte', 'elke', 'ruben', 'katrin'] } },
      ],
    ]),
    ...burst(ago(0, '10:02'), [
      [
        'nadine',
        0,
        'Hat jemand den Satz „Gegen diesen Bescheid kann Klage erhoben werden“ schon einmal freundlicher hinbekommen?',
      ],
      [
        'ulrich',
        11,
        'Die Belehrung selbst würde ich nicht anfassen, daran hängt die Frist. Aber Sie dürfen davor schreiben: „Wenn Sie nicht einverstanden sind, rufen Sie mich zuerst an.“ Mit Durchwahl.',
      ],
      ['nadine', 3, 'Und das Rechtsamt?'],
      ['ulrich', 2, 'Das bin ich.', { reactions: { '🎉': ['nadine', 'marek', 'bernd', 'leyla'] } }],
    ]),
  ],
};
