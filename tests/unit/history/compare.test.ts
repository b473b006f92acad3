import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, isDifferent } from '../../../lib/history/compare.ts';

/** Own words in brackets. */
const marked = (...texts: string[]) =>
  compareTexts(texts).map((pieces) => pieces.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(''));

describe('replies side by side', () => {
  it('marks the words that the other lacks', () => {
    expect(marked('550 5.7.1 Access denied by policy', '550 5.7.26 Access denied by DMARC')).toEqual([
      '550 [5.7.1] Access denied by [policy]',
      '550 [5.7.26] Access denied by [DMARC]',
    ]);
  });

  it('keeps a code, an address and a host in one piece', () => {
    expect(marked('451 mx1.acme.example busy', '451 mx2.acme.example busy')).toEqual([
      '451 [mx1.acme.example] busy',
      '451 [mx2.acme.example] busy',
    ]);
  });

  it('joins own words with the blanks between them', () => {
    expect(marked('550 no such user here', '550 here')).toEqual(['550 [no such user] here', '550 here']);
  });

  it('marks nothing where all are alike', () => {
    expect(marked('550 no', '550 no', '550 no')).toEqual(['550 no', '550 no', '550 no']);
  });

  it('marks in the first what not all others have, in the others what the first lacks', () => {
    expect(marked('550 a b', '550 a', '550 b c')).toEqual(['550 [a b]', '550 a', '550 b [c]']);
  });

  it('compares scripts without blanks by their characters', () => {
    expect(marked('宛先が不明です', '宛先が満杯です')).toEqual(['宛先が[不明]です', '宛先が[満杯]です']);
  });

  it('copes with a reply that is missing, and with none', () => {
    expect(marked('550 no', '')).toEqual(['[550 no]', '']);
    expect(compareTexts([])).toEqual([]);
    expect(marked('550 no')).toEqual(['550 no']);
  });

  it('changes no text, whatever it is, and marks both sides alike when they are swapped for themselves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 80, unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          const pieces = compareTexts(texts);
          expect(pieces.map((each) => each.map(({ text }) => text).join(''))).toEqual(texts);
          const [first = ''] = texts;
          expect(
            compareTexts([first, first])
              .flat()
              .some(({ isOwn }) => isOwn),
          ).toBe(false);
        },
      ),
    );
  });

  it('takes two of the longest replies in their stride', () => {
    const text = (word: string) => `${word} `.repeat(500).slice(0, 1000);
    const start = performance.now();
    compareTexts([
      text('ab'),
      text('cd'),
      text('ab'),
      text('宛先'),
      text('a'),
      text('b'),
      text('c'),
      text('d'),
    ]);
    expect(performance.now() - start).toBeLessThan(400);
  });
});

it('fields differ when one does', () => {
  expect(isDifferent(['a', 'a', 'a'])).toBe(false);
  expect(isDifferent(['a', 'a', undefined])).toBe(true);
  expect(isDifferent([undefined, undefined])).toBe(false);
});
