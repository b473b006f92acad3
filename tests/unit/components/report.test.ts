import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/dns/finding.ts';
import { letterText, ownLetters, theirLetters } from '../../../lib/report/letter.ts';
import { mailtoOf } from '../../../lib/report/mailto.ts';
import { toMarkdown } from '../../../lib/report/markdown.ts';
import { toPlain } from '../../../lib/report/plain.ts';
import { redact } from '../../../lib/report/redact.ts';
import { recipient, report, say } from './samples.ts';
import { translate } from './translate.ts';

describe('copy for IT', () => {
  const copied = toMarkdown(report([recipient(), recipient({ address: 'b@acme.example' })]), translate);

  it.each([
    ['code', '`552`'],
    ['status code', '`5.2.2`'],
    ['full reply', recipient().diagnostic],
    ['rejecting server', '`mx.acme.example`'],
    ['recipient', '`accounts@acme.example`'],
    ['every recipient', '`b@acme.example`'],
    ['time', '2026-11-23T10:12:00Z'],
    ['cause', '`mailbox-full`'],
  ])('holds the %s', (_, text) => {
    expect(copied).toContain(text);
  });

  it('stays a block whatever the reply holds', () => {
    const reply = '550 ```\n# Owned\n````';
    expect(toMarkdown(report([recipient({ diagnostic: reply })]), translate)).toContain(
      `\`\`\`\`\`text\n${reply}\n`,
    );
  });

  it('keeps a whole megabyte', () => {
    const reply = 'x'.repeat(1_000_000);
    expect(toMarkdown(report([recipient({ diagnostic: reply })]), translate)).toContain(reply);
  });
});

describe('plain copy', () => {
  it('is sentences', () => {
    const lines = toPlain(report([recipient()]), translate).split('\n');
    expect(lines[1]).toBe('accounts@acme.example · May clear up · The recipient has to act');
    expect(lines).toContainEqual(expect.stringMatching(/^Look first: /));
  });

  it('warns of a fake', () => {
    expect(toPlain(report([], { genuineness: 'fake' }), translate)).toContain(
      'Do not click anything in it, and do not reply.',
    );
  });

  it('is never empty', () => {
    expect(toPlain(report([]), translate)).not.toBe('');
  });
});

describe('what IT gets', () => {
  const listed = recipient({
    advice: {
      ...recipient().advice,
      itDetail: { key: 'it_ip_blocklisted' },
      signal: { key: 'signal_public', values: ['Spamhaus ZEN'] },
      page: {
        url: 'https://check.spamhaus.org/',
        host: 'check.spamhaus.org',
        label: { key: 'page_removal' },
      },
    },
  });

  it.each([
    ['the list', 'Spamhaus ZEN, a public list'],
    ['its page', 'Once the cause is fixed, ask for removal: https://check.spamhaus.org/'],
    ['what to look at', 'only then ask for removal'],
  ])('names %s', (_, words) => {
    expect(toMarkdown(report([listed]), translate)).toContain(words);
  });

  it('and so does a colleague, without the detail', () => {
    const copied = toPlain(report([listed]), translate);
    expect(copied).toContain('It names: Spamhaus ZEN');
    expect(copied).toContain('https://check.spamhaus.org/');
    expect(copied).not.toContain('stolen account');
  });
});

describe('the note for their IT (R62)', () => {
  const theirs = recipient({
    actor: 'recipient-admin',
    bucket: 'recipient-policy',
    reason: 'group-restricted',
  });

  const toLetter = (...[about]: Parameters<typeof theirLetters>) =>
    letterText(theirLetters(about, translate), translate);

  it('can be sent as it is', () => {
    const original = { from: 'ann@acme.example', messageId: '<1@acme.example>', dkim: [] };
    const letter = toLetter(report([theirs], { original }), translate);
    expect(letter.split('\n').slice(0, 2)).toEqual([
      'To: postmaster@acme.example',
      'Subject: Our mail to accounts@acme.example is being refused',
    ]);
    for (const fact of ['ann@acme.example', '<1@acme.example>', 'mx.acme.example', theirs.diagnostic]) {
      expect(letter).toContain(fact);
    }
    expect(letter.trim()).toMatch(/Thank you\.$/);
  });

  it('goes once to each administrator, about everybody of theirs', () => {
    const to = (address: string) => recipient({ ...theirs, address, diagnostic: `550 <${address}>: closed` });
    const three = ['ann@one.example', 'bo@one.example', 'cy@two.example'].map(to);
    const letters = theirLetters(report(three), translate);
    expect(letters.map((each) => each.to)).toEqual(['postmaster@one.example', 'postmaster@two.example']);
    expect(letters[0]?.subject).toBe('Our mail to ann@one.example, bo@one.example is being refused');
    expect(letters[0]?.body).toContain('550 <ann@one.example>: closed');
    expect(letters[0]?.body).toContain('550 <bo@one.example>: closed');
    expect(letters[0]?.body, 'about nobody else').not.toContain('two.example');
    const crowd = Array.from({ length: 90 }, (_, at) => to(`member-${at}@one.example`));
    const [one] = theirLetters(report(crowd), translate);
    expect(one?.subject.length).toBeLessThan(400);
    expect(mailtoOf({ subject: '', body: '', ...one }).length).toBeLessThanOrEqual(2000);
  });

  it('is empty where they have nothing to do, and holds no control characters', () => {
    expect(toLetter(report([recipient()]), translate)).toBe('');
    const hostile = recipient({ ...theirs, diagnostic: '550 \u202Egnp.exe' });
    expect(toLetter(report([hostile]), translate)).not.toContain('\u202E');
  });
});

describe('the note for one\u2019s own IT', () => {
  const ours = recipient({ actor: 'your-admin', bucket: 'authentication', reason: 'dmarc-reject' });
  const finding: Finding = {
    check: 'dmarc',
    subject: 'acme.example',
    verdict: 'fail',
    id: 'dmarc-none',
    summary: say('There is no DMARC record'),
    records: [],
    at: '2026-11-26T10:00:00Z',
    resolver: 'Cloudflare',
  };

  it('says what happened, what DNS said, and all that a log needs', () => {
    const answers = [{ target: { check: 'dmarc', subject: 'acme.example' } as const, findings: [finding] }];
    const [letter] = ownLetters(report([ours]), translate, answers);
    expect(letter?.to).toBeUndefined();
    for (const words of ['Their mailbox is full', 'over its quota', 'no DMARC record', ours.diagnostic]) {
      expect(letter?.body).toContain(words);
    }
  });

  it('is not written where they have nothing to do', () => {
    expect(ownLetters(report([recipient()]), translate, [])).toEqual([]);
  });
});

describe('a draft', () => {
  it('opens with receiver, subject and lines', () => {
    const href = mailtoOf({ to: 'postmaster@acme.example', subject: 'A & B?', body: 'one\ntwo\u00e9' });
    expect(href).toBe('mailto:postmaster@acme.example?subject=A%20%26%20B%3F&body=one%0D%0Atwo%C3%A9');
  });

  it.each(['x', '\n', '\u65e5', '\ud83d\ude00', '\ud83d'])('%j, however often, fits a link', (character) => {
    const href = mailtoOf({ subject: 'Long', body: character.repeat(5000) });
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(href.length).toBeGreaterThan(1500);
    expect(decodeURIComponent(href)).toContain('\u2026');
  });
});

describe('hiding names', () => {
  it.each([
    ['to <ann.lee+x@acme.example>: unknown', 'to <hidden@acme.example>: unknown'],
    ['SRS0=ab=cd=acme.example=ann@forward.example', 'hidden@forward.example'],
    ["o'neil@acme.example, b@acme.example", 'hidden@acme.example, hidden@acme.example'],
    ['postmaster@localhost', 'postmaster@localhost'],
    ['at 5pm @ the door', 'at 5pm @ the door'],
  ])('%s', (text, shown) => {
    expect(redact(text, 'hidden')).toBe(shown);
  });

  it('takes no time for hostile text', () => {
    const start = performance.now();
    redact('a'.repeat(1_000_000), 'hidden');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
