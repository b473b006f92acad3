import type { Actor } from '../../diagnosis.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import type { MessageKey } from '../../i18n.ts';

/** Whose it is: "me, them, or IT?" */
export type Side = 'you' | 'it' | 'them' | 'provider' | 'nobody';

const SIDES: Record<Actor, Side> = {
  you: 'you',
  'your-admin': 'it',
  recipient: 'them',
  'recipient-admin': 'them',
  provider: 'provider',
  nobody: 'nobody',
};

const NAMES: Record<Actor, MessageKey> = {
  you: 'overall_who_you',
  'your-admin': 'overall_who_it',
  recipient: 'overall_who_recipient',
  'recipient-admin': 'overall_who_their_it',
  provider: 'overall_who_provider',
  nobody: 'overall_who_nobody',
};

/** Whose turn it is. */
export const sideOf = ({ actor }: Pick<HistoryEntry, 'actor'>): Side => SIDES[actor];

/** Who acts, in a word or two. */
export const whoActs = (actor: Actor): MessageKey => NAMES[actor];

/** Does the notice say why? */
export const isExplained = ({ bucket }: Pick<HistoryEntry, 'bucket'>): boolean => bucket !== 'unknown';
