import type { Severity } from '../content/define.ts';
import type { Actor, Bucket, CheckName, Confidence, Diagnosis, Party } from '../diagnosis.ts';
import type { Verdict } from '../dns/finding.ts';
import type { MessageKey } from '../i18n.ts';
import type { IdentityRole } from '../identities.ts';

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Id;

/** `panel_actor_your_admin` of the actor `your-admin`; that each id has its label is checked by the types below. */
const labelOf = <Group extends string, Id extends string>(group: Group, id: Id) =>
  `panel_${group}_${id.replaceAll('-', '_')}` as `panel_${Group}_${Underscored<Id>}`;

/** Who has to do something. */
export const actorLabel = (id: Actor): MessageKey => labelOf('actor', id);

/** How sure we are. */
export const confidenceLabel = (id: Confidence): MessageKey => labelOf('confidence', id);

/** Where to look, in a few words that fit after "Also possible". */
export const bucketLabel = (id: Bucket): MessageKey => labelOf('bucket', id);

/** What else it may be, said only where there is a doubt. */
export const otherBuckets = ({ confidence, also }: Pick<Diagnosis, 'confidence' | 'also'>): Bucket[] =>
  confidence === 'high' ? [] : also;

/** Whose server refused. */
export const partyLabel = (id: Party): MessageKey => labelOf('party', id);

/** What a DNS check is called. */
export const checkLabel = (id: CheckName): MessageKey => labelOf('check', id);

/** How a DNS check came out. */
export const verdictLabel = (id: Verdict): MessageKey => labelOf('verdict', id);

/** What the name in a message is called that it claims to be from. */
export const IDENTITY_LABELS: Record<IdentityRole, MessageKey> = {
  from: 'panel_identity_from',
  'return-path': 'panel_identity_path',
  signature: 'panel_identity_signature',
  server: 'panel_identity_server',
};

/** How much filters hold it against a message. */
export const SEVERITY_LABELS: Record<Severity, MessageKey> = {
  high: 'content_high',
  medium: 'content_medium',
  low: 'content_low',
};

/** Is it over? A temporary refusal that the sender's server has given up on is not "still being tried". */
export function permanenceOf({ permanence, action }: Pick<Diagnosis, 'permanence' | 'action'>): MessageKey {
  if (permanence === 'permanent') return 'panel_permanence_permanent';
  if (permanence === 'unknown') return 'panel_permanence_unknown';
  return action === 'failed' ? 'panel_permanence_given_up' : 'panel_permanence_temporary';
}
