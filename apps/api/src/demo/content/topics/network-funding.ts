/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const networkFunding: DemoTopic[] = [
  {
    space: 'netzwerk',
    board: 'foerderung',
    title: '„2.000 x 1.000 Euro“: Wie wählen Sie aus, wenn mehr Anträge kommen als Geld da ist?',
    tags: ['Landesprogramm', 'Fördermittel', 'Auswahlverfahren'],
    posts: [
      post(
        'andrzej',
        ago(47, '08:55'),
        `
Guten Morgen, eine Frage an die anderen Kreise und an die kreisfreien Städte, die das Landesprogramm umsetzen. Wir hatten im Kreis Lippe in der letzten Runde gut doppelt so viele Anträge wie Bewilligungen. Bisher galt: wer zuerst kommt. Das führt dazu, dass die Profis am ersten Morgen um acht fünf Anträge hochladen und die Dorfgemeinschaft, die vier Wochen später zusammensitzt, leer ausgeht.

**Wie wählen Sie aus?** Windhund, Los, Jury, Kontingent je Kommune? Und wie begründen Sie die Ablehnung, ohne Menschen zu verprellen?
`,
        { reactions: { '👍': ['bernd', 'yasmin', 'birte', 'ruben', 'ulrich'] } },
      ),
      post(
        'bernd',
        ago(47, '09:40'),
        `
Wuppertal: Stichtag statt Windhund. Alles, was bis zum Stichtag vollständig vorliegt, wird gleich behandelt. Danach drei Fragen mit je 0 bis 2 Punkten:

| Frage | 0 | 1 | 2 |
|---|---|---|---|
| Passt es zum Schwerpunktthema? | nein | mittelbar | Kern des Vorhabens |
| Wird es von Engagierten getragen? | Hauptamtliche machen es | gemischt | ja |
| Erreicht es neue Leute? | derselbe Kreis | offen | gezielt |

Bei Punktgleichheit geht vor, wer in den letzten zwei Jahren nichts bekommen hat. Vier Augen, Vermerk, fertig. Für 90 Anträge brauchen wir zwei Tage.
`,
        {
          key: 'punkte',
          reactions: { '👍': ['andrzej', 'ulrich', 'patrizia', 'birte', 'yasmin', 'marek'] },
        },
      ),
      post(
        'andrzej',
        ago(47, '10:11'),
        `Das ist sehr brauchbar, vielen Dank. Haben Sie die Kriterien vorher veröffentlicht?`,
        { replyTo: 'punkte' },
      ),
      post(
        'bernd',
        ago(47, '10:20'),
        `Ja, sechs Wochen vorher auf der Seite mit dem Aufruf. Seitdem sind die Anträge besser, weil die Leute die drei Fragen einfach der Reihe nach beantworten.`,
      ),
      post(
        'ruben',
        ago(46, '11:30'),
        `
Ich darf aus der Sicht der Antragstellenden berichten, wir beraten im Westmünsterland viele davon. Drei Beobachtungen:

1. Das digitale Formular ist kein Hexenwerk, aber eine Hürde für Gruppen ohne Verein. Wer Rechtsträger ist, wer das Konto hat, wer unterschreibt – daran scheitern mehr als am Inhalt.
2. Viele wissen nicht, dass ein Vorhaben *nicht schon begonnen* haben darf. Das Sommerfest ist dann gefeiert und die Enttäuschung groß.
3. Punktesysteme sind fair, solange jemand beim Formulieren hilft. Sonst gewinnt wieder, wer schreiben kann.

Darum bieten wir zwei Abende „Antrag in 60 Minuten“ an. Laptop mitbringen, am Ende ist abgeschickt.
`,
        {
          key: 'sechzig',
          reactions: { '💡': ['andrzej', 'katrin', 'thomas', 'elke', 'femke'], '👍': ['bernd', 'miriam'] },
        },
      ),
      post(
        'katrin',
        ago(46, '13:15'),
        `„Antrag in 60 Minuten“ nehme ich mit nach Lügde. Herr Wieczorek, wäre das etwas, das der Kreis an wechselnden Orten anbieten könnte? Ich würde den Raum und die Schnittchen stellen.`,
        { replyTo: 'sechzig' },
      ),
      post(
        'andrzej',
        ago(46, '13:52'),
        `Frau Niewald, Schnittchen sind ein starkes Argument. Ich kläre das mit dem Fachdienst, wir denken an vier Orte: Lemgo, Lügde, Lage, Horn-Bad Meinberg.`,
        { reactions: { '🎉': ['katrin', 'birte'] } },
      ),
      post(
        'ulrich',
        ago(45, '09:00'),
        `
Eine Anmerkung zum Losverfahren, weil es genannt wurde. Bei uns im Märkischen Kreis ist darüber gesprochen worden. Rechtlich ist ein Los unter *gleich geeigneten* Anträgen vertretbar, es muss aber im Aufruf angekündigt sein. Vor dem Los muss eine Prüfung der Eignung stehen und dokumentiert werden. Ein Los als Ersatz für die Prüfung halte ich für angreifbar.

Persönlich finde ich das Verfahren aus Wuppertal überzeugender. Eine Ablehnung mit „zwei von sechs Punkten“ ist unangenehm, aber verständlich.
`,
        { reactions: { '👍': ['bernd', 'andrzej'] } },
      ),
      post(
        'yasmin',
        ago(45, '10:28'),
        `
Ich leiste mir mal Widerspruch zu meinem eigenen Kollegen. Die Punkte sind fair *zwischen* den Anträgen. Sie ändern nichts daran, wer überhaupt einen stellt. In der letzten Runde kamen 61 % unserer Anträge aus drei von zehn Stadtbezirken.

Wir werden deshalb vor der nächsten Runde in den anderen sieben Bezirken je einen Abend machen und die Zahl der Anträge pro Bezirk mit veröffentlichen. Nicht als Quote, als Spiegel.
`,
        { reactions: { '👍': ['lan', 'dimitrios', 'ousmane', 'patrizia', 'helin'] } },
      ),
      post('bernd', ago(45, '10:31'), `Da hat sie recht. Ich mache die Tabelle.`, {
        reactions: { '🎉': ['yasmin', 'lan'] },
      }),
      post(
        'svenja',
        ago(44, '14:44'),
        `Für die kreisangehörigen unter uns: Wie erfahren Sie eigentlich, wer in Ihrer Stadt eine Förderung bekommen hat? Wir würden den Gruppen gern gratulieren und sie zum Ehrenamtstag einladen, bekommen die Liste aus Datenschutzgründen aber nicht.`,
      ),
      post(
        'birte',
        ago(44, '15:10'),
        `
Wir haben das im Kreis Lippe so gelöst: Im Bewilligungsschreiben liegt eine Einwilligung bei („Meine Stadt oder Gemeinde darf erfahren …“). Etwa 80 % schicken sie zurück. Nachträglich sammeln ist mühsam, also unbedingt *mit* dem Bescheid verschicken.
`,
        { reactions: { '💡': ['svenja', 'ruben', 'thomas'], '👍': ['bernd'] } },
      ),
      post(
        'thomas',
        ago(40, '16:50'),
        `Bei uns hat der Heimatverein mit den 1.000 Euro eine Sitzbank, ein Insektenhotel und den längsten Dorftratsch seit der Kirchensanierung finanziert. Ich wollte nur mal sagen, dass das Geld ankommt.`,
        { reactions: { '❤️': ['ruben', 'elke', 'miriam', 'andrzej', 'regina'] } },
      ),
      post(
        'patrizia',
        ago(26, '09:35'),
        `
Frage zum Nachweis: Lassen Sie sich Belege schicken oder genügt Ihnen die Bestätigung, dass das Vorhaben stattgefunden hat? Es ist ja ein Festbetrag. Unser Rechnungsprüfungsamt möchte trotzdem jede Bratwurst sehen.
`,
      ),
      post(
        'bernd',
        ago(26, '10:05'),
        `
Belege lassen wir beim Antragsteller und prüfen eine Stichprobe von zehn Prozent. Zurückgefordert haben wir in der ganzen Zeit zweimal, beide Male, weil das Vorhaben ausgefallen war. Ein Satz, der bei unserer Prüfung geholfen hat: Ein Festbetrag, bei dem die Prüfung mehr kostet als die Förderung, verfehlt seinen Zweck.

Die genauen Vorgaben stehen im Zuwendungsbescheid an Ihre Stadt, da lohnt der Blick ins Kleingedruckte.
`,
        { reactions: { '🙏': ['patrizia'], '👍': ['ulrich', 'andrzej', 'marek'] } },
      ),
      post(
        'andrzej',
        ago(6, '11:15'),
        `
Ergebnis aus Lippe, zur Nachnutzung:

- Stichtag und drei Fragen wie in Wuppertal, dazu ein Punkt extra für Erstantragstellende.
- Vier Antragsabende sind terminiert, der in Lügde ist schon ausgebucht.
- Einwilligung liegt jedem Bescheid bei.
- Auf dem Formular steht fett: *Noch nicht angefangen? Gut so.*

Sobald die Runde durch ist, schreibe ich, ob sich die Verteilung zwischen Stadt und Dorf verändert hat.
`,
        {
          reactions: { '👍': ['katrin', 'bernd', 'ruben', 'miriam', 'svenja', 'birte', 'thomas', 'elke'] },
        },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'foerderung',
    title: 'Versicherungsschutz beim Müllsammeltag: Wer haftet, wenn niemand ein Verein ist?',
    tags: ['Versicherung', 'Haftung', 'Nachbarschaft'],
    posts: [
      post(
        'elke',
        ago(39, '08:30'),
        `
Unser Frühjahrsputz soll dieses Mal nicht vom Verschönerungsverein, sondern von einer losen Gruppe ausgerichtet werden (sie nennt sich „Die mit den Zangen“, kein Verein, kein Konto, viel Energie). Erwartet werden etwa 120 Menschen, darunter Kinder, ein Trecker und ein Anhänger.

Wer ist da versichert, wer haftet, und was muss ich vorher tun? Unser Versicherer sagt: „Kommt darauf an.“
`,
        { reactions: { '❤️': ['thomas', 'marek'], '👀': ['katrin'] } },
      ),
      post(
        'ulrich',
        ago(39, '09:55'),
        `
Kommt tatsächlich darauf an, aber man kann es sortieren. Drei Fälle:

1. **Die Gemeinde ruft auf und leitet an.** Dann handeln die Leute im Auftrag der Gemeinde; der gesetzliche Unfallschutz über die Unfallkasse kommt in Betracht, für Haftpflicht der kommunale Versicherer. Voraussetzung: Auftrag oder Zustimmung *vorher* und nachweisbar.
2. **Ein Verein richtet aus.** Vereinshaftpflicht, dazu die eigene Unfallversicherung des Vereins, falls vorhanden.
3. **Eine lose Gruppe ohne Auftrag.** Private Haftpflicht der Beteiligten und nachrangig die Rahmenverträge des Landes für Unfall und Haftpflicht, die gerade für rechtlich unselbständige Gruppen gedacht sind.

Am sichersten ist Fall 1. Ein einfacher Brief genügt: „Die Gemeinde Nettersheim beauftragt die Gruppe … mit der Durchführung am … auf folgenden Flächen …“
`,
        {
          key: 'drei-faelle',
          reactions: {
            '🙏': ['elke', 'katrin', 'svenja'],
            '👍': ['regina', 'leyla', 'ruben', 'birte', 'patrizia'],
          },
        },
      ),
      post(
        'thomas',
        ago(39, '10:30'),
        `Und der Trecker? Kraftfahrzeuge laufen über die Kfz-Haftpflicht des Halters, und wenn auf dem Anhänger Personen mitfahren, wird es schnell unzulässig. Bei uns fährt der Anhänger nur mit Müll, die Kinder gehen zu Fuß. Das war eine emotionale Debatte.`,
        { reactions: { '👍': ['ulrich', 'elke'] } },
      ),
      post(
        'friederike',
        ago(39, '12:12'),
        `Bitte an Handschuhe in Kindergrößen denken. Klingt banal, aber bei der ersten Glasscherbe ist es die wichtigste Versicherung.`,
        { reactions: { '❤️': ['elke', 'lan'], '👍': ['ruben'] } },
      ),
      post(
        'elke',
        ago(38, '08:20'),
        `
> Am sichersten ist Fall 1.

Danke, Herr Brockschmidt, so machen wir es. Rückfrage: Muss ich eine Teilnehmerliste führen? „Die mit den Zangen“ wollen keine Anmeldung, die Leute kommen einfach um zehn an die Kirche.
`,
        { replyTo: 'drei-faelle' },
      ),
      post(
        'ulrich',
        ago(38, '09:05'),
        `Eine Liste vor Ort genügt: Name, Unterschrift, bei Kindern die Begleitperson. Sie wird nach der Abwicklung vernichtet. Wer nicht unterschreibt, darf natürlich trotzdem Müll sammeln, im Schadensfall wird der Nachweis dann eben schwieriger.`,
        { reactions: { '👍': ['elke', 'thomas', 'katrin'] } },
      ),
      post(
        'ruben',
        ago(38, '14:33'),
        `
Wir geben Gruppen dafür eine Karte im Postkartenformat mit. Vorn: *Was tun, wenn etwas passiert?* (erste Hilfe, Foto, Zeugen, Anruf bei der Gemeinde binnen drei Tagen). Hinten: wer beauftragt hat und die Telefonnummer. Hat im Ernstfall, ein gebrochenes Handgelenk, hervorragend funktioniert.
`,
        { reactions: { '💡': ['elke', 'svenja', 'leyla', 'dimitrios', 'femke'] } },
      ),
      post(
        'elke',
        ago(13, '10:48'),
        `
Es ist vollbracht: 143 Menschen, 2,1 Tonnen Müll, eine Waschmaschine, ein Wespenstich, null Schadensmeldungen. Der Auftragsbrief war eine Seite, die Unterschriftenliste hing am Bollerwagen.

Ich habe Brief, Liste und Postkarte als Vorlage abgelegt. Nehmen Sie, was Sie brauchen.
`,
        {
          reactions: {
            '🎉': ['ulrich', 'thomas', 'ruben', 'regina', 'katrin', 'miriam', 'friederike'],
            '🙏': ['svenja', 'femke'],
          },
        },
      ),
      post(
        'katrin',
        ago(13, '13:09'),
        `Brief übernommen, Ortsname getauscht, heute von unserem Ordnungsamt abgenickt. Vier Minuten Arbeit!`,
        { reactions: { '🎉': ['elke'], '👍': ['miriam', 'ulrich'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'foerderung',
    title: 'Vereine und Datenschutz: Mitgliederlisten, Messenger, Fotos',
    tags: ['Datenschutz', 'Vereine', 'Fortbildung'],
    posts: [
      post(
        'marek',
        ago(29, '09:12'),
        `
In unserer letzten Vereinskonferenz sollte es um Hallenzeiten gehen. Geredet wurde zwei Stunden über Datenschutz. Die Stimmung: „Wir dürfen ja gar nichts mehr.“ Ich möchte einen Abend anbieten, der den Leuten die Angst nimmt, ohne dass ich Rechtsberatung mache.

Drei Fragen kamen immer wieder:

- Darf die Mitgliederliste in die Messengergruppe?
- Dürfen Fotos vom Kindertraining auf die Homepage?
- Braucht ein Verein mit 180 Mitgliedern eine Datenschutzbeauftragte?

Was antworten Sie?
`,
        { reactions: { '👍': ['jonas', 'thomas', 'svenja', 'patrizia'] } },
      ),
      post(
        'ulrich',
        ago(29, '10:38'),
        `
Ohne Rechtsberatung, nur als Gesprächsgrundlage:

**Mitgliederliste in der Gruppe:** Nein, jedenfalls nicht ohne Einwilligung aller. Mitglieder haben Anspruch darauf, dass nur Funktionsträger die Daten sehen, die sie brauchen.

**Kinderfotos:** Einwilligung beider Sorgeberechtigten, bei Jugendlichen zusätzlich deren eigene. Gruppenaufnahmen bei öffentlichen Veranstaltungen sind ein anderer Fall als das Training.

**Datenschutzbeauftragte:** Pflicht in der Regel erst, wenn mindestens 20 Personen *ständig* mit automatisierter Verarbeitung beschäftigt sind. Das trifft kaum einen Verein mit 180 Mitgliedern. Verantwortlich bleibt der Vorstand trotzdem.
`,
        { key: 'antworten', reactions: { '🙏': ['marek', 'jonas', 'thomas', 'katrin', 'andrzej'] } },
      ),
      post(
        'jonas',
        ago(29, '11:20'),
        `Bei der Messengerfrage habe ich gute Erfahrungen mit dem Dreisatz gemacht: *Terminabsprachen ja, Listen nein, Gesundheitsdaten nie.* Die Trainerin, die „Ben hat wieder Asthma“ in die Elterngruppe schreibt, erkennt sich darin sofort.`,
        { reactions: { '🎉': ['marek', 'nadine', 'friederike', 'leyla'] } },
      ),
      post(
        'tobias',
        ago(29, '13:45'),
        `
Ein Hinweis aus der Technik. Viele Vereine nutzen private Konten in der Wolke, die dem ehemaligen Kassenwart gehören. Das größte Risiko ist selten die Veröffentlichung, sondern der *Verlust*: niemand kommt mehr heran, oder jemand kommt heran, der nicht mehr dazugehört. Eine Seite „Wer hat welche Zugänge?“ im Tresor des Vereins löst mehr als jede Datenschutzerklärung.
`,
        { reactions: { '💡': ['marek', 'jonas', 'yasmin', 'ruben'] } },
      ),
      post(
        'patrizia',
        ago(28, '08:55'),
        `
Wir machen solche Abende seit drei Jahren, Titel: „Datenschutz ohne Bauchweh“. Ablauf, falls es hilft:

1. Zwanzig Minuten Grundsätze, mehr nicht.
2. Vier Tische mit je einem Fall: Aufnahmeantrag, Vereinsfest, Messenger, Vorstandswechsel.
3. Jeder Tisch schreibt *eine* Regel auf, die im eigenen Verein ab morgen gilt.
4. Sammeln, kopieren, mitgeben.

Die Referentin kommt von der Verbraucherberatung, Honorar 250 Euro. Teilnehmende je Abend zwischen 18 und 30.
`,
        { reactions: { '👍': ['marek', 'svenja', 'femke', 'andrzej'], '❤️': ['miriam'] } },
      ),
      post(
        'thomas',
        ago(28, '10:09'),
        `Bei Punkt 3 wird es bei uns spannend: Der Schützenverein hängt seit 1952 die Geburtstage im Vereinsheim aus. Ich habe gefragt, ob jemand sich beschwert hat. Antwort: „Nur der, der vergessen wurde.“`,
        { reactions: { '❤️': ['marek', 'jonas', 'katrin', 'elke', 'patrizia'] } },
      ),
      post(
        'ulrich',
        ago(28, '10:24'),
        `Dann ist die Einwilligung immerhin leicht zu bekommen, Herr Ellerkamp. Ein Feld im Aufnahmeantrag, und 1952 kann weitergehen.`,
        { reactions: { '👍': ['thomas'], '❤️': ['birte', 'leyla'] } },
      ),
      post(
        'friederike',
        ago(27, '14:20'),
        `
Ich möchte noch die Kehrseite nennen. Datenschutz wird bei uns gelegentlich als Grund genannt, weshalb Assistenzbedarf nicht erfragt wird. „Das dürfen wir nicht speichern.“ Doch, mit Einwilligung und wenn man es nachher löscht. Wer nicht fragt, ob jemand eine Schriftdolmetscherin braucht, schließt aus – nur eben datenschutzkonform.
`,
        { reactions: { '👍': ['helin', 'miriam', 'yasmin', 'lan'], '❤️': ['femke'] } },
      ),
      post(
        'marek',
        ago(7, '16:02'),
        `
Der Abend war gestern, hier die Ernte. 27 Leute aus 19 Vereinen, Konzept aus Siegen, Dreisatz aus Rheine auf einem Plakat an der Wand.

Die vier Regeln, die die Tische aufgeschrieben haben:

1. *Aufnahmeantrag:* Wir fragen nur noch, was wir brauchen. (Der Beruf flog raus.)
2. *Vereinsfest:* Am Eingang steht, dass fotografiert wird und wo der Tisch ohne Kamera ist.
3. *Messenger:* Termine ja, Listen nein, Gesundheitsdaten nie.
4. *Vorstandswechsel:* Zugänge werden wie Schlüssel übergeben, mit Unterschrift.

Nummer vier fand ich am stärksten, die kam von einer Kassenprüferin mit 81 Jahren.
`,
        {
          reactions: {
            '🎉': ['patrizia', 'jonas', 'tobias', 'nadine', 'miriam'],
            '❤️': ['lan', 'elke', 'friederike'],
          },
        },
      ),
      post(
        'svenja',
        ago(6, '08:36'),
        `„Tisch ohne Kamera“ ist großartig. Den stellen wir beim Ehrenamtstag auf.`,
        { reactions: { '👍': ['marek', 'friederike'] } },
      ),
    ],
  },
];
