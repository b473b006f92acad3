import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { type Expected, NO_EXPECTATION } from './expected.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

export interface Person {
  name: string;
  address: string;
}

/** One message of the sample mailbox, read as a webmail reads it. */
export interface Mail {
  /** Folder name of the fixture. */
  slug: string;
  expected: Expected;
  raw: Uint8Array;
  from: Person;
  to: Person[];
  subject: string;
  date: Date;
  html?: string;
  text: string;
  /** Octets of `message/delivery-status` as text. */
  deliveryStatus?: string;
  /** The returned message or its headers. */
  original?: string;
  /** `cid:` images as `data:` URLs. */
  images: Record<string, string>;
}

/** Reads every `tests/fixtures/<slug>/notice.eml`, newest first. */
export async function readMails(folder = FIXTURES): Promise<Mail[]> {
  const slugs = existsSync(folder) ? readdirSync(folder) : [];
  const complete = slugs.filter((slug) => existsSync(join(folder, slug, 'notice.eml')));
  const mails = await Promise.all(complete.map((slug) => readMail(slug, join(folder, slug))));
  return mails.sort((one, other) => other.date.getTime() - one.date.getTime());
}

async function readMail(slug: string, folder: string): Promise<Mail> {
  const expectedFile = join(folder, 'expected.json');
  const expected = existsSync(expectedFile) ? JSON.parse(readFileSync(expectedFile, 'utf8')) : NO_EXPECTATION;
  return parseMail(slug, readFileSync(join(folder, 'notice.eml')), expected);
}

/** Reads one raw message. */
export async function parseMail(slug: string, raw: Uint8Array, expected: Expected): Promise<Mail> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const deliveryStatus = partOf(email, /^message\/(?:global-)?delivery-status$/);
  const original = partOf(
    email,
    /^(?:message\/(?:global|rfc822)|(?:text|message)\/(?:rfc822|global)-headers)$/,
  );
  return {
    slug,
    expected,
    raw,
    from: personOf(email.from),
    to: (email.to ?? []).map(personOf),
    subject: email.subject ?? '',
    date: new Date(email.date ?? 0),
    ...(email.html && { html: email.html }),
    text: email.text ?? '',
    ...(deliveryStatus && { deliveryStatus }),
    ...(original && { original }),
    images: imagesOf(email),
  };
}

function personOf(address: Email['from']): Person {
  return { name: address?.name || address?.address || '', address: address?.address ?? '' };
}

function partOf(email: Email, type: RegExp): string | undefined {
  const part = email.attachments.find(({ mimeType }) => type.test(mimeType));
  return part && bufferOf(part.content).toString('utf8');
}

function imagesOf(email: Email): Record<string, string> {
  const images = email.attachments.filter(
    ({ contentId, mimeType }) => contentId && mimeType.startsWith('image/'),
  );
  return Object.fromEntries(
    images.map(({ contentId, mimeType, content }) => [
      `cid:${contentId?.replace(/^<|>$/g, '')}`,
      `data:${mimeType};base64,${bufferOf(content).toString('base64')}`,
    ]),
  );
}

function bufferOf(content: string | ArrayBuffer | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);
}
