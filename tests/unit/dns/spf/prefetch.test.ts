import { expect, test } from 'vitest';
import type { RecordType, Resolve } from '../../../../lib/dns/answer.ts';
import { checkHost, evaluateLazily } from '../../../../lib/dns/spf/check-host.ts';
import { countTree } from '../../../../lib/dns/spf/count.ts';
import { createMemo } from '../../../../lib/dns/spf/memo.ts';
import { readSender } from '../../../../lib/dns/spf/sender.ts';
import { growTree } from '../../../../lib/dns/spf/tree.ts';
import { type Zone, zoneResolver } from '../zone.ts';
import { makeCase } from './policies.ts';

const CASES = 2_000;
const { signal } = new AbortController();

function counting(zone: Zone) {
  const { resolve, asked } = zoneResolver(zone);
  const lower = ((name: string, type: RecordType) =>
    resolve(name.toLowerCase().replace(/\.$/, ''), type, { signal })) as Resolve;
  return { resolve: lower, asked };
}

test('asking ahead changes no result and asks for nothing twice', async () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const one = { ...makeCase(seed), now: () => 0 };
    const ahead = counting(one.zone);
    const verdict = await checkHost(one, ahead.resolve, { signal });
    const sender = readSender(one);
    if (sender === undefined) throw new Error(`seed ${seed} has no address`);
    const lazy = counting(one.zone);
    const expected = await evaluateLazily(one.domain, sender, createMemo(lazy.resolve, signal));
    expect(verdict, `seed ${seed}`).toEqual(expected);
    expect(new Set(ahead.asked).size, `seed ${seed} asks twice`).toBe(ahead.asked.length);
    expect([...ahead.asked], `seed ${seed} asks for less`).toEqual(expect.arrayContaining(lazy.asked));
  }
});

test('it stops after ten lookups', async () => {
  const zone: Zone = {};
  for (let index = 0; index < 40; index++) {
    const includes = [1, 2, 3].map((more) => `include:n${index * 3 + more}.example`).join(' ');
    zone[`n${index}.example`] = { TXT: [`v=spf1 ${includes} -all`] };
  }
  const { resolve, asked } = counting(zone);
  const question = {
    ip: '192.0.2.1',
    domain: 'n0.example',
    sender: 'a@n0.example',
    helo: 'x.example',
    now: () => 0,
  };
  expect(await checkHost(question, resolve, { signal })).toMatchObject({ result: 'permerror' });
  expect(asked.length).toBeLessThanOrEqual(1 + 10 + 10); // breadth first, and what the evaluation went into deeper
});

test('the static tree costs what an address costs that matches nothing', async () => {
  let compared = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const one = { ...makeCase(seed), ip: '100.64.9.9', now: () => 0 };
    const { resolve } = counting(one.zone);
    const { result, lookups, voids, trace } = await checkHost(one, resolve, { signal });
    const isWhole =
      ['fail', 'softfail', 'neutral'].includes(result) &&
      !/exists|ptr|%|\/[01]\b/.test(JSON.stringify(trace));
    if (!isWhole || trace.terms.some(({ outcome, text }) => outcome === 'match' && !/^.?all$/i.test(text)))
      continue;
    const tree = await growTree(one.domain, createMemo(resolve, signal));
    expect(countTree(tree).get(one.domain), `seed ${seed}`).toEqual({ lookups, voids });
    compared += 1;
  }
  expect(compared).toBeGreaterThan(CASES / 10);
});
