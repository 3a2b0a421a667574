/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const congress: DemoTopic[] = [
  {
    space: 'kongress',
    board: 'programm',
    title: '16 Foren, 16 Fragen: Wir sammeln Themen',
    tags: ['Themensammlung', 'Foren'],
    pinned: true,
    posts: [
      post(
        'miriam',
        ago(58, '09:00'),
        `
Wir beginnen mit der Planung des nächsten Engagementkongresses. Am Nachmittag laufen 16 Foren parallel, und dieses Mal soll jedes Forum **eine Frage** beantworten statt ein Thema zu behandeln. Also nicht „Junges Engagement“, sondern etwa „Wer entscheidet, wenn Jugendliche mitmachen?“

Bitte je Vorschlag ein Beitrag:
- die Frage in einem Satz
- wer etwas dazu sagen könnte (gern zwei, die sich nicht einig sind)
- was die Leute am Ende *mitnehmen* sollen

Wir sammeln drei Wochen. Reaktionen mit 👍 zählen wir mit, entscheiden aber nicht nur danach.
`,
        { reactions: { '👍': ['helin', 'leyla', 'yasmin', 'patrizia', 'ruben'], '🎉': ['lan', 'svenja'] } },
      ),
      post(
        'lan',
        ago(58, '10:24'),
        `
**Frage:** Wer entscheidet, wenn Jugendliche mitmachen?

**Wer:** zwei Mitglieder unseres Jugendfonds (16 und 19) und ein Kämmerer. Ich habe schon einen im Blick, der sich traut.

**Zum Mitnehmen:** eine Richtlinie auf anderthalb Seiten und die Antwort auf die Haftungsfrage.
`,
        { reactions: { '👍': ['marek', 'svenja', 'yasmin', 'katrin', 'miriam', 'dimitrios'] } },
      ),
      post(
        'ulrich',
        ago(58, '13:15'),
        `
**Frage:** Wie viel Recht braucht das Ehrenamt wirklich?

**Wer:** jemand aus einer Rechtsabteilung und eine Vereinsvorsitzende, die daran verzweifelt ist.

**Zum Mitnehmen:** eine Liste „Das dürfen Sie einfach“. Mindestens zwanzig Punkte.
`,
        {
          key: 'einfach-duerfen',
          reactions: {
            '👍': ['leyla', 'patrizia', 'marek', 'katrin', 'svenja', 'andrzej', 'bernd', 'ruben'],
          },
        },
      ),
      post(
        'patrizia',
        ago(57, '08:50'),
        `„Das dürfen Sie einfach“ ist der beste Titel, den ich seit Jahren gehört habe. Darf ich die verzweifelte Vereinsvorsitzende sein? Nebenberuflich bin ich es.`,
        { replyTo: 'einfach-duerfen', reactions: { '🎉': ['ulrich', 'marek', 'miriam'] } },
      ),
      post(
        'friederike',
        ago(57, '10:40'),
        `
**Frage:** Wer fehlt, und woran liegt es an uns?

**Wer:** eine Engagierte mit Lernschwierigkeiten aus unserem Beirat, dazu ein Sportverein, der etwas geändert hat. Bitte kein Podium *über* Menschen mit Behinderung.

**Zum Mitnehmen:** drei Änderungen, die am nächsten Tag nichts kosten.
`,
        { reactions: { '👍': ['lan', 'helin', 'femke', 'tobias', 'yasmin'], '❤️': ['miriam', 'patrizia'] } },
      ),
      post(
        'bernd',
        ago(57, '11:55'),
        `
**Frage:** Warum dauert ein Antrag über 1.000 Euro so lange wie einer über 100.000?

**Wer:** ich, als Angeklagter. Als Klägerin gern eine Initiative.

**Zum Mitnehmen:** ein Verwendungsnachweis auf einer Postkarte. Ich habe einen Entwurf.
`,
        {
          reactions: {
            '👍': ['yasmin', 'andrzej', 'ruben', 'katrin', 'marek', 'svenja', 'dimitrios'],
            '❤️': ['lan', 'nadine'],
          },
        },
      ),
      post(
        'regina',
        ago(56, '09:30'),
        `
**Frage:** Was bleibt vom Dorfwochenende, wenn die Moderation abgereist ist?

**Wer:** zwei Dörfer, eines, in dem es weiterging, und eines, in dem es eingeschlafen ist. Das zweite zu finden wird die eigentliche Aufgabe.

**Zum Mitnehmen:** ein Kalender für die ersten zwölf Monate danach.
`,
        { reactions: { '👍': ['dimitrios', 'andrzej', 'katrin', 'femke'] } },
      ),
      post(
        'nadine',
        ago(56, '11:10'),
        `
**Frage:** Warum klingt unser Dank wie ein Bescheid?

**Wer:** ich und ein Poetry-Slammer aus Gelsenkirchen. Jede Person bringt einen Brief mit, wir schreiben ihn um.

**Zum Mitnehmen:** den eigenen Brief, lesbar.
`,
        { reactions: { '👍': ['svenja', 'marek', 'leyla', 'patrizia', 'lan', 'ulrich', 'bernd'] } },
      ),
      post(
        'ruben',
        ago(55, '14:00'),
        `Mir ist aufgefallen, dass bisher nur Verwaltungen vorschlagen. Wenn wir über Engagement reden, sollten in jedem Forum Engagierte auf der Bühne *und* im Saal sein. Können wir Plätze für sie freihalten und die Fahrtkosten übernehmen?`,
        {
          key: 'engagierte-im-saal',
          reactions: { '👍': ['lan', 'friederike', 'yasmin', 'femke', 'dimitrios', 'helin', 'miriam'] },
        },
      ),
      post(
        'miriam',
        ago(54, '09:20'),
        `Guter und wichtiger Einwand. Ich habe gerechnet: 80 Plätze können wir freihalten, die Fahrtkosten bekommen wir mit einem Festbetrag hin. Jede Mitgliedskommune darf eine engagierte Person mitbringen. Wer keine mitbringt, muss im Plenum erklären, warum.`,
        {
          replyTo: 'engagierte-im-saal',
          reactions: { '🎉': ['ruben', 'marek', 'lan', 'friederike'] },
        },
      ),
      post(
        'femke',
        ago(53, '10:05'),
        `
**Frage:** Was können wir von Arnhem, Venlo und Lüttich abschauen?

**Wer:** Kolleginnen aus zwei Nachbarländern, mit Verdolmetschung.

**Zum Mitnehmen:** je eine Sache, die dort erlaubt ist und bei uns Stirnrunzeln auslöst.
`,
        { reactions: { '👍': ['miriam', 'yasmin', 'ulrich', 'svenja'] } },
      ),
      post(
        'andrzej',
        ago(52, '08:30'),
        `
**Frage:** Was soll der Kreis tun und was soll er bitte lassen?

**Wer:** drei kleine Kommunen reden, drei Kreise hören zu. Nach 30 Minuten umgekehrt.

**Zum Mitnehmen:** eine Tauschliste.
`,
        { reactions: { '👍': ['katrin', 'regina', 'helin'], '❤️': ['ulrich'] } },
      ),
      post(
        'leyla',
        ago(44, '11:45'),
        `
**Frage:** Was macht die Ehrenamtskarte nach dem ersten Jahr lebendig?

**Wer:** eine Stadt mit 2.000 Karten, eine mit 40, ein Akzeptanzpartner, der ausgestiegen ist.

**Zum Mitnehmen:** ein Jahresplan mit vier Terminen.
`,
        { reactions: { '👍': ['katrin', 'svenja', 'patrizia', 'femke', 'andrzej'] } },
      ),
      post(
        'dimitrios',
        ago(43, '15:10'),
        `Was mir in der Sammlung fehlt: das Scheitern. Ein Forum „Lehrgeld“, in dem Leute zehn Minuten von einem Projekt erzählen, das danebenging. Ohne Folien, ohne Moral. Ich würde mit unserem Tauschregal anfangen, das binnen einer Woche als Sperrmüll galt.`,
        {
          reactions: {
            '👍': [
              'lan',
              'marek',
              'regina',
              'patrizia',
              'yasmin',
              'ruben',
              'helin',
              'tobias',
              'svenja',
              'nadine',
              'bernd',
            ],
          },
        },
      ),
      post(
        'miriam',
        ago(34, '10:00'),
        `
Die Sammlung ist geschlossen: 31 Vorschläge, hier und per Mail. Elf Foren stehen fest, fünf Plätze sind noch offen.

**Gesetzt:** Jugend entscheidet · Das dürfen Sie einfach · Wer fehlt? · 1.000-Euro-Antrag · Nach dem Dorfwochenende · Dank wie ein Bescheid · Blick über die Grenze · Kreis und Gemeinde · Karte nach dem ersten Jahr · Lehrgeld · Nachbarschaft und Hitze

Für die fünf offenen haben wir zwölf Kandidaten. Die Vorbereitungsgruppe entscheidet in zwei Wochen, Begründungen stehen dann hier.
`,
        {
          reactions: {
            '🎉': ['lan', 'ulrich', 'bernd', 'nadine', 'dimitrios', 'leyla', 'femke', 'andrzej'],
            '✅': ['ruben', 'friederike', 'patrizia'],
          },
        },
      ),
      post(
        'svenja',
        ago(15, '09:30'),
        `Gibt es schon einen Stand zu den fünf offenen Plätzen? Unser Vorschlag „Ehrenamtstag ohne Reden“ würde sich mit dem Bescheid-Forum gut vertragen, notfalls als gemeinsame Werkstatt.`,
      ),
      post(
        'helin',
        ago(15, '11:02'),
        `
Ja, druckfrisch:

12. Ehrenamtstag ohne Reden (Werkstatt, Raum neben Forum 6, damit man wechseln kann)
13. Wenn Geflüchtete nicht Zielgruppe sind, sondern Vorstand
14. Verein digital: erst das Passwort, dann das Portal
15. Freiwilligenagentur: drei Modelle im Streit
16. *Offenes Forum*, Thema wird am Vormittag im Plenum gewählt

Nicht zum Zuge gekommen ist unter anderem „Künstliche Intelligenz im Vereinsbüro“, weil wir niemanden gefunden haben, der davon schon erzählen kann statt es anzukündigen.
`,
        {
          reactions: { '👍': ['svenja', 'patrizia', 'tobias', 'yasmin', 'marek'], '🎉': ['femke', 'ruben'] },
        },
      ),
    ],
  },
  {
    space: 'kongress',
    board: 'organisation',
    title: 'Hybrid: Was wir beim letzten Mal gelernt haben',
    tags: ['Technik', 'online', 'Moderation'],
    posts: [
      post(
        'tobias',
        ago(40, '09:45'),
        `
Damit wir nicht dieselben Fehler zweimal machen, hier die Auswertung der Technik vom letzten Kongress:

- 412 Personen im Saal, in der Spitze 168 online
- Im Plenum lief es gut, in den Foren hatten wir in 5 von 16 Räumen Tonprobleme
- Fragen von online wurden im Schnitt **11 Minuten** später aufgerufen als Fragen aus dem Saal
- Das WLAN brach um 10:40 Uhr zusammen, genau in dem Moment, als alle die Umfrage öffnen sollten

Was war aus Ihrer Sicht am schlimmsten, und was muss unbedingt so bleiben?
`,
        { reactions: { '👍': ['miriam', 'leyla', 'friederike', 'patrizia', 'yasmin'] } },
      ),
      post(
        'patrizia',
        ago(40, '10:50'),
        `Ich war online dabei. Der schlimmste Moment: „Gibt es noch Fragen aus dem Netz? Nein? Dann danke.“ Meine stand seit 14 Minuten da. Seitdem habe ich verstanden, was mit Teilnahme zweiter Klasse gemeint ist.`,
        {
          key: 'zweite-klasse',
          reactions: { '❤️': ['friederike', 'femke', 'lan'], '👍': ['tobias', 'miriam'] },
        },
      ),
      post(
        'leyla',
        ago(40, '11:30'),
        `
Ich habe damals moderiert und war vermutlich sogar diejenige. Der Grund war banal: Saalfragen sah ich, Onlinefragen musste ich auf einem zweiten Gerät suchen. Ich brauche **eine** Liste, in der beides steht, und eine Regel, die ich nicht verhandeln muss. Zum Beispiel: zwei aus dem Saal, eine von draußen.
`,
        { key: 'eine-liste', reactions: { '👍': ['patrizia', 'tobias', 'yasmin', 'helin', 'friederike'] } },
      ),
      post(
        'tobias',
        ago(39, '08:55'),
        `Eine gemeinsame Liste mit sichtbarer Regel ist fest eingeplant. Wer sich meldet, sieht seinen Platz in der Reihe, egal ob im Saal oder zu Hause. Die Moderation kann abweichen, aber dann sehen es alle.`,
        {
          replyTo: 'eine-liste',
          reactions: { '🎉': ['leyla', 'patrizia', 'ruben'], '👍': ['miriam', 'ulrich'] },
        },
      ),
      post(
        'yasmin',
        ago(39, '10:30'),
        `Darf man auch ohne Namen fragen? In unserem Forum zu schwierigen Vorständen hat sich niemand getraut, weil der Vorstand im Raum saß.`,
      ),
      post(
        'tobias',
        ago(39, '11:08'),
        `Ja, und mit Einordnung: „eine Stadt zwischen 20.000 und 60.000 Einwohnern“ oder „eine Engagierte aus dem Sport“. Der Name bleibt weg, der Blickwinkel bleibt da.`,
        { reactions: { '💡': ['yasmin', 'lan', 'femke', 'dimitrios', 'andrzej'] } },
      ),
      post(
        'friederike',
        ago(38, '09:18'),
        `
Aus Sicht der Barrierefreiheit:

1. Schriftdolmetschung für Plenum und mindestens vier Foren, auch *auf* der Leinwand, nicht nur in der App
2. Wer vorn spricht, benutzt das Mikrofon. Immer. Der Satz „Ich bin laut genug“ ist verboten.
3. Ein Ruheraum, der nicht zugleich Garderobe ist
4. Assistenzbedarf wird bei der Anmeldung abgefragt, und jemand *antwortet* darauf
`,
        {
          reactions: {
            '👍': ['tobias', 'miriam', 'helin', 'leyla', 'patrizia', 'ruben'],
            '🎉': ['lan', 'yasmin', 'nadine'],
          },
        },
      ),
      post(
        'ruben',
        ago(37, '13:20'),
        `Bitte auch an die denken, die kein neues Telefon haben. Beim letzten Mal standen vier Engagierte aus unserem Haus vor dem QR-Code und kamen nicht weiter. Ein Mensch mit Tablet am Saaleingang hätte gereicht.`,
        { reactions: { '❤️': ['friederike', 'svenja'], '👍': ['tobias'] } },
      ),
      post(
        'tobias',
        ago(35, '15:00'),
        `
Zusammenfassung, bereits mit der Halle besprochen:

| Punkt | Stand |
|---|---|
| gemeinsame Meldeliste | kommt |
| Fragen ohne Namen, mit Einordnung | kommt |
| Schriftdolmetschung Plenum + 4 Foren | beauftragt |
| WLAN: zweite Leitung, 40 Zugangspunkte | Angebot liegt vor |
| Lotsinnen mit Tablets | wir suchen acht Personen |
| Ruheraum | Raum 2.14, ohne Mäntel |
`,
        {
          reactions: {
            '🎉': ['friederike', 'leyla', 'patrizia', 'miriam'],
            '👍': ['ruben', 'yasmin', 'bernd'],
          },
        },
      ),
      post(
        'leyla',
        ago(28, '13:10'),
        `
Aus dem Gespräch ist ein kleiner Leitfaden für alle entstanden, die ein Forum moderieren. Er passt auf eine Seite und soll in der Tasche stecken können.

**Vorher**
- Setzen Sie sich einmal dorthin, wo die Gäste sitzen. Was sieht man nicht?
- Vereinbaren Sie mit der Technik *ein* Zeichen für „wir hören nichts“.
- Schreiben Sie die Frage des Forums groß auf. Wenn es ausfranst, zeigen Sie darauf.

**Die ersten fünf Minuten**
- Begrüßen Sie die Menschen an den Bildschirmen zuerst, nicht zuletzt.
- Sagen Sie, wie man sich meldet und nach welcher Regel die Reihe läuft.
- Fragen Sie, ob alle alles hören, sehen und verstehen können, und warten Sie die Antwort ab.

**Mittendrin**
- Zwei aus dem Saal, eine Stimme von draußen.
- Wer zum zweiten Mal spricht, wartet, bis eine neue Person dran war.
- Wenn eine Frage zurückgestellt wird, sagen Sie warum. Schweigen kränkt mehr als ein Nein.

**Die letzten zehn Minuten**
- Nicht zusammenfassen, sondern fragen: *Wer nimmt was mit, und wer hat etwas versprochen?*
- Versprechen laut wiederholen, mit Namen der Kommune. Dann steht es im Ergebnis.
- Pünktlich schließen. Die besten Gespräche finden ohnehin am Kaffee statt.

> Der Satz, der mir einmal ein Forum gerettet hat: „Ich glaube, wir sind uns einig, dass wir uns uneinig sind. Wer hat es anders gelöst?“

Ergänzungen willkommen, kürzer darf es auch werden.
`,
        {
          reactions: {
            '👍': [
              'patrizia',
              'yasmin',
              'helin',
              'friederike',
              'miriam',
              'dimitrios',
              'tobias',
              'ulrich',
              'ruben',
            ],
            '🙏': ['lan', 'nadine', 'bernd'],
          },
        },
      ),
      post(
        'friederike',
        ago(28, '15:35'),
        `Eine Ergänzung: Wer etwas zeigt, sagt dazu, was zu sehen ist. „Wie Sie hier sehen“ hilft weder der Kollegin am Telefon noch dem Kollegen mit dem weißen Stock.`,
        { reactions: { '👍': ['leyla', 'tobias', 'lan', 'svenja'] } },
      ),
    ],
  },
  {
    space: 'kongress',
    board: 'organisation',
    title: 'Wer moderiert Forum 14 „Verein digital“?',
    tags: ['Moderation', 'Forum 14'],
    posts: [
      post(
        'helin',
        ago(8, '09:15'),
        `Für Forum 14 suchen wir eine Moderation, die keine Angst vor Technik und keine Liebe zu ihr hat. 75 Minuten, etwa 40 Leute im Raum und 20 online. Wer mag?`,
      ),
      post(
        'yasmin',
        ago(7, '10:40'),
        `Ich bringe unsere beiden pensionierten IT-Helfer mit und moderiere, wenn Herr Reuschenbach im Raum sitzt, falls etwas brennt.`,
        { reactions: { '🎉': ['helin', 'tobias', 'miriam'] } },
      ),
    ],
  },
  {
    space: 'kongress',
    board: 'anreise',
    title: 'Mitfahrgelegenheiten aus Ostwestfalen und dem Sauerland',
    tags: ['Anreise', 'Fahrgemeinschaft'],
    posts: [
      post(
        'andrzej',
        ago(11, '10:15'),
        `Wir fahren mit dem Neunsitzer des Kreises ab Detmold, Abfahrt 6:45 Uhr am Kreishaus. Fünf Plätze sind frei. Rückfahrt gegen 17:30 Uhr, Halt in Blomberg möglich.`,
        { reactions: { '👍': ['katrin', 'miriam'] } },
      ),
      post(
        'katrin',
        ago(11, '11:00'),
        `Ein Platz für mich und einer für unsere Rotkreuzlerin, bitte! Wir kommen mit dem Zug bis Detmold.`,
      ),
      post(
        'ulrich',
        ago(10, '09:25'),
        `Aus Menden fahre ich mit dem Privatwagen, zwei Plätze. Es wird Deutschlandfunk gehört.`,
        { reactions: { '❤️': ['marek', 'patrizia', 'nadine'] } },
      ),
      post(
        'regina',
        ago(10, '10:05'),
        `Herr Brockschmidt, ab Arnsberg bin ich dabei, sofern ab Neheim auch Musik erlaubt ist.`,
        { reactions: { '👍': ['ulrich', 'miriam'] } },
      ),
      post('ulrich', ago(10, '10:40'), `Klassik ab Neheim. Der Platz ist Ihrer.`, {
        reactions: { '👍': ['regina'] },
      }),
      post(
        'friederike',
        ago(6, '13:50'),
        `Hinweis für alle, die einen Rollstuhlplatz im Zug brauchen: Die Anmeldung der Einstiegshilfe braucht bis zu zwei Tage Vorlauf, an kleinen Bahnhöfen ist das Personal knapp. Ich sammle die Verbindungen und melde sie gebündelt an.`,
        { reactions: { '🙏': ['miriam', 'helin'], '❤️': ['ruben', 'lan'] } },
      ),
    ],
  },
];
