/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const cardExchange: DemoChat = {
  space: 'ehrenamtskarte',
  channel: 'austausch',
  messages: [
    ...burst(ago(35, '09:02'), [
      [
        'leyla',
        0,
        'Neue Woche, neue Runde: Wer steht bei welchem Schritt? Ich fange an: Rheine, Schritt 8, Jahr sieben, leicht angestaubt.',
      ],
      ['katrin', 3, 'Lügde, Schritt 5, Vorlage liegt beim Bürgermeister.'],
      ['thomas', 2, 'Heek, Schritt 2. Das Land war sehr nett am Telefon.'],
      ['elke', 5, 'Nettersheim ist seit zwei Jahren dabei, 61 Karten, 14 Partner, eine Försterin.'],
      ['femke', 2, 'Kleve, Schritt 8, erste Feier hinter uns. Es gab Vla.'],
      [
        'ousmane',
        7,
        'Ahlen: läuft seit langem, läuft so mit, müsste mal wieder rennen.',
        { reactions: { '👍': ['leyla', 'patrizia', 'marek'] } },
      ],
      ['marek', 1, 'Herten genauso. „Läuft so mit“ ist der treffende Fachbegriff.'],
      ['leyla', 6, 'Dann machen wir im Forum ein Thema zur Wiederbelebung, sobald Lügde durch ist.'],
    ]),
    ...burst(ago(34, '11:14'), [
      ['svenja', 0, 'Unsere Karten kamen heute mit falscher Gültigkeit aus dem Drucker: Monat 13.'],
      ['patrizia', 1, 'Ein zusätzlicher Monat Anerkennung!'],
      ['svenja', 2, 'Ich überlege ernsthaft, sie so auszugeben. Nein. Ich drucke neu.'],
      [
        'jonas',
        3,
        'Eine bitte rahmen, für das Museum der Verwaltung.',
        { reactions: { '❤️': ['svenja', 'leyla'] } },
      ],
    ]),
    ...burst(ago(32, '13:20'), [
      [
        'yasmin',
        0,
        'Wie macht ihr das mit der App? Bei uns fragen die Älteren, ob die Plastikkarte abgeschafft wird.',
      ],
      [
        'patrizia',
        3,
        'Beides gilt. Wir sagen: Die App ist für die Handtasche, in der die Karte nie zu finden ist.',
      ],
      ['svenja', 2, 'Und in der App stehen alle Vergünstigungen im Land, das ist das bessere Argument.'],
      [
        'yasmin',
        5,
        'Nehme ich beides in unser Merkblatt. Mit Handtasche.',
        { reactions: { '🎉': ['patrizia', 'femke'] } },
      ],
      ['friederike', 8, 'Merkblatt bitte in 14 Punkt und mit Zeilenabstand, sonst bleibt die Handtasche zu.'],
      ['yasmin', 1, 'Sehr wohl.'],
    ]),
    ...burst(ago(29, '10:08'), [
      [
        'katrin',
        0,
        'Ich traue mich kaum zu fragen: Was sagt ihr, wenn ein Gasthaus wissen will, wie viele Karteninhaber denn nun kommen?',
      ],
      ['svenja', 2, 'Die Wahrheit. Am Anfang fünf im Monat. Und dass die fünf meist nicht allein essen.'],
      [
        'ulrich',
        4,
        'Und dass der Eintrag in der App landesweit sichtbar ist. Lügde liegt an zwei Radwegen, wenn ich nicht irre.',
      ],
      ['katrin', 3, 'An dreien! Danke, das ist mein Argument für die Gasthäuser.'],
      ['andrzej', 6, 'Ich habe noch 200 Aufkleber vom Kreis, die bringe ich mit der Pinnwand vorbei.'],
      [
        'katrin',
        1,
        'Pinnwand, Aufkleber und Sie selbst, das wird ein Feiertag.',
        { reactions: { '❤️': ['andrzej', 'birte'] } },
      ],
    ]),
    ...burst(ago(28, '09:36'), [
      [
        'marek',
        0,
        'Heute Morgen: Ein Partner sagt ab, weil „seit drei Jahren niemand gekommen ist“. Er ist Bestatter.',
      ],
      ['nadine', 1, 'Ich habe damals gefragt, ob wir das wirklich aufnehmen wollen.'],
      ['leyla', 2, 'Wie lautete das Angebot???'],
      ['marek', 2, 'Fünf Prozent auf die Vorsorgeberatung.'],
      [
        'patrizia',
        3,
        'Streng genommen ein nachhaltiges Angebot.',
        { reactions: { '👍': ['marek', 'nadine', 'leyla', 'svenja', 'jonas', 'thomas'] } },
      ],
      ['thomas', 1, 'Ich muss kurz das Büro verlassen.'],
    ]),
    ...burst(ago(26, '14:50'), [
      ['femke', 0, 'Hat jemand Partner jenseits der Grenze? Ein Kino in Nijmegen würde mitmachen.'],
      [
        'leyla',
        5,
        'In der App wird es wohl nur mit Adresse in NRW gehen, frag am besten die Stelle beim Land. Als örtliches Extra im Flyer spricht nichts dagegen.',
      ],
      [
        'ulrich',
        2,
        'Die Grenze der Vergünstigung ist jedenfalls nicht die Landesgrenze, sondern der gute Wille.',
      ],
      ['femke', 1, 'Das drucke ich auf den Flyer.', { reactions: { '❤️': ['ulrich', 'leyla', 'miriam'] } }],
    ]),
    ...burst(ago(25, '17:02'), [
      [
        'leyla',
        0,
        'Katrins Liste im Thema *Akzeptanzpartner gewinnen* ist übrigens Pflichtlektüre. Sechs von acht!',
      ],
      ['svenja', 1, 'Ich habe bei meiner ersten Runde zwei von neun geschafft. Respekt.'],
      ['katrin', 7, 'Anfängerglück und eine Einsatzjacke.'],
    ]),
    ...burst(ago(22, '08:43'), [
      [
        'patrizia',
        0,
        'Unsere Telefonpatinnen haben die jährliche Runde beendet: 88 Partner erreicht, 7 ausgestiegen, 12 neue, weil sie „mal eben den Nachbarn“ gefragt haben.',
      ],
      ['leyla', 2, 'Zwölf neue durchs Telefonieren! Wie schult ihr die beiden?'],
      [
        'patrizia',
        3,
        'Gar nicht, die waren früher Fahrdienstleiterin und Gerichtsschreiberin. Niemand legt auf.',
        { reactions: { '🎉': ['leyla', 'marek'], '👍': ['svenja', 'femke', 'miriam'] } },
      ],
      ['svenja', 4, 'Ich hätte gern eine Fahrdienstleiterin.'],
      ['ousmane', 6, 'Ich nehme die Gerichtsschreiberin, für meine Sitzungen.'],
    ]),
    ...burst(ago(21, '11:28'), [
      [
        'birte',
        0,
        'Hinweis vom Kreis: Das Freilichtmuseum gibt Karteninhabern künftig auch die Begleitperson vergünstigt. Schriftlich bestätigt!',
        { reactions: { '🎉': ['katrin', 'andrzej', 'leyla', 'patrizia', 'friederike'] } },
      ],
      ['katrin', 2, 'Das ist ein echtes Argument für alle, die nicht allein ins Museum gehen.'],
      ['friederike', 3, 'Gilt die Assistenz zusätzlich? Also Begleitung plus Assistenz?'],
      [
        'birte',
        41,
        'Nachgefragt: Assistenz mit Merkzeichen B ist ohnehin frei, die Begleitperson kommt obendrauf.',
      ],
      ['friederike', 1, 'Vorbildlich. Danke fürs Nachhaken.'],
    ]),
    ...burst(ago(19, '09:55'), [
      ['thomas', 0, 'Statusmeldung: Der Kreis Borken macht mit. Schritt 3 abgehakt, inoffiziell.'],
      ['leyla', 1, 'Wie viele Anrufe?'],
      [
        'thomas',
        2,
        'Neun. Beim neunten hat mich der Kollege mit Vornamen begrüßt.',
        { reactions: { '👍': ['leyla', 'katrin', 'elke'] } },
      ],
      [
        'miriam',
        9,
        'Sehr gut. Ich schicke Ihnen die Unterlagen zur Vereinbarung, dann können Sie parallel anfangen.',
      ],
    ]),
    ...burst(ago(15, '09:15'), [
      [
        'katrin',
        0,
        'Heute Abend ist es so weit. Welche Frage kam bei euch im Rat, mit der ihr nicht gerechnet hattet?',
      ],
      [
        'svenja',
        2,
        '„Bekommen wir die auch?“ Ratsmitglieder bekommen ja Sitzungsgeld, also in dieser Rolle: nein.',
      ],
      [
        'femke',
        3,
        'Ob man die Karte auch aberkennen kann. Wir hatten keine Antwort und haben sie nachgereicht.',
      ],
      [
        'marek',
        2,
        'Ob die Karte in Recklinghausen auch gilt. Klar, gemeint war: ob DIE drüben auch bei UNS Rabatt bekommen.',
      ],
      [
        'elke',
        4,
        'Was es kostet, wenn alle 8.000 sie beantragen. Ich habe geantwortet: Dann haben wir gewonnen.',
        { reactions: { '✅': ['katrin', 'leyla', 'svenja', 'andrzej', 'miriam'] } },
      ],
      ['katrin', 6, 'Alles notiert, alles mit Antwort. Elkes Satz hebe ich mir für den Notfall auf.'],
    ]),
    ...burst(ago(14, '10:20'), [
      [
        'andrzej',
        0,
        'Für die Geschichtsbücher: Gestern um 19:48 Uhr wurde in Lügde die Karte beschlossen. Ich saß auf der Zuschauerbank.',
      ],
      [
        'katrin',
        3,
        'Er hat in der ersten Reihe gesessen und jedes Mal genickt. Das hat mehr geholfen als jede Folie.',
        { reactions: { '❤️': ['andrzej', 'leyla', 'birte', 'elke'] } },
      ],
      ['leyla', 2, 'Kam Elkes Satz zum Einsatz?'],
      ['katrin', 1, 'Zweimal!'],
      ['elke', 5, 'Ich möchte Tantiemen. In Schnittchen.', { reactions: { '🎉': ['katrin', 'thomas'] } }],
    ]),
    ...burst(ago(12, '13:08'), [
      [
        'ousmane',
        0,
        'Wiederbelebung Ahlen, erste Idee: Wir bedanken uns bei den Partnern, nicht umgekehrt. Ein Frühstück für die Betriebe, eingeladen von Karteninhabern.',
      ],
      ['svenja', 2, 'Oh, das ist gut. Umgedrehte Anerkennung.'],
      ['patrizia', 3, 'Mit Namen an der Wand, wer wie oft Nachtisch spendiert hat?'],
      ['ousmane', 2, 'Mit Fotos! Die Bäckerin weiß bis heute nicht, für wen ihr Samstagskaffee ist.'],
      [
        'leyla',
        7,
        'Bitte schreib das Ergebnis ins Forum. Wenn es klappt, machen es hier zehn Kommunen nach.',
        { reactions: { '👍': ['marek', 'femke', 'svenja', 'katrin', 'jonas'] } },
      ],
    ]),
    ...burst(ago(8, '11:52'), [
      [
        'jonas',
        0,
        'Der Stadtsportverband ist einverstanden: Übungsleitungen, die wegen der Pauschale keine Karte bekommen, werden ab jetzt zum Sportlerempfang eingeladen.',
      ],
      [
        'leyla',
        1,
        'Das Zimmer nebenan hat geliefert!',
        { reactions: { '❤️': ['jonas', 'femke'], '🎉': ['patrizia', 'marek', 'ulrich'] } },
      ],
      ['femke', 4, 'Übernehmen wir in Kleve, falls unser Verband mitzieht.'],
    ]),
    ...burst(ago(6, '10:01'), [
      [
        'tobias',
        0,
        'Zur Information: In den Dokumenten gibt es jetzt einen Ordner „Ratsvorlagen Ehrenamtskarte“. Die aus Lügde liegt als erste drin, freigegeben und zitierfähig.',
      ],
      ['thomas', 3, 'Die aus Heek folgt, sobald unser Rat sie so schön findet wie ich.'],
      [
        'elke',
        2,
        'Ich suche unsere heraus, die ist von vor zwei Jahren und hat noch Briefkopf mit altem Wappen.',
      ],
      [
        'ulrich',
        5,
        'Das alte Wappen bitte drinlassen, das erhöht die Glaubwürdigkeit.',
        { reactions: { '❤️': ['elke', 'tobias'] } },
      ],
    ]),
    ...burst(ago(4, '09:33'), [
      [
        'katrin',
        0,
        'Die ersten zehn Anträge sind da und fünf davon gehen heute zur Tauschprüfung nach Schieder-Schwalenberg. Per Boten, also mit mir und dem Fahrrad.',
      ],
      ['birte', 2, 'Verschlossener Umschlag?'],
      [
        'katrin',
        1,
        'Mit Siegel. Das Bürgerbüro hat noch eins von 1988.',
        { reactions: { '🎉': ['birte', 'andrzej', 'ulrich'] } },
      ],
      ['andrzej', 6, 'Und was bekommen Sie zurück?'],
      [
        'katrin',
        75,
        'Vier Anträge und ein Stück Zwetschgenkuchen. Die interkommunale Zusammenarbeit blüht.',
        { reactions: { '❤️': ['andrzej', 'birte', 'elke', 'miriam'] } },
      ],
    ]),
    ...burst(ago(1, '13:12'), [
      [
        'leyla',
        0,
        'Ich plane für nächsten Monat eine Videorunde „Karte nach dem ersten Jahr“, 45 Minuten, als Probelauf für das Forum. Wer ist dabei?',
      ],
      ['svenja', 1, 'Ich, mit unserer Liste der Flops.'],
      ['patrizia', 2, 'Dabei, gern nach 14 Uhr.'],
      ['ousmane', 3, 'Mit frischen Eindrücken vom Partnerfrühstück.'],
      ['elke', 8, 'Wenn die Leitung im Kirchspiel hält.'],
      ['nadine', 2, 'Ich höre zu und klaue Zitate.', { reactions: { '❤️': ['leyla', 'svenja'] } }],
      ['leyla', 4, 'Fünf Zusagen in zwanzig Minuten. Termin folgt hier.'],
    ]),
    ...burst(ago(0, '09:12'), [
      [
        'femke',
        0,
        'Hundertste Karte in Kleve! Sie geht an eine 17-Jährige, die seit drei Jahren das Jugendzelt beim Hospizlauf leitet.',
        { reactions: { '🎉': ['leyla', 'svenja', 'katrin', 'patrizia', 'elke', 'ousmane', 'miriam'] } },
      ],
      ['leyla', 3, 'Wie schön! Und sie hat noch 22 Jahre bis zur Jubiläumskarte.'],
      [
        'femke',
        2,
        'Sie hat das auch ausgerechnet. Sie sagte: „Kein Stress.“',
        { reactions: { '👍': ['leyla', 'thomas', 'marek'] } },
      ],
    ]),
  ],
};
