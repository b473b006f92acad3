import type { Resolve } from '../../lib/dns/answer.ts';
import { runCheck } from '../../lib/dns/check.ts';
import { createResolver } from '../../lib/dns/resolver.ts';
import { checkHost, evaluateLazily } from '../../lib/dns/spf/check-host.ts';
import { createMemo } from '../../lib/dns/spf/memo.ts';
import { readSender } from '../../lib/dns/spf/sender.ts';
import { targetsFor } from '../../lib/dns/targets.ts';
import { type Zone, zoneResolver } from '../unit/dns/zone.ts';
import { atLeast, atMost, exactly, hand, type Measurement } from './measurement.ts';
import { secondsOf } from './timing.ts';
import { runVirtually } from './virtual-clock.ts';

/** The DNS check on a virtual clock, where only DNS takes time. */

const ROUND_TRIP_MS = 30;
const LEAST_SPEED_UP = 4;
/** Nobody waits longer for a row. */
const DEADLINE_S = 5;
const MOST_CPU_MS = 20;
const ROUNDS = 20;

const { signal } = new AbortController();
const QUESTION = {
  ip: '100.64.0.1', // matches nothing, so that everything has to be asked for
  domain: 'd.example',
  sender: 'ann@d.example',
  helo: 'mx.d.example',
  now: () => 0,
};

const host = (index: number): Zone => ({ [`h${index}.example`]: { A: [`192.0.2.${index}`] } });

/** Policies by their longest chain: the steps from the record to the last name, where `mx` takes two. */
const POLICIES: { what: string; chain: number; zone: Zone }[] = [
  {
    what: 'ten lookups, mx, two levels of includes',
    chain: 2,
    zone: {
      'd.example': {
        TXT: ['v=spf1 include:a.example include:b.example mx a:h1.example exists:%{i}.l.example -all'],
        MX: [
          [1, 'h2.example'],
          [2, 'h3.example'],
        ],
      },
      'a.example': { TXT: ['v=spf1 include:c.example a:h4.example a:h6.example ~all'] },
      'b.example': { TXT: ['v=spf1 a:h5.example include:e.example ~all'] },
      'c.example': { TXT: ['v=spf1 ip4:198.51.100.0/24 ~all'] },
      'e.example': { TXT: ['v=spf1 ip4:203.0.113.0/24 ~all'] },
      '1.0.64.100.l.example': { TXT: ['x'] },
      ...host(1),
      ...host(2),
      ...host(3),
      ...host(4),
      ...host(5),
      ...host(6),
    },
  },
  {
    what: 'ten includes side by side',
    chain: 1,
    zone: {
      'd.example': {
        TXT: [
          `v=spf1 ${Array.from({ length: 10 }, (_, index) => `include:i${index}.example`).join(' ')} -all`,
        ],
      },
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [
          `i${index}.example`,
          { TXT: [`v=spf1 ip4:192.0.2.${index} ~all`] },
        ]),
      ),
    },
  },
  {
    what: 'four includes in a row, then mx',
    chain: 6,
    zone: {
      'd.example': { TXT: ['v=spf1 include:a.example -all'] },
      'a.example': { TXT: ['v=spf1 include:b.example -all'] },
      'b.example': { TXT: ['v=spf1 include:c.example -all'] },
      'c.example': { TXT: ['v=spf1 redirect=e.example'] },
      'e.example': { TXT: ['v=spf1 mx -all'], MX: [[1, 'h1.example']] },
      ...host(1),
    },
  },
  { what: 'addresses only', chain: 0, zone: { 'd.example': { TXT: ['v=spf1 ip4:192.0.2.0/24 -all'] } } },
];

const ahead = (resolve: Resolve) => checkHost(QUESTION, resolve, { signal });

async function oneByOne(resolve: Resolve) {
  const sender = readSender(QUESTION);
  if (sender === undefined) throw new Error('The address of the benchmark is none.');
  return evaluateLazily(QUESTION.domain, sender, createMemo(resolve, signal));
}

const sorted = (names: string[]) => [...names].sort().join('\n');

async function measurePolicy({ what, chain, zone }: (typeof POLICIES)[number]): Promise<Measurement[]> {
  const fast = await runVirtually(zone, ROUND_TRIP_MS, ahead);
  const slow = await runVirtually(zone, ROUND_TRIP_MS, oneByOne);
  const isSame =
    sorted(fast.asked) === sorted(slow.asked) && JSON.stringify(fast.value) === JSON.stringify(slow.value);
  return [
    exactly(`round trips: ${what}`, fast.ms / ROUND_TRIP_MS, 1 + chain, ''),
    exactly(
      `questions, as if asked one by one: ${what}`,
      isSame ? fast.asked.length : Number.NaN,
      slow.asked.length,
      '',
    ),
  ];
}

async function measureSpeed(): Promise<Measurement> {
  const { zone } = POLICIES[0] ?? { zone: {} };
  const fast = await runVirtually(zone, ROUND_TRIP_MS, ahead);
  const slow = await runVirtually(zone, ROUND_TRIP_MS, oneByOne);
  const times = fast.value.lookups === 10 ? slow.ms / fast.ms : Number.NaN;
  return atLeast('ten lookups, against one by one', times, LEAST_SPEED_UP, 'times as fast');
}

/** The whole check of the sender: result, findings, guesses, trace. */
const wholeCheck = (resolve: Resolve) =>
  runCheck(
    {
      check: 'spf',
      subject: QUESTION.domain,
      facts: { ip: QUESTION.ip, sender: QUESTION.sender, helo: QUESTION.helo },
    },
    resolve,
    { signal },
  );

const checksOf = (resolve: Resolve) => {
  const targets = targetsFor(QUESTION.domain);
  if (!targets.ok) throw new Error(targets.error.key);
  return targets.value.map((target) => runCheck(target, resolve, { signal }));
};

/** Everything that is worth knowing about a domain, side by side as the popup asks it. */
const everyCheck = (resolve: Resolve) => Promise.all(checksOf(resolve));
/** The first row of it. */
const firstCheck = (resolve: Resolve) => Promise.race(checksOf(resolve));

async function measureCpu(what: string, run: (resolve: Resolve) => Promise<unknown>): Promise<Measurement> {
  const { zone } = POLICIES[0] ?? { zone: {} };
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await run(zoneResolver(zone).resolve);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return atMost(what, least, MOST_CPU_MS, 'ms');
}

async function measureDepth(
  what: string,
  run: (resolve: Resolve) => Promise<unknown>,
  wanted: number,
): Promise<Measurement> {
  const { zone } = POLICIES[0] ?? { zone: {} };
  const { ms } = await runVirtually(zone, ROUND_TRIP_MS, run);
  return exactly(what, ms / ROUND_TRIP_MS, wanted, '');
}

/** A resolver that takes questions and never answers. */
const silent: typeof fetch = (_, { signal: limit } = {}) =>
  new Promise((_answer, reject) => {
    limit?.addEventListener('abort', () => reject(limit.reason));
  });

/** In real seconds: that no row is open longer rests on timers. */
async function measureDeadline(): Promise<Measurement> {
  const seconds = await secondsOf(() => everyCheck(createResolver({ fetch: silent, now: Date.now })));
  return atMost('every row, where nobody answers', Math.round(seconds * 10) / 10, DEADLINE_S, 's');
}

const [first] = POLICIES;
hand([
  ...(await Promise.all(POLICIES.map(measurePolicy))).flat(),
  await measureSpeed(),
  await measureDepth('round trips: all rows of the SPF check', wholeCheck, 1 + (first?.chain ?? 0)),
  await measureDepth('round trips: the first row of a full check', firstCheck, 1),
  await measureCpu('CPU of the SPF check, ten lookups', wholeCheck),
  await measureCpu('CPU of a full check, all rows', everyCheck),
  await measureDeadline(),
]);
