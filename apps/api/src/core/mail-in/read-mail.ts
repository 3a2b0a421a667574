import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { isAutomatic } from './automatic-mail.ts';
import { htmlWords } from './html-words.ts';
import { plainAsMarkdown } from './mail-markdown.ts';
import { ownWords } from './own-words.ts';

export interface MailFile {
  name: string;
  content: Buffer;
}

export interface ReadMail {
  /** `null` if there is none; then the mail itself tells it from others. */
  messageId: string | null;
  /** The one address it comes from, in small letters; empty if there is none or more than one. */
  from: string;
  subject: string;
  /** Addresses in its head, for mail servers that hand everything over to one. */
  addressed: string[];
  /** What the person wrote, as Markdown. */
  words: string;
  files: MailFile[];
  isAutomatic: boolean;
  /** How many servers passed it on. */
  hops: number;
}

const heads = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'];
/** Own words come first; what is beyond this was quoted by generations. */
const mostText = 200_000;
const mostHtml = 1_000_000;
/** Inline pictures below this are logos and smileys of a signature. */
const smallestInlinePicture = 20_000;

/** Reads a mail as it came, in whatever charset and form. @throws when it is no mail at all */
export async function readMail(raw: Buffer, isOurs: (text: string) => boolean): Promise<ReadMail> {
  const mail = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepCidLinks: true,
    maxHtmlLengthToParse: 2_000_000,
  });
  const senders = mail.from?.value ?? [];
  const from = (senders.length === 1 ? (senders[0]?.address ?? '') : '').toLowerCase();
  const subject = mail.subject ?? '';
  return {
    messageId: mail.messageId ?? null,
    from,
    subject,
    addressed: mail.headerLines
      .filter(({ key }) => heads.includes(key))
      .flatMap(({ line }) => line.match(/[^\s<>,;:"]+@[^\s<>,;"]+/g) ?? []),
    words: wordsOf(mail, { isForward: /^\s*(?:wg|fwd?|wtr|i)\s*:/i.test(subject), isOurs }),
    files: mail.attachments.filter(isMeant).map(fileOf),
    isAutomatic: isAutomatic(mail.headerLines, { from, subject }),
    hops: mail.headerLines.filter(({ key }) => key === 'received').length,
  };
}

function wordsOf(
  { text, html }: ParsedMail,
  how: { isForward: boolean; isOurs: (text: string) => boolean },
): string {
  if (text?.trim()) return plainAsMarkdown(ownWords({ text: text.slice(0, mostText), ...how }));
  return html ? ownWords({ text: htmlWords(html.slice(0, mostHtml)), ...how }) : '';
}

const isMeant = ({ contentType, related, contentDisposition, size }: Attachment): boolean => {
  if (/^(?:application\/(?:pkcs7-signature|pgp-signature|ms-tnef)|text\/calendar)$/i.test(contentType))
    return false;
  const isInline = related === true || contentDisposition === 'inline';
  return !(isInline && contentType.startsWith('image/') && size < smallestInlinePicture);
};

const fileOf = ({ filename, contentType, content }: Attachment, index: number): MailFile => ({
  name: filename ?? `Anhang ${index + 1}.${contentType.split('/')[1]?.replace(/\W.*/, '') ?? 'dat'}`,
  content,
});
