import type { Resolve } from '../../lib/dns/answer.ts';
import { runCheck } from '../../lib/dns/check.ts';
import { checkHost, evaluateLazily } from '../../lib/dns/spf/check-host.ts';
import { createMemo } from '../../lib/dns/spf/memo.ts';
import { readSender } from '../../lib/dns/spf/sender.ts';
import { targetsFor } from '../../lib/dns/targets.ts';
import { type Zone, zoneResolver } from '../unit/dns/zone.ts';
import { runVirtually } from './virtual-clock.ts';

/** The budgets of the DNS check, on a virtual clock where only DNS takes time; prints a line each, fails on a breach. */
interface Result {
  what: string;
  measured: string;
  budget: string;
  isKept: boolean;
}

const ROUND_TRIP_MS = 30;
const LEAST_SPEED_UP = 4;
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

async function judgePolicy({ what, chain, zone }: (typeof POLICIES)[number]): Promise<Result[]> {
  const fast = await runVirtually(zone, ROUND_TRIP_MS, ahead);
  const slow = await runVirtually(zone, ROUND_TRIP_MS, oneByOne);
  const depth = fast.ms / ROUND_TRIP_MS;
  return [
    {
      what: `depth: ${what}`,
      measured: `${depth} round trips`,
      budget: `${1 + chain}`,
      isKept: depth === 1 + chain,
    },
    {
      what: `queries: ${what}`,
      measured: `${fast.asked.length}`,
      budget: `the ${slow.asked.length} of one by one`,
      isKept:
        sorted(fast.asked) === sorted(slow.asked) &&
        JSON.stringify(fast.value) === JSON.stringify(slow.value),
    },
  ];
}

async function judgeSpeed(): Promise<Result> {
  const { zone } = POLICIES[0] ?? { zone: {} };
  const fast = await runVirtually(zone, ROUND_TRIP_MS, ahead);
  const slow = await runVirtually(zone, ROUND_TRIP_MS, oneByOne);
  const times = slow.ms / fast.ms;
  return {
    what: 'ten lookups against one by one',
    measured: `${fast.ms} ms to ${slow.ms} ms, ${times.toFixed(1)} times`,
    budget: `at least ${LEAST_SPEED_UP} times`,
    isKept: fast.value.lookups === 10 && times >= LEAST_SPEED_UP,
  };
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

/** Everything that is worth knowing about a domain, side by side as the popup asks it. */
async function everyCheck(resolve: Resolve): Promise<void> {
  const targets = targetsFor(QUESTION.domain);
  if (!targets.ok) throw new Error(targets.error.key);
  await Promise.all(targets.value.map((target) => runCheck(target, resolve, { signal })));
}

async function judgeCpu(what: string, run: (resolve: Resolve) => Promise<unknown>): Promise<Result> {
  const { zone } = POLICIES[0] ?? { zone: {} };
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await run(zoneResolver(zone).resolve);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return {
    what,
    measured: `${least.toFixed(1)} ms`,
    budget: `under ${MOST_CPU_MS} ms`,
    isKept: least < MOST_CPU_MS,
  };
}

async function judgeWhole(): Promise<Result> {
  const { zone, chain } = POLICIES[0] ?? { zone: {}, chain: 0 };
  const { ms } = await runVirtually(zone, ROUND_TRIP_MS, wholeCheck);
  return {
    what: 'depth: all rows of the SPF check',
    measured: `${ms / ROUND_TRIP_MS} round trips`,
    budget: `${1 + chain}`,
    isKept: ms / ROUND_TRIP_MS === 1 + chain,
  };
}

const results = [
  ...(await Promise.all(POLICIES.map(judgePolicy))).flat(),
  await judgeSpeed(),
  await judgeWhole(),
  await judgeCpu('CPU of the SPF check, ten lookups', wholeCheck),
  await judgeCpu('CPU of a full check, all rows', everyCheck),
];
for (const { what, measured, budget, isKept } of results) {
  console.log(`${isKept ? 'kept  ' : 'MISSED'} ${what.padEnd(50)} ${measured.padEnd(30)} (${budget})`);
}
process.exitCode = results.every(({ isKept }) => isKept) ? 0 : 1;
