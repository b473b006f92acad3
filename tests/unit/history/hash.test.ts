import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { isRoleAddress } from '../../../lib/checklist/role-names.ts';
import { diagnose } from '../../../lib/diagnose.ts';
import { entriesOf } from '../../../lib/history/entries-of.ts';
import { type HistoryEntry, REPLY_LIMIT, SUBJECT_LIMIT } from '../../../lib/history/entry.ts';
import { createHash, type Hash, hashed, isHashed } from '../../../lib/history/hash.ts';
import { shortened } from '../../../lib/report/harmless.ts';
import { bounce, NOW } from './bounces.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const notices = readdirSync(FIXTURES);
let hash: Hash;
beforeAll(async () => {
  hash = await createHash('salt', crypto.subtle);
});

const hidden = async (facts: Partial<HistoryEntry>): Promise<string> =>
  JSON.stringify(await hashed(bounce('o1', { recipient: 'kim.lee@lumen.example', ...facts }), hash));

const nameIn = (address = ''): string => address.slice(0, address.lastIndexOf('@'));

test.each(notices)('nobody is named in what is kept of %s', async (slug) => {
  const raw = readFileSync(join(FIXTURES, slug, 'notice.eml'));
  const report = await diagnose({ form: 'mime', raw });
  for (const entry of entriesOf(report, { arrival: 'file', now: NOW })) {
    const { subject: _, ...kept } = await hashed(entry, hash); // words of the person; addresses in it go, too
    const text = JSON.stringify(kept).toLowerCase();
    expect(text).not.toMatch(/[\w.]@/);
    const people = [entry.recipient, entry.ownAddress].filter((one) => one && !isRoleAddress(one));
    for (const person of people) expect(text).not.toContain(nameIn(person));
  }
});

describe('a name without its domain', () => {
  it.each([
    '550 5.1.1 <kim.lee>... User unknown',
    '550 User Kim.Lee unknown',
    '550 The group you tried to contact (kim.lee) may not exist',
  ])('goes from %s', async (diagnostic) => {
    expect(await hidden({ diagnostic })).not.toMatch(/kim\.lee/i);
  });

  it('goes where it is the sender', async () => {
    const text = await hidden({ ownAddress: 'li+x@acme.example', diagnostic: '550 Sender li+x rejected' });
    expect(text).not.toContain('li+x');
  });

  it('of an office, or of two letters, leaves the reply as it is', async () => {
    const diagnostic = '550 5.1.1 No support for user at host';
    for (const recipient of ['support@lumen.example', 'at@lumen.example'])
      expect(await hidden({ recipient, diagnostic })).toContain(diagnostic);
  });
});

it.each([1, 4, 8, 14])('half an address at the cut goes, %i letters of it', async (length) => {
  const end = ` pat.doe@lumen.example`.slice(0, length + 1);
  const long = (limit: number) =>
    shortened(`${'word '.repeat(limit).slice(0, limit - 1 - end.length)}${end} and more`, limit);
  const text = await hidden({ diagnostic: long(REPLY_LIMIT), subject: long(SUBJECT_LIMIT) });
  expect(text).not.toMatch(/ p(?:at|…)/);
});

it('a file that claims to be hashed and names people is not', async () => {
  const claimed = bounce('O1', { recipient: 'kim@lumen.example' });
  expect(isHashed(claimed)).toBe(false);
  const kept = await hashed(claimed, hash);
  expect(JSON.stringify(kept)).not.toContain('kim@');
  expect(isHashed(kept)).toBe(true);
});
