import { expect, test } from 'vitest';
import { harmless } from '../../../lib/report/harmless.ts';

/** Unicode's own list (PropList.txt, Bidi_Control). */
const TURNING = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

test.each([...TURNING])('%j turns no text around it', (character) => {
  expect(harmless(`a${character}b`)).toBe('a\ufffdb');
});

test('controls go, ends of lines and tabs stay, and so does every letter', () => {
  expect(harmless('a\0b\u0007c\u0085d')).toBe('a\ufffdb\ufffdc\ufffdd');
  const kept = 'a\tb\r\nc é 漢 ש ع می\u200cخواهم 👩\u200d💻';
  expect(harmless(kept)).toBe(kept);
});

test('offsets into a text still hold', () => {
  for (const text of [TURNING, `😀${TURNING}😀`, '\ud800\u061c'])
    expect(harmless(text)).toHaveLength(text.length);
});
