import { describe, expect, it } from 'vitest';
import { toLetter } from '../../../lib/report/letter.ts';
import { toMarkdown } from '../../../lib/report/markdown.ts';
import { toPlain } from '../../../lib/report/plain.ts';
import { recipient, report } from './samples.ts';
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
    expect(toPlain(report([], { genuineness: 'fake' }), translate)).toContain('Do not click its links.');
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

  it('can be sent as it is', () => {
    const original = { from: 'ann@acme.example', messageId: '<1@acme.example>', dkim: [] };
    const letter = toLetter(report([theirs], { original }), translate);
    expect(letter.split('\n')[0]).toBe('Subject: Mail to accounts@acme.example is refused');
    for (const fact of ['ann@acme.example', '<1@acme.example>', 'mx.acme.example', theirs.diagnostic]) {
      expect(letter).toContain(fact);
    }
    expect(letter.trim()).toMatch(/Thank you\.$/);
  });

  it('is empty where they have nothing to do, and holds no control characters', () => {
    expect(toLetter(report([recipient()]), translate)).toBe('');
    const hostile = recipient({ ...theirs, diagnostic: '550 \u202Egnp.exe' });
    expect(toLetter(report([hostile]), translate)).not.toContain('\u202E');
  });
});
