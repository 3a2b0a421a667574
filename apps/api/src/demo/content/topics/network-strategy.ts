/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const networkStrategy: DemoTopic[] = [
  {
    space: 'netzwerk',
    board: 'strategie',
    title: 'Ehrenamt mit acht Wochenstunden: Wie setzen kleine Kommunen Prioritäten?',
    tags: ['kleine Kommunen', 'Stellenanteile', 'Organisation'],
    posts: [
      post(
        'katrin',
        ago(75, '10:20'),
        `
Ich stelle mich kurz vor: Stadt Lügde, gut 9.000 Einwohnerinnen und Einwohner, zehn Ortsteile, rund 110 Vereine. Für Ehrenamt habe ich auf dem Papier acht Stunden in der Woche. In der Praxis sind es vier, weil das Bürgerbüro Vorrang hat.

Ich soll nun *alles*: Ehrenamtskarte, Vereinsberatung, Förderlotsin, Ehrenamtstag. Was würden Sie zuerst tun und, wichtiger noch, **was würden Sie lassen**?
`,
        { reactions: { '❤️': ['elke', 'thomas', 'femke'], '👍': ['birte', 'andrzej', 'miriam'] } },
      ),
      post(
        'elke',
        ago(75, '11:34'),
        `
Liebe Kollegin, willkommen im Club. Nettersheim, knapp 8.000 Menschen, elf Dörfer, ebenfalls eine Bruchteilstelle. Meine Reihenfolge nach sechs Jahren:

1. **Erreichbar sein.** Eine feste Telefonstunde, jede Woche, immer gleich. Damit fallen 60 % der spontanen Störungen weg.
2. **Weiterleiten können.** Ich weiß fast nichts selbst, aber wen ich anrufe.
3. **Eine sichtbare Sache im Jahr.** Eine, nicht drei.

Gelassen habe ich: eigene Fortbildungen (die macht der Kreis besser), einen Newsletter (das Amtsblatt reicht), eine Ehrenamtsbörse im Netz (sechs Einträge, davon vier von mir).
`,
        {
          key: 'reihenfolge',
          reactions: { '🎉': ['katrin', 'miriam', 'regina', 'leyla', 'svenja'], '❤️': ['thomas', 'marek'] },
        },
      ),
      post(
        'thomas',
        ago(75, '14:02'),
        `Bei uns in Heek heißt die Antwort: Der Vereinsring macht es. Das Rathaus stellt einmal im Quartal den Sitzungssaal und Kaffee, die Vereine stimmen ihre Termine ab und helfen sich mit Zelten, Zapfanlagen und Kassenprüfern aus. Mein Anteil sind vier Abende im Jahr.`,
        { reactions: { '🎉': ['elke', 'katrin'], '👍': ['andrzej'] } },
      ),
      post(
        'andrzej',
        ago(74, '09:15'),
        `
Als Nachbar aus dem Kreishaus: Fortbildung, Versicherungsfragen und das Landesprogramm können Sie uns überlassen, dafür sind wir da. Was wir *nicht* können, ist wissen, wer in Elbrinxen gerade überlegt, den Bürgerbus aufzugeben. Das ist Ihr Schatz.

Vorschlag: Wir telefonieren alle zwei Wochen zwanzig Minuten. Sie geben ab, was über den Tellerrand geht.
`,
        { reactions: { '❤️': ['katrin'], '✅': ['miriam', 'birte', 'elke'] } },
      ),
      post(
        'yasmin',
        ago(74, '12:40'),
        `
Ich komme aus der anderen Größenklasse, erlaube mir aber eine Warnung: Lassen Sie sich die acht Stunden *schriftlich* geben und führen Sie vier Wochen lang einen Stundenzettel. Nicht als Beschwerde, sondern als Grundlage. Bei uns entstand die zweite Stelle aus genau so einer Aufstellung. Ohne Zahlen ist Engagementförderung immer das, was liegen bleiben kann.
`,
        {
          key: 'stundenzettel',
          reactions: { '💡': ['katrin', 'elke', 'ousmane', 'friederike'], '👍': ['ulrich', 'patrizia'] },
        },
      ),
      post(
        'ulrich',
        ago(73, '08:25'),
        `Dem schließe ich mich an. Und nehmen Sie den Stellenanteil in den Stellenplan auf, nicht nur in die Stellenbeschreibung. Was im Stellenplan steht, berät der Rat jedes Jahr. Was in der Beschreibung steht, liest niemand.`,
        { replyTo: 'stundenzettel', reactions: { '👍': ['yasmin', 'katrin', 'svenja'] } },
      ),
      post(
        'katrin',
        ago(70, '09:58'),
        `
Vielen Dank, das hat mich durch ein langes Wochenende getragen. Ich habe mich entschieden:

- Telefonstunde donnerstags, 15 bis 17 Uhr
- eine sichtbare Sache: die Ehrenamtskarte
- Stundenzettel ab sofort
- *gelassen* wird der geplante Vereinsnewsletter

Jetzt muss ich das nur noch meiner Fachbereichsleitung erklären.
`,
        { reactions: { '🎉': ['elke', 'andrzej', 'thomas', 'yasmin', 'leyla'] } },
      ),
      post(
        'birte',
        ago(70, '10:30'),
        `Falls die Fachbereichsleitung eine Zahl braucht: Der Bürgerbus allein ersetzt in Lügde nach unserer Nahverkehrsrechnung eine Linie, die im Jahr einen mittleren fünfstelligen Betrag kosten würde. Ich schicke Ihnen die Herleitung.`,
        { reactions: { '🙏': ['katrin'], '👍': ['regina'] } },
      ),
      post(
        'katrin',
        ago(22, '15:45'),
        `
Nach sieben Wochen: Der Stundenzettel sagt 6,5 Stunden im Schnitt, davon 2,1 für Fragen, die der Kreis beantworten konnte. Mit dieser Tabelle war ich beim Kämmerer. Ergebnis: Die acht Stunden sind ab sofort *wirklich* acht, donnerstags sitzt jemand anderes am Schalter.

Ich hätte nicht gedacht, dass ein Zettel das schafft.
`,
        {
          reactions: {
            '🎉': ['yasmin', 'ulrich', 'elke', 'andrzej', 'miriam', 'svenja', 'leyla', 'femke'],
            '❤️': ['birte', 'thomas'],
          },
        },
      ),
      post(
        'miriam',
        ago(21, '09:08'),
        `Frau Niewald, dürfen wir daraus ein Praxisbeispiel machen? Titel vielleicht: „Vier Wochen Stundenzettel“. Ich übernehme das Aufschreiben, Sie lesen gegen.`,
        { reactions: { '👍': ['katrin', 'elke'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'strategie',
    title: 'Freiwilligenagentur: im Rathaus, beim Verband oder als eigener Verein?',
    tags: ['Freiwilligenagentur', 'Trägerschaft', 'Finanzierung'],
    posts: [
      post(
        'jonas',
        ago(66, '09:00'),
        `
Unser Rat hat einen Prüfauftrag erteilt: Rheine soll eine Freiwilligenagentur bekommen, offen ist die Trägerschaft. Auf dem Tisch liegen drei Modelle: Stabsstelle im Rathaus, Anbindung an einen Wohlfahrtsverband, eigener Verein mit städtischem Zuschuss.

Mich interessieren weniger die Lehrbuchargumente als Ihre Narben. Was hat sich nach drei, vier Jahren als Vor- oder Nachteil gezeigt?
`,
        { reactions: { '👍': ['ruben', 'leyla', 'ousmane'], '👀': ['marek', 'friederike'] } },
      ),
      post(
        'ruben',
        ago(66, '11:25'),
        `
Narben eines eigenen Vereins, Jahrgang neun:

**Vorteile.** Wir dürfen unbequem sein. Initiativen, die mit „dem Amt“ nichts zu tun haben wollen, kommen zu uns. Stiftungen fördern uns, eine Verwaltung fördern sie nicht.

**Nachteile.** Ich verbringe rund ein Drittel meiner Arbeitszeit mit der Frage, wovon wir in 18 Monaten leben. Jeder Haushaltsbeschluss im Dezember ist eine Zitterpartie. Zwei gute Leute sind deshalb gegangen.

Was uns gerettet hat: eine Leistungsvereinbarung über *vier* Jahre mit Kennzahlen, die wir selbst vorgeschlagen haben. Ohne das würde ich das Modell heute nicht mehr empfehlen.
`,
        {
          key: 'vier-jahre',
          reactions: { '👍': ['jonas', 'miriam', 'yasmin', 'patrizia'], '❤️': ['elke'] },
        },
      ),
      post(
        'patrizia',
        ago(66, '14:18'),
        `
Gegenbild aus Siegen, wir sind im Rathaus. Vorteil: Ich muss kein Geld suchen und sitze am Tisch, wenn der Haushalt gemacht wird. Nachteil: Wenn irgendwo Personal fehlt, fehlt es zuerst bei mir. Während der großen Fluchtbewegung war ich elf Monate lang faktisch in der Unterbringung tätig, die Beratung ruhte.

Und ja, manche Initiative kommt erst beim dritten Mal, weil am Eingang das Stadtwappen hängt.
`,
        { reactions: { '👍': ['jonas', 'ulrich', 'ruben'] } },
      ),
      post(
        'yasmin',
        ago(65, '08:48'),
        `
Wuppertal macht beides: eine kleine Stabsstelle für Grundsätze, Netzwerk und Geld, dazu eine Agentur in freier Trägerschaft für Beratung und Vermittlung. Die Trennlinie ist eine einzige Frage: *Redet man mit Organisationen oder mit Menschen?* Organisationen: wir. Menschen: die Agentur.

Das klingt eleganter, als es die ersten zwei Jahre war. Wir hatten alles doppelt, auch den Ärger.
`,
        { reactions: { '💡': ['jonas', 'leyla', 'svenja'], '🎉': ['bernd'] } },
      ),
      post(
        'leyla',
        ago(65, '10:10'),
        `Jonas und ich haben die drei Rückmeldungen gerade nebeneinandergelegt. Zusatzfrage an Ruben: Welche Kennzahlen stehen in eurer Vereinbarung? Ich fürchte „Anzahl Vermittlungen“, weil das jeder zählen kann und es nichts aussagt.`,
        { replyTo: 'vier-jahre' },
      ),
      post(
        'ruben',
        ago(65, '12:55'),
        `
Genau die haben wir herausverhandelt. Drin stehen:

- Erstberatungen (ja, zählt man eben)
- Anteil der Vermittelten, die nach sechs Monaten noch dabei sind (Ziel 55 %, Stand 61 %)
- Zahl der Organisationen, die eine feste Ansprechperson für Freiwillige benennen
- ein Bericht im Ausschuss, in dem *zwei Engagierte selbst* sprechen

Der letzte Punkt war meine Idee und ist der wirksamste. Nach dem Auftritt einer Lesepatin hat niemand mehr nach Vermittlungszahlen gefragt.
`,
        { reactions: { '❤️': ['leyla', 'miriam', 'friederike', 'lan'], '👍': ['jonas', 'yasmin'] } },
      ),
      post(
        'ulrich',
        ago(64, '09:30'),
        `Zur Vollständigkeit das Zuwendungsrecht: Bei einer vierjährigen Vereinbarung brauchen Sie eine Verpflichtungsermächtigung im Haushalt. Und klären Sie früh, ob es eine Zuwendung oder ein Leistungsaustausch ist, sonst steht irgendwann die Umsatzsteuer in der Tür.`,
        { reactions: { '🙏': ['jonas', 'leyla'], '👍': ['bernd'] } },
      ),
      post(
        'jonas',
        ago(18, '11:50'),
        `
Der Ausschuss hat beraten. Die Vorlage mit drei Spalten „Was andere nach vier Jahren sagen“ kam sehr gut an, die Fraktionen haben daraus zitiert. Empfehlung: eigener Verein mit Vereinbarung über vier Jahre, die Stabsstelle bleibt. Der Rat entscheidet in der nächsten Sitzung.
`,
        { reactions: { '🎉': ['ruben', 'yasmin', 'patrizia', 'miriam'], '👍': ['ulrich', 'ousmane'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'anerkennung',
    title: 'Ehrenamtstag ohne Redenmarathon',
    tags: ['Ehrenamtstag', 'Anerkennung', 'Veranstaltung'],
    posts: [
      post(
        'svenja',
        ago(43, '09:05'),
        `
Letztes Jahr hatten wir beim Ehrenamtstag vier Grußworte, zusammen 52 Minuten. Eine Ehrenamtliche hat mir danach gesagt: „Schön, dass Sie uns danken. Nächstes Mal lasst uns doch einfach miteinander essen.“

Wie feiern Sie? Gesucht sind Formate ohne Redenmarathon, bei denen die Bürgermeisterin trotzdem vorkommt.
`,
        { reactions: { '👍': ['nadine', 'marek', 'katrin', 'friederike', 'patrizia'] } },
      ),
      post(
        'nadine',
        ago(43, '10:17'),
        `
In Herten *bedient* die Stadtspitze. Bürgermeister, Beigeordnete und Fraktionsvorsitzende tragen Schürzen und bringen Suppe an die Tische. Reden dürfen sie nur im Sitzen und nur mit denen, die gerade essen. Die Presse liebt das Bild, und der Kämmerer hat an einem Abend mehr über Vereinskassen gelernt als in zehn Jahren.
`,
        {
          key: 'schuerzen',
          reactions: { '❤️': ['svenja', 'bernd', 'leyla', 'elke', 'katrin', 'femke', 'miriam'] },
        },
      ),
      post(
        'dimitrios',
        ago(43, '11:00'),
        `Svenja, wir haben noch 40 Meter Biertischgarnitur vom Quartiersfest. Lange Tafel auf dem Rathausplatz, jede Organisation deckt drei Meter?`,
        { reactions: { '🎉': ['svenja', 'nadine'] } },
      ),
      post(
        'ulrich',
        ago(43, '13:32'),
        `Ich gebe zu bedenken, dass manche Engagierte gerade die förmliche Ehrung schätzen. Ein älterer Herr aus der Grünpflege hat bei uns zum ersten Mal im Leben auf einer Bühne gestanden und den Ratssaal mit geradem Rücken verlassen. Für ihn war die Rede kein Marathon.`,
        { key: 'gerader-ruecken', reactions: { '❤️': ['svenja', 'ousmane', 'patrizia', 'regina'] } },
      ),
      post(
        'friederike',
        ago(42, '08:40'),
        `
Beides geht. In Paderborn gibt es *zwei* Anlässe: im Frühjahr die förmliche Ehrung im kleinen Kreis, Urkunde, Foto, Blumen. Im Herbst das Fest für alle. Seitdem ist niemand mehr enttäuscht, weil niemand mehr das Falsche erwartet.

Für das Fest unsere kleine Prüfliste:

- [x] stufenloser Zugang, auch zur Bühne
- [x] Induktionsanlage oder Schriftdolmetschung
- [x] ein ruhiger Raum
- [x] Einladung in Einfacher Sprache
- [ ] Kinderbetreuung (steht jedes Jahr auf der Liste, klappt jedes zweite)
`,
        { reactions: { '👍': ['svenja', 'lan', 'helin', 'tobias', 'nadine', 'miriam'] } },
      ),
      post(
        'thomas',
        ago(42, '09:50'),
        `Wir haben im Dezember am Tag des Ehrenamts einfach Berliner verteilt. Um sechs Uhr morgens am Feuerwehrhaus, um zehn bei der Tafel, abends in der Turnhalle. 300 Stück, 330 Euro, kein einziges Grußwort. Mein Bürgermeister war den ganzen Tag unterwegs und klebte abends.`,
        { reactions: { '❤️': ['svenja', 'marek', 'elke', 'katrin', 'femke'] } },
      ),
      post(
        'svenja',
        ago(36, '14:05'),
        `
Beschlossen! Lange Tafel auf dem Rathausplatz, Schürzen für die Stadtspitze, Tisch ohne Kamera, förmliche Ehrung künftig getrennt. Unsere Bürgermeisterin hat beim Wort „Schürze“ kurz gezögert und dann gefragt, ob es die auch in Stadtfarben gibt.
`,
        { reactions: { '🎉': ['nadine', 'dimitrios', 'friederike', 'thomas', 'miriam'] } },
      ),
      post(
        'nadine',
        ago(36, '14:20'),
        `Gibt es. Ich schicke Ihnen unsere Druckdatei, Sie müssen nur das Wappen tauschen.`,
        { replyTo: 'schuerzen', reactions: { '🙏': ['svenja'] } },
      ),
      post(
        'patrizia',
        ago(8, '10:30'),
        `Noch eine Kleinigkeit, die bei uns viel ausgelöst hat: ein Dankesbrief an die *Familien* der Engagierten. Wer fünf Abende im Monat im Vereinsheim sitzt, fehlt ja irgendwo. Wir haben 180 Briefe verschickt und 40 Antworten bekommen, zwei davon mit Kuchen.`,
        { reactions: { '❤️': ['svenja', 'katrin', 'elke', 'marek', 'friederike', 'ulrich', 'leyla'] } },
      ),
    ],
  },
  {
    space: 'netzwerk',
    board: 'anerkennung',
    title: 'Ehrennadel: Wer darf vorschlagen?',
    tags: ['Ehrung', 'Richtlinie'],
    posts: [
      post(
        'ulrich',
        ago(19, '10:15'),
        `
Unsere Richtlinie zur Ehrennadel stammt von 1987. Vorschlagen dürfen Fraktionen und Vereinsvorstände. Das Ergebnis der letzten zwölf Jahre: 41 Männer, 6 Frauen, Durchschnittsalter 71. Ich möchte das dem Rat so nicht noch einmal vorlegen. Wer hat das Vorschlagsrecht geöffnet, und was ist dann passiert?
`,
        { reactions: { '🎉': ['leyla', 'yasmin', 'helin', 'patrizia', 'birte'] } },
      ),
      post(
        'leyla',
        ago(19, '13:40'),
        `
Wir haben vor drei Jahren geöffnet: Jede Person ab 14 kann vorschlagen, eine Seite, auch per Sprachnachricht ans Bürgertelefon. Aus 9 Vorschlägen wurden 64. Verteilung im letzten Jahr: elf Frauen, acht Männer, eine Gruppe von Jugendlichen.

Wichtig war eine Jury, in der nicht nur der Rat sitzt. Bei uns sind es fünf Leute, zwei davon ausgelost aus den Geehrten der Vorjahre.
`,
        { reactions: { '💡': ['ulrich', 'svenja', 'friederike'], '👍': ['katrin'] } },
      ),
      post(
        'ulrich',
        ago(18, '08:22'),
        `Ausgeloste Jurymitglieder. Das wird im Ältestenrat ein kurzweiliger Abend. Haben Sie die Richtlinie zur Hand?`,
        { reactions: { '❤️': ['leyla', 'marek'] } },
      ),
      post(
        'leyla',
        ago(18, '08:51'),
        `Liegt seit eben in den Dokumenten, Ordner „Ehrungen“. Viel Vergnügen im Ältestenrat!`,
        {
          reactions: { '🙏': ['ulrich'] },
        },
      ),
    ],
  },
];
