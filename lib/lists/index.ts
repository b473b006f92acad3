import { closedLists } from './closed.ts';
import { filterSignals } from './filter-signals.ts';
import { mailboxSignals } from './mailbox-signals.ts';
import { publicLists } from './public.ts';
import { spamhaus } from './spamhaus.ts';

/** Every list and signal that a reply may name; the first that fits is the answer, so the narrower stand first. */
export const lists = [
  ...mailboxSignals,
  ...filterSignals,
  ...closedLists,
  ...publicLists,
  ...spamhaus,
] as const;

/** `spamhaus-zen`, `outlook-com-list` ... */
export type ListId = (typeof lists)[number]['id'];
