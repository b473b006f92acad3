import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/history/entry.ts';
import { recipient, say } from '../../components/samples.ts';
import { translate } from '../../components/translate.ts';
import { CLOCK, DAY, entry, finding, overall, unproven } from './samples.ts';

const many = (count: number, make: () => HistoryEntry) => Array.from({ length: count }, make);
const spam = () =>
  entry({ bucket: 'content', reason: 'spam-content', actor: 'you', domain: 'harbor.example' });
const said = (...given: Parameters<typeof overall>) =>
  overall(...given).toDo.map(({ who, what }) => {
    const words = 'key' in what ? translate(what) : 'words' in what ? what.words : what.code;
    return `${translate(who)}: ${words}`;
  });
const RECHECK = /^You: After each change check DNS again/;

describe('what to do', () => {
  it('begins with what concerns most bounces, and has content last however often it is', () => {
    const list = overall([...many(9, spam), ...many(4, unproven), ...many(2, entry)]).toDo;
    const about = list.map(({ why }) => why[0]?.[0]);
    expect(about.slice(0, 3)).toEqual([
      { key: 'cause_unauthenticated_title' },
      { key: 'cause_user_unknown_title' },
      { key: 'cause_spam_content_title' },
    ]);
    expect(said([...many(9, spam)]).at(-1)).toMatch(RECHECK);
  });

  it('has recipients before reputation before proof where as many are concerned', () => {
    const listed = () => entry({ bucket: 'reputation', reason: 'ip-blocklisted', actor: 'your-admin' });
    const list = overall([...many(2, unproven), ...many(2, listed), ...many(2, entry)]).toDo;
    expect(list.slice(0, 3).map(({ why }) => why[0]?.[0])).toEqual([
      { key: 'cause_user_unknown_title' },
      { key: 'cause_ip_blocklisted_title' },
      { key: 'cause_unauthenticated_title' },
    ]);
  });

  it('says of how many bounces and of which days', () => {
    const old = unproven({ at: CLOCK.now - 9 * DAY });
    const [first] = overall([unproven(), old, entry()]).toDo;
    expect(first?.why.flat().map((one) => ('key' in one ? translate(one) : ''))).toEqual([
      'Their server could not verify it is you',
      '2 of 3 bounces, November 18, 2026 to November 26, 2026',
    ]);
  });

  it('takes the engine’s own words where it gives the same reason and actor', () => {
    const { advice } = recipient({ advice: { ...recipient().advice, firstPlace: say('Look there') } });
    const advised = [{ reason: 'unauthenticated', actor: 'your-admin' as const, advice }];
    expect(said([unproven()], { advised })[0]).toContain('Look there');
    const theirs = unproven({ actor: 'recipient-admin' });
    expect(said([theirs], { advised })[0]).toBe(
      'Their IT: Ask the recipient by phone or chat to have their IT team look into this.',
    );
  });

  it('puts what DNS shows before the bounces that it explains, with the record to publish', () => {
    const dns = {
      findings: [
        finding('dmarc', 'warn', say('weak')),
        finding('spf', 'fail', say('SPF is broken'), { fix: 'v=spf1 mx -all' }),
      ],
      failed: [],
      ties: [],
    };
    const list = overall([...many(4, unproven), ...many(2, entry)], { dns }).toDo;
    expect(list[0]).toMatchObject({ what: say('SPF is broken'), why: [[{}, { code: 'v=spf1 mx -all' }]] });
    expect(list[1]?.why[0]?.[0]).toEqual({ key: 'cause_unauthenticated_title' });
    expect(list.flatMap(({ what }) => what)).not.toContainEqual(say('weak'));
  });

  it('says with the bounces what DNS makes their cause, and nothing of what it only looked at', () => {
    const tie = {
      about: { key: 'cause_unauthenticated_title' },
      sentences: ['SPF may explain it.', 'Or not.'],
    } as const;
    const whyOf = (isCause: boolean) =>
      overall([unproven()], { dns: { findings: [], failed: [], ties: [{ ...tie, isCause }] } }).toDo[0]?.why;
    expect(whyOf(true)?.at(-1)).toEqual([{ words: 'SPF may explain it.' }]);
    expect(whyOf(false)).toHaveLength(2);
  });

  it('is short: rare reasons wait', () => {
    const reasons = ['mailbox-full', 'mailbox-disabled', 'recipient-moved', 'null-mx', 'domain-not-found'];
    const rare = reasons.map((reason) => entry({ reason }));
    const list = overall([...many(100, entry), ...rare]).toDo;
    expect(list).toHaveLength(4); // three reasons and the look back
  });

  it('is empty where there is nothing to go by', () => {
    expect(overall([]).toDo).toEqual([]);
  });
});
