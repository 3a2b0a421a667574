import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, instant, line } from './fields.ts';
import { notificationKind } from './notifications.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { spaceKind } from './spaces.ts';

/** personal: what concerns oneself; posts: the rest of the forum; chat: the rest of the channels. */
export const mailKinds = ['personal', 'posts', 'chat'] as const;
export const mailKind = z.enum(mailKinds);
export type MailKind = z.infer<typeof mailKind>;

export const mailFrequencies = ['at_once', 'hourly', 'daily', 'weekly', 'never'] as const;
export const mailFrequency = z.enum(mailFrequencies);
export type MailFrequency = z.infer<typeof mailFrequency>;

/** Without a space it holds wherever a space has no choice of its own. */
export const mailChoice = z.strictObject({
  space: z.nullable(id),
  kind: mailKind,
  frequency: mailFrequency,
});
export type MailChoice = z.infer<typeof mailChoice>;

/** Minutes after midnight in Germany. */
const minuteOfDay = z.int().check(z.gte(0), z.lte(1_439));
/** No mail in between; `to` may be on the next day. Both the same: only the weekends count. */
export const quietHours = z.strictObject({ from: minuteOfDay, to: minuteOfDay, weekends: z.boolean() });
export type QuietHours = z.infer<typeof quietHours>;

const editable = {
  choices: z.array(mailChoice).check(z.maxLength(600)),
  quiet: z.nullable(quietHours),
  /** Spaces in the order they have in a mail; the others follow by name. */
  spaceOrder: z.array(id).check(z.maxLength(500)),
};

export const mailSettings = z.object({
  ...editable,
  /** Where mails go; `null` for an account without an address. */
  address: z.nullable(z.string()),
  /** Whether mails can be answered. */
  answerable: z.boolean(),
});
export type MailSettings = z.infer<typeof mailSettings>;

/** What a mail contains, before it is laid out. */
export const mailContent = z.object({
  notices: z.array(
    z.object({ kind: notificationKind, subject: z.string(), note: z.string(), path: z.string() }),
  ),
  sections: z.array(
    z.object({
      /** `null` for direct conversations. */
      space: z.nullable(z.object({ id, slug: z.string(), name: z.string(), kind: spaceKind })),
      conversations: z.array(
        z.object({
          id,
          kind: conversationKind,
          title: z.string(),
          entries: z.array(
            z.object({
              id,
              position: z.int(),
              author: personSummary,
              at: instant,
              body: z.string(),
              html: z.string(),
              /** Why it concerns the person; `null` for the rest of a space. */
              reason: z.nullable(notificationKind),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type MailContent = z.infer<typeof mailContent>;

const token = line(200);
/** As links are made; an address of any other form is none. */
const stopToken = z.string().check(z.regex(/^stop\.[0-9a-f-]{36}\.\.[\w-]{22}$/));

export const mailSettingsRoutes = {
  read: route({
    method: 'GET',
    path: 'me/mail-settings',
    access: 'signed-in',
    summary: 'When which mails come',
    output: mailSettings,
  }),
  update: route({
    method: 'PUT',
    path: 'me/mail-settings',
    access: 'signed-in',
    summary: 'Chooses when which mails come',
    body: z.strictObject(editable),
    output: mailSettings,
  }),
  preview: route({
    method: 'GET',
    path: 'me/mail-preview',
    access: 'signed-in',
    summary: 'What the next mails would contain if they went out now, and when the first is due',
    output: z.object({ content: mailContent, dueAt: z.nullable(instant), more: z.int() }),
  }),
};

/** read: marks what the mail showed as read; mute: mutes a conversation; stop: no more mails of this sort. */
export const mailLinkAction = z.enum(['read', 'mute', 'stop']);
export type MailLinkAction = z.infer<typeof mailLinkAction>;

/** Links in mails work without a session. Nothing happens before a POST, because mail scanners follow links. */
export const mailLinkRoutes = {
  look: route({
    method: 'POST',
    path: 'mail-links/look',
    access: 'anyone',
    summary: 'What a link from a mail would do',
    body: z.strictObject({ token }),
    output: z.object({
      action: mailLinkAction,
      /** The conversation it is about; `null` for the whole mail. */
      title: z.nullable(z.string()),
      kinds: z.array(mailKind),
    }),
  }),
  use: route({
    method: 'POST',
    path: 'mail-links/use',
    access: 'anyone',
    summary: 'Does what the link says; twice is the same as once',
    body: z.strictObject({ token }),
    output: z.void(),
  }),
  oneClick: route({
    method: 'POST',
    path: 'mail-links/stop/:token',
    access: 'anyone',
    summary: 'List-Unsubscribe-Post (RFC 8058): mail programs send this when somebody unsubscribes',
    params: z.object({ token: stopToken }),
    output: z.void(),
  }),
  open: route({
    method: 'GET',
    path: 'mail-links/stop/:token',
    access: 'anyone',
    summary: 'Leads to the page with the button',
    params: z.object({ token: stopToken }),
    output: z.void(),
  }),
};
