import type { TargetFacts } from '../../diagnosis.ts';

/** Why a refusal may say nothing about the record: the domain is only that of From, or the address that of a forwarder. */
export type Doubt = 'guessed' | 'forwarded';

const FORWARDS = ['forwarding-broke-auth', 'group-relay'];

/** What is doubtful about the question; a forward first, as then nobody has to change the record. */
export function doubtOf({ isForwarded, isGuessed, reason = '' }: TargetFacts): Doubt | undefined {
  if (isForwarded || FORWARDS.includes(reason)) return 'forwarded';
  return isGuessed ? 'guessed' : undefined;
}
