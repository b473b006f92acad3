import { expect, test } from 'vitest';
import { align, findIdentity, identify } from '../../../../lib/dns/dmarc/alignment.ts';
import { findRuling, policyFor } from '../../../../lib/dns/dmarc/policy.ts';
import type { AlignmentMode } from '../../../../lib/dns/dmarc/record.ts';
import { findFailure, walk } from '../../../../lib/dns/dmarc/walk.ts';
import { type Zone, zoneResolver } from '../zone.ts';
import { createMessages, createRandom } from './messages.ts';
import { askOracle, type Message, type Reading } from './oracle.ts';

const CASES = 4_000;
const SEED = 9989;
const NOT_COMPARED = 'not compared';

/** The same question put to our own code. */
async function askOurs({ zone, from, spf, dkim }: Message): Promise<Reading> {
  const owners = Object.entries(zone).map(([name, TXT]) => [name, TXT === 'servfail' ? TXT : { TXT }]);
  const { resolve } = zoneResolver(Object.fromEntries(owners) as Zone);
  const { signal } = new AbortController();
  const walked = await walk(from, resolve, signal);
  const ruling = findRuling(walked);
  if (findFailure(walked) && ruling?.owner !== from) return { isOpen: true };
  const policy = ruling && policyFor(ruling, { isMissing: zone[from] === undefined });
  if (ruling === undefined || policy === undefined) return {};
  const self = identify(walked);
  const { spfMode, dkimMode } = ruling.record;
  const aligned = async (domain: string, mode: AlignmentMode) =>
    align(self, await findIdentity(domain, resolve, signal), mode);
  const bySpf = await aligned(spf, spfMode);
  const byDkim = await Promise.all(dkim.map((domain) => aligned(domain, dkimMode)));
  const all = [bySpf, ...byDkim];
  return {
    owner: ruling.owner,
    applied: policy.applied,
    organisation: self.organisation ?? NOT_COMPARED,
    spf: bySpf === 'aligned',
    dkim: byDkim.map((one) => one === 'aligned'),
    ...(!all.includes('aligned') && all.includes('unknown') && { isOpen: true as const }),
  };
}

/**
 * The one place where we differ on purpose: when a name of the From domain's walk did not answer, mailauth takes the
 * organisational domain from what did answer, and leaves every message open that is not aligned. We name no
 * organisation, and leave open only what could still be aligned: two domains without a common name above never can.
 */
function comparable({ isOpen, ...theirs }: Reading, ours: Reading): Reading {
  if (ours.organisation !== NOT_COMPARED) return { ...theirs, ...(isOpen && { isOpen }) };
  return { ...theirs, organisation: NOT_COMPARED, ...(isOpen && ours.isOpen && { isOpen }) };
}

test(`${CASES} generated messages: policy and alignment are those of mailauth 7.1.0`, async () => {
  const next = createMessages(createRandom(SEED));
  const differences: unknown[] = [];
  const seen = { policies: 0, inherited: 0, aligned: 0, apart: 0, open: 0 };
  for (let count = 0; count < CASES; count += 1) {
    const message = next();
    const [ours, theirs] = await Promise.all([askOurs(message), askOracle(message)]);
    if (JSON.stringify(ours) !== JSON.stringify(comparable(theirs, ours)))
      differences.push({ message, ours, theirs });
    if (ours.owner) seen.policies += 1;
    if (ours.owner && ours.owner !== message.from) seen.inherited += 1;
    if (ours.isOpen) seen.open += 1;
    seen[ours.spf ? 'aligned' : 'apart'] += 1;
  }
  expect(differences.slice(0, 5)).toEqual([]);
  expect(differences).toHaveLength(0);
  for (const share of Object.values(seen)) expect(share).toBeGreaterThan(CASES / 50); // the generator reaches both sides
}, 60_000);
