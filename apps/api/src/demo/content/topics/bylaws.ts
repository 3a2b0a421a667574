/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const bylaws: DemoTopic[] = [
  {
    space: 'satzungen',
    board: 'satzung',
    title: 'Eine Satzung, die man ohne Juristin versteht: Versuch aus Hattingen',
    tags: ['Ortsrecht', 'Verständliche Sprache'],
    pinned: true,
    posts: [
      post(
        'franziska',
        ago(61, '09:10'),
        `
Zum Einstand in diesem Raum etwas, das noch wehtut. Unsere Satzung über den Seniorenbeirat hatte 14 Paragrafen und den schönen Satz „Im Falle der Verhinderung gilt Abs. 3 entsprechend mit der Maßgabe des § 7“. Gefragt hat uns am Ende ein 81-jähriger Kandidat, ob er nun kommen dürfe oder nicht.

Ich habe sie neu geschrieben:
- höchstens drei Absätze je Paragraf
- Überschriften als Fragen („Wer darf wählen?“)
- keine Verweise über Kreuz

Ergebnis: 9 Paragrafen, vier Seiten weniger. Rechtsamt hat zugestimmt, Hauptausschuss berät in zwei Wochen. Wer Gegenargumente hat, bitte jetzt.
`,
        {
          key: 'neun',
          reactions: {
            '👍': ['nadine', 'friederike', 'katrin', 'doris', 'lotte', 'emil'],
            '🎉': ['matthias'],
          },
        },
      ),
      post(
        'ulrich',
        ago(61, '10:45'),
        `Ein Gegenargument, wie bestellt: Verweise über Kreuz sind hässlich, aber sie verhindern, dass dieselbe Regel an zwei Stellen steht und später nur eine geändert wird. Wie gehen Sie damit um? Wir hatten 2019 eine Satzung, in der die Ladungsfrist an einer Stelle sieben und an der anderen zehn Tage betrug. Gemerkt hat es die Opposition.`,
        { replyTo: 'neun', reactions: { '👍': ['ingo', 'bernd'] } },
      ),
      post(
        'franziska',
        ago(61, '11:20'),
        `Berechtigt. Meine Regel: Jede Zahl steht genau einmal, und zwar dort, wo man sie sucht. Wenn ein anderer Paragraf sie braucht, nenne ich die *Überschrift*, nicht die Nummer. „Es gilt die Frist aus ‚Wie wird eingeladen?‘“ liest sich ungewohnt, aber es überlebt jede Umnummerierung.`,
        { reactions: { '💡': ['ulrich', 'rosa', 'oliver', 'miriam'] } },
      ),
      post(
        'friederike',
        ago(60, '08:35'),
        `Für Paderborn: Wir haben nicht die Satzung selbst vereinfacht, sondern ein Begleitblatt in Leichter Sprache gemacht, geprüft von einer Gruppe aus den Werkstätten. Kosten für vier Seiten: 640 Euro. Die Prüfgruppe hat drei Stellen gefunden, an denen auch *wir* nicht erklären konnten, was gemeint ist. Zwei davon waren schlicht Fehler in der Satzung.`,
        { reactions: { '❤️': ['franziska', 'ousmane', 'svenja'], '👍': ['miriam', 'pia'] } },
      ),
      post(
        'nadine',
        ago(60, '09:50'),
        `Überschriften als Fragen: ja, bitte, überall. Ich schreibe seit Jahren für die Internetseite „Wer darf …?“ über Paragrafen, die „Aktives Wahlrecht“ heißen. Diese Übersetzungsarbeit könnte man sich sparen, wenn sie gleich im Original stünde.`,
        { reactions: { '👍': ['franziska', 'marek', 'lan'] } },
      ),
      post(
        'ingo',
        ago(58, '14:05'),
        `Bei aller Sympathie: Ein Rat beschließt ungern etwas, das aussieht wie ein Faltblatt. Unser Ältester in der Fraktion hat bei einem ähnlichen Anlauf gefragt, ob das „schon die Satzung oder noch die Werbung“ sei. Wir haben es dann in zwei Spalten vorgelegt, links alt, rechts neu, mit einer dritten schmalen Spalte „bleibt gleich / ändert sich“. Danach ging es ohne Aussprache durch.`,
        { reactions: { '💡': ['franziska', 'lotte', 'gero', 'matthias'], '😄': ['nadine', 'cem'] } },
      ),
      post(
        'lotte',
        ago(57, '10:15'),
        `Dürfen Satzungen eigentlich gendern, nicht gendern, Doppelpunkt? In Nümbrecht ging die halbe Beratung darum und die Inhalte wurden in vier Minuten beschlossen. Ich habe mir gewünscht, alle Sätze hätten gar kein Subjekt.`,
        { reactions: { '😄': ['franziska', 'doris', 'thomas', 'marek'] } },
      ),
      post(
        'franziska',
        ago(57, '11:02'),
        `Fragen als Überschriften helfen auch dort. „Wer darf kandidieren? Alle, die am Wahltag 60 Jahre alt sind und in der Stadt wohnen.“ In unserer neuen Fassung kommt an genau zwei Stellen eine Doppelnennung vor, beim Vorsitz. Gestritten wurde darüber nicht, weil es niemandem aufgefallen ist.`,
        { reactions: { '👍': ['lotte', 'friederike', 'hanna', 'patrizia'] } },
      ),
      post(
        'franziska',
        ago(44, '09:00'),
        `Vollzug: Der Rat hat am Montag einstimmig beschlossen. Die einzige Änderung aus der Beratung war, dass „Was passiert, wenn sich alle streiten?“ jetzt „Schlichtung“ heißt. Damit kann ich leben. Die Fassung hänge ich als Muster an den Raum, abschreiben ausdrücklich erwünscht, Dank an Ingo für die drei Spalten.`,
        {
          reactions: {
            '🎉': ['ingo', 'ulrich', 'nadine', 'friederike', 'doris', 'lotte', 'miriam', 'katrin'],
          },
        },
      ),
      post(
        'katrin',
        ago(2, '15:20'),
        `Ich sitze gerade an der Richtlinie zur Ehrenamtskarte und habe die Überschriften nach Ihrem Muster umgestellt. Unser Kämmerer hat zum ersten Mal eine Vorlage von mir bis zum Ende gelesen und sofort eine Rückfrage zum Geld gestellt. Ich weiß noch nicht, ob das ein Vorteil ist.`,
        { reactions: { '😄': ['franziska', 'ulrich', 'bernd'], '❤️': ['nadine'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'satzung',
    title: 'Vereinsförderung: pro Kopf, nach Bedarf oder nur noch für Projekte?',
    tags: ['Vereinsförderung', 'Richtlinie', 'Haushalt'],
    posts: [
      post(
        'matthias',
        ago(52, '08:40'),
        `
Bocholt überarbeitet die Sportförderrichtlinie von 2008. Zurzeit zahlen wir 4,50 Euro je Mitglied unter 18, dazu einen Sockel von 150 Euro. Macht zusammen 71.000 Euro. Die drei größten Vereine bekommen davon fast die Hälfte, die 40 kleinsten teilen sich 9.000.

Drei Modelle liegen auf dem Tisch:
1. Kopfpauschale bleibt, wird aber gedeckelt.
2. Alles in einen Projekttopf mit Jury.
3. Sockel 400 Euro für alle, Rest nach Jugendanteil.

Ich neige zu 3. Was spricht dagegen?
`,
        { key: 'modelle', reactions: { '👍': ['jonas', 'marek', 'ingo', 'gero'] } },
      ),
      post(
        'jonas',
        ago(52, '09:25'),
        `Gegen 3 spricht, dass sich damit jede Karteileiche lohnt: 400 Euro für einen Verein mit sieben Mitgliedern, dessen letzte Versammlung 2021 war. Wir hatten das kurz und verlangen jetzt für den Sockel ein Protokoll der letzten Jahreshauptversammlung. Von 240 Vereinen sind 19 nicht mehr aufgetaucht.`,
        { replyTo: 'modelle', reactions: { '💡': ['matthias', 'rosa', 'lotte', 'thomas'] } },
      ),
      post(
        'marek',
        ago(52, '13:10'),
        `Modell 2 bitte nicht als einziges. Ein Projekttopf belohnt die, die schreiben können, und bestraft die, die Hallenstrom bezahlen müssen. Unser Kleingarten hat keine „Projekte“, wir haben einen Zaun. Der Zaun ist jedes Jahr derselbe und jedes Jahr kaputt.`,
        { reactions: { '❤️': ['thomas', 'doris', 'rosa', 'ingo'], '😄': ['nadine', 'cem', 'bernd'] } },
      ),
      post(
        'yasmin',
        ago(51, '10:00'),
        `Widerspruch, Marek, wenigstens halb. Ohne Projekttopf bekommt bei uns kein neuer Verein je etwas, weil der Haushalt von den alten aufgebraucht ist. Die Gruppe, die in Oberbarmen Schwimmkurse für Mütter macht, hat 22 Mitglieder und 90 Kinder im Becken. Pro Kopf wären das 99 Euro. Da stimmt doch die Messgröße nicht.`,
        { reactions: { '👍': ['jale', 'lan', 'ousmane', 'femke'], '🤔': ['marek'] } },
      ),
      post(
        'doris',
        ago(51, '11:40'),
        `Wir haben 64 Vereine und 6.400 Euro im Ansatz. Ich darf also genau 100 Euro je Verein verteilen und habe früher trotzdem jedes Jahr einen Zuwendungsbescheid mit zwei Seiten Nebenbestimmungen verschickt. Seit diesem Jahr: eine Überweisung, Betreff „Danke“, fertig. Beschwerden keine, Dankesbriefe drei.`,
        { reactions: { '❤️': ['matthias', 'katrin', 'svenja', 'birgit', 'gero', 'elke'], '👍': ['bernd'] } },
      ),
      post(
        'bernd',
        ago(51, '12:05'),
        `Frau Janßen, als Zuwendungsprüfer müsste ich jetzt schlucken. Als Mensch rechne ich: 64 Bescheide zu 20 Minuten sind 21 Stunden Arbeitszeit, das kostet mehr als ein Fünftel der Summe. Ein Grundsatzbeschluss des Rates, dass Beträge bis 150 Euro ohne Nachweis gezahlt werden, und die Sache ist sauber.`,
        { reactions: { '🙏': ['doris'], '👍': ['matthias', 'ulrich', 'franziska', 'rosa'] } },
      ),
      post(
        'doris',
        ago(50, '08:15'),
        `Einen solchen Beschluss habe ich nicht. Ich habe einen Bürgermeister, der genickt hat. Danke, Herr Sauerwald, ich schreibe gleich eine Vorlage, bevor jemand mit Prüfsiegel vorbeikommt.`,
        { reactions: { '😄': ['bernd', 'ulrich', 'matthias', 'thomas'] } },
      ),
      post(
        'gero',
        ago(47, '14:30'),
        `Am Möhnesee haben wir ein Mischmodell: 60 Prozent nach Köpfen, 40 Prozent für Vorhaben, und *niemand* bekommt aus dem zweiten Topf zweimal hintereinander. Die Sperre war umstritten, hat aber dafür gesorgt, dass plötzlich der Imkerverein und die Theatergruppe Anträge gestellt haben. Der Segelclub schmollt, meldet sich aber im nächsten Jahr bestimmt wieder.`,
        { reactions: { '💡': ['matthias', 'yasmin', 'birgit'] } },
      ),
      post(
        'matthias',
        ago(30, '09:05'),
        `
Zwischenstand nach dem Sportausschuss: Es wird das Modell Möhnesee mit der Hürde aus Rheine.

- Sockel 250 Euro, nur mit Protokoll der letzten Versammlung
- 60 Prozent nach Jugendanteil, gedeckelt bei 6.000 Euro je Verein
- Rest in einen Topf für Vorhaben, ein Jahr Pause nach Bewilligung

Die drei großen Vereine haben einen gemeinsamen Brief geschrieben. Es war ihr erstes gemeinsames Projekt seit der Stadtmeisterschaft 2011.
`,
        { reactions: { '😄': ['marek', 'jonas', 'ingo', 'nadine'], '🎉': ['gero', 'yasmin', 'svenja'] } },
      ),
      post(
        'jonas',
        ago(1, '16:10'),
        `Matthias, wie definiert ihr jetzt „Jugendanteil“? Unser Schachclub führt 31 Kinder aus der Schul-AG als Mitglieder, beitragsfrei. Formal korrekt, aber der Handballverein zahlt für jedes Kind Verbandsbeitrag und fühlt sich veräppelt. Der Entwurf muss bis Ende der Woche in den Geschäftsgang.`,
        { reactions: { '🤔': ['matthias', 'ingo'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'satzung',
    title: 'Entgeltordnung für Dorfgemeinschaftshäuser: Wie viel kostet die Silberhochzeit?',
    tags: ['Entgeltordnung', 'Dorfgemeinschaftshaus'],
    posts: [
      post(
        'rosa',
        ago(40, '08:20'),
        `
Hille hat neun Dorfgemeinschaftshäuser und neun Arten, Geld dafür zu nehmen. In einem Dorf zahlt man 60 Euro in einen Umschlag, im nächsten 110 Euro plus Zählerstand, im dritten „was man meint“. Der Rat möchte jetzt eine einheitliche Entgeltordnung.

Mein Entwurf: Vereine des Dorfes frei, auswärtige Vereine 40 Euro, private Feiern 150 Euro, Trauerkaffee 50 Euro. Energie pauschal im Winter 25 Euro mehr.

Frage: Ist „frei für Vereine“ steuerlich oder haushaltsrechtlich ein Problem? Wir sind in der Haushaltssicherung.
`,
        { key: 'hille', reactions: { '👍': ['thomas', 'elke', 'birgit', 'lotte'] } },
      ),
      post(
        'birgit',
        ago(40, '09:45'),
        `Bei 15 Ortsteilen kann ich mitreden. Wir haben „frei“ aus der Ordnung gestrichen und durch „1 Euro je Nutzung“ ersetzt. Klingt albern, aber seitdem gibt es zu jeder Nutzung einen Eintrag im Buch, und wir wissen, dass Haus Nummer 11 nur 23 Mal im Jahr gebraucht wird. Diese Zahl hätten wir vorher gern gehabt, bevor wir das Dach gemacht haben.`,
        { replyTo: 'hille', reactions: { '💡': ['rosa', 'elke', 'gero', 'miriam'], '😄': ['thomas'] } },
      ),
      post(
        'franziska',
        ago(40, '10:30'),
        `Rechtlich: Vereinen die Räume unentgeltlich zu geben ist zulässig, wenn der Rat das als freiwillige Leistung will und beziffert. In der Haushaltssicherung fragt die Aufsicht nach genau dieser Zahl. Rechnen Sie also den entgangenen Betrag aus und schreiben ihn in die Vorlage. Umsatzsteuer bitte gesondert mit der Kämmerei klären, die bloße Überlassung und die mit Küche und Personal sind zwei Paar Schuhe.`,
        { reactions: { '👍': ['rosa', 'ulrich', 'bernd', 'lotte'] } },
      ),
      post(
        'thomas',
        ago(39, '16:45'),
        `Trauerkaffee würde ich ganz frei lassen. Wir hatten 35 Euro, und der Kassierer hat sich geweigert, Witwen eine Rechnung zu schreiben. Er hat es jahrelang aus eigener Tasche bezahlt. Aufgefallen ist es, als er selbst gestorben ist.`,
        { reactions: { '❤️': ['rosa', 'elke', 'katrin', 'doris', 'patrizia', 'birgit'] } },
      ),
      post(
        'rosa',
        ago(38, '08:05'),
        `Das kommt so in die Begründung, ohne Namen. Trauerkaffee ist gestrichen. Danke.`,
        { reactions: { '🙏': ['thomas'], '👍': ['elke'] } },
      ),
      post(
        'elke',
        ago(37, '11:15'),
        `Vergessen Sie die Kaution nicht. Wir nehmen 200 Euro bei privaten Feiern, seit eine Polterhochzeit Porzellan in der Fußbodenheizung hinterlassen hat. Wichtiger als die Höhe ist, *wer* abnimmt: bei uns immer zwei aus dem Dorfverein, mit Liste, am nächsten Tag bis 12 Uhr. Alleine abzunehmen war den Leuten unangenehm, man kennt sich ja.`,
        { reactions: { '💡': ['rosa', 'birgit', 'nele'], '😄': ['marek'] } },
      ),
      post(
        'regina',
        ago(36, '09:40'),
        `Ein Hinweis von der Förderseite: Wenn ein Haus mit Mitteln der Dorferneuerung gebaut oder saniert wurde, läuft meist noch eine Zweckbindung von zwölf Jahren. Überwiegend private Vermietung kann dann zum Problem werden. Ein Belegungsbuch, wie Frau Hesselmann es beschreibt, ist der einfachste Nachweis, dass die Dorfgemeinschaft das Haus trägt.`,
        { reactions: { '👍': ['rosa', 'birgit', 'elke', 'birte'], '👀': ['gero', 'lotte'] } },
      ),
      post(
        'rosa',
        ago(12, '13:30'),
        `Stand: Acht von neun Dörfern haben zugestimmt. Das neunte besteht auf „was man meint“ und hat nachgewiesen, dass es damit im Schnitt 162 Euro je Feier einnimmt, also mehr als nach meiner Ordnung. Ich weiß ehrlich nicht, was ich dagegen sagen soll.`,
        {
          key: 'neuntes',
          reactions: {
            '😄': ['birgit', 'thomas', 'marek', 'franziska', 'doris', 'bernd', 'ingo'],
            '🎉': ['elke'],
          },
        },
      ),
      post(
        'ulrich',
        ago(12, '14:10'),
        `Gleichbehandlung. Man muss es ihnen ja nicht verbieten: 150 Euro Entgelt und daneben eine Spendendose. Nach meiner Lebenserfahrung landen in der Dose die fehlenden zwölf.`,
        { replyTo: 'neuntes', reactions: { '👍': ['rosa', 'franziska', 'bernd'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'satzung',
    title: 'Kann man eine Ehrung wieder aberkennen? Und sollte man es regeln?',
    tags: ['Ehrungsrichtlinie', 'Aberkennung'],
    posts: [
      post(
        'doris',
        ago(33, '10:10'),
        `Eine unangenehme Frage. Bei der Neufassung unserer Ehrungsrichtlinie will eine Fraktion einen Paragrafen zur Aberkennung. Anlass gibt es bei uns keinen, man habe aber „anderswo so einiges gelesen“. Ich fürchte, dass wir in eine feierliche Richtlinie ein Misstrauen hineinschreiben. Andererseits: Wenn es passiert, stehen wir ohne Regel da. Wie halten Sie es?`,
        { reactions: { '🤔': ['emil', 'lotte', 'gero', 'katrin'] } },
      ),
      post(
        'franziska',
        ago(33, '11:30'),
        `Ich würde es regeln, kurz und ohne Fallgruppen: „Der Rat kann eine Ehrung zurücknehmen, wenn nachträglich Tatsachen bekannt werden, bei deren Kenntnis er sie nicht verliehen hätte. Die geehrte Person wird vorher gehört.“ Zwei Sätze, kein Strafkatalog. Zwei Drittel im Rat, nicht öffentlich. Ohne Regel streitet man im Ernstfall zuerst über das Verfahren und erst danach über die Sache.`,
        { key: 'zwei-saetze', reactions: { '👍': ['ulrich', 'doris', 'bernd', 'hanna', 'oliver'] } },
      ),
      post(
        'patrizia',
        ago(32, '09:20'),
        `Ich bin dagegen. In 22 Jahren brauchte ich es nie, und mit der Ehrennadel ehren wir eine Leistung, keinen Lebenswandel. Wer 30 Jahre die Tafel gefahren hat, hat 30 Jahre die Tafel gefahren, auch wenn er hinterher mit dem Finanzamt Ärger bekommt. Sollen wir dann Führungszeugnisse verlangen?`,
        { reactions: { '❤️': ['marek', 'thomas'], '👍': ['emil', 'svenja'] } },
      ),
      post(
        'hanna',
        ago(32, '10:05'),
        `Zum Datenschutz: Wer Ehrungen im Internet veröffentlicht, muss ohnehin wissen, wie er sie wieder herunternimmt, etwa auf Wunsch der Person. Schreiben Sie also mindestens ins Verfahren, wer das binnen welcher Frist tut. In Siegen sind es fünf Arbeitstage. Das hilft in beiden Fällen, dem traurigen und dem harmlosen.`,
        { reactions: { '💡': ['doris', 'nadine', 'franziska'] } },
      ),
      post(
        'emil',
        ago(31, '13:45'),
        `Aus dem wahren Leben, stark verfremdet: Ein Verein bat uns, eine Ehrung zurückzunehmen, weil der Geehrte die Kasse „unklar“ geführt habe. Es stellte sich heraus, dass zwei Vorstände zerstritten waren und die Kasse stimmte. Hätten wir eine niedrige Hürde gehabt, wären wir zur Waffe geworden. Wenn also regeln, dann mit hoher Mehrheit und nur von Amts wegen, nicht auf Antrag.`,
        { reactions: { '👍': ['franziska', 'patrizia', 'doris', 'ulrich', 'ruben'], '💡': ['oliver'] } },
      ),
      post(
        'ulrich',
        ago(31, '15:00'),
        `„Von Amts wegen“ ist der entscheidende Punkt. In Menden steht es seit 1998 so, angewandt wurde es kein einziges Mal. Das ist für mich kein Argument gegen die Regel, sondern für sie.`,
        { reactions: { '👍': ['emil', 'doris'] } },
      ),
      post(
        'marek',
        ago(30, '08:55'),
        `Herten hat keine Regel und ich habe keinen Kummer. Aber ich gebe zu, dass mich Emils Beispiel ins Grübeln bringt. Vor dem Streit im Verein hat man mehr zu fürchten als vor der Vergangenheit der Leute.`,
        { reactions: { '👍': ['patrizia', 'emil'] } },
      ),
      post(
        'doris',
        ago(16, '09:30'),
        `Ausgegangen ist es so: Franziskas zwei Sätze, Emils „von Amts wegen“, Hannas fünf Arbeitstage. Der Haupt- und Finanzausschuss hat elf Minuten gebraucht, davon acht für die Frage, ob die Urkunde zurückgegeben werden muss. Muss sie nicht. Danke an alle, besonders an Frau Colombo fürs Dagegenhalten, das stand wörtlich in meiner Vorlage.`,
        { reactions: { '❤️': ['patrizia', 'franziska', 'emil'], '🎉': ['hanna', 'ulrich', 'miriam'] } },
      ),
    ],
  },
  {
    space: 'satzungen',
    board: 'satzung',
    title: 'Entschädigung für Beiräte und Lotsen: Pauschale, Sitzungsgeld oder gar nichts?',
    tags: ['Entschädigung', 'Ehrenamtspauschale', 'Beiräte'],
    posts: [
      post(
        'oliver',
        ago(24, '08:30'),
        `
Im Rhein-Sieg-Kreis vergleiche ich gerade, was unsere 19 Kommunen den Mitgliedern von Senioren-, Behinderten- und Integrationsbeiräten zahlen. Die Spanne ist erstaunlich:

- sechsmal nichts
- achtmal Sitzungsgeld zwischen 15 und 28 Euro
- dreimal Fahrtkosten auf Antrag
- zweimal eine Monatspauschale

Gibt es anderswo eine Linie? Und wer behandelt ehrenamtliche *Lotsen* genauso wie Beiratsmitglieder?
`,
        { reactions: { '👍': ['franziska', 'jale', 'friederike', 'emil', 'andrzej'] } },
      ),
      post(
        'jale',
        ago(24, '09:15'),
        `Unsere Engagementlotsen bekommen 20 Euro im Monat als Auslagenersatz, ohne Einzelnachweis. Für die meisten ist das unwichtig, für vier von 26 entscheidet es darüber, ob sie mit dem Bus zum Treffen kommen. Deshalb zahlen wir es allen ungefragt. Wer es nicht will, kann es in die Lotsenkasse spenden. Fragen müssen hätte genau die vier vertrieben.`,
        {
          key: 'ungefragt',
          reactions: {
            '❤️': ['ousmane', 'friederike', 'patrizia', 'emil', 'lan'],
            '💡': ['oliver', 'ruben'],
          },
        },
      ),
      post(
        'bernd',
        ago(24, '09:50'),
        `Nur damit es jemand gesagt hat: Eine Pauschale ohne Nachweis zählt auf die Ehrenamtspauschale nach § 3 Nr. 26a EStG. Mit 240 Euro im Jahr sind Ihre Lotsen weit darunter, aber wer zusätzlich im Verein etwas bekommt, muss zusammenrechnen. Ein Satz im Begrüßungsbrief genügt.`,
        { replyTo: 'ungefragt', reactions: { '👍': ['jale', 'oliver', 'matthias'] } },
      ),
      post(
        'friederike',
        ago(23, '10:40'),
        `Für den Behindertenbeirat gilt bei uns zusätzlich: Assistenz, Gebärdensprache und Fahrdienst zahlt die Stadt immer, unabhängig vom Sitzungsgeld und aus einem eigenen Ansatz. Bevor das getrennt war, wurde im Ausschuss allen Ernstes gefragt, ob der Beirat „so teuer“ sein müsse. Teuer war die Treppe vor dem Sitzungssaal.`,
        { reactions: { '👏': ['jale', 'pia', 'femke', 'yasmin', 'hanna'], '👍': ['oliver'] } },
      ),
      post(
        'thomas',
        ago(22, '16:30'),
        `In Heek gibt es nichts, und wenn ich etwas vorschlüge, wären die Beiräte beleidigt. „Wir sind doch nicht im Kreistag“, hat mir einer gesagt. Einmal im Jahr gibt es ein Essen mit dem Bürgermeister. Der Haken: Wer nicht so gut zu Fuß oder bei Kasse ist, war noch nie Mitglied. Darüber denke ich seit Jales Beitrag nach.`,
        { reactions: { '👍': ['jale', 'oliver', 'elke'], '🤔': ['doris', 'rosa'] } },
      ),
      post(
        'cem',
        ago(21, '09:05'),
        `Kurzer Blick aus der Großstadt: Wir zahlen Sitzungsgeld auch bei digitaler Teilnahme, seit einer Änderung der Satzung. Der Streit ging darum, ob man für zwei Stunden am Küchentisch 25 Euro verdient hat. Gewonnen hat das Argument einer Alleinerziehenden, die seither an jeder Sitzung teilnimmt, vorher an jeder dritten.`,
        { reactions: { '💡': ['oliver', 'karim', 'pia', 'franziska'], '👍': ['lan', 'jale'] } },
      ),
      post(
        'franziska',
        ago(20, '11:10'),
        `Formal bitte unterscheiden: Wer vom Rat in ein Gremium berufen ist, gehört in die Entschädigungs- oder Hauptsatzung. Lotsinnen und Paten bekommen Auslagenersatz nach einer Richtlinie, das kann die Verwaltung selbst regeln, wenn Geld im Haushalt steht. Wer beides in einen Topf wirft, muss wegen fünf Euro mehr Fahrgeld in den Rat.`,
        { reactions: { '👍': ['oliver', 'matthias', 'ulrich', 'emil', 'lotte'] } },
      ),
      post(
        'oliver',
        ago(3, '10:20'),
        `Die Übersicht für unsere 19 ist fertig, mit Beträgen, Fundstellen und dem Hinweis von Franziska ganz oben. Zwei Kommunen haben schon angekündigt, nachzuziehen, eine mit der Begründung, sie wolle „nicht die letzte in Olivers Tabelle“ sein. Wer seine Werte ergänzen will: gern, dann wird daraus eine Landkarte für NRW.`,
        { reactions: { '🎉': ['jale', 'franziska', 'andrzej', 'miriam'], '😄': ['thomas', 'cem'] } },
      ),
      post(
        'andrzej',
        ago(1, '09:40'),
        `Lippe liefert bis nächste Woche, ich habe elf von 16 Kommunen zusammen. Zwei haben mir geantwortet, sie müssten erst nachsehen, ob sie überhaupt einen Beirat haben. Frage an Oliver: Erfassen Sie auch den Beirat für Wirtschaftswege? Der ist bei uns der streitbarste.`,
        { reactions: { '😄': ['oliver', 'birte', 'katrin'] } },
      ),
    ],
  },
];
