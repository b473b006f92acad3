import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { lastBefore } from '../lib/webmail/dom.ts';
import { WEBMAILS, webmailWith } from '../lib/webmail/index.ts';
import { countParts, eitherOf, findAll } from '../lib/webmail/parts.ts';
import { structureOf } from '../lib/webmail/structure.ts';
import { driftOf } from '../lib/webmail/view.ts';
import type { Webmail } from '../lib/webmail/webmail.ts';

const usage = `Usage: npm run new-capture -- FILE [--name NAME] [--webmail ${WEBMAILS.map(({ id }) => id).join('|')}]
  FILE   the text of "Copy diagnostics", or a page as the browser holds it (in its developer tools: copy the outer HTML of body)
Writes tests/mailbox/pages/<webmail>-<name>, censored, and what the adapter makes of it.`;

const PAGES = join(import.meta.dirname, '../tests/mailbox/pages');
/** Stands where the first mail stood, so that the page is read to its end. */
const STAND_IN = '{{mail postfix-relay-denied}}';
/** Stands where its sender stood: by this name the gate (lib/notice/gate.ts) takes the page for a bounce. */
const STAND_IN_SENDER = 'Mail System';
const ADDRESSES: Readonly<Record<Webmail['id'], string>> = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDsKmtFBGnqKVbRrkNvTcLh',
  outlook: 'https://outlook.office.com/mail/inbox/id/AAQkAGI2NG',
};

/** What was copied by "Copy diagnostics" holds the page in a fence. */
const htmlIn = (text: string): string => /```html\n([\s\S]*?)\n```/.exec(text)?.[1] ?? text;

function webmailOf(text: string, given: string | undefined): Webmail['id'] {
  const named = WEBMAILS.find(({ id }) => id === given);
  if (named) return named.id;
  const head = text.slice(0, 20_000);
  if (
    /^Bounce Lens .{1,80}, Outlook$/m.test(head) ||
    /outlook\.|UniqueMessageBody|MailReadCompose/.test(text)
  )
    return 'outlook';
  return 'gmail';
}

/** As the content script goes about it. */
function messagesIn(page: Document, webmail: Webmail) {
  const bodies = [...page.querySelectorAll<HTMLElement>(eitherOf(webmail.selectors.body))];
  return bodies.flatMap((body) => {
    const message = webmail.read(body);
    if (!message) return [];
    const { id, sender, subject } = message;
    return { id, ...sender, subject, isNotice: body.textContent?.includes(STAND_IN) ?? false };
  });
}

const leafOf = (element: Element): Element => {
  const child = [...element.children].find(({ textContent }) => textContent?.trim());
  return child ? leafOf(child) : element;
};

/** The first mail and its sender are what a test is about; both are put back as ones that are nobody's. */
function putStandIns(page: Document, { selectors }: Webmail): void {
  const [body] = findAll(page, selectors.body);
  if (!body) return;
  const { sender: ofSender } = selectors;
  for (const sender of ofSender ? findAll(page, ofSender) : []) {
    if (!lastBefore([sender], body) || sender.contains(body)) continue;
    if (sender.hasAttribute('name')) sender.setAttribute('name', STAND_IN_SENDER);
    if (sender.textContent?.trim()) leafOf(sender).textContent = STAND_IN_SENDER;
  }
  body.textContent = STAND_IN;
}

/** A censored page, and what the adapter makes of it. */
export function captureOf(text: string, webmail: Webmail, month: string) {
  const { DOMParser } = new Window();
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const structure = structureOf(parse(htmlIn(text)).body, webmail).replace(/></g, '>\n<');
  const page = parse(structure);
  putStandIns(page, webmail);
  const html = `<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>Sample mailbox</title></head>\n${page.body.outerHTML}\n</html>\n`;
  const expected = {
    webmail: webmail.id,
    source: `captured ${month}`,
    address: ADDRESSES[webmail.id],
    drift: driftOf({ parts: countParts(webmail, page) }),
    messages: messagesIn(page, webmail),
  };
  return { html, expected };
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, webmail: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !existsSync(file)) {
    console.error(usage);
    return 2;
  }
  const text = readFileSync(file, 'utf8');
  const id = webmailOf(text, values.webmail);
  const month = new Date().toISOString().slice(0, 7);
  const folder = join(PAGES, `${id}-${values.name?.replace(/[^\w-]+/g, '-') ?? month}`);
  if (existsSync(folder)) {
    console.error(`${relative('.', folder)} is there already: give another --name.`);
    return 2;
  }
  const { html, expected } = captureOf(text, webmailWith(id), month);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), html);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  const { messages, drift } = expected;
  console.log(`Wrote ${relative('.', folder)}: ${messages.length} message(s) found.`);
  if (drift.length > 0) console.log(`Only their fallbacks find: ${drift.join(', ')}.`);
  console.log('Read page.html before you commit it, then make expected.json say what should be found.');
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
