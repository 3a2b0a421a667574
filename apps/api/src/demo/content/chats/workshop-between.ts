import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const workshopBetween: DemoChat = {
  space: 'ews',
  channel: 'zwischendurch',
  messages: [
    ...burst(ago(33, '17:02'), [
      [
        'helin',
        0,
        'Alle gut nach Hause gekommen? Ich habe noch einen blauen Schal, ein Ladekabel und eine Brotdose mit Dinosauriern.',
      ],
      ['lan', 2, 'Dinosaurier: ich. Eigentlich mein Sohn. Eigentlich ich.'],
      ['ousmane', 1, 'Schal!'],
      [
        'dimitrios',
        5,
        'Das Ladekabel könnte von jedem sein, also ist es meins.',
        { reactions: { '❤️': ['helin', 'marek', 'elke'] } },
      ],
      [
        'marek',
        8,
        'Zug steht in Hamm. Ich habe die Akteurskarte auf den Knien und erkläre sie einer Dame aus Bielefeld. Sie kennt mehr Akteure als ich.',
      ],
      [
        'nadine',
        1,
        'Er hat ihr meinen Stift gegeben. Sie zeichnet.',
        { reactions: { '🎉': ['helin', 'elke', 'lan'] } },
      ],
    ]),
    ...burst(ago(32, '10:10'), [
      [
        'katrin',
        0,
        'Ich habe heute Nacht von Zielgruppen geträumt. Sie standen auf einem Feld und hatten keine Gesichter.',
      ],
      ['elke', 2, 'Das ist der zweite Werkstatttag. Geht vorbei.'],
      [
        'helin',
        4,
        'Schreib den Traum auf, das ist eine bessere Problemanalyse als die meisten.',
        { reactions: { '❤️': ['katrin', 'nadine'] } },
      ],
    ]),
    ...burst(ago(28, '09:33'), [
      [
        'birte',
        0,
        'Hausaufgabe 1: Unsere Akteurskarte hat jetzt 94 Punkte. Ist das noch eine Karte oder schon ein Sternenhimmel?',
      ],
      [
        'dimitrios',
        3,
        'Zeichne ein, wen du diese Woche anrufen würdest, wenn etwas schiefgeht. Bei uns waren es sieben von 80.',
      ],
      ['birte', 22, 'Fünf. Fünf von 94. Aha.'],
      ['lan', 2, 'Aha-Momente bitte mit Datum versehen, sagt mein Entwicklungsteam.'],
      [
        'helin',
        6,
        'Das ist genau der Punkt, Birte. Nimm die fünf und frag sie, wen SIE anrufen würden.',
        { reactions: { '💡': ['birte', 'elke', 'katrin', 'ousmane'] } },
      ],
    ]),
    ...burst(ago(26, '15:40'), [
      [
        'elke',
        0,
        'Mein Ortsvorsteher hat zugesagt! Er kommt in die Steuerungsgruppe, „damit einer drinsitzt, der weiß, wie es wirklich ist“.',
        { reactions: { '🎉': ['helin', 'katrin', 'ousmane', 'birte', 'marek'] } },
      ],
      ['marek', 1, 'So jemanden habe ich auch, er ist unbezahlbar. Und laut.'],
      ['elke', 2, 'Laut kann er. Er ist im Nebenamt Schützenoberst.'],
    ]),
    ...burst(ago(25, '12:05'), [
      [
        'ousmane',
        0,
        'Birtes Rechnung auf das Begegnungscafé übertragen: 3.400 Stunden im Jahr. Ich habe dreimal nachgerechnet.',
      ],
      ['birte', 3, 'Und der letzte Absatz?'],
      ['ousmane', 1, '„Diese Zahl zeigt, was nicht zu kaufen ist.“ Zu pathetisch für eine Kämmerin?'],
      [
        'nadine',
        2,
        'Nein. Aber stell die Kosten der Koordination daneben, dann ist es ein Geschäft und kein Gedicht.',
      ],
      [
        'ousmane',
        6,
        'Geschäft mit einem Vers am Ende. So mache ich es.',
        { reactions: { '❤️': ['nadine', 'helin', 'birte', 'lan'] } },
      ],
    ]),
    ...burst(ago(21, '15:31'), [
      ['katrin', 0, 'Ich habe den Entwurf ins Forum gestellt und gehe jetzt eine Runde um den Block.'],
      ['dimitrios', 34, 'Erster Kommentar ist drin, bitte nicht hassen.'],
      ['katrin', 6, 'Ich hasse nicht, ich lache. Du hast völlig recht.'],
      ['lan', 3, 'Das war mutig, Katrin. Unserer liegt seit vier Wochen unter einem Stapel.'],
      [
        'helin',
        4,
        'Lan, ich habe dich gehört. Der Stapel auch.',
        { reactions: { '👍': ['lan', 'katrin', 'elke'] } },
      ],
    ]),
    ...burst(ago(20, '10:30'), [
      ['marek', 0, '„Zielgruppe ist ein Wort aus der Bogenschießerei“ hängt jetzt an unserer Bürotür.'],
      ['lan', 2, 'Ich verlange eine Quellenangabe. In Schriftgröße 8.'],
      [
        'nadine',
        1,
        'Steht drunter: „L., Wuppertal, im Vorbeigehen“.',
        { reactions: { '❤️': ['lan', 'helin', 'katrin', 'elke'] } },
      ],
    ]),
    ...burst(ago(19, '09:40'), [
      ['elke', 0, 'Frage an die mit Ratserfahrung: Strategie erst in den Ausschuss oder gleich in den Rat?'],
      [
        'leyla',
        7,
        'Ausschuss, und davor einmal ohne Vorlage, nur zum Reden. Wir haben einen Abend mit Suppe gemacht, danach war die Sitzung kurz.',
      ],
      ['elke', 2, 'Suppe kann ich. Suppe ist quasi mein zweiter Vorname.'],
      [
        'dimitrios',
        1,
        'Elke Suppe Hövelmann, Dorfentwicklung.',
        { reactions: { '🎉': ['elke', 'helin', 'marek', 'lan'] } },
      ],
    ]),
    ...burst(ago(15, '13:25'), [
      [
        'katrin',
        0,
        'Ich war gestern bei den Dechen. Drei Stunden, 14 Leute, ein Ofen. Sie haben mir erklärt, wie man jemanden anlernt: Man gibt ihm etwas Schweres zu tragen und geht nebenher.',
      ],
      ['helin', 2, 'Das ist die schönste Definition von Engagementförderung, die ich kenne.'],
      ['ousmane', 2, 'Und geht nebenher. Wow.'],
      [
        'elke',
        3,
        'Das MUSS in deine zweite Fassung.',
        { reactions: { '❤️': ['katrin', 'birte', 'lan', 'nadine'] } },
      ],
      ['katrin', 5, 'Kommt rein. „Kein Amt ohne Lehrzeit“ heißt das Ziel jetzt.'],
    ]),
    ...burst(ago(13, '11:17'), [
      [
        'lan',
        0,
        'Der Stapel ist besiegt. Wuppertaler Entwurf, Abschnitt „Junges Engagement“, von drei Jugendlichen geschrieben. Ich durfte Kommas setzen.',
      ],
      ['dimitrios', 2, 'Wie viele Kommas?'],
      [
        'lan',
        1,
        'Zwei wurden mir wieder gestrichen.',
        { reactions: { '❤️': ['dimitrios', 'helin', 'nadine'] } },
      ],
      ['nadine', 3, 'Zu Recht, vermutlich. Stellst du ihn ein?'],
      ['lan', 2, 'Nach der dritten Werkstatt, sie wollen ihn selbst vorstellen. Geht das, Helin?'],
      ['helin', 5, 'Das geht nicht nur, das wird der Höhepunkt.'],
    ]),
    ...burst(ago(12, '14:10'), [
      [
        'dimitrios',
        0,
        'Ich habe unseren Entwurf gelöscht. Bewusst. Auf dem leeren Blatt steht jetzt: „Was würde fehlen, wenn es Hürth nicht gäbe?“',
      ],
      ['marek', 2, 'Der Rhein-Erft-Kreis hätte ein Loch.'],
      ['dimitrios', 1, 'Danke, Marek.'],
      [
        'birte',
        3,
        'Ernsthaft: Frag das 20 Leute. Nicht die Vereinsvorsitzenden, die an der Bushaltestelle.',
        { reactions: { '👍': ['helin', 'lan', 'katrin'] } },
      ],
      [
        'dimitrios',
        1511,
        'Bushaltestelle, 40 Minuten, 17 Gespräche. Häufigste Antwort: „Dass man sich kennt, obwohl es so groß tut.“ Damit kann ich arbeiten.',
        { reactions: { '❤️': ['birte', 'helin', 'katrin', 'elke', 'ousmane', 'nadine'] } },
      ],
    ]),
    ...burst(ago(7, '16:05'), [
      [
        'ousmane',
        0,
        'Auflösung meines Falls steht in der Kollegialen Beratung. Kurzfassung: telefonieren hilft.',
      ],
      ['marek', 2, 'Neun Jahre Verbandsarbeit in einem Satz.'],
      [
        'elke',
        3,
        'Du hast also eine Stunde lang geschwiegen. Die Kollegiale Beratung wirkt.',
        { reactions: { '👍': ['ousmane', 'helin'] } },
      ],
    ]),
    ...burst(ago(5, '09:05'), [
      [
        'helin',
        0,
        'In zwei Wochen sehen wir uns zur dritten Werkstatt. Bringt bitte EINEN Satz mit, der nur in eurer Kommune stimmt.',
      ],
      ['katrin', 1, 'In Lügde rollt es.'],
      ['marek', 2, 'In Herten fährt der Aufzug wieder. Nein, ich überlege noch.'],
      ['nadine', 1, 'Ich habe einen, aber der ist nicht druckreif.'],
      [
        'elke',
        4,
        'Bei uns ist die Bank blau.',
        { reactions: { '❤️': ['helin', 'katrin', 'marek', 'birte', 'lan'] } },
      ],
      ['birte', 6, 'Bei 16 Kommunen brauche ich 16 Sätze. Ich fange mit dem Kreishaus an.'],
    ]),
    ...burst(ago(1, '14:33'), [
      [
        'nadine',
        0,
        'Korrekturangebot: Wer mag, schickt mir seinen Leitsatz, ich streiche alle Wörter, die auch auf einem Joghurtbecher stehen könnten.',
      ],
      ['dimitrios', 1, 'Nachhaltig.'],
      ['lan', 1, 'Ganzheitlich!'],
      ['ousmane', 1, 'Cremig.', { reactions: { '🎉': ['nadine', 'helin', 'elke', 'katrin', 'marek'] } }],
      ['nadine', 3, 'Genau diese drei.'],
    ]),
  ],
};
