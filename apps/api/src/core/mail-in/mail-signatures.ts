/** What stands below the words of a mail: signatures, phones that advertise themselves, disclaimers. */

const devices = [
  /^(?:Von|Gesendet von|Gesendet mit|Gesendet aus|Gesendet über|Gesendet vom)\b.{1,80}\b(?:iPhone|iPad|Handy|Smartphone|Gerät|Galaxy|Samsung|Huawei|Xiaomi|Telekom|Yahoo|Outlook|Mail|App|BlackBerry|Android)\b.{0,80}$/i,
  /^(?:Sent from|Sent via|Sent with|Get) .{0,40}\b(?:iPhone|iPad|Outlook|Galaxy|Samsung|phone|device|Mail|Android|Yahoo|BlackBerry|ProtonMail|Proton Mail)\b.{0,80}$/i,
  /^Diese (?:E-?Mail|Nachricht) wurde (?:von|mit) .{1,60}(?:gesendet|verschickt|geschickt|überprüft|geprüft)\b.{0,60}$/i,
  /^Diese Nachricht wurde von meinem .{1,60}$/i,
  /^(?:Holen Sie sich|Laden Sie) Outlook\b.{0,120}$/i,
  /^(?:Virenfrei|Virus-free)\.? ?(?:www\.|https?:|<).{0,120}$/i,
];

const disclaimers =
  /^(?:Diese (?:E-?Mail|Nachricht)\b.{0,60}\b(?:enthält|ist vertraulich|kann vertrauliche|ist ausschließlich)|Der Inhalt dieser (?:E-?Mail|Nachricht)|Die Information(?:en)? in dieser (?:E-?Mail|Nachricht)|(?:This|The information in this) (?:e-?mail|message)\b|Bitte (?:denken Sie an die Umwelt|prüfen Sie,? ob (?:diese|die) (?:E-?)?Mail)|Datenschutzhinweis|Hinweise? zum Datenschutz|Vertraulichkeitshinweis|Disclaimer\b)/i;

const closings =
  /^(?:(?:Mit|Viele|Beste|Liebe|Herzliche|Freundliche|Schöne|Sonnige|Kollegiale|Besten|Vielen)\b.{0,40}\b(?:Gr(?:ü|ue)(?:ß|ss)en?|Dank)\b.{0,60}|MfG|VG|LG|Gr(?:ü|ue)(?:ß|ss)e?\b.{0,40}|(?:Kind|Best|Warm) regards|Regards|Hochachtungsvoll|Glück ?auf)[,.!]?$/i;

/** What only a card of somebody's office says. */
const contacts =
  /^(?:Tel|Telefon|Fon|Phone|Telefax|Fax|Mobil|Handy|E-?Mail|Mail|Internet|Web|Postfach|Zimmer|Raum)\b ?\.?[:. ]|^[TFMEW][:.] |\bwww\.\S|^https?:\/\/\S+$|^<?[^\s@]+@[^\s@]+\.[a-z]{2,}>?$|^\D{0,40}\b\d{5} [A-ZÄÖÜ]|^[\p{L} .-]+(?:straße|strasse|str\.|platz|weg|allee|ring|markt) \d+|\b0\d{2,5} ?[/-] ?\d{3,}|\+49/iu;

const namesBelowClosing = 2;

/** Own words without what a mail program or an office puts below them. A postscript stays. */
export function withoutSignature(lines: readonly string[]): string[] {
  let kept = cutDelimited(lines);
  kept = cutFrom(
    kept,
    kept.findIndex((line) => disclaimers.test(line)),
  );
  kept = cutDevices(kept);
  kept = cutCard(kept);
  return cutDevices(kept);
}

const cutFrom = (lines: string[], at: number) => (at < 0 ? lines : lines.slice(0, at));

/** `-- ` alone on its line (RFC 3676, 4.3); up to a quotation below it. */
function cutDelimited(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^(?:--|—|__)$/.test(line));
  if (start < 0) return [...lines];
  const end = lines.findIndex((line, at) => at > start && line.startsWith('>'));
  return [...lines.slice(0, start), ...(end < 0 ? [] : cutDelimited(lines.slice(end)))];
}

function cutDevices(lines: string[]): string[] {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1] ?? '';
    if (line !== '' && !devices.some((pattern) => pattern.test(line.replace(/^[*_]+|[*_]+$/g, '')))) break;
    end -= 1;
  }
  return lines.slice(0, end);
}

/** "Mit freundlichen Grüßen, Im Auftrag, Anna Muster" stays, and what follows with a telephone number goes. */
function cutCard(lines: string[]): string[] {
  const closing = lines.findLastIndex((line) => closings.test(line));
  if (closing < 0) return lines;
  const below = lines.slice(closing + 1);
  if (!below.some((line) => contacts.test(line))) return lines;
  const names = below.filter((line) => line !== '').slice(0, namesBelowClosing + 1);
  const card = names.findIndex((line) => contacts.test(line));
  const name = names.slice(0, card < 0 ? namesBelowClosing : Math.min(card, namesBelowClosing));
  const postscript = below.findIndex((line) => /^P\.? ?S\.?[:. ]/i.test(line));
  return [
    ...lines.slice(0, closing + 1),
    ...name,
    ...(postscript < 0 ? [] : ['', ...below.slice(postscript)]),
  ];
}
