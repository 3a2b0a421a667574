/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const developmentWorkshop: DemoTopic[] = [
  {
    space: 'ews',
    board: 'werkstaetten',
    title: 'Zweite Werkstatt: Ergebnisse und Hausaufgaben',
    tags: ['Protokoll', 'Hausaufgaben'],
    pinned: true,
    posts: [
      post(
        'helin',
        ago(33, '16:30'),
        `
Ihr Lieben, was für zwei Tage. Damit nichts verloren geht:

**Woran wir gearbeitet haben**
- Bestandsaufnahme: Wer fördert bei euch Engagement, ohne es so zu nennen?
- Beteiligung: Mit wem *müsst* ihr reden, mit wem *wollt* ihr reden, und warum sind das verschiedene Listen?
- Kollegiale Beratung: zwei Fälle (bleiben im Raum)

**Hausaufgaben bis zur dritten Werkstatt**
1. Akteurskarte fertigzeichnen und fotografieren
2. Drei Gespräche mit Menschen führen, die eurer Strategie skeptisch gegenüberstehen
3. Ein erster Entwurf eurer Ziele, höchstens eine Seite

Und ja, Hausaufgabe 2 ist ernst gemeint. Die Freundlichen überzeugen wir ohnehin.
`,
        {
          reactions: { '👍': ['katrin', 'dimitrios', 'elke', 'ousmane', 'marek'], '🎉': ['nadine', 'birte'] },
        },
      ),
      post(
        'dimitrios',
        ago(32, '09:20'),
        `Foto der Hürther Akteurskarte folgt, sobald die Reinigungskraft sie wieder aufgehängt hat. Sie hielt sie für Kinderkunst und hat sie sehr ordentlich eingerollt.`,
        { reactions: { '❤️': ['helin', 'katrin', 'elke', 'nadine'] } },
      ),
      post(
        'elke',
        ago(26, '14:15'),
        `
Hausaufgabe 2 erledigt, es waren vier Gespräche. Das lehrreichste mit einem Ortsvorsteher: „Strategie ist, wenn die Gemeinde aufschreibt, was wir sowieso machen, und hinterher ist es ihr Erfolg.“

Das sitzt. Ich habe ihn gefragt, ob er in die Steuerungsgruppe kommt. Er überlegt.
`,
        { reactions: { '❤️': ['helin', 'birte', 'ousmane'], '👍': ['katrin', 'dimitrios', 'miriam'] } },
      ),
      post(
        'ousmane',
        ago(25, '10:35'),
        `
Bei mir war die Skeptikerin die Kämmerin. Sie fragte: „Was kostet es, wenn wir es *nicht* tun?“ Ich hatte keine Antwort. Jetzt sammle ich Zahlen: Was leistet das Begegnungscafé in Stunden, was würde es kosten, wenn wir es einkaufen müssten? Wer so eine Rechnung schon hat, bitte melden.
`,
        { reactions: { '💡': ['lan', 'marek', 'elke'] } },
      ),
      post(
        'birte',
        ago(25, '11:50'),
        `Ousmane, ich habe die Bürgerbus-Rechnung für Lügde. Die Methode lässt sich übertragen: gefahrene Stunden, Tariflohn, Fahrzeug, Overhead. Wichtig ist der letzte Absatz: Warum es trotzdem *kein* Ersatz für Hauptamt ist. Sonst kommt jemand auf dumme Gedanken.`,
        { reactions: { '🙏': ['ousmane', 'helin'], '👍': ['katrin', 'dimitrios'] } },
      ),
      post(
        'birte',
        ago(22, '09:25'),
        `
Wie versprochen die Methode, am Beispiel des Bürgerbusses. Die Zahlen sind gerundet und mit dem Verein abgestimmt, bitte trotzdem nur hier im Raum verwenden.

**Schritt 1: Was wird geleistet?** Nicht schätzen, sondern zwei Wochen aufschreiben lassen.

| Tätigkeit | Stunden im Jahr |
|---|---:|
| Fahrdienst, 28 Fahrerinnen und Fahrer | 2.900 |
| Fahrplan, Vertretung, Telefon | 420 |
| Vorstand, Kasse, Versammlungen | 310 |
| Wagenpflege, Werkstattfahrten | 170 |
| **zusammen** | **3.800** |

**Schritt 2: Was würde es kosten?** Fahrdienst mit dem Tarif des Nahverkehrs, Büro mit einer mittleren Entgeltgruppe, jeweils samt Arbeitgeberanteil. Keine Fantasiezahlen, jede Position muss die Personalabteilung bestätigen können.

**Schritt 3: Was kostet das Ehrenamt die Kommune?** Zuschuss zum Fahrzeug, Versicherung, ärztliche Untersuchung der Fahrer, ein Weihnachtsessen und *meine* Stunden. Diese Spalte wird gern vergessen und ist genau die, über die im Haushalt entschieden wird.

**Schritt 4: Was lässt sich nicht rechnen?** Drei Sätze von Fahrgästen. Bei uns: „Er wartet, bis ich die Haustür aufgeschlossen habe.“

**Schritt 5: Der Absatz gegen Missverständnisse.** Sinngemäß: *Die Rechnung zeigt den Wert, nicht das Sparpotenzial. Ohne verlässliche Begleitung, Geld und Dank endet das Engagement, und dann wird die Spalte aus Schritt 2 fällig.*

Zwei Warnungen: Zeigt die Zahl zuerst den Engagierten und erst danach dem Kämmerer. Und rechnet nie das Engagement *einzelner* aus, das kränkt.
`,
        {
          reactions: {
            '🙏': ['ousmane', 'katrin', 'marek'],
            '💡': ['elke', 'dimitrios', 'lan', 'nadine'],
            '✅': ['helin', 'miriam'],
          },
        },
      ),
    ],
  },
  {
    space: 'ews',
    board: 'werkstaetten',
    title: 'Steuerungsgruppe: Wer gehört hinein, wer besser nicht?',
    tags: ['Steuerungsgruppe', 'Beteiligung'],
    posts: [
      post(
        'marek',
        ago(46, '10:10'),
        `
Unsere Steuerungsgruppe hat nach der zweiten Sitzung 23 Mitglieder, weil jeder noch jemanden kannte. Es wird viel gegessen und wenig gesteuert. Wie groß ist eure, und wie habt ihr „Nein“ gesagt, ohne jemanden zu kränken?
`,
        { reactions: { '🎉': ['nadine', 'elke'] } },
      ),
      post(
        'lan',
        ago(46, '11:00'),
        `Neun. Die Regel war: keine Funktionen, sondern Blickwinkel. Also nicht „der Vorsitzende von“, sondern „jemand, der neu zugezogen ist“, „jemand unter 25“, „jemand, der schon mal hingeschmissen hat“. Die letzte Rolle ist die beste der ganzen Runde.`,
        {
          key: 'blickwinkel',
          reactions: { '💡': ['marek', 'helin', 'dimitrios', 'elke', 'ousmane'], '❤️': ['miriam', 'katrin'] },
        },
      ),
      post(
        'katrin',
        ago(46, '13:30'),
        `Wir sind sechs und ich habe Bedenken in die andere Richtung: Wenn zwei fehlen, sitzt die Verwaltung mit sich selbst am Tisch.`,
      ),
      post(
        'helin',
        ago(45, '09:00'),
        `
Vielleicht hilft die Unterscheidung, die wir in der ersten Werkstatt gestreift haben:

| Gremium | Größe | Aufgabe |
|---|---|---|
| Entwicklungsteam | 2–4 | schreibt, organisiert, hält durch |
| Steuerungsgruppe | 7–11 | entscheidet über Richtung und Reihenfolge |
| Resonanzrunde | gern 30 | hört zu, widerspricht, bringt Ideen |

Mareks 23 sind eine wunderbare Resonanzrunde. Sie wissen es nur noch nicht.
`,
        {
          key: 'resonanz',
          reactions: { '👍': ['marek', 'nadine', 'birte', 'katrin', 'lan', 'ousmane', 'elke'] },
        },
      ),
      post(
        'dimitrios',
        ago(45, '10:25'),
        `Gehört die Politik in die Steuerungsgruppe? Bei uns wollten alle Fraktionen einen Sitz. Wir haben zwei Plätze angeboten, Besetzung bitte untereinander klären. Seitdem herrscht himmlische Ruhe.`,
        { reactions: { '👍': ['marek', 'helin'] } },
      ),
      post(
        'leyla',
        ago(44, '14:05'),
        `
Als Ehemalige aus einem früheren Durchgang: Wir hatten die Politik *nicht* drin und haben es bereut. Die Strategie war fertig, schön und niemandes Kind. Zwei Sitze finde ich klug. Und ladet die Fraktionsvorsitzenden einmal in die Resonanzrunde ein, aber nur zum Zuhören. Das ist für alle Beteiligten eine neue Erfahrung.
`,
        { reactions: { '❤️': ['dimitrios', 'katrin'], '👍': ['helin', 'birte', 'miriam'] } },
      ),
      post(
        'marek',
        ago(39, '09:15'),
        `
Umgesetzt. Ich habe die 23 gefragt, wer steuern und wer mitreden möchte. Acht wollten steuern, vierzehn waren *erleichtert*, eine möchte nur den Kuchen weiter backen. Niemand war gekränkt. Ich hatte drei Wochen lang Bauchschmerzen für nichts.
`,
        {
          replyTo: 'resonanz',
          reactions: { '🎉': ['helin', 'lan', 'nadine', 'katrin', 'elke', 'dimitrios'] },
        },
      ),
    ],
  },
  {
    space: 'ews',
    board: 'strategien',
    title: 'Handlungsstrategie Lügde: Entwurf zum Zerpflücken',
    tags: ['Entwurf', 'kleine Kommunen', 'Ziele'],
    posts: [
      post(
        'katrin',
        ago(21, '15:20'),
        `
So, ich traue mich. Unser Entwurf, eine Seite. Bitte nicht schonen.

**Leitsatz:** Lügde ist eine engagementfreundliche Stadt, in der alle Menschen sich nach ihren Möglichkeiten einbringen können.

**Ziele**
1. Wir verbessern die Rahmenbedingungen für das Ehrenamt.
2. Wir stärken die Anerkennungskultur.
3. Wir vernetzen die Akteure.
4. Wir gewinnen neue Zielgruppen, insbesondere junge Menschen.
5. Wir digitalisieren die Vereinslandschaft.

**Maßnahmen:** Ehrenamtskarte, Telefonstunde, Vereinskonferenz einmal im Jahr, Schnuppertage mit der Schule.
`,
        { key: 'entwurf', reactions: { '✅': ['elke', 'birte', 'ousmane'], '❤️': ['helin'] } },
      ),
      post(
        'dimitrios',
        ago(21, '16:02'),
        `Respekt fürs Einstellen! Dann fange ich an: Wenn ich „Lügde“ durch „Hürth“ ersetze, stimmt noch jeder Satz. Das ist kein Kompliment für den Entwurf, unserer sieht nämlich genauso aus.`,
        { reactions: { '👍': ['katrin', 'marek', 'nadine'] } },
      ),
      post(
        'elke',
        ago(20, '08:50'),
        `
Mir fehlt Lügde darin. Ihr habt den Osterräderlauf! Da rollen brennende Eichenräder den Berg hinunter, das halbe Städtchen ist auf den Beinen, jeder weiß, was er zu tun hat, seit Generationen. *Das* ist eure Engagementstrategie. Die Frage wäre doch: Was können die anderen 51 Wochen vom Osterräderlauf lernen?
`,
        {
          key: 'osterraeder',
          reactions: {
            '❤️': ['katrin', 'birte', 'helin', 'miriam', 'lan'],
            '💡': ['marek', 'nadine', 'dimitrios', 'ousmane'],
          },
        },
      ),
      post(
        'nadine',
        ago(20, '09:35'),
        `
Zur Sprache: „Rahmenbedingungen verbessern“, „Akteure vernetzen“, „Zielgruppen gewinnen“ sind Sätze ohne Menschen. Probier die Frage: *Woran merkt es Frau Meier vom Bürgerbus in zwei Jahren?*

Aus Ziel 1 würde etwa: „Wer in Lügde etwas auf die Beine stellen will, erreicht donnerstags jemanden, der beim ersten Anruf weiterhilft.“
`,
        { key: 'frau-meier', reactions: { '👍': ['katrin', 'helin', 'elke', 'birte', 'lan'] } },
      ),
      post(
        'marek',
        ago(20, '10:10'),
        `Ziel 5 würde ich streichen. Ihr habt 110 Vereine und acht Stunden. „Digitalisieren“ ist in dieser Kombination eine Drohung.`,
        { reactions: { '❤️': ['katrin', 'dimitrios', 'nadine'] } },
      ),
      post(
        'lan',
        ago(20, '11:25'),
        `Bei Ziel 4: Habt ihr mit jungen Leuten gesprochen? Im Entwurf sind sie eine Zielgruppe, das ist ein Wort aus der Bogenschießerei.`,
        { reactions: { '🎉': ['elke', 'helin'], '💡': ['katrin', 'nadine', 'ousmane'] } },
      ),
      post(
        'birte',
        ago(19, '09:00'),
        `
Ich halte dagegen, damit Katrin nicht alles streicht: Ein Rat erwartet *auch* die trockenen Sätze, schon wegen der Förderanträge. „Engagementfreundliche Rahmenbedingungen“ steht wortgleich in Richtlinien. Mein Vorschlag: vorn eine Seite für Menschen, hinten eine Seite für Anträge.
`,
        { reactions: { '👍': ['katrin', 'miriam', 'marek', 'ousmane'] } },
      ),
      post(
        'katrin',
        ago(19, '14:44'),
        `Ich sitze hier mit rotem Kopf und einem sehr vollen Block. Danke, wirklich. Bis nächste Woche kommt Fassung zwei.`,
        { reactions: { '❤️': ['helin', 'elke', 'dimitrios', 'nadine', 'lan', 'birte'] } },
      ),
      post(
        'katrin',
        ago(12, '10:00'),
        `
Fassung zwei, nach drei Gesprächen mit Jugendlichen und einem Abend bei den Dechen (so heißen bei uns die Männer und Frauen, die den Osterräderlauf tragen).

**Vorn:** *In Lügde rollt es, weil alle anpacken. Das soll auch für die anderen 51 Wochen gelten.*

1. **Donnerstags geht jemand ran.** Wer etwas vorhat, erreicht zwischen 15 und 17 Uhr eine Person, die weiterhilft oder weiß, wer es tut.
2. **Kein Amt ohne Lehrzeit.** Jeder Verein, der mag, vergibt Aufgaben auf Probe, wir helfen beim Wie.
3. **Jugend entscheidet über 1.000 Euro** im Jahr, ohne uns.
4. **Danke hat ein Gesicht.** Karte, Kirchturm und ein Fest ohne Reden.

**Hinten:** eine Seite mit Rahmenbedingungen, Zuständigkeiten, Kosten, Zeitplan.

Digitalisierung ist gestrichen. Marek, ich hoffe, du schläfst jetzt besser.
`,
        {
          reactions: {
            '🎉': ['elke', 'nadine', 'lan', 'dimitrios', 'helin', 'birte', 'miriam', 'leyla'],
            '❤️': ['marek'],
            '👍': ['ousmane'],
          },
        },
      ),
      post(
        'dimitrios',
        ago(12, '10:31'),
        `Jetzt passt kein anderer Ortsname mehr hinein. Ich fange unseren Entwurf heute Nachmittag neu an.`,
        { reactions: { '❤️': ['katrin', 'helin'], '👍': ['elke'] } },
      ),
      post(
        'helin',
        ago(11, '09:10'),
        `
Was hier passiert ist, hätte ich in keiner Werkstatt so hinbekommen. Katrin, wenn du magst, nehmen wir beide Fassungen als Lernquelle auf, natürlich erst nach eurer Freigabe und dem Ratsbeschluss. Bis dahin bleibt alles in diesem Raum.
`,
        { reactions: { '👍': ['katrin', 'birte'] } },
      ),
    ],
  },
  {
    space: 'ews',
    board: 'beratung',
    title: 'Fall: Der Vorstand eines Stadtverbands blockiert',
    tags: ['Kollegiale Beratung', 'Konflikt'],
    posts: [
      post(
        'ousmane',
        ago(17, '09:40'),
        `
Ein Fall aus meiner Praxis, verfremdet und mit Erlaubnis meiner Amtsleitung. Ein großer Dachverband fühlt sich durch unsere Strategie bedroht: Bisher liefen alle Anliegen der Vereine über ihn. Zu jeder Veranstaltung kommt jetzt ein Schreiben an den Bürgermeister. Persönlich ist der Vorsitzende freundlich.

**Meine Frage:** Wie hole ich ihn ins Boot, ohne ihm das Steuer zu geben?
`,
        { reactions: { '👍': ['helin', 'marek', 'elke'] } },
      ),
      post(
        'elke',
        ago(17, '11:10'),
        `Was würde er *verlieren*, wenn du Erfolg hast? Ich vermute: die Rolle dessen, der immer schon gefragt wurde. Kannst du ihm eine andere geben, die größer ist als die alte?`,
        { reactions: { '💡': ['ousmane', 'lan', 'dimitrios'] } },
      ),
      post(
        'marek',
        ago(17, '13:25'),
        `Ich war neun Jahre in so einem Verband und habe solche Briefe geschrieben. Es ging nie um die Sache. Es ging darum, dass wir es aus der Zeitung erfahren hatten. Ruf ihn *vor* der nächsten Einladung an, zwei Tage reichen.`,
        {
          key: 'zeitung',
          reactions: { '❤️': ['ousmane', 'helin', 'nadine', 'katrin'], '✅': ['birte', 'elke'] },
        },
      ),
      post(
        'birte',
        ago(14, '08:55'),
        `Und gib ihm etwas zu entscheiden, das wirklich entschieden werden muss. Bei uns hat der Verband die Vergabekriterien für das Vereinszelt übernommen. Klingt klein, war aber der Frieden von Münster.`,
        { reactions: { '🎉': ['ousmane', 'dimitrios'], '👍': ['katrin'] } },
      ),
      post(
        'ousmane',
        ago(7, '15:30'),
        `
Ich habe angerufen. Siebzig Minuten, davon sechzig er. Am Ende sagte er: „Das hätten wir vor einem Jahr machen sollen.“ Er leitet jetzt die Arbeitsgruppe Vereinshaus, und der nächste Brief an den Bürgermeister war eine *Einladung*.

Euch allen vielen Dank. Marek, das Bier in der dritten Werkstatt geht auf mich.
`,
        {
          replyTo: 'zeitung',
          reactions: {
            '🎉': ['marek', 'elke', 'birte', 'helin', 'katrin', 'lan', 'nadine'],
            '❤️': ['dimitrios'],
          },
        },
      ),
    ],
  },
];
