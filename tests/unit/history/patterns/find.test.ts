import { describe, expect, test } from 'vitest';
import type { PatternRule } from '../../../../lib/history/patterns/define.ts';
import { findPatterns } from '../../../../lib/history/patterns/find.ts';
import { rules } from '../../../../lib/history/patterns/rules/all.ts';
import { lazily } from '../../../../lib/lazily.ts';
import messages from '../../../../public/_locales/en/messages.json';
import { loadTranslate } from '../../../../scripts/translate.ts';
import { DAY, START } from '../../../history/bounces.ts';
import type { Mailbox } from '../../../history/define.ts';
import { historyOf } from '../../../history/history.ts';
import { mailboxes, noise } from '../../../history/mailboxes.ts';

const translate = loadTranslate();
const catalogue: Record<string, { message: string; placeholders?: object }> = messages;
const troubled = mailboxes.filter(({ truth }) => truth.length > 0);

/** Two troubles in one mailbox. */
const together = (one: Mailbox, other: Mailbox): Mailbox => ({
  id: `${one.id}+${other.id}`,
  days: 84,
  usual: 1,
  stories: [...(one.stories ?? []), ...(other.stories ?? [])].filter(({ days }) => days[1] < 84),
  marks: [...(one.marks ?? []), ...(other.marks ?? [])],
  truth: [],
});

const patternsOf = (mailbox: Mailbox, seed = 1) => {
  const { history, now } = historyOf(mailbox, seed);
  return { patterns: findPatterns(history, { now }), history };
};

/** Whatever else is true, these two sentences cannot both be. */
const opposites: readonly (readonly [string, string])[] = [
  ['everywhere', 'one-provider'],
  ['everywhere', 'one-organisation'],
  ['one-provider', 'same-reply'],
  ['one-organisation', 'same-reply'],
  ['after-change', 'sudden-start'],
  ['recovering', 'sudden-start'],
  ['own-service', 'one-provider'],
  ['own-service', 'one-organisation'],
];

/** Generating and searching 231 mailboxes takes a while where others work, too. */
const PATIENCE = 60_000;

test.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])(
  'the day on which it started is the one of its first bounce in %s',
  (timeZone) => {
    const mailbox = mailboxes.find(({ id }) => id === 'sudden-start') ?? noise;
    const { history, now } = historyOf(mailbox, 1);
    const format = new Intl.DateTimeFormat('en', { timeZone, month: 'short', day: 'numeric' });
    const say = { day: (at: number) => format.format(at), time: String };
    const [start] = findPatterns(history, { now, say }).filter(({ kind }) => kind === 'sudden-start');
    const first = history.entries.find(({ id }) => id === start?.entries[0]);
    expect(start?.sentence.values).toEqual([say.day(first?.at ?? 0)]);
  },
);

describe('two troubles at once', () => {
  const pairs = troubled.flatMap((one, place) =>
    troubled.slice(place + 1).map((other) => together(one, other)),
  );
  const found = lazily(() =>
    pairs.map((mailbox) => ({ id: mailbox.id, patterns: patternsOf(mailbox).patterns })),
  );

  test('no two patterns contradict each other', { timeout: PATIENCE }, () => {
    const wrong = found().flatMap(({ id, patterns }) => {
      const kinds = patterns.map(({ kind }) => kind);
      return opposites
        .filter((both) => both.every((kind) => kinds.includes(kind)))
        .map((both) => [id, ...both]);
    });
    expect(wrong).toEqual([]);
  });

  test('a change that helped is not one that harmed', { timeout: PATIENCE }, () => {
    for (const { patterns } of found()) {
      const ids = patterns.map(({ id }) => id);
      const harmed = ids.filter((id) => id.startsWith('after-change:')).map((id) => id.slice(13));
      expect(harmed.filter((mark) => ids.includes(`recovering:${mark}`))).toEqual([]);
    }
  });

  test('every rule that is left out or covered exists', () => {
    const all: readonly PatternRule[] = rules;
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { excludes = [], covers = [] } of all)
      expect(ids).toEqual(expect.arrayContaining([...excludes, ...covers]));
  });
});

describe('what a pattern says', () => {
  test.each(troubled.map((mailbox) => [mailbox.id, mailbox] as const))('%s', (_, mailbox) => {
    const { patterns, history } = patternsOf(mailbox);
    const ids = new Set(history.entries.map(({ id }) => id));
    for (const { sentence, advice, evidence, entries, counts } of patterns) {
      const said = [sentence, ...(advice ? [advice] : []), ...evidence];
      for (const message of said) {
        expect(translate(message)).not.toMatch(/\$|undefined|NaN|\s{2}|“”/);
        expect(message.values?.length ?? 0).toBe(
          Object.keys(catalogue[message.key]?.placeholders ?? {}).length,
        );
      }
      expect(translate(sentence).length).toBeLessThanOrEqual(160);
      expect(evidence.length).toBeGreaterThan(0);
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(entries).size).toBe(entries.length);
      expect(Object.values(counts).every(Number.isFinite)).toBe(true);
    }
  });

  test('small ones say so and stand last', () => {
    const { patterns } = patternsOf({
      ...noise,
      usual: 0.5,
      stories: [
        { reason: 'external-senders-blocked', count: 6, days: [0, 80], organisation: 'bluemill.example' },
        { reason: 'ip-reputation', count: 90, days: [0, 83], sender: 'marketing', provider: 'google' },
      ],
    });
    const small = patterns.filter(({ isSmall }) => isSmall);
    expect(small.map(({ kind }) => kind)).toEqual(['one-organisation']);
    expect(small[0]?.evidence.map(translate).at(-1)).toBe('Only 6 bounces: too few to be sure');
    expect(patterns.at(-1)).toBe(small[0]);
  });

  test('what fell on one day is small, however much it is', () => {
    const burst = mailboxes.find(({ id }) => id === 'burst-after-change') ?? noise;
    const [first] = patternsOf(burst).patterns.filter(({ kind }) => kind === 'after-change');
    expect(first).toMatchObject({ isSmall: true });
    expect(first?.entries.length).toBeGreaterThan(10);
    expect(first?.evidence.map(translate).at(-1)).toBe(
      'All within a day or two: too short a time to be sure',
    );
  });

  test('12 of 14 at Microsoft, none at Google', () => {
    const { patterns } = patternsOf({
      id: 'article',
      days: 42,
      usual: 0,
      stories: [
        { reason: 'local-policy', count: 12, days: [0, 41], provider: 'microsoft' },
        { reason: 'local-policy', count: 2, days: [0, 41], provider: 'yahoo' },
      ],
      tallies: [
        { days: [0, 41], provider: 'microsoft', sent: 10, accepted: 10 },
        { days: [0, 41], provider: 'google', sent: 20, accepted: 20 },
        { days: [0, 41], provider: 'yahoo', sent: 10, accepted: 10 },
      ],
      truth: [],
    });
    const [pattern] = patterns;
    expect(pattern?.id).toBe('one-provider:microsoft');
    expect(pattern && translate(pattern.sentence)).toBe(
      '12 of 14 refusals are at Microsoft 365, while your mail gets through elsewhere: their rules, not your set-up.',
    );
    expect(pattern?.evidence.map(translate)).toEqual([
      'Sent to Microsoft 365: 420, of that refused: 12',
      'Sent to others: 1260, of that refused: 2',
      'Refused by Google: none',
    ]);
  });

  test('what only strict receivers miss is still missing: lack of proof is nowhere called their rule', () => {
    const strict = {
      reason: 'unauthenticated',
      count: 14,
      days: [0, 41],
    } as const;
    const at = { days: 42, usual: 0.8, truth: [] };
    const provider = patternsOf({ ...at, id: 'p', stories: [{ ...strict, provider: 'google' }] }).patterns;
    const company = patternsOf({
      ...at,
      id: 'c',
      stories: [{ ...strict, organisation: 'bluemill.example' }],
    }).patterns;
    const said = [...provider, ...company].map(({ sentence, advice }) => [sentence.key, advice?.key]);
    expect(said).toContainEqual(['pattern_one_provider_proof', 'first_scope_proof_provider']);
    expect(said).toContainEqual(['pattern_one_organisation_proof', 'first_scope_proof_theirs']);
    const words = [...provider, ...company].map(({ sentence }) => translate(sentence)).join(' ');
    expect(words).not.toMatch(/their rules|a rule of/);
  });

  test.each([
    ['gmail.com', 'google', true],
    ['hotmail.com', 'outlook-com', true],
    ['yahoo.com', 'yahoo', true],
    ['yahoo.fr', 'yahoo', true],
    ['bluemill.example', 'google', false], // a company that moved
  ] as const)('an outage is one where anybody can have an address: %s', (domain, provider, isOutage) => {
    const { history, now } = historyOf(mailboxes.find(({ id }) => id === 'outage') ?? noise, 1);
    const entries = history.entries.map((entry) => {
      const isThere = entry.provider === 'google' && entry.at >= START + 80 * DAY;
      return isThere ? { ...entry, recipient: `${entry.id}@${domain}`, domain, provider } : entry;
    });
    const kinds = findPatterns({ ...history, entries }, { now }).map(({ kind }) => kind);
    expect(kinds.includes('outage')).toBe(isOutage);
  });

  test('the same find has the same id in every order of the entries', () => {
    for (const mailbox of troubled) {
      const { history, now } = historyOf(mailbox, 2);
      const turned = { ...history, entries: [...history.entries].reverse() };
      const ids = findPatterns(history, { now }).map(({ id }) => id);
      expect(findPatterns(turned, { now }).map(({ id }) => id)).toEqual(ids);
    }
  });
});

test('10,000 bounces take no longer than a blink', { timeout: PATIENCE }, () => {
  const { history, now } = historyOf({ ...noise, usual: 119 }, 1);
  expect(history.entries.length).toBeGreaterThan(9_900);
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.threadCpuUsage().user;
    findPatterns(history, { now });
    return (process.threadCpuUsage().user - start) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(250); // of the processor, of a slow machine: others work on it, too
});
