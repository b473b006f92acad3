/** RFC 1035 section 2.3.4, less the length octet of the first label and the root. */
const MAX_NAME = 253;
/** Printable ASCII without dot and blank, at most 63 octets (RFC 1035 section 2.3.4). */
const LABEL = /^[!-\-/-~]{1,63}$/;
/**
 * A last label of digits makes an IPv4 address (RFC 3696 section 2). The others are names inside one network (RFC 6761,
 * 6762, 7686, 8375; draft-chapin-rfc2606bis), which are no business of a public resolver.
 */
const NEVER_ASKED =
  /(?:^|\.)(?:\d+|localhost|local|localdomain|lan|internal|intranet|private|corp|home|home\.arpa|onion)$/i;
const TOP_LEVEL = /^(?!localhost$)(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** Can this name be put into a DNS question? A bare label is the name of a machine at home: nobody outside is told. */
export function isAskable(name: string): boolean {
  if (name.length > MAX_NAME || NEVER_ASKED.test(name)) return false;
  const labels = name.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label));
}

/** `com`: asked for by its SOA only, which no machine at home has. */
export const isTopLevel = (name: string): boolean => TOP_LEVEL.test(name);
