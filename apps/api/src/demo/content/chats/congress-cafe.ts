import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const congressCafe: DemoChat = {
  space: 'kongress',
  channel: 'kongresscafe',
  messages: [
    ...burst(ago(28, '12:20'), [
      [
        'leyla',
        0,
        'Wer ist zum ersten Mal dabei? Ich spendiere einen Rundgang und den Tipp, wo der gute Kaffee steht.',
      ],
      ['katrin', 4, 'Ich! Und ich kenne bisher nur drei Gesichter.'],
      ['leyla', 1, 'Am Ende des Tages sind es dreißig. Treffpunkt 9:30 Uhr am Fahrradständer.'],
      ['dimitrios', 6, 'Warum am Fahrradständer?'],
      [
        'leyla',
        2,
        'Weil dort der gute Kaffee steht.',
        { reactions: { '❤️': ['katrin', 'dimitrios', 'svenja'] } },
      ],
    ]),
    ...burst(ago(22, '16:40'), [
      [
        'femke',
        0,
        'Eine Kollegin aus Venlo kommt mit zum Forum über die Grenze. Sie bringt Stroopwafels mit und eine Meinung zu Formularen.',
      ],
      ['ulrich', 5, 'Auf beides bin ich vorbereitet.'],
      ['bernd', 2, 'Ich auf die Waffeln.', { reactions: { '🎉': ['femke', 'ulrich'] } }],
    ]),
    ...burst(ago(20, '09:28'), [
      [
        'ruben',
        0,
        'Suche Gespräch mit jemandem, der eine Freiwilligenagentur mit einer Bücherei zusammengelegt hat. Gern beim Mittagessen.',
      ],
      ['svenja', 3, 'Wir denken darüber nach, haben es aber noch nicht. Zählt das?'],
      ['ruben', 1, 'Nachdenkende sind mir die liebsten. Suppe um halb eins?'],
      ['svenja', 1, 'Abgemacht!'],
    ]),
    ...burst(ago(14, '11:50'), [
      ['marek', 0, 'Nadine hat mir verboten, im Plenum vom Aufzug zu erzählen. Wann ist der Aufzugtisch?'],
      [
        'regina',
        8,
        'Beim Nachtisch. Ich erkenne Sie an der Beinmuskulatur.',
        { reactions: { '❤️': ['marek', 'nadine', 'patrizia', 'helin'] } },
      ],
    ]),
    ...burst(ago(11, '10:50'), [
      [
        'katrin',
        0,
        'Ich bringe eine Engagierte mit, die 31 Jahre im Sanitätsdienst war. Sie fragt, ob sie „etwas sagen muss“.',
      ],
      ['ruben', 2, 'Muss nicht, darf aber. Im Zweifel sitzt sie neben mir und flüstert.'],
      ['lan', 2, 'Oder im Jugendforum, da suchen wir noch jemanden, der mit 17 angefangen hat.'],
      [
        'katrin',
        14,
        'Sie hat mit 15 angefangen und ist sofort dabei.',
        { reactions: { '❤️': ['lan', 'ruben', 'miriam', 'andrzej'] } },
      ],
    ]),
    ...burst(ago(8, '13:15'), [
      [
        'yasmin',
        0,
        'Ernste Frage: Was zieht man an, wenn man Lügde einstimmig im Rücken hat und Wuppertal vertritt?',
      ],
      ['katrin', 3, 'Bequeme Schuhe. Immer bequeme Schuhe.'],
      ['nadine', 1, 'Und etwas mit Taschen, für die Visitenkarten der Leute, die keine App wollen.'],
      [
        'patrizia',
        4,
        'Ich habe noch Visitenkarten mit Faxnummer. Sie sind sehr begehrt.',
        { reactions: { '👍': ['yasmin', 'katrin', 'bernd'] } },
      ],
    ]),
    ...burst(ago(5, '15:42'), [
      [
        'friederike',
        0,
        'Aus unserem Beirat kommen vier Leute. Zwei möchten gern am Abend vorher die Räume ansehen, damit der Tag entspannter wird. Geht das?',
      ],
      ['helin', 5, 'Ja, 17 Uhr, Gökhan schließt auf. Wer noch mag, kommt einfach dazu.'],
      ['leyla', 2, 'Ich komme auch, für den Rundgang im Rundgang.'],
      [
        'friederike',
        3,
        'Das macht für die vier einen riesigen Unterschied. Danke.',
        { reactions: { '❤️': ['helin', 'miriam', 'leyla', 'ruben'] } },
      ],
    ]),
    ...burst(ago(4, '09:05'), [
      [
        'andrzej',
        0,
        'Neunsitzer ist voll: vier aus Lippe, zwei Engagierte, ein Handballpokal, den ich in Hamm abgeben muss.',
      ],
      ['ulrich', 6, 'Sitzt der Pokal vorn?'],
      ['andrzej', 1, 'Angeschnallt.', { reactions: { '❤️': ['ulrich', 'katrin', 'regina'] } }],
    ]),
    ...burst(ago(1, '11:44'), [
      ['svenja', 0, 'Worauf freut ihr euch am meisten? Ich: auf Bernds Postkarte im Original.'],
      ['lan', 1, 'Auf das Gesicht des Kämmerers.'],
      ['patrizia', 2, 'Dass meine Frage drankommt, bevor ich sie vergesse.'],
      ['dimitrios', 2, 'Aufs Scheitern. Fachlich gesehen.'],
      ['bernd', 5, 'Auf den Moment, in dem die Abrechnung stimmt.'],
      ['yasmin', 1, 'Das ist der Tag danach, Bernd.'],
      ['bernd', 2, 'Eben.', { reactions: { '🎉': ['yasmin', 'lan', 'svenja', 'dimitrios'] } }],
    ]),
  ],
};
