import { expect, test } from 'vitest';
import type { RecordType, Resolve } from '../../../../lib/dns/answer.ts';
import { checkHost, type HostVerdict } from '../../../../lib/dns/spf/check-host.ts';
import { zoneResolver } from '../zone.ts';
import { explainDifference } from './known-differences.ts';
import { askMailauth } from './oracle.ts';
import { makeCase, type PolicyCase } from './policies.ts';

const CASES = 10_000;
/** Rules that explain more than this explain too much. */
const MOST_EXPLAINED = CASES * 0.15;
/** Each result must occur, or the policies test nothing. */
const RESULTS = ['fail', 'neutral', 'none', 'pass', 'permerror', 'softfail', 'temperror'];

const { signal } = new AbortController();

/** Names in any case, with or without a final dot, as real resolvers take them. */
function resolverOf({ zone }: PolicyCase): Resolve {
  const { resolve } = zoneResolver(zone);
  return ((name: string, type: RecordType) =>
    resolve(name.toLowerCase().replace(/\.$/, ''), type, { signal })) as Resolve;
}

const askOurselves = (one: PolicyCase): Promise<HostVerdict> =>
  checkHost({ ...one, receiver: 'receiver.example.net', now: () => 0 }, resolverOf(one), { signal });

test(`${CASES} generated policies: result, lookups, voids and explanation are those of mailauth`, async () => {
  const tally = new Map<string, number>();
  const results = new Set<string>();
  const unexplained: string[] = [];
  for (let seed = 1; seed <= CASES; seed++) {
    const one = makeCase(seed);
    const [ours, theirs] = [await askOurselves(one), await askMailauth(one)];
    const id = explainDifference(ours, theirs, one);
    if (id === undefined)
      unexplained.push(
        `seed ${seed}: ours ${JSON.stringify({ ...ours, trace: undefined })}, theirs ${JSON.stringify(theirs)}`,
      );
    tally.set(id ?? 'unexplained', (tally.get(id ?? 'unexplained') ?? 0) + 1);
    results.add(ours.result);
  }
  expect(unexplained).toEqual([]);
  expect([...results].sort()).toEqual(RESULTS);
  expect(CASES - (tally.get('same') ?? 0), JSON.stringify([...tally])).toBeLessThan(MOST_EXPLAINED);
}, 120_000);
