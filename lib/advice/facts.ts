import { causes, type Reason } from '../causes/index.ts';
import type { Actor, Diagnosis } from '../diagnosis.ts';
import type { Signal } from '../lists/named-signal.ts';
import type { Notice } from '../notice/notice.ts';
import type { ProviderId } from '../providers/index.ts';

/** What the advice depends on. */
export interface Facts
  extends Pick<
    Diagnosis,
    'bucket' | 'permanence' | 'actor' | 'confidence' | 'diagnostic' | 'replyCode' | 'enhancedCode'
  > {
  reason: Reason;
  notice: Pick<Notice, 'kind' | 'genuineness'>;
  party: Diagnosis['rejectedBy']['party'];
  /** Who gave the reply, if we know them. */
  provider?: ProviderId;
  signal: Signal | undefined;
  /** The provider whose shared server was refused. */
  sharedBy: ProviderId | undefined;
  /** Is there a DNS check to offer? */
  hasChecks: boolean;
}

const actors = new Map<Reason, Actor>(causes.map(({ id, actor }) => [id, actor]));

/** Does the one act whom the reason's own sentences speak to? */
export const isUsualActor = ({ reason, actor }: Pick<Facts, 'reason' | 'actor'>): boolean =>
  actors.get(reason) === actor;

/** The recipient has nothing to do with a rule of one's own company. */
export const isOwnRule = ({ bucket, actor, party }: Facts): boolean =>
  bucket === 'recipient-policy' && actor === 'your-admin' && party === 'own-organisation';

/** Listed not for spam, but as a line that should not send mail itself: a relay is the answer, not a removal. */
export const isWrongLine = ({ reason, actor, signal }: Facts): boolean =>
  reason === 'ip-blocklisted' && actor === 'your-admin' && signal?.reach === 'policy';
