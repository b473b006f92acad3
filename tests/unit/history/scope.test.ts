import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import type { Diagnosis } from '../../../lib/diagnosis.ts';
import type { History } from '../../../lib/history/entry.ts';
import { knownScope } from '../../../lib/history/scope.ts';
import { inScope } from '../../../lib/scope/in-scope.ts';
import { knownAnswers, questionsFor } from '../../../lib/scope/questions-for.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { audienceOf } from '../../history/audience.ts';
import { bouncesOf, DAY, START } from '../../history/bounces.ts';
import type { Mailbox, Story } from '../../history/define.ts';
import { historyOf } from '../../history/history.ts';
import { noticeOf } from '../../history/notice.ts';
import { chanceOf } from '../../history/random.ts';

const translate = loadTranslate();
const moved = { day: 60, kind: 'service', label: 'moved to a new ESP' } as const;

/** The newest bounce of some stories, and the history that has all of them. */
async function lastOf(stories: readonly Story[], more: Partial<Mailbox> = {}) {
  const mailbox: Mailbox = { id: 'scope', days: 84, usual: 0, stories, truth: [], ...more };
  const { history, now } = historyOf(mailbox, 5);
  const last = bouncesOf(mailbox, 5).at(-1);
  if (!last) throw new Error('No bounce');
  const [diagnosis] = (await diagnose({ form: 'mime', raw: noticeOf(last) })).recipients;
  if (!diagnosis) throw new Error('No diagnosis');
  return { history, now, diagnosis };
}

const seen = ({ history, diagnosis, now }: { history: History; diagnosis: Diagnosis; now: number }) => {
  const known = knownScope(history, diagnosis, now);
  return Object.fromEntries(
    Object.entries(known).map(([id, { choice, evidence }]) => [id, `${choice}. ${translate(evidence)}`]),
  );
};

/** A company that runs its own mailboxes, among those of the seed. */
const ofItsOwn = audienceOf(chanceOf(5)).find(({ provider }) => !provider) ?? { domain: '' };

const elsewhere: Story = {
  reason: 'mailbox-full',
  count: 6,
  days: [60, 70],
  notAt: 'google',
  sender: 'office',
};

describe('the history answers', () => {
  test('one provider, where others get mail, too', async () => {
    const known = seen(
      await lastOf([
        { reason: 'spam-content', count: 4, days: [70, 83], provider: 'google', sender: 'sales' },
        elsewhere,
      ]),
    );
    expect(known.providers).toBe('one. Seen: 4 of 4 at Google');
    expect(known.senders).toBe('one. Seen: 4 of 4 sent from sales@acme.example');
    expect(known.change).toBeUndefined();
  });

  test('nothing of providers when all mail goes to one', async () => {
    const known = seen(
      await lastOf([{ reason: 'spam-content', count: 4, days: [70, 83], provider: 'google' }]),
    );
    expect(known.providers).toBeUndefined();
  });

  test('several providers, and several mailboxes', async () => {
    const known = seen(await lastOf([{ reason: 'spam-content', count: 20, days: [65, 83] }, elsewhere]));
    expect(known.providers).toMatch(/^several\. Seen: 20, from \d+ providers or companies$/);
    expect(known.senders).toBe('all. Seen: 20, sent from 3 mailboxes');
  });

  test('nothing from two bounces, from another kind, or from long ago', async () => {
    expect(seen(await lastOf([{ reason: 'spam-content', count: 2, days: [80, 83] }, elsewhere]))).toEqual({});
    const other = await lastOf([
      { reason: 'unauthenticated', count: 9, days: [70, 80], provider: 'google' },
      { reason: 'spam-content', count: 1, days: [83, 83] },
    ]);
    expect(seen(other)).toEqual({});
    const old = await lastOf([
      { reason: 'spam-content', count: 9, days: [60, 70], provider: 'google' },
      elsewhere,
    ]);
    expect(seen({ ...old, now: START + 150 * DAY })).toEqual({});
  });

  test('not "one" when this is the first at another provider', async () => {
    const stories: Story[] = [
      { reason: 'spam-content', count: 12, days: [60, 80], provider: 'google' },
      { reason: 'spam-content', count: 1, days: [83, 83], provider: 'yahoo' },
    ];
    expect(seen(await lastOf(stories)).providers).toBeUndefined();
  });

  test('after a change, or before it as well', async () => {
    const since = await lastOf(
      [
        { reason: 'spam-content', count: 5, days: [61, 83] },
        { ...elsewhere, days: [20, 80] },
      ],
      {
        marks: [moved],
      },
    );
    expect(seen(since).change).toBe('yes. Seen: 5 since “moved to a new ESP”, none before');
    const before = await lastOf([{ reason: 'spam-content', count: 16, days: [50, 83] }], {
      marks: [{ ...moved, day: 70 }],
    });
    expect(seen(before).change).toMatch(/^no\. Seen: \d+ already before “moved to a new ESP”$/);
  });

  test('nothing of a change when nothing is known of before', async () => {
    const young = await lastOf([{ reason: 'spam-content', count: 5, days: [61, 83] }], { marks: [moved] });
    expect(seen(young).change).toBeUndefined();
  });

  test('not "one" when this is the first at a company that no provider runs', async () => {
    const { domain: organisation } = ofItsOwn;
    const last = await lastOf([
      { reason: 'spam-content', count: 12, days: [60, 80], provider: 'google' },
      { reason: 'spam-content', count: 1, days: [83, 83], organisation },
    ]);
    expect(last.diagnosis.rejectedBy.provider).toBeUndefined();
    expect(seen(last).providers).toBeUndefined();
    const entries = last.history.entries.slice(0, -1); // it was not remembered
    expect(seen({ ...last, history: { ...last.history, entries } }).providers).toBeUndefined();
  });

  test('not "one mailbox" when this is the first of another', async () => {
    const stories: Story[] = [
      { reason: 'spam-content', count: 12, days: [60, 80], sender: 'sales' },
      { reason: 'spam-content', count: 1, days: [83, 83], sender: 'office' },
    ];
    const { senders } = seen(await lastOf([...stories, elsewhere]));
    expect(senders).toBeUndefined();
  });

  test('"none before" only when there was none in the month before the change', async () => {
    const stories: Story[] = [
      { reason: 'spam-content', count: 20, days: [30, 50] },
      { reason: 'spam-content', count: 3, days: [70, 83] },
    ];
    const known = seen(await lastOf(stories, { marks: [{ ...moved, day: 56 }] }));
    expect(known.change).toBe('no. Seen: 20 already before “moved to a new ESP”');
  });

  test('nothing of a change when it became far worse since: the history page says that it did', async () => {
    const stories: Story[] = [
      { reason: 'spam-content', count: 3, days: [40, 58] },
      { reason: 'spam-content', count: 60, days: [60, 83] },
    ];
    expect(seen(await lastOf(stories, { marks: [moved] })).change).toBeUndefined();
  });

  test('nothing of mail to others that was sent long ago', async () => {
    const last = await lastOf([{ reason: 'spam-content', count: 4, days: [70, 83], provider: 'google' }]);
    const tallies = (day: number) => [{ id: 't', day, domain: 'acme.example', sent: 90, accepted: 90 }];
    const withTallies = (day: number) =>
      seen({ ...last, history: { ...last.history, tallies: tallies(day) } });
    expect(withTallies(last.now - 400 * DAY).providers).toBeUndefined();
    expect(withTallies(last.now - 4 * DAY).providers).toBe('one. Seen: 4 of 4 at Google');
  });

  test('and the answers change the advice', async () => {
    const last = await lastOf([
      { reason: 'ip-reputation', count: 4, days: [70, 83], provider: 'google', sender: 'sales' },
      { ...elsewhere, sender: 'sales' },
    ]);
    const known = knownScope(last.history, last.diagnosis, last.now);
    const questions = questionsFor(last.diagnosis, known);
    expect(knownAnswers(questions)).toEqual({ providers: 'one' });
    expect(inScope(last.diagnosis, knownAnswers(questions)).firstPlace.key).toBe('first_scope_google');
  });
});
