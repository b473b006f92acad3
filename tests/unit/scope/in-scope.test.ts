import { describe, expect, test } from 'vitest';
import type { Actor, Diagnosis } from '../../../lib/diagnosis.ts';
import type { Message } from '../../../lib/i18n.ts';
import type { ProviderId } from '../../../lib/providers/index.ts';
import { inScope } from '../../../lib/scope/in-scope.ts';
import type { Answers } from '../../../lib/scope/questions.ts';
import { questionsFor } from '../../../lib/scope/questions-for.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { allAnswers, diagnosisOf, everything } from './samples.ts';

const say = loadTranslate();
const said = new Map<string, string>();
/** Thousands of answers are told in a few dozen sentences. */
const translate = (message: Message): string => {
  const id = JSON.stringify(message);
  const sentence = said.get(id) ?? say(message);
  said.set(id, sentence);
  return sentence;
};
const firstOf = (diagnosis: Diagnosis, answers: Answers) => translate(inScope(diagnosis, answers).firstPlace);
const wordsOf = (diagnosis: Diagnosis, answers: Answers) => {
  const { firstPlace, steps, warning } = inScope(diagnosis, answers);
  return [firstPlace, ...steps, ...(warning ? [warning] : [])].map(translate).join(' ');
};
const distrusted = (provider?: ProviderId) => diagnosisOf({ reason: 'sender-distrust', provider });
const unproven = (provider?: ProviderId) => diagnosisOf({ reason: 'unauthenticated', provider });

describe('R32: one provider, then the rules of that provider', () => {
  const one = { providers: 'one' } as const;

  test('Gmail only', () => {
    expect(firstOf(distrusted('google'), one)).toMatch(/Google's Postmaster Tools/);
    expect(wordsOf(distrusted('google'), one)).toMatch(/Google wants .*5,000/);
    expect(firstOf(unproven('google'), one)).toMatch(/proof of sender by the rules of Google/);
  });

  test('Microsoft only: Outlook.com', () => {
    expect(firstOf(distrusted('outlook-com'), one)).toMatch(/SNDS.*only Outlook\.com/);
    expect(wordsOf(unproven('outlook-com'), one)).toMatch(/rules of Outlook\.com.*Outlook\.com wants/);
  });

  test('Microsoft only: a customer of Microsoft 365', () => {
    expect(firstOf(distrusted('microsoft'), one)).toMatch(/rules of Microsoft 365/);
    expect(wordsOf(distrusted('microsoft'), one)).toMatch(/the recipient's IT team can see which/);
  });

  test('the two differ in more than the name', () => {
    const [google, microsoft] = (['google', 'outlook-com'] as const).map((provider) =>
      wordsOf(unproven(provider), one).replaceAll(/Google|Outlook\.com/g, 'they'),
    );
    expect(google).not.toBe(microsoft);
  });

  test('another one by its name, to whoever acts', () => {
    expect(firstOf(distrusted('yahoo'), one)).toMatch(/rules of Yahoo/);
    const spam = diagnosisOf({ reason: 'spam-content', provider: 'apple' });
    expect(firstOf(spam, one)).toMatch(/^Read what Apple asks of senders/);
  });

  test('with the page where it says so, and without one where there is none', () => {
    expect(distrusted('google').advice.page).toBeUndefined();
    expect(inScope(distrusted('google'), one).page).toMatchObject({ host: 'support.google.com' });
    expect(inScope(distrusted(), one).page).toBeUndefined();
    expect(inScope(distrusted('google'), { senders: 'one' }).page).toBeUndefined();
  });
});

describe('R33: one mailbox, then sender identity or a local rule', () => {
  const one = { senders: 'one' } as const;

  test.each([
    ['unauthenticated', /which service this mailbox or tool sends through/],
    ['sender-distrust', /what this one mailbox or tool sends/],
    ['ip-blocklisted', /which server this one mailbox or tool sends through/],
    ['relay-denied', /this one mailbox or device/],
    ['spam-content', /your own mailbox, such as sender address/],
    ['local-policy', /a rule against your address alone/],
    ['sender-blocked-by-recipient', /a rule against your address alone/],
  ] as const)('%s', (reason, words) => {
    expect(firstOf(diagnosisOf({ reason }), one)).toMatch(words);
  });

  test('and the whole company is told apart', () => {
    expect(firstOf(diagnosisOf({ reason: 'transport-rule' }), { senders: 'all' })).toMatch(
      /a rule against your whole domain or server/,
    );
  });
});

describe('R34: everywhere, then infrastructure or authentication', () => {
  test.each([
    ['unauthenticated', /proof of sender for your whole domain/],
    ['sender-distrust', /your server and proof of sender/],
    ['ip-blocklisted', /a stolen login or an open form on this server/],
    ['relay-denied', /the outgoing server itself/],
    ['spam-content', /proof that it is really you checked first/],
    ['local-policy', /^Have your own server and proof of sender checked first/],
    ['connection-refused', /^Have your own server and its connection checked first/],
  ] as const)('%s', (reason, words) => {
    expect(firstOf(diagnosisOf({ reason }), { providers: 'several' })).toMatch(words);
  });

  test('a server that was refused is not a matter of proof (R28, R29)', () => {
    const listed = diagnosisOf({ reason: 'ip-blocklisted' });
    for (const answers of allAnswers) {
      const { firstPlace, warning } = inScope(listed, answers);
      expect(translate(firstPlace)).not.toMatch(/proof of sender/);
      expect(warning).toEqual({ key: 'advice_host_not_copy' });
    }
  });
});

describe('R35: after a change, then that comes first', () => {
  const yes = { change: 'yes' } as const;

  test('authentication, routing and alignment', () => {
    const first = firstOf(unproven(), yes);
    expect(first).toMatch(/check first what was changed/);
    for (const part of ['route', 'proof of sender', 'From address']) expect(first).toContain(part);
  });

  test.each([
    ['spf-record-broken', /entries before and after the change/],
    ['ptr-missing', /the new server a name and a number/],
    ['ip-blocklisted', /another server since the change/],
    ['url-blocklisted', /tracking links/],
    ['relay-denied', /before and after the change/],
    ['spam-content', /^Have the change checked first/],
    ['local-policy', /^Have your own change checked first/],
    ['expired', /^Have your own change checked first/],
  ] as const)('%s', (reason, words) => {
    expect(firstOf(diagnosisOf({ reason }), yes)).toMatch(words);
  });

  test('whatever else is answered', () => {
    const first = firstOf(unproven('google'), yes);
    for (const answers of allAnswers) expect(firstOf(unproven('google'), { ...answers, ...yes })).toBe(first);
  });

  test('no change changes nothing', () => {
    expect(inScope(unproven(), { change: 'no' })).toEqual(unproven().advice);
  });
});

describe('R36: one keeps rejecting while others accept, then its admin is the fastest way', () => {
  const one = { providers: 'one' } as const;

  test('of an organisation, to whoever acts', () => {
    expect(firstOf(distrusted(), one)).toMatch(/write to the recipient's mail admin: .*fastest/);
    expect(firstOf(distrusted('mimecast'), one)).toMatch(/write to the recipient's mail admin/);
    expect(firstOf(unproven(), one)).toMatch(/the recipient's mail admin/);
    expect(firstOf(diagnosisOf({ reason: 'spam-content' }), one)).toMatch(/their IT team look it up/);
    expect(firstOf(diagnosisOf({ reason: 'local-policy' }), one)).toMatch(/their IT team let you in/);
  });

  test('of a provider, after its rules', () => {
    const steps = inScope(distrusted('yahoo'), one).steps.map(translate);
    expect(steps[0]).toMatch(/postmaster team there is the fastest way/);
  });
});

describe('several answers', () => {
  const keysOf = (answers: Answers) => {
    const { firstPlace, steps } = inScope(unproven('google'), answers);
    return [firstPlace, ...steps].map(({ key }) => key);
  };

  test('the one sender comes before the one provider, whose rules follow', () => {
    expect(keysOf({ senders: 'one', providers: 'one' })).toEqual([
      'first_scope_sender_proof',
      'advice_scope_compare',
      'advice_scope_google',
    ]);
  });

  test('the one provider comes before the whole company', () => {
    expect(keysOf({ senders: 'all', providers: 'one' })[0]).toBe('first_scope_proof_provider');
  });

  test('the change comes first, and what else is known follows', () => {
    expect(keysOf({ change: 'yes', providers: 'one' }).slice(0, 2)).toEqual([
      'first_scope_change',
      'advice_scope_google',
    ]);
  });
});

/** As for the advice itself (tests/unit/advice/advise.test.ts). */
const address: Record<Actor, RegExp> = {
  you: /^(?!.*\byour IT team\b)(?!Ask the recipient to)/,
  'your-admin': /\byour IT team\b/,
  recipient: /\bthe recipient\b|\bthem\b|\bthey\b/,
  'recipient-admin': /\btheir IT team\b/,
  provider: /\breport this to\b/,
  nobody: /^(?:Wait|Find another|Reach them)\b/,
};

describe('whatever is answered', () => {
  const askedOf = everything.filter((each) => questionsFor(each).length > 0);
  /** Each different outcome once. */
  const everyAnswer = [
    ...new Map(
      askedOf.flatMap((diagnosis) => {
        const { reason, actor, permanence, confidence, bucket } = diagnosis;
        return allAnswers.map((answers) => {
          const advice = inScope(diagnosis, answers);
          const outcome = JSON.stringify([reason, actor, permanence, confidence, bucket, advice]);
          return [outcome, { diagnosis, answers, advice }] as const;
        });
      }),
    ).values(),
  ];

  test('there is something to ask about', () => {
    expect(new Set(askedOf.map(({ reason }) => reason)).size).toBeGreaterThan(30);
    expect(everyAnswer.length).toBeGreaterThan(1000);
  });

  test('the one who has to act stays addressed', () => {
    for (const { diagnosis, answers, advice } of everyAnswer) {
      if (advice.firstPlace === diagnosis.advice.firstPlace) continue;
      const first = translate(advice.firstPlace);
      expect(first, `${diagnosis.reason} ${JSON.stringify(answers)}`).toMatch(address[diagnosis.actor]);
      expect(first).not.toMatch(/\$\w|undefined/);
    }
  });

  test('the diagnosis stands: what happened, why, and the detail for IT', () => {
    for (const { diagnosis, advice } of everyAnswer) {
      const { headline, explanation, itDetail, signal } = diagnosis.advice;
      expect(advice).toMatchObject({ headline, explanation, itDetail, ...(signal && { signal }) });
    }
  });

  test('at most two steps, none twice, none without its button or its check (R37)', () => {
    for (const { diagnosis, advice } of everyAnswer) {
      const keys = advice.steps.map(({ key }) => key);
      expect(keys.length).toBeLessThanOrEqual(2);
      expect(new Set(keys).size).toBe(keys.length);
      if (diagnosis.actor !== 'recipient-admin') expect(keys).not.toContain('advice_contact_their_admin');
      if (/\byour IT team\b/.test(translate(advice.firstPlace))) {
        expect(keys).not.toContain('advice_forward_to_it');
      }
    }
  });

  test('what is permanent is never to be sent again as it is (R3)', () => {
    for (const { diagnosis, advice } of everyAnswer) {
      if (diagnosis.permanence !== 'permanent') continue;
      for (const message of [advice.firstPlace, ...advice.steps]) {
        if (diagnosis.advice.steps.some(({ key }) => key === message.key)) continue; // held by its own tests
        expect(translate(message)).not.toMatch(/re-?send|\bsend\b.{0,20}\b(?:again|once more)\b|^Wait/i);
      }
    }
  });

  test('a warning of the diagnosis stays, and none speaks against it (R26, R27, R30)', () => {
    for (const { diagnosis, advice } of everyAnswer) {
      if (diagnosis.advice.warning) expect(advice.warning).toEqual(diagnosis.advice.warning);
      if (diagnosis.reason === 'relay-denied') {
        expect(translate(advice.firstPlace)).not.toMatch(/block ?list|reputation/i);
      }
      if (diagnosis.reason === 'policy-content-or-auth') {
        expect(advice.warning).toEqual({ key: 'advice_not_copy' });
        if (advice.firstPlace === diagnosis.advice.firstPlace) continue;
        expect(translate(advice.firstPlace)).not.toMatch(/^Look at|content|wording/);
      }
    }
  });

  test('what is not sure goes to IT all the same', () => {
    for (const { diagnosis, advice } of everyAnswer) {
      if (diagnosis.confidence !== 'low') continue;
      const keys = advice.steps.map(({ key }) => key);
      expect(keys.some((key) => key === 'advice_forward_to_it' || key === 'advice_copy_for_it')).toBe(true);
    }
  });

  test('nothing is made up of answers to questions that were not asked', () => {
    const full = diagnosisOf({ reason: 'mailbox-full', permanence: 'unknown' });
    for (const answers of allAnswers) expect(inScope(full, answers)).toBe(full.advice);
  });
});
