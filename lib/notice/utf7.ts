/** Letters between `+` and `-`, as UTF-16 in base64 (RFC 2152). */
const runs = /\+([a-z0-9+/]{2,4000})-?/gi;
const named = /charset\s{0,3}=\s{0,3}"?(?:unicode-1-1-)?utf-7/i;

/** A part's header stands near the beginning. */
const HEAD = 16 * 1024;

const lettersOf = (run: string, base64: string): string => {
  if (base64.length % 4 === 1) return run;
  const octets = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new TextDecoder('utf-16be').decode(octets.subarray(0, octets.length & ~1));
};

/** Exchange wrote notices in UTF-7 until 2003, which no browser reads; `source` tells whether this text is. */
export const withoutUtf7 = (text: string, source: string | Uint8Array): string => {
  if (text.search(runs) < 0) return text;
  const head = source.slice(0, HEAD);
  return named.test(typeof head === 'string' ? head : new TextDecoder().decode(head))
    ? text.replace(runs, lettersOf)
    : text;
};
