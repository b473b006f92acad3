import { expect, test } from 'vitest';
import { withParagraphs } from '../../../lib/notice/paragraphs.ts';

test('a text that keeps its paragraphs is left alone', () => {
  const paragraphs = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].join('\n\n');
  expect(withParagraphs(paragraphs)).toBe(paragraphs);
});

test('where all blank lines are gone, sentences that end with their line end a paragraph', () => {
  const bare = ['It was refused.', 'Usually an account', 'is to blame.', 'The host said:', '550 no'].join(
    '\n',
  );
  expect(withParagraphs(bare)).toBe(
    ['It was refused.', '', 'Usually an account', 'is to blame.', '', 'The host said:', '550 no'].join('\n'),
  );
});

test('so few lines that they show no habit stay as they are', () => {
  const short = ['It was refused.', 'The host said:', '550 no'].join('\n');
  expect(withParagraphs(short)).toBe(short);
});
