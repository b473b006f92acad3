import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/diagnose.ts';

/** Each fixture is a whole notice of our own; `expected.json` beside it is the truth. */
const fixtures = new URL('../fixtures/', import.meta.url);

interface Expected {
  kind: string;
  genuineness?: string;
  recipients: Record<string, string>[];
}

const readFixture = (slug: string, file: string) => readFileSync(new URL(`${slug}/${file}`, fixtures));

describe.each(readdirSync(fixtures))('%s', (slug) => {
  const expected = JSON.parse(readFixture(slug, 'expected.json').toString()) as Expected;

  test('is read and explained', async () => {
    const raw = readFixture(slug, 'notice.eml');
    const { notice, recipients } = await diagnose({ form: 'mime', raw });
    expect(notice.kind).toBe(expected.kind);
    expect(notice.genuineness).toBe(expected.genuineness ?? 'genuine');
    expect(recipients.map(({ address }) => address)).toEqual(
      expected.recipients.map(({ address }) => address),
    );
    expected.recipients.forEach(({ remoteMta, ...facts }, index) => {
      expect(recipients[index]).toMatchObject(facts);
      if (remoteMta) expect(recipients[index]?.rejectedBy.host).toBe(remoteMta);
    });
  });
});
