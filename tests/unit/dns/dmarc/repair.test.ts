import { expect, test } from 'vitest';
import { readDmarc } from '../../../../lib/dns/dmarc/record.ts';
import { repairDmarc } from '../../../../lib/dns/dmarc/repair.ts';
import { inspectDmarc, isDmarc } from '../../../../lib/dns/dmarc/syntax.ts';
import { createMessages, createRandom } from './messages.ts';

test.each<[string, string | undefined]>([
  ['v=DMARC1; p=reject; rua=mailto:r@d.example', undefined],
  ['v=DMARC1', 'v=DMARC1; p=none'],
  ['v=DMARC1\\; p=reject\\; rua=mailto:r@d.example\\;', 'v=DMARC1; p=reject; rua=mailto:r@d.example'],
  ['v=dmarc1; p=reject', 'v=DMARC1; p=reject'],
  [' v=DMARC1; p=Reject', 'v=DMARC1; p=reject'],
  ['v=DMARC1; p:reject', 'v=DMARC1; p=reject'],
  ['v=DMARC1; p=quarrantine; sp=Rejected', 'v=DMARC1; p=quarantine; sp=reject'],
  ['v=DMARC1; sp=reject; p=reject', 'v=DMARC1; p=reject; sp=reject'],
  ['v=DMARC1; p=none; rua=r@d.example', 'v=DMARC1; p=none; rua=mailto:r@d.example'],
  ['v=DMARC1; p=none; rua=mailto://r@d.example!10m, ftp://x', 'v=DMARC1; p=none; rua=mailto:r@d.example'],
  ['v=DMARC1; p=reject; pct=100; ri=86400', 'v=DMARC1; p=reject'],
  ['v=DMARC1; p=reject; pct=0', 'v=DMARC1; p=reject; t=y'],
  ['v=DMARC1; p=reject; pct=1', undefined],
  ['v=DMARC1; p=quarrantine; pct=099', undefined],
  ['v=DMARC1; p=reject; adkim=strict; foo=bar', 'v=DMARC1; p=reject'],
  ['v=DMARC1; p=reject; p=REJECT', 'v=DMARC1; p=reject'],
  ['v=DMARC1; p=reject; p=none', undefined], // only its owner knows which
  ['v=DMARC1; p=none; rua=mailto:a@x.example,mailto:b@x.example,mailto:c@x.example', undefined],
])('%s', (text, repaired) => {
  expect(repairDmarc(text)).toBe(repaired);
});

/** Records of all kinds, sound and broken. */
function createTexts(seed: number): string[] {
  const next = createMessages(createRandom(seed));
  const zones = Array.from({ length: 3_000 }, () => Object.values(next().zone));
  return zones.flat().flatMap((owner) => (owner === 'servfail' ? [] : owner));
}

test('whatever is repaired is without remarks, and needs no second repair', () => {
  const texts = createTexts(1);
  let count = 0;
  for (const text of texts) {
    const repaired = repairDmarc(text);
    if (repaired === undefined) continue;
    count += 1;
    expect(inspectDmarc(repaired), text).toEqual([]);
    expect(repairDmarc(repaired)).toBeUndefined();
  }
  expect(count).toBeGreaterThan(1_000);
});

test('a repair keeps a policy that was readable', () => {
  const texts = createTexts(2).filter(isDmarc);
  for (const text of texts) {
    const [before, repaired] = [readDmarc(text), repairDmarc(text)];
    const isBroken = before.remarks.some(
      ({ id, detail }) => id === 'p-missing' || (id === 'tag-invalid' && /^[sn]?p$/.test(detail)),
    );
    if (repaired === undefined || before.isDiscarded || isBroken) continue;
    expect(readDmarc(repaired).policy, text).toEqual(before.policy);
  }
});

test('a huge record takes no time', () => {
  const texts = [
    `v=DMARC1;${'p=none;'.repeat(9_000)}`,
    `v=DMARC1; rua=${'mailto:a@b.example,'.repeat(3_000)}`,
    `v${' '.repeat(60_000)}=DMARC1`,
    `v=DMARC1; rua=mailto:${'a.'.repeat(30_000)}@${'b.'.repeat(30_000)}`,
    `v=DMARC1; p${' '.repeat(60_000)}`,
    `v=DMARC1 ${' '.repeat(60_000)}`,
    `"v=DMARC1${', p=none'.repeat(8_000)}"`,
    `${'"'.repeat(60_000)}v=DMARC1`,
  ];
  const start = performance.now();
  for (const text of texts) {
    inspectDmarc(text);
    repairDmarc(text);
    if (isDmarc(text)) readDmarc(text);
  }
  expect(performance.now() - start).toBeLessThan(400);
});
