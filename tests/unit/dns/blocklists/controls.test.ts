import { expect, test } from 'vitest';
import type { Resolve } from '../../../../lib/dns/answer.ts';
import { type Controls, controlsOf } from '../../../../lib/dns/blocklists/controls.ts';
import { answerFrom } from '../../../../scripts/conformance/dnsbl-verdicts.ts';

const HOUR = 3_600_000;
const listed = answerFrom({ rcode: 'NOERROR', a: ['127.0.0.2'] });
const silent = answerFrom({ rcode: 'NXDOMAIN', a: [] });
const late = answerFrom({ rcode: 'TIMEOUT', a: [] });

function counter(controls: Controls) {
  let count = 0;
  const ask = async () => {
    count += 1;
    return controls;
  };
  return { ask, count: () => count };
}

const newResolver = (): Resolve => (async () => silent) as unknown as Resolve;

test('a healthy list is asked for its test points once in hours, by each resolver', async () => {
  const { ask, count } = counter({ always: listed, never: silent });
  const resolve = newResolver();
  for (const now of [0, HOUR, 3 * HOUR]) await controlsOf('x', { resolve, now, ask });
  expect(count()).toBe(1);
  await controlsOf('y', { resolve, now: 0, ask });
  await controlsOf('x', { resolve: newResolver(), now: 0, ask });
  expect(count()).toBe(3);
  await controlsOf('x', { resolve, now: 5 * HOUR, ask });
  expect(count()).toBe(4);
});

test.each<[string, Controls]>([
  ['that is silent', { always: silent, never: silent }],
  ['that is late', { always: late, never: silent }],
  ['whose other point is late', { always: listed, never: late }],
  ['that lists the world', { always: listed, never: listed }],
])('a list %s is asked again', async (_, controls) => {
  const { ask, count } = counter(controls);
  const resolve = newResolver();
  await controlsOf('x', { resolve, now: 0, ask });
  await controlsOf('x', { resolve, now: 1, ask });
  expect(count()).toBe(2);
});
