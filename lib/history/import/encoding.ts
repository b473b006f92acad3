/** Octets at the beginning that say how a text is written. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What a text without a mark can be, the stricter first; Excel in Japan saves in the second. */
const GUESSES = ['utf-8', 'shift_jis'] as const;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]{2}/;
/** A letter may be cut at the end of what is looked at. */
const CUT_OFF = 3;
/** More zero octets than that on one side are Latin letters in UTF-16. */
const MOSTLY = 0.6;
const LOOKED_AT = 4096;

/** How often an octet is zero at even and at odd places. */
function zeros(octets: Uint8Array): [even: number, odd: number] {
  const count: [number, number] = [0, 0];
  octets.forEach((octet, at) => {
    if (octet === 0) count[at % 2 === 0 ? 0 : 1]++;
  });
  const half = Math.max(1, octets.length / 2);
  return [count[0] / half, count[1] / half];
}

function reads(encoding: string, octets: Uint8Array): string | undefined {
  for (let cut = 0; cut <= CUT_OFF; cut++) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(octets.subarray(0, octets.length - cut));
    } catch {
      // the last letter may be whole without its beginning
    }
  }
  return undefined;
}

/** A text has no control characters but the ends of lines and cells. */
function asText(encoding: string, octets: Uint8Array): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return /[\0-\x08\x0e-\x1f]/.test(new TextDecoder(encoding).decode(octets)) ? undefined : encoding;
}

/** How a text that begins so is written; undefined where it is no text. */
export function encodingOf(head: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((octet, at) => head[at] === octet));
  if (marked) return marked[0];
  const first = head.subarray(0, LOOKED_AT);
  const [even, odd] = zeros(first);
  if (odd > MOSTLY && even === 0) return asText('utf-16le', first);
  if (even > MOSTLY && odd === 0) return asText('utf-16be', first);
  if (even > 0 || odd > 0) return undefined;
  const guess = GUESSES.find((encoding) => {
    const text = reads(encoding, head);
    return text !== undefined && (encoding === 'utf-8' || JAPANESE.test(text));
  });
  return guess ?? 'windows-1252';
}
