/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const networkQuestions: DemoTopic[] = [
  {
    space: 'netzwerk',
    board: 'fragen',
    title: 'Willkommen: So arbeiten wir hier',
    tags: ['Hinweise'],
    pinned: true,
    locked: true,
    posts: [
      post(
        'miriam',
        ago(113, '09:30'),
        `
Liebe Kolleginnen und Kollegen,

dies ist der Raum, in dem wir uns zwischen den Netzwerktreffen austauschen. Vier Absprachen haben sich in der Testphase bewährt:

1. **Fragen Sie früh.** Eine halbe Seite Vorgeschichte braucht niemand, die Einwohnerzahl und der Stand der Dinge helfen sehr.
2. **Schreiben Sie auf, was daraus wurde.** Ein kurzes „Hat der Rat beschlossen“ oder „Ist gescheitert, weil …“ ist für die Nächsten Gold wert.
3. **Keine Daten Dritter.** Keine Namen von Ehrenamtlichen, keine Anträge, keine Telefonnummern aus Vereinslisten.
4. **Sie oder du?** Beides ist in Ordnung. Wer duzt, darf zurückgesiezt werden und umgekehrt.

Wer nur zehn Minuten in der Woche hat: Stellen Sie unter Benachrichtigungen die wöchentliche Zusammenfassung ein. Sie enthält die Beiträge im vollen Wortlaut und man kann per Mail antworten.
`,
        {
          reactions: {
            '👍': ['katrin', 'leyla', 'ulrich', 'svenja', 'patrizia', 'elke', 'marek'],
            '❤️': ['femke', 'ruben'],
          },
        },
      ),
      post(
        'tobias',
        ago(112, '14:10'),
        `Ergänzung von der technischen Seite: Das Thema ist abgeschlossen, damit es oben übersichtlich bleibt. Fragen zur Bedienung bitte in den Kanal *Hilfe zur Plattform*, dort sehe ich sie am schnellsten.`,
        { reactions: { '👍': ['thomas', 'birte'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'fragen',
    title: 'Junge Menschen gewinnen: Was hat bei Ihnen wirklich funktioniert?',
    tags: ['junges Engagement', 'Schule', 'Vereine'],
    posts: [
      post(
        'marek',
        ago(61, '10:05'),
        `
Wir haben in Herten im letzten Jahr Plakate, eine Kinowerbung und einen Instagram-Kanal bezahlt, um junge Leute für die Vereine zu gewinnen. Ergebnis: 3.100 Aufrufe, zwei Anfragen, null Vorstände unter 30.

Ich will gar nicht jammern, ich möchte es verstehen. Darum die Bitte an alle: **Was hat bei Ihnen nachweislich funktioniert**, und wie viele junge Menschen waren es am Ende? Gern auch mit Misserfolgen, die ich mir sparen kann.
`,
        { reactions: { '👍': ['svenja', 'jonas', 'elke', 'katrin', 'lan'] } },
      ),
      post(
        'lan',
        ago(61, '11:42'),
        `
Danke für die ehrlichen Zahlen! Bei uns in Wuppertal war der wichtigste Satz einer 17-Jährigen: „Ihr fragt immer, ob ich bei *euch* mitmachen will. Fragt doch mal, was *ich* machen will.“

Seitdem gibt es im Quartier einen Jugendfonds. 5.000 Euro im Jahr, sieben Jugendliche entscheiden selbst, Anträge bis 400 Euro auf einer Seite oder als Sprachnachricht. Im ersten Jahr 19 Anträge, davon 14 von Gruppen, die vorher niemand von uns kannte. Vier davon bestehen noch: ein Reparaturabend, ein Cheerleading-Team, eine Hausaufgabengruppe in der Moschee, ein Podcast.

Vorstände sind daraus keine geworden. Vielleicht ist das aber auch die falsche Messlatte.
`,
        {
          key: 'jugendfonds',
          reactions: {
            '❤️': ['yasmin', 'elke', 'ruben', 'femke'],
            '💡': ['marek', 'svenja', 'ousmane', 'dimitrios'],
          },
        },
      ),
      post(
        'ulrich',
        ago(61, '13:20'),
        `Verstehe ich richtig, dass Minderjährige über öffentliche Mittel entscheiden? Wie haben Sie das haushaltsrechtlich gelöst? Ich frage nicht, um zu bremsen, sondern weil unsere Kämmerei genau das fragen wird.`,
        { replyTo: 'jugendfonds' },
      ),
      post(
        'lan',
        ago(60, '09:15'),
        `
Herr Brockschmidt, die Frage kam bei uns auch, fast wortgleich. Die Lösung:

- Der Fonds liegt bei einem Träger (Stadtteilverein), der einen Zuwendungsbescheid bekommt.
- Die Jugendlichen geben ein *Votum* ab, der Vorstand des Trägers beschließt förmlich.
- In drei Jahren ist der Vorstand genau null Mal abgewichen.
- Verwendungsnachweis: Belegliste, ein Foto, drei Sätze.

Die Richtlinie ist anderthalb Seiten lang. Ich stelle sie gern in die Dokumente.
`,
        { reactions: { '🙏': ['ulrich', 'marek'], '👍': ['bernd'] } },
      ),
      post(
        'bernd',
        ago(60, '09:48'),
        `Aus der prüfenden Abteilung: Ja, das ist sauber. Ich habe die Belege gesehen. Es gab einmal eine Quittung über 38 Döner, die war aber sachlich begründet.`,
        { reactions: { '❤️': ['lan', 'marek', 'katrin', 'leyla'] } },
      ),
      post(
        'thomas',
        ago(60, '16:31'),
        `
Vom Land eine andere Erfahrung. In Heek sind junge Leute nicht das Problem, Landjugend und Löschzug haben Wartelisten. Es fehlt an denen zwischen 30 und 45, die Kinder und Schichtdienst haben.

Was bei der Feuerwehr hilft: Wir haben die Übungsabende auf zwei Zeiten verteilt und Kinderbetreuung organisiert (die Landjugend passt auf, gegen Grillgut). Seitdem sechs Rückkehrerinnen und Rückkehrer in den aktiven Dienst.
`,
        { reactions: { '🎉': ['elke', 'regina', 'birte'], '👍': ['marek'] } },
      ),
      post(
        'svenja',
        ago(59, '10:12'),
        `
In Hürth läuft seit vier Jahren „72 Stunden reinschnuppern“: Schülerinnen und Schüler der Jahrgangsstufe 9 bekommen drei Tage frei für ein Engagement, die Schulen rechnen es aufs Sozialpraktikum an. Zahlen vom letzten Durchgang:

| | Anzahl |
|---|---:|
| Teilnehmende | 212 |
| Einsatzstellen | 46 |
| nach drei Monaten noch dabei | 31 |
| nach einem Jahr noch dabei | 18 |

18 von 212 klingt wenig. Die Jugendfeuerwehr hat allerdings fünf davon und sagt, so einen Zulauf habe sie in zehn Jahren nicht gehabt.
`,
        { key: 'reinschnuppern', reactions: { '👍': ['marek', 'katrin', 'patrizia', 'ousmane'] } },
      ),
      post(
        'katrin',
        ago(59, '11:03'),
        `Frau Pohlmann, wie haben Sie die Schulen dazu gebracht? Wir haben in Lügde eine einzige weiterführende Schule, und der Stundenplan ist dort heilig.`,
        { replyTo: 'reinschnuppern' },
      ),
      post(
        'svenja',
        ago(58, '08:50'),
        `
Mit einer Schulsozialarbeiterin, die es wollte, und einer Schulleitung, die es ein Jahr lang ausprobieren durfte. Wir haben uns ausdrücklich *nicht* an alle Schulen gewandt. Im zweiten Jahr riefen die anderen an.

Mit nur einer Schule würde ich klein anfangen: eine Klasse, fünf Vereine, zwei Nachmittage. Den Zettel für die Eltern (Versicherung, Fotos, Heimweg) kann ich Ihnen geben, der war die meiste Arbeit.
`,
        { reactions: { '🙏': ['katrin'], '❤️': ['miriam'] } },
      ),
      post(
        'patrizia',
        ago(58, '14:27'),
        `
Ich widerspreche ein bisschen, auch mir selbst: Wir messen immer, wie viele Junge in die *alten* Formen kommen. In Siegen haben wir letztes Jahr 60 Jugendliche gefragt, die sich nirgends „ehrenamtlich“ nennen. Zwei Drittel davon tun etwas – Nachhilfe für die Cousine und deren halbe Klasse, Moderation eines Servers mit 800 Leuten, Übersetzen beim Amt.

Das ist Engagement. Wir haben nur kein Formular dafür.
`,
        {
          key: 'kein-formular',
          reactions: {
            '❤️': ['lan', 'ousmane', 'femke', 'yasmin', 'helin'],
            '👍': ['friederike', 'ruben', 'dimitrios'],
          },
        },
      ),
      post(
        'ousmane',
        ago(58, '15:40'),
        `
> Übersetzen beim Amt

Das kann ich nur unterschreiben. In unserem Begegnungscafé sind die Jüngsten die Dolmetscherinnen ihrer Eltern. Wenn ich sie frage, ob sie ehrenamtlich tätig sind, sagen sie nein. Wenn ich frage, wie viele Stunden sie im letzten Monat geholfen haben, sagen sie: zwanzig, dreißig.

Wir stellen dafür inzwischen einen Engagementnachweis aus. Eine Auszubildende hat damit ihre Stelle bekommen, das hat sich herumgesprochen wie ein Lauffeuer.
`,
        { replyTo: 'kein-formular', reactions: { '👍': ['patrizia', 'katrin', 'miriam'] } },
      ),
      post(
        'marek',
        ago(57, '09:33'),
        `
Das ist schon jetzt mehr, als ich in einem Jahr Fachliteratur gefunden habe. Zwischenstand meiner Mitschrift:

- eigenes Geld und eigene Entscheidung schlagen Werbung (Wuppertal)
- Zeiten ändern statt Leute suchen (Heek)
- über eine Schule, nicht über alle (Hürth)
- anerkennen, was schon geschieht (Siegen, Ahlen)

Hat jemand Erfahrung mit *Vorstandsarbeit auf Probe*? Ein Sportverein bei uns überlegt, Posten für sechs Monate zu vergeben.
`,
      ),
      post(
        'jonas',
        ago(57, '10:20'),
        `Ein Tischtennisverein bei uns in Rheine hat „Vorstand im Praktikum“ gemacht: drei Sitzungen mitlaufen, eigenes kleines Ressort, Rückkehrrecht ohne Gesichtsverlust. Von vier Personen sind zwei geblieben, eine davon mit 22 als Schatzmeisterin. Die Satzung musste nicht geändert werden, weil sie als Beisitzende kooptiert wurden.`,
        { reactions: { '💡': ['marek', 'svenja', 'thomas'] } },
      ),
      post(
        'femke',
        ago(56, '12:08'),
        `
Ein Blick über die Grenze: In den Niederlanden ist die *maatschappelijke stage* an vielen Schulen üblich gewesen, als Pflicht wurde sie 2014 abgeschafft und vielerorts freiwillig beibehalten. Die Lehre, die mir eine Kollegin aus Nijmegen mitgegeben hat: Nicht die Stunden zählen, sondern ob am Ende jemand *Danke, bis nächste Woche* sagt.
`,
        { reactions: { '❤️': ['svenja', 'lan'] } },
      ),
      post(
        'elke',
        ago(41, '08:45'),
        `
Ich hole das Thema noch einmal hoch, weil wir etwas ausprobiert haben. Nach der Idee mit dem Jugendfonds haben wir in zwei unserer Dörfer je 500 Euro ausgelobt, Bedingung: Wer antragstellt, ist unter 21.

Nach vier Wochen liegt *ein* Antrag vor – dafür einer, der es in sich hat: Sechs Jugendliche wollen das alte Buswartehäuschen zur Bücher- und Ladestation umbauen und haben schon einen Elektriker überredet.

Die Erkenntnis: Auf dem Dorf lief es nicht über den Aushang, sondern über den Fußballtrainer, der es in der Kabine erzählt hat.
`,
        { reactions: { '🎉': ['lan', 'marek', 'regina'], '👍': ['thomas', 'birte', 'katrin'] } },
      ),
      post(
        'lan',
        ago(41, '10:02'),
        `Ich freue mich gerade sehr. Liebe Grüße an die sechs! Unser Jugendrat würde sie gern zu einer Sitzung zuschalten, wenn sie mögen.`,
        { reactions: { '❤️': ['elke'] } },
      ),
      post(
        'miriam',
        ago(40, '15:55'),
        `Dieses Thema schreit nach einem Forum beim Engagementkongress. Ich habe im Kongressraum einen Vorschlag angelegt und Frau Nguyễn sowie Herrn Jablonski als mögliche Impulsgebende eingetragen – bitte protestieren Sie dort, falls das zu forsch war.`,
        { reactions: { '👍': ['marek', 'lan', 'patrizia'] } },
      ),
      post(
        'marek',
        ago(12, '09:20'),
        `
Rückmeldung nach acht Wochen: Der Kinospot ist gekündigt. Vom gesparten Geld gibt es ab dem nächsten Quartal einen Jugendfonds mit 3.000 Euro, der Ausschuss hat einstimmig zugestimmt. Die Richtlinie aus Wuppertal habe ich fast unverändert übernommen, nur der Betrag je Antrag ist bei uns 300 Euro.

Danke in die Runde. Allein wäre ich noch bei Plakat Nummer drei.
`,
        {
          reactions: {
            '🎉': ['lan', 'yasmin', 'svenja', 'miriam', 'elke', 'nadine', 'leyla', 'bernd'],
            '✅': ['ulrich', 'jonas'],
          },
        },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'fragen',
    title: 'Digitalisierung der Vereine: Vereinsportal ja oder nein?',
    tags: ['Digitalisierung', 'Vereine'],
    posts: [
      post(
        'jonas',
        ago(34, '09:10'),
        `
Moin aus Rheine. Unser Vereinsportal (Hallenbelegung, Stammdaten, Zuschussanträge, Terminkalender) ist technisch fertig. Von 240 Vereinen haben sich in drei Monaten 37 angemeldet. Die Hälfte davon, weil ich daneben saß.

Bevor ich weiter Klinken putze: Wer hat so etwas schon länger und kann sagen, ob es sich lohnt? Und falls ja, was war der Knackpunkt?
`,
        { reactions: { '👀': ['marek', 'svenja', 'thomas', 'patrizia'] } },
      ),
      post(
        'thomas',
        ago(34, '10:25'),
        `Wir haben in Heek eine Excel-Liste und das Telefon. 58 Vereine, ich kenne jeden Vorsitzenden. Bei uns würde ein Portal ein Problem lösen, das wir nicht haben. Bei 240 sieht das sicher anders aus.`,
        { reactions: { '🎉': ['jonas', 'katrin'] } },
      ),
      post(
        'patrizia',
        ago(34, '11:58'),
        `
Siegen betreibt seit fünf Jahren ein Portal. Ehrliche Bilanz:

**Gelohnt hat sich** die Hallenbelegung. Sobald Zeiten *nur noch* dort beantragt werden konnten, waren nach einer Saison 80 % der Sportvereine drin.

**Nicht gelohnt hat sich** der Terminkalender. Den pflegt niemand doppelt, die Leute schauen ohnehin in die sozialen Medien und ins Blättchen.

Mein Rat: *ein* Vorgang, der wehtut, muss darüber laufen und einfacher werden als vorher. Alles andere ist Beiwerk.
`,
        {
          key: 'ein-vorgang',
          reactions: { '💡': ['jonas', 'svenja', 'marek', 'yasmin'], '👍': ['ulrich', 'tobias'] },
        },
      ),
      post(
        'friederike',
        ago(33, '08:40'),
        `
Bitte denkt bei „nur noch dort“ an die, die nicht können. Bei uns wurde ein Portal mit einem Bilderrätsel abgesichert, das ein blinder Vereinsvorsitzender nicht lösen konnte. Sein Verein stand eine Saison ohne Halle da.

Die Verwaltung ist zur Barrierefreiheit verpflichtet, auch wenn der Dienstleister etwas anderes erzählt. Und einen zweiten Weg (Telefon, Bürgerbüro) braucht es immer.
`,
        {
          reactions: { '👍': ['tobias', 'patrizia', 'miriam', 'leyla'], '❤️': ['elke'] },
        },
      ),
      post(
        'patrizia',
        ago(33, '09:05'),
        `Völlig richtig, danke für den Einwurf. Der zweite Weg besteht bei uns: Wer anruft, bekommt den Antrag von uns ausgefüllt. Das nutzen etwa 15 Vereine, das ist gut zu schaffen.`,
      ),
      post(
        'yasmin',
        ago(32, '14:48'),
        `
Noch ein Gedanke zur Reihenfolge. Wir haben *vor* dem Portal eine Sprechstunde „Verein digital“ eingeführt, einmal im Monat, mit zwei pensionierten IT-Leuten aus der Freiwilligenagentur. Die häufigsten Anliegen waren:

1. Wie komme ich an das Postfach, dessen Passwort der alte Vorstand mitgenommen hat?
2. Darf die Mitgliederversammlung hybrid stattfinden?
3. Welche Vereinssoftware, und wer hilft beim Umzug aus der Karteikiste?

Ein Portal kam in zwei Jahren kein einziges Mal zur Sprache. Ich sage nicht, dass man keins braucht. Aber danach gefragt hat niemand.
`,
        { reactions: { '❤️': ['jonas', 'marek'], '💡': ['svenja', 'katrin', 'thomas', 'miriam'] } },
      ),
      post(
        'jonas',
        ago(29, '16:12'),
        `
Ich habe eure Antworten in unsere Projektrunde getragen. Wir ändern den Plan:

- Start mit der Hallenbelegung, alles andere wird ausgeblendet.
- Telefonweg bleibt und wird auf der ersten Seite genannt.
- Prüfung auf Barrierefreiheit vor dem Start, nicht danach.
- Sprechstunde einmal im Monat in der Stadtbibliothek.

Punkt 2 von Frau El-Khatib („Passwort mitgenommen“) hat bei uns für großes Gelächter gesorgt, weil es der Grund war, warum der Schützenverein sich nicht anmelden konnte.
`,
        { reactions: { '🎉': ['patrizia', 'friederike', 'yasmin', 'leyla'] } },
      ),
      post(
        'svenja',
        ago(5, '11:37'),
        `Jonas, magst du nach der ersten Saison berichten? Wir sollen im Haushalt Geld für ein Portal anmelden und ich würde lieber eure Fehler auswerten als eigene machen.`,
        { reactions: { '👍': ['jonas'], '👀': ['marek'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'fragen',
    title: 'Menschen mit Fluchterfahrung als Engagierte gewinnen',
    tags: ['Integration', 'Geflüchtete', 'Teilhabe'],
    posts: [
      post(
        'femke',
        ago(52, '09:25'),
        `
In fast allen Konzepten, die ich lese, kommen Geflüchtete als *Zielgruppe* von Engagement vor. In Kleve möchten wir es umdrehen: Wer neu hier ist, soll selbst mitgestalten können, ohne erst drei Sprachkurse abzuwarten.

Meine Fragen:
1. Wie haben Sie Vereine darauf vorbereitet?
2. Was tun Sie, wenn der Aufenthalt unsicher ist oder jemand mitten im Projekt umverteilt wird?
3. Gibt es Stolpersteine bei Versicherung und Leistungsbezug?
`,
        { reactions: { '👍': ['ousmane', 'helin', 'friederike', 'dimitrios'] } },
      ),
      post(
        'ousmane',
        ago(52, '13:50'),
        `
Liebe Femke, zu 1.: Wir haben nicht die Vereine vorbereitet, sondern *eine Person je Verein*. Die sogenannte Türöffnerin holt jemanden beim ersten Mal ab, sitzt daneben und ruft an, wenn er zweimal fehlt. Das ist unspektakulär und der ganze Unterschied. Von 24 Vermittlungen mit Türöffnerin hielten 17 länger als ein halbes Jahr, ohne waren es 3 von 11.

Zu 2.: Das passiert, und es tut weh. Wir planen Aufgaben inzwischen so, dass sie zu zweit gemacht werden. Wer geht, bekommt einen Nachweis, und wir schreiben der neuen Kommune. Zweimal hat das geklappt, einmal übrigens nach Herten!

Zu 3. fehlt mir die rechtliche Sicherheit, da hoffe ich auf die Kollegen.
`,
        {
          key: 'tueroeffner',
          reactions: {
            '❤️': ['femke', 'patrizia', 'lan', 'elke', 'miriam'],
            '💡': ['ruben', 'katrin', 'svenja'],
          },
        },
      ),
      post(
        'ulrich',
        ago(51, '10:40'),
        `
Zu Frage 3, soweit ich es übersehe und ohne Gewähr:

- **Unfallschutz:** hängt nicht vom Aufenthaltsstatus ab, sondern von der Tätigkeit und vom Träger. Nachrangig greift der Rahmenvertrag des Landes.
- **Leistungsbezug:** Echter Auslagenersatz ist unproblematisch. Bei pauschalen Aufwandsentschädigungen gibt es Freibeträge, die *vorher* mit dem zuständigen Amt geklärt werden sollten.
- **Abgrenzung zur Arbeit:** Keine feste Arbeitszeit, keine Weisungen wie gegenüber Beschäftigten, kein Entgelt. Sobald jemand Schichten eingeteilt bekommt, wird es heikel.

Wir lassen uns von Trägern eine halbseitige Tätigkeitsbeschreibung geben. Damit hat die Ausländerbehörde bislang nie Rückfragen gehabt.
`,
        { reactions: { '🙏': ['femke', 'ousmane'], '👍': ['ruben', 'marek'] } },
      ),
      post(
        'marek',
        ago(51, '11:15'),
        `Der junge Mann aus Ahlen ist seit einem Jahr Zeugwart bei unserem Handballverein. Er hat die Trikots zum ersten Mal seit Menschengedenken nach Größen sortiert.`,
        { replyTo: 'tueroeffner', reactions: { '🎉': ['ousmane', 'femke', 'nadine', 'andrzej'] } },
      ),
      post(
        'ousmane',
        ago(51, '11:31'),
        `Das lese ich heute Abend im Café vor. Du machst ein Dutzend Leute froh.`,
        { reactions: { '❤️': ['marek'] } },
      ),
      post(
        'ruben',
        ago(48, '15:06'),
        `
Aus Sicht einer Freiwilligenagentur eine Ergänzung: Sprechen Sie nicht zuerst über „Ehrenamt“. In etlichen Herkunftsländern gibt es das Wort nicht, und wo es eines gibt, klingt es nach Staat. Unsere Beratung fragt: *Was können Sie gut? Wem haben Sie früher geholfen? Was würden Sie gern weitergeben?*

So haben wir eine Imkerin, zwei Fahrradschrauber und einen Kalligrafen gefunden. Und, das muss man auch sagen, einige Leute, die zuerst einmal Ruhe brauchten und nicht noch eine Aufgabe.
`,
        { reactions: { '👍': ['femke', 'helin', 'birte'], '❤️': ['ousmane'] } },
      ),
      post(
        'femke',
        ago(20, '09:02'),
        `Kurze Rückmeldung: Fünf Klever Vereine haben eine Türöffnerin oder einen Türöffner benannt, die ersten vier Tandems sind gestartet. Im Schwimmverein mussten wir die Umkleidezeiten neu besprechen, sonst lief es erstaunlich geräuschlos. Ich schreibe in einem halben Jahr, wer geblieben ist.`,
        { reactions: { '🎉': ['ousmane', 'ruben', 'miriam', 'leyla'], '👍': ['ulrich'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'fragen',
    title: 'Musterschreiben an Vereine in Einfacher Sprache?',
    tags: ['Einfache Sprache', 'Vorlagen'],
    posts: [
      post(
        'nadine',
        ago(1, '15:24'),
        `
Wir wollen unsere Standardschreiben an Vereine (Zuschussbescheid, Hallensperrung, Einladung zur Vereinskonferenz) in Einfache Sprache übertragen. Der Zuschussbescheid enthält derzeit einen Satz mit 71 Wörtern. Ich habe nachgezählt.

Hat jemand schon Muster, die auch das Rechtsamt überlebt haben? Besonders bei Nebenbestimmungen und Rechtsbehelfsbelehrung tue ich mich schwer.
`,
      ),
    ],
  },
];
