import { BLOCKLISTS } from './all.ts';
import type { Blocklist, LiveList, RetiredList } from './define.ts';

export { BLOCKLISTS };

/** Was the list shut down? */
export const isRetired = (list: Blocklist): list is RetiredList => list.retired !== undefined;

/** The list of a zone, unless it was shut down. */
export const liveListOf = (zone: string): LiveList | undefined =>
  BLOCKLISTS.find((list): list is LiveList => list.zone === zone && !isRetired(list));
