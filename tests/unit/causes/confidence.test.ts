import { describe, expect, test } from 'vitest';
import { doubted } from '../../../lib/causes/likeness.ts';
import { classify } from '../../../lib/diagnose.ts';
import type { Bucket } from '../../../lib/diagnosis.ts';
import type { Opinion } from '../../../lib/likeness/linear-model.ts';
import { readReply } from '../../../lib/notice/reply.ts';
import { providerInText } from '../../../lib/providers/index.ts';

const decide = (text: string) => {
  const reply = readReply(text);
  return classify({ ...reply, diagnostic: reply.text, provider: providerInText(text) });
};

describe('confidence', () => {
  test.each([
    '550 5.1.1 <bo@corp.example>: user unknown',
    '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org',
    '552 5.3.4 message size exceeds the limit of 20 MB',
  ])('is high where rule, code and all other words agree: %s', (text) => {
    expect(decide(text).confidence).toBe('high');
  });

  const opinionOf = (share: number): Opinion<Bucket> => ({
    label: 'content',
    share,
    shareOf: (label) => (label === 'content' ? share : 0),
    start: 0,
    end: 0,
  });

  test.each([
    ['550 spam detected', 0.4, true, 'medium'], // the other words hardly bear it out
    ['550 spam detected', 0.7, true, 'medium'], // a brief phrase, alone
    ['550 spam detected', 0.7, false, 'high'], // a second rule says the same
    ['550 spam detected', 0.95, true, 'high'],
  ] as const)('of "%s" with a share of %d, alone: %s, is %s', (text, share, isAlone, expected) => {
    const byRules = { ...decide(text), confidence: 'high' as const };
    expect(doubted(byRules, opinionOf(share), () => isAlone).confidence).toBe(expected);
  });

  test('falls where the enhanced code speaks of another bucket', () => {
    expect(decide('550 5.1.1 Sender is not authorized by the SPF record').confidence).not.toBe('high');
  });

  test('is never more than low where no rule knows the wording', () => {
    const { confidence, evidence } = decide(
      '550 the folks next door have no such pigeonhole for your envelope',
    );
    expect([confidence, evidence?.kind]).not.toContain('high');
    expect(confidence).toBe('low');
  });
});
