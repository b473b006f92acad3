import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../lib/content/html-facts.ts';
import { lean } from '../../../lib/content/lean.ts';
import { reviewContent, reviewMessage } from '../../../lib/content/review.ts';
import { tagsOf } from '../../../lib/content/tags.ts';
import { mail, notice } from './mails.ts';

const MB = 1024 * 1024;
/** Two busy cores; what is not linear takes minutes. */
const MOST_MS = 8_000;

const bits = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '</',
  '<!--',
  '-->',
  '<a href=',
  '<a href="https://bit.ly/x">',
  '</a>',
  '<style>',
  '</style',
  '<script',
  '<td style="font-size:0',
  '<div style="display:none">',
  '</div>',
  'data:',
  '&#x41;',
  '&amp;',
  ' on=',
  '\n',
  'а',
  'é',
  '<img src=',
  'https://acme.example/',
  'www.acme.example',
  '\u202e',
  '\0',
);
const page = fc
  .array(fc.oneof(bits, fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('hostile pages', () => {
  test('never break the reader, and every character is read once', () => {
    fc.assert(
      fc.property(page, (html) => {
        const facts = factsOf(html);
        expect(facts.length).toBe(html.length);
        expect(facts.letters + facts.hiddenLetters).toBeLessThanOrEqual(html.length);
        let read = 0;
        for (const token of tagsOf(html)) if (token.kind === 'text') read += token.text.length;
        expect(read).toBeLessThanOrEqual(html.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('findings are plain data of bounded size, whatever stands in the message', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.string(), async (html, name) => {
        const { findings } = await reviewMessage(
          mail({ html, headers: [`Subject: ${name.replace(/[\r\n]/g, ' ')}`] }),
        );
        for (const { evidence, sentence } of findings) {
          expect(evidence.length).toBeLessThanOrEqual(8);
          for (const one of evidence) expect(one.length).toBeLessThanOrEqual(120);
          expect(JSON.parse(JSON.stringify(sentence))).toEqual(sentence);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any text is a notice without a message, or one with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400 }), async (raw) => {
        expect(['whole', 'headers', 'nothing']).toContain((await reviewContent(raw)).returned);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time is linear, from 1 kB to 10 MB', () => {
  const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const shapes: [name: string, make: (length: number) => string][] = [
    ['tags that never end', repeated('<a ')],
    ['quotes that never end', repeated('<a href="x')],
    ['both kinds of quotes', repeated('<a b="\' c=\'"')],
    ['comments that never end', repeated('<!-- <a>')],
    ['styles that never end', repeated('<style>a{')],
    ['nothing but <', repeated('<')],
    ['deep nesting', repeated('<div style="font-size:0">a')],
    ['end tags without a beginning', repeated('</div></p>a')],
    ['links', repeated('<a href="https://a.bit.ly/x">www.acme.example</a>')],
    ['blanks', repeated('  \t  ')],
    ['one word', repeated('a')],
    ['attributes', (length) => `<a ${repeated('b= ')(length)}>`],
    ['dots', repeated('a.')],
    ['entities', repeated('&amp')],
  ];

  test.each(shapes)(
    '%s',
    async (_, make) => {
      for (const length of [1024, MB, 10 * MB]) {
        const html = make(length);
        const before = performance.now();
        await reviewContent(notice(mail({ html })));
        expect(performance.now() - before).toBeLessThan(MOST_MS);
      }
    },
    20_000,
  );

  const sources: [name: string, make: (length: number) => string][] = [
    ['headers without an end', repeated('From: a@b.example\n')],
    ['parts without an end', repeated('\nContent-Type: message/rfc822\n')],
    ['encodings without a body', repeated('\nContent-Transfer-Encoding: base64')],
    ['boundaries', repeated('\n--a')],
    ['short lines', repeated('a\n')],
    ['blank lines', repeated('\n\n')],
    ['folded headers', repeated('X-A: b\n c\n')],
    ['signatures', repeated('DKIM-Signature: d=\n')],
  ];

  test.each(sources)(
    '%s',
    async (_, make) => {
      for (const length of [1024, MB, 10 * MB]) {
        for (const raw of [make(length), notice(make(length))]) {
          const before = performance.now();
          await reviewContent(raw);
          expect(performance.now() - before).toBeLessThan(MOST_MS);
        }
      }
    },
    60_000,
  );
});

describe('files are weighed, not parsed', () => {
  test('ten megabytes of them cost next to nothing, and what stands behind them is found', async () => {
    const raw = mail({
      files: [
        { name: 'a.png', type: 'image/png', octets: 5 * MB },
        { name: 'b.pdf', type: 'application/pdf', octets: 5 * MB },
        { name: 'setup.exe' },
      ],
    });
    const { text, pictureOctets } = lean(raw);
    expect(text.length).toBeLessThan(4_000);
    expect(pictureOctets / (5 * MB)).toBeCloseTo(1, 1);
    const before = performance.now();
    const { findings } = await reviewContent(notice(raw));
    expect(performance.now() - before).toBeLessThan(MOST_MS);
    expect(findings.map(({ id }) => id)).toEqual(['file-blocked', 'picture-heavy', 'size-large']);
  });

  test('texts and messages within stay', () => {
    const raw = mail({ files: [{ name: 'a.txt', type: 'text/plain', octets: 20_000 }] });
    expect(lean(raw)).toEqual({ text: raw, pictureOctets: 0 });
  });
});
