import { describe, expect, it } from 'vitest';
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
