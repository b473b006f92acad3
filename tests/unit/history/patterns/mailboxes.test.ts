import { describe, expect, test } from 'vitest';
import { findPatterns } from '../../../../lib/history/patterns/find.ts';
import { rules } from '../../../../lib/history/patterns/rules/all.ts';
import { historyOf } from '../../../history/history.ts';
import { mailboxes, noise } from '../../../history/mailboxes.ts';

/** Of each mailbox as many versions. */
const SEEDS = [1, 2, 3, 4, 5];
const NOISE_SEEDS = Array.from({ length: 50 }, (_, index) => 1000 + index);

const kindsIn = (mailbox: (typeof mailboxes)[number], seed: number): string[] => {
  const { history, now } = historyOf(mailbox, seed);
  return [...new Set(findPatterns(history, { now }).map(({ kind }) => kind))];
};

describe('a mailbox of which everything is known', () => {
  test.each(mailboxes.map((mailbox) => [mailbox.id, mailbox] as const))('%s', (_, mailbox) => {
    const known = [...mailbox.truth, ...(mailbox.allowed ?? [])];
    for (const seed of SEEDS) {
      const kinds = kindsIn(mailbox, seed);
      expect(kinds, `seed ${seed}: ${mailbox.why ?? 'what is there'}`).toEqual(
        expect.arrayContaining([...mailbox.truth]),
      );
      expect(
        kinds.filter((kind) => !known.includes(kind)),
        `seed ${seed}: false`,
      ).toEqual([]);
    }
  });
});

test.each(mailboxes.map((mailbox) => [mailbox.id, mailbox] as const))(
  '%s: read a year later it holds nothing more',
  (_, mailbox) => {
    const known = [...mailbox.truth, ...(mailbox.allowed ?? [])];
    for (const seed of SEEDS) {
      const { history, now } = historyOf(mailbox, seed);
      const kinds = findPatterns(history, { now: now + 365 * 86_400_000 }).map(({ kind }) => kind);
      expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
    }
  },
);

describe('every rule', () => {
  test.each(rules.map(({ id }) => id))('%s has a mailbox that has it and one that nearly has it', (id) => {
    expect(mailboxes.some(({ truth }) => truth.includes(id))).toBe(true);
    const near = mailboxes.filter(({ nearly }) => nearly === id);
    expect(near.length).toBeGreaterThan(0);
    for (const { truth, allowed = [], why } of near) {
      expect([...truth, ...allowed]).not.toContain(id);
      expect(why).toMatch(/\w/);
    }
  });
});

describe('where nothing is wrong', () => {
  test.each([
    ['two a week', 0.3],
    ['three a day', 3],
    ['fifteen a day', 15],
  ])('%s: no pattern in any of 50 mailboxes', { timeout: 120_000 }, (_, usual) => {
    const found = NOISE_SEEDS.flatMap((seed) =>
      kindsIn({ ...noise, usual }, seed).map((kind) => `${kind} ${seed}`),
    );
    expect(found).toEqual([]);
  });

  test('put off first and refused then by chance is no hardening', () => {
    expect(kindsIn({ ...noise, usual: 15 }, 330_413)).toEqual([]); // a rank test at 1 in 100 fell for it
  });

  test('nothing in nothing', () => {
    expect(findPatterns({ entries: [], tallies: [], marks: [] }, { now: 0 })).toEqual([]);
  });
});
