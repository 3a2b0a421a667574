import type { ReplyMail } from './reply-mails.ts';

const notified = `Guten Tag,

Karl Beispiel · Stadt Hamm hat geschrieben:
Wer hat schon eine Satzung?`;
const quoted = notified
  .split('\n')
  .map((line) => `> ${line}`.trimEnd())
  .join('\n');
const us = 'Kommunen-Netzwerk <netzwerk@netz.example>';

/** Offices, forwards, and what only looks like something else. */
export const oddReplyMails: ReplyMail[] = [
  {
    program: 'Rathaus mit Hinweis auf Vertraulichkeit',
    text: `Guten Tag,

unsere Satzung liegt im Ratsinformationssystem.

Freundliche Grüße
Anna Muster

Diese E-Mail enthält vertrauliche und rechtlich geschützte Informationen. Wenn Sie nicht der
richtige Adressat sind, informieren Sie bitte sofort den Absender.

Von: ${us}
Gesendet: Dienstag, 3. März 2026 14:05
An: Muster, Anna
Betreff: Satzung
${notified}`,
    words: `Guten Tag,

unsere Satzung liegt im Ratsinformationssystem.

Freundliche Grüße
Anna Muster`,
  },
  {
    program: 'eine Unterschrift mit Nachsatz',
    text: `Gern.

Viele Grüße
Anna Muster
Tel. 02303 103-123

P.S. Der Termin im Mai steht.`,
    words: `Gern.

Viele Grüße
Anna Muster

P.S. Der Termin im Mai steht.`,
  },
  {
    program: 'jemand, der Telefonnummern mitteilen will',
    text: `Frau Schmidt erreichen Sie so:

Tel.: 02303 103-456
E-Mail: schmidt@unna.example

Sie weiß Bescheid.`,
    words: `Frau Schmidt erreichen Sie so:

Tel.: 02303 103-456
E-Mail: schmidt@unna.example

Sie weiß Bescheid.`,
  },
  {
    program: 'jemand, der erzählt, wer was schrieb',
    text: `Am Montag schrieb der Kreis:
Die Mittel sind da.

Im Jahr 2024 hat am Ende das Land geschrieben:
Es bleibt dabei.`,
    words: `Am Montag schrieb der Kreis:
Die Mittel sind da.

Im Jahr 2024 hat am Ende das Land geschrieben:
Es bleibt dabei.`,
  },
  {
    program: 'eine Weiterleitung mit Kommentar (Outlook)',
    subject: 'WG: Erlass zur Ehrenamtskarte',
    text: `Zur Kenntnis, das kam heute.

Von: Ministerium, Referat 12 <referat12@land.example>
Gesendet: Montag, 2. März 2026 09:00
An: Muster, Anna <anna.muster@unna.example>; Beispiel, Karl <karl@hamm.example>
Betreff: Erlass

Die Karte gilt ab Mai.`,
    words: `Zur Kenntnis, das kam heute.

> Von: Ministerium, Referat 12
> Gesendet: Montag, 2. März 2026 09:00
> Betreff: Erlass
>
> Die Karte gilt ab Mai.`,
  },
  {
    program: 'eine Weiterleitung (Thunderbird)',
    subject: 'Fwd: Erlass',
    text: `Siehe unten.

-------- Weitergeleitete Nachricht --------
Betreff: 	Erlass
Datum: 	Mon, 2 Mar 2026 09:00:00 +0100
Von: 	Ministerium <referat12@land.example>
An: 	anna.muster@unna.example


Die Karte gilt ab Mai.`,
    words: `Siehe unten.

> Betreff: 	Erlass
> Datum: 	Mon, 2 Mar 2026 09:00:00 +0100
> Von: 	Ministerium
>
>
> Die Karte gilt ab Mai.`,
  },
  {
    program: 'eine Weiterleitung unserer eigenen Mail',
    subject: 'WG: Satzung',
    text: `Dazu kann ich etwas sagen: ja.

Von: ${us}
Gesendet: Dienstag, 3. März 2026 14:05
An: Muster, Anna
Betreff: Satzung

${notified}`,
    words: 'Dazu kann ich etwas sagen: ja.',
  },
  {
    program: 'nichts als das Zitat',
    text: `Am 03.03.26 um 14:05 schrieb Kommunen-Netzwerk:
${quoted}`,
    words: '',
  },
  {
    program: 'ein Programm, das Zeilen umbricht',
    text: `Wir haben die Satzung im vergangenen Jahr geändert und dabei auch die
Gebühren angepasst. Die Vorlage steht im Ratsinformationssystem der
Stadt.

- Punkt eins
- Punkt zwei

Kurz
gesagt: gut.`,
    words: `Wir haben die Satzung im vergangenen Jahr geändert und dabei auch die Gebühren angepasst. Die Vorlage steht im Ratsinformationssystem der Stadt.

- Punkt eins
- Punkt zwei

Kurz
gesagt: gut.`,
  },
  {
    program: 'Text, der nur zufällig wie Markdown aussieht',
    text: `# 3 ist unser Raum
Überschrift
-------
    eingerückt
Ablage: \\\\server\\*alt`,
    words: `\\# 3 ist unser Raum
Überschrift
\\-------
eingerückt
Ablage: \\\\\\server\\\\*alt`,
  },
  {
    program: 'HTML mit Skript, Bild und Tabelle',
    html: `<body onload="x()"><script>alert(1)</script><p>Zahlen:</p><table><tr><td>2024</td><td>12 *</td></tr><tr><td>2025</td><td>15</td></tr></table><img src="https://tracker.example/1.gif"><p><a href="javascript:x()">klick</a></p></body>`,
    words: `Zahlen:

2024 12 \\*
2025 15

klick`,
  },
];
