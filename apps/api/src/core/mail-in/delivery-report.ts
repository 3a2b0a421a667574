import { simpleParser } from 'mailparser';

/** `hard`: the address will never take a mail. `soft`: it did not take this one. */
export interface DeliveryReport {
  kind: 'hard' | 'soft';
  /** What the other server said, for people. */
  reason: string;
}

/**
 * Full mailboxes, mails that are too large or look like spam, and mails that waited too long say nothing about whether
 * the address exists (RFC 3463).
 */
const aboutTheMail = /^5\.(?:2\.[23]|3\.4|4\.7|6\.\d+|7\.\d+)$/;

const fieldOf = (text: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t]+.*)*)`, 'im')
    .exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .trim() ?? '';

/** Reads what a mail server says about a mail it could not deliver (RFC 3464); `null` if it says no such thing. */
export async function readDeliveryReport(raw: Buffer): Promise<DeliveryReport | null> {
  const mail = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
  });
  const status = mail.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (status) return ofStatus(status.content.toString('utf8').slice(0, 20_000));
  const isReport = mail.headerLines.some(({ key }) => key === 'x-failed-recipients');
  return isReport ? ofWords((mail.text ?? '').slice(0, 20_000)) : null;
}

function ofStatus(text: string): DeliveryReport | null {
  const action = fieldOf(text, 'Action').toLowerCase();
  const code = fieldOf(text, 'Status');
  const reason = fieldOf(text, 'Diagnostic-Code').replace(/^\w+; ?/, '') || code;
  if (action === 'delayed') return { kind: 'soft', reason };
  if (action !== 'failed') return null; // delivered, relayed, expanded
  return { kind: isFinal(code) ? 'hard' : 'soft', reason };
}

/** Some servers write only to people. */
function ofWords(text: string): DeliveryReport {
  const code = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? '';
  const line = text.split('\n').find((one) => one.includes(code || '550')) ?? '';
  const says = code === '' ? /\b55[0134]\b/.test(text) : isFinal(code);
  return { kind: says ? 'hard' : 'soft', reason: line.trim() || text.trim().slice(0, 200) };
}

const isFinal = (code: string) => code.startsWith('5.') && !aboutTheMail.test(code);
