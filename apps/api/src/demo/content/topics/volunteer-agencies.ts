/* oxlint-disable max-lines -- content that reads as one conversation, no logic */
import type { DemoTopic } from '../shapes.ts';
import { ago, post } from '../timeline.ts';

export const volunteerAgencies: DemoTopic[] = [
  {
    space: 'freiwilligenagenturen',
    board: 'aufbau',
    title: 'Neue Agentur: Was gehört in die ersten zwölf Monate?',
    tags: ['Gründung', 'Freiwilligenagentur', 'Zeitplan'],
    posts: [
      post(
        'matthias',
        ago(61, '08:50'),
        `
Der Haupt- und Finanzausschuss hat 92.000 Euro im Jahr freigegeben, befristet auf drei Jahre: anderthalb Stellen, ein Ladenlokal, 6.000 Euro Sachmittel. Start ist in vier Monaten, und die Politik erwartet „sichtbare Vermittlungen ab dem ersten Quartal“.

Ich halte das für den sicheren Weg, alles falsch zu machen. Was haben Sie in den ersten zwölf Monaten getan, und **was hätten Sie besser gelassen?**
`,
        { key: 'start', reactions: { '👀': ['jonas', 'emil', 'franziska'], '👍': ['rosa'] } },
      ),
      post(
        'ruben',
        ago(61, '10:20'),
        `
Unser Fehler: Wir haben am Eröffnungstag eine Anzeige geschaltet. 70 Freiwillige in zwei Wochen, und wir kannten neun Einsatzstellen. Davon wollten sieben jemanden für die Buchführung. Mindestens fünfzig Leute haben danach nie wieder etwas von uns gehört, und im ländlichen Raum reden fünfzig Leute mit fünfhundert.

Seitdem sage ich jeder Neugründung: erst vier Monate Einsatzstellen besuchen, dann die Tür aufmachen. Zwanzig gute Stellen reichen.
`,
        {
          key: 'anzeige',
          reactions: { '💡': ['matthias', 'emil', 'oliver', 'franziska'], '👍': ['patrizia', 'hanna'] },
        },
      ),
      post(
        'hanna',
        ago(61, '13:05'),
        `
Ich widerspreche dem Kollegen ungern, aber vier Monate ohne einen einzigen Freiwilligen hält kein Beschluss aus. Wir haben parallel angefangen, mit einer Bremse: nur zwei Bereiche, Schule und Besuchsdienst. Alle anderen Interessierten bekamen ehrlich gesagt, dass ihr Feld erst im Herbst dran ist, und eine Karte mit dem Datum. Von 34 kamen 21 wieder.
`,
        { replyTo: 'anzeige', reactions: { '👍': ['matthias', 'pia', 'ruben'] } },
      ),
      post(
        'ruben',
        ago(61, '13:40'),
        `Die Karte mit Datum ist besser als alles, was wir hatten. Ich ziehe die vier Monate auf zwei zurück und bitte um ein Muster der Karte.`,
        { reactions: { '😄': ['hanna', 'matthias'], '❤️': ['miriam'] } },
      ),
      post(
        'cem',
        ago(60, '09:15'),
        `
Zum Ladenlokal: Lassen Sie sich die Nebenkosten **und** die Brandschutzauflage geben, bevor Sie sich in die Schaufenster verlieben. Unser erstes Lokal brauchte wegen „Beratungsnutzung mit Publikumsverkehr“ einen zweiten Rettungsweg. 11.400 Euro, vier Monate Verzug, und die neue Tür führt in den Hof der Pizzeria.

Riecht seitdem ab elf Uhr nach Oregano. Die Leute bleiben länger.
`,
        { reactions: { '😄': ['jale', 'matthias', 'marek', 'franziska'], '💡': ['emil'] } },
      ),
      post(
        'patrizia',
        ago(60, '11:30'),
        `
Zur Erwartung der Politik hilft eine Seite Papier, *bevor* das erste Quartal anfängt. Bei uns stand darauf:

1. Quartal: 25 Organisationen besucht, 10 Stellenprofile geschrieben
2. Quartal: 40 Erstgespräche, Fortbildung für Ansprechpersonen
3. Quartal: 30 Menschen sind in einem Einsatz, mit Rückruf nach sechs Wochen
4. Quartal: Bericht im Ausschuss, mit zwei Engagierten am Pult

Der Ausschuss hat das zur Kenntnis genommen, und damit war es der Maßstab. Wer selbst keinen liefert, bekommt einen.
`,
        {
          key: 'maßstab',
          reactions: {
            '💡': ['matthias', 'oliver', 'rosa', 'emil', 'leyla'],
            '👍': ['ulrich', 'yasmin', 'miriam'],
          },
        },
      ),
      post(
        'ulrich',
        ago(59, '08:25'),
        `
Formal noch drei Dinge, an denen ich Gründungen habe stolpern sehen: Eine Befristung der Stellen „bis Projektende“ braucht einen sauberen Sachgrund nach § 14 TzBfG, lassen Sie das vom Personalamt schreiben. Ist der Beschluss durch Haushaltsreste gedeckt, endet er mit diesen. Und falls ein Verein die Trägerschaft bekommt: Betriebsübergang prüfen, sobald jemand vom Verband mitwechselt.
`,
        { reactions: { '🙏': ['matthias', 'jonas'], '👍': ['bernd'] } },
      ),
      post(
        'matthias',
        ago(58, '16:10'),
        `
Ich habe den Quartalsplan von Patrizia fast abgeschrieben und als Mitteilungsvorlage eingebracht. Einwand aus einer Fraktion: „Im ersten Quartal keine einzige Vermittlung?“ Antwort des Dezernenten: „Man sät auch nicht am Erntedankfest.“ Danach war Ruhe. Dass er das vorher bei mir geübt hatte, bleibt unter uns.
`,
        { reactions: { '😄': ['patrizia', 'ruben', 'hanna', 'cem', 'jale'], '🎉': ['miriam'] } },
      ),
      post(
        'emil',
        ago(44, '10:05'),
        `Eine Nachfrage, weil wir in derselben Lage sind: Wer hat in der Aufbauphase welche der anderthalb Stellen gemacht? Leitung allein und die halbe später dazu, oder beide vom ersten Tag an? Unser Personalrat fragt, ich habe keine gute Antwort.`,
        { key: 'stellen' },
      ),
      post(
        'matthias',
        ago(44, '14:45'),
        `Beide ab dem ersten Tag. Mein Argument war Urlaub und Krankheit: Eine Tür, die in der dritten Woche wegen Erkältung zu ist, bleibt im Kopf zu. Die halbe Stelle macht die Beratung, die ganze die Organisationen. Ob das klug war, sage ich Ihnen in einem Jahr.`,
        { replyTo: 'stellen', reactions: { '👍': ['emil', 'hanna'] } },
      ),
      post(
        'matthias',
        ago(4, '09:30'),
        `
Zwischenstand: 27 Organisationen besucht, 14 brauchbare Profile, Lokal unterschrieben (ein Rettungsweg genügt, ich habe *zweimal* gefragt). Eröffnung ist in fünf Wochen. Die Karte mit Datum liegt gedruckt im Schrank, 300 Stück.

Größte Überraschung: Acht Organisationen wollten erst einmal selbst beraten werden, wie man Menschen empfängt. Das stand in keinem Plan und ist jetzt Punkt eins.
`,
        { reactions: { '🎉': ['ruben', 'patrizia', 'hanna', 'jonas', 'leyla'], '💡': ['emil', 'oliver'] } },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'aufbau',
    title: 'Anlaufstelle mit zehn Wochenstunden: Was lassen Sie weg?',
    tags: ['Anlaufstelle', 'Kleine Kommune', 'Zeitbudget'],
    posts: [
      post(
        'rosa',
        ago(54, '08:35'),
        `
Zehn Stunden die Woche, neun Ortschaften, ein Schreibtisch im Flur vor dem Standesamt. Im Stellenplan heißt das „Anlaufstelle Ehrenamt“. Gewünscht sind laut Vorlage: Beratung, Vermittlung, Fortbildung, Netzwerktreffen, Ehrenamtskarte, Internetseite und „Öffentlichkeitsarbeit in den sozialen Medien“.

Ich kann rechnen. Was lasse ich weg, ohne dass es nach Arbeitsverweigerung aussieht?
`,
        { reactions: { '❤️': ['doris', 'lotte', 'katrin', 'elke'], '👍': ['thomas', 'gero'] } },
      ),
      post(
        'doris',
        ago(54, '09:50'),
        `
Willkommen im Klub, bei mir sind es neun. Ich habe die Vermittlung gestrichen. Einzelne Menschen an einzelne Vereine zu vermitteln kostet mich pro Fall etwa drei Stunden, und in einem Ort mit 8.000 Leuten fragt man sowieso den Nachbarn.

Geblieben sind: die Karte, ein Vereinsfrühstück im Vierteljahr und das Telefon. Am Telefon sage ich „Ich weiß es nicht, aber ich weiß, wer es weiß“. Das ist mein halber Beruf.
`,
        { key: 'klub', reactions: { '❤️': ['rosa', 'lotte', 'thomas'], '👍': ['katrin', 'gero', 'miriam'] } },
      ),
      post(
        'lotte',
        ago(54, '11:40'),
        `Vermittlung streichen würde ich nicht, aber bündeln: zweimal im Jahr eine Engagementbörse im Foyer der Schule, zwanzig Vereine, drei Stunden. Vorbereitung 25 Stunden, danach ist ein halbes Jahr Ruhe. Beim letzten Mal gingen 48 Leute mit einer Verabredung nach Hause. Auf Einzelgespräche umgerechnet hätte ich bis Weihnachten telefoniert.`,
        { replyTo: 'klub', reactions: { '💡': ['rosa', 'doris', 'katrin'], '👍': ['elke'] } },
      ),
      post(
        'gero',
        ago(53, '08:15'),
        `
Soziale Medien: ersatzlos gestrichen. Ich habe dem Bürgermeister vorgerechnet, dass ein Beitrag mit Foto, Einwilligung und Freigabe 55 Minuten dauert und von elf Leuten gesehen wird, davon sieben aus dem Rathaus. Stattdessen schicke ich der Pressestelle jeden Monat drei Sätze. Was sie daraus macht, ist ihre Sache.
`,
        { reactions: { '😄': ['rosa', 'thomas', 'nadine'], '👍': ['doris'] } },
      ),
      post(
        'nadine',
        ago(53, '09:30'),
        `Als Öffentlichkeitsarbeiterin müsste ich protestieren. Tue ich aber nicht: Drei Sätze im Monat, die stimmen, sind mir lieber als ein Kanal, der im März einschläft. Bitte mit Namen und Telefonnummer der Person, die mitmacht, dann wird daraus manchmal eine halbe Zeitungsseite.`,
        { reactions: { '❤️': ['gero', 'rosa'], '👍': ['lotte'] } },
      ),
      post(
        'andrzej',
        ago(52, '10:10'),
        `
Ein Hinweis aus der Kreisperspektive: Fortbildungen muss keine Gemeinde mit zehn Stunden selbst anbieten. Das kann der Kreis, die Volkshochschule oder die Nachbarstadt. Fragen Sie dort nach zwei festen Plätzen je Kurs, das kostet meist nichts, weil ohnehin immer Plätze frei sind.

Umgekehrt kann der Kreis nicht ersetzen, dass jemand vor Ort ans Telefon geht. Das Telefon würde ich mit Klauen verteidigen.
`,
        { reactions: { '👍': ['rosa', 'katrin', 'karim', 'doris'], '🙏': ['lotte'] } },
      ),
      post(
        'thomas',
        ago(52, '13:20'),
        `Bei mir sind es gar keine zehn, weil es keine Stelle ist, sondern „wird miterledigt“. Zehn Stunden im Stellenplan heißt immerhin, dass jemand merkt, wenn sie fehlen. Das meine ich nicht zynisch: Schreiben Sie vier Wochen lang auf, wofür die Zeit draufgeht. Bei mir kamen 14 Stunden heraus, und plötzlich war es ein Haushaltsthema.`,
        { key: 'zettel', reactions: { '💡': ['rosa', 'elke', 'doris'], '👍': ['ulrich'] } },
      ),
      post(
        'rosa',
        ago(24, '08:45'),
        `
Vier Wochen Strichliste, wie von Thomas empfohlen. Ergebnis in Stunden je Woche:

- Ehrenamtskarte: 3,5
- Telefon und „Haben Sie mal kurz“: 4
- Terminabstimmung für ein einziges Netzwerktreffen: 2,5
- Internetseite: 0,5, davon Passwort suchen: 0,4
- alles Übrige: 0

Die Terminabstimmung fliegt raus. Ab jetzt gibt es vier feste Donnerstage im Jahr, wer kommt, kommt.
`,
        {
          replyTo: 'zettel',
          reactions: { '😄': ['thomas', 'gero', 'lotte', 'doris', 'tobias'], '👏': ['andrzej', 'miriam'] },
        },
      ),
      post(
        'rosa',
        ago(3, '10:20'),
        `Erster fester Donnerstag: 16 Vereine, so viele wie nie. Und die Verwaltungsleitung hat meine Strichliste mit in die Haushaltsklausur genommen, aus zehn sollen dreizehn Stunden werden. Beschlossen ist nichts. Ich erwähne es trotzdem, weil der Kugelschreiber offenbar das unterschätzteste Werkzeug der Engagementförderung ist.`,
        { reactions: { '🎉': ['thomas', 'doris', 'lotte', 'katrin', 'elke', 'gero'], '❤️': ['miriam'] } },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'aufbau',
    title: 'Miete, Personal, Kaffee: Was kostet eine Agentur wirklich?',
    tags: ['Finanzierung', 'Haushalt', 'Vergleich'],
    posts: [
      post(
        'franziska',
        ago(47, '09:05'),
        `
Für die Haushaltsberatung soll ich „marktübliche Kosten einer Freiwilligenagentur“ angeben. Es gibt keinen Markt, also frage ich Sie. Bitte nur Größenordnungen:

1. Einwohnerzahl, ungefähr
2. Stellenanteile und Eingruppierung
3. Miete, Sachmittel, Öffentlichkeitsarbeit
4. Wer zahlt welchen Anteil?

Ich stelle daraus eine Übersicht ohne Ortsnamen zusammen.
`,
        { reactions: { '👍': ['matthias', 'emil', 'ingo', 'oliver'], '👀': ['bernd'] } },
      ),
      post(
        'cem',
        ago(47, '10:45'),
        `
Großstadt, rund eine halbe Million: freier Träger, 4,2 Stellen (Leitung E 11, Beratung E 9b), dazu eine Verwaltungskraft mit zwölf Stunden. Gesamtkosten etwa 390.000 Euro. Stadt 62 %, Stiftungen 21 %, Projekte des Landes 12 %, Rest Spenden und Unternehmenstage.

Miete 1.480 warm. Die Projektmittel machen mir Sorgen: Ein Viertel der Arbeitszeit von zwei Leuten geht in Anträge und Nachweise.
`,
        { reactions: { '🙏': ['franziska'], '👍': ['matthias'] } },
      ),
      post(
        'ingo',
        ago(47, '13:30'),
        `Kleinstadt, gut 21.000: 0,4 Stellen E 8, Schreibtisch im Tourismusbüro, also miete ich nichts. Sachmittel 2.500 Euro, davon gehen 1.100 in den Ehrenamtsabend. Alles Stadt. Unterm Strich um die 29.000 Euro, wenn man die Gemeinkosten so rechnet, wie es die Kämmerei gern hätte.`,
        { reactions: { '🙏': ['franziska'], '👍': ['rosa', 'lotte'] } },
      ),
      post(
        'bernd',
        ago(46, '08:40'),
        `
Ein Wort der Vorsicht, bevor alle Zahlen in einer Tabelle stehen: Bitte trennen Sie *Arbeitsplatzkosten* und *Personalkosten*. Die einen rechnen mit Pauschalen je Büroarbeitsplatz, die anderen nur mit dem Gehalt. Derselbe Mensch kostet dann 58.000 oder 77.000 Euro, und am Ende streitet ein Ausschuss über einen Unterschied, den es nicht gibt.
`,
        { key: 'pauschale', reactions: { '💡': ['franziska', 'matthias', 'emil'], '👍': ['ulrich', 'cem'] } },
      ),
      post(
        'franziska',
        ago(46, '09:20'),
        `Danke, genau das wäre mir passiert. Dann bitte: nur Bruttopersonalkosten laut Haushalt, ohne Pauschalen. Wer schon geschrieben hat, darf sich korrigieren.`,
        { replyTo: 'pauschale' },
      ),
      post(
        'ruben',
        ago(46, '11:00'),
        `
Freier Träger, Einzugsgebiet rund 140.000 Menschen in mehreren Gemeinden: 2,6 Stellen, 171.000 Euro brutto. Sieben Kommunen zahlen nach Einwohnern, 48 Cent pro Kopf. Dazu Spenden, Kurse und ein Unternehmenstag im Jahr.

48 Cent klingt lächerlich, und genau deshalb verhandelt niemand darüber. Als ich noch „67.000 Euro Zuschuss“ sagte, wurde jedes Jahr gekürzt. Seit ich „ein halbes Brötchen pro Kopf“ sage, nicht mehr.
`,
        {
          key: 'broetchen',
          reactions: {
            '😄': ['franziska', 'thomas', 'doris', 'ingo'],
            '💡': ['oliver', 'karim', 'matthias', 'jonas'],
          },
        },
      ),
      post(
        'oliver',
        ago(45, '14:05'),
        `Kopfbeträge haben eine Tücke: Die größte Gemeinde zahlt am meisten und fragt irgendwann, warum die Sprechstunden in den kleinen Orten stattfinden. Wie fangen Sie das auf? Bei uns ist an dieser Frage ein sehr ordentlicher Entwurf gescheitert, nach dreizehn Monaten.`,
        { replyTo: 'broetchen', reactions: { '🤔': ['karim', 'andrzej'] } },
      ),
      post(
        'ruben',
        ago(45, '15:15'),
        `Mit einem Sockel: 1.500 Euro je Gemeinde, egal wie klein, der Rest nach Köpfen. Dazu im Bericht eine Seite pro Gemeinde, mit Gesichtern. Die Großen wollen vor allem sehen, dass die Kleinen *auch* etwas geben. Um Gerechtigkeit auf drei Nachkommastellen ging es nie.`,
        { reactions: { '👍': ['oliver', 'karim', 'birte', 'miriam'] } },
      ),
      post(
        'franziska',
        ago(29, '10:50'),
        `
Die Übersicht ist fertig, elf Rückmeldungen. Was mir auffällt:

- Unter 25.000 Einwohnerinnen und Einwohnern: 0,2 bis 0,5 Stellen, fast immer im Rathaus
- Zwischen 50.000 und 100.000: 1,0 bis 2,0 Stellen, bunt gemischt
- Darüber: freie Träger mit städtischem Hauptanteil
- Öffentlichkeitsarbeit liegt überall unter 4 %, Klagen darüber bei 100 %

Je Kopf landen alle zwischen 0,45 und 1,35 Euro. Die Kämmerin sagte: „Das ist ja weniger als die Weihnachtsbeleuchtung.“ Ich habe sie gebeten, diesen Satz im Ausschuss zu wiederholen.
`,
        {
          reactions: {
            '🎉': ['ruben', 'cem', 'matthias', 'ingo', 'oliver', 'bernd'],
            '😄': ['marek', 'yasmin', 'nadine'],
            '🙏': ['emil'],
          },
        },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'aufbau',
    title: 'Eine Agentur für den ganzen Kreis oder eine Anlaufstelle je Gemeinde?',
    tags: ['Kreis', 'Zusammenarbeit', 'Anlaufstelle'],
    posts: [
      post(
        'oliver',
        ago(39, '08:55'),
        `
19 Städte und Gemeinden, von 12.000 bis 75.000 Menschen. Zweiter Anlauf, nachdem der erste an der Umlage hing. Zur Wahl stehen:

**A** eine Agentur im Kreishaus mit drei Stellen
**B** je Kommune eine benannte Anlaufstelle, der Kreis bildet nur fort
**C** vier Regionalbüros, jeweils für vier bis fünf Kommunen

Mein Bauch sagt C, mein Kopf sagt B, meine Dezernentin sagt A. Wer hat Erfahrung mit einem davon?
`,
        { reactions: { '👀': ['karim', 'andrzej', 'rosa', 'lotte'], '🤔': ['miriam'] } },
      ),
      post(
        'karim',
        ago(39, '10:15'),
        `
In Lippe leben wir B, und zwar mit allen Schattenseiten. Von 16 benannten Personen haben sechs richtig Zeit, fünf haben es „mit übernommen“, und fünf wechseln jedes Jahr. Trotzdem würde ich nicht tauschen: Im Hochwassersommer hatte ich zu jedem Ort einen Namen und eine Handynummer. Ein Büro in Detmold hätte mir in Schieder keine Sandschaufel bewegt.
`,
        { key: 'lippe', reactions: { '👍': ['andrzej', 'birte', 'katrin'], '💡': ['oliver'] } },
      ),
      post(
        'andrzej',
        ago(39, '11:35'),
        `Ich unterschreibe das, mit einer Fußnote zu den fünf, die jedes Jahr wechseln: Seit wir den Neuen in der ersten Woche einen Besuch machen, mit Kuchen und einem dünnen Ordner, bleiben sie länger. Der Ordner hat zwölf Seiten. Früher waren es achtzig, den hat nie jemand geöffnet.`,
        { replyTo: 'lippe', reactions: { '❤️': ['katrin', 'karim'], '👍': ['rosa', 'emil'] } },
      ),
      post(
        'lotte',
        ago(38, '09:00'),
        `
Aus Sicht einer kleinen Gemeinde: Modell A heißt, dass bei uns nichts ist. Niemand fährt 45 Minuten mit dem Bus zu einer Beratung, um danach im eigenen Dorf etwas zu tun. Modell B heißt, dass ich es bin, zusätzlich zu Kultur und Friedhof.

C hätte ich gern, wenn das Büro **zu mir kommt**: ein Tag im Monat im Rathaus, mit eigenem Aushang.
`,
        { reactions: { '👍': ['doris', 'gero', 'rosa', 'elke'], '💡': ['oliver'] } },
      ),
      post(
        'jale',
        ago(38, '13:10'),
        `Als Großstadt rede ich leicht, aber unsere Stadtteile sind auch Dörfer. Wir hatten vier Außenstellen und haben zwei wieder geschlossen, weil jeweils eine Person allein dort saß. Alleinsein ist der unterschätzte Feind. Wenn C, dann bitte vier Zweierteams, die zwei Tage unterwegs sind, und kein Büro mit einem Menschen und einer Topfpflanze.`,
        { key: 'topfpflanze', reactions: { '💡': ['oliver', 'karim', 'matthias'], '😄': ['cem', 'lan'] } },
      ),
      post(
        'oliver',
        ago(37, '08:30'),
        `
Das verschiebt bei mir etwas. Neue Variante **D**: ein Team aus drei Leuten im Kreishaus, das montags zusammen arbeitet und von Dienstag bis Donnerstag in den Rathäusern sitzt, jeder betreut sechs Kommunen. Dazu je Kommune eine benannte Person mit mindestens fünf Stunden, die der Kreis fortbildet.

Kostet laut erster Rechnung 214.000 Euro plus Fahrtkosten. Was übersehe ich?
`,
        { replyTo: 'topfpflanze', reactions: { '👍': ['lotte', 'karim', 'miriam', 'rosa'] } },
      ),
      post(
        'ulrich',
        ago(37, '10:40'),
        `Sie übersehen die Frage, wessen Aufgabe es ist. Engagementförderung ist freiwillig, und was die Gemeinden selbst machen wollen, darf der Kreis nicht über die Umlage an sich ziehen. Eine öffentlich-rechtliche Vereinbarung oder ein gleichlautender Beschluss der Räte räumt das aus. Neunzehn Ratsbeschlüsse dauern. Fangen Sie mit den fünf an, die wollen.`,
        { reactions: { '🤔': ['oliver'], '👍': ['karim', 'birte'], '🙏': ['andrzej'] } },
      ),
      post(
        'gero',
        ago(36, '08:20'),
        `Fünf Stunden je Kommune: Woher sollen die kommen? Ich frage nicht böse. Bei uns würde das heißen, dass jemand fünf Stunden weniger Gewerbeanmeldungen macht, und die liegen jetzt schon. Wenn der Kreis zwei davon bezahlt, habe ich ein Argument. Wenn er sie nur „erwartet“, habe ich ein Problem.`,
        { reactions: { '👍': ['lotte', 'doris', 'thomas', 'rosa'] } },
      ),
      post(
        'oliver',
        ago(2, '15:20'),
        `
Kreisausschuss gestern Nachmittag: Variante D geht mit sechs Kommunen in eine Erprobung über 24 Monate, der Kreis bezahlt je Kommune zwei der fünf Stunden. Danke an Gero, der Einwand stand wörtlich in der Vorlage.

Die Dezernentin sagt inzwischen, D sei von Anfang an ihre Idee gewesen. Ich nehme das als Erfolg.
`,
        {
          reactions: {
            '🎉': ['karim', 'lotte', 'andrzej', 'jale', 'gero'],
            '😄': ['cem', 'franziska', 'matthias'],
            '👏': ['miriam'],
          },
        },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'aufbau',
    title: 'Standort Bücherei: gute Idee oder zu leise?',
    tags: ['Standort', 'Bücherei', 'Kooperation'],
    posts: [
      post(
        'franziska',
        ago(31, '09:10'),
        `Unsere Stadtbücherei bietet der Anlaufstelle eine Nische im Erdgeschoss an: zwölf Quadratmeter, Glaswand, mietfrei, Öffnungszeiten bis 19 Uhr und samstags. Mein Zweifel: Beratung hinter Glas, daneben das Bilderbuchkino. Manche erzählen im Erstgespräch von einer Trennung oder vom Jobverlust. Hat jemand so einen Ort und kann sagen, ob das geht?`,
        { reactions: { '👀': ['matthias', 'emil'] } },
      ),
      post(
        'pia',
        ago(31, '10:35'),
        `
Wir sitzen seit drei Jahren in einer Bücherei, und ich möchte nicht mehr weg. Ungefähr ein Drittel unserer Leute kam nie wegen uns, sondern wegen eines Krimis.

Für das Vertrauliche gibt es einen Raum im ersten Stock, den wir stundenweise buchen. Unten fragen wir nur: *Was machen Sie gern, wann haben Sie Zeit?* Alles, was schwerer wiegt, gehen wir hoch. Die Treppe ist übrigens gut. Auf Treppen fangen Menschen an zu reden.
`,
        {
          key: 'treppe',
          reactions: { '❤️': ['franziska', 'friederike', 'hanna', 'lan'], '💡': ['matthias'] },
        },
      ),
      post(
        'friederike',
        ago(31, '11:20'),
        `Ergänzung zur Treppe: Für alle, die sie nicht gehen können, gibt es den Aufzug, aber der lag bei uns hinter der Rückgabe und war nicht ausgeschildert. Bitte probieren Sie den Weg mit jemandem im Rollstuhl aus, bevor Sie unterschreiben. Und prüfen Sie, ob die Glaswand eine Folie auf Augenhöhe hat, sonst laufen Menschen mit Seheinschränkung dagegen.`,
        { replyTo: 'treppe', reactions: { '🙏': ['franziska', 'pia'], '👍': ['nele'] } },
      ),
      post(
        'cem',
        ago(30, '08:50'),
        `Gegenstimme: Wir sind nach anderthalb Jahren aus einer Zweigstelle ausgezogen. Grund war nicht die Lautstärke, sondern dass wir als Auskunft galten. „Wo ist das Klo?“, „Wie verlängere ich?“, „Drucken Sie mir das Ticket?“ An einem Dienstag habe ich 61 Fragen gezählt, drei davon zum Ehrenamt.`,
        { reactions: { '😄': ['pia', 'svenja', 'patrizia'], '🤔': ['franziska'] } },
      ),
      post(
        'pia',
        ago(30, '09:25'),
        `Das Klo kenne ich. Geholfen hat, dass wir nicht am Eingang sitzen, sondern hinter den Reiseführern. Wer zu uns kommt, will zu uns oder nach Südtirol, und beides klärt sich schnell.`,
        { reactions: { '😄': ['cem', 'franziska', 'jale', 'hanna', 'svenja'] } },
      ),
      post(
        'birgit',
        ago(29, '14:15'),
        `Bei uns ist es die Tourist-Information geworden, aus Not. Vorteil: Es ist auch sonntags offen. Nachteil: Im Winter stehen die Gäste Schlange, und niemand berät über Besuchsdienste, während hinter einem nach Loipen gefragt wird. Wir haben deshalb ein Saisonmodell: von Dezember bis März Sprechstunde im Rathaus, sonst am Kurpark. Verwirrt alle, funktioniert trotzdem.`,
        { reactions: { '😄': ['ingo'], '👍': ['franziska', 'gero'] } },
      ),
      post(
        'franziska',
        ago(12, '16:30'),
        `
Wir probieren es sechs Monate lang. Vereinbart mit der Büchereileitung:

- Platz hinter den Zeitschriften, nicht am Eingang
- Besprechungsraum oben, dienstags und donnerstags fest für uns
- Folie an der Scheibe, Aufzug wird beschildert (Probefahrt war mit einem Mitglied des Behindertenbeirats, der Knopf saß zu hoch)
- wir beantworten die Klofrage, aber die Bücherei hängt ein größeres Schild auf

Danke für alle Hinweise. Das Schild kam zuerst.
`,
        { reactions: { '🎉': ['pia', 'friederike', 'matthias', 'birgit'], '😄': ['cem', 'jale'] } },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'vermittlung',
    title: 'Das Erstgespräch: Leitfaden oder Plauderei?',
    tags: ['Beratung', 'Erstgespräch', 'Leitfaden'],
    posts: [
      post(
        'hanna',
        ago(57, '09:20'),
        `
Wir haben zwei Beratende und zwei Schulen. Ich arbeite mit einem Bogen, 14 Fragen, 40 Minuten. Meine ehrenamtliche Kollegin setzt Kaffee auf und fragt: „Was haben Sie zuletzt gern gemacht?“

Nach einem Jahr habe ich nachgezählt: Ihre Leute sind nach sechs Monaten zu 68 % noch dabei, meine zu 51 %. Bevor ich meinen Bogen verbrenne: Wie machen Sie es?
`,
        {
          key: 'kaffee',
          reactions: { '😄': ['patrizia', 'jale'], '👀': ['matthias', 'pia', 'ruben', 'emil'] },
        },
      ),
      post(
        'ruben',
        ago(57, '11:10'),
        `Nicht verbrennen, umdrehen. Wir füllen den Bogen *nach* dem Gespräch aus, allein, in fünf Minuten. Fehlt etwas, rufen wir an, und dieser Anruf ist nebenbei der erste Beweis, dass sich jemand kümmert. Was wirklich im Gespräch geklärt werden muss, sind drei Dinge: Zeit, Weg, Grenzen. Also auch: Was möchten Sie auf keinen Fall?`,
        { reactions: { '💡': ['hanna', 'pia', 'matthias', 'franziska'], '👍': ['patrizia'] } },
      ),
      post(
        'jale',
        ago(57, '13:45'),
        `
Ich warne vor der Statistik. Vielleicht setzt sich zur Kaffeekollegin, wer ohnehin gern bleibt. Bei uns kommen viele über das Jobcenter oder nach einer Reha, die wollen keinen Kaffee, die wollen wissen, ob sie etwas unterschreiben müssen. Für die ist ein klarer Bogen Höflichkeit.

Frage an Hanna: Wie haben sich die Leute auf Sie beide verteilt?
`,
        { replyTo: 'kaffee', reactions: { '👍': ['cem', 'ousmane', 'friederike'] } },
      ),
      post(
        'hanna',
        ago(56, '08:40'),
        `Ertappt. Sie macht die Nachmittage, ich die Vormittage. Vormittags kommen die, die man geschickt hat, nachmittags die, die wollen. Der Vergleich taugt also wenig. Die Frage von Ruben nach dem „auf keinen Fall“ nehme ich trotzdem sofort.`,
        { reactions: { '❤️': ['jale', 'ruben'], '👍': ['pia'] } },
      ),
      post(
        'ousmane',
        ago(56, '10:25'),
        `Ich habe beides erlebt, auf der anderen Seite des Tisches. Vor elf Jahren fragte mich jemand nach meinem Zeugnis. Ein anderer fragte: „Wem haben Sie diese Woche geholfen?“ Ich konnte sofort antworten, drei Leuten, und zum ersten Mal hatte ich das Gefühl, etwas mitzubringen. Diese Frage stelle ich heute selbst. Sie kostet keine Formulare.`,
        {
          key: 'geholfen',
          reactions: {
            '❤️': ['hanna', 'femke', 'lan', 'miriam', 'jale', 'friederike', 'pia'],
            '💡': ['matthias'],
          },
        },
      ),
      post(
        'pia',
        ago(55, '09:35'),
        `
Wir haben aus all dem eine Karte in der Größe eines Bierdeckels gemacht. Vorn vier Fragen:

1. Wem haben Sie diese Woche geholfen?
2. Was können Sie, ohne nachzudenken?
3. Wann passt es, und wie kommen Sie hin?
4. Was auf keinen Fall?

Hinten drei Felder für uns: zwei Vorschläge, ein Rückruftermin. Mehr Platz ist nicht, das ist Absicht. Frage 1 ist geklaut, Ousmane steht auf der Rückseite.
`,
        {
          replyTo: 'geholfen',
          reactions: {
            '🎉': ['ousmane', 'hanna', 'patrizia', 'ruben', 'franziska'],
            '💡': ['matthias', 'emil', 'doris', 'lotte'],
          },
        },
      ),
      post(
        'emil',
        ago(41, '14:30'),
        `Datenschutzfrage dazu: Bewahren Sie die Bierdeckel auf? Unsere Beauftragte möchte wissen, wo die Antwort auf Frage 4 liegt, da stehen schnell Gesundheitsdinge.`,
        { key: 'deckel' },
      ),
      post(
        'pia',
        ago(41, '16:05'),
        `Die Karte nimmt der Mensch mit nach Hause. Wir speichern Name, Erreichbarkeit, Bereiche und den Rückruftermin, mit Einwilligung und Löschung zwölf Monate nach dem letzten Kontakt. Was bei Frage 4 gesagt wird, merken wir uns bis zum Vorschlag und schreiben höchstens „kein Umgang mit Kranken“, ohne den Grund. Unsere Datenschützerin war erleichtert, ich auch.`,
        { replyTo: 'deckel', reactions: { '🙏': ['emil'], '👍': ['hanna', 'ulrich', 'friederike'] } },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'vermittlung',
    title: 'Einsatzstelle, in die man niemanden mehr schicken möchte',
    tags: ['Einsatzstellen', 'Qualität', 'Konflikt'],
    posts: [
      post(
        'jale',
        ago(42, '10:05'),
        `
Ein großer, angesehener Träger in der Altenhilfe. In achtzehn Monaten haben wir neun Freiwillige hingeschickt, sieben sind gegangen. Immer dasselbe: niemand zuständig, kein Schlüssel, und nach der dritten Woche sollen sie beim Anreichen des Essens einspringen, weil Personal fehlt.

Der Träger sitzt in unserem Beirat. Was tun Sie in so einem Fall, **ohne** öffentlich zu werden?
`,
        { reactions: { '👀': ['cem', 'hanna', 'matthias', 'pia'], '🤔': ['ruben'] } },
      ),
      post(
        'patrizia',
        ago(42, '11:40'),
        `Ein Gespräch zu zweit mit der Einrichtungsleitung, nicht mit der Geschäftsführung. Zahlen auf einem Blatt, ohne Namen: neun gekommen, sieben gegangen, die vier häufigsten Gründe. Und dann der Satz: „Wir vermitteln wieder, sobald es eine feste Ansprechperson gibt.“ Bei uns dauerte es zwei Monate, dann gab es sie. Vorwürfe kamen in dem Gespräch nicht vor, das war mir wichtig.`,
        { key: 'gespraech', reactions: { '👍': ['jale', 'hanna', 'ruben', 'yasmin'] } },
      ),
      post(
        'ruben',
        ago(42, '14:20'),
        `
Für solche Fälle haben wir eine Vereinbarung, eine Seite, jede Einsatzstelle unterschreibt sie vorher:

- eine benannte Person mit zwei Stunden pro Woche
- Einarbeitung, Fahrtkosten, Versicherung geklärt
- keine Tätigkeit, für die sonst jemand bezahlt wird
- **wir dürfen pausieren**, ohne Begründung in der Öffentlichkeit

Der letzte Punkt ist der, den niemand liest und den man braucht.
`,
        { reactions: { '💡': ['jale', 'matthias', 'pia', 'franziska', 'nele'], '🙏': ['emil'] } },
      ),
      post(
        'cem',
        ago(41, '08:55'),
        `Ich wäre strenger. Essen anreichen ohne Einweisung ist keine Frage der Stimmung, da verschluckt sich jemand. Das gehört sofort auf den Tisch, bei der Geschäftsführung und wenn nötig bei der Aufsicht. Ein Beiratssitz ist kein Schonraum. Wenn wir da diplomatisch bleiben, tragen wir es mit.`,
        { key: 'streng', reactions: { '👍': ['friederike', 'ousmane', 'birgit'], '🤔': ['patrizia'] } },
      ),
      post(
        'jale',
        ago(41, '09:30'),
        `Cem hat recht, und ich hatte es mir zu bequem gemacht. Zwei Dinge also: Das Anreichen spreche ich noch heute an, schriftlich. Alles andere auf dem Weg von Patrizia.`,
        { replyTo: 'streng', reactions: { '👍': ['cem', 'patrizia', 'hanna'], '❤️': ['yasmin'] } },
      ),
      post(
        'yasmin',
        ago(40, '10:15'),
        `Als Leitung daneben: Ich habe mit Jale vereinbart, dass der Brief meine Unterschrift trägt. Wer täglich mit den Häusern zusammenarbeitet, soll nicht allein den Kopf hinhalten. Das würde ich allen raten, die eine Agentur *bei* einer Verwaltung haben: Die unangenehmen Briefe gehören eine Etage höher.`,
        { reactions: { '❤️': ['jale', 'miriam', 'hanna', 'leyla'], '👏': ['cem'] } },
      ),
      post(
        'friederike',
        ago(40, '13:50'),
        `Vergessen Sie bitte die sieben nicht, die gegangen sind. Von ihnen hört man selten, aber sie halten sich oft selbst für das Problem. Wir rufen in solchen Fällen alle an und sagen: „Es lag nicht an Ihnen.“ Drei von fünf wollten danach etwas Neues.`,
        { reactions: { '❤️': ['jale', 'pia', 'lan', 'patrizia', 'ousmane'], '💡': ['ruben', 'hanna'] } },
      ),
      post(
        'jale',
        ago(15, '15:45'),
        `
Stand nach vier Wochen: Essenreichen war binnen zwei Tagen abgestellt, mit einer Entschuldigung, die ich so nicht erwartet hatte. Eine Sozialarbeiterin ist jetzt mit vier Stunden benannt. Bis zum Jahresende pausieren wir.

Fünf der sieben habe ich erreicht. Eine hat am Telefon geweint, vor Erleichterung. Zwei fangen nächste Woche im Stadtteilcafé an. Die Vereinbarung von Ruben unterschreiben bei uns ab sofort alle, auch die netten.
`,
        {
          reactions: {
            '🎉': ['ruben', 'cem', 'patrizia'],
            '❤️': ['friederike', 'yasmin', 'hanna', 'pia', 'lan', 'miriam'],
          },
        },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'vermittlung',
    title: 'Nach drei Wochen wieder weg: Wie begleiten Sie die ersten hundert Tage?',
    tags: ['Begleitung', 'Freiwillige halten', 'Rückruf'],
    posts: [
      post(
        'nele',
        ago(34, '08:45'),
        `Von 22 Menschen, die wir im Frühjahr vermittelt haben, waren nach drei Wochen acht wieder weg. Kein Streit, kein Drama, sie kamen einfach nicht mehr. Die Vereine sagen: „Passte halt nicht.“ Ich glaube, es hat nur niemand gefragt. Wie oft melden Sie sich nach einer Vermittlung, und **wer** meldet sich?`,
        { reactions: { '👍': ['hanna', 'matthias', 'doris'], '👀': ['pia'] } },
      ),
      post(
        'hanna',
        ago(34, '10:00'),
        `
Drei Anrufe, fest im Kalender, noch im Erstgespräch angekündigt:

- **Tag 3 nach dem ersten Einsatz:** „Hat jemand auf Sie gewartet?“
- **Woche 6:** „Was war besser als gedacht, was schlechter?“
- **Tag 100:** „Möchten Sie bleiben, wechseln oder aufhören?“

Die erste Frage entscheidet. Wenn am ersten Tag niemand auf einen gewartet hat, ist der Rest nur noch Höflichkeit.
`,
        {
          key: 'tag3',
          reactions: { '💡': ['nele', 'matthias', 'ruben', 'emil', 'rosa', 'franziska'], '❤️': ['patrizia'] },
        },
      ),
      post(
        'doris',
        ago(34, '11:25'),
        `Schön, aber wer telefoniert? Bei neun Stunden die Woche schaffe ich drei Anrufe mal zwanzig Leute nicht, zumal man die meisten abends erreicht. Ich habe einmal Postkarten verschickt. Zurück kam eine, vom Briefträger, weil die Hausnummer fehlte.`,
        { replyTo: 'tag3', reactions: { '😄': ['rosa', 'nele', 'thomas'], '👍': ['lotte'] } },
      ),
      post(
        'svenja',
        ago(33, '09:15'),
        `Bei uns telefonieren zwei Ehrenamtliche, beide früher in der Personalabteilung eines Maschinenbauers. Dienstag von 17 bis 19 Uhr, Diensthandy, Leitfaden von einer halben Seite, Verschwiegenheit unterschrieben. Sie nennen sich „die Nachfrage“. Im Schnitt elf Anrufe am Abend. Kosten im Jahr: der Handyvertrag und ein gutes Essen.`,
        {
          key: 'nachfrage',
          reactions: { '💡': ['nele', 'doris', 'hanna', 'matthias', 'lotte'], '🎉': ['miriam'] },
        },
      ),
      post(
        'marek',
        ago(33, '10:50'),
        `Man darf auch mal umgekehrt fragen: Muss jeder bleiben? Wir tun immer so, als sei drei Wochen Ehrenamt gescheitert. Bei uns im Kleingarten hat einer drei Wochenenden lang die Pumpe repariert und ist nie wiedergekommen. Die Pumpe läuft. Für mich ist das eine Erfolgsgeschichte.`,
        { key: 'pumpe', reactions: { '❤️': ['cem', 'thomas', 'nadine', 'elke', 'jale'], '🤔': ['nele'] } },
      ),
      post(
        'nele',
        ago(33, '13:05'),
        `Guter Punkt, und ich habe die acht daraufhin angerufen. Zwei waren „Pumpe“: Sie wollten von Anfang an nur kurz. Sechs waren nicht Pumpe. Vier davon wussten nach dem zweiten Mal nicht, wann sie wiederkommen sollen, und haben auf einen Anruf gewartet. Der Verein hat ebenfalls gewartet.`,
        {
          replyTo: 'pumpe',
          reactions: { '💡': ['hanna', 'marek', 'svenja', 'ruben', 'matthias'], '🤔': ['pia'] },
        },
      ),
      post(
        'thomas',
        ago(32, '08:30'),
        `Das ist wie beim Tanzkurs früher. Praktische Lösung aus der Feuerwehr: Niemand geht vom Übungsabend, ohne dass der nächste Termin laut gesagt wird. Klingt nach Kindergarten, hält aber seit 1911.`,
        { reactions: { '😄': ['nele', 'marek', 'katrin', 'birgit'], '👍': ['hanna', 'gero'] } },
      ),
      post(
        'nele',
        ago(8, '09:40'),
        `
Wir haben jetzt zwei Sachen eingeführt. Erstens einen Zettel für die Vereine mit genau einer Zeile: „Unser nächstes Treffen mit Ihnen ist am … um …“, den bekommt jeder beim ersten Mal in die Hand. Zweitens eine pensionierte Schulsekretärin, die an Tag 3 anruft.

Von den letzten 13 Vermittelten sind zwölf noch da. Die dreizehnte ist schwanger und will im Herbst wiederkommen.
`,
        {
          reactions: {
            '🎉': ['hanna', 'svenja', 'thomas', 'marek', 'doris', 'matthias'],
            '❤️': ['miriam', 'patrizia'],
          },
        },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'vermittlung',
    title: 'Wenn nach dem Unwetter 300 Menschen helfen wollen',
    tags: ['Spontanhilfe', 'Krisenvorsorge', 'Koordination'],
    posts: [
      post(
        'birgit',
        ago(26, '08:40'),
        `
Nach dem Sturm im August standen 300 Leute mit Motorsägen und gutem Willen auf dem Marktplatz. Die Feuerwehr wollte sie nicht im Wald haben, zu Recht. Ich hatte einen Klemmblock. Nach zwei Stunden waren die Leute wütend und der Block war voll.

Ich schreibe gerade einen Plan für das nächste Mal. Wer hat einen, der sich **bewährt** hat, und nicht nur im Ordner steht?
`,
        { reactions: { '👀': ['nele', 'elke', 'karim', 'hanna'], '👍': ['gero', 'thomas'] } },
      ),
      post(
        'elke',
        ago(26, '10:10'),
        `
Was wir nach der Flut gelernt haben, in der Reihenfolge der Schmerzen:

1. Ein Ort, an dem man sich meldet, der **nicht** die Einsatzleitung ist. Bei uns die Turnhalle.
2. Eine Liste mit vier Spalten: Name, Handy, kann, bringt mit. Mehr fragt niemand um sechs Uhr morgens ab.
3. Nach spätestens dreißig Minuten bekommt jeder eine Aufgabe, notfalls Brote schmieren.
4. Eine Person, die nur „Nein, danke, morgen“ sagt. Das muss jemand sein, dem man nicht böse sein kann. Bei uns war es der Pfarrer.
`,
        {
          key: 'liste',
          reactions: {
            '💡': ['birgit', 'nele', 'karim', 'gero', 'doris', 'rosa'],
            '❤️': ['thomas', 'miriam', 'regina'],
          },
        },
      ),
      post(
        'nele',
        ago(26, '11:55'),
        `Punkt 4 kann ich nur unterstreichen. Bei uns musste das ein junger Kollege aus der Kämmerei machen, der danach zwei Tage krank war. Was wir zusätzlich hatten: farbige Bänder. Grün darf überallhin, Gelb nur in Begleitung, ohne Band bleibt am Treffpunkt. Kosten 40 Euro, und die Feuerwehr war zum ersten Mal entspannt.`,
        { replyTo: 'liste', reactions: { '💡': ['birgit', 'elke', 'karim', 'thomas'] } },
      ),
      post(
        'thomas',
        ago(25, '08:20'),
        `Hier spricht die entspannte Feuerwehr. Bänder sind gut, aber bitte stimmt die Farben vorher mit uns ab: Im Einsatz bedeuten sie bei der Sichtung von Verletzten etwas anderes. Grün heißt dort „leicht verletzt“. Ich hatte einmal vierzig leicht Verletzte mit Schaufeln.`,
        { key: 'farben', reactions: { '😄': ['birgit', 'gero', 'marek', 'elke'], '💡': ['nele', 'karim'] } },
      ),
      post(
        'nele',
        ago(25, '09:05'),
        `Ach du liebe Zeit. Danke! Wir nehmen jetzt Muster statt Farben: Streifen und Punkte.`,
        { replyTo: 'farben', reactions: { '😄': ['thomas', 'birgit'], '✅': ['elke'] } },
      ),
      post(
        'karim',
        ago(24, '10:30'),
        `
Zum Versicherungsschutz, weil es immer gefragt wird: Wer auf Anforderung der Gemeinde hilft, ist gesetzlich unfallversichert, § 2 SGB VII. Entscheidend ist, dass jemand *mit Auftrag* handelt. Deshalb die Liste: Uhrzeit, Ort, wer eingeteilt hat. Wer auf eigene Faust mit der Motorsäge loszieht, hat diesen Schutz möglicherweise nicht.

Motorsäge ohne Schein haben wir ganz ausgeschlossen, auch bei Landwirten, auch bei Schwägern von Ratsmitgliedern.
`,
        { reactions: { '🙏': ['birgit', 'gero', 'nele'], '👍': ['ulrich', 'andrzej', 'thomas'] } },
      ),
      post(
        'jale',
        ago(23, '14:10'),
        `Und nach der ersten Woche? Unser Engpass kam später: Am Tag 10 wollte niemand mehr Keller leeren, gebraucht wurden aber Menschen zum Zuhören und für Anträge auf Soforthilfe. Wer am ersten Tag nur Name und Handy notiert, findet niemanden mit Geduld und Kugelschreiber. Ich würde „kann gut zuhören“ als Kästchen aufnehmen.`,
        { reactions: { '❤️': ['elke', 'ousmane', 'femke'], '💡': ['birgit', 'hanna', 'karim'] } },
      ),
      post(
        'birgit',
        ago(7, '11:15'),
        `
Der Plan hat jetzt zwei Seiten und hängt laminiert in der Stadthalle. Drin sind: Meldeort, Vierspaltenliste mit Kästchen „zuhören“, Streifen und Punkte, drei Neinsagerinnen (der Pfarrer wollte nicht), Ablösung nach vier Stunden.

Probelauf ist in drei Wochen mit zwanzig Freiwilligen vom Skiclub. Wer zuschauen mag: Es gibt Erbsensuppe, und wir simulieren einen umgestürzten Weihnachtsbaum.
`,
        {
          reactions: {
            '🎉': ['elke', 'nele', 'karim', 'thomas', 'gero', 'jale'],
            '😄': ['marek', 'cem', 'katrin'],
            '👏': ['miriam'],
          },
        },
      ),
    ],
  },
  {
    space: 'freiwilligenagenturen',
    board: 'vermittlung',
    title: 'Vermittlungsdatenbank: kaufen, teilen oder Zettelkasten?',
    tags: ['Software', 'Vermittlung', 'Kosten'],
    posts: [
      post(
        'emil',
        ago(19, '09:00'),
        `
Drei Angebote liegen auf meinem Tisch: eine Vermittlungsdatenbank für 3.900 Euro im Jahr, eine Mitnutzung beim Freiwilligenzentrum der Nachbarregion für 900 Euro und der Vorschlag eines Praktikanten, „das schnell selbst zu bauen“.

Wir haben zurzeit 46 Einsatzstellen und etwa acht Anfragen im Monat. Ab welcher Größe lohnt sich Software, und was bereut man hinterher?
`,
        { key: 'angebote', reactions: { '👀': ['matthias', 'franziska', 'ingo', 'hanna'] } },
      ),
      post(
        'svenja',
        ago(19, '10:35'),
        `Wir haben gekauft, vor fünf Jahren, damals 2.600, heute 4.100. Die Software ist in Ordnung. Bereut habe ich etwas anderes: Von 120 Angeboten, die wir am Anfang voller Stolz eingetragen haben, waren nach einem Jahr 70 veraltet. Niemand hatte Zeit zum Pflegen. Eine veraltete Datenbank ist schlimmer als keine, weil die Leute anrufen und sich blamiert fühlen.`,
        { reactions: { '👍': ['emil', 'patrizia', 'jonas'], '💡': ['matthias', 'ingo'] } },
      ),
      post(
        'ingo',
        ago(19, '13:15'),
        `Zettelkasten. Kein Witz: 31 Karteikarten, je Einsatzstelle eine, Rückseite für Bleistiftnotizen. Einmal im Jahr rufe ich alle an, das dauert zwei Vormittage. Bei acht Anfragen im Monat weiß ich auswendig, was passt. Wenn ich krank bin, hat meine Kollegin den Kasten, und sie kann lesen.`,
        {
          key: 'kasten',
          reactions: { '❤️': ['doris', 'thomas', 'rosa'], '😄': ['jonas', 'tobias', 'emil'] },
        },
      ),
      post(
        'tobias',
        ago(18, '08:50'),
        `Der Zettelkasten hat eine Verfügbarkeit, von der ich beruflich träume. Zwei Anmerkungen trotzdem: Er steht hoffentlich in einem abschließbaren Schrank, und auf den Karten stehen die Einsatzstellen, nicht die Freiwilligen. Bei Personen gelten dieselben Regeln wie am Bildschirm: Zweck, Einwilligung, Löschfrist.`,
        { replyTo: 'kasten', reactions: { '😄': ['ingo', 'emil'], '👍': ['ulrich', 'pia'] } },
      ),
      post(
        'jonas',
        ago(18, '11:05'),
        `Als jemand, der seit zwei Jahren ein Portal „fast fertig“ hat: Bitte lassen Sie den Praktikanten nicht bauen. Nicht, weil er es nicht könnte. Sondern weil er im September studiert, und dann gehört Ihnen ein Programm, das niemand versteht, mit Daten, für die Sie haften.`,
        { reactions: { '👍': ['emil', 'bernd', 'svenja', 'tobias'], '❤️': ['leyla'] } },
      ),
      post(
        'ruben',
        ago(17, '09:45'),
        `
Rechnung für die Mitnutzung, wir teilen unsere mit vier Kommunen: Jede zahlt 850 Euro, pflegt ihre Einsatzstellen selbst und sieht die der anderen. Der eigentliche Gewinn ist die Grenze: Wer zwischen zwei Orten wohnt, findet beides.

Bedingung ist ein Vertrag über Auftragsverarbeitung und eine gemeinsame Regel: Was sechs Monate nicht bestätigt wurde, verschwindet automatisch. Damit war das Problem von Svenja weg.
`,
        {
          key: 'teilen',
          reactions: {
            '💡': ['emil', 'svenja', 'franziska', 'oliver', 'karim'],
            '👍': ['matthias', 'thomas'],
          },
        },
      ),
      post(
        'emil',
        ago(16, '15:30'),
        `Automatisches Verschwinden überzeugt mich mehr als jede Suchfunktion. Nachfrage an Ruben: Wer bekommt die Beschwerde, wenn ein Verein plötzlich nicht mehr auffindbar ist, weil der Vorsitzende im Urlaub war?`,
        { replyTo: 'teilen' },
      ),
      post(
        'ruben',
        ago(16, '16:20'),
        `Ich. Etwa zweimal im Jahr, meist laut. Nach dem Anruf ist die Angabe dann aber wirklich aktuell, also zähle ich ihn als Pflege.`,
        { reactions: { '😄': ['emil', 'svenja', 'ingo', 'hanna'], '❤️': ['miriam'] } },
      ),
      post(
        'lotte',
        ago(5, '10:15'),
        `Darf man auch *keine* Datenbank haben und es zugeben? Bei uns steht auf der Internetseite: „Rufen Sie an, wir wissen Bescheid.“ Darunter meine Nummer und ein Foto, auf dem ich offenbar so aussehe, als wüsste ich es. Im letzten Quartal 19 Anrufe, 15 passende Vorschläge, null Euro.`,
        { reactions: { '❤️': ['doris', 'rosa', 'ingo', 'elke', 'gero'], '👍': ['emil'], '😄': ['nadine'] } },
      ),
      post(
        'emil',
        ago(4, '09:20'),
        `
Entscheidung: Mitnutzung für zwei Jahre, mit Kündigungsrecht zum Quartal. Den Praktikanten habe ich gefragt, ob er stattdessen alle 46 Einsatzstellen anrufen mag. Er hat in vier Tagen 39 erreicht, sechs gibt es nicht mehr, eine wusste nicht, dass sie eine ist.

Ein Punkt ist offen: Wer hat eine gute Formulierung für die Einwilligung, wenn **drei** Stellen die Daten sehen? Der Entwurf unserer Datenschutzbeauftragten hat zwei Seiten, das liest kein Mensch.
`,
        {
          reactions: {
            '🎉': ['ruben', 'svenja', 'jonas'],
            '😄': ['ingo', 'tobias', 'lotte'],
            '👀': ['pia', 'franziska'],
          },
        },
      ),
    ],
  },
];
