import type { Advice } from '../diagnosis.ts';
import type { Message, MessageKey } from '../i18n.ts';
import { type Facts, isOwnRule, isWrongLine } from './facts.ts';
import { firstPlace } from './first-place.ts';
import { itKeyOf, keyOf } from './keys.ts';
import { backscatterAdvice, delayAdvice } from './other-notices.ts';
import { pageFor, signalMessage } from './page.ts';
import { proofsIn } from './proofs.ts';
import { stepsFor, warningFor } from './steps.ts';

/** What to tell a person about one recipient: message keys, never text. */
export function advise(facts: Facts): Advice {
  const { notice, signal } = facts;
  if (notice.genuineness === 'backscatter') return backscatterAdvice;
  const page = pageFor(facts);
  const beside = {
    ...(signal && { signal: signalMessage(signal) }),
    ...(page && { page }),
    itDetail: itDetail(facts),
  };
  if (notice.kind === 'delay') return { ...delayAdvice(facts), ...beside };
  const warning = warningFor(facts);
  return {
    ...(isOwnRule(facts) ? ownRule : usual(facts)),
    steps: stepsFor(facts).map((key) => ({ key })),
    ...(warning && { warning: { key: warning } }),
    ...beside,
  };
}

const ownRule = {
  headline: { key: 'own_rule_title' },
  explanation: { key: 'own_rule_cause' },
  firstPlace: { key: 'own_rule_first' },
} as const satisfies Partial<Advice>;

function usual(facts: Facts): Pick<Advice, 'headline' | 'explanation' | 'firstPlace'> {
  return {
    headline: { key: keyOf(facts.reason, 'title') },
    explanation: { key: explanation(facts) },
    firstPlace: firstPlace(facts),
  };
}

/** Microsoft's "Access denied" for an address that its customer does not know frightens people (5.4.1). */
function explanation({ reason, diagnostic }: Facts): MessageKey {
  const soundsLikeBlock = reason === 'user-unknown' && /access denied/i.test(diagnostic);
  return soundsLikeBlock ? 'advice_not_blocked' : keyOf(reason, 'cause');
}

function itDetail(facts: Facts): Message {
  if (isOwnRule(facts)) return { key: 'own_rule_it' };
  if (isWrongLine(facts)) return { key: itKeyOf('direct-sending') };
  const isAboutProof = facts.reason === 'unauthenticated' || facts.reason === 'dmarc-reject';
  const proofs = isAboutProof ? proofsIn(facts.diagnostic) : undefined;
  return proofs ? { key: 'it_proofs', values: [proofs] } : { key: itKeyOf(facts.reason) };
}
