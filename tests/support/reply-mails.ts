/**
 * Answers as mail programs write them. Bodies are what stands in the mail, quotation and all; `words` is what must be
 * left of it. Names and addresses are made up.
 */
export interface ReplyMail {
  program: string;
  subject?: string;
  headers?: string[];
  text?: string;
  html?: string;
  words: string;
}

const notified = `Guten Tag,

Karl Beispiel · Stadt Hamm hat geschrieben:
Wer hat schon eine Satzung?`;
const quoted = notified
  .split('\n')
  .map((line) => `> ${line}`.trimEnd())
  .join('\n');
const us = 'Kommunen-Netzwerk <netzwerk@netz.example>';
const token = 'reply+abcdef234567@netz.example';

export const replyMails: ReplyMail[] = [
  {
    program: 'Outlook für Windows, deutsch',
    text: `Hallo Herr Beispiel,

wir haben seit 2023 eine.

Mit freundlichen Grüßen
Im Auftrag
Anna Muster

Stadt Unna
Die Bürgermeisterin
Rathausplatz 1, 59423 Unna
Tel.: 02303 103-0
www.unna.example

Von: ${us}
Gesendet: Dienstag, 3. März 2026 14:05
An: Muster, Anna <anna.muster@unna.example>
Betreff: [Ehrenamtskarte] Wer hat schon eine Satzung?

${notified}`,
    words: `Hallo Herr Beispiel,

wir haben seit 2023 eine.

Mit freundlichen Grüßen
Im Auftrag
Anna Muster`,
  },
  {
    program: 'Outlook, deutsch, mit „Ursprüngliche Nachricht"',
    text: `Ja, gern.

-----Ursprüngliche Nachricht-----
Von: ${us} 
Gesendet: Dienstag, 3. März 2026 14:05
An: Muster, Anna
Betreff: Satzung

${notified}`,
    words: 'Ja, gern.',
  },
  {
    program: 'Outlook, englisch',
    text: `Yes, we have one.

From: ${us}
Sent: Tuesday, March 3, 2026 2:05 PM
To: Muster, Anna <anna.muster@unna.example>
Subject: Satzung

${notified}`,
    words: 'Yes, we have one.',
  },
  {
    program: 'Outlook im Browser, mit Linie',
    text: `Ja.

________________________________
Von: ${us}
Gesendet: Dienstag, 3. März 2026 14:05:12
An: Anna Muster
Betreff: Satzung

${notified}`,
    words: 'Ja.',
  },
  {
    program: 'Outlook, nur HTML',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
<body lang=DE><div class=WordSection1><p class=MsoNormal>Hallo zusammen,<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>wir haben <b>zwei</b> Fassungen,
siehe <a href="https://unna.example/satzung">hier</a>.<o:p></o:p></p>
<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal><b>Von:</b> Kommunen-Netzwerk &lt;netzwerk@netz.example&gt; <br><b>Gesendet:</b> Dienstag, 3. M&auml;rz 2026 14:05<br>
<b>An:</b> Muster, Anna<br><b>Betreff:</b> Satzung<o:p></o:p></p></div></div>
<p class=MsoNormal>Wer hat schon eine Satzung?</p></div></body></html>`,
    words: `Hallo zusammen,

wir haben **zwei** Fassungen, siehe [hier](https://unna.example/satzung).`,
  },
  {
    program: 'Outlook für iOS, deutsch',
    text: `Das machen wir auch so.

Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>
________________________________
Von: ${us}
Gesendet: Dienstag, März 3, 2026 2:05 PM
An: Anna Muster <anna.muster@unna.example>
Betreff: Satzung

${notified}`,
    words: 'Das machen wir auch so.',
  },
  {
    program: 'Gmail, deutsch',
    text: `Gute Frage!

Am Di., 3. März 2026 um 14:05 Uhr schrieb Kommunen-Netzwerk <
${token}>:

${quoted}`,
    words: 'Gute Frage!',
  },
  {
    program: 'Gmail, englisch',
    text: `Good question!

On Tue, Mar 3, 2026 at 2:05 PM Kommunen-Netzwerk <${token}>
wrote:

${quoted}`,
    words: 'Good question!',
  },
  {
    program: 'Gmail, nur HTML',
    html: `<div dir="ltr">Gute Frage!<div><br></div><div>Wir fragen nach.</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Am Di., 3. März 2026 um 14:05 Uhr schrieb Kommunen-Netzwerk &lt;<a href="mailto:${token}">${token}</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Wer hat schon eine Satzung?</div></blockquote></div>`,
    words: `Gute Frage!

Wir fragen nach.`,
  },
  {
    program: 'Apple Mail auf dem iPhone, deutsch',
    text: `Wir auch.

Von meinem iPhone gesendet

> Am 03.03.2026 um 14:05 schrieb ${us}:
> 
${quoted}`,
    words: 'Wir auch.',
  },
  {
    program: 'Apple Mail auf dem Mac, deutsch',
    text: `Wir auch.

> Am 03.03.2026 um 14:05 schrieb ${us}:
> 
${quoted}
`,
    words: 'Wir auch.',
  },
  {
    program: 'Apple Mail, englisch',
    text: `We do, too.

Sent from my iPad

> On 3. Mar 2026, at 14:05, ${us} wrote:
> 
${quoted}`,
    words: 'We do, too.',
  },
  {
    program: 'GMX und WEB.DE im Browser',
    text: `Bei uns ist das anders.
 
 

Gesendet: Dienstag, 3. März 2026 um 14:05
Von: "Kommunen-Netzwerk" <netzwerk@netz.example>
An: anna.muster@gmx.example
Betreff: Satzung
${notified}`,
    words: 'Bei uns ist das anders.',
  },
  {
    program: 'GMX im Browser, als HTML',
    html: `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Bei uns ist das anders.</div>
<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px;border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag, 3. M&auml;rz 2026 um 14:05<br/><b>Von:</b>&nbsp;&quot;Kommunen-Netzwerk&quot; &lt;netzwerk@netz.example&gt;<br/><b>An:</b>&nbsp;anna.muster@gmx.example<br/><b>Betreff:</b>&nbsp;Satzung</div><div>Wer hat schon eine Satzung?</div></div></div></div></body></html>`,
    words: 'Bei uns ist das anders.',
  },
  {
    program: 'GMX-App',
    text: `Danke!

-- 
Diese Nachricht wurde von meinem Android Gerät mit GMX Mail gesendet.
Am 03.03.26, 14:05 schrieb Kommunen-Netzwerk <${token}>:
${quoted}`,
    words: 'Danke!',
  },
  {
    program: 'Thunderbird, Antwort oben',
    text: `Vielen Dank für den Hinweis.

Am 03.03.26 um 14:05 schrieb Kommunen-Netzwerk:
${quoted}

-- 
Anna Muster
Stadt Unna`,
    words: 'Vielen Dank für den Hinweis.',
  },
  {
    program: 'Thunderbird, Antwort unten',
    text: `Am 03.03.26 um 14:05 schrieb Kommunen-Netzwerk:
${quoted}

Ja, seit 2023.

-- 
Anna Muster`,
    words: 'Ja, seit 2023.',
  },
  {
    program: 'Thunderbird, Antworten zwischen den Zeilen',
    text: `Am 03.03.26 um 14:05 schrieb Karl Beispiel:
> Wer hat schon eine Satzung?

Wir, seit 2023.

> Und wer eine Karte?

Die kommt im Herbst.
`,
    words: `> Wer hat schon eine Satzung?

Wir, seit 2023.

> Und wer eine Karte?

Die kommt im Herbst.`,
  },
  {
    program: 'Open-Xchange',
    text: `Das stimmt.

> Kommunen-Netzwerk <netzwerk@netz.example> hat am 03.03.2026 14:05 CET geschrieben:
> 
${quoted}`,
    words: 'Das stimmt.',
  },
  {
    program: 'Samsung',
    text: `Bin dabei

Von meinem Galaxy gesendet


-------- Ursprüngliche Nachricht --------
Von: ${us}
Datum: 03.03.26 14:05 (GMT+01:00)
An: anna.muster@unna.example
Betreff: Satzung

${notified}`,
    words: 'Bin dabei',
  },
  {
    program: 'Lotus Notes',
    text: `Siehe Anlage.

-----Kommunen-Netzwerk <netzwerk@netz.example> schrieb: -----
An: anna.muster@unna.example
${notified}`,
    words: 'Siehe Anlage.',
  },
  {
    program: 'GroupWise',
    text: `Einverstanden.

>>> Kommunen-Netzwerk <netzwerk@netz.example> 03.03.2026 14:05 >>>
${notified}`,
    words: 'Einverstanden.',
  },
  {
    program: 'K-9 Mail',
    text: `Klingt gut.
-- 
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.

Am 3. März 2026 14:05:33 MEZ schrieb Kommunen-Netzwerk <netzwerk@netz.example>:
${quoted}`,
    words: 'Klingt gut.',
  },
];
