import type { Diagnosis } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import { type ProviderId, providers } from '../providers/index.ts';

/** Whose rules refused the mail: those of a provider that publishes them, or of a single organisation. */
export type Receiver = 'google' | 'outlook-com' | 'microsoft' | 'provider' | 'theirs';

/** What a receiver is known to ask, and where its people are reached (R32, R36). */
export const rulesOf: Readonly<Record<Receiver, readonly MessageKey[]>> = {
  google: ['advice_scope_google', 'advice_scope_postmaster'],
  'outlook-com': ['advice_scope_outlook_com', 'advice_scope_postmaster'],
  microsoft: ['advice_scope_microsoft'],
  provider: ['advice_scope_postmaster'],
  theirs: [],
};

/** The receiver of this bounce; its name and pages where people know it. */
export function receiverOf({ rejectedBy }: Pick<Diagnosis, 'rejectedBy'>): {
  kind: Receiver;
  name?: string;
  provider?: ProviderId;
} {
  const known = providers.find(({ id }) => id === rejectedBy.provider);
  if (known?.role !== 'mailboxes') return { kind: 'theirs' }; // a filter has the rules of the company behind it
  const { id, name } = known;
  const kind = id === 'google' || id === 'outlook-com' || id === 'microsoft' ? id : 'provider';
  return { kind, name, provider: id };
}
