/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const networkFoyer: DemoChat = {
  space: 'netzwerk',
  channel: 'foyer',
  messages: [
    ...burst(ago(35, '08:12'), [
      [
        'marek',
        0,
        'Guten Morgen aus Herten. Der Aufzug ist kaputt, ich war im vierten Stock und bin jetzt wach.',
      ],
      [
        'nadine',
        2,
        'Ich kann das bezeugen, ich habe ihn im dritten überholt.',
        { reactions: { '👍': ['leyla', 'svenja'] } },
      ],
      ['thomas', 6, 'Unser Rathaus hat ein Erdgeschoss und einen Dachboden. Vorteile des ländlichen Raums.'],
      ['leyla', 3, 'Moin! Bei mir heute drei Termine und ein Radlader, fragt nicht.'],
      ['svenja', 1, 'Natürlich fragen wir. Wozu der Radlader?'],
      [
        'leyla',
        4,
        'Die Kleingärtner verlegen ihren Komposthaufen und ich habe aus Versehen „ich kümmere mich“ gesagt.',
        { reactions: { '❤️': ['marek', 'thomas', 'svenja', 'elke'] } },
      ],
      ['jonas', 2, 'Sie hat das Wort „Schirmherrschaft“ benutzt. Ich war dabei.'],
    ]),
    ...burst(ago(34, '13:02'), [
      [
        'femke',
        0,
        'Kurze Freude vor dem Nachmittag: Unser Türöffner-Aufruf hat nach zwei Tagen acht Rückmeldungen.',
      ],
      ['ousmane', 5, 'Acht! Wir hatten damals nach einem Monat drei. Was habt ihr geschrieben?'],
      ['femke', 3, 'Nur einen Satz: „Gesucht wird jemand, der beim ersten Mal an der Tür steht.“'],
      ['ousmane', 2, 'Das klaue ich sofort.', { reactions: { '👍': ['femke', 'patrizia'] } }],
      [
        'miriam',
        11,
        'Bitte stehlen Sie alle fleißig weiter, dafür ist das Netzwerk da.',
        { reactions: { '🎉': ['ousmane', 'femke'] } },
      ],
    ]),
    ...burst(ago(33, '15:41'), [
      [
        'patrizia',
        0,
        'Hat noch jemand heute Post vom Fundbüro bekommen? Bei uns wurde eine Ehrenamtskarte im Hallenbad abgegeben, in einer Badekappe.',
      ],
      ['marek', 2, 'Ordnungsgemäß verstaut, würde ich sagen.'],
      ['friederike', 4, 'Karteninhaber ermittelt?'],
      [
        'patrizia',
        3,
        'Inhaberin, 79, schwimmt täglich. Sie sagt, in der Kappe vergisst sie sie wenigstens nicht.',
        { reactions: { '❤️': ['friederike', 'elke', 'svenja', 'leyla'] } },
      ],
    ]),
    ...burst(ago(29, '08:55'), [
      [
        'yasmin',
        0,
        'Wer hat am Wochenende auch auf einem Vereinsfest gearbeitet und tut heute so, als sei er erholt?',
      ],
      ['svenja', 1, 'Stadtteilfest, zwölf Stunden, Sonnenbrand auf genau einem Ohr.'],
      ['thomas', 2, 'Löschzugjubiläum. Ich habe 400 Reibekuchen gebacken und kann keinen mehr sehen.'],
      ['bernd', 3, 'Ich war Kassenaufsicht beim Straßenfest meiner Frau. Es fehlen vier Euro.'],
      [
        'yasmin',
        1,
        'Bernd wird diese vier Euro finden.',
        { reactions: { '❤️': ['lan', 'svenja', 'marek', 'leyla'] } },
      ],
      [
        'bernd',
        44,
        'Gefunden. Pfandmarken.',
        { reactions: { '🎉': ['yasmin', 'lan', 'thomas', 'svenja', 'nadine'] } },
      ],
      ['lan', 2, 'Ich möchte, dass dieser Moment ins Protokoll kommt.'],
    ]),
    ...burst(ago(28, '11:31'), [
      ['elke', 0, 'Die Bank ist fertig!!! Foto lade ich nachher in *Dorf und Quartier* hoch.'],
      ['regina', 7, 'Welche Farbe ist es geworden?'],
      ['elke', 1, 'Sagen wir: selbstbewusst.', { reactions: { '👍': ['regina', 'thomas', 'birte'] } }],
    ]),
    ...burst(ago(27, '10:04'), [
      [
        'helin',
        0,
        'Sucht zufällig jemand eine Pinnwand auf Rollen? Wir räumen das Lager und haben vier übrig.',
      ],
      ['dimitrios', 1, 'Hier! Zwei!'],
      ['katrin', 2, 'Eine nach Lügde bitte, falls jemand sie mitnehmen kann.'],
      ['andrzej', 9, 'Ich bin nächste Woche mit dem Bulli in Düsseldorf, ich nehme die Lügder mit.'],
      [
        'katrin',
        3,
        'Herr Wieczorek, Sie sind ein Engel auf Rollen.',
        { reactions: { '❤️': ['helin', 'birte'] } },
      ],
      ['helin', 5, 'Eine wäre dann noch zu haben, sie quietscht allerdings beim Schieben.'],
      [
        'ulrich',
        21,
        'Wir nehmen die quietschende. Dann hört man in der Sitzung, wenn sich etwas bewegt.',
        { reactions: { '🎉': ['helin', 'marek', 'leyla', 'patrizia'] } },
      ],
    ]),
    ...burst(ago(25, '14:20'), [
      [
        'katrin',
        0,
        'Ich bin heute mit der Rotkreuzlerin durch die Läden gezogen. Sechs Partner in drei Stunden, meine Füße sind durch.',
      ],
      ['svenja', 2, 'Hat der Aufkleber geholfen?'],
      [
        'katrin',
        2,
        'Der Aufkleber und die Einsatzjacke. Beim Bäcker mussten wir Probe essen, rein dienstlich.',
      ],
      ['elke', 6, 'Und das Heimatmuseum?'],
      [
        'katrin',
        1,
        'Kirchturmführung. Dein Satz hat gezogen!',
        { reactions: { '🎉': ['elke', 'svenja', 'leyla', 'miriam'] } },
      ],
      ['friederike', 15, 'Gibt es da oben einen Aufzug? (Scherz. Halber.)'],
      [
        'katrin',
        4,
        '112 Stufen. Aber der Türmer bringt die Aussicht als Film mit herunter, das habe ich gleich gefragt.',
        { reactions: { '❤️': ['friederike', 'helin'] } },
      ],
    ]),
    ...burst(ago(22, '09:26'), [
      [
        'ruben',
        0,
        'Eine Bitte an alle mit Kindern: Was schenkt man einem Zwölfjährigen, der beim Reparaturcafé hilft und jedes Honorar ablehnt?',
      ],
      ['jonas', 2, 'Einen eigenen Lötkolben.'],
      ['lan', 1, 'Ein Namensschild mit „Techniker“ drauf.'],
      ['dimitrios', 1, 'Beides. In dieser Reihenfolge.'],
      [
        'ruben',
        8,
        'Beides wird es. Danke, das war die schnellste Beratung seit Bestehen der Agentur.',
        { reactions: { '👍': ['lan', 'jonas', 'dimitrios', 'miriam'] } },
      ],
    ]),
    ...burst(ago(21, '16:15'), [
      [
        'ulrich',
        0,
        'Ich hatte heute den Ältestenrat zur Ehrennadel. Ausgeloste Jurymitglieder wurden 40 Minuten lang beraten.',
      ],
      ['leyla', 1, 'Und??'],
      [
        'ulrich',
        2,
        'Man bittet um eine rechtliche Einschätzung. Sie liegt seit gestern in der Akte, ich habe sie vorsorglich geschrieben.',
      ],
      ['leyla', 1, 'Sie sind mein Vorbild.', { reactions: { '👍': ['ulrich', 'marek', 'bernd'] } }],
      ['patrizia', 3, 'Vorsorglich geschriebene Einschätzungen, ein ganzes Berufsleben in drei Wörtern.'],
    ]),
    ...burst(ago(18, '08:34'), [
      [
        'birte',
        0,
        'Ist jemand heute auf der Fachtagung Mobilität in Soest? Ich sitze allein in Reihe sieben und mein Namensschild klebt nicht.',
      ],
      ['regina', 4, 'Reihe zwei, dunkelgrüner Schal. Kommen Sie nach vorn, hier gibt es Sicherheitsnadeln.'],
      ['birte', 2, 'Unterwegs!'],
      [
        'regina',
        193,
        'Für die Daheimgebliebenen: Es ging vier Stunden um Mitfahrbänke und niemand hat das Wort „Plattform“ benutzt. Ich bin beglückt.',
        { reactions: { '❤️': ['tobias', 'birte', 'thomas'] } },
      ],
      ['tobias', 12, 'Ich fühle mich angesprochen und schweige.'],
    ]),
    ...burst(ago(15, '17:05'), [
      [
        'katrin',
        0,
        'In zwei Stunden ist Rat. Ich habe die Vorlage elfmal gelesen und beim zwölften Mal einen Tippfehler im Datum gefunden.',
      ],
      ['andrzej', 2, 'Tief durchatmen. Die Vorlage ist gut, und im Zweifel: Karte per Beschluss.'],
      ['ulrich', 3, 'Bad per Satzung.', { reactions: { '🎉': ['katrin', 'andrzej', 'leyla', 'svenja'] } }],
      ['elke', 1, 'Wir drücken die Daumen, alle elf Dörfer!'],
      ['thomas', 2, 'Heek auch. Wenn es schiefgeht, war es die Schuld des Kreises Borken.'],
      ['katrin', 2, 'Ihr seid großartig. Ich gehe jetzt essen, sonst knurrt es ins Mikrofon.'],
    ]),
    ...burst(ago(14, '08:02'), [
      [
        'katrin',
        0,
        'EINSTIMMIG!!! Ausführlich gleich im Thema *Satzung oder einfacher Ratsbeschluss*.',
        {
          reactions: {
            '🎉': [
              'andrzej',
              'elke',
              'leyla',
              'ulrich',
              'svenja',
              'thomas',
              'miriam',
              'birte',
              'marek',
              'nadine',
              'femke',
            ],
          },
        },
      ],
      ['leyla', 1, 'JAAA!'],
      ['svenja', 1, 'Ich habe gerade laut geklatscht. Im Großraumbüro.'],
      ['dimitrios', 1, 'Sie hat. Ich dachte, wir hätten den Haushalt.'],
      [
        'miriam',
        7,
        'Herzlichen Glückwunsch nach Lügde! Damit sind Sie die erste Kommune dieses Jahres im östlichen Lippe.',
      ],
      [
        'elke',
        3,
        'Glocken läuten in Nettersheim. Gut, das war die Uhr, aber es passte.',
        { reactions: { '❤️': ['katrin', 'birte'] } },
      ],
    ]),
    ...burst(ago(12, '12:18'), [
      [
        'nadine',
        0,
        'Ich sammle Formulierungen aus Bescheiden, bitte um Spenden. Heutiger Fund: „Der Zuwendungsempfänger hat sich der Zuwendung würdig zu erweisen.“',
      ],
      [
        'bernd',
        3,
        'Das ist nicht von mir. Von mir ist „Die Auszahlung erfolgt unbeschadet ihrer Ablehnung“.',
      ],
      ['nadine', 1, 'Was bedeutet das?'],
      [
        'bernd',
        2,
        'Ich habe es nie herausgefunden.',
        {
          reactions: { '👍': ['nadine', 'yasmin', 'lan', 'ulrich', 'marek', 'patrizia'] },
        },
      ],
      ['ulrich', 6, 'Ich biete: „Von der Rückforderung wird abgesehen, sofern sie nicht erfolgt.“'],
      ['nadine', 2, 'Kolleginnen und Kollegen, mein Kongressforum schreibt sich gerade von selbst.'],
    ]),
    ...burst(ago(8, '10:40'), [
      [
        'friederike',
        0,
        'Kleine gute Nachricht: Unser Beirat hat eine neue Vorsitzende. Sie leitet Sitzungen mit Bildkarten und einem Gong, wir waren noch nie so schnell fertig.',
      ],
      ['yasmin', 5, 'Können wir sie ausleihen?'],
      ['friederike', 2, 'Sie nimmt Honorar.', { reactions: { '👍': ['yasmin', 'helin', 'miriam', 'lan'] } }],
      ['helin', 9, 'Ernst gemeinte Anfrage: für die dritte Werkstatt?'],
      ['friederike', 4, 'Ich frage sie. Terminvorschläge bitte per Direktnachricht.'],
    ]),
    ...burst(ago(6, '08:20'), [
      [
        'jonas',
        0,
        'Heute Abend tagt bei uns der Rat zur Freiwilligenagentur. Ich trage vorsorglich das Hemd ohne Kaffeefleck.',
      ],
      ['ruben', 4, 'Denkt an die Verpflichtungsermächtigung! Und an Pausenbrote.'],
      ['patrizia', 3, 'Ich bin gespannt, welches Modell es wird. Und welche Narbe zitiert wird.'],
    ]),
    ...burst(ago(5, '07:51'), [
      [
        'jonas',
        0,
        'Beschlossen, mit großer Mehrheit: eigener Verein, vier Jahre, Stabsstelle bleibt. Die Sitzung ging bis 22:40 Uhr, davon 90 Minuten Parkgebühren.',
        { reactions: { '🎉': ['ruben', 'leyla', 'yasmin', 'patrizia', 'ousmane', 'miriam', 'svenja'] } },
      ],
      [
        'ruben',
        6,
        'Großartig! Willkommen im Club derer, die sich um Geld sorgen dürfen. Ich schicke unsere Satzung.',
      ],
      ['leyla', 2, 'Jonas hat geredet wie ein junger Cicero. Ich habe es auf Band. Er weiß es noch nicht.'],
      ['jonas', 1, 'Er weiß es jetzt.', { reactions: { '🎉': ['leyla', 'marek', 'nadine'] } }],
    ]),
    ...burst(ago(4, '11:12'), [
      [
        'tobias',
        0,
        'Für den Kalender: In der kommenden Woche spiele ich eine neue Fassung ein, am frühen Abend, etwa drei Minuten Pause. Was Sie gerade schreiben, bleibt erhalten.',
      ],
      ['ulrich', 8, 'Drei Minuten kann die Stadt Menden überbrücken.'],
      ['marek', 2, 'Wir nehmen die Treppe.', { reactions: { '❤️': ['nadine', 'tobias'] } }],
    ]),
    ...burst(ago(1, '08:47'), [
      [
        'svenja',
        0,
        'Guten Morgen! Lange Tafel, Stand heute: 62 Organisationen, 186 Meter. Dimitrios muss noch Bänke finden.',
      ],
      ['dimitrios', 3, 'Dimitrios sucht bereits in drei Nachbarstädten.'],
      ['nadine', 4, 'Herten hätte 30 Garnituren und zwölf Schürzen in Größe Beigeordneter.'],
      ['svenja', 1, 'Gekauft! Also: geliehen.', { reactions: { '👍': ['nadine', 'dimitrios'] } }],
      ['friederike', 12, 'Denkt an Plätze ohne Bank davor, damit Rollstühle richtig an den Tisch passen.'],
      [
        'dimitrios',
        2,
        'Ist eingezeichnet, alle zehn Meter eine Lücke. Plan hängt am Kühlschrank und im Bauamt.',
        { reactions: { '👍': ['friederike', 'svenja'] } },
      ],
    ]),
    ...burst(ago(0, '08:31'), [
      [
        'katrin',
        0,
        'Gestern Abend war der Antragsabend in Lügde. 19 Leute, 13 abgeschickte Anträge, vier Platten Schnittchen. Herr Wieczorek kann jetzt alle Tastenkürzel des Portals.',
        { reactions: { '🎉': ['andrzej', 'ruben', 'birte', 'bernd', 'miriam'] } },
      ],
      ['andrzej', 6, 'Es waren fünf Platten. Eine habe ich im Auto gesichert.'],
      ['ruben', 4, 'Die 60 Minuten eingehalten?'],
      ['katrin', 2, 'Die Anträge ja. Das Gespräch danach dauerte bis zehn.'],
      ['birte', 9, 'Das ist ja eigentlich der Zweck.', { reactions: { '❤️': ['katrin', 'ruben', 'elke'] } }],
      [
        'marek',
        13,
        'Aufzug läuft wieder. Ich wollte nur, dass ihr es von mir erfahrt.',
        { reactions: { '🎉': ['nadine', 'leyla', 'svenja', 'thomas'] } },
      ],
      ['nadine', 1, 'Er ist trotzdem gelaufen, aus Gewohnheit.'],
    ]),
  ],
};
