/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const volunteerCard: DemoTopic[] = [
  {
    space: 'ehrenamtskarte',
    board: 'einfuehrung',
    title: 'Der Weg zur Karte in acht Schritten (Merkzettel)',
    tags: ['Einführung', 'Ablauf', 'Vorlagen'],
    pinned: true,
    posts: [
      post(
        'leyla',
        ago(104, '10:00'),
        `
Weil die Frage jede Woche kommt, hier der Ablauf, wie ihn die meisten von uns gegangen sind. Ergänzungen bitte unten, ich arbeite sie ein.

1. **Gespräch im Haus.** Wer gibt aus, wer vertritt, wer bezahlt Porto und Feier?
2. **Kontakt zum Land** über die zuständige Stelle in der Staatskanzlei; dort gibt es Mustervereinbarung, Logos und Karten.
3. **Kreis fragen.** Macht er mit, übernimmt er Akquise oder Druck?
4. **Kriterien festlegen.** Landesweit: mindestens fünf Stunden in der Woche oder 250 im Jahr, keine pauschale Aufwandsentschädigung. Zusätzlich örtlich: Mindestalter, bisherige Dauer.
5. **Beschluss** im Ausschuss oder Rat.
6. **Erste Akzeptanzpartner** gewinnen. Mit acht bis zehn kann man starten.
7. **Vereinbarung unterzeichnen**, gern mit Foto.
8. **Erste Ausgabe feiern** und danach ein Jahr lang dranbleiben.

Realistisch sind sechs bis neun Monate. Wer schreibt, es gehe in zehn Wochen, hat die Ratsferien vergessen.
`,
        {
          reactions: {
            '👍': ['katrin', 'andrzej', 'patrizia', 'miriam', 'thomas', 'femke', 'elke'],
            '🙏': ['ousmane'],
          },
        },
      ),
      post(
        'patrizia',
        ago(104, '11:36'),
        `Zu Schritt 1 würde ich ergänzen: *Wer geht ans Telefon?* In den ersten vier Wochen nach dem Zeitungsartikel hatten wir 90 Anrufe, davon 50 mit der Frage, ob die Pflege der eigenen Mutter zählt. (Leider nein, und man muss es freundlich sagen können.)`,
        { reactions: { '👍': ['leyla', 'katrin', 'svenja'] } },
      ),
      post(
        'ulrich',
        ago(103, '08:33'),
        `Zu 5: Ob Ausschuss oder Rat, ergibt sich aus Ihrer Zuständigkeitsordnung. Wenn Vergünstigungen in städtischen Einrichtungen gewährt werden sollen, berührt das die Entgeltordnungen. Dann braucht es den Rat.`,
        { reactions: { '👍': ['leyla', 'katrin'] } },
      ),
      post(
        'leyla',
        ago(103, '09:14'),
        `Beides eingearbeitet. Die Frage „Satzung oder Beschluss“ ist so umfangreich, dass sie ein eigenes Thema verdient.`,
      ),
      post(
        'femke',
        ago(88, '14:26'),
        `
Kleve hat die Schritte 1 bis 7 in sieben Monaten geschafft. Am längsten dauerte Schritt 6, am meisten gelernt habe ich bei Schritt 3: Der Kreis hatte längst eine Liste mit Partnern, es hatte nur noch niemand danach gefragt.
`,
        { reactions: { '🎉': ['leyla', 'miriam', 'svenja'] } },
      ),
      post(
        'katrin',
        ago(31, '15:10'),
        `Lügde steht bei Schritt 5. Ich hake hier ab, das motiviert: 1 ✔, 2 ✔, 3 ✔, 4 ✔.`,
        { reactions: { '👍': ['leyla', 'andrzej', 'birte', 'elke', 'femke'] } },
      ),
      post('thomas', ago(15, '10:44'), `Heek bei Schritt 3. Der Kreis Borken prüft, wir prüfen mit.`, {
        reactions: { '👍': ['leyla'], '❤️': ['katrin'] },
      }),
    ],
  },
  {
    space: 'ehrenamtskarte',
    board: 'einfuehrung',
    title: 'Satzung oder einfacher Ratsbeschluss?',
    tags: ['Ratsbeschluss', 'Satzung', 'Richtlinie'],
    posts: [
      post(
        'katrin',
        ago(57, '09:05'),
        `
Guten Morgen zusammen, Lügde möchte die Ehrenamtskarte einführen und ich schreibe an der Vorlage. Unser Hauptamt sagt: „Da brauchen wir eine Satzung.“ In den Unterlagen anderer Städte finde ich meist nur einen Beschluss mit Richtlinie.

**Wer hat welchen Weg gewählt, und würden Sie es wieder so machen?** Besonders interessiert mich, ob jemand seine Hauptsatzung oder eine Entgeltordnung ändern musste.
`,
        { reactions: { '👀': ['thomas', 'elke', 'ousmane', 'birte'] } },
      ),
      post(
        'svenja',
        ago(57, '10:20'),
        `Hürth: Ratsbeschluss plus Richtlinie, anderthalb Seiten. Nie Probleme gehabt. Änderungen an der Richtlinie macht bei uns der Ausschuss.`,
        { reactions: { '👍': ['katrin'] } },
      ),
      post(
        'ulrich',
        ago(57, '11:45'),
        `
Eine Satzung brauchen Sie, wenn Sie Rechte und Pflichten gegenüber der Allgemeinheit verbindlich regeln wollen, insbesondere einen *Anspruch*. Den will bei der Ehrenamtskarte aber kaum jemand schaffen. Es handelt sich um eine freiwillige Anerkennung, ein Ratsbeschluss mit Richtlinie reicht.

Anders ist es bei den **Vergünstigungen in eigenen Einrichtungen**. Steht der Eintritt ins Freibad in einer Gebührensatzung, dann muss die Ermäßigung dort hinein. Steht er in einer privatrechtlichen Entgeltordnung, genügt deren Änderung.

Also im Grunde: *Karte per Beschluss, Bad per Satzung.*
`,
        {
          key: 'karte-bad',
          reactions: {
            '💡': ['katrin', 'thomas', 'leyla', 'marek', 'femke'],
            '👍': ['svenja', 'patrizia', 'birte', 'andrzej'],
          },
        },
      ),
      post(
        'katrin',
        ago(57, '13:02'),
        `
> Karte per Beschluss, Bad per Satzung.

Das hänge ich mir über den Schreibtisch. Unser Freibad hat tatsächlich eine Gebührensatzung. Muss ich die sofort ändern oder kann die Karte schon starten?
`,
        { replyTo: 'karte-bad' },
      ),
      post(
        'ulrich',
        ago(57, '13:40'),
        `Starten Sie mit privaten Partnern und nehmen Sie das Bad bei der nächsten ohnehin fälligen Satzungsänderung mit. Nur versprechen dürfen Sie es vorher nicht.`,
        { reactions: { '🙏': ['katrin'] } },
      ),
      post(
        'marek',
        ago(56, '09:10'),
        `
Ich muss Wasser in den Wein gießen. Wir in Herten haben mit Richtlinie begonnen und sind nach zwei Jahren zur Satzung gewechselt. Auslöser war ein abgelehnter Antrag: Jemand hatte 4,5 Stunden, fühlte sich ungerecht behandelt, Eingabe, Presse, Sondersitzung. Mit der Satzung haben wir seitdem klare Kante.
`,
        { key: 'satzung', reactions: { '🤔': ['katrin', 'svenja'] } },
      ),
      post(
        'patrizia',
        ago(56, '10:22'),
        `Aber hätte die Satzung den Fall verhindert? Mit einer Satzung hätte die Person sogar einen Anspruch einklagen können, wenn sie die Stunden knapp erreicht. Wir lösen 4,5 Stunden mit einem Gespräch: Meistens sind es sechs, die Leute haben nur die Vorbereitung nicht mitgezählt.`,
        { replyTo: 'satzung', reactions: { '👍': ['leyla', 'svenja', 'femke'], '💡': ['marek'] } },
      ),
      post(
        'marek',
        ago(56, '10:50'),
        `Touché. Das Gespräch hatte damals niemand geführt, es gab nur den Bescheid. Insofern war das Problem wohl eher unser Brief als unsere Rechtsgrundlage.`,
        { reactions: { '❤️': ['patrizia', 'nadine', 'leyla'] } },
      ),
      post(
        'nadine',
        ago(56, '11:15'),
        `Ich habe den Brief damals gesehen. Er begann mit „Bezug nehmend auf“ und endete mit „anheimgestellt“.`,
        { reactions: { '🎉': ['marek', 'patrizia', 'katrin', 'svenja'] } },
      ),
      post(
        'andrzej',
        ago(55, '08:40'),
        `
Als Kreis haben wir die Beschlüsse unserer Kommunen nebeneinandergelegt, soweit sie die Karte schon haben:

| Weg | Anzahl | Bemerkung |
|---|---:|---|
| Ratsbeschluss mit Richtlinie | 7 | davon drei mit Ermächtigung des Ausschusses |
| Beschluss ohne Richtlinie | 2 | Kriterien stehen nur auf dem Formular |
| Satzung | 1 | wird gerade aufgehoben |
| Geschäft der laufenden Verwaltung | 1 | Bürgermeisterin hat entschieden und berichtet |

Meine Empfehlung an Lügde bleibt: Richtlinie, im Anhang das Formular. Dann kann das Formular ohne Rat angepasst werden.
`,
        {
          key: 'uebersicht',
          reactions: { '🙏': ['katrin', 'thomas', 'ousmane'], '👍': ['leyla', 'ulrich', 'miriam'] },
        },
      ),
      post(
        'thomas',
        ago(55, '09:30'),
        `Warum wird die Satzung aufgehoben? Das wäre für uns in Heek das stärkste Argument.`,
        { replyTo: 'uebersicht' },
      ),
      post(
        'andrzej',
        ago(55, '09:55'),
        `Weil die Kommune die Jubiläumskarte anbieten wollte und dafür die Satzung hätte ändern, bekannt machen und anzeigen müssen. Man hat dann gleich auf eine Richtlinie umgestellt.`,
        { reactions: { '💡': ['thomas', 'katrin'] } },
      ),
      post(
        'yasmin',
        ago(54, '12:15'),
        `
Noch ein taktischer Punkt. Auch wenn es rechtlich nicht nötig ist: Lassen Sie den *Rat* entscheiden. Wer zugestimmt hat, kommt zur ersten Verleihung, bringt Betriebe als Partner mit und verteidigt die 2.500 Euro im nächsten Haushalt. Eine Entscheidung der laufenden Verwaltung hat keine Eltern.
`,
        { reactions: { '👍': ['katrin', 'leyla', 'svenja', 'andrzej', 'elke'], '❤️': ['ulrich'] } },
      ),
      post(
        'ousmane',
        ago(54, '14:30'),
        `Wie viel Text hatte eure Vorlage? Bei uns in Ahlen gilt die Regel: Über zwei Seiten liest die zweite Reihe nicht mehr mit.`,
      ),
      post(
        'svenja',
        ago(54, '14:52'),
        `Eine Seite Vorlage, anderthalb Seiten Richtlinie, ein Formular. Die längste Diskussion gab es über das Mindestalter: 16 oder 18. Geworden ist es 16.`,
        { reactions: { '👍': ['ousmane', 'katrin'] } },
      ),
      post(
        'katrin',
        ago(50, '10:05'),
        `
Zwischenstand, damit Sie wissen, wofür Ihre Mühe gut war. Ich habe eine Vorlage geschrieben, zwei Seiten:

1. Einführung per Ratsbeschluss mit Richtlinie
2. Landeskriterien, dazu Mindestalter 16 und zwei Jahre Engagement
3. Formular als Anlage, Anpassung durch die Verwaltung
4. Freibad bei der nächsten Änderung der Gebührensatzung
5. 1.200 Euro im Jahr für Feier, Porto, Plakate

Das Hauptamt hat nur noch ein Komma bemängelt.
`,
        {
          key: 'vorlage',
          reactions: { '🎉': ['leyla', 'andrzej', 'ulrich', 'svenja', 'patrizia', 'birte', 'marek'] },
        },
      ),
      post(
        'leyla',
        ago(50, '11:18'),
        `Punkt 3 ist Gold wert, den vergessen viele. Dürfen andere die Vorlage haben, sobald sie öffentlich ist?`,
        { replyTo: 'vorlage', reactions: { '👍': ['thomas', 'elke'] } },
      ),
      post('katrin', ago(50, '11:27'), `Sehr gern. Sie steht ja zum größten Teil aus diesem Thema.`, {
        reactions: { '❤️': ['leyla', 'svenja'] },
      }),
      post(
        'katrin',
        ago(14, '08:35'),
        `
Gestern Abend war die Ratssitzung. **Einstimmig bei einer Enthaltung.** Die Enthaltung kam von einem Ratsherrn, der wissen wollte, warum es so etwas nicht schon vor 20 Jahren gab.

Die Frage nach der Satzung wurde gestellt. Ich durfte antworten und habe den Satz vom Schreibtisch vorgelesen. Gelächter, Abstimmung, fertig. Danke Ihnen allen!
`,
        {
          reactions: {
            '🎉': [
              'leyla',
              'andrzej',
              'ulrich',
              'svenja',
              'patrizia',
              'yasmin',
              'miriam',
              'thomas',
              'elke',
              'birte',
            ],
            '👍': ['marek', 'femke', 'nadine', 'ousmane', 'helin'],
          },
        },
      ),
      post(
        'ulrich',
        ago(14, '09:02'),
        `Herzlichen Glückwunsch. Dass ich in der Lügder Ratssitzung einmal für Heiterkeit sorge, hätte ich nicht erwartet.`,
        { reactions: { '❤️': ['katrin', 'leyla', 'andrzej', 'marek'] } },
      ),
      post(
        'katrin',
        ago(13, '09:40'),
        `
Weil mich seit gestern drei Kommunen angeschrieben haben, hier die beschlossene Richtlinie in Kurzfassung. Der vollständige Text liegt in den Dokumenten, bitte von dort übernehmen.

### Richtlinie der Stadt Lügde zur Ehrenamtskarte NRW (Auszug)

**1. Zweck.** Die Stadt dankt Menschen, die sich über das übliche Maß hinaus freiwillig engagieren. Ein Rechtsanspruch auf die Karte besteht nicht.

**2. Voraussetzungen.** Die Karte erhält, wer

- mindestens 16 Jahre alt ist,
- sich seit wenigstens zwei Jahren mindestens fünf Stunden in der Woche oder 250 Stunden im Jahr engagiert, auch verteilt auf mehrere Organisationen,
- dafür kein Geld erhält, das über den Ersatz von Auslagen hinausgeht, und
- in Lügde wohnt *oder* in Lügde tätig ist.

**3. Nachweis.** Die Organisation bestätigt Art und Umfang. Gibt es keine Organisation, genügt die Bestätigung einer Person, die das Engagement aus eigener Anschauung kennt.

**4. Jubiläumskarte.** Nach 25 Jahren Engagement, Unterbrechungen sind unschädlich. Die Stundenzahl aus Nummer 2 gilt nicht, die Karte gilt auf Lebenszeit.

**5. Verfahren.** Der Antrag ist formlos oder mit dem Vordruck möglich, auch mündlich im Bürgerbüro. Wird ein Antrag voraussichtlich abgelehnt, findet *vorher* ein Gespräch statt.

**6. Gültigkeit.** Zwei Jahre. Wer es wünscht, wird vor Ablauf erinnert.

**7. Anpassung.** Vordrucke ändert die Verwaltung, diese Richtlinie ändert der Ausschuss.

| Kosten im Jahr | Euro |
|---|---:|
| Feier zur Übergabe | 650 |
| Porto und Druck | 300 |
| Aufkleber, Plakate | 250 |
| **Summe** | **1.200** |

Nummer 5, zweiter Satz, ist die Lehre aus dem Hertener Brief. Nummer 3, zweiter Satz, hat Kleve beigesteuert.
`,
        {
          key: 'richtlinie',
          reactions: {
            '🙏': ['thomas', 'ousmane', 'elke', 'leyla'],
            '❤️': ['marek', 'femke', 'nadine', 'patrizia'],
            '🎉': ['ulrich', 'andrzej', 'miriam'],
          },
        },
      ),
      post(
        'thomas',
        ago(11, '16:20'),
        `Unsere Vorlage für Heek ist fertig, 1,8 Seiten. Ortsname getauscht, Freibad durch Hallenbad ersetzt, sonst Lügde pur.`,
        { replyTo: 'richtlinie', reactions: { '👍': ['katrin', 'leyla'], '❤️': ['ousmane'] } },
      ),
    ],
  },
  {
    space: 'ehrenamtskarte',
    board: 'einfuehrung',
    title: 'Kooperation mit dem Kreis: Wer macht was?',
    tags: ['Kreis', 'Arbeitsteilung'],
    posts: [
      post(
        'andrzej',
        ago(38, '09:20'),
        `
Wir überarbeiten im Kreis Lippe die Arbeitsteilung mit unseren Kommunen. Entwurf:

- **Kreis:** überörtliche Akzeptanzpartner, Plakate und Vordrucke, Fortbildung, jährliches Treffen der Ausgabestellen
- **Stadt oder Gemeinde:** Beratung, Prüfung, Ausgabe, örtliche Partner, Feier

Streitpunkt ist die *Prüfung*. Zwei kleine Gemeinden hätten gern, dass der Kreis sie übernimmt. Wie ist es bei Ihnen?
`,
        { reactions: { '👀': ['katrin', 'thomas', 'elke', 'leyla'] } },
      ),
      post(
        'leyla',
        ago(38, '10:45'),
        `Im Kreis Steinfurt prüft und gibt jede Kommune selbst aus. Ich würde das nie abgeben: Im Antragsgespräch erfahre ich mehr über unsere Vereine als in jeder Umfrage.`,
        { reactions: { '👍': ['patrizia', 'svenja'] } },
      ),
      post(
        'elke',
        ago(38, '11:30'),
        `
Leyla, das stimmt, wenn man eine Stelle dafür hat. Bei mir stapeln sich die Anträge, wenn ich im Urlaub bin. Ich könnte mir vorstellen: Beratung und Übergabe hier, die formale Prüfung (Stunden, Bestätigung, Frist) beim Kreis. Das wäre auch neutraler. Im Dorf prüfe ich nämlich die Stunden von Leuten, mit denen ich im Chor singe.
`,
        { key: 'chor', reactions: { '💡': ['andrzej', 'birte'], '🎉': ['katrin', 'thomas'] } },
      ),
      post(
        'thomas',
        ago(37, '08:50'),
        `Das mit dem Chor ist ein echter Punkt. Befangenheit gilt auch bei kleinen Dingen. Wenn mein Löschzugführer den Antrag stellt, möchte ich nicht derjenige sein, der nachrechnet.`,
        { replyTo: 'chor', reactions: { '👍': ['elke', 'ulrich'] } },
      ),
      post(
        'birte',
        ago(37, '10:16'),
        `
Vorschlag zur Güte: ein **Tausch unter Nachbarn**. Lügde prüft formal für Schieder-Schwalenberg und umgekehrt, der Kreis springt im Urlaub ein. Niemand prüft den eigenen Chor, niemand verliert den Kontakt zu den Leuten. Datenschutzrechtlich braucht es eine kleine Vereinbarung.
`,
        { key: 'tausch', reactions: { '💡': ['katrin', 'elke', 'leyla', 'miriam'], '✅': ['andrzej'] } },
      ),
      post(
        'ulrich',
        ago(37, '11:04'),
        `Rechtlich denkbar als Verwaltungshilfe, solange die Entscheidung bei der jeweiligen Kommune bleibt. Die Vereinbarung sollte Zweck, Löschfrist und Zugriff nennen. Ein eleganter Gedanke, Frau Sandvoß.`,
        { replyTo: 'tausch', reactions: { '🙏': ['birte', 'andrzej'] } },
      ),
      post(
        'katrin',
        ago(35, '09:12'),
        `Ich habe mit dem Kollegen in Schieder-Schwalenberg telefoniert, er findet es gut. Wir probieren es mit den ersten zehn Anträgen.`,
        { reactions: { '🎉': ['birte', 'andrzej', 'leyla', 'elke'] } },
      ),
      post(
        'andrzej',
        ago(4, '10:30'),
        `
Beschlusslage nach dem Treffen der Ausgabestellen: Die Arbeitsteilung kommt wie entworfen, die Tauschprüfung ist freiwillig, vier Kommunen machen mit. Die Vereinbarung ist eine Seite lang und liegt in den Dokumenten.

Damit haken wir das ab. Sollte jemand in zwei Jahren fragen, warum Lügde Anträge aus Schieder-Schwalenberg auf dem Tisch hat: Es begann mit einem Chor in der Eifel.
`,
        {
          reactions: { '👍': ['elke', 'katrin', 'thomas', 'leyla', 'birte', 'ulrich', 'helin'] },
        },
      ),
    ],
  },
  {
    space: 'ehrenamtskarte',
    board: 'partner',
    title: 'Akzeptanzpartner gewinnen – in einer Stadt ohne Einkaufsstraße',
    tags: ['Akzeptanzpartner', 'kleine Kommunen', 'Wirtschaft'],
    posts: [
      post(
        'katrin',
        ago(30, '09:30'),
        `
Nächste Baustelle: Partner. In Lügde gibt es zwei Bäckereien, eine Apotheke, ein Freibad, drei Gasthäuser, einen Baumarkt am Ortsrand und viel Wald. Ich habe Sorge, dass unsere Liste gegen die der Großstädte peinlich aussieht.

Wie haben die Kleinen unter Ihnen angefangen? Und was sagt man am Tresen in 30 Sekunden?
`,
        { reactions: { '👍': ['thomas', 'elke'], '❤️': ['birte'] } },
      ),
      post(
        'elke',
        ago(30, '10:14'),
        `
Peinlich gar nicht. Unsere Liste hat 14 Einträge, und der beliebteste ist die Försterin, die zweimal im Jahr eine Nachtwanderung *nur für Karteninhaber* macht. Kostet sie einen Abend, Wartelistenplätze bis nächstes Jahr.

Frag nicht: „Welchen Rabatt gebt ihr?“ Frag: „Was habt ihr, das man nicht kaufen kann?“ Die Brennerei macht eine Führung, der Imker lässt schleudern, die Pfarrei öffnet den Kirchturm.
`,
        {
          key: 'nicht-kaufen',
          reactions: {
            '❤️': ['katrin', 'leyla', 'miriam', 'svenja', 'nadine'],
            '💡': ['thomas', 'femke', 'andrzej', 'marek'],
          },
        },
      ),
      post(
        'svenja',
        ago(30, '11:05'),
        `
Der Tresensatz, der bei uns am besten zog: „Sie unterstützen damit Leute aus dem Ort, die Sie ohnehin kennen, und Sie stehen landesweit in der App. Es kostet Sie zehn Prozent bei vielleicht fünf Kunden im Monat. Hier ist ein Aufkleber.“

Der Aufkleber ist wichtiger als alles andere. Nicht versprechen, *mitbringen*.
`,
        { key: 'tresensatz', reactions: { '👍': ['katrin', 'patrizia', 'femke', 'leyla'] } },
      ),
      post(
        'femke',
        ago(30, '13:24'),
        `Ich war mit einer Karteninhaberin unterwegs, die seit 15 Jahren Sterbebegleitung macht. Sie hat kaum etwas gesagt. Von elf Geschäften haben zehn unterschrieben.`,
        { reactions: { '❤️': ['katrin', 'elke', 'ousmane', 'svenja', 'patrizia', 'leyla'] } },
      ),
      post(
        'ulrich',
        ago(29, '08:45'),
        `Zwei Dinge für die Akten: eine schriftliche Zusage mit Kündigungsfrist (bei uns drei Monate zum Quartalsende) und eine Ansprechperson. Betriebe wechseln den Inhaber, und dann steht die Ehrenamtliche vor einer Kassiererin, die von nichts weiß. Das ist die schlechteste Werbung.`,
        { reactions: { '👍': ['svenja', 'katrin', 'marek'] } },
      ),
      post(
        'patrizia',
        ago(29, '09:40'),
        `
Aus leidvoller Erfahrung: einmal im Jahr alle Partner *anrufen*. Von unseren 96 waren nach drei Jahren 22 nicht mehr aktuell. Den Anruf machen bei uns zwei ehrenamtliche Telefonpatinnen, beide selbst mit Karte. Die hören dabei auch, was die Betriebe wirklich denken.
`,
        { reactions: { '💡': ['leyla', 'svenja', 'femke'], '🎉': ['miriam'] } },
      ),
      post(
        'andrzej',
        ago(29, '11:11'),
        `Für Lippe: Die überörtlichen Partner (Freilichtmuseum, Landestheater, Thermen) verhandelt der Kreis. Frau Niewald, Sie müssen also nicht ganz Ostwestfalen abklappern.`,
        { reactions: { '🙏': ['katrin'], '❤️': ['birte'] } },
      ),
      post(
        'nadine',
        ago(28, '14:40'),
        `
Ein Tipp aus der Öffentlichkeitsarbeit: Stellen Sie nicht die Karte vor, sondern jede Woche *einen Partner und eine Engagierte*, die sich kennen. „Warum Bäcker Hasenbein zehn Prozent gibt und was Frau Öztürk damit zu tun hat.“ (Namen erfunden.) Unsere kleine Serie lief 16 Wochen, danach riefen die Betriebe von selbst an.
`,
        { reactions: { '💡': ['katrin', 'svenja', 'leyla', 'thomas'], '❤️': ['femke'] } },
      ),
      post(
        'katrin',
        ago(25, '16:05'),
        `
Erste Runde gedreht, drei Stunden, mit einer Rotkreuzlerin in Einsatzjacke an meiner Seite. Ergebnis:

- beide Bäckereien: jeden Samstag ein Kaffee
- Apotheke: zehn Prozent auf Freiverkäufliches
- Gasthaus eins: Nachtisch aufs Haus
- Gasthaus zwei: „Muss ich mit meiner Frau besprechen“
- Baumarkt: verweist auf die Zentrale
- Heimatmuseum: freier Eintritt **und** Kirchturmführung

Sechs von acht. Der Satz von Frau Hövelmann hat den Kirchturm gebracht.
`,
        {
          reactions: {
            '🎉': ['elke', 'svenja', 'leyla', 'andrzej', 'femke', 'miriam'],
            '👍': ['nadine', 'patrizia', 'birte'],
          },
        },
      ),
      post(
        'marek',
        ago(25, '16:22'),
        `Baumarkt und Zentrale: Die Marktleitung darf oft mehr, als sie sagt, nur eben nicht „Rabatt“. Bei uns gibt es stattdessen zweimal im Jahr eine Palette Blumenerde für Vereine. Frag nach Sachspenden!`,
        { reactions: { '👍': ['katrin', 'jonas', 'thomas'] } },
      ),
      post(
        'thomas',
        ago(24, '09:15'),
        `Der Landhandel bei uns gibt Karteninhabern den Anhänger umsonst. In Heek ist das mehr wert als jedes Musical.`,
        { reactions: { '❤️': ['katrin', 'elke', 'marek', 'svenja'] } },
      ),
      post(
        'friederike',
        ago(21, '10:50'),
        `Kleine Bitte: Fragt die Partner gleich nach dem Zugang (Stufe, Tür, Toilette) und schreibt es in die Liste. Kostet beim Gespräch eine Minute und nachher niemanden den Ausflug.`,
        { reactions: { '👍': ['katrin', 'svenja', 'patrizia', 'tobias', 'leyla'] } },
      ),
      post(
        'katrin',
        ago(20, '08:30'),
        `Aufgenommen, mein Zettel hat jetzt eine Spalte „Stufen“. Gasthaus zwei hat übrigens mit seiner Frau gesprochen: Nachtisch *und* Espresso.`,
        { reactions: { '🎉': ['elke', 'friederike', 'marek', 'andrzej', 'leyla'] } },
      ),
    ],
  },
  {
    space: 'ehrenamtskarte',
    board: 'praxis',
    title: 'Jubiläums-Ehrenamtskarte: Wie belegt man 25 Jahre?',
    tags: ['Jubiläumskarte', 'Nachweise'],
    posts: [
      post(
        'patrizia',
        ago(49, '09:18'),
        `
Die Jubiläumskarte ist bei uns der Renner, 74 Anträge im ersten Halbjahr. Schwierig ist der Nachweis: Vereine sind aufgelöst, Vorsitzende verstorben, und 1996 hat niemand an ein Formular gedacht.

Wir akzeptieren derzeit: Bestätigung des Vereins, Zeitungsausschnitt, Festschrift, zwei Zeuginnen oder Zeugen. Ist das zu großzügig? Unser Rechnungsprüfer hat die Stirn gerunzelt.
`,
        { reactions: { '👍': ['svenja', 'leyla', 'friederike'] } },
      ),
      post(
        'leyla',
        ago(49, '10:30'),
        `
Wir halten es genauso. Die Karte kostet uns nichts außer Papier, der Schaden einer irrtümlich ausgestellten Karte ist ein freier Eintritt ins Museum. Der Schaden einer zu Unrecht abgelehnten ist ein Mensch, der nach 25 Jahren das Gefühl hat, er müsse sich rechtfertigen.

Das habe ich dem Prüfer genau so gesagt.
`,
        {
          key: 'rechtfertigen',
          reactions: {
            '❤️': ['patrizia', 'svenja', 'katrin', 'elke', 'femke', 'friederike'],
            '👍': ['ulrich'],
          },
        },
      ),
      post(
        'svenja',
        ago(49, '11:47'),
        `Bei uns reicht eine Selbstauskunft plus *eine* Bestätigung für irgendeinen Abschnitt. Zusammengezählt wird ja auch über mehrere Organisationen und mit Unterbrechungen. Wer 25 Jahre lückenlos belegen soll, wird zum Archivar.`,
        { reactions: { '👍': ['patrizia', 'leyla', 'marek'] } },
      ),
      post(
        'thomas',
        ago(48, '08:44'),
        `Unser Heimatarchiv hat alle Vereinsblätter seit 1949 gescannt. Falls jemand ein Hobby sucht: Die Suche nach „Kassierer“ liefert 1.204 Treffer.`,
        { reactions: { '👍': ['patrizia', 'marek'] } },
      ),
      post(
        'yasmin',
        ago(48, '10:19'),
        `Zählt bei Ihnen Engagement im Ausland mit? Wir hatten einen Antrag mit 14 Jahren Rotem Halbmond in Izmir und 12 Jahren Nachbarschaftshilfe in Wuppertal.`,
        { key: 'ausland' },
      ),
      post(
        'leyla',
        ago(48, '10:41'),
        `Bei uns gilt: Der jetzige Abschnitt muss hier sein, die Jahre davor dürfen überall gewesen sein. Zwölf Jahre Wuppertal sind ja nun wirklich hier. Ich hätte gratuliert.`,
        {
          replyTo: 'ausland',
          reactions: { '❤️': ['yasmin', 'ousmane', 'helin'], '👍': ['svenja', 'patrizia'] },
        },
      ),
      post(
        'yasmin',
        ago(48, '11:20'),
        `Haben wir. Mit Bürgermeisterin, Baklava und einem Bericht in zwei Zeitungen, einer davon in Izmir.`,
        { reactions: { '🎉': ['leyla', 'patrizia', 'femke', 'ousmane', 'svenja', 'helin'] } },
      ),
      post(
        'ulrich',
        ago(47, '13:35'),
        `Für den Rechnungsprüfer: ein Aktenvermerk von drei Zeilen („glaubhaft gemacht durch …“) macht aus Großzügigkeit eine dokumentierte Ermessensentscheidung. Das hat bei uns die Stirn geglättet.`,
        { reactions: { '❤️': ['leyla', 'marek'], '🙏': ['patrizia'] } },
      ),
    ],
  },
  {
    space: 'ehrenamtskarte',
    board: 'praxis',
    title: 'Aufwandsentschädigung: Ab wann ist Schluss?',
    tags: ['Kriterien', 'Übungsleitung', 'Grenzfälle'],
    posts: [
      post(
        'femke',
        ago(27, '09:42'),
        `
Wöchentlicher Klassiker: Eine Übungsleiterin trainiert acht Stunden in der Woche, bekommt dafür aber eine Pauschale vom Verein. Streng nach Kriterium keine Karte. Gleichzeitig ist sie Jugendwartin, unentgeltlich, etwa sechs Stunden.

Rechnen Sie das auseinander oder ist mit der Pauschale alles verloren?
`,
      ),
      post(
        'patrizia',
        ago(27, '10:15'),
        `Auseinanderrechnen. Für die Jugendwartin gibt es kein Geld, also zählt diese Zeit, und sechs Stunden reichen. Das Training bleibt außen vor. Steht so auch in unserer Richtlinie: „unentgeltlicher Anteil“.`,
        { reactions: { '👍': ['femke', 'leyla', 'svenja', 'marek'] } },
      ),
      post(
        'marek',
        ago(27, '10:38'),
        `Wir fragen im Formular nicht „Erhalten Sie eine Aufwandsentschädigung?“, sondern „Für welche Ihrer Tätigkeiten erhalten Sie Geld, das über Ihre Auslagen hinausgeht?“ Seitdem gibt es kaum noch Rückfragen. Fahrtkosten gegen Beleg sind unschädlich.`,
        { reactions: { '💡': ['femke', 'katrin', 'patrizia', 'thomas'] } },
      ),
      post(
        'jonas',
        ago(26, '08:58'),
        `
Ich sehe das aus dem Sport kritischer. Die meisten Übungsleiterpauschalen liegen bei ein paar Euro je Stunde und decken kaum das Benzin. Dass ausgerechnet die, die dreimal in der Woche in der Halle stehen, leer ausgehen, kann ich den Vereinen nicht erklären.
`,
        { key: 'sport', reactions: { '👍': ['thomas', 'marek'] } },
      ),
      post(
        'leyla',
        ago(26, '09:20'),
        `Lieber Kollege aus dem Zimmer nebenan, ich verstehe das gut. Aber das Kriterium kommt vom Land und gilt überall, sonst wird die gegenseitige Anerkennung schwierig. Was wir tun können: die Übungsleitungen auf andere Weise ehren, etwa mit dem Sportlerempfang. Magst du das mit dem Stadtsportverband besprechen?`,
        { replyTo: 'sport', reactions: { '🎉': ['jonas', 'patrizia'], '👍': ['ulrich', 'femke'] } },
      ),
      post(
        'jonas',
        ago(26, '09:31'),
        `Mache ich. Ich hätte auch einfach rüberkommen können, aber so haben alle etwas davon.`,
        { reactions: { '❤️': ['leyla', 'katrin', 'femke'] } },
      ),
    ],
  },
  {
    space: 'ehrenamtskarte',
    board: 'praxis',
    title: 'Verlängerung nach zwei Jahren: erinnern oder warten?',
    tags: ['Verlängerung', 'Datenschutz'],
    posts: [
      post(
        'ousmane',
        ago(9, '09:50'),
        `Bei uns laufen im nächsten Quartal 130 Karten ab. Schreiben Sie die Leute an? Unser Datenschutz sagt, die Adresse sei nur für die Ausstellung erhoben worden.`,
      ),
      post(
        'svenja',
        ago(9, '11:08'),
        `
Ein Kreuz im Antrag: „Ich möchte vor Ablauf erinnert werden.“ Kreuzen 95 % an. Für Ihre 130 Altfälle hilft der Umweg über Amtsblatt, Vereine und App, ist mühsam, aber einmalig. Bei uns kamen so 80 von 110 wieder.
`,
        { reactions: { '🙏': ['ousmane'], '💡': ['katrin', 'thomas'] } },
      ),
    ],
  },
];
