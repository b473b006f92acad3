import { describe, expect, test } from 'vitest';
import { causes, type Reason } from '../../../lib/causes/index.ts';
import type { Diagnosis } from '../../../lib/diagnosis.ts';
import { inScope } from '../../../lib/scope/in-scope.ts';
import { type Answers, type KnownAnswer, QUESTIONS } from '../../../lib/scope/questions.ts';
import { knownAnswers, questionsFor } from '../../../lib/scope/questions-for.ts';
import { diagnosisOf, everything } from './samples.ts';

const idsFor = (diagnosis: Diagnosis) => questionsFor(diagnosis).map(({ id }) => id);
const told = (diagnosis: Diagnosis, answers: Answers) => {
  const { firstPlace, steps } = inScope(diagnosis, answers);
  return JSON.stringify({ firstPlace, steps });
};

/** Reasons whose advice holds wherever, for whomever and since when it fails. */
const NEVER: readonly Reason[] = [
  // the recipient's address or mailbox
  'user-unknown',
  'mailbox-disabled',
  'mailbox-full',
  'domain-not-found',
  'null-mx',
  'address-syntax',
  'stale-autocomplete',
  'forward-target-dead',
  'recipient-moved',
  // it passes by itself
  'greylisted',
  'server-busy',
  'system-full',
  'delayed',
  'provider-outage',
  'recipient-rate-limit',
  'too-many-connections',
  'connection-timeout',
  // one's own account, plan or list
  'account-blocked',
  'tenant-blocked',
  'tenant-limit',
  'tenant-new',
  'sending-limit',
  'own-block-list',
  'unregistered-domain',
  // the other side's set-up, whoever writes
  'group-restricted',
  'external-senders-blocked',
  'allowed-senders-only',
  'gateway-problem',
  'forwarding-broke-auth',
  'arc-fail',
  'forward-refused',
  'forward-relay-pool',
  'external-forwarding-blocked',
  'dane-fail',
  'mta-sts-fail',
  // what was sent, or how
  'message-too-big',
  'attachment-blocked',
  'virus',
  'phishing',
  'too-many-recipients',
  'namespace-mining',
  'direct-sending',
  // first get the full text
  'no-diagnostic',
];

describe('a question is shown where an answer changes the advice, and nowhere else', () => {
  const others = causes.map(({ id }) => id).filter((id) => !NEVER.includes(id));

  test.each(NEVER)('%s: none', (reason) => {
    for (const each of everything) if (each.reason === reason) expect(idsFor(each)).toEqual([]);
  });

  test.each(others)('%s: at least one', (reason) => {
    const most = everything.filter((each) => each.reason === reason).map((each) => idsFor(each).length);
    expect(Math.max(...most)).toBeGreaterThan(0);
  });

  test('each that is shown changes where to look, each that is not changes nothing', () => {
    const wrong = everything.flatMap((each) => {
      const shown = idsFor(each);
      const unanswered = told(each, {});
      const isChanged = (answers: Answers) => told(each, answers) !== unanswered;
      return QUESTIONS.filter(
        ({ id, choices }) => choices.some((choice) => isChanged({ [id]: choice.id })) !== shown.includes(id),
      ).map(({ id }) => `${each.reason} ${each.actor} ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  test('a usual refusal of a usual sender is asked', () => {
    expect(idsFor(diagnosisOf({ reason: 'unauthenticated' }))).toEqual(['providers', 'senders', 'change']);
    expect(idsFor(diagnosisOf({ reason: 'url-blocklisted' }))).toEqual(['change']);
  });
});

describe('no question', () => {
  test('while it is still tried', () => {
    for (const { id: reason } of causes) {
      expect(idsFor(diagnosisOf({ reason, kind: 'delay' }))).toEqual([]);
    }
  });

  test('about mail that was never sent', () => {
    expect(idsFor(diagnosisOf({ reason: 'spf-fail', genuineness: 'backscatter' }))).toEqual([]);
  });

  test('of proof for the address of a public provider', () => {
    expect(idsFor(diagnosisOf({ reason: 'spf-fail', from: 'acme.sales@gmail.com' }))).toEqual([]);
    expect(idsFor(diagnosisOf({ reason: 'spf-fail', from: 'sales@acme.example' }))).not.toEqual([]);
  });

  test('after a forward', () => {
    for (const each of everything) {
      if (each.rejectedBy.party === 'forwarder') expect(idsFor(each)).toEqual([]);
    }
  });

  test('of providers when the own server refused before any had a say', () => {
    const own = diagnosisOf({ reason: 'relay-denied', party: 'own-organisation' });
    expect(idsFor(own)).toEqual(['senders', 'change']);
  });
});

describe('what the local history knows', () => {
  const known: KnownAnswer<'providers'> = {
    choice: 'one',
    evidence: { key: 'report_reply', values: ['seen: 4 of 4 at Gmail'] },
  };

  test('is pre-filled with its evidence', () => {
    const questions = questionsFor(diagnosisOf({ reason: 'spf-fail' }), { providers: known });
    expect(questions.map((question) => question.known)).toEqual([known, undefined, undefined]);
    expect(knownAnswers(questions)).toEqual({ providers: 'one' });
  });

  test('adds no question', () => {
    expect(questionsFor(diagnosisOf({ reason: 'mailbox-full' }), { providers: known })).toEqual([]);
  });
});
