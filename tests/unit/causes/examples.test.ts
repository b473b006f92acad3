import { describe, expect, test } from 'vitest';
import { type Cause, examplesOf } from '../../../lib/causes/define.ts';
import { causes } from '../../../lib/causes/index.ts';
import { classify } from '../../../lib/diagnose.ts';
import { readReply } from '../../../lib/notice/reply.ts';
import { providerInText } from '../../../lib/providers/index.ts';

function decide(text: string) {
  const reply = readReply(text);
  const decision = classify({ ...reply, diagnostic: reply.text, provider: providerInText(text) });
  return { ...decision, text: reply.text };
}

const explain = (expected: string, text: string) => {
  const { reason, evidence } = decide(text);
  return [
    `Is this ${expected}?\n  ${text}`,
    `Got ${reason} by ${evidence?.kind ?? 'nothing'}: "${evidence?.quote ?? ''}"`,
    `Yes: ${reason} claims it; narrow or reorder that one. No: move the example.`,
  ].join('\n');
};

describe.each(causes.map((cause) => [cause.id, cause as Cause] as const))('%s', (id, cause) => {
  const { is, isNot } = examplesOf(cause);

  test('has at least three examples and a near miss', () => {
    expect(is.length).toBeGreaterThanOrEqual(3);
    expect(isNot.length).toBeGreaterThanOrEqual(1);
  });

  test.each(is)('is: %s', (text) => {
    expect(decide(text).reason, explain(id, text)).toBe(id);
  });

  test.each(isNot)('is not: %s', (text) => {
    expect(decide(text).reason, `Near miss of ${id}.\n${explain(id, text)}`).not.toBe(id);
  });

  test.each(is)('quotes the words that decided: %s', (text) => {
    const { evidence, bucket, text: diagnostic } = decide(text);
    if (bucket === 'unknown') return;
    expect(evidence?.quote).toBe(diagnostic.slice(evidence?.start, evidence?.end));
    expect(evidence?.quote).not.toBe('');
  });
});
