import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../lib/diagnose.ts';
import { entriesOf } from '../../../../lib/history/entries-of.ts';
import { findPatterns } from '../../../../lib/history/patterns/find.ts';
import { type Bounce, bouncesOf, DAY, START } from '../../../history/bounces.ts';
import { aroundOf } from '../../../history/history.ts';
import { mailboxes, noise } from '../../../history/mailboxes.ts';
import { noticeOf } from '../../../history/notice.ts';
import { reasonOf } from '../../../history/replies.ts';

/** From what arrives in a mailbox to the sentence: nothing is told, everything is read. */
const entriesFrom = async (bounces: readonly Bounce[], now: number) => {
  const read = bounces.map(async (bounce) => {
    const raw = noticeOf(bounce);
    return entriesOf(await diagnose({ form: 'mime', raw }), { arrival: 'file', now, raw });
  });
  return (await Promise.all(read)).flat();
};

/** Reading several hundred notices takes seconds. */
const PATIENCE = 120_000;

test('the generated notices say what happened', { timeout: PATIENCE }, async () => {
  const bounces = bouncesOf({ ...noise, usual: 4 }, 7);
  const now = START + 100 * DAY;
  const entries = await entriesFrom(bounces, now);
  expect(entries.length).toBe(bounces.length);
  const wrong = bounces.flatMap((bounce, index) => {
    const entry = entries[index];
    const isSame =
      entry?.reason === reasonOf(bounce.reason) &&
      entry.recipient === bounce.to &&
      entry.at === bounce.at &&
      entry.subject === bounce.subject &&
      entry.ownAddress === `${bounce.sender}@acme.example`;
    return isSame ? [] : [`${bounce.reason} -> ${entry?.reason}: ${bounce.text}`];
  });
  expect([...new Set(wrong)]).toEqual([]);
});

describe('found in notices that were read', () => {
  const told = mailboxes.filter(
    ({ id, truth }) => truth.length > 0 || id === 'noise' || id === 'noise-small',
  );

  test.each(told.map((mailbox) => [mailbox.id, mailbox] as const))(
    '%s',
    { timeout: PATIENCE },
    async (_, mailbox) => {
      const now = START + (mailbox.days + (mailbox.quietDays ?? 0)) * DAY;
      const entries = await entriesFrom(bouncesOf(mailbox, 3), now);
      const kinds = findPatterns({ entries, ...aroundOf(mailbox) }, { now }).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining([...mailbox.truth]));
      const known = [...mailbox.truth, ...(mailbox.allowed ?? [])];
      expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
    },
  );
});
