// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { isLikelyNotice } from '../../../lib/notice/gate.ts';
import { webmailAt } from '../../../lib/webmail/index.ts';
import { countParts, eitherOf } from '../../../lib/webmail/parts.ts';
import { driftOf } from '../../../lib/webmail/view.ts';
import { visibleText } from '../../../lib/webmail/visible-text.ts';
import type { Webmail } from '../../../lib/webmail/webmail.ts';
import { gmailBody } from '../../mailbox/gmail/body.ts';
import { readMails } from '../../mailbox/mail/mail.ts';
import { makeThreads, type Post, type Thread } from '../../mailbox/mail/threads.ts';
import { outlookBody } from '../../mailbox/outlook/body.ts';
import { type StoredPage, storedPages, withEverythingRenamed, withMails } from '../../mailbox/page/stored.ts';

/** How each of them writes the HTML of a mail. */
const bodies: Readonly<Record<Webmail['id'], (post: Post) => string>> = {
  gmail: gmailBody,
  outlook: outlookBody,
};
const pages = storedPages().map((page) => [page.slug, page] as const);
let threads: Thread[];

beforeAll(async () => {
  threads = makeThreads(await readMails());
});

const open = (html: string, { webmail }: StoredPage['expected']): Document =>
  new DOMParser().parseFromString(withMails(html, threads, bodies[webmail]), 'text/html');

/** As the content script goes about it: every element that could be a body is looked at. */
function messagesIn(page: Document, webmail: Webmail) {
  const candidates = [...page.querySelectorAll<HTMLElement>(eitherOf(webmail.selectors.body))];
  return candidates.flatMap((body) => webmail.read(body) ?? []);
}

function adapterOf({ expected }: StoredPage): Webmail {
  const webmail = webmailAt(new URL(expected.address));
  if (webmail?.id !== expected.webmail) throw new Error(`${expected.address} is not ${expected.webmail}.`);
  return webmail;
}

describe.each(pages)('%s', (_, stored) => {
  const { expected, html } = stored;
  const webmail = adapterOf(stored);

  it('is read as it should be', () => {
    const page = open(html, expected);
    expect(webmail.isReadingWindow(new URL(expected.address), page)).toBe(expected.isReadingWindow ?? true);
    const found = messagesIn(page, webmail).map((message) => {
      const { id, sender, subject, body } = message;
      const from = `${sender.name} <${sender.address ?? ''}>`;
      const isNotice = isLikelyNotice({ from, subject, text: () => visibleText(body, 65_536) });
      return { id, ...sender, subject, isNotice };
    });
    expect(found).toEqual(expected.messages);
  });

  it('the panel would stand outside of what the mail itself holds', () => {
    for (const { anchor, body } of messagesIn(open(html, expected), webmail)) {
      expect(anchor === body || anchor.contains(body)).toBe(true);
      expect(anchor.closest('.BIZfh, .email-wrapper')).toBeNull();
    }
  });

  it('says which parts have changed', () => {
    expect(driftOf({ parts: countParts(webmail, open(html, expected)) })).toEqual(expected.drift);
  });

  it('names its source', () => {
    expect(expected.source).toMatch(/webmail\.md \d|issue \d|inferred: |captured \d{4}-\d\d/);
  });

  it('gives nothing, and no error, once everything is renamed', () => {
    const page = open(withEverythingRenamed(html), expected);
    expect(messagesIn(page, webmail)).toEqual([]);
    expect(driftOf({ parts: countParts(webmail, page) })).toEqual([]);
  });
});

it('each webmail is shown in this year and in earlier ones, in other languages, right to left, drifted', () => {
  for (const webmail of ['gmail', 'outlook']) {
    const slugs = pages.map(([slug]) => slug).filter((slug) => slug.startsWith(webmail));
    for (const kind of ['2023', '2026', 'rtl', 'french', 'drifted-body', 'dark']) {
      expect(
        slugs.filter((slug) => slug.includes(kind)),
        `${webmail} ${kind}`,
      ).not.toEqual([]);
    }
  }
});
