/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const digitalSurgery: DemoChat = {
  space: 'digital',
  channel: 'sprechstunde',
  messages: [
    ...burst(ago(60, '09:05'), [
      [
        'pia',
        0,
        'Guten Morgen in der Sprechstunde! Mittwochs sitze ich hier mit Tee und antworte schnell, sonst antworten alle anderen schneller.',
        { reactions: { '❤️': ['doris', 'lotte', 'jale'] } },
      ],
      [
        'doris',
        6,
        'Dann fange ich an: Woran erkenne ich, ob meine Excel-Liste von jemandem geöffnet ist oder nur so tut?',
      ],
      [
        'cem',
        3,
        'Meist an einer unsichtbaren Sperrdatei im selben Ordner, beginnt mit Tilde. Gehört einem Rechner, der längst aus ist.',
      ],
      ['doris', 4, 'Gefunden. Der Rechner gehört der Vorgängerin, die 2021 in Pension ging.'],
      ['ingo', 2, 'Manche lassen eben nicht los.', { reactions: { '❤️': ['doris', 'pia', 'rosa'] } }],
    ]),
    ...burst(ago(59, '13:40'), [
      [
        'lotte',
        0,
        'Kann ich Serienbriefe so machen, dass „Sehr geehrte Frau“ und „Guten Tag Vorname Nachname“ gemischt vorkommen?',
      ],
      ['hanna', 5, 'Ja, mit einer eigenen Spalte „Anrede“ in der Liste. Bitte nicht aus dem Vornamen raten.'],
      ['lotte', 2, 'Das tut unser Fachverfahren seit Jahren. Ein Herr Kim war darüber wenig erfreut.'],
      ['hanna', 1, 'Genau deshalb.'],
      [
        'svenja',
        7,
        'Wir schreiben nur noch „Guten Tag“ und den vollen Namen. Beschwerden seither: eine, wegen des Datums.',
        { reactions: { '👍': ['lotte', 'pia'] } },
      ],
    ]),
    ...burst(ago(58, '10:30'), [
      [
        'ruben',
        0,
        'Technisch unbegabter Geschäftsführer fragt: Muss ich wirklich alle 90 Tage mein Passwort ändern?',
      ],
      [
        'cem',
        3,
        'Nein, der erzwungene Wechsel gilt als überholt. Lieber lang, einmalig und mit zweitem Faktor.',
      ],
      ['ruben', 2, 'Unser Dienstleister sagt, das sei Pflicht.'],
      ['cem', 2, 'Bitte ihn um die Fundstelle.'],
      [
        'ruben',
        190,
        'Er sucht noch. Ich lasse mein Passwort so lange stehen.',
        { reactions: { '❤️': ['cem', 'hanna'] } },
      ],
    ]),
    ...burst(ago(57, '08:20'), [
      [
        'gero',
        0,
        'Unser Online-Formular verschickt Umlaute als Fragezeichen. Herr M?ller ist Kummer gewohnt, aber nun haben wir zwei davon.',
      ],
      ['karim', 8, 'Klingt nach falscher Kodierung beim Export. Öffnest du die CSV per Doppelklick?'],
      ['gero', 3, 'Natürlich. Womit denn sonst?'],
      ['karim', 2, 'Excel, Reiter Daten, „Aus Text/CSV“, dann 65001 UTF-8 auswählen.'],
      ['gero', 9, 'Müller ist zurück. Beide.', { reactions: { '🎉': ['karim', 'pia'] } }],
      ['karim', 1, 'Bitte grüßen.'],
    ]),
    ...burst(ago(56, '08:45'), [
      [
        'friederike',
        0,
        'Tipp: PDF-Einladungen aus dem Textprogramm mit „Überschriften als Lesezeichen“ speichern. Macht zwei Klicks, hilft beim Vorlesenlassen enorm.',
      ],
      ['lotte', 4, 'Ich nutze gar keine Überschriften, ich mache die Zeilen nur fett und groß.'],
      [
        'friederike',
        2,
        'Das machen fast alle. Probieren Sie einmal die Formatvorlage, dann bekommen Sie das Inhaltsverzeichnis geschenkt.',
      ],
      [
        'lotte',
        21,
        'Ich habe dreieinhalb Jahre Inhaltsverzeichnisse getippt.',
        { reactions: { '❤️': ['friederike', 'doris', 'rosa'] } },
      ],
    ]),
    ...burst(ago(55, '10:15'), [
      [
        'birgit',
        0,
        'Ein Ortsvorsteher bekommt unsere Mails nicht. Er sagt, er habe „den Kasten leer gemacht und trotzdem voll“.',
      ],
      [
        'pia',
        4,
        'Papierkorb leeren, dann zählt das erst. Bei vielen Anbietern zählen auch die gesendeten Mails mit Bildern.',
      ],
      ['birgit', 46, 'Er hatte 11.000 Mails im Papierkorb. Er dachte, das sei das Archiv.'],
      ['rosa', 3, 'Ich kenne Leute, die das hauptberuflich so machen.'],
      ['birgit', 2, 'Ich frage nicht nach.', { reactions: { '❤️': ['rosa'] } }],
    ]),
    ...burst(ago(54, '14:30'), [
      [
        'matthias',
        0,
        'Darf ich Kontodaten von Vereinen per unverschlüsselter Mail anfordern, wenn sie im Impressum ohnehin stehen?',
      ],
      [
        'hanna',
        6,
        'Im Impressum stehen sie selten. Und auch dann: Anfordern ja, aber bieten Sie einen sicheren Weg an.',
      ],
      ['matthias', 2, 'Der sichere Weg heißt bei uns Fax.'],
      ['hanna', 1, 'Nein.'],
      ['matthias', 1, 'Ich habe es befürchtet.', { reactions: { '❤️': ['cem', 'ulrich'] } }],
      [
        'cem',
        5,
        'Serviceportal mit Upload? Duisburg nutzt das Formular aus dem gemeinsamen Landesbaukasten, das könnt ihr nachnutzen.',
      ],
      ['matthias', 4, 'Schick bitte den Link, ich gehe damit morgen zur IT und bringe Kuchen mit.'],
    ]),
    ...burst(ago(52, '09:00'), [
      [
        'thomas',
        0,
        'Mittwoch! Frage: Wie bekommt man einen QR-Code von einem Plakat, das schon gedruckt ist?',
      ],
      ['pia', 2, 'Mit einem Aufkleber. Was ist denn passiert?'],
      ['thomas', 2, 'Er führt auf die Seite vom Vorjahr. 400 Stück, hängen in elf Bushaltestellen.'],
      ['cem', 1, 'Dann leitet die alte Adresse auf die neue weiter. Eine Zeile, kein Aufkleber.'],
      [
        'thomas',
        14,
        'Erledigt, unser Webmann hat das in der Frühstückspause gemacht. Ich stand schon mit der Leiter da.',
        { reactions: { '🎉': ['pia', 'elke', 'cem'] } },
      ],
      ['elke', 3, 'Leiter trotzdem stehen lassen, macht Eindruck.'],
    ]),
    ...burst(ago(51, '11:10'), [
      [
        'ousmane',
        0,
        'Gibt es ein Übersetzungswerkzeug, das ich ohne schlechtes Gewissen für Einladungen nutzen darf?',
      ],
      [
        'hanna',
        4,
        'Für Einladungen ohne Namen ist das unkritisch. Achten Sie nur darauf, dass keine Teilnehmerliste unten dranhängt.',
      ],
      [
        'lan',
        3,
        'Und lass jemanden gegenlesen. Bei uns wurde aus dem „Vorlesepaten“ ein „Dozent des Paten“.',
      ],
      ['ousmane', 2, 'Der klingt nach Mafia mit Lehrauftrag.'],
      ['lan', 1, 'Es kamen sehr viele.', { reactions: { '❤️': ['ousmane', 'jale', 'nadine'] } }],
    ]),
    ...burst(ago(49, '08:40'), [
      [
        'oliver',
        0,
        'Weiß jemand, ob man in der gemeinsamen Tabelle sehen kann, wer eine Zeile gelöscht hat?',
      ],
      ['karim', 3, 'Versionsverlauf, meist unter Datei. Dort steht Name und Uhrzeit.'],
      ['oliver', 6, 'Es war ich. Um 22:14 Uhr.'],
      ['karim', 1, 'Der Verlauf ist gnadenlos, aber er stellt auch wieder her.'],
      [
        'oliver',
        4,
        'Gemeinde ist zurück in der Liste, niemand hat etwas gemerkt. Bis jetzt.',
        { reactions: { '❤️': ['karim', 'patrizia', 'svenja'] } },
      ],
    ]),
    ...burst(ago(47, '13:15'), [
      [
        'katrin',
        0,
        'Wir sollen das Ehrenamtsformular an das Nutzerkonto des Bundes anbinden. Muss sich dann jede Vereinsvorsitzende mit dem Personalausweis anmelden?',
      ],
      [
        'cem',
        5,
        'Nein, kommt aufs Vertrauensniveau an. Für eine Anmeldung zum Ehrenamtstag genügt gar kein Konto.',
      ],
      ['katrin', 2, 'Im Pflichtenheft steht „hoch“.'],
      ['cem', 1, 'Wer hat das hineingeschrieben?'],
      ['katrin', 2, 'Ein Dienstleister, der pro Anbindung bezahlt wird.'],
      ['ulrich', 6, 'Dann streichen Sie es. Erforderlichkeit ist kein Gefühl.'],
      ['katrin', 3, 'Gestrichen. Spart 3.800 Euro.', { reactions: { '🎉': ['cem', 'ulrich', 'nadine'] } }],
    ]),
    ...burst(ago(46, '11:00'), [
      [
        'elke',
        0,
        'Wie bekommt man eine Mailadresse für ein Amt und nicht für eine Person? Bei jedem Wechsel im Vorstand fangen wir von vorn an.',
      ],
      [
        'karim',
        3,
        'Funktionsadresse beim Verein, etwa vorstand@ plus Vereinsname. Weiterleitung ändert der Nachfolger.',
      ],
      [
        'thomas',
        2,
        'Bei uns hat der Nachfolger das Passwort vom Vorgänger vom Vorvorgänger. Auf einem Bierdeckel.',
      ],
      ['hanna', 1, 'Ich habe das nicht gelesen.'],
      ['thomas', 1, 'Kann auch keiner.', { reactions: { '❤️': ['elke', 'hanna', 'ingo'] } }],
    ]),
    ...burst(ago(45, '09:10'), [
      ['pia', 0, 'Mittwochsrunde: Was ist die seltsamste Frage, die ihr diese Woche bekommen habt?'],
      ['jale', 3, '„Kann man das Internet auch in Groß haben?“ Konnte man. Strg und Plus. Applaus im Saal.'],
      ['birgit', 2, '„Muss ich für den QR-Code vorher die Brille putzen?“'],
      ['rosa', 4, '„Wo ist die Taste für früher?“'],
      ['pia', 1, 'Rosa gewinnt.', { reactions: { '❤️': ['jale', 'birgit', 'elke', 'doris', 'friederike'] } }],
    ]),
    ...burst(ago(44, '10:50'), [
      [
        'nadine',
        0,
        'Hilfe, unser Pressefoto ist für das Portal 8 MB zu groß und die Bildbearbeitung hat Urlaub.',
      ],
      [
        'tobias',
        2,
        'Hier dürfen Sie es einfach hochladen, die Plattform rechnet kleiner. Fürs eigene Portal: Screenshot vom Bild machen.',
      ],
      ['nadine', 3, 'Das ist so unelegant, dass es funktioniert.'],
      [
        'jonas',
        2,
        'Ich habe das in unserem Portal nach zwei Jahren endlich eingebaut: automatische Verkleinerung.',
      ],
      [
        'nadine',
        1,
        'Vor oder nach der Galerie, die niemand wollte?',
        { reactions: { '❤️': ['svenja', 'marek'] } },
      ],
      ['jonas', 1, 'Danach. Ich lerne langsam, aber öffentlich.'],
    ]),
    ...burst(ago(42, '14:05'), [
      [
        'emil',
        0,
        'Wie lange darf ich Daten aus einem Vermittlungsgespräch aufheben, wenn keine Vermittlung zustande kommt?',
      ],
      [
        'hanna',
        7,
        'So lange Sie sie für die Suche brauchen. Üblich sind sechs Monate, dann nachfragen oder löschen.',
      ],
      ['emil', 2, 'Und wenn die Person sagt „Melden Sie sich, wenn mal was ist“?'],
      [
        'hanna',
        3,
        'Dann ist das eine Einwilligung mit offenem Ende. Schreiben Sie ein Datum daneben, mit ihr zusammen.',
      ],
      ['jale', 5, 'Wir fragen: „Bis wann dürfen wir an Sie denken?“ Kommt gut an.'],
      ['emil', 1, 'Gestohlen.', { reactions: { '👍': ['jale', 'hanna', 'patrizia'] } }],
    ]),
    ...burst(ago(41, '08:55'), [
      ['doris', 0, 'Unser Bürgermeister möchte „so was wie ein Dashboard“. Was antworte ich?'],
      ['cem', 2, 'Frag ihn, welche Entscheidung er damit treffen will.'],
      ['doris', 38, 'Er will wissen, ob die Schützen oder die Karnevalisten mehr Mitglieder haben.'],
      ['ingo', 2, 'Das ist kein Dashboard, das ist ein Risiko.'],
      [
        'doris',
        4,
        'Er hat selbst gelacht. Wir machen ein Blatt Papier mit vier Zahlen.',
        { reactions: { '👍': ['cem', 'ingo', 'thomas'] } },
      ],
    ]),
    ...burst(ago(40, '11:20'), [
      ['lotte', 0, 'Ist ein Cookie-Hinweis nötig, wenn wir nur die Zugriffe zählen?'],
      [
        'hanna',
        3,
        'Wenn Sie ohne Cookies und mit gekürzten Adressen zählen, in der Regel nicht. Womit zählen Sie?',
      ],
      ['lotte', 2, 'Mit dem Ding, das schon drin war.'],
      ['hanna', 1, 'Das ist in neun von zehn Fällen das falsche Ding.'],
      [
        'lotte',
        55,
        'War es. Jetzt zählt der Server selbst. Ergebnis: 41 Besuche am Tag, davon ich ungefähr sechs.',
        { reactions: { '❤️': ['hanna', 'doris'] } },
      ],
    ]),
    ...burst(ago(38, '09:00'), [
      [
        'pia',
        0,
        'Sprechstunde offen. Heute mit Ingwertee und leichter Heiserkeit, also bitte schreiben statt anrufen.',
      ],
      [
        'marek',
        3,
        'Kassenwart, 71, will Lastschriften online einreichen. Bank verlangt eine Datei, er hat ein Heft.',
      ],
      [
        'matthias',
        4,
        'Es gibt kostenlose Vereinsprogramme, die aus der Mitgliederliste die SEPA-Datei erzeugen. Bocholter Vereine nehmen meistens eins davon.',
      ],
      ['marek', 2, 'Er möchte das Heft behalten.'],
      ['matthias', 2, 'Darf er. Einmal eintippen, dann Heft als Sicherungskopie. Das meine ich sogar ernst.'],
      ['pia', 1, 'Ein Heft stürzt nicht ab.', { reactions: { '❤️': ['marek', 'ingo', 'rosa'] } }],
      [
        'marek',
        130,
        'Er hat 63 Mitglieder eingetippt und zwei gefunden, die seit 2009 nicht gezahlt haben.',
        { reactions: { '🎉': ['matthias', 'pia'] } },
      ],
    ]),
    ...burst(ago(37, '13:30'), [
      [
        'patrizia',
        0,
        'Wie heißt die Einstellung, mit der eine Mail erst um acht verschickt wird? Ich schreibe abends und möchte niemanden erschrecken.',
      ],
      ['tobias', 2, '„Übermittlung verzögern“ oder „Senden planen“, je nach Programm.'],
      ['patrizia', 5, 'Danke. Ab morgen halten mich alle für eine Frühaufsteherin.'],
      ['miriam', 3, 'Jetzt nicht mehr.', { reactions: { '❤️': ['patrizia', 'leyla', 'svenja'] } }],
    ]),
    ...burst(ago(35, '10:10'), [
      [
        'franziska',
        0,
        'Genügt für den Antrag auf Vereinsförderung eine Mail oder brauche ich Schriftform? Unsere Richtlinie sagt „schriftlich“, verstanden wird „mit Kugelschreiber“.',
      ],
      [
        'ulrich',
        4,
        'Wenn kein Gesetz Schriftform anordnet, dürfen Sie in der Richtlinie Textform genügen lassen. Ein Wort ändern.',
      ],
      ['franziska', 3, 'Das Wort ändert bei uns der Rat.'],
      ['ulrich', 1, 'Dann ist es das teuerste Wort des Jahres.'],
      [
        'matthias',
        5,
        'Bocholt hat „in Textform, bevorzugt über das Online-Formular“. Ging ohne Aussprache durch.',
        { reactions: { '👍': ['franziska', 'lotte'] } },
      ],
    ]),
    ...burst(ago(34, '08:25'), [
      [
        'elke',
        0,
        'Im Dorfsaal reicht das WLAN bis zur Theke und keinen Meter weiter. Die Digitalgruppe tagt jetzt an der Theke.',
      ],
      ['karim', 2, 'Ich sehe kein Problem.'],
      ['elke', 1, 'Die Gruppe auch nicht. Die Theke schon.'],
      [
        'cem',
        3,
        'Repeater auf halber Strecke, oder besser ein Kabel und ein zweiter Zugangspunkt. 90 Euro und ein Nachmittag.',
      ],
      [
        'elke',
        2,
        'Nachmittage haben wir. Löst die Feuerwehrjugend am Samstag.',
        { reactions: { '👍': ['cem', 'thomas'] } },
      ],
    ]),
    ...burst(ago(33, '09:30'), [
      [
        'helin',
        0,
        'Gibt es eine Vorlage für Einladungen zur hybriden Sitzung, in der klar steht, wer was braucht?',
      ],
      [
        'pia',
        4,
        'Unsere hat drei Zeilen: Link, Telefonnummer zum Einwählen, Mensch für den Notfall. Mehr liest niemand.',
      ],
      ['helin', 2, 'Der Mensch für den Notfall ist neu.'],
      ['pia', 1, 'Der Mensch ist das Wichtigste. Bei uns meistens ich, mit Keksen.'],
      [
        'miriam',
        8,
        'Nehmen wir für das nächste Netzwerktreffen so.',
        { reactions: { '👍': ['pia', 'helin'] } },
      ],
    ]),
    ...burst(ago(31, '09:00'), [
      [
        'pia',
        0,
        'Mittwoch. Ich habe eine Frage an euch: Was kostet eine Stunde Gebärdensprachdolmetschen bei euch zurzeit?',
      ],
      [
        'friederike',
        4,
        'Rechne mit 85 Euro je Person und Stunde plus Fahrt, ab einer Stunde immer zu zweit.',
      ],
      ['pia', 2, 'Also rund 500 Euro für unsere Abendveranstaltung.'],
      [
        'friederike',
        1,
        'Ja. Und im Haushalt gehört das zu „Raum und Technik“, nicht zu „Sonstiges, wenn etwas übrig bleibt“.',
      ],
      ['pia', 2, 'Umgebucht.', { reactions: { '👍': ['friederike', 'hanna', 'jale'] } }],
    ]),
    ...burst(ago(30, '14:20'), [
      [
        'rosa',
        0,
        'Ich soll eine „Schnittstelle“ ausschreiben. Kann mir jemand sagen, was das ist, ohne das Wort API?',
      ],
      [
        'karim',
        3,
        'Eine Durchreiche. Küche stellt den Teller hin, Saal nimmt ihn. Beide müssen wissen, wie groß der Teller ist.',
      ],
      ['rosa', 2, 'Und wer spült?'],
      ['karim', 1, 'Das steht im Wartungsvertrag.', { reactions: { '❤️': ['rosa', 'cem', 'doris'] } }],
      ['rosa', 4, 'Zum ersten Mal habe ich das verstanden. Seit 2014.'],
    ]),
    ...burst(ago(28, '10:35'), [
      ['jonas', 0, 'Darf die Stadt einem Verein ein gebrauchtes Notebook schenken? Wir mustern 30 aus.'],
      [
        'ulrich',
        6,
        'Vermögen unter Wert abgeben geht nur mit Grund, § 90 GO NRW. Förderung des Ehrenamts ist einer, bitte dokumentieren.',
      ],
      ['cem', 4, 'Und vorher löschen. Richtig löschen, mit Protokoll.'],
      ['ingo', 3, 'Wir hatten eins, auf dem noch die Haushaltsrede von 2016 lag. Der Verein fand sie gut.'],
      [
        'jonas',
        2,
        'Wird gelöscht, protokolliert und mit Schleife übergeben.',
        { reactions: { '👍': ['cem', 'ulrich'] } },
      ],
    ]),
    ...burst(ago(27, '08:50'), [
      [
        'svenja',
        0,
        'Seit heute früh kommt bei zwei Kolleginnen hier die Anmeldemail nicht an. Sonst noch wo?',
      ],
      ['tobias', 3, 'Ich schaue nach. Auf unserer Seite ist sie hinausgegangen, um 8:31 und 8:34 Uhr.'],
      ['svenja', 6, 'Gefunden: Unser Filter hält sie jetzt für Werbung, weil „ein Klick genügt“ drinsteht.'],
      [
        'tobias',
        2,
        'Ich ändere den Satz, sobald ich einen ehrlicheren gefunden habe, der nicht nach Angelverein klingt.',
        { reactions: { '👍': ['svenja', 'hanna'] } },
      ],
    ]),
    ...burst(ago(25, '13:20'), [
      [
        'matthias',
        0,
        'Wenn ein Verein sein Portal-Passwort dreimal falsch eingibt, ist er gesperrt. Wie lange ist vernünftig?',
      ],
      ['cem', 2, 'Ein paar Minuten, und dabei sagen, wie lange noch. Sonst rufen sie dich an.'],
      ['matthias', 2, 'Bei uns sind es 24 Stunden, und sie rufen mich an.'],
      ['hanna', 3, 'Fünfzehn Minuten genügen, dazu ein Link zum Zurücksetzen.'],
      [
        'matthias',
        26,
        'Umgestellt. Das Telefon ist so still, dass ich nachgesehen habe, ob es eingesteckt ist.',
        { reactions: { '❤️': ['cem', 'hanna', 'marek'] } },
      ],
    ]),
    ...burst(ago(24, '09:00'), [
      ['pia', 0, 'Tee steht. Wer möchte?'],
      [
        'gero',
        2,
        'Ich! Drei Vereine wollen den Ehrenamtskalender in ihren Handykalender übernehmen. Geht das ohne App?',
      ],
      [
        'pia',
        3,
        'Wenn euer Kalender ein Abo als iCal anbietet, ja. Link kopieren, im Handy „Kalenderabonnement hinzufügen“.',
      ],
      ['gero', 7, 'Das Rechenzentrum sagt: geht, war immer da, hat nie jemand gefragt.'],
      [
        'lotte',
        2,
        'Diesen Satz höre ich dieses Jahr zum dritten Mal.',
        { reactions: { '❤️': ['gero', 'pia', 'katrin'] } },
      ],
      [
        'karim',
        3,
        'Man müsste eine Liste anlegen: „War immer da, hat nie jemand gefragt“. Ich mache ein Thema auf.',
      ],
    ]),
    ...burst(ago(23, '13:05'), [
      [
        'nele',
        0,
        'Formular „Ich brauche etwas“: Wie verhindere ich, dass Menschen Diagnosen hineinschreiben?',
      ],
      [
        'hanna',
        3,
        'Kein großes Freitextfeld. Auswahl mit Kästchen, dazu ein Feld „Wann erreichen wir Sie?“. Den Rest am Telefon.',
      ],
      ['nele', 2, 'Und ein Satz darüber: „Bitte schreiben Sie nichts über Krankheiten“?'],
      [
        'friederike',
        4,
        'Besser: „Worum es genau geht, besprechen wir am Telefon.“ Klingt weniger nach Verbot.',
      ],
      ['nele', 1, 'Übernommen, danke euch beiden.', { reactions: { '👍': ['hanna', 'friederike'] } }],
    ]),
    ...burst(ago(21, '10:20'), [
      ['birgit', 0, 'Unsere Türcodes: Ein Gast hat den Code auf die Tür geschrieben. Mit Edding. Von außen.'],
      ['thomas', 2, 'Barrierefrei ist es.'],
      ['birgit', 1, 'Thomas.', { reactions: { '❤️': ['rosa', 'gero', 'elke', 'ingo'] } }],
      [
        'cem',
        4,
        'Einmalcodes je Buchung, die nach der Veranstaltung verfallen. Kann euer Schloss vermutlich schon.',
      ],
      ['birgit', 18, 'Kann es. Stand auf Seite 4 der Anleitung, die ich als Untersetzer benutzt habe.'],
    ]),
    ...burst(ago(20, '08:35'), [
      [
        'helin',
        0,
        'Für die nächste Werkstatt suche ich ein Abstimmwerkzeug, das ohne Konto läuft und auf alten Handys.',
      ],
      ['lan', 2, 'Zettel.'],
      ['helin', 1, 'Auf alten Handys, Lan.'],
      [
        'lan',
        2,
        'Zettel laufen auf allem. Im Ernst: Das Umfragemodul vom Konferenzserver in Paderborn geht ohne Anmeldung.',
      ],
      ['pia', 3, 'Stimmt, ich richte dir einen Raum ein.', { reactions: { '👍': ['helin'] } }],
    ]),
    ...burst(ago(18, '10:05'), [
      [
        'ingo',
        0,
        'Frau Opgenoorth möchte wissen, ob man Frau Opgenoorth auch durch eine Vertretung ersetzen kann. Sie hat im Mai Urlaub.',
      ],
      ['pia', 2, 'Technisch ja. Menschlich nein.'],
      ['marek', 1, 'Wir stellen den Drucker so lange auf Sendepause.'],
      [
        'ingo',
        3,
        'Sie lässt ausrichten, sie habe jetzt eine Anleitung geschrieben. Eine Seite, mit Zeichnung vom Papierfach.',
        { reactions: { '❤️': ['pia', 'marek', 'emil', 'rosa'] } },
      ],
      ['jale', 2, 'Bitte in den Bereich Werkzeuge damit.'],
    ]),
    ...burst(ago(17, '09:00'), [
      [
        'pia',
        0,
        'Mittwoch! Heute ohne Tee, dafür mit guter Laune: Lotsin Nummer 24 hat unterschrieben.',
        { reactions: { '🎉': ['jale', 'patrizia', 'doris', 'friederike'] } },
      ],
      ['doris', 4, 'Glückwunsch! Ich bin bei Nummer zwei. Er bringt aber seinen Kegelclub mit.'],
      ['pia', 2, 'Dann bist du bei Nummer zehn und weißt es nur noch nicht.'],
      ['ruben', 6, 'Kegelclubs sind die unterschätzteste Ressource der deutschen Engagementpolitik.'],
      ['miriam', 3, 'Ruben, das zitiere ich im Jahresbericht.', { reactions: { '❤️': ['ruben', 'doris'] } }],
    ]),
    ...burst(ago(16, '11:15'), [
      [
        'matthias',
        0,
        'Wie nennt ihr Dateien, damit man sie wiederfindet? Bei mir liegen „Nachweis neu“, „Nachweis neu 2“ und „Nachweis wirklich neu“.',
      ],
      ['ulrich', 2, 'Datum rückwärts, Aktenzeichen, Stichwort. Seit 1996.'],
      ['matthias', 1, 'Und das hält?'],
      [
        'ulrich',
        2,
        'Ich habe noch nie „wirklich“ in einen Dateinamen schreiben müssen.',
        { reactions: { '❤️': ['matthias', 'hanna', 'franziska'] } },
      ],
    ]),
    ...burst(ago(14, '13:45'), [
      ['oliver', 0, 'Muss eine Umfrage unter Ehrenamtlichen durch den Datenschutz, wenn sie anonym ist?'],
      [
        'hanna',
        3,
        'Wenn sie wirklich anonym ist, nicht. Fragen Sie Alter, Ortsteil, Verein und Funktion ab?',
      ],
      ['oliver', 1, 'Ja.'],
      ['hanna', 1, 'Dann ist es keine anonyme Umfrage, sondern ein Ratespiel mit einer richtigen Antwort.'],
      [
        'oliver',
        5,
        'Ortsteil fliegt raus, Alter wird grob. Danke.',
        { reactions: { '👍': ['hanna', 'svenja'] } },
      ],
    ]),
    ...burst(ago(13, '09:20'), [
      [
        'andrzej',
        0,
        'Wir laden 16 Kommunen zu einer Videorunde ein, vier haben keine Kamera am Arbeitsplatz. Was macht ihr?',
      ],
      [
        'katrin',
        2,
        'Ich gehöre zu den vieren. Ich nehme mein privates Handy und stelle es an die Kaffeekanne.',
      ],
      ['karim', 2, 'Ich leihe dir eine Kamera. Die Kanne darf bleiben.'],
      [
        'katrin',
        1,
        'Sie hat eine gute Perspektive.',
        { reactions: { '❤️': ['andrzej', 'karim', 'nadine'] } },
      ],
      [
        'andrzej',
        6,
        'Geschäftsstelle verleiht jetzt vier Kameras. So schnell ging bei uns noch keine Beschaffung.',
      ],
    ]),
    ...burst(ago(11, '13:10'), [
      [
        'emil',
        0,
        'Eine Interessentin kann nicht lesen und schreiben, möchte aber unbedingt helfen. Unser Anmeldeweg besteht aus vier Formularen.',
      ],
      [
        'friederike',
        3,
        'Dann füllt ihr sie gemeinsam aus, und sie unterschreibt, wie sie kann. Und die Formulare schrumpfen hinterher.',
      ],
      [
        'jale',
        2,
        'Wir nehmen Sprachnachrichten an. Wird kurz notiert, vorgelesen, bestätigt, danach gelöscht.',
      ],
      ['hanna', 4, 'Danach gelöscht ist der wichtige Teil. Sonst ein sehr guter Weg.'],
      [
        'emil',
        120,
        'Sie kocht ab nächster Woche im Mittagstisch mit. Das Rezept hat sie im Kopf, wir schreiben es auf.',
        { reactions: { '❤️': ['friederike', 'jale', 'hanna', 'pia'] } },
      ],
    ]),
    ...burst(ago(10, '09:00'), [
      ['pia', 0, 'Sprechstunde! Bitte heute keine Fragen zu Druckern, ich habe gestern verloren.'],
      ['emil', 2, 'Wie verloren?'],
      [
        'pia',
        1,
        'Der Drucker hat mit „Toner wenig“ geantwortet, dann mit Schweigen, dann mit 90 leeren Seiten.',
      ],
      ['ingo', 3, 'Bei uns druckt er nur, wenn Frau Opgenoorth daneben steht.'],
      [
        'pia',
        2,
        'Ist Frau Opgenoorth zu mieten?',
        { reactions: { '❤️': ['ingo', 'emil', 'marek', 'jale'] } },
      ],
    ]),
    ...burst(ago(9, '14:10'), [
      [
        'leyla',
        0,
        'Kennt jemand einen guten Weg, Ehrenamtskarten digital zu verlängern, ohne dass alle alles neu hochladen?',
      ],
      ['cem', 3, 'Bestätigung statt Neuantrag: „Hat sich etwas geändert?“ Nein heißt fertig.'],
      [
        'ulrich',
        5,
        'Wenn die Voraussetzungen schon geprüft sind, spricht nichts dagegen. Stichproben vorsehen.',
      ],
      [
        'leyla',
        2,
        'Zehn Prozent Stichprobe, der Rest ein Klick. Ich schreibe das in den Raum Ehrenamtskarte.',
        { reactions: { '👍': ['cem', 'katrin', 'ulrich'] } },
      ],
    ]),
    ...burst(ago(8, '10:20'), [
      [
        'karim',
        0,
        'Warnung: Es geht eine Mail um, angeblich vom Netzwerk, mit der Bitte, Vereinslisten „zur Prüfung“ hochzuladen. Bitte löschen.',
      ],
      [
        'tobias',
        3,
        'Bestätigt, nicht von uns. Wir fragen nie nach Listen, und unsere Adresse endet immer gleich.',
      ],
      ['katrin', 2, 'Ich habe sie bekommen und fand sie verdächtig höflich.'],
      [
        'svenja',
        3,
        'Hier auch, liegt bei der IT. Danke fürs schnelle Bescheidgeben!',
        { reactions: { '👍': ['karim', 'tobias'] } },
      ],
      ['doris', 6, 'Ich habe vorhin geantwortet und gefragt, welche Liste sie meinen.'],
      ['karim', 1, 'Anhang dabei?'],
      ['doris', 1, 'Nein, ich frage ja immer erst.', { reactions: { '❤️': ['karim', 'cem', 'pia'] } }],
    ]),
    ...burst(ago(6, '08:30'), [
      ['lotte', 0, 'Meine erste Ausgabe des Newsletters hatte 61 Prozent Öffnungen. Ist das gut?'],
      ['gero', 2, 'Das ist unverschämt gut. Was stand im Betreff?'],
      ['lotte', 1, '„Rosenmontag ist die Halle zu“.'],
      ['svenja', 2, 'Nutzwert schlägt Grußwort.', { reactions: { '❤️': ['lotte', 'nadine', 'gero'] } }],
      ['nadine', 3, 'Ich drucke das aus und hänge es ins Dezernat.'],
    ]),
    ...burst(ago(3, '09:00'), [
      ['pia', 0, 'Sprechstunde! Drucker ist repariert, es war der Karton davor.'],
      [
        'doris',
        3,
        'Frage: Donnerstag kommt der Kegelclub zur ersten Lotsenschulung. Was brauche ich mindestens?',
      ],
      ['jale', 2, 'Verlängerungskabel, Lesebrillen in drei Stärken, Kuchen. In dieser Reihenfolge.'],
      ['friederike', 2, 'Und einen Tisch, an den man mit Rollator kommt.'],
      ['doris', 2, 'Notiert. Die Kegelbahn ist ebenerdig, das trifft sich.'],
      [
        'karim',
        4,
        'Ich habe noch sechs Adapter, die niemand kennt. Einer passt immer.',
        { reactions: { '👍': ['doris', 'pia'] } },
      ],
    ]),
    ...burst(ago(2, '10:40'), [
      [
        'rosa',
        0,
        'Der Kalender aller neun Häuser läuft seit drei Wochen ohne Doppelbelegung. Ich werde misstrauisch.',
        { reactions: { '🎉': ['karim', 'thomas', 'birgit', 'elke'] } },
      ],
      ['thomas', 2, 'Warte auf den Karneval.'],
      ['rosa', 1, 'Hille hat keinen Karneval.'],
      ['thomas', 2, 'Dann warte auf uns.'],
    ]),
    ...burst(ago(1, '09:15'), [
      [
        'franziska',
        0,
        'Kann hier jemand aus einem eingescannten PDF wieder eine Satzung machen, die man bearbeiten kann? 31 Seiten, 1987, Schreibmaschine.',
      ],
      [
        'cem',
        3,
        'Texterkennung schafft das, aber bei Schreibmaschine verwechselt sie gern l, 1 und I. Paragrafen bitte einzeln prüfen.',
      ],
      ['ulrich', 4, '§ 11 wird sonst zu § ll. Das ist vor Gericht unschön.'],
      [
        'franziska',
        2,
        'Ich lese gegen. Bei der Gelegenheit streiche ich die Regelung zum Halten von Ziegen auf dem Sportplatz.',
      ],
      [
        'gero',
        2,
        'Bitte vorher die Ziegen anhören.',
        { reactions: { '❤️': ['franziska', 'ulrich', 'rosa'] } },
      ],
    ]),
    ...burst(ago(0, '08:35'), [
      [
        'nele',
        0,
        'Guten Morgen! Unser Formular hatte in den ersten Tagen neun Angebote und nur zwei Bedarfe. Ist das normal?',
      ],
      ['elke', 4, 'Ganz normal. Helfen wollen ist leichter als fragen. Ruf die an, von denen du es weißt.'],
      ['ousmane', 3, 'Oder dreh die Frage um: „Was ist in Ihrem Haus gerade liegen geblieben?“'],
      ['nele', 5, 'Das ist schön. Das kommt heute noch drauf.', { reactions: { '❤️': ['ousmane', 'elke'] } }],
      ['hanna', 8, 'Ohne Freitextfeld, bitte.'],
      ['nele', 1, 'Ohne Freitextfeld.', { reactions: { '👍': ['hanna'] } }],
    ]),
  ],
};
