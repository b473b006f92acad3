import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { lazily } from '../../../lib/lazily.ts';
import { mailsIn } from '../../../scripts/corpus/rows.ts';

// What gateways, lists and clients do to mail on its way changes no reading: each notice of our own is its own measure.

/** All of them would take a minute. */
const EVERY = 8;
/** A line that is cut where a word stood together, say, costs its reading. */
const LEAST = 0.98;

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const word = (text = ''): string => `=?utf-8?B?${base64(text)}?=`;

interface Written {
  head: string;
  text: string;
}

async function writtenIn(source: string | Uint8Array): Promise<Written> {
  const { from, to, subject, text = '' } = await PostalMime.parse(source);
  const sender = `${from?.name ? `${word(from.name)} ` : ''}<${from?.address ?? ''}>`;
  const receiver = to?.[0]?.address ?? 'sales@acme.example';
  return {
    head: `Return-Path: <>\nFrom: ${sender}\nTo: ${receiver}\nSubject: ${word(subject)}\nMIME-Version: 1.0\n`,
    text,
  };
}

const rows = mailsIn(new URL('../../corpus/notices/', import.meta.url))
  .filter((row, index) => index % EVERY === 0 && !row.isKeptApart)
  .flatMap(({ source }) => (source.form === 'mime' ? [source.raw] : []));
const mails = (await Promise.all(rows.map(writtenIn))).filter(({ text }) => text.trim() !== '');

const wrapped = (line: string): string => line.replace(/(.{40,75}) (?=\S)/g, '$1\n');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const BANNER = `CAUTION: This e-mail came from outside of the organisation. Do not click links or open attachments unless you
recognise the sender and know the content is safe.\n\n`;
const DISCLAIMER = `\n\n--\nThis message and its attachments are confidential and intended solely for the addressee. If you have received it in
error, please notify the sender and delete it. Acme accepts no liability for damage caused by any virus in it.\n`;

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'a banner above': (text) => BANNER + text,
  'a disclaimer below': (text) => text + DISCLAIMER,
  'each line ended twice': (text) => text.replaceAll('\n', '\n\n'),
  'a margin of blanks': (text) => text.replace(/^/gm, '    '),
  'lines cut at 76': (text) => text.split('\n').map(wrapped).join('\n'),
  'quoted as a whole': (text) => text.replace(/^/gm, '> '),
};

const plain = ({ head }: Written, text: string): string =>
  `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}`;
const html = ({ head, text }: Written): string =>
  `${head}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(
    text
      .split('\n')
      .map((line) => `<div>${escaped(line) || '<br>'}</div>`)
      .join('\n'),
  )}`;

async function reading(raw: string): Promise<string> {
  const { notice, recipients } = await diagnose({ form: 'mime', raw });
  return JSON.stringify([notice.kind, recipients.map(({ address, bucket }) => [address, bucket])]);
}

/** What every change is measured by: read once. */
const unchanged = lazily(() => Promise.all(mails.map((mail) => reading(plain(mail, mail.text)))));

async function shareOfSame(change: (mail: Written) => string): Promise<number> {
  let same = 0;
  for (const [index, before] of (await unchanged()).entries())
    if ((await reading(change(mails[index] as Written))) === before) same++;
  return same / mails.length;
}

test.each(Object.entries(CHANGES))('%s changes no reading', async (_, change) => {
  expect(mails.length).toBeGreaterThan(100);
  expect(await shareOfSame((mail) => plain(mail, change(mail.text)))).toBeGreaterThan(LEAST);
});

test('a page in place of the text changes no reading', async () => {
  expect(await shareOfSame(html)).toBeGreaterThan(LEAST);
});
