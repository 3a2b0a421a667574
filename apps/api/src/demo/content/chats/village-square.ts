import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const villageSquare: DemoChat = {
  space: 'dorf-quartier',
  channel: 'dorfplatz',
  messages: [
    ...burst(ago(35, '11:10'), [
      [
        'elke',
        0,
        'Mein Wochenende: Bank abgeschliffen, mit acht Leuten und drei Meinungen über Schleifpapier.',
      ],
      ['thomas', 2, 'Körnung 80, dann 120. Wer etwas anderes behauptet, gehört nicht ins Dorf.'],
      [
        'elke',
        3,
        'Die Meinung gab es auch. Sie hat verloren.',
        { reactions: { '❤️': ['thomas', 'regina', 'katrin'] } },
      ],
      ['regina', 11, 'Wann wird gestrichen?'],
      ['elke', 1, 'Sobald man sich auf eine Farbe geeinigt hat. Also in vier Wochen oder nie.'],
    ]),
    ...burst(ago(33, '08:45'), [
      [
        'dimitrios',
        0,
        'Vor unserem Quartiersbüro steht seit gestern ein Sofa. Niemand weiß, woher. Es wird benutzt.',
      ],
      ['lan', 2, 'Stehen lassen! Unser Sofa hat mehr Beratungen erlebt als mein Schreibtisch.'],
      ['dimitrios', 4, 'Das Ordnungsamt hat bereits einen Zettel drangeklebt.'],
      [
        'ousmane',
        3,
        'Frag das Ordnungsamt, ob es sich setzen möchte.',
        { reactions: { '👍': ['dimitrios', 'lan', 'svenja', 'nadine'] } },
      ],
      [
        'dimitrios',
        261,
        'Es hat sich gesetzt. Sondernutzung bis Monatsende, gebührenfrei.',
        { reactions: { '🎉': ['lan', 'ousmane', 'elke', 'regina', 'marek', 'miriam'] } },
      ],
    ]),
    ...burst(ago(29, '14:05'), [
      [
        'birte',
        0,
        'Die neue Runde für Regionalbudgets ist bei uns ausgeschrieben. Kleine Vorhaben bis 20.000 Euro, 80 Prozent Förderung, Durchführung noch in diesem Haushaltsjahr.',
      ],
      ['katrin', 3, 'Gilt das auch für eine Küche im Dorfgemeinschaftshaus Elbrinxen?'],
      [
        'birte',
        2,
        'Wenn sie gemeinschaftlich genutzt wird, ja. Drei Angebote einholen und bitte VOR dem Bescheid keine Spüle kaufen.',
      ],
      [
        'thomas',
        2,
        'Es kauft immer jemand die Spüle.',
        { reactions: { '❤️': ['birte', 'katrin', 'regina'] } },
      ],
      ['regina', 5, 'In meiner Laufbahn waren es elf Spülen und ein Konzertflügel.'],
    ]),
    ...burst(ago(27, '08:50'), [
      ['elke', 0, 'Bilder der Bank sind da. Ich bitte um Kommentare zur Form, nicht zur Farbe.'],
      ['marek', 2, 'Die Form ist sehr blau.', { reactions: { '🎉': ['elke', 'nadine', 'thomas', 'birte'] } }],
      ['svenja', 3, 'Man findet sie auch nachts, das ist ein Sicherheitsaspekt.'],
      ['regina', 4, 'Ich werde sie bei der nächsten Bereisung als Wegmarke verwenden.'],
    ]),
    ...burst(ago(25, '09:14'), [
      [
        'ruben',
        0,
        'Zweites Dorfkümmerertreffen gestern: 17 Leute aus 14 Dörfern. Häufigste Frage: Wer hat den Schlüssel?',
      ],
      ['birte', 3, 'Das ist in jedem Dorf die eigentliche Machtfrage.'],
      ['thomas', 2, 'Bei uns hat ihn der Küster und der hat ihn verliehen.'],
      [
        'ruben',
        4,
        'Wir haben jetzt eine Vorlage „Schlüsselbuch“. Kein Witz, zwei Seiten, sie löst alles.',
        { reactions: { '💡': ['elke', 'birte', 'katrin', 'jonas'] } },
      ],
    ]),
    ...burst(ago(22, '13:08'), [
      [
        'lan',
        0,
        'Unser Straßenfest-Paket wurde heute zum hundertsten Mal genutzt. 25 Euro, ein Formular, vier Tische.',
      ],
      ['dimitrios', 1, 'Wir führen es ein! Mein Amtsleiter hat das Formular gerahmt, nein, kopiert.'],
      [
        'femke',
        4,
        'Kleve auch, mit niederländischer Übersetzung. Die Straße endet ja nicht am Grenzstein.',
        { reactions: { '❤️': ['lan', 'miriam', 'regina'] } },
      ],
    ]),
    ...burst(ago(20, '16:02'), [
      [
        'nadine',
        0,
        'Braucht jemand einen Aushang für eine Mitfahrbank? Unser Azubi hat einen gestaltet, mit Klappschildern für fünf Ziele.',
      ],
      ['elke', 1, 'Ja! Bitte mit „Aldi“ als Ziel, das ist bei uns die Hauptverbindung.'],
      ['nadine', 3, 'Werbung geht nicht, „Einkaufen“ ginge.'],
      [
        'elke',
        2,
        'Einkaufen. Und „Egal, Hauptsache weg“.',
        { reactions: { '❤️': ['nadine', 'katrin', 'thomas', 'marek'] } },
      ],
      [
        'nadine',
        1120,
        'Azubi hat beide Schilder gemacht. Das zweite ist schon verteilt, an die Kollegen im vierten Stock.',
      ],
    ]),
    ...burst(ago(18, '10:35'), [
      [
        'katrin',
        0,
        'Elbrinxen möchte eine Dorfwerkstatt. Das Dorf hat sich gestern im Saal getroffen, 48 Leute, und ich saß nur dabei.',
      ],
      ['regina', 4, 'Nur dabei sitzen ist die schwerste Disziplin. Gab es Streit?'],
      ['katrin', 2, 'Einen kurzen, über den Schlüssel.'],
      ['ruben', 1, 'Vorlage kommt.', { reactions: { '👍': ['katrin', 'regina', 'birte'] } }],
    ]),
    ...burst(ago(14, '09:22'), [
      [
        'thomas',
        0,
        'Unsere Fahrdienstler haben sich einen Namen gegeben: „Heek mobil“ war schon weg, jetzt heißen sie „Die Taxi-nicht-Fahrer“.',
      ],
      [
        'birte',
        2,
        'Rechtlich einwandfrei und sprachlich herrlich.',
        { reactions: { '❤️': ['thomas', 'ruben', 'nadine', 'regina'] } },
      ],
      ['femke', 5, 'In Nijmegen hieße das „automaatje“, Autofreundchen. Da ist schon alles drin.'],
    ]),
    ...burst(ago(13, '17:00'), [
      [
        'elke',
        0,
        '71 Leute beim Wiedersehen! Suppe um acht leer! Ich bin heiser und selig.',
        { reactions: { '🎉': ['regina', 'thomas', 'katrin', 'birte', 'ruben', 'lan', 'miriam'] } },
      ],
      ['regina', 6, 'Mehr als bei der Werkstatt selbst. Das habe ich in dreißig Dörfern zweimal erlebt.'],
      ['elke', 3, 'Und wer war beim anderen Mal der Koch?'],
      [
        'regina',
        2,
        'Ein Metzger. Es liegt also doch an der Suppe.',
        { reactions: { '🎉': ['elke', 'thomas', 'ruben'] } },
      ],
    ]),
    ...burst(ago(11, '08:33'), [
      [
        'ousmane',
        0,
        'Im Süden gab es gestern Abend Stromausfall. Nach zehn Minuten standen 40 Leute mit Kerzen im Hof, und drei haben bei der alten Frau M. im fünften Stock geklingelt.',
      ],
      ['elke', 3, 'Nachbarschaft braucht manchmal nur eine Störung. Schön, dass jemand hochgegangen ist.'],
      ['dimitrios', 2, 'Und kein Büro hat das organisiert.'],
      [
        'ousmane',
        4,
        'Nein. Aber die drei kannten sich aus der Gruppe, die im Familienzentrum weitermacht.',
        { reactions: { '❤️': ['dimitrios', 'lan', 'elke', 'regina', 'femke', 'miriam'] } },
      ],
    ]),
    ...burst(ago(7, '11:25'), [
      [
        'svenja',
        0,
        'Wir legen einen Hitzeplan mit Ehrenamtlichen an: Wer schaut bei wem vorbei, wenn es drei Tage über 32 Grad ist? Gibt es Vorbilder?',
      ],
      [
        'lan',
        2,
        'Ja, bei uns über Hauspatenschaften, 60 Häuser. Wichtig: Die Besuchten suchen sich aus, wer kommt.',
      ],
      ['ruben', 3, 'Und Telefonketten am Vormittag, nicht am Nachmittag. Nachmittags ist es zu spät.'],
      ['femke', 4, 'Trinkbrunnen auf die Karte! Klingt winzig, wird aber als Erstes gefragt.'],
      [
        'svenja',
        6,
        'Ihr seid schneller als jede Fachliteratur. Ich schreibe es zusammen und stelle es unter Nachbarschaftshilfe ein.',
        { reactions: { '👍': ['lan', 'ruben', 'elke', 'miriam'] } },
      ],
    ]),
    ...burst(ago(5, '13:50'), [
      ['dimitrios', 0, 'Das Sofa ist weg.'],
      ['lan', 1, 'NEIN.'],
      [
        'dimitrios',
        2,
        'Es steht jetzt im Büro. Die Leute haben es selbst hineingetragen, „weil es regnen soll“.',
        { reactions: { '❤️': ['lan', 'ousmane', 'elke', 'svenja', 'regina', 'miriam', 'jonas'] } },
      ],
      ['ousmane', 3, 'Damit ist die Frage beantwortet, was ein Büro braucht.'],
    ]),
    ...burst(ago(1, '10:05'), [
      [
        'thomas',
        0,
        'Erster Anruf beim Bäcker um 5:12 Uhr: Frau möchte zum Augenarzt und nimmt zwei Mohnbrötchen.',
      ],
      ['birte', 2, 'Verknüpfung von Mobilität und Nahversorgung. Ich mache eine Folie daraus.'],
      ['thomas', 1, 'Untersteh dich.', { reactions: { '❤️': ['birte', 'elke', 'katrin', 'regina'] } }],
    ]),
    ...burst(ago(0, '08:55'), [
      [
        'elke',
        0,
        'Das Pfarrhaus ist besichtigt. Trocken, groß, hässliche Tapete, wunderbare Treppe. Die Gruppe ist verliebt.',
      ],
      [
        'regina',
        5,
        'Bitte vor der Verlobung das Dach ansehen lassen. Ich kenne eine Bauingenieurin, die das ehrenamtlich macht.',
      ],
      [
        'elke',
        2,
        'Her mit ihr! Bezahlung in Suppe.',
        { reactions: { '👍': ['regina', 'thomas', 'dimitrios'] } },
      ],
    ]),
  ],
};
