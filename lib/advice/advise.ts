import type { Advice } from '../diagnosis.ts';
import type { Message } from '../i18n.ts';
import { nameOfProvider } from '../providers/index.ts';
import { type Facts, isStillTrying } from './facts.ts';
import { firstPlace } from './first-place.ts';
import { itKeyOf, keyOf } from './keys.ts';
import { backscatterAdvice, delayAdvice } from './other-notices.ts';
import { pageFor, signalMessage } from './page.ts';
import { proofsIn } from './proofs.ts';
import { inSituation } from './situations.ts';
import { stepsFor, warningFor } from './steps.ts';

/** What to tell a person about one recipient: message keys, never text. */
export function advise(facts: Facts): Advice {
  const { notice, reason, signal } = facts;
  if (notice.genuineness === 'backscatter') return backscatterAdvice;
  const page = pageFor(facts);
  const beside = {
    explanation: { key: inSituation(facts, 'explanation') ?? keyOf(reason, 'cause') },
    ...(signal && { signal: signalMessage(signal) }),
    ...(page && { page }),
    itDetail: itDetail(facts),
  };
  if (isStillTrying(facts)) return { ...beside, ...delayAdvice(facts) };
  const warning = warningFor(facts);
  return {
    headline: { key: inSituation(facts, 'headline') ?? keyOf(reason, 'title') },
    firstPlace: firstPlace(facts),
    steps: stepsFor(facts).map((key) => ({ key })),
    ...(warning && { warning: { key: warning } }),
    ...beside,
  };
}

function itDetail(facts: Facts): Message {
  const { reason, actor, sharedBy, diagnostic } = facts;
  if (actor === 'provider' && sharedBy) {
    return { key: 'it_shared_server', values: [nameOfProvider(sharedBy)] };
  }
  const special = inSituation(facts, 'itDetail');
  if (special) return { key: special };
  const isAboutProof = reason === 'unauthenticated' || reason === 'dmarc-reject';
  const proofs = isAboutProof ? proofsIn(diagnostic) : undefined;
  return proofs ? { key: 'it_proofs', values: [proofs] } : { key: itKeyOf(reason) };
}
