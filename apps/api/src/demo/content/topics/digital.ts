/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const digital: DemoTopic[] = [
  {
    space: 'digital',
    board: 'werkzeuge',
    title: 'Vereinsportal: selbst bauen, mitnutzen oder lassen?',
    tags: ['Vereinsportal', 'Kosten'],
    posts: [
      post(
        'jonas',
        ago(61, '09:12'),
        `
Unser Vereinsportal ist jetzt seit vierzehn Monaten „fast fertig“. 240 Vereine, 171 davon haben ein Profil angelegt, 38 haben es im letzten halben Jahr noch einmal angefasst. Gekostet hat es bis heute 46.000 Euro, dazu 7.200 Euro Betrieb im Jahr.

Der Ausschuss fragt im nächsten Quartal, ob wir weitermachen. Meine ehrliche Frage an alle: Wer hat ein Portal, das **wirklich benutzt** wird, und woran merken Sie das?
`,
        { reactions: { '👍': ['cem', 'katrin', 'marek', 'lotte'] } },
      ),
      post(
        'ingo',
        ago(61, '10:40'),
        `
Ich habe vier Vereinsdatenbanken kommen und drei gehen sehen. Die vierte lebt, weil wir sie verkleinert haben: Name, Sparte, ein Satz, eine Mailadresse, ein Link. Keine Logins für Vereine. Einmal im Jahr geht eine Mail mit der Bitte um Bestätigung hinaus, und wer dreimal schweigt, fliegt aus der Liste.

Aufwand bei uns: sechs Tage im Jahr, Kosten: der vorhandene Webauftritt. Glanz: keiner.
`,
        { key: 'vier', reactions: { '👍': ['ulrich', 'matthias', 'gero'], '❤️': ['rosa'] } },
      ),
      post(
        'cem',
        ago(61, '11:25'),
        `Gegenposition aus Duisburg, weil wir die Logins behalten haben: Bei uns buchen die Vereine über dasselbe Konto auch Hallenzeiten und reichen Zuschussanträge ein. Deshalb kommen sie wieder. Ein Portal, das nur *zeigt*, stirbt. Eins, mit dem man etwas *bekommt*, wird gepflegt. 412 von rund 1.300 Vereinen waren im letzten Monat angemeldet, davon schätzungsweise 400 wegen der Hallen.`,
        { reactions: { '👍': ['jonas', 'pia'] } },
      ),
      post(
        'matthias',
        ago(60, '08:35'),
        `Hallenzeiten sind der Köder, das bestätige ich aus Bocholt. Aber Vorsicht: Seit die Anträge online laufen, rufen mich die Kassenwarte über 70 vorher an, dann tippen wir gemeinsam. Ich habe also kein Papier mehr, dafür steife Schultern. Gespart haben wir trotzdem, weil die Nachfragen wegen fehlender Anlagen von ungefähr 60 auf 14 gesunken sind.`,
        { replyTo: 'vier', reactions: { '👍': ['cem', 'ingo', 'jonas'] } },
      ),
      post(
        'doris',
        ago(60, '09:50'),
        `Darf ich die Frage der kleinen Gemeinde stellen? Wir haben 64 Vereine. Ich kenne alle Vorsitzenden, sieben davon sitzen mir beim Schützenfest gegenüber. Brauche ich ein Portal? Der Bürgermeister hat im Nachbarort eins gesehen und nun „prüfen“ wir.`,
        { reactions: { '❤️': ['elke', 'thomas', 'lotte'] } },
      ),
      post(
        'ingo',
        ago(60, '10:15'),
        `Frau Janßen, nein. Sie **sind** das Portal. Die Frage ist nur, was passiert, wenn Sie vier Wochen in Kur sind. Dafür genügt eine Tabelle, auf die zwei Leute zugreifen dürfen, und eine Seite im Webauftritt.`,
        { reactions: { '👍': ['doris', 'thomas', 'birgit'] } },
      ),
      post(
        'karim',
        ago(59, '13:30'),
        `
Im Kreis Lippe überlegen wir eine gemeinsame Lösung für alle 16 Kommunen: ein Datenbestand, 16 Ansichten, jede Kommune bindet ihren Ausschnitt auf der eigenen Seite ein. Schätzung 28.000 Euro einmalig, danach etwa 9.000 Euro im Jahr, nach Einwohnern umgelegt. Für Lügde wären das rund 250 Euro.

Der Haken: 16 Menschen müssen sich darauf einigen, ob „Kegeln“ Sport ist.
`,
        { reactions: { '👍': ['andrzej', 'cem', 'doris', 'oliver'] } },
      ),
      post(
        'katrin',
        ago(59, '14:05'),
        `Für 250 Euro unterschreibe ich auch, dass Kegeln Kunst ist. Im Ernst: Für uns wäre wichtig, dass ich Einträge selbst ändern darf und nicht auf ein Ticket beim Kreis warte. Beim Veranstaltungskalender dauert das neun Tage, da ist das Konzert vorbei.`,
        { reactions: { '❤️': ['karim', 'andrzej'], '👍': ['svenja'] } },
      ),
      post(
        'jonas',
        ago(52, '08:45'),
        `Zwischenstand nach Ihren Antworten: Wir haben die 38 Aktiven angerufen (28 erreicht). Gewünscht werden: Raumbuchung (24), Zuschussantrag (19), „in Ruhe gelassen werden“ (11). Die Galerie mit Titelbild und Vereinsgeschichte, an der wir fünf Monate gebaut haben: 2.`,
        { reactions: { '👍': ['cem', 'karim', 'ingo'] } },
      ),
      post(
        'nadine',
        ago(52, '09:20'),
        `Und die zwei sind vermutlich die, die beim Bau dabei waren. Jonas, bitte schreib dem Ausschuss genau diese Tabelle. Das ist der ehrlichste Sachstand, den ich je zu einem Portal gelesen habe.`,
        { reactions: { '👍': ['jonas', 'lan'] } },
      ),
      post(
        'jonas',
        ago(11, '15:10'),
        `Auflösung: Der Ausschuss hat mit einer Gegenstimme beschlossen, die Galerie abzuschalten und die Raumbuchung aus dem Test in den Alltag zu holen, 11.500 Euro, Start im Frühjahr. Die Gegenstimme kam vom Vorsitzenden des Fotoclubs.`,
        { reactions: { '🎉': ['katrin', 'cem', 'ingo', 'nadine'], '👍': ['matthias', 'leyla'] } },
      ),
    ],
  },
  {
    space: 'digital',
    board: 'werkzeuge',
    title: 'Videokonferenz für Vereine: stellt die Kommune das?',
    tags: ['Videokonferenz', 'Haftung'],
    posts: [
      post(
        'svenja',
        ago(57, '10:05'),
        `Drei Vereine fragen, ob sie unsere Videokonferenz-Lizenz für Vorstandssitzungen nutzen dürfen. Die IT sagt „technisch ja, lizenzrechtlich eher nein, organisatorisch bitte nicht“. Hat jemand eine Lösung, die länger als ein Jahr gehalten hat?`,
        { reactions: { '👍': ['patrizia', 'lotte'] } },
      ),
      post(
        'pia',
        ago(57, '10:48'),
        `
Paderborn betreibt seit drei Jahren einen eigenen quelloffenen Konferenzserver nur fürs Ehrenamt, angemietet bei einem Rechenzentrum in der Region, 89 Euro im Monat. 57 Vereine haben einen festen Raum. Höchstlast war eine Jahreshauptversammlung mit 94 Leuten, da habe ich mit geschwitzt, der Server nicht.

Was wir unterschätzt haben: die Einführung. 19 Sprechstunden im ersten Jahr, seither kaum noch.
`,
        { key: 'bbb', reactions: { '👍': ['svenja', 'friederike', 'jale'] } },
      ),
      post(
        'hanna',
        ago(57, '11:30'),
        `Rechtlich bitte sauber trennen: Stellt die Stadt den Raum, braucht es mit jedem Verein eine Vereinbarung, wer wofür verantwortlich ist. Ich habe dafür eine Fassung auf **einer** Seite, die der Verein beim ersten Einrichten bestätigt. Aufzeichnung ist bei uns technisch abgeschaltet, das erspart die Hälfte aller Diskussionen.`,
        { reactions: { '👍': ['pia', 'ulrich'] } },
      ),
      post(
        'thomas',
        ago(56, '08:20'),
        `Heek meldet: Unsere Vereine tagen bei Bier. Nachfrage nach Videokonferenz seit 2022: eine, und zwar von einem Vorstand, der nach Portugal gezogen ist und nicht abgeben will.`,
        { reactions: { '❤️': ['elke', 'doris', 'birgit'] } },
      ),
      post(
        'friederike',
        ago(56, '09:35'),
        `Bitte nicht nur als Ersatz fürs Treffen denken. Bei uns sind zwei Vorstandsposten besetzt, **weil** es den Raum gibt: eine Mutter mit einem pflegebedürftigen Kind und ein Mann im Rollstuhl, dessen Vereinsheim im ersten Stock liegt. Untertitel waren der Grund, warum wir den Anbieter einmal gewechselt haben. Vorher fragen lohnt sich.`,
        { replyTo: 'bbb', reactions: { '👍': ['hanna', 'pia', 'jale', 'miriam'] } },
      ),
      post(
        'ulrich',
        ago(56, '11:10'),
        `Ergänzend: Ob Beschlüsse in der virtuellen Versammlung gelten, regelt inzwischen § 32 Absatz 2 BGB, hybride Teilnahme kann bei der Einberufung vorgesehen werden. Rein virtuell braucht es für künftige Versammlungen einen Beschluss der Mitglieder. Viele Satzungen schweigen, das schadet nicht mehr. Wer geheim wählen will, braucht trotzdem ein Werkzeug dafür.`,
        { reactions: { '👍': ['svenja'] } },
      ),
      post(
        'svenja',
        ago(49, '14:00'),
        `Danke! Wir haben uns für Pias Weg entschieden, zunächst ein Jahr, 1.068 Euro aus dem Topf Fortbildung. Hannas Seite haben wir um einen Satz gekürzt und der Datenschutz hat sich *bedankt*. Das rahme ich mir ein.`,
        { reactions: { '👍': ['pia', 'hanna', 'ulrich'] } },
      ),
      post('hanna', ago(49, '14:22'), `Welchen Satz? Ich frage für eine Freundin.`, {
        reactions: { '❤️': ['svenja', 'pia'] },
      }),
      post('svenja', ago(49, '14:31'), `Den mit „unbeschadet“.`, { reactions: { '❤️': ['hanna'] } }),
    ],
  },
  {
    space: 'digital',
    board: 'datenschutz',
    title: 'Fotos vom Ehrenamtstag: Einwilligung, Aushang oder Augen zu?',
    tags: ['Fotos', 'Einwilligung'],
    posts: [
      post(
        'nadine',
        ago(54, '09:00'),
        `Der Ehrenamtstag war schön, 340 Gäste, 600 Bilder. Jetzt liegt die Frage bei mir, welche davon auf die Website dürfen. Am Eingang hing ein Aushang. Zwei Geehrte haben sich gemeldet und möchten nicht erscheinen, einer davon steht auf dem Gruppenbild in der Mitte. Wie machen Sie das, ohne am Ende nur Blumensträuße zu zeigen?`,
        { reactions: { '👍': ['lotte', 'svenja', 'gero'] } },
      ),
      post(
        'hanna',
        ago(54, '09:47'),
        `
Wir arbeiten mit drei Stufen:

- **Übersicht** (viele Menschen, niemand im Mittelpunkt): Aushang und Hinweis in der Einladung genügen uns, gestützt auf die Öffentlichkeitsarbeit als Aufgabe.
- **Geehrte auf der Bühne**: schriftliche Einwilligung mit der Zusage zur Ehrung, Kästchen für Web, Presse, soziale Medien getrennt.
- **Kinder**: beide Sorgeberechtigte oder gar nicht.

Wer widerspricht, kommt heraus. Auch aus der Mitte.
`,
        { key: 'ampel', reactions: { '👍': ['nadine', 'friederike', 'ulrich', 'leyla'] } },
      ),
      post(
        'gero',
        ago(54, '10:30'),
        `Am See haben wir es mit farbigen Bändchen versucht: Rot heißt „kein Foto“. Ergebnis: 80 Gäste wollten Rot, weil es zum Schal passte. Der Fotograf war verzweifelt, die Bilder waren sehr ruhig.`,
        { reactions: { '❤️': ['marek', 'birgit'] } },
      ),
      post(
        'lan',
        ago(53, '08:55'),
        `Bei Jugendlichen klappt etwas anderes besser: Sie wählen die Bilder selbst aus. Wir zeigen am Ende des Tages alles am Laptop, jede Person darf streichen. Von 200 Bildern bleiben rund 50, und die sind dann auch die guten. Einwilligung der Eltern brauchen wir unter 16 natürlich zusätzlich.`,
        { reactions: { '👍': ['pia', 'friederike'] } },
      ),
      post(
        'ulrich',
        ago(53, '10:10'),
        `Zum Gruppenbild: Wer sich zu einer Ehrung auf die Bühne stellt, ist nicht Beiwerk. § 23 Absatz 1 Nummer 3 KUG hilft zwar bei Versammlungen, aber nicht beim gezielten Porträt. Ich würde den Herrn anrufen. In neun von zehn Fällen geht es nicht um das Bild, sondern um den Ort, an dem es steht.`,
        { reactions: { '👍': ['hanna'] } },
      ),
      post(
        'nadine',
        ago(53, '13:45'),
        `Angerufen. Er hatte gar nichts gegen das Foto, nur gegen Facebook, wegen der Kommentare bei seiner letzten Ehrung. Auf der Website darf er stehen, mit Blumen. Das zweite Bild habe ich zugeschnitten, die Dame hatte gute Gründe und musste sie mir nicht nennen.`,
        { reactions: { '👍': ['ulrich', 'hanna'], '❤️': ['svenja'] } },
      ),
      post(
        'elke',
        ago(52, '09:15'),
        `Genau das: Nach der Flut hatten wir Helferinnen, die aus Schutzgründen nirgends auftauchen durften. Seitdem steht bei uns auf dem Anmeldezettel vor dem Kästchen ein einziger Satz: „Sie müssen nicht sagen, warum.“`,
        { reactions: { '👍': ['nadine', 'nele'] } },
      ),
      post(
        'lotte',
        ago(40, '08:30'),
        `Darf ich Ihren Satz und Hannas drei Stufen so in unser Merkblatt übernehmen? Wir haben im Herbst erstmals eine Ehrung und ich möchte es gleich richtig machen.`,
        { reactions: { '👍': ['elke'] } },
      ),
      post(
        'hanna',
        ago(40, '08:52'),
        `Unbedingt. Und schreiben Sie das Datum dazu, an dem die Bilder wieder verschwinden. Bei uns nach drei Jahren, das nimmt vielen die Sorge.`,
        { replyTo: 'ampel', reactions: { '👍': ['lotte', 'nadine'] } },
      ),
    ],
  },
  {
    space: 'digital',
    board: 'werkzeuge',
    title: 'Raumbuchung fürs Dorfgemeinschaftshaus: neun Schlüssel, ein Kalender',
    tags: ['Räume', 'Dorf'],
    posts: [
      post(
        'rosa',
        ago(50, '08:10'),
        `Wir haben neun Dorfgemeinschaftshäuser. Die Belegung steht in neun Papierkalendern, in drei Köpfen und in meinem. Letzten Monat trafen sich in Oberlübbe der Gesangverein und eine Goldhochzeit, 70 Personen, ein Kuchen. Ich gehe in vier Jahren in Rente und soll „das vorher digitalisieren“. Was nehmen Sie?`,
        { reactions: { '👍': ['elke', 'katrin', 'doris', 'birgit'] } },
      ),
      post(
        'karim',
        ago(50, '09:02'),
        `Drei Fragen zuerst, dann das Werkzeug: Wer darf zusagen? Was kostet der Raum, und für wen nicht? Wer gibt den Schlüssel heraus? Wenn diese drei Antworten für alle Häuser gleich sind, reicht ein geteilter Kalender. Wenn nicht, kaufen Sie keine Software, sondern berufen Sie eine Sitzung ein.`,
        { reactions: { '👍': ['rosa', 'andrzej'] } },
      ),
      post(
        'rosa',
        ago(50, '09:40'),
        `Neun Häuser, elf Antworten. Rothenuffeln nimmt für die Feuerwehr nichts, Eickhorst nimmt von der Feuerwehr das Doppelte. Da gibt es eine Geschichte.`,
        { reactions: { '❤️': ['karim', 'thomas', 'elke'] } },
      ),
      post(
        'thomas',
        ago(50, '10:20'),
        `Wir haben das in Heek umgedreht: Die Dorfvereine verwalten ihr Haus selbst, die Gemeinde hat nur ein Leserecht. Technisch ist das ein gewöhnlicher Kalender, den jeder Hauswart am Handy pflegt, auf der Website sieht man nur „frei“ oder „belegt“. Kosten null. Doppelbelegungen in zwei Jahren: eine, da waren beide Male ich.`,
        { reactions: { '👍': ['rosa', 'karim'] } },
      ),
      post(
        'birgit',
        ago(49, '08:00'),
        `In Winterberg mit 15 Ortsteilen haben wir ein Buchungssystem gekauft, 4.300 Euro im Jahr. Elf Ortsvorsteher nutzen es, vier rufen mich an und ich trage ein. Ich sage es offen: Diese vier waren mir vorher klar, und ich habe sie im Angebot nicht eingepreist. Mit Türcodes statt Schlüsseln fahren wir aber wirklich gut, kein nächtliches Herumfahren mehr.`,
        { reactions: { '👍': ['doris', 'rosa'] } },
      ),
      post(
        'ingo',
        ago(49, '09:30'),
        `Türcodes: Bitte an die Batterie denken. Unsere war am Heiligen Abend leer, drinnen stand die Krippe, draußen der Kirchenchor.`,
        { reactions: { '👍': ['birgit', 'gero'] } },
      ),
      post(
        'rosa',
        ago(33, '10:15'),
        `Bericht: Sitzung war. Zwei Stunden, neun Vorsitzende, ein Streit (Feuerwehr). Ergebnis ist eine gemeinsame Entgeltordnung auf zwei Seiten, gemeinnützige Vereine zahlen überall nur die Reinigung, 25 Euro. Kalender nach Heeker Art, die Hauswarte pflegen selbst. Software kaufen wir keine.`,
        { reactions: { '👍': ['karim', 'thomas', 'birgit'] } },
      ),
      post(
        'karim',
        ago(33, '11:00'),
        `Das war die schönste Digitalisierung ohne Software, von der ich gehört habe. Darf ich das auf die Folie nehmen?`,
        { reactions: { '❤️': ['rosa', 'elke'] } },
      ),
      post('rosa', ago(33, '11:20'), `Gern. Aber Eickhorst bitte unkenntlich machen, die lesen mit.`, {
        reactions: { '👍': ['karim', 'elke'], '❤️': ['thomas'] },
      }),
    ],
  },
  {
    space: 'digital',
    board: 'datenschutz',
    title: 'Helferlisten in WhatsApp: verbieten, dulden, ersetzen?',
    tags: ['Messenger', 'Datenschutz'],
    posts: [
      post(
        'nele',
        ago(46, '09:25'),
        `Unser Nachbarschaftsnetz läuft über 14 Gruppen auf WhatsApp, zusammen etwa 900 Menschen. Entstanden in der Flutnacht, da hat niemand nach Auftragsverarbeitung gefragt. Jetzt möchte die Stadt das Netz offiziell unterstützen, und sofort kommt die Frage: Darf die Verwaltung in solchen Gruppen mitlesen, schreiben, gar Dienstpläne einstellen?`,
        { reactions: { '👍': ['elke', 'ousmane', 'doris'] } },
      ),
      post(
        'hanna',
        ago(46, '10:12'),
        `Meine Antwort in drei Sätzen. Was Bürgerinnen und Bürger unter sich tun, geht die Stadt nichts an. Sobald Sie **dienstlich** hineinschreiben oder Listen führen, sind Sie verantwortlich, und das auf einem Dienst, bei dem Sie keine Kontrolle über die Daten haben. Also: nicht verbieten, nicht mitmachen, etwas Eigenes anbieten, das mindestens so bequem ist.`,
        { key: 'drei', reactions: { '👍': ['nele', 'ulrich', 'cem'] } },
      ),
      post(
        'ousmane',
        ago(46, '10:55'),
        `„Mindestens so bequem“ ist der Punkt, an dem es bei uns gescheitert ist. Wir haben im Begegnungscafé einen datenschutzfreundlichen Messenger eingeführt, mit Schulung und Kuchen. Nach acht Wochen waren 12 von 60 dort, und das waren die Hauptamtlichen. Wer in drei Ländern Familie hat, nimmt keine zweite App für die Spülliste.`,
        { reactions: { '👍': ['nele', 'lan'] } },
      ),
      post(
        'cem',
        ago(45, '08:40'),
        `Wir trennen nach Inhalt. **Stimmung und Spülliste** bleiben, wo die Leute sind. **Namen mit Adressen, Bedarfe, Gesundheitliches** gehören in ein Formular mit Zugriffsschutz, das aus jeder Gruppe heraus verlinkt werden kann. Das akzeptieren alle, weil es einleuchtet. „Frau X, Pflegegrad 3, Schlüssel unterm Topf“ stand bei uns tatsächlich einmal in einer Gruppe mit 140 Leuten.`,
        { reactions: { '👍': ['ousmane', 'nele'] } },
      ),
      post(
        'elke',
        ago(45, '09:20'),
        `Bei uns auch, nur mit Blumenkübel. Wir haben dann mit den Gruppenadmins eine Stunde zusammengesessen und fünf Regeln gemalt, keine länger als sechs Wörter. „Keine Adressen. Keine Krankheiten. Fragen statt posten.“ Hängt in jeder Gruppe als Titelbild und wirkt besser als jede Dienstanweisung.`,
        { reactions: { '👍': ['cem', 'nele', 'hanna'] } },
      ),
      post(
        'ulrich',
        ago(45, '11:05'),
        `Ich bleibe bei meiner Skepsis gegenüber dem Dulden. Wenn die Verwaltung weiß, dass ihre eigenen Koordinatorinnen dort Pläne verschicken, ist das kein Dulden mehr. Eine kurze Dienstanweisung schützt vor allem die Beschäftigten.`,
        { reactions: { '👍': ['hanna'] } },
      ),
      post(
        'nele',
        ago(44, '08:30'),
        `Herr Brockschmidt, da haben Sie recht, und ich habe mich ertappt gefühlt: Ich bin selbst in neun der Gruppen, mit der privaten Nummer, auch sonntags. Das war der Anstoß, es jetzt zu ordnen.`,
        { reactions: { '👍': ['ulrich', 'elke'] } },
      ),
      post(
        'nele',
        ago(19, '15:40'),
        `Stand heute: Die Gruppen bleiben privat. Die Stadt hat eine Seite mit Formular („Ich brauche etwas“ / „Ich biete etwas“), zwei Leute bearbeiten es werktags. Elkes Titelbild hängt überall. Und ich bin aus acht Gruppen ausgetreten. In der neunten ist meine Mutter.`,
        { reactions: { '🎉': ['elke', 'cem'], '👍': ['hanna', 'ulrich', 'ousmane', 'pia'] } },
      ),
      post('hanna', ago(19, '16:02'), `Die neunte fällt unter die Haushaltsausnahme.`, {
        replyTo: 'drei',
        reactions: { '❤️': ['nele', 'ousmane', 'svenja'] },
      }),
    ],
  },
  {
    space: 'digital',
    board: 'werkzeuge',
    title: 'Digitallotsen 65+: Was tun, wenn die Lotsen selbst Fragen haben?',
    tags: ['Digitallotsen', 'Ältere'],
    posts: [
      post(
        'pia',
        ago(42, '09:10'),
        `
Paderborn hat jetzt 23 ehrenamtliche Digitallotsinnen und -lotsen, die Jüngste 58, der Älteste 84. Im letzten Quartal 611 Beratungen in fünf Bibliotheken. Drei Themen machen zwei Drittel aus: Bahnfahrkarten, E-Rezept, „mein Enkel hat etwas eingestellt“.

Mein Problem: Die Lotsen werden zunehmend nach Bankgeschäften gefragt. Bisher steht in unserer Vereinbarung nur „keine Haftung“. Wie regeln Sie das?
`,
        { reactions: { '👍': ['jale', 'patrizia', 'lotte', 'miriam'] } },
      ),
      post(
        'jale',
        ago(42, '10:25'),
        `Wuppertal: rote Karte, wörtlich. Auf dem Tisch liegt eine rote Postkarte „Hier hören wir auf“. Bank, Passwörter, Steuer. Wer sie hochhält, muss nichts erklären. Dazu ein Zettel, wo es weitergeht: Verbraucherzentrale, Filiale mit Uhrzeit. Seitdem ist niemand mehr in der Situation, einem alten Herrn „nein“ ins Gesicht sagen zu müssen.`,
        { key: 'stopp', reactions: { '👍': ['pia', 'hanna', 'patrizia'] } },
      ),
      post(
        'birgit',
        ago(42, '11:15'),
        `Bei uns im Höhendorf ist die Filiale zu, der Automat weg und der Bus fährt zweimal. Da ist „Gehen Sie zur Bank“ kein Weiterweg. Wir haben die Sparkasse überredet, alle zwei Wochen einen Azubi in die Lotsensprechstunde zu setzen. Der Azubi macht Bank, der Lotse macht Kaffee und den Rest.`,
        { reactions: { '❤️': ['doris', 'elke', 'thomas'], '👍': ['pia'] } },
      ),
      post(
        'ingo',
        ago(41, '08:50'),
        `Zur Haftung: Unsere Lotsen sind als Beauftragte der Stadt über den Kommunalversicherer und zusätzlich über den Landesvertrag fürs Ehrenamt abgesichert. Das wussten wir erst, als ein Tablet in die Kaffeekanne fiel. 219 Euro, anstandslos bezahlt. Fragen Sie Ihren Versicherer **schriftlich**, und zwar bevor es nass wird.`,
        { reactions: { '👍': ['ulrich'] } },
      ),
      post(
        'friederike',
        ago(41, '10:30'),
        `Denken Sie bitte an die Menschen, die nicht hören oder kaum lesen. Wir haben zwei Lotsen, die gebärden, und eine Karte mit Symbolen statt Text. Seit diese ausliegt, wird sie vor allem von Menschen benutzt, die ihre Brille vergessen haben.`,
        { reactions: { '👍': ['pia', 'jale'] } },
      ),
      post(
        'pia',
        ago(40, '09:45'),
        `Rote Karte ist gedruckt, 200 Stück, 38 Euro. Die Lotsen haben sofort eine gelbe dazu verlangt: „Ich hole jemanden.“ Und Herr K., 84, hat gefragt, ob es auch eine für seine Frau gibt.`,
        { replyTo: 'stopp', reactions: { '👍': ['jale', 'birgit', 'ingo'] } },
      ),
      post(
        'doris',
        ago(18, '14:20'),
        `Wie haben Sie die ersten Lotsen gefunden? Ich habe im Amtsblatt gesucht, es meldete sich ein einziger, und der wollte eigentlich selbst Hilfe.`,
        { reactions: { '👍': ['pia'] } },
      ),
      post(
        'jale',
        ago(18, '15:05'),
        `Nehmen Sie den! Unsere drei besten sind als Ratsuchende gekommen. Wer weiß, wie sich das erste Wischen anfühlt, erklärt besser als mein Neffe.`,
        { reactions: { '❤️': ['doris', 'pia', 'lotte'] } },
      ),
      post(
        'doris',
        ago(4, '10:40'),
        `Ich habe ihn genommen. Er heißt intern „Pilotprojekt“ und hat inzwischen seinen Kegelclub mitgebracht. Erste Sprechstunde am Donnerstag im Pfarrheim, WLAN reicht bis zur dritten Tischreihe.`,
        { reactions: { '🎉': ['jale', 'pia', 'birgit'], '👍': ['karim'] } },
      ),
    ],
  },
  {
    space: 'digital',
    board: 'datenschutz',
    title: 'Auftragsverarbeitung mit dem Mailversender: Wer hat so etwas schon unterschrieben?',
    tags: ['Newsletter', 'Verträge'],
    posts: [
      post(
        'lotte',
        ago(38, '08:55'),
        `Ich will einen Ehrenamts-Newsletter verschicken, ungefähr 700 Adressen. Bisher mache ich das aus dem Postfach mit Blindkopie und bekam jetzt von der IT einen freundlichen Anruf. Brauche ich einen Dienst, einen Vertrag, einen Beschluss? Und muss ich alle 700 noch einmal fragen?`,
        { reactions: { '👍': ['doris'] } },
      ),
      post(
        'hanna',
        ago(38, '09:40'),
        `
Reihenfolge: 1. Frage ans Rechenzentrum, ob es einen Verteiler anbietet (meist ja, kostet oft nichts). 2. Wenn nicht: Dienst mit Servern in der EU und Vertrag nach Artikel 28 DSGVO, den unterschreibt bei Ihnen die Verwaltungsleitung oder wer dazu befugt ist. 3. Eintrag ins Verzeichnis der Verarbeitungstätigkeiten, ich schicke Ihnen unseren als Muster.

Die 700 brauchen Sie nur zu fragen, wenn Sie nicht belegen können, dass sie das wollten.
`,
        { key: 'nl', reactions: { '👍': ['lotte', 'katrin', 'gero'] } },
      ),
      post(
        'lotte',
        ago(38, '10:10'),
        `Belegen kann ich eine Excel-Liste meines Vorgängers mit der Spalte „will bestimmt“.`,
        { reactions: { '❤️': ['gero', 'doris'] } },
      ),
      post('ulrich', ago(38, '10:32'), `Das ist als Rechtsgrundlage neu, aber sympathisch.`, {
        reactions: { '❤️': ['lotte', 'hanna', 'svenja'] },
      }),
      post(
        'gero',
        ago(37, '13:15'),
        `Wir haben neu gefragt. Von 520 Adressen kamen 203 Bestätigungen. Erst war ich enttäuscht, dann sah ich die Zahlen: Geöffnet hatten vorher auch nur etwa 190. Wir haben also 13 Leser gewonnen und 317 Karteileichen verabschiedet. Der Bürgermeister wollte trotzdem wissen, wer das war.`,
        { reactions: { '👍': ['lotte'] } },
      ),
      post(
        'svenja',
        ago(37, '14:40'),
        `Tipp aus Hürth: Die Bestätigungsmail nicht „Einwilligung zur Verarbeitung“ nennen, sondern „Möchten Sie weiter von uns hören?“. Bei der ersten Fassung lag die Quote bei 22 Prozent, bei der zweiten bei 48. Rechtlich steht dasselbe drin.`,
        { reactions: { '👍': ['gero', 'nadine'] } },
      ),
      post(
        'lotte',
        ago(22, '11:10'),
        `Rückmeldung: Rechenzentrum hat einen Verteiler, kostenlos, niemand wusste davon. Nach Svenjas Fassung haben 331 von 700 bestätigt. Die erste Ausgabe ist hinaus, und die erste Antwort war: „Endlich sehe ich nicht mehr, wer noch alles auf der Liste steht.“ Offenbar hat mein Vorgänger die Blindkopie gelegentlich vergessen.`,
        { reactions: { '🎉': ['hanna', 'svenja', 'gero'] } },
      ),
    ],
  },
  {
    space: 'digital',
    board: 'werkzeuge',
    title: 'KI für Protokolle und Förderanträge: Wer erlaubt was?',
    tags: ['KI', 'Dienstanweisung'],
    posts: [
      post(
        'marek',
        ago(30, '09:05'),
        `Unser größter Sportverein hat mir einen Förderantrag geschickt, der wunderbar formuliert war und eine Turnhalle erwähnte, die es nicht gibt. Auf Nachfrage: „Das hat die KI geschrieben, wir haben nur den Namen geändert.“ Wie gehen Sie damit um? Und was dürfen Sie selbst?`,
        { reactions: { '👍': ['jonas', 'karim', 'nadine'] } },
      ),
      post(
        'cem',
        ago(30, '09:50'),
        `Duisburg hat seit Februar eine Dienstanweisung, zweieinhalb Seiten. Kern: keine personenbezogenen Daten in öffentliche Dienste, jede Ausgabe wird von einem Menschen verantwortet, und intern läuft ein eigenes Modell im Rechenzentrum für Zusammenfassungen. Für Vereine gilt das alles nicht. Denen sagen wir: Hilfe ist erlaubt, Unterschrift bleibt Unterschrift.`,
        { key: 'regel', reactions: { '👍': ['marek', 'pia', 'ingo'] } },
      ),
      post(
        'matthias',
        ago(30, '10:35'),
        `Seit etwa einem Jahr sind die Anträge bei uns länger, schöner und leerer. Ich habe deshalb das Formular geändert: höchstens 800 Zeichen für die Begründung, dafür Zahlen in Kästchen. Wie viele Kinder? Welche Halle? Welcher Tag? Eine erfundene Halle passt in kein Kästchen.`,
        { reactions: { '👍': ['ulrich', 'marek', 'franziska'] } },
      ),
      post(
        'friederike',
        ago(29, '08:40'),
        `Ich möchte eine Lanze brechen. Eine Engagierte mit Lernschwierigkeiten hat mit so einem Werkzeug zum ersten Mal allein einen Antrag über 400 Euro geschrieben. Vorher brauchte sie mich, und ich hatte donnerstags Zeit. Wenn wir strengere Formulare bauen, dann bitte solche, die *einfacher* sind.`,
        { reactions: { '👍': ['pia', 'helin', 'jale'] } },
      ),
      post(
        'matthias',
        ago(29, '09:25'),
        `Einverstanden, und das ist kein Widerspruch: Kästchen sind einfacher als Prosa. Schicken Sie ihr gern unser Formular zum Testen, Kritik nehme ich auch in Großbuchstaben.`,
        { reactions: { '❤️': ['friederike'], '👍': ['lotte'] } },
      ),
      post(
        'ingo',
        ago(29, '13:10'),
        `Protokolle: Wir hatten probeweise eine automatische Mitschrift in der Runde der Sportvereine. Das Ergebnis vermerkte einen „einstimmigen Beschluss zur Abschaffung des Fußballs“. Gemeint war der Fußballen des Vorsitzenden, der an dem Abend geschwollen war. Seither schreibt wieder Frau Opgenoorth.`,
        { reactions: { '👍': ['ulrich', 'gero'] } },
      ),
      post(
        'hanna',
        ago(28, '10:00'),
        `Für die Akte: Mitschneiden ohne Einwilligung aller Anwesenden ist nicht nur eine Frage des Datenschutzes, sondern berührt § 201 StGB. Also fragen, Antwort festhalten und die Tonspur nach der Freigabe des Protokolls löschen. Und wenn einer Nein sagt, dann schreibt Frau Opgenoorth.`,
        { replyTo: 'regel', reactions: { '👍': ['cem', 'ulrich'] } },
      ),
      post(
        'marek',
        ago(2, '15:25'),
        `Nachtrag zum Sportverein: Der neue Antrag ist da. Halb so lang, echte Halle, echte Zahlen, drei Tippfehler. 3.200 Euro bewilligt. Ich habe mich über jeden Tippfehler gefreut.`,
        { reactions: { '👍': ['matthias', 'cem'] } },
      ),
    ],
  },
  {
    space: 'digital',
    board: 'werkzeuge',
    title: 'Vermittlungsplattform: Wer pflegt 300 Angebote?',
    tags: ['Vermittlung', 'Plattform'],
    posts: [
      post(
        'patrizia',
        ago(26, '09:15'),
        `Auf unserer Ehrenamtsbörse stehen 312 Angebote. Ich habe stichprobenartig 40 geprüft: 17 aktuell, 14 veraltet, bei 9 ist der Ansprechpartner verzogen oder verstorben. Eine Familie hat einen Anruf für den Vater bekommen, der seit März tot ist. So geht das nicht weiter. Was tun Sie gegen Karteileichen, auch die im Wortsinn?`,
        { reactions: { '👍': ['jale', 'emil', 'svenja', 'ruben'] } },
      ),
      post(
        'emil',
        ago(26, '10:05'),
        `Detmold: Jedes Angebot läuft nach sechs Monaten ab. 14 Tage vorher geht eine Mail hinaus, ein Klick verlängert. Kein Klick, kein Angebot. Wir sind dadurch von 280 auf 96 gefallen. Der Aufschrei im Haus („Wir haben nur noch 96!“) war heftig, die Vermittlungen sind im gleichen Jahr von 71 auf 118 **gestiegen**.`,
        { reactions: { '👍': ['patrizia', 'ruben', 'lotte'] } },
      ),
      post(
        'ruben',
        ago(26, '11:20'),
        `Ich stimme zu und halte trotzdem dagegen: Mails mit Klick beantworten die großen Träger. Die kleine Besuchsgruppe mit drei Damen klickt nicht, und gerade die sucht dringend. Wir rufen alle an, die nicht reagieren. 41 Einsatzstellen, anderthalb Tage im Halbjahr. Das ist zu schaffen. Bei 300 natürlich nicht.`,
        { reactions: { '👍': ['emil', 'jale'] } },
      ),
      post(
        'jale',
        ago(25, '08:45'),
        `Wuppertal lässt zwei Engagementlotsen telefonieren, Ehrenamtliche also. Frau S. macht das mittwochs und weiß inzwischen mehr über unsere Einsatzstellen als ich. Nebenbei findet sie heraus, wo es klemmt: Drei Einrichtungen „suchen immer“, weil bei ihnen niemand bleibt. Das steht in keiner Datenbank.`,
        { reactions: { '👍': ['patrizia', 'pia', 'emil'] } },
      ),
      post(
        'oliver',
        ago(25, '10:50'),
        `Vom Kreis aus gefragt: Lohnt eine gemeinsame Plattform für 19 Kommunen, oder vervielfachen wir damit nur das Problem?`,
        { reactions: { '👍': ['patrizia'] } },
      ),
      post(
        'emil',
        ago(25, '11:30'),
        `Gemeinsam suchen ja, gemeinsam pflegen nein. Pflege braucht jemanden, der die Leute kennt. Unsere Erfahrung mit dem Umland: Wo eine Ansprechperson vor Ort sitzt, sind acht von zehn Angeboten aktuell, wo nur ein Funktionspostfach steht, drei.`,
        { reactions: { '👍': ['oliver', 'karim'] } },
      ),
      post(
        'patrizia',
        ago(6, '14:50'),
        `Umgesetzt: Ablauf nach sechs Monaten, vorher Mail, danach ein Anruf durch zwei Ehrenamtliche. Aus 312 sind 121 geworden. Bei der Familie habe ich mich persönlich entschuldigt. Die Tochter hat gefragt, ob die Stelle ihres Vaters noch frei sei. Sie fängt nächste Woche an.`,
        { reactions: { '👍': ['emil', 'jale', 'ruben'], '❤️': ['svenja'] } },
      ),
      post(
        'jale',
        ago(6, '15:12'),
        `Jetzt sitze ich hier im Großraumbüro und tue so, als hätte ich Heuschnupfen.`,
        { reactions: { '❤️': ['patrizia', 'emil', 'pia', 'miriam'] } },
      ),
    ],
  },
  {
    space: 'digital',
    board: 'datenschutz',
    title: 'Barrierefreie Anmeldeformulare: Was müssen wir, was sollten wir?',
    tags: ['Barrierefreiheit', 'Formulare'],
    posts: [
      post(
        'friederike',
        ago(13, '09:20'),
        `Kleine Prüfung am Rand: Ich habe mir die Anmeldung zum Ehrenamtstag in elf Kommunen nur mit der Tastatur angesehen. In vier Fällen kam ich nicht bis zum Absenden. Zweimal war ein Bilderrätsel schuld, einmal ein Kalender, einmal ein PDF, das man drucken, ausfüllen und scannen soll. Keine Namen. Aber: Wissen Sie, ob Ihre dabei ist?`,
        { reactions: { '👍': ['pia', 'hanna', 'tobias'] } },
      ),
      post('gero', ago(13, '10:02'), `Das mit dem PDF sind wir. Ich melde mich freiwillig.`, {
        reactions: { '❤️': ['friederike'] },
      }),
      post(
        'tobias',
        ago(13, '10:40'),
        `Für alle zum Nachmachen, dauert fünf Minuten: Maus weglegen, mit der Tabulatortaste durchs Formular gehen, auf 200 Prozent vergrößern, absichtlich einen Fehler machen. Kommt man überall hin? Sieht man, wo man ist? Sagt die Meldung, *was* falsch ist? Wenn dreimal ja, sind Sie besser als die meisten.`,
        { reactions: { '👍': ['friederike', 'gero', 'cem'] } },
      ),
      post(
        'ulrich',
        ago(12, '08:30'),
        `Zum Müssen: Für öffentliche Stellen in NRW gilt das BGG NRW mit der zugehörigen Verordnung, Websites müssen barrierefrei sein und eine Erklärung dazu haben. Das Anmeldeformular gehört dazu, auch wenn es bei einem Dienstleister liegt. „Haben wir eingekauft“ ist keine Ausnahme.`,
        { reactions: { '👍': ['hanna'] } },
      ),
      post(
        'cem',
        ago(12, '09:45'),
        `Deshalb steht bei uns seit zwei Jahren im Leistungsverzeichnis: Nachweis durch Test mit zwei Betroffenen, 600 Euro, bezahlt der Anbieter. Von fünf Bietern haben drei zum ersten Mal jemanden mit Screenreader bei der Arbeit gesehen. Einer hat hinterher seine halbe Oberfläche neu gebaut.`,
        { reactions: { '👍': ['friederike', 'ulrich', 'karim'] } },
      ),
      post(
        'gero',
        ago(5, '11:10'),
        `PDF ist weg. Jetzt Name, Mail, Anzahl, Unterstützungsbedarf, fertig. Die Anmeldungen kommen schneller, als ich Stühle nachmelden kann: 84 in vier Tagen, im Vorjahr 51 insgesamt. Drei haben Bedarf angegeben, einmal Gebärdensprache. Hat jemand eine Adresse für Dolmetschende in Südwestfalen?`,
        { reactions: { '🎉': ['friederike', 'tobias'], '👍': ['lotte'] } },
      ),
      post(
        'friederike',
        ago(1, '09:05'),
        `Ich schicke Ihnen zwei, bitte bald anfragen, die sind oft Monate im Voraus gebucht. Und fragen Sie die Person selbst, mit wem sie gern arbeitet. Für die übrigen zehn Kommunen: Ich prüfe im Januar noch einmal.`,
        { reactions: { '👍': ['gero', 'birgit'] } },
      ),
      post(
        'katrin',
        ago(1, '10:15'),
        `Kurze Frage ohne Angabe von Gründen: Prüfen Sie eher Anfang oder Ende Januar?`,
        { reactions: { '❤️': ['friederike', 'gero'] } },
      ),
    ],
  },
];
