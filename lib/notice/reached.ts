/** What stands behind an address that the mail did reach, or above a list of them. */
const done =
  'delivered|relayed|sent|ok|succe(?:ss|eded)\\w{0,5}|accepted|zugestellt|übergeben|übermittelt|weitergeleitet|remise?s?|distribuée?s?|entregad[oa]s?|entregues?|consegnat[oi]|bezorgd|afgeleverd|dostarczon[oya]|доставлен[оы]?|配信済み|已送达';
const denied =
  /(?<!\p{L})(?:not|nor|never|fail\p{L}{0,4}|errors?|nicht|kein\p{L}{0,2}|non|pas|no|não|niet|nie|не)(?!\p{L})|n't|cannot|unable|unzu|impos|ない|ません|未|不/iu;

const behind = new RegExp(`^[\\s|:;–—-]{0,8}(?:${done})(?!\\p{L})[^45]{0,40}$`, 'iu');
const above = new RegExp(`(?<!\\p{L})(?:${done})(?!\\p{L})`, 'iu');

/** In a table, or behind a dash: `a@b   Delivered`. */
export const isReached = (rest: string): boolean => behind.test(rest) && !denied.test(rest);

/** Says so of the addresses below it; another heading ends that; undefined for other lines. */
export const isReachedBelow = (line: string): boolean | undefined =>
  heading.test(line) ? above.test(line) && !denied.test(line) : undefined;

const heading = /^[^@]{12,200}[:：]\s{0,3}$/;
