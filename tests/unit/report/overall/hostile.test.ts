import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/history/entry.ts';
import { overallMarkdown } from '../../../../lib/report/overall/markdown.ts';
import { say } from '../../components/samples.ts';
import { translate } from '../../components/translate.ts';
import { CLOCK, entry, finding, history, overall } from './samples.ts';

/** What ends a fence, a cell, a row, a heading, a link or an emphasis. */
const HOSTILE = [
  '```\n# Owned\n```',
  '````````\n<script>alert(1)</script>',
  '| a | b |\n| --- | --- |',
  '\\| x | \\\\| y',
  '`|` ``|`` \\`|`',
  '](https://evil.example) ![x](https://evil.example/p.gif)',
  '<img src=x onerror=alert(1)>',
  '\r# Owned\r\n- item\u2028> quote\u0085',
  '\u202Egnp.exe\u0000\u0007',
  '- item',
  '1. item',
  '=====',
  '~~~',
  '# Owned',
  '    indented',
];

/** Everything in a report that somebody else may have written. */
function reportOf(text: string) {
  const bounced = entry({
    recipient: text,
    domain: text,
    ownDomain: text,
    ownAddress: text,
    diagnostic: text,
    replyCode: text,
    enhancedCode: text,
    route: { server: text, dkim: text },
    subject: text,
  });
  const row = finding('spf', 'fail', say(text), {
    subject: text,
    records: [text, text],
    fix: text,
    explanation: say(text),
  });
  return overall([bounced, { ...bounced, id: 'second' }] satisfies HistoryEntry[], {
    domain: text,
    history: history([bounced], {
      marks: [{ id: 'm', at: CLOCK.now, kind: 'other', label: text }],
    }),
    patterns: [{ sentence: say(text), evidence: [say(text)] }],
    dns: {
      findings: [row],
      failed: [{ check: 'mx', subject: text }],
      ties: [{ about: say(text), sentences: [text] }],
    },
    content: {
      turn: 'now',
      review: {
        returned: 'whole',
        findings: [{ id: 'x', severity: 'high', sentence: say(text), evidence: [text] }],
      },
    },
  });
}

/** The Markdown without what stands in fences: in the rest, every line is one of ours. */
function outsideFences(markdown: string): string[] {
  const lines: string[] = [];
  let fence = '';
  for (const line of markdown.split(/\r\n|[\n\r]/)) {
    const bare = line.trim();
    if (fence === '') {
      const [, ticks = ''] = /^(`{3,})text$/.exec(bare) ?? [];
      fence = ticks;
      if (fence === '') lines.push(line);
    } else if (/^`{3,}$/.test(bare) && bare.length >= fence.length) fence = '';
  }
  expect(fence, 'every fence ends').toBe('');
  return lines;
}

/** Cells of a row, as GFM splits them: a bar ends one wherever it stands, unless a backslash is before it. */
const cellsIn = (row: string): number => row.replace(/\\[\s\S]/g, '').split('|').length - 2;

function expectOurShape(text: string) {
  const ours = outsideFences(overallMarkdown(reportOf('name'), translate));
  const lines = outsideFences(overallMarkdown(reportOf(text), translate));
  const shape = (line: string) => /^(?:#{1,3} |\d{1,2}\. |- | {2}|\| |\*\*|$)/.exec(line)?.[0] ?? '';
  expect(lines.map(shape)).toEqual(ours.map(shape));
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('| ')) expect(cellsIn(line), line).toBe(cellsIn(ours[at] ?? ''));
    const words = line.replace(/\\[\s\S]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, ''); // code shows what it holds
    expect(words, line).not.toMatch(/[<\]!`]/);
    expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
}

describe('no name and no reply changes the shape of the report', () => {
  it.each(HOSTILE)('%j', expectOurShape);

  it.each([
    'https://evil.example/login',
    'see http://evil.example',
    'www.evil.example',
    'HTTPS://evil.example',
    'ftp://evil.example',
  ])('%j is no link, where it is not code', (text) => {
    for (const line of outsideFences(overallMarkdown(reportOf(text), translate))) {
      const words = line.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, ''); // a link in code is none
      expect(words).not.toMatch(/(?:(?:https?|ftp):\/\/|www\.)evil/i);
    }
  });

  it('whatever it is', () => {
    const marks = fc.constantFrom(
      '`',
      '|',
      '\\',
      '\n',
      '\r',
      '#',
      '-',
      '*',
      '<',
      '[',
      ']',
      '(',
      '!',
      '~',
      ' ',
      'a',
    );
    const text = fc.oneof(
      fc.array(marks, { minLength: 1, maxLength: 12 }).map((all) => `x${all.join('')}x`),
      fc.string({ minLength: 1, unit: 'grapheme' }).map((some) => `x${some}x`),
    );
    fc.assert(fc.property(text, expectOurShape), { numRuns: 300 });
  }, 30_000);

  it('takes no time for a long reply', () => {
    const start = performance.now();
    overallMarkdown(reportOf('`|'.repeat(50_000)), translate);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
