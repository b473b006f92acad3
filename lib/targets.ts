import type { Reason } from './causes/index.ts';
import type { CheckName, NamedSignal, Target, TargetFacts } from './diagnosis.ts';
import { receiverOf } from './dns/requirements/receivers.ts';
import type { Notice, NoticeRecipient, Original } from './notice/notice.ts';
import type { Noun, Step } from './plan/define.ts';
import { asciiDomainOf, isForwarded } from './plan/names.ts';
import { type Nouns, nounsOf } from './plan/nouns.ts';
import { PLANS } from './plan/plans.ts';
import { spfDomainIn } from './plan/reply-names.ts';

/** A short plan: more rows than that answer nothing better. */
const MOST_TARGETS = 6;

/** What was found out about a reply before its plan. */
export interface Cause {
  reason: Reason;
  signal?: NamedSignal | undefined;
  /** Who refused. */
  provider?: string | undefined;
}

/** Which facts each check makes use of; the others would only travel. */
const FACTS: Partial<Record<CheckName, readonly (keyof TargetFacts)[]>> = {
  mx: ['sender', 'from', 'reason'],
  spf: ['ip', 'sender', 'helo', 'from', 'isGuessed', 'isForwarded', 'reason'],
  dkim: ['from', 'isForwarded', 'reason'],
  dmarc: ['sender', 'helo', 'from', 'dkim', 'isForwarded', 'reason'],
  ptr: ['helo', 'isForwarded', 'reason'],
  helo: ['ip', 'isForwarded', 'reason'],
  blocklists: ['list', 'isForwarded', 'reason'],
  requirements: ['ip', 'sender', 'helo', 'from', 'dkim', 'isGuessed', 'isForwarded', 'reason', 'receiver'],
};
const BARE: readonly (keyof TargetFacts)[] = ['reason'];

const inAscii = (address: string) =>
  `${address.slice(0, address.lastIndexOf('@'))}@${asciiDomainOf(address)}`;

/** MAIL FROM, as it came back or as the reply names its domain; empty as it may be, or shown nowhere. */
function senderOf({ returnPath }: Original, diagnostic: string): string | undefined {
  const domain = spfDomainIn(diagnostic);
  const known = returnPath && inAscii(returnPath);
  return domain === undefined || known?.endsWith(`@${domain}`) ? known : `postmaster@${domain}`;
}

function factsOf(
  { reason, signal, provider }: Cause,
  nouns: Nouns,
  { recipient, original }: { recipient: NoticeRecipient; original: Original },
) {
  const receiver = receiverOf(provider);
  const [ip] = nouns.ip;
  const [helo] = nouns.helo;
  const { from, dkim } = original;
  const sender = senderOf(original, recipient.diagnostic);
  const facts: TargetFacts = {
    reason,
    ...(ip && { ip }),
    ...(helo && { helo }),
    ...(from && { from: asciiDomainOf(from) }),
    ...(sender === undefined ? { isGuessed: true } : { sender }),
    ...(isForwarded(recipient) && { isForwarded: true }),
    ...(dkim.length > 0 && { dkim }), // that none came back does not mean that there was none
    ...(signal && { list: signal.id }),
    ...(receiver && { receiver }),
  };
  return facts;
}

const only = (facts: TargetFacts, check: CheckName): TargetFacts => {
  const wanted = FACTS[check] ?? BARE;
  return Object.fromEntries(Object.entries(facts).filter(([key]) => wanted.some((one) => one === key)));
};

/** Nobody publishes requirements but a few receivers, and theirs are nobody else's. */
const isIdle = (about: Noun, { receiver }: TargetFacts) => about === 'bulk-sender' && receiver === undefined;

/** Turns a diagnosis into "check SPF of this return-path for this address": the nouns in the notice are tested (N8). */
export function targetsOf(
  cause: Cause,
  recipient: NoticeRecipient,
  notice: Pick<Notice, 'original' | 'reportingMta'>,
): Target[] {
  const plan: readonly Step[] = PLANS[cause.reason];
  if (plan.length === 0) return [];
  const nouns = nounsOf(recipient, notice);
  const { original } = notice;
  const facts = factsOf(cause, nouns, { recipient, original });
  const targets = plan.flatMap(([check, about]) =>
    isIdle(about, facts)
      ? []
      : nouns[about].map((subject): Target => ({ check, subject, facts: only(facts, check) })),
  );
  return [...new Map(targets.map((one) => [`${one.check} ${one.subject}`, one])).values()].slice(
    0,
    MOST_TARGETS,
  );
}
