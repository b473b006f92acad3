import { expect, test } from 'vitest';
import { withUsualSpacing } from '../../../lib/notice/line-spacing.ts';
import { noticeHeader, readMail } from './read.ts';

const text = [
  'Your message did not reach these people:',
  '',
  '<bo@corp.example>: host mx.corp.example said: 550-5.7.1 Refused, since the sender',
  '  is on a list of hosts that send junk',
  '',
  'Nothing else was tried.',
  'Ask your postmaster for help.',
].join('\n');

test('a text whose lines all ended twice reads as it was written', async () => {
  const doubled = text.replaceAll('\n', '\n\n');
  expect(withUsualSpacing(doubled)).toBe(text);
  const read = async (body: string) => (await readMail(noticeHeader('Undelivered'), body)).recipients;
  expect(await read(doubled)).toEqual(await read(text));
});

test('a text that keeps its paragraphs is left alone', () => {
  expect(withUsualSpacing(text)).toBe(text);
  const paragraphs = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].join('\n\n');
  expect(withUsualSpacing(paragraphs)).toBe(paragraphs);
});

test('where all blank lines are gone, sentences that end with their line end a paragraph', () => {
  const bare = ['It was refused.', 'Usually an account', 'is to blame.', 'The host said:', '550 no'].join(
    '\n',
  );
  expect(withUsualSpacing(bare)).toBe(
    ['It was refused.', '', 'Usually an account', 'is to blame.', '', 'The host said:', '550 no'].join('\n'),
  );
});
