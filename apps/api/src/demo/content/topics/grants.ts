/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const grants: DemoTopic[] = [
  {
    space: 'satzungen',
    board: 'foerdermittel',
    title: 'Verwendungsnachweis auf einer Seite: Wer hat es beim Prüfungsamt durchbekommen?',
    tags: ['Verwendungsnachweis', 'Bürokratieabbau'],
    pinned: true,
    posts: [
      post(
        'matthias',
        ago(56, '08:50'),
        `Unser Verwendungsnachweis für den Vereinszuschuss hat fünf Seiten, für durchschnittlich 380 Euro. Der Kassierer des Spielmannszugs hat ihn mir in Druckbuchstaben ausgefüllt, mit Lineal, und auf Seite vier nur „Siehe Seite zwei, Herrgott“ geschrieben. Ich möchte auf eine Seite kommen. Wer hat so etwas, und was sagt das Prüfungsamt?`,
        { reactions: { '😄': ['marek', 'thomas', 'doris', 'nadine'], '👍': ['katrin', 'rosa', 'svenja'] } },
      ),
      post(
        'bernd',
        ago(56, '09:30'),
        `
Meine Postkarte, Fassung 6, mit dem Prüfungsamt abgestimmt bis 2.500 Euro:

1. Was haben Sie gemacht? (drei Zeilen)
2. Was hat es gekostet, was kam von anderen?
3. Ist etwas übrig?
4. „Die Belege liegen bei … und bleiben dort fünf Jahre.“
5. Unterschrift, eine genügt.

Wir ziehen eine Stichprobe von zehn Prozent. In drei Jahren gab es eine einzige Beanstandung, und da hatte *ich* die falsche Summe bewilligt.
`,
        {
          key: 'postkarte',
          reactions: { '🎉': ['matthias', 'katrin', 'doris', 'lotte', 'yasmin', 'ruben'], '😄': ['ulrich'] },
        },
      ),
      post(
        'ingo',
        ago(56, '11:05'),
        `Unser Prüfer hat dieselbe Karte abgelehnt. Begründung: Ohne Zahlenwerk könne er die Angemessenheit nicht beurteilen. Ich habe ihm dann die 212 Nachweise des Vorjahres in sein Büro stellen lassen, vier Umzugskartons. Nach neun Tagen bekam ich einen Anruf, man könne über Wertgrenzen reden.`,
        {
          replyTo: 'postkarte',
          reactions: { '😄': ['bernd', 'marek', 'matthias', 'cem', 'thomas', 'jonas'], '👏': ['ulrich'] },
        },
      ),
      post(
        'hanna',
        ago(55, '10:15'),
        `Noch ein Argument für die kurze Fassung, das beim Prüfungsamt selten fällt: Datensparsamkeit. In den Belegen stehen Kontonummern, Teilnehmerlisten, manchmal Diagnosen (Kochgruppe, Unverträglichkeiten). Was wir nicht einsammeln, müssen wir nicht schützen, nicht löschen und nicht suchen.`,
        { reactions: { '💡': ['matthias', 'bernd', 'pia', 'patrizia', 'ingo'] } },
      ),
      post(
        'ruben',
        ago(54, '14:20'),
        `Aus Sicht eines Trägers: Die Seitenzahl ist nicht das Schlimmste. Schlimm ist, dass jede Stadt „Eigenanteil“ anders versteht und jede eine andere Frist hat. Ich reiche im Jahr 17 Nachweise ein, in elf verschiedenen Formularen. Wenn sich vier Kommunen auf eine Postkarte einigen, backe ich Kuchen.`,
        { reactions: { '❤️': ['matthias', 'jale'], '👍': ['oliver', 'andrzej', 'emil'] } },
      ),
      post(
        'matthias',
        ago(35, '09:45'),
        `Durch! Bis 1.500 Euro gilt ab Januar die Postkarte, darüber zwei Seiten. Das Prüfungsamt wollte nur ergänzt haben, dass wir die Stichprobe *auslosen* und nicht aussuchen. Das Los zieht die Auszubildende, mit einer Bingotrommel aus dem Altenheim. Ruben, das wäre die zweite Kommune. Fehlen zwei bis zum Kuchen.`,
        {
          reactions: {
            '🎉': ['bernd', 'ruben', 'ingo', 'doris', 'hanna', 'miriam'],
            '😄': ['nadine', 'lan'],
          },
        },
      ),
      post(
        'lotte',
        ago(34, '08:30'),
        `Drei. Nümbrecht macht mit, der Bürgermeister hat es nach dem Wort „Bingotrommel“ unterschrieben.`,
        { reactions: { '😄': ['matthias', 'ruben', 'bernd', 'franziska'], '🎉': ['oliver'] } },
      ),
      post(
        'svenja',
        ago(4, '15:10'),
        `Hürth wäre die vierte, es hängt nur an einer Frage: Wie geht ihr mit Vereinen um, die nie etwas zurückschicken, auch keine Postkarte? Bei uns sind es jedes Jahr etwa zwölf von 140, immer dieselben, und immer die netten.`,
        { reactions: { '🤔': ['matthias', 'bernd'], '👀': ['ruben'] } },
      ),
      post(
        'bernd',
        ago(3, '08:55'),
        `Wer bis Ende März nichts schickt, bekommt im Folgejahr erst Geld, wenn die Karte da ist. Kein Mahnschreiben, nur dieser Satz auf dem neuen Bescheid. Seitdem kommen die Karten, gern am 31. März um 23:50 Uhr. Zurückfordern lohnt sich bei 300 Euro nicht, und nett bleiben sie dabei auch.`,
        { reactions: { '👍': ['svenja', 'matthias', 'lotte', 'rosa'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'foerdermittel',
    title: 'Eigenanteil durch Muskelkraft: Wie rechnen Sie unbare Leistungen an?',
    tags: ['Eigenleistung', 'Dorferneuerung', 'Nachweis'],
    posts: [
      post(
        'nele',
        ago(48, '09:05'),
        `Bei uns wollen 30 Leute einen Pavillon am Rurufer selbst bauen. Material 18.400 Euro, Förderung voraussichtlich 65 Prozent, der Rest soll durch Arbeitsstunden kommen. Die Gruppe rechnet mit 400 Stunden. Welchen Satz erkennen die Stellen an, und wie weist man das nach, ohne aus einem fröhlichen Bautrupp eine Stempeluhr zu machen?`,
        { reactions: { '👍': ['elke', 'birgit', 'birte', 'gero'] } },
      ),
      post(
        'regina',
        ago(48, '11:40'),
        `Das hängt am Programm, deshalb bitte zuerst in die jeweilige Richtlinie sehen: Manche erkennen Eigenleistung gar nicht an, andere bis zu einem Anteil des Wertes, den ein Betrieb berechnet hätte, ohne Umsatzsteuer. Zwei Dinge gelten fast immer: Es muss *vorher* bewilligt sein, und die Zuwendung darf die tatsächlichen Ausgaben nicht übersteigen. Wer 400 Stunden ansetzt, bekommt also kein Geld für 400 Stunden, sondern mehr Anteil am Material.`,
        {
          key: 'eigenleistung',
          reactions: { '💡': ['nele', 'birgit', 'thomas', 'rosa', 'lotte'], '👍': ['birte'] },
        },
      ),
      post(
        'birgit',
        ago(47, '07:40'),
        `Wir hatten einen Zettel an der Schubkarre: Datum, Name, von, bis, Strich drunter. Abends hat einer abgezeichnet, einmal die Woche kam ein Foto davon in den Ordner. Für 612 Stunden waren das neun Zettel. Die Bewilligungsbehörde hat nachgefragt, warum auf einem davon Kaffee ist. Das war die ganze Prüfung.`,
        { reactions: { '😄': ['nele', 'regina', 'thomas', 'elke'], '👍': ['rosa'] } },
      ),
      post(
        'birte',
        ago(47, '10:25'),
        `Bitte an die Versicherung denken, bevor der erste Spaten in der Erde ist. Wenn die Gemeinde Bauherrin ist, sind Helfende in der Regel über die Unfallkasse abgesichert; ist es der Verein, sieht es anders aus. Bei uns hat ein Anruf vorab genügt, danach hatten wir es schriftlich. Und: Elektrik und Statik macht ein Betrieb, egal wie begabt der Schwager ist.`,
        { reactions: { '👍': ['nele', 'ulrich', 'franziska', 'elke'] } },
      ),
      post(
        'thomas',
        ago(46, '17:05'),
        `Mein Schwager ist Elektriker. Er möchte, dass das hier richtiggestellt wird.`,
        { reactions: { '😄': ['birte', 'nele', 'marek', 'birgit', 'regina', 'jonas', 'katrin'] } },
      ),
      post(
        'marek',
        ago(45, '09:15'),
        `Ernste Gegenfrage: Wollen wir das wirklich ausrechnen? Bei uns im Stadtteil haben die Leute aufgehört mitzubauen, als die Listen kamen. „Wenn ihr meine Stunden zählt, will ich auch wissen, was ich wert bin.“ 15 Euro fand der Maurermeister a. D. eine Beleidigung. Wir haben am Ende eine Spendenaktion gemacht und das Geld war schneller da als die Listen.`,
        { reactions: { '🤔': ['nele', 'elke', 'regina'], '👍': ['dimitrios', 'ruben'] } },
      ),
      post(
        'elke',
        ago(45, '10:50'),
        `Beides erlebt. Nach der Flut hätte niemand einen Zettel ausgefüllt, und es hätte auch keiner einen verlangt. Fünf Jahre später beim Bouleplatz ging es problemlos, weil eine Rentnerin die Liste als ihren Beitrag verstanden hat: Sie konnte nicht schaufeln, aber zählen. Es kommt darauf an, wer fragt.`,
        { reactions: { '❤️': ['nele', 'birgit', 'marek', 'helin', 'regina'] } },
      ),
      post(
        'nele',
        ago(9, '14:15'),
        `Der Bescheid ist da: 11.960 Euro, Eigenleistung mit 320 Stunden anerkannt, Baubeginn im April. Die Zettel führt Herr K., 84, ehemaliger Bahnhofsvorsteher. Er hat bereits eine Tafel gebaut, auf der man sich mit Magneten an- und abmeldet. Wir mussten ihn bremsen, er wollte Verspätungen erfassen.`,
        {
          reactions: {
            '😄': ['thomas', 'birgit', 'marek', 'cem', 'oliver'],
            '🎉': ['regina', 'elke', 'birte', 'gero', 'miriam'],
          },
        },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'foerdermittel',
    title: 'Vorzeitiger Maßnahmenbeginn: Was zählt schon als Anfang?',
    tags: ['Maßnahmenbeginn', 'Antrag'],
    posts: [
      post(
        'doris',
        ago(37, '10:05'),
        `Unser Heimatverein hat 2.000 Euro für eine Ausstellung beantragt und vor dem Bescheid den Drucker angerufen. Nicht bestellt, nur „reserviert“. Jetzt liegt eine Auftragsbestätigung im Briefkasten, obwohl niemand etwas unterschrieben hat. Ist das Kind im Brunnen?`,
        { reactions: { '🤔': ['katrin', 'lotte', 'thomas'] } },
      ),
      post(
        'ulrich',
        ago(37, '10:50'),
        `Beginn ist in aller Regel der Abschluss eines Liefer- oder Leistungsvertrags. Eine Auftragsbestätigung auf eine bloße Anfrage ist rechtlich ein Angebot. Der Verein sollte heute noch schreiben: „Wir haben nicht bestellt, bitte betrachten Sie Ihr Schreiben als Angebot.“ Datum, Unterschrift, Kopie zum Antrag. Schweigen würde ich nicht, gerade wenn man sich kennt.`,
        { key: 'angebot', reactions: { '🙏': ['doris'], '👍': ['franziska', 'bernd', 'matthias', 'birte'] } },
      ),
      post(
        'birte',
        ago(37, '13:20'),
        `Als Förderlotsin ergänze ich, was *nicht* als Beginn zählt: planen, Angebote einholen, Genehmigungen beantragen, ein Konto eröffnen, ein Grundstück besichtigen. Was fast immer zählt: bestellen, anzahlen, mündlich zusagen mit Handschlag vor Zeugen. Letzteres ist auf dem Dorf der häufigste Vertragsschluss.`,
        { reactions: { '💡': ['doris', 'katrin', 'rosa', 'gero', 'lotte', 'elke'], '😄': ['thomas'] } },
      ),
      post(
        'gero',
        ago(36, '08:45'),
        `Bei uns ist es genau daran gescheitert: Bühne fürs Seefest im Januar beantragt, Bescheid kam im Juni, Bühnenbauer war aber nur bis März zu haben. Der Verein hat bestellt und 1.800 Euro verloren. Seither frage ich bei jedem Antrag gleich mit, ob ein vorzeitiger Beginn genehmigt werden kann. In vier von fünf Fällen kam ein Zweizeiler: genehmigt, auf eigenes Risiko.`,
        { reactions: { '👍': ['doris', 'birgit', 'ruben', 'nele'] } },
      ),
      post(
        'franziska',
        ago(36, '09:30'),
        `„Auf eigenes Risiko“ bitte Vereinen übersetzen: Ihr *dürft* anfangen, ohne die Förderung zu verwirken, aber ob ihr sie bekommt, ist offen. In Hattingen hat ein Vorstand das für die Zusage gehalten und die Einladung mit unserem Logo gedruckt.`,
        { reactions: { '👍': ['gero', 'doris', 'matthias', 'oliver'] } },
      ),
      post(
        'doris',
        ago(33, '08:20'),
        `Brief ist raus, der Drucker hat freundlich geantwortet: Die Bestätigung verschicke „das System“ immer automatisch, er könne nichts dafür und hätte gern ein neues System. Der Antrag läuft weiter. Ich habe daraus ein Merkblatt gemacht, eine halbe Seite, Überschrift: „Erst der Bescheid, dann der Bagger“.`,
        {
          reactions: { '❤️': ['ulrich', 'franziska', 'nadine'], '🎉': ['birte', 'gero', 'katrin', 'thomas'] },
        },
      ),
      post(
        'katrin',
        ago(2, '09:25'),
        `Darf ich das Merkblatt für Lügde übernehmen? Bei uns plant der Schützenverein einen Bagger, und zwar einen echten. Der Antrag ist noch nicht einmal geschrieben, der Termin hängt aber schon am Schwarzen Brett.`,
        { reactions: { '👍': ['doris'], '😄': ['birte', 'ulrich', 'andrzej', 'gero'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'foerdermittel',
    title: 'Regionalbudget und Kleinprojekte: Lohnt der Aufwand für kleine Gemeinden?',
    tags: ['Kleinprojekte', 'LEADER', 'Eigenanteil'],
    posts: [
      post(
        'birgit',
        ago(28, '07:35'),
        `Ehrliche Bilanz nach drei Runden Kleinprojekte: elf Anträge begleitet, sieben bewilligt, im Schnitt 9.300 Euro Kosten bei 80 Prozent Förderung. Mein Zeitaufwand: rund 14 Stunden je Projekt. Die Bänke, der Backofen und die Flutlichtlampen sind großartig. Trotzdem hat der Kämmerer gefragt, ob ich statt eines Antrags nicht einfach Geld sparen könne. Wie rechnen Sie das?`,
        { reactions: { '👍': ['gero', 'rosa', 'thomas', 'elke', 'lotte'] } },
      ),
      post(
        'gero',
        ago(28, '09:00'),
        `14 Stunden sind bei unserem Stundensatz knapp 900 Euro. Dafür kommen 7.440 Euro ins Dorf. Ich kenne keine Geldanlage, die das schafft. Aufgehört habe ich nur mit Anträgen unter 3.000 Euro, da sponsert schneller der Getränkehandel.`,
        { reactions: { '👍': ['birgit', 'birte'], '😄': ['marek'] } },
      ),
      post(
        'rosa',
        ago(27, '08:25'),
        `Unser Problem ist ein anderes: Die Rechnung muss komplett bezahlt sein, bevor das Geld kommt. Ein Dorfverein mit 1.100 Euro auf dem Konto kann keine 8.000 vorstrecken. Zweimal hat der Vorsitzende privat ausgelegt. Das ist anständig und eigentlich nicht in Ordnung.`,
        {
          key: 'vorstrecken',
          reactions: { '👍': ['thomas', 'elke', 'ruben', 'nele', 'doris'], '🤔': ['birgit'] },
        },
      ),
      post(
        'birte',
        ago(27, '10:10'),
        `Dafür haben drei unserer Gemeinden einen Zwischenfinanzierungstopf: 25.000 Euro, zinslos an Vereine, Rückzahlung mit Eingang der Förderung, eine Seite Vertrag. Seit 2023 sind 19 Darlehen geflossen und alle zurückgekommen. Der Ratsbeschluss nennt es „Überbrückungshilfe Ehrenamt“. Ich stelle den Vertragstext gern ein.`,
        {
          replyTo: 'vorstrecken',
          reactions: {
            '💡': ['rosa', 'birgit', 'gero', 'matthias', 'oliver', 'miriam', 'elke'],
            '🙏': ['thomas'],
          },
        },
      ),
      post(
        'bernd',
        ago(27, '11:30'),
        `Gute Idee, zwei Hinweise: Der Topf gehört in den Haushalt, nicht auf ein Verwahrkonto. Und bitte vorher festlegen, was passiert, wenn die Förderung gekürzt wird und 600 Euro fehlen. Wir hatten den Fall, der Verein zahlt jetzt 25 Euro im Monat ab, mit Weihnachtskarte.`,
        { reactions: { '👍': ['birte', 'rosa', 'franziska'] } },
      ),
      post(
        'regina',
        ago(26, '09:45'),
        `Der Aufwand sinkt, wenn Sie vorher anrufen. Das sage ich nicht aus Werbung: In den letzten zwei Runden kamen bei unvollständigen Anträgen im Schnitt vier Nachforderungen, bei vorbesprochenen eine halbe. Am häufigsten fehlen das zweite Angebot und die Zustimmung des Grundstückseigentümers. Oft ist das die Gemeinde selbst.`,
        { reactions: { '😄': ['birgit', 'thomas'], '👍': ['gero', 'nele', 'lotte', 'birte'] } },
      ),
      post(
        'rosa',
        ago(8, '08:10'),
        `Der Verwaltungsvorstand hat zugestimmt: 15.000 Euro Überbrückungshilfe kommen in den Haushaltsentwurf, mit Birtes Vertrag und Bernds Satz zur Kürzung. Beraten wird im Dezember. Drückt die Daumen, die Haushaltssicherung sitzt mit am Tisch.`,
        { reactions: { '🎉': ['birte', 'bernd', 'birgit', 'elke', 'doris'], '🙏': ['thomas'] } },
      ),
      post(
        'birgit',
        ago(0, '07:50'),
        `Daumen sind gedrückt. Und der Kämmerer hat nach Geros Rechnung nicht mehr gefragt. Stattdessen will er wissen, ob ich auch 20 Stunden schaffe. Manchmal gewinnt man und hat hinterher mehr Arbeit.`,
        { reactions: { '😄': ['gero', 'rosa'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'foerdermittel',
    title: 'Rückforderung von 312 Euro: hart bleiben oder vergessen?',
    tags: ['Rückforderung', 'Ermessen', 'Kollegiale Beratung'],
    posts: [
      post(
        'lotte',
        ago(18, '09:00'),
        `Mein erster richtiger Streitfall. Ein Tanzverein hat 1.200 Euro für ein Jugendprojekt bekommen und 888 ausgegeben, weil die Trainerin krank wurde. Vom Rest wurden Trikots gekauft, „sonst wäre es ja verfallen“. Der Bescheid sagt: Restmittel sind zurückzuzahlen. Der Vorsitzende ist zugleich Ortsvorsteher und hat meinen Chef angerufen, bevor ich den Brief fertig hatte.`,
        { reactions: { '🤔': ['matthias', 'katrin', 'doris', 'rosa'], '🙏': ['gero'] } },
      ),
      post(
        'bernd',
        ago(18, '09:40'),
        `Fachlich ist es eindeutig: zweckwidrig verwendet, also Widerruf *prüfen*. Prüfen heißt Ermessen. Was spricht für den Verein? Es wurde nichts verheimlicht, der Nachweis kam pünktlich, die Trikots tragen Kinder. Was dagegen? Er hätte fragen können. Schreiben Sie beides in einen Vermerk, dann entscheiden Sie, dann erst telefonieren Sie. In dieser Reihenfolge.`,
        {
          key: 'reihenfolge',
          reactions: { '💡': ['lotte', 'matthias', 'doris'], '👍': ['franziska', 'ulrich', 'ingo'] },
        },
      ),
      post(
        'ingo',
        ago(18, '11:15'),
        `Ich würde zurückfordern, gerade *weil* er Ortsvorsteher ist. Beim nächsten Mal steht sonst der Kegelclub in Ihrer Tür und fragt, wen er anrufen muss. In Xanten hat uns eine solche Kulanz 2016 drei Jahre lang verfolgt.`,
        { reactions: { '👍': ['hanna', 'bernd'], '🤔': ['lotte'] } },
      ),
      post(
        'marek',
        ago(18, '13:50'),
        `Und ich würde es umwidmen, gerade weil es Kinder sind. Nachträgliche Änderung des Verwendungszwecks, ein Satz vom Verein, ein Satz von Ihnen. 312 Euro einzutreiben kostet die Gemeinde mehr als 312 Euro und den Verein eine Jugendleiterin. Regeln sind für die Sache da.`,
        { reactions: { '❤️': ['lan', 'elke', 'ousmane'], '👍': ['lotte', 'thomas', 'jale'] } },
      ),
      post(
        'franziska',
        ago(17, '08:30'),
        `Beides ist vertretbar, und das ist die gute Nachricht. Nicht vertretbar wäre nur, *nichts* zu tun. Mein Vorschlag: Umwidmung, aber mit dem Hinweis im Bescheid, dass künftig vorher zu fragen ist, und mit einer Bagatellgrenze in der nächsten Fassung der Richtlinie. Wir haben 250 Euro. Dann brauchen Sie beim nächsten Mal weder Mut noch Mitleid.`,
        {
          replyTo: 'reihenfolge',
          reactions: { '👍': ['lotte', 'matthias', 'bernd', 'emil', 'oliver'], '💡': ['svenja', 'rosa'] },
        },
      ),
      post(
        'lotte',
        ago(11, '10:35'),
        `So gemacht: Vermerk, Entscheidung, dann Anruf. Umwidmung mit Auflage. Der Ortsvorsteher war erst knurrig, dann hat er gefragt, ob er den Vermerk lesen dürfe, und gesagt: „Da stehen ja auch Gründe für uns drin.“ Die Bagatellgrenze von 200 Euro geht im Frühjahr in den Rat. Mein Chef hat übrigens nie wieder nachgefragt.`,
        {
          reactions: {
            '🎉': ['bernd', 'franziska', 'marek', 'matthias', 'katrin', 'doris', 'hanna', 'ingo'],
          },
        },
      ),
      post(
        'ingo',
        ago(10, '08:05'),
        `Ich hätte anders entschieden und ziehe den Hut. Ein Vermerk, der auch der Gegenseite gerecht wird, ist in 32 Jahren mein seltenstes Sammlerstück.`,
        { reactions: { '❤️': ['lotte', 'bernd', 'miriam', 'ulrich'] } },
      ),
    ],
  },
];
