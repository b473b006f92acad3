import type { Reason } from '../causes/index.ts';
import type { Actor, Diagnosis } from '../diagnosis.ts';
import type { Signal } from '../lists/named-signal.ts';
import { domainOf } from '../notice/addresses.ts';
import type { Notice } from '../notice/notice.ts';
import { type ProviderId, providerOfDomain } from '../providers/index.ts';

/** What the advice depends on. */
export interface Facts
  extends Pick<
    Diagnosis,
    'action' | 'bucket' | 'permanence' | 'actor' | 'confidence' | 'diagnostic' | 'replyCode' | 'enhancedCode'
  > {
  reason: Reason;
  notice: Pick<Notice, 'kind' | 'genuineness'> & Partial<Pick<Notice, 'original'>>;
  party: Diagnosis['rejectedBy']['party'];
  /** Who gave the reply, if we know them. */
  provider?: ProviderId;
  signal: Signal | undefined;
  /** The provider whose shared server was refused. */
  sharedBy: ProviderId | undefined;
  /** Who acts on this reason, as a rule. */
  usualActor: Actor | undefined;
  /** Is there a DNS check to offer? */
  hasChecks: boolean;
}

/** Does the one act whom the reason's own sentences speak to? */
export const isUsualActor = ({ actor, usualActor }: Pick<Facts, 'actor' | 'usualActor'>): boolean =>
  usualActor === actor;

/** Is the mail still on its way? A notice may hold both: given up for one recipient, late for another. */
export const isStillTrying = ({ notice, action }: Pick<Facts, 'notice' | 'action'>): boolean =>
  notice.kind === 'delay' || action === 'delayed';

/** Listed not for spam, but as a line that should not send mail itself: a relay is the answer, not a removal. */
export const isWrongLine = ({ reason, actor, signal }: Facts): boolean =>
  reason === 'ip-blocklisted' && actor === 'your-admin' && signal?.reach === 'policy';

/** Refused for good, and nobody on this side or known by name can change it. */
export const isBeyondRepair = ({ actor, permanence, bucket }: Facts): boolean =>
  actor === 'nobody' && permanence === 'permanent' && bucket !== 'address';

/** Sent as an address of a public mail provider, whose domain nobody else can set up. */
export const hasFreeMailSender = ({ notice }: Facts): boolean => {
  const domain = notice.original?.from && domainOf(notice.original.from);
  return Boolean(domain && providerOfDomain(domain));
};
