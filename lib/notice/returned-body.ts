/** A notice's parts begin within it; behind that only the returned message goes on. */
const LONGEST_HEAD = 64 * 1024;

/** A smaller mail is parsed as fast as it is cut. */
const SMALL = 2 * 1024;

/** A notice has two of them; one that has more is left as it is. */
const MOST_PARTS = 4;

/** The parts of a report (RFC 6522, RFC 6533): `[1]` of those that tell the status. */
const part = /\ncontent-type:\s{0,20}message\/(?:(?:global-)?(delivery-status)|rfc822|global)(?![\w-])/gi;
const blankLine = /\r?\n\r?\n/g;

/**
 * A notice without the body of the message that it returns: only its header counts, and it may hold megabytes of
 * attachments to parse. The returned message is the last part (RFC 6522 section 3); where it stands before the report,
 * nothing is cut.
 */
export function withoutReturnedBody(raw: string | Uint8Array): string | Uint8Array {
  if (raw.length < SMALL) return raw;
  const head = raw.slice(0, LONGEST_HEAD);
  const text = typeof head === 'string' ? head : new TextDecoder('latin1').decode(head);
  const [first, ...others] = text.matchAll(part).take(MOST_PARTS);
  const returned = others.find(([, isStatus]) => !isStatus);
  if (!first?.[1] || !returned) return raw;
  const body = endOfHeader(text, endOfHeader(text, returned.index));
  return body < 0 ? raw : raw.slice(0, body);
}

/** Where the blank line ends that closes a header; -1 when it goes on. */
function endOfHeader(text: string, from: number): number {
  if (from < 0) return -1;
  blankLine.lastIndex = from;
  return blankLine.exec(text) ? blankLine.lastIndex : -1;
}
