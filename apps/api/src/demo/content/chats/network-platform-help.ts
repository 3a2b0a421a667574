import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const networkPlatformHelp: DemoChat = {
  space: 'netzwerk',
  channel: 'plattform',
  messages: [
    ...burst(ago(34, '08:40'), [
      [
        'ulrich',
        0,
        'Herr Reuschenbach, wie stelle ich ein, dass ich nur einmal in der Woche eine Mail bekomme?',
      ],
      [
        'tobias',
        5,
        'Oben rechts auf Ihren Namen, dann Benachrichtigungen. Sie können es je Raum festlegen: sofort, täglich, wöchentlich oder gar nicht.',
      ],
      [
        'ulrich',
        4,
        'Gefunden. Der Raum Ehrenamtskarte täglich, der Rest zum Wochenende.',
        { reactions: { '👍': ['tobias'] } },
      ],
    ]),
    ...burst(ago(33, '10:30'), [
      ['thomas', 0, 'Bei mir steht oben „Verbindung wird wiederhergestellt“. Muss ich etwas tun?'],
      [
        'tobias',
        2,
        'Nein. Sie können sogar weiterschreiben, es geht hinaus, sobald die Leitung steht. Arbeiten Sie gerade hinter dem Proxy des Rechenzentrums?',
      ],
      ['thomas', 3, 'Ja, und hinter einem Gewitter.'],
      [
        'thomas',
        6,
        'Jetzt steht da „14 Beiträge nachgeladen“. Freundlich, dass es einem das sagt.',
        { reactions: { '❤️': ['tobias', 'elke'] } },
      ],
    ]),
    ...burst(ago(28, '14:15'), [
      [
        'katrin',
        0,
        'Kann ich einen Beitrag nachträglich ändern? Ich habe „Ratsherr“ statt „Ratsfrau“ geschrieben und sie liest mit.',
      ],
      [
        'tobias',
        3,
        'Ja, über die drei Punkte am Beitrag. Der Verlauf der Änderungen bleibt einsehbar, das ist Absicht.',
      ],
      ['katrin', 2, 'Dann sehen alle, dass ich mich verschrieben habe?'],
      [
        'tobias',
        1,
        'Dann sehen alle, dass Sie es gemerkt haben.',
        { reactions: { '❤️': ['katrin', 'nadine', 'friederike'] } },
      ],
    ]),
    ...burst(ago(26, '09:05'), [
      [
        'marek',
        0,
        'Unser Browser ist von der IT festgenagelt, Version aus dem letzten Frühjahr. Läuft trotzdem alles. Wollte ich nur mal loben.',
      ],
      [
        'tobias',
        7,
        'Danke! Sollte etwas haken, schicken Sie mir bitte die Versionsnummer. Lob nehme ich auch ohne Nummer.',
      ],
    ]),
    ...burst(ago(22, '13:22'), [
      [
        'femke',
        0,
        'Frage zur Vertretung: Ich bin drei Wochen weg. Kann meine Kollegin meine Direktnachrichten lesen?',
      ],
      [
        'tobias',
        4,
        'Nein, die sind persönlich. Besser: Sie laden die Kollegin in Ihre Räume ein und hinterlegen eine Abwesenheitsnotiz im Profil. Als Ansprechperson der Stadt können Sie sie selbst einladen.',
      ],
      [
        'femke',
        9,
        'Einladung ist raus. Das ging schneller als der Vertretungsplan im Haus.',
        { reactions: { '👍': ['tobias', 'yasmin'] } },
      ],
    ]),
    ...burst(ago(20, '11:10'), [
      [
        'friederike',
        0,
        'Ein Hinweis aus der Prüfung mit unserem Beirat: Mit dem Vorleseprogramm liest sich der Chat gut. Beim schnellen Schreiben vieler Leute wird aber jede Nachricht sofort angesagt, das überfordert.',
      ],
      [
        'tobias',
        6,
        'Das ist sehr wertvoll. Wäre eine Zusammenfassung besser, etwa „fünf neue Nachrichten“, und man springt bei Bedarf hin?',
      ],
      ['friederike', 4, 'Genau das hat Herr A. aus dem Beirat vorgeschlagen, fast im selben Wortlaut.'],
      [
        'tobias',
        2,
        'Dann bauen wir das. Richten Sie ihm bitte meinen Dank aus.',
        { reactions: { '❤️': ['friederike', 'helin', 'miriam', 'leyla'] } },
      ],
      [
        'tobias',
        2890,
        'Nachtrag: Die gesammelte Ansage ist eingespielt. Ich freue mich über eine zweite Prüfung.',
      ],
      [
        'friederike',
        88,
        'Geprüft, abgenommen, Daumen hoch von drei Leuten mit drei verschiedenen Programmen.',
        { reactions: { '🎉': ['tobias', 'miriam', 'yasmin'] } },
      ],
    ]),
    ...burst(ago(15, '08:58'), [
      ['elke', 0, 'Wie hefte ich ein Thema oben an?'],
      [
        'leyla',
        2,
        'Als Moderatorin des Raums: im Thema auf die drei Punkte, dann „Anheften“. In *Dorf und Quartier* kannst du das.',
      ],
      ['elke', 1, 'Ich bin Moderatorin?'],
      ['leyla', 1, 'Seit einem Vierteljahr.', { reactions: { '❤️': ['elke', 'regina', 'tobias'] } }],
      ['elke', 3, 'Das erklärt die Glückwünsche.'],
    ]),
    ...burst(ago(13, '15:37'), [
      [
        'svenja',
        0,
        'Ich suche den Beitrag mit dem Tresensatz und finde ihn nicht wieder. Die Suche nach „Tresen“ bringt auch Tresore.',
      ],
      [
        'tobias',
        3,
        'Das ist die Suche nach Wortteilen, gemeint ist es gut. Grenzen Sie auf den Raum Ehrenamtskarte ein, dann steht er an erster Stelle.',
      ],
      ['svenja', 2, 'Stimmt. Es war mein eigener Beitrag, wie peinlich.'],
      ['patrizia', 4, 'Eigene Klassiker darf man vergessen.', { reactions: { '🎉': ['svenja', 'katrin'] } }],
    ]),
    ...burst(ago(8, '09:21'), [
      ['birte', 0, 'Kann ich eine Tabelle aus Excel in einen Beitrag einfügen?'],
      [
        'tobias',
        2,
        'Ja, markieren, kopieren, einfügen. Bis etwa zehn Spalten sieht es auch auf dem Telefon ordentlich aus.',
      ],
      ['birte', 4, 'Elf Spalten. Ich streiche die Spalte „Bemerkungen“, da stand ohnehin nur „s. o.“'],
    ]),
    ...burst(ago(5, '14:44'), [
      ['andrzej', 0, 'Wo sehe ich, welche unserer 16 Kommunen schon im Netzwerk sind?'],
      [
        'miriam',
        3,
        'Auf der Karte: Kreis Lippe auswählen, Mitglieder sind farbig. Detmold, Lemgo, Lügde und Ihr Kreis sind aktiv, Bad Salzuflen und Blomberg haben unterzeichnet.',
      ],
      ['andrzej', 2, 'Barntrup und Extertal haben Interesse, mit beiden habe ich diese Woche telefoniert.'],
      [
        'miriam',
        1,
        'Dann rufe ich dort an, sobald Sie mir sagen, dass es passt.',
        { reactions: { '👍': ['andrzej'], '🎉': ['birte', 'katrin'] } },
      ],
    ]),
    ...burst(ago(1, '16:30'), [
      [
        'yasmin',
        0,
        'Ich habe aus Versehen eine Nachricht gelöscht, auf die schon drei geantwortet hatten. Weg?',
      ],
      [
        'tobias',
        2,
        'Der Text ja, der Platz bleibt: „Nachricht gelöscht“, die Antworten stehen weiter darunter. Sonst redeten die drei ja mit niemandem.',
      ],
      ['yasmin', 1, 'Poetisch. Und nachvollziehbar.', { reactions: { '❤️': ['tobias', 'lan'] } }],
    ]),
  ],
};
