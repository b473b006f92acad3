import { expect, test } from 'vitest';
import { runCheck } from '../../../../lib/dns/check.ts';
import { createMemo } from '../../../../lib/dns/spf/memo.ts';
import { growTree } from '../../../../lib/dns/spf/tree.ts';
import { findingsOf, rowsOf } from '../rows.ts';
import { type Zone, zoneResolver } from '../zone.ts';

/** Records made to cost time. What grows faster than they do takes many seconds; a busy machine does not. */
const MOST_MS = 3_000;

const timed = async (zone: Zone) => {
  const start = performance.now();
  await rowsOf('spf', 'd.example', zone, { ip: '192.0.2.1' });
  return performance.now() - start;
};

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const address = (index: number) => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

test.each<[string, string]>([
  ['colons', `v=spf1 ${'a:'.repeat(30_000)}`],
  ['colons and blanks', `v=spf1 ${'a: '.repeat(20_000)}`],
  ['tabs', `v=spf1${'\t'.repeat(60_000)}`],
  ['a late equals sign', `v${' '.repeat(60_000)}=spf1`],
  ['percent signs', `v=spf1 a:${'%'.repeat(60_000)}`],
  ['half macros', `v=spf1 a:${'%{d'.repeat(20_000)}`],
  ['macros', `v=spf1 exists:${'%{l1r+-}'.repeat(7_000)}.example`],
  ['slashes', `v=spf1 a${'/1'.repeat(30_000)}x`],
  ['digits', `v=spf1 a/${'1'.repeat(60_000)}x`],
  ['labels', `v=spf1 a:${'a.'.repeat(30_000)}example`],
  ['dashes', `v=spf1 a:x.${'a-'.repeat(30_000)}`],
  [
    'networks',
    `v=spf1 ${numbers(4_500)
      .map((index) => `ip4:${address(index * 2)}`)
      .join(' ')} -all`,
  ],
  [
    'networks of all kinds',
    `v=spf1 ${numbers(4_000)
      .map((index) => `${'+-'[index % 2]}ip4:${address(index * 2)}`)
      .join(' ')} -all`,
  ],
  ['words', `v=spf1 ${'x '.repeat(30_000)}`],
  [
    'unknown modifiers',
    `v=spf1 ${numbers(6_000)
      .map((index) => `m${index}=%{d}`)
      .join(' ')}`,
  ],
])('%s take no time', async (_, text) => {
  expect(await timed({ 'd.example': { TXT: [text] } })).toBeLessThan(MOST_MS);
});

test('thousands of names are not asked for', async () => {
  const text = `v=spf1 ${numbers(4_000)
    .map((index) => `a:h${index}.example`)
    .join(' ')} -all`;
  const { resolve, asked } = zoneResolver({ 'd.example': { TXT: [text] } });
  const { signal } = new AbortController();
  const result = await runCheck({ check: 'spf', subject: 'd.example', facts: { ip: '192.0.2.1' } }, resolve, {
    signal,
  });
  expect(result.ok && result.value.length).toBeLessThan(15);
  expect(asked.length).toBeLessThan(70);
});

test('includes that double at every step', async () => {
  const zone: Zone = { 'd.example': { TXT: ['v=spf1 include:n0.example include:n0.example -all'] } };
  for (const index of numbers(60)) {
    const next = `n${index + 1}.example`;
    zone[`n${index}.example`] = { TXT: [`v=spf1 include:${next} include:${next} ~all`] };
  }
  expect(await timed(zone)).toBeLessThan(MOST_MS);
  const rows = await findingsOf('spf', 'd.example', zone);
  expect(rows.map(({ id }) => id)).toContain('spf-too-many-lookups');
});

test('records that all name each other are read once', async () => {
  const names = numbers(50).map((index) => `n${index}.example`);
  const text = (extra: string) => `v=spf1 ${names.map((name) => `include:${name}`).join(' ')} ${extra} -all`;
  const filler = numbers(2_000)
    .map((index) => `include:f${index}.example`)
    .join(' ');
  const zone: Zone = Object.fromEntries(names.map((name) => [name, { TXT: [text(filler)] }]));
  expect(await timed({ ...zone, 'd.example': { TXT: [text(filler)] } })).toBeLessThan(MOST_MS);
});

test('of records that are megabytes together only the first are read', async () => {
  const names = numbers(50).map((index) => `n${index}.example`);
  const filler = numbers(3_500)
    .map((index) => `ip4:${address(index * 2)}`)
    .join(' ');
  const zone: Zone = Object.fromEntries(names.map((name) => [name, { TXT: [`v=spf1 ${filler} -all`] }]));
  zone['d.example'] = { TXT: [`v=spf1 ${names.map((name) => `include:${name}`).join(' ')} -all`] };
  const ask = createMemo(zoneResolver(zone).resolve, new AbortController().signal);
  const read = [...(await growTree('d.example', ask)).values()];
  expect(read.filter(({ record }) => record)).not.toHaveLength(0);
  const size = read.reduce((sum, { record }) => sum + (record?.text.length ?? 0), 0);
  expect(size).toBeLessThanOrEqual(200_000);
  expect(await timed(zone)).toBeLessThan(MOST_MS);
});

test('loops of every length end', async () => {
  const ring = numbers(8).map((index) => `r${index}.example`);
  const zone: Zone = Object.fromEntries(
    ring.map((name, index) => [
      name,
      {
        TXT: [
          `v=spf1 ${ring
            .slice(index)
            .map((next) => `include:${next}`)
            .join(' ')} redirect=${ring[0]}`,
        ],
      },
    ]),
  );
  zone['d.example'] = { TXT: ['v=spf1 include:r0.example'] };
  expect(await timed(zone)).toBeLessThan(MOST_MS);
  expect((await findingsOf('spf', 'd.example', zone)).map(({ id }) => id)).toContain('spf-loop');
});
