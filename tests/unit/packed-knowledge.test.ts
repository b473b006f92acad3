import { expect, test } from 'vitest';
import { knowledge } from '../../lib/knowledge.ts';
import { packData, packKnowledge, unpackData, unpackKnowledge } from '../../lib/packed-knowledge.ts';

const packed = packKnowledge(knowledge);

test('what the worker reads is what the code knows, in the same order', () => {
  const causes = knowledge.causes.map((cause) => {
    const { source: _, ...known } = cause as typeof cause & { source?: string };
    return known;
  });
  expect(unpackKnowledge(packed)).toEqual({ ...knowledge, causes });
});

test('expressions keep their flags, whatever they hold', () => {
  const when = [{ phrase: /a\/b\\"c\u0301\n[邮箱](?<!d)/iu, with: /^5/ }];
  const odd = { ...knowledge, causes: [{ ...knowledge.causes[0], when }] } as typeof knowledge;
  expect(unpackKnowledge(packKnowledge(odd)).causes[0]?.when).toEqual(when);
});

test('where a fact comes from stays out of the file', () => {
  expect(packed).not.toContain('"source"');
});

test.each([
  ['a function', { list: [() => 1] }],
  ['a map', { list: new Map() }],
  ['a set', { list: new Set() }],
  ['a text that looks like an expression', { list: ['~i/a'] }],
])('%s is no data, and is not lost without a word', (_, data) => {
  expect(() => packData(data)).toThrow('is no data');
});

test.each([/a {1,3}(?:b|c) {1,3}/, /(?: {1,3})?/i, /\/~?/, /`/, /(?:)/])(
  '%s comes back, or is refused',
  (one) => {
    if (/[~`]/.test(one.source)) expect(() => packData({ one })).toThrow('A sign of ours');
    else expect(unpackData(packData({ one }))).toEqual({ one });
  },
);

test('only the page that a fact comes from is left out', () => {
  expect(unpackData(packData({ id: 'a', source: 'https://www.rfc-editor.org/rfc/rfc3463' }))).toEqual({
    id: 'a',
  });
  expect(() => packData({ id: 'a', source: '^a{1,3}$' })).toThrow('is left out');
});
