/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const congressPreparation: DemoChat = {
  space: 'kongress',
  channel: 'vorbereitung',
  messages: [
    ...burst(ago(35, '09:30'), [
      [
        'miriam',
        0,
        'Guten Morgen, Vorbereitungsgruppe! Themensammlung ist seit gestern zu, 31 Vorschläge. Ich sortiere heute und stelle morgen vor.',
      ],
      ['yasmin', 2, 'Einunddreißig! Beim ersten Kongress mussten wir noch anrufen und bitten.'],
      [
        'helin',
        5,
        'Ich habe die Raumgrößen da: 6 Räume bis 60, 8 bis 40, 2 bis 25. Der mit 25 hat einen Flügel.',
      ],
      [
        'nadine',
        1,
        'Den Raum mit Flügel nehme ich für die Briefe.',
        { reactions: { '❤️': ['helin', 'miriam'] } },
      ],
      [
        'tobias',
        9,
        'Zwei der kleinen Räume haben keine Netzwerkdose, da wird es mit der Übertragung schwierig. Bitte dort nur Werkstätten ohne Onlinegäste.',
      ],
      ['helin', 2, 'Vermerkt. Flügelraum ist einer davon.'],
    ]),
    ...burst(ago(34, '10:22'), [
      [
        'miriam',
        0,
        'Elf Foren stehen, Begründungen im Thema *16 Foren, 16 Fragen*. Bitte lest gegen, ob jemand vergessen wurde.',
      ],
      ['ruben', 11, 'Freie Träger kommen jetzt in drei Foren vor, das ist eine Verbesserung um drei.'],
      ['friederike', 4, 'Bei „Wer fehlt?“ bitte Leichte Sprache im Titel UND im Text, nicht nur im Titel.'],
      [
        'lan',
        3,
        'Unsere beiden aus dem Jugendfonds haben zugesagt. Die Jüngere fragt, ob der Kämmerer auch nervös ist.',
      ],
      ['bernd', 2, 'Ist er. Ich habe ihn angerufen.', { reactions: { '👍': ['lan', 'yasmin', 'miriam'] } }],
    ]),
    ...burst(ago(32, '14:30'), [
      [
        'tobias',
        0,
        'Technikbesuch in der Halle: Ich habe im Raum des Plenums 31 Funklöcher gefunden. Sie sind jetzt eingezeichnet.',
      ],
      ['leyla', 2, 'Einunddreißig scheint unsere Zahl zu sein.'],
      [
        'tobias',
        3,
        'Mit 40 Zugangspunkten werden es null. Der Hausmeister heißt Gökhan und hat einen Schlüssel für alles.',
      ],
      [
        'helin',
        1,
        'Gökhan kommt auf die Dankesliste.',
        { reactions: { '👍': ['tobias', 'miriam', 'yasmin'] } },
      ],
      [
        'patrizia',
        12,
        'Gibt es eine Probe für die Moderationen, mit echter Leitung und Menschen am anderen Ende? Ich wäre gern das andere Ende.',
      ],
      ['tobias', 4, 'Drei Wochen vorher, 90 Minuten, mit absichtlich eingebauten Pannen.'],
      ['leyla', 2, 'Ich liebe absichtliche Pannen. Da weiß man wenigstens, wer schuld ist.'],
    ]),
    ...burst(ago(29, '11:02'), [
      [
        'helin',
        0,
        'Stand Zeitplan Plenum: 10:00 Begrüßung, 10:15 drei Geschichten aus Kommunen, 11:00 Umfrage und Gespräch, 11:45 Wahl des offenen Forums, 12:15 Mittag. Einwände?',
      ],
      ['ulrich', 6, 'Fünfzehn Minuten Begrüßung bei fünf Begrüßenden ist ambitioniert.'],
      ['miriam', 2, 'Es werden zwei sein. Das ist mit allen Häusern besprochen.'],
      [
        'ulrich',
        1,
        'Dann ziehe ich zurück und bewundere.',
        { reactions: { '❤️': ['miriam', 'helin', 'nadine', 'yasmin'] } },
      ],
      [
        'regina',
        8,
        'Bitte eine echte Pause zwischen Plenum und Foren. Beim letzten Mal bin ich mit dem Nachtisch in der Hand in den falschen Saal gelaufen.',
      ],
      [
        'marek',
        2,
        'Ich saß in dem Saal. Es war eine Bereicherung.',
        { reactions: { '🎉': ['regina', 'helin'] } },
      ],
    ]),
    ...burst(ago(26, '10:12'), [
      [
        'yasmin',
        0,
        'Für die Umfrage im Plenum: bitte nicht wieder „Wie zufrieden sind Sie mit …“. Vorschlag: „Was haben Sie zuletzt gelassen?“',
      ],
      ['helin', 1, 'Freitext mit 600 Leuten?'],
      ['yasmin', 2, 'Fünf Antworten zur Auswahl plus „etwas anderes“, und wir lesen zehn davon vor.'],
      ['tobias', 3, 'Das geht. Freie Antworten laufen erst über die Moderation, dann auf die Leinwand.'],
      ['patrizia', 4, 'Was habe ich zuletzt gelassen … den Newsletter. Er fehlt niemandem.'],
      [
        'katrin',
        2,
        'Ich auch! Gleicher Newsletter, andere Stadt.',
        { reactions: { '❤️': ['patrizia', 'yasmin'] } },
      ],
    ]),
    ...burst(ago(22, '15:18'), [
      [
        'friederike',
        0,
        'Angebot der Schriftdolmetscherinnen ist da, zwei Teams im Wechsel. Sie brauchen vorab Namen und Fachwörter. Wer sammelt die Wortliste?',
      ],
      ['nadine', 2, 'Ich! Ich sammle sowieso Wörter.'],
      ['bernd', 3, 'Zuwendungszweckbindungsfrist.'],
      ['ulrich', 2, 'Verpflichtungsermächtigung.'],
      ['regina', 4, 'Dorferneuerungsförderkulisse.'],
      [
        'nadine',
        1,
        'Ihr macht mir Angst und eine sehr gute Liste.',
        { reactions: { '👍': ['bernd', 'ulrich', 'regina', 'friederike', 'miriam'] } },
      ],
      ['friederike', 5, 'Die Dolmetscherin lässt ausrichten, sie habe schon Schlimmeres mitgeschrieben.'],
    ]),
    ...burst(ago(19, '11:36'), [
      [
        'ruben',
        0,
        'Wie melden sich die Engagierten an, die von einer Kommune mitgebracht werden? Bei uns haben schon sieben gefragt.',
      ],
      [
        'miriam',
        4,
        'Über die Kommune, mit eigenem Zugang und Fahrtkostenbogen. Die Plätze sind reserviert, bis vier Wochen vorher verfällt nichts.',
      ],
      ['ruben', 2, 'Auch ohne E-Mail-Adresse? Zwei haben keine.'],
      [
        'miriam',
        3,
        'Auch per Post. Die Bestätigung kommt dann als Brief mit Code zum Abtippen oder Scannen.',
        { reactions: { '❤️': ['ruben', 'friederike', 'svenja'] } },
      ],
    ]),
    ...burst(ago(15, '10:08'), [
      [
        'helin',
        0,
        'Sitzung war lang und gut: Foren 12 bis 16 sind beschlossen, ich schreibe sie gleich ins Thema.',
      ],
      ['leyla', 2, 'Protokoll kommt von mir, ich warte noch auf den Namen für Forum 16.'],
      ['helin', 1, '„Offenes Forum“. Schlicht, weil es das ist.'],
      [
        'dimitrios',
        6,
        'Mein „Lehrgeld“ hat schon vier Scheiternde. Einer hat abgesagt, weil sein Projekt nun doch funktioniert.',
      ],
      [
        'nadine',
        1,
        'Das ist ja furchtbar für dich.',
        { reactions: { '❤️': ['dimitrios', 'lan', 'marek', 'helin'] } },
      ],
      ['dimitrios', 2, 'Ich habe ihm gratuliert. Mit Tränen.'],
    ]),
    ...burst(ago(12, '09:45'), [
      [
        'svenja',
        0,
        'Werkstatt „Ehrenamtstag ohne Reden“: Wir brauchen eine lange Tafel, 24 Plätze, und keine Leinwand. Geht das?',
      ],
      ['helin', 2, 'Keine Leinwand ist der schönste Technikwunsch bisher.'],
      ['tobias', 1, 'Ich bin gerührt.', { reactions: { '🎉': ['svenja', 'helin'] } }],
      ['nadine', 4, 'Schürzen bringe ich mit. Wer zu spät kommt, bedient.'],
    ]),
    ...burst(ago(11, '13:33'), [
      [
        'lan',
        0,
        'Die 16-Jährige aus dem Jugendfonds braucht eine Schulbefreiung. Schreibt ihr so etwas, Miriam?',
      ],
      ['miriam', 2, 'Mit größtem Vergnügen. Auf dem Briefkopf mit Wappen, das beeindruckt Schulleitungen.'],
      ['lan', 1, 'Sie möchte wissen, ob auch eine Mathearbeit befreit werden kann.'],
      [
        'miriam',
        3,
        'Leider außerhalb meiner Zuständigkeit.',
        { reactions: { '❤️': ['lan', 'bernd', 'ulrich'] } },
      ],
    ]),
    ...burst(ago(7, '14:55'), [
      ['yasmin', 0, 'Forum 14 übernehme ich, steht im Thema. Tobias, Sie sitzen in Reihe eins.'],
      ['tobias', 2, 'Mit Feuerlöscher.'],
      ['yasmin', 1, 'Bildlich, hoffe ich?'],
      [
        'tobias',
        1,
        'Im Rahmen der Brandschutzordnung.',
        { reactions: { '👍': ['yasmin', 'ulrich', 'lan'] } },
      ],
    ]),
    ...burst(ago(5, '10:50'), [
      [
        'bernd',
        0,
        'Mein Verwendungsnachweis auf der Postkarte ist fertig. Vorn drei Zeilen, hinten ein Foto. Die Rechnungsprüfung hat unterschrieben. AUF der Postkarte.',
        { reactions: { '🎉': ['yasmin', 'lan', 'andrzej', 'ruben', 'patrizia', 'miriam', 'svenja'] } },
      ],
      [
        'andrzej',
        3,
        'Das ist der größte Fortschritt seit der Erfindung des Formulars. Darf Lippe sie mittesten?',
      ],
      ['bernd', 2, 'Ich schicke 50 Stück. Bitte zählen Sie nach.'],
      ['yasmin', 4, 'Er meint es ernst, Herr Wieczorek.', { reactions: { '❤️': ['andrzej', 'lan'] } }],
    ]),
    ...burst(ago(4, '15:10'), [
      [
        'patrizia',
        0,
        'Frage zum Livethread: Bleiben die Fragen danach stehen oder verschwinden sie wie beim letzten Mal mit dem Abbau der Bühne?',
      ],
      [
        'tobias',
        2,
        'Sie bleiben. Jedes Forum hat seinen Thread, offene Fragen werden danach zu Themen, und wer gefragt hat, bekommt Bescheid.',
      ],
      [
        'patrizia',
        1,
        'Dann stelle ich dieses Mal zwei.',
        { reactions: { '👍': ['tobias', 'leyla', 'friederike'] } },
      ],
      ['ulrich', 9, 'Und die Verabredungen? Ich habe vor zwei Jahren vollmundig etwas zugesagt.'],
      ['miriam', 2, 'Die stehen dann auf der Seite Ihrer Stadt. Wir rufen sie beim nächsten Mal auf.'],
      [
        'ulrich',
        4,
        'Ich erledige es diese Woche.',
        { reactions: { '🎉': ['miriam', 'helin', 'leyla', 'yasmin'] } },
      ],
    ]),
    ...burst(ago(1, '10:20'), [
      [
        'helin',
        0,
        'Lotsinnen und Lotsen: Sechs von acht haben wir. Wer hat noch jemanden, der gern Menschen über Teppichböden begleitet?',
      ],
      ['svenja', 2, 'Zwei Schülerinnen aus unserem Schnupperprojekt, beide 17, beide unerschrocken.'],
      ['helin', 1, 'Vollzählig! Danke nach Hürth.'],
      [
        'ruben',
        5,
        'Bitte einen Tisch, an dem die Tablets geladen werden. Sonst stehen wieder alle am Kaffeeautomaten.',
      ],
      ['tobias', 3, 'Ladetisch steht im Plan, direkt neben dem Ruheraum, aber davor.'],
      ['friederike', 2, 'Der Ruheraum bleibt bitte ohne Piepsen.'],
      ['tobias', 1, 'Stumm geschaltet, auch der Automat.', { reactions: { '❤️': ['friederike', 'helin'] } }],
    ]),
    ...burst(ago(0, '09:50'), [
      [
        'miriam',
        0,
        'Zahlen vom Morgen: 287 Anmeldungen, 61 davon Engagierte, 74 wollen online dabei sein. Drei Kommunen haben gefragt, was sie im Plenum sagen müssen, wenn sie niemanden mitbringen.',
      ],
      ['ruben', 3, 'Großartig. Und was sagen Sie denen?'],
      [
        'miriam',
        1,
        'Dass es eine sehr hohe Bühne ist.',
        { reactions: { '👍': ['ruben', 'lan', 'yasmin', 'helin'] } },
      ],
    ]),
  ],
};
