import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const workshopOrganisation: DemoChat = {
  space: 'ews',
  channel: 'orga',
  messages: [
    ...burst(ago(34, '16:20'), [
      [
        'helin',
        0,
        'Für morgen: Der Seminarraum hat gewechselt, wir sind im ersten Stock, Raum „Siebengebirge“. Es gibt einen Aufzug.',
      ],
      ['marek', 2, 'Funktioniert er?'],
      ['helin', 1, 'Persönlich getestet, Marek.', { reactions: { '❤️': ['nadine', 'marek'] } }],
      [
        'elke',
        5,
        'Ich komme zwanzig Minuten später, bei uns ist die Bahnstrecke gesperrt. Bitte fangt ohne mich an.',
      ],
      ['birte', 3, 'Ich hebe dir ein Brötchen auf.'],
    ]),
    ...burst(ago(27, '09:50'), [
      [
        'helin',
        0,
        'Termin dritte Werkstatt: Die Umfrage ist ausgewertet, zehn von zehn Teams können. Tagungshaus wie gehabt, Beginn 10 Uhr, am zweiten Tag Schluss um 15 Uhr.',
        { reactions: { '👍': ['katrin', 'elke', 'marek', 'lan', 'dimitrios', 'ousmane'] } },
      ],
      [
        'ousmane',
        6,
        'Gibt es wieder Einzelzimmer? Mein Mitbewohner hat beim letzten Mal im Schlaf die Akteurskarte erklärt.',
      ],
      [
        'dimitrios',
        2,
        'Das war ich und ich stehe dazu.',
        { reactions: { '🎉': ['ousmane', 'helin', 'lan'] } },
      ],
      [
        'helin',
        3,
        'Einzelzimmer für alle. Vegetarisch, halal und ohne Nüsse sind bestellt, sonst bitte bis Ende nächster Woche melden.',
      ],
      ['lan', 4, 'Einmal vegan, falls es nicht wieder nur Beilagen sind.'],
      ['helin', 2, 'Ich habe mit der Küche gesprochen. Es wird ein ganzes Gericht.'],
    ]),
    ...burst(ago(20, '13:45'), [
      ['katrin', 0, 'Wie ist das mit den Reisekosten, rechnen wir über unsere Kommune ab?'],
      [
        'helin',
        5,
        'Ja, Fahrt über die Kommune, Unterkunft und Verpflegung trägt das Programm. Das Formular liegt in den Dokumenten unter „Werkstatt 3“.',
      ],
      ['katrin', 1, 'Fahrgemeinschaft ab Detmold, Birte?'],
      ['birte', 2, 'Sehr gern. 7:10 Uhr am Bahnhof, ich habe Thermoskannen.'],
    ]),
    ...burst(ago(12, '08:38'), [
      [
        'nadine',
        0,
        'Kann ich in der dritten Werkstatt eine Schreibstunde anbieten? 60 Minuten, Stift, Papier, keine Joghurtwörter.',
      ],
      ['helin', 4, 'Ja! Zweiter Tag nach dem Frühstück, da sind alle noch weich.'],
      [
        'marek',
        2,
        'Ich arbeite täglich mit ihr, es tut nur am Anfang weh.',
        { reactions: { '❤️': ['nadine', 'helin'] } },
      ],
    ]),
    ...burst(ago(8, '15:20'), [
      [
        'helin',
        0,
        'Gute Nachricht: Die Vorsitzende des Paderborner Beirats kommt am ersten Nachmittag und leitet unsere Runde mit Bildkarten und Gong.',
      ],
      ['dimitrios', 2, 'Der GONG kommt!'],
      ['elke', 3, 'Dann werden wir endlich einmal pünktlich fertig.'],
      [
        'ousmane',
        1,
        'Wer überzieht, bekommt ihn zu hören. Ich sehe dabei niemanden an, Dimitrios.',
        { reactions: { '👍': ['dimitrios', 'helin', 'lan', 'marek'] } },
      ],
      [
        'miriam',
        17,
        'Ich schaue am ersten Abend vorbei und bringe Fragen zum Netzwerkbeitritt mit. Zwei Teams sind ja noch nicht dabei.',
      ],
    ]),
    ...burst(ago(4, '10:15'), [
      [
        'helin',
        0,
        'Zimmerliste und Ablauf stehen in den Dokumenten. Bitte prüft bis übermorgen, ob euer Name richtig geschrieben ist, das Haus druckt Türschilder.',
      ],
      ['lan', 2, 'Auf meinem steht „Herr Thi Lan“.'],
      ['helin', 3, 'Oh nein, entschuldige! Wird korrigiert, mit allen Zeichen: Nguyễn Thị Lan.'],
      [
        'lan',
        1,
        'Alles gut, ich hätte auch Herrenschokolade genommen.',
        { reactions: { '❤️': ['helin', 'dimitrios', 'ousmane'] } },
      ],
      ['birte', 6, 'Sandvoß mit ß, nicht mit drei s. Sonst gern.'],
    ]),
    ...burst(ago(0, '09:40'), [
      ['elke', 0, 'Bringe eine Kiste Äpfel und die Reste vom Blau mit. Vielleicht braucht jemand Farbe.'],
      [
        'helin',
        2,
        'Die Farbe bitte draußen lassen, Elke. Die Äpfel nicht.',
        { reactions: { '🎉': ['elke', 'katrin', 'birte'] } },
      ],
      ['katrin', 4, 'Wir haben im Auto noch Platz für ein Flipchart, falls gebraucht.'],
      ['helin', 1, 'Gebraucht! Immer.'],
    ]),
  ],
};
