/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const villageAndQuarter: DemoTopic[] = [
  {
    space: 'dorf-quartier',
    board: 'dorfwerkstatt',
    title: 'Dorfwerkstatt: Was kommt nach dem Wochenende?',
    tags: ['Dorfwerkstatt', 'Verstetigung', 'Dorfmoderation'],
    posts: [
      post(
        'elke',
        ago(55, '08:40'),
        `
Am Wochenende hatten wir Dorfwerkstatt: 64 Menschen von 410, von der Grundschülerin bis zum Altbauern. 38 Ideen an der Wand, fünf Arbeitsgruppen, großartige Stimmung. Und ich habe Angst vor dem Dienstag danach.

Beim letzten Dorf war nach drei Monaten nur noch eine Gruppe aktiv. **Was tun Sie in den ersten zwölf Wochen**, damit es nicht versandet?
`,
        { reactions: { '👍': ['regina', 'thomas', 'birte'], '❤️': ['katrin', 'miriam'] } },
      ),
      post(
        'regina',
        ago(55, '10:30'),
        `
Liebe Frau Hövelmann, meinen Glückwunsch, 15 Prozent des Dorfes sind außergewöhnlich. Aus gut dreißig Werkstätten, die ich begleiten durfte, drei Beobachtungen:

1. **Etwas muss binnen vier Wochen fertig sein.** Egal wie klein. Eine gestrichene Bank überzeugt mehr als ein Förderantrag.
2. **Höchstens zwei Gruppen gleichzeitig.** Fünf überfordern jedes Dorf, weil es doch immer dieselben zwölf Leute sind.
3. **Der Termin für das Wiedersehen** muss am Wochenende selbst feststehen. Wer danach sucht, findet keinen.
`,
        {
          key: 'vier-wochen',
          reactions: {
            '💡': ['elke', 'thomas', 'katrin', 'lan', 'dimitrios', 'jonas'],
            '👍': ['birte', 'femke', 'ruben'],
          },
        },
      ),
      post(
        'elke',
        ago(55, '11:05'),
        `Nummer 3 haben wir (sechs Wochen, Feuerwehrhaus, mit Suppe). Nummer 2 tut weh, stimmt aber vermutlich. Wie sagt man drei Gruppen, dass sie warten sollen?`,
        { replyTo: 'vier-wochen' },
      ),
      post(
        'thomas',
        ago(54, '09:10'),
        `Gar nicht. Man fragt alle fünf, wer nächsten Samstag Zeit hat. Zwei melden sich. Die anderen haben sich selbst auf die Warteliste gesetzt und niemand ist beleidigt.`,
        { reactions: { '❤️': ['elke', 'regina', 'marek'], '👍': ['birte', 'miriam'] } },
      ),
      post(
        'birte',
        ago(54, '10:50'),
        `
Beim Geld kommt es auf die Reihenfolge an. Wir raten den Dörfern:

- *Sofort:* eigene Mittel, Verfügungsbudget des Ortsvorstehers, Spende der Sparkasse (bis etwa 500 Euro)
- *Bis drei Monate:* Kleinstförderung wie das Landesprogramm mit 1.000 Euro
- *Bis ein Jahr:* Regionalbudget, Dorferneuerung, LEADER

Wer mit LEADER anfängt, hat im ersten Jahr nur Papier. Und bitte nichts bestellen, bevor der Bescheid da ist.
`,
        { reactions: { '👍': ['regina', 'elke', 'thomas', 'svenja', 'katrin'] } },
      ),
      post(
        'ruben',
        ago(53, '14:15'),
        `Zwei Menschen im Dorf sollten sich *kümmern dürfen*, mit Schlüssel, Telefonliste und einem kleinen Etat. In unserer Region heißen sie Dorfkümmerer, bekommen zwei Fortbildungstage und ein Treffen im Vierteljahr. Wo es sie gibt, leben nach zwei Jahren noch die meisten Gruppen.`,
        { reactions: { '💡': ['elke', 'birte', 'thomas'], '❤️': ['regina'] } },
      ),
      post(
        'elke',
        ago(27, '08:35'),
        `
Vier Wochen später. Fertig ist: **die Bank**. Gestrichen in einem Blau, über das man geteilter Meinung sein kann. Zwei Gruppen arbeiten (Mitfahrbank und Jugend-Buswartehaus), drei haben sich freiwillig vertagt, die Dorfkümmerin heißt Marlies und ist 29.

Das Wiedersehen mit Suppe ist in zwei Wochen.
`,
        {
          reactions: {
            '🎉': ['regina', 'thomas', 'ruben', 'birte', 'katrin', 'lan'],
            '❤️': ['marek', 'nadine'],
          },
        },
      ),
      post(
        'regina',
        ago(27, '09:50'),
        `Über das Blau wird noch in zwanzig Jahren gesprochen werden. Etwas Besseres kann einem Dorf kaum passieren.`,
        { reactions: { '🎉': ['elke', 'thomas'], '❤️': ['birte', 'miriam'] } },
      ),
      post(
        'elke',
        ago(13, '16:40'),
        `
Das Wiedersehen war gestern: 71 Leute, also *mehr* als bei der Werkstatt. Die Suppe war um acht Uhr alle. Die drei vertagten Gruppen haben sich zu einer zusammengetan und wollen das leere Pfarrhaus besichtigen.

Ich schreibe die zwölf Wochen jetzt als Praxisbeispiel auf, mit der Liste von Frau Dr. Tschirner vorneweg.
`,
        { reactions: { '🎉': ['regina', 'thomas', 'katrin', 'miriam', 'ruben', 'dimitrios', 'jonas'] } },
      ),
      post(
        'elke',
        ago(6, '14:20'),
        `
Entwurf des Praxisbeispiels, bitte gegenlesen. Ich habe mich bemüht, auch das aufzuschreiben, was nicht geklappt hat.

### Zwölf Wochen nach der Dorfwerkstatt

**Ausgangslage.** 410 Einwohnerinnen und Einwohner, 64 bei der Werkstatt, 38 Ideen, fünf Gruppen, ein Verfügungsbudget von 500 Euro.

**Woche 1.** Fotos aller Wände an alle Haushalte, als Faltblatt. Wer nicht da war, sollte nicht das Gefühl haben, etwas verpasst zu haben.

**Woche 2.** Die Samstagsfrage von Herrn Ellerkamp: Wer hat nächste Woche Zeit? Zwei Gruppen blieben übrig.

**Wochen 3 und 4.** Die Bank. Kosten 118 Euro, davon 61 für Farbe.

**Wochen 5 und 6.** Dorfkümmerin gefunden, Schlüsselbuch angelegt, Wiedersehen mit Suppe vorbereitet.

**Woche 7 bis 12.** Antrag für die Mitfahrbank, Jugendliche planen das Wartehaus, drei Gruppen legen sich zum Pfarrhaus zusammen.

**Stolpersteine**

1. Das Faltblatt kam in zwei Straßen nicht an, dort war man eine Woche lang verstimmt.
2. Die Farbe hätte man abstimmen können. (Ich bleibe dabei: zum Glück nicht.)
3. Ein Landwirt fühlte sich übergangen, weil der Weg zur Bank über sein Grundstück führt. Ein Besuch mit Kuchen hat es gerichtet, vorher fragen wäre besser gewesen.
4. Ich habe in den ersten vier Wochen 31 Stunden gebraucht, geplant waren zwölf.

**Was ich wieder tun würde:** den Termin für das Wiedersehen am Werkstattsonntag ansagen. Alles andere ließe sich reparieren, das nicht.

**Kosten insgesamt:** 462 Euro und sehr viel Gulaschsuppe.
`,
        {
          reactions: {
            '👍': ['regina', 'birte', 'ruben', 'katrin', 'miriam', 'thomas', 'marek'],
            '🙏': ['femke', 'jonas'],
          },
        },
      ),
      post(
        'regina',
        ago(5, '08:50'),
        `Bitte genau so veröffentlichen, mit allen vier Stolpersteinen. Nummer vier werde ich in jeder Beratung zitieren: Die Begleitung kostet das Zweieinhalbfache dessen, was man plant.`,
        { reactions: { '❤️': ['elke', 'birte'], '👍': ['miriam', 'thomas'] } },
      ),
    ],
  },
  {
    space: 'dorf-quartier',
    board: 'dorfwerkstatt',
    title: 'Interessenabfrage: Wie finden wir die Dörfer, die wirklich wollen?',
    tags: ['Dorfwerkstatt', 'Interessenabfrage'],
    posts: [
      post(
        'birte',
        ago(16, '09:25'),
        `Für die nächste Runde können wir zwei Dörfer vorschlagen, es gibt elf Interessierte. Ich möchte nicht nach dem schönsten Bewerbungsbrief gehen. Welche drei Fragen würden Sie stellen?`,
        { reactions: { '👀': ['katrin', 'elke'] } },
      ),
      post(
        'regina',
        ago(16, '14:10'),
        `
Meine drei:

1. Wer kommt *nicht*, wenn Sie einladen, und was wollen Sie dagegen tun?
2. Was haben Sie in den letzten zwei Jahren ohne Fördergeld geschafft?
3. Welcher Streit im Dorf muss vorher auf den Tisch?

Auf die dritte Frage gibt es immer zuerst die Antwort „Keiner“. Warten Sie dann einfach dreißig Sekunden.
`,
        { reactions: { '💡': ['birte', 'elke', 'katrin', 'dimitrios', 'ruben'], '❤️': ['thomas', 'marek'] } },
      ),
      post(
        'birte',
        ago(5, '10:20'),
        `Ich habe gewartet. Es waren vierzehn Sekunden, dann kam die Sache mit dem Schützenplatz. Das Dorf ist vorgeschlagen.`,
        { reactions: { '🎉': ['regina', 'elke', 'thomas', 'katrin'] } },
      ),
    ],
  },
  {
    space: 'dorf-quartier',
    board: 'quartier',
    title: 'Quartiersbüro ohne Fördergeld: Wie geht es nach fünf Jahren weiter?',
    tags: ['Quartier', 'Verstetigung', 'Finanzierung'],
    posts: [
      post(
        'dimitrios',
        ago(36, '09:00'),
        `
Unsere Städtebaumittel für das Quartiersbüro laufen in 14 Monaten aus. Die Leute im Viertel merken es schon: „Lohnt sich das noch, mit euch etwas anzufangen?“

Wer hat ein Quartiersbüro *gut* verstetigt? Und wer hat eines *gut* geschlossen? Auch das soll es ja geben.
`,
        { reactions: { '👍': ['lan', 'jonas', 'marek', 'ousmane'] } },
      ),
      post(
        'lan',
        ago(36, '10:35'),
        `
Wir haben die Trägerschaft nach und nach in einen Quartiersverein überführt: Jahr 3 gründen, Jahr 4 gemeinsam betreiben, Jahr 5 wechselt der Schlüssel. Miete zahlt die Wohnungsgenossenschaft, 0,5 Stelle die Stadt, den Rest das Café.

Zwei Dinge würde ich heute anders machen. Erstens: *früher* anfangen, Jahr 2. Zweitens: Wir haben dem Verein alle Aufgaben übergeben, auch die lästigen. Ehrenamtliche brauchen keine Brandschutzbeauftragung. Die Technik des Hauses ist inzwischen wieder bei der Genossenschaft.
`,
        {
          key: 'schluessel',
          reactions: { '💡': ['dimitrios', 'marek', 'ousmane', 'jonas'], '👍': ['regina'] },
        },
      ),
      post(
        'ousmane',
        ago(36, '13:45'),
        `
Wir haben geschlossen, im Ahlener Süden, und ich sage ausdrücklich: gut geschlossen. Ein Jahr Ansage, jede Gruppe bekam eine neue Heimat (Gemeindesaal, Familienzentrum, Moschee), am Ende ein Fest, bei dem der Schlüssel feierlich an die Vermieterin ging. Von neun Gruppen treffen sich sieben noch heute. Es war *das Büro*, das nicht mehr gebraucht wurde, nicht die Menschen.
`,
        { reactions: { '❤️': ['dimitrios', 'lan', 'femke', 'elke'], '🎉': ['regina', 'miriam'] } },
      ),
      post(
        'dimitrios',
        ago(35, '08:50'),
        `Der letzte Satz hat mich eine Nacht gekostet. Vielleicht fragen wir im Viertel genau so: Was davon braucht ein Büro?`,
        { reactions: { '👍': ['ousmane', 'lan', 'svenja'] } },
      ),
      post(
        'jonas',
        ago(35, '10:12'),
        `Bei uns war es der Kopierer. Kein Scherz: Als wir fragten, wofür die Leute kommen, stand auf Platz 1 „Briefe verstehen und kopieren“. Der Kopierer steht jetzt in der Bücherei und die Sprachmittlerin sitzt zweimal in der Woche daneben.`,
        { reactions: { '❤️': ['dimitrios', 'marek'], '💡': ['ousmane', 'femke', 'nadine'] } },
      ),
      post(
        'dimitrios',
        ago(4, '09:40'),
        `
Ergebnis unserer Befragung (131 Leute, fünf Sprachen, eine Woche lang vor dem Laden):

| Wofür braucht es das Büro? | Nennungen |
|---|---:|
| jemand, der Briefe erklärt | 74 |
| Raum für Gruppen am Abend | 58 |
| „weil Aylin da ist“ | 41 |
| Beratung zu Anträgen | 23 |
| Veranstaltungen | 12 |

Wir planen jetzt für Aylin und gegen die Veranstaltungen. Die Wohnungsbaugesellschaft hat angeboten, den Raum drei Jahre mietfrei zu stellen.
`,
        {
          reactions: {
            '🎉': ['lan', 'ousmane', 'svenja', 'regina'],
            '❤️': ['jonas', 'femke', 'elke', 'miriam'],
          },
        },
      ),
    ],
  },
  {
    space: 'dorf-quartier',
    board: 'nachbarschaft',
    title: 'Fahrdienst in der Nachbarschaftshilfe: Wo beginnt das Taxi?',
    tags: ['Nachbarschaftshilfe', 'Mobilität', 'Versicherung'],
    posts: [
      post(
        'thomas',
        ago(23, '09:35'),
        `
In Heek fahren neun Leute ältere Nachbarn zum Arzt, bisher einfach so. Jetzt soll es ein Plan mit Telefonnummer und Unkostenbeitrag werden. Da kommen die Fragen: Personenbeförderung? Versicherung? Und was, wenn jemand beim Aussteigen stürzt?
`,
        { reactions: { '👀': ['katrin', 'elke', 'ruben'] } },
      ),
      post(
        'birte',
        ago(23, '11:20'),
        `
Die Kernfrage ist das Entgelt. Solange das Gesamtentgelt die *Betriebskosten* der Fahrt nicht übersteigt, sind Sie grundsätzlich außerhalb des Personenbeförderungsgesetzes. Sobald etwas darüber hinaus verdient wird, nicht mehr. Praktisch heißt das:

- Kilometersatz, der die Betriebskosten nicht übersteigt, kein Stundenlohn
- am besten rechnet der Träger ab, nicht der Fahrer
- die Haftpflicht des Fahrzeugs gilt, für Schäden am eigenen Auto hilft eine Dienstreisekasko des Trägers

Bitte die Eckpunkte trotzdem mit dem Straßenverkehrsamt des Kreises abstimmen. Die kennen das und sind meist freundlicher als ihr Ruf.
`,
        {
          key: 'entgelt',
          reactions: { '🙏': ['thomas', 'katrin'], '👍': ['regina', 'ruben', 'elke', 'jonas'] },
        },
      ),
      post(
        'ruben',
        ago(23, '14:02'),
        `Zum Aussteigen: Wir schulen unsere Fahrerinnen und Fahrer einen Nachmittag lang beim Roten Kreuz. Wie hilft man, ohne zu heben? Wann sagt man nein? Das „Nein“ ist das Wichtigste, die meisten Unfälle passieren aus Höflichkeit.`,
        { reactions: { '💡': ['thomas', 'birte', 'femke'], '👍': ['elke'] } },
      ),
      post(
        'katrin',
        ago(22, '09:10'),
        `Wir haben in Lügde den Bürgerbus *und* Nachbarn, die fahren. Der Busverein war anfangs gegen die Fahrdienste, aus Sorge um Fahrgäste. Geholfen hat eine Karte, auf der beide ihre Zeiten eingetragen haben. Die Lücken waren größer als die Überschneidungen.`,
        { reactions: { '👍': ['birte', 'thomas', 'regina'] } },
      ),
      post(
        'femke',
        ago(22, '10:55'),
        `
In den Niederlanden gibt es dafür seit langem ein landesweites Muster mit Ehrenamtlichen und Kilometersatz. Was ich daran mag: Es gibt dort keine „Fahrgäste“, sondern Mitglieder. Wer nicht mehr fahren kann, wird gefahren, wer noch kann, fährt. Die Rollen wechseln mit dem Alter.
`,
        { reactions: { '❤️': ['thomas', 'elke', 'ruben', 'miriam'] } },
      ),
      post(
        'thomas',
        ago(1, '09:20'),
        `
Stand der Dinge: Träger wird der Heimatverein, Abrechnung nach Kilometern, Schulungsnachmittag ist gebucht, das Straßenverkehrsamt hat binnen einer Stunde geantwortet und Glück gewünscht. Die Telefonnummer liegt beim Bäcker, weil der ab fünf Uhr wach ist.
`,
        {
          reactions: { '🎉': ['birte', 'ruben', 'katrin', 'elke', 'regina'], '❤️': ['marek', 'nadine'] },
        },
      ),
    ],
  },
];
