import { advise } from '../../../lib/advice/advise.ts';
import { causes, type Reason } from '../../../lib/causes/index.ts';
import type { Actor, Confidence, Diagnosis, Party, Permanence } from '../../../lib/diagnosis.ts';
import type { ProviderId } from '../../../lib/providers/index.ts';
import type { Answers } from '../../../lib/scope/questions.ts';

interface Wanted {
  reason: Reason;
  actor?: Actor;
  permanence?: Permanence;
  party?: Party;
  provider?: ProviderId | undefined;
  confidence?: Confidence;
  kind?: 'failure' | 'delay';
  genuineness?: 'genuine' | 'backscatter';
  from?: string;
}

/** A recipient as lib/create-diagnose would explain it: the advice is the real one. */
export function diagnosisOf(wanted: Wanted): Diagnosis {
  const cause = causes.find(({ id }) => id === wanted.reason);
  if (!cause) throw new Error(wanted.reason);
  const { reason, permanence = 'permanent', party = 'recipient-organisation', confidence = 'high' } = wanted;
  const { kind = 'failure', genuineness = 'genuine', actor = cause.actor, provider, from } = wanted;
  const shared = {
    action: kind === 'delay' ? 'delayed' : 'failed',
    bucket: cause.bucket,
    actor,
    reason,
    permanence,
    confidence,
    diagnostic: '',
  } as const;
  const original = { dkim: [], ...(from && { from }) };
  return {
    ...shared,
    rejectedBy: { party, ...(provider && { provider }) },
    also: [],
    checks: [],
    advice: advise({
      ...shared,
      notice: { kind, genuineness, original },
      party,
      ...(provider && { provider }),
      signal: undefined,
      sharedBy: undefined,
      usualActor: cause.actor,
      hasChecks: true,
    }),
  };
}

const actors: Actor[] = ['you', 'your-admin', 'recipient', 'recipient-admin', 'provider', 'nobody'];
/** The others are answered as the recipient's own organisation is. */
const parties: Party[] = ['own-organisation', 'recipient-organisation', 'forwarder'];
const outcomes = [
  ['permanent', 'high'],
  ['permanent', 'low'],
  ['temporary', 'high'],
] as const;
const receivers = ['google', 'outlook-com', 'microsoft', 'yahoo', 'mimecast', undefined] as const;

/** Every reason with every actor, party, receiver, outcome and level. */
export const everything: readonly Diagnosis[] = causes.flatMap(({ id: reason }) =>
  actors.flatMap((actor) =>
    parties.flatMap((party) =>
      receivers.flatMap((provider) =>
        outcomes.map(([permanence, confidence]) =>
          diagnosisOf({ reason, actor, party, provider, permanence, confidence }),
        ),
      ),
    ),
  ),
);

/** Every way to answer, the questions left open included. */
export const allAnswers: readonly Answers[] = ([undefined, 'one', 'several'] as const).flatMap((providers) =>
  ([undefined, 'one', 'all'] as const).flatMap((senders) =>
    ([undefined, 'yes', 'no'] as const).map((change) => ({
      ...(providers && { providers }),
      ...(senders && { senders }),
      ...(change && { change }),
    })),
  ),
);
