import { describe, expect, it } from 'vitest';
import { isLikelyNotice } from '../../lib/notice/gate.ts';
import { webmailWith } from '../../lib/webmail/index.ts';
import { captureOf } from '../../scripts/new-capture.ts';
import { storedPages } from '../mailbox/page/stored.ts';

const storedHtml = (slug: string) => storedPages().find((page) => page.slug === slug)?.html ?? '';

describe('a captured page', () => {
  it.each([
    ['gmail-2025-08', 'gmail'],
    ['gmail-drifted-body', 'gmail'],
    ['outlook-2026-single', 'outlook'],
    ['outlook-drifted-subject', 'outlook'],
  ] as const)('%s is censored and still read', (slug, id) => {
    const { html, expected } = captureOf(storedHtml(slug), webmailWith(id), '2026-11');
    expect(html).not.toMatch(/daemon|acme|Delivery|Undeliverable|Microsoft Outlook|Sales|09:12/);
    expect(html).toContain('{{mail postfix-relay-denied}}');
    expect(expected).toMatchObject({
      webmail: id,
      source: 'captured 2026-11',
      messages: [{ name: 'Mail System', isNotice: true }],
    });
    for (const { name, subject } of expected.messages)
      expect(isLikelyNotice({ from: name, subject, text: () => '' })).toBe(true);
    expect(expected.drift).toEqual(storedPages().find((page) => page.slug === slug)?.expected.drift);
  });

  it('names a sender before the first mail only: the other mails of a thread are no bounces', () => {
    const { expected } = captureOf(storedHtml('gmail-2024-thread'), webmailWith('gmail'), '2026-11');
    expect(expected.messages.map(({ name, isNotice }) => [name, isNotice])).toEqual([
      ['Mail System', true],
      ['*', false],
    ]);
  });

  it('is taken from what "Copy diagnostics" copied', () => {
    const copied =
      'Bounce Lens 1 in Chrome 141, Gmail\n\n```html\n<body><div class="q1">…</div></body>\n```\n';
    const { html, expected } = captureOf(copied, webmailWith('gmail'), '2026-11');
    expect(html).toContain('<div class="q1">…</div>');
    expect(html).not.toContain('Chrome');
    expect(expected.messages).toEqual([]);
  });
});
