import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const villageSiteVisits: DemoChat = {
  space: 'dorf-quartier',
  channel: 'ortstermine',
  messages: [
    ...burst(ago(32, '09:30'), [
      [
        'regina',
        0,
        'Ich plane eine Bereisung für den nächsten Monat: zwei Dörfer, ein Quartier, eine Suppe. Wer öffnet seine Türen?',
      ],
      ['elke', 3, 'Nettersheim gern, dann kann die Bank besichtigt werden.'],
      ['dimitrios', 2, 'Hürth bietet ein Quartiersbüro mit ungeklärter Zukunft und ein Sofa.'],
      ['thomas', 6, 'Heek wäre am anderen Ende des Landes, aber wir haben Kuchen.'],
      [
        'regina',
        9,
        'Dann Eifel und Rheinland in dieser Runde, Münsterland in der nächsten. Den Kuchen merke ich mir.',
        { reactions: { '👍': ['thomas', 'elke', 'ruben'] } },
      ],
    ]),
    ...burst(ago(28, '15:26'), [
      [
        'jonas',
        0,
        'Darf ich bei jemandem einen Tag hospitieren? Ich möchte sehen, wie eine Freiwilligenagentur um neun Uhr morgens aussieht.',
      ],
      ['ruben', 4, 'Um neun ist sie leer, um zehn ist sie voll. Komm gern, ich lege dir einen Beratungstag.'],
      ['jonas', 2, 'Darf ich zuhören?'],
      ['ruben', 1, 'Wenn die Leute es erlauben. Meistens tun sie es und fragen am Ende dich aus.'],
    ]),
    ...burst(ago(25, '15:05'), [
      [
        'birte',
        0,
        'Rückmeldung vom Besuch in Ahlen: Ich habe noch nie ein Begegnungscafé gesehen, in dem die Gäste die Dienstpläne schreiben.',
      ],
      [
        'ousmane',
        3,
        'Seit die Gäste sie schreiben, stimmen sie.',
        { reactions: { '✅': ['birte', 'dimitrios', 'elke', 'miriam'] } },
      ],
      [
        'birte',
        2,
        'Und der Tee! Ich habe zwei Gläser zu viel getrunken und bin die ganze Rückfahrt wach geblieben.',
      ],
    ]),
    ...burst(ago(19, '11:48'), [
      [
        'elke',
        0,
        'Für die Bereisung: Vom Bahnhof sind es 900 Meter, leicht ansteigend. Wer gefahren werden möchte, ruft den Ortsvorsteher an, er besteht darauf.',
      ],
      ['regina', 3, 'Ich habe mich bei ihm angemeldet. Er fragte, ob ich „die vom Geld“ sei.'],
      ['elke', 1, 'Was haben Sie gesagt?'],
      [
        'regina',
        2,
        'Die von der Beratung. Pause. Dann sagte er: „Auch gut.“',
        { reactions: { '🎉': ['elke', 'thomas', 'birte', 'katrin'] } },
      ],
    ]),
    ...burst(ago(18, '14:15'), [
      [
        'jonas',
        0,
        'Hospitation beendet. Sieben Beratungen, drei Sprachen, ein Imker. Ich habe mehr gelernt als in vier Monaten Prüfauftrag.',
      ],
      ['ruben', 2, 'Der Imker möchte jetzt in Rheine anfangen. Nur damit du gewarnt bist.'],
      [
        'jonas',
        1,
        'Mein Dezernent hat einen Garten …',
        { reactions: { '❤️': ['ruben', 'nadine', 'marek'] } },
      ],
    ]),
    ...burst(ago(12, '10:52'), [
      [
        'katrin',
        0,
        'Herr Ellerkamp, dürfte ich mir bei Ihnen den Vereinsring ansehen? Mich interessiert, wie vier Abende im Jahr genügen können.',
      ],
      [
        'thomas',
        3,
        'Jederzeit. Der nächste Abend ist in drei Wochen, bringen Sie Zeit für danach mit, danach ist das Wichtigste.',
      ],
      ['katrin', 2, 'Übernachte ich besser?'],
      [
        'thomas',
        1,
        'Sagen wir so: Der letzte Bus fährt um 18 Uhr.',
        { reactions: { '👍': ['katrin', 'birte', 'elke'] } },
      ],
    ]),
    ...burst(ago(6, '13:20'), [
      [
        'femke',
        0,
        'Angebot: Besuchsfahrt nach Nijmegen, zwei Nachbarschaftshäuser und ein Fahrdienst, mit Zug und Leihrad. Zwölf Plätze.',
      ],
      ['thomas', 1, 'Ich bin dabei, wenn das Rad einen Rücktritt hat.'],
      ['lan', 2, 'Zwei Plätze bitte, ich bringe jemanden aus dem Jugendfonds mit.'],
      ['birte', 2, 'Einmal Kreis Lippe.'],
      ['svenja', 5, 'Hürth auch, und ich spreche ein bisschen Kölsch, das versteht man dort.'],
      ['femke', 3, 'Erstaunlicherweise ja!', { reactions: { '❤️': ['svenja', 'lan', 'thomas'] } }],
      ['elke', 7, 'Ich käme gern, aber an dem Tag wird das Pfarrhaus vermessen. Bitte berichten!'],
      ['ruben', 4, 'Ein Platz für mich, der Fahrdienst dort ist unser heimliches Vorbild.'],
    ]),
    ...burst(ago(4, '16:12'), [
      [
        'dimitrios',
        0,
        'Unsere Station der Bereisung beginnt um 14 Uhr vor dem Laden. Aylin macht Börek und ich halte mich kurz.',
      ],
      ['svenja', 2, 'Das erste glaube ich.', { reactions: { '🎉': ['dimitrios', 'lan', 'ousmane'] } }],
      ['regina', 8, 'Der Gong aus Paderborn wäre notfalls ausleihbar, hörte ich.'],
    ]),
    ...burst(ago(1, '15:18'), [
      [
        'regina',
        0,
        'Die Bereisung hat jetzt 22 Anmeldungen, das ist ein Bus. Fährt jemand mit, der sich mit Mikrofonen in Bussen auskennt?',
      ],
      ['marek', 2, 'Kegelfahrt, Abteilung Busmoderation, 14 Jahre Erfahrung.'],
      ['regina', 1, 'Eingestellt.', { reactions: { '❤️': ['marek', 'nadine', 'elke', 'birte'] } }],
      ['nadine', 4, 'Ich distanziere mich schon jetzt von allen Liedern.'],
    ]),
  ],
};
