import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** What somebody who wants to break a reader puts into a mail; each piece has a meaning to some reader of ours. */
export const HOSTILE = [
  '\0',
  '\r',
  '\n\n',
  '\ufffd',
  '\u202e',
  '\ud800',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<bounce-lens-panel></bounce-lens-panel>',
  '--',
  'Content-Type: multipart/report; boundary="b"\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: text/plain; charset="\0"\r\n',
  '=?utf-8?b?////?=',
  '550-5.7.1 ',
  '550 5.7.26 ',
  '-> ',
  'Final-Recipient: rfc822;',
  'Diagnostic-Code: smtp; ',
  'Status: 9.9.9\r\n',
  '<a@b.example>: ',
  '$1 $NAME$ $$ ',
  '__proto__',
  'constructor',
  '99999999999999999999',
  'Wed, 99 Foo 99999 99:99:99 +9999',
  '```',
  '| --- |',
  '{"a":',
];

/** Where it happens is a part of the length, so that a case gets smaller with its text. */
type Change = { at: number; length: number } & (
  | { kind: 'cut' | 'repeat' | 'reverse' | 'end' }
  | { kind: 'insert' | 'replace'; piece: string }
  | { kind: 'letter'; letter: string }
);

const part = fc.double({ min: 0, max: 1, noNaN: true });
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('cut' as const, 'repeat' as const, 'reverse' as const, 'end' as const),
    at: part,
    length: part,
  }),
  fc.record({ kind: fc.constantFrom('insert' as const, 'replace' as const), piece, at: part, length: part }),
  fc.record({
    kind: fc.constant('letter' as const),
    letter: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    at: part,
    length: part,
  }),
);

/** A long repeat only takes time; growth has tests of its own. */
const LONGEST_SPAN = 400;

function changed(text: string, { at, length, ...rest }: Change): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.ceil(length * LONGEST_SPAN));
  const [before, span, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (rest.kind) {
    case 'cut':
      return before + behind;
    case 'end':
      return before;
    case 'repeat':
      return before + span.repeat(4) + behind;
    case 'reverse':
      return before + [...span].reverse().join('') + behind;
    case 'insert':
      return before + rest.piece + span + behind;
    case 'replace':
      return before + rest.piece + behind;
    case 'letter':
      return before + rest.letter + text.slice(start + 1);
  }
}

/** A text of these, with a few changes. */
export const mutated = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([seed, changes]) => changes.reduce(changed, seed));

/** Larger ones are the same, slower. */
const LARGEST_SEED = 12_000;
const corpus = join(import.meta.dirname, '../../corpus');

const textsIn = (folder: string, extension: string, encoding: BufferEncoding): string[] =>
  readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(corpus, folder, name), encoding))
    .filter(({ length }) => length <= LARGEST_SEED);

/** Real notices, and what only looks like one; a letter of a mail is an octet. */
export const mails = [...textsIn('notices', '.eml', 'latin1'), ...textsIn('not-bounces', '.eml', 'latin1')];
export const texts = [...textsIn('notices', '.txt', 'utf8'), ...textsIn('not-bounces', '.txt', 'utf8')];
export const replies = readFileSync(join(corpus, 'replies.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): string => JSON.parse(line).text);
