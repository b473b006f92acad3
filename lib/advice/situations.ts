import type { Reason } from '../causes/index.ts';
import type { MessageKey } from '../i18n.ts';
import { type Facts, hasFreeMailSender, isBeyondRepair, isWrongLine } from './facts.ts';
import { itKeyOf, keyOf } from './keys.ts';
import { proofsIn } from './proofs.ts';

/** What is said of a reason; each part can be untrue in a situation of its own. */
interface Parts {
  headline?: MessageKey;
  explanation?: MessageKey;
  firstPlace?: MessageKey;
  itDetail?: MessageKey;
}

/** A situation in which the usual words of a reason would be untrue or would speak to the wrong person. */
interface Situation extends Parts {
  is: (facts: Facts) => boolean;
}

/** Rules that a sender's own server has as well: where the own IT has to act, it is that one. */
const rulesOfEitherSide: readonly Reason[] = ['transport-rule', 'sender-blocked-by-recipient'];

/** Only who owns the domain in From can repair these. */
const proofsOfSender: readonly Reason[] = [
  'unauthenticated',
  'spf-fail',
  'dkim-fail',
  'dmarc-reject',
  'misaligned',
];

const isOwnSide = ({ bucket, actor }: Facts): boolean =>
  bucket === 'recipient-policy' && actor === 'your-admin';

/** The recipient has nothing to do with a rule of one's own company. */
export const isOwnRule = (facts: Facts): boolean =>
  isOwnSide(facts) &&
  facts.reason !== 'gateway-problem' &&
  (facts.party === 'own-organisation' || rulesOfEitherSide.includes(facts.reason));

const isTheirs = ({ party }: Facts): boolean => party !== 'own-organisation' && party !== 'unknown';

/** The first that applies and has the part decides. */
const situations: readonly Situation[] = [
  {
    is: isOwnRule,
    headline: 'own_rule_title',
    explanation: 'own_rule_cause',
    firstPlace: 'own_rule_first',
    itDetail: 'own_rule_it',
  },
  {
    is: (facts) => isOwnSide(facts) && facts.reason === 'gateway-problem',
    headline: 'advice_own_filter_title',
    explanation: 'advice_own_filter_cause',
  },
  {
    is: isOwnSide, // mail to a colleague
    explanation: 'advice_colleague_cause',
    firstPlace: 'first_colleague',
  },
  {
    is: ({ actor, signal }) => actor === 'recipient-admin' && signal?.reach === 'closed',
    headline: 'advice_closed_list_title',
    explanation: 'advice_closed_list_cause',
    firstPlace: 'first_closed_list',
    itDetail: 'it_closed_list',
  },
  {
    is: isWrongLine,
    headline: keyOf('direct-sending', 'title'),
    explanation: keyOf('direct-sending', 'cause'),
    firstPlace: keyOf('direct-sending', 'first'),
    itDetail: itKeyOf('direct-sending'),
  },
  {
    is: ({ reason, actor, party }) =>
      reason === 'ip-blocklisted' && actor === 'your-admin' && party === 'forwarder',
    headline: 'advice_forwarder_listed_title',
    explanation: 'advice_forwarder_listed_cause',
    firstPlace: 'first_forwarder_listed',
  },
  {
    is: ({ reason, actor, signal }) =>
      reason === 'ip-blocklisted' && actor === 'your-admin' && signal !== undefined,
    firstPlace: 'first_listed',
  },
  { is: ({ actor }) => actor === 'provider', headline: 'advice_provider_title' },
  {
    is: (facts) => isBeyondRepair(facts) && facts.bucket === 'infrastructure',
    headline: 'advice_beyond_repair_title',
    explanation: 'advice_beyond_repair_cause',
  },
  { is: isBeyondRepair, firstPlace: 'first_beyond_repair' },
  {
    is: ({ reason, actor }) => reason === 'relay-denied' && actor === 'recipient-admin',
    headline: 'advice_not_their_domain_title',
    explanation: 'advice_not_their_domain_cause',
    itDetail: 'it_not_their_domain',
  },
  {
    // Microsoft's "Access denied" for an address that its customer does not know frightens people (5.4.1).
    is: ({ reason, diagnostic }) => reason === 'user-unknown' && /access denied/i.test(diagnostic),
    explanation: 'advice_not_blocked',
  },
  {
    is: (facts) => facts.reason === 'transport-rule' && facts.actor === 'recipient-admin' && isTheirs(facts),
    explanation: 'advice_their_rule_cause',
    firstPlace: 'first_their_rule',
  },
  {
    // Google Groups has one text without a code for "no such group" and "not for you".
    is: ({ reason, actor, provider, replyCode }) =>
      reason === 'group-restricted' && actor === 'recipient-admin' && provider === 'google' && !replyCode,
    headline: 'advice_group_unclear_title',
    explanation: 'advice_group_unclear_cause',
    firstPlace: 'first_group_unclear',
  },
  {
    is: (facts) =>
      proofsOfSender.includes(facts.reason) && facts.actor === 'your-admin' && hasFreeMailSender(facts),
    explanation: 'advice_free_mail_cause',
    firstPlace: 'first_free_mail',
    itDetail: 'it_free_mail',
  },
  {
    is: ({ reason, actor, diagnostic }) =>
      reason === 'unauthenticated' && actor === 'your-admin' && proofsIn(diagnostic) !== undefined,
    firstPlace: 'first_proofs',
  },
];

/** The words for a part in the situation that these facts are, if they are one. */
export const inSituation = (facts: Facts, part: keyof Parts): MessageKey | undefined =>
  situations.find((situation) => situation[part] && situation.is(facts))?.[part];
