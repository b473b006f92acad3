// The packet library takes cut packets silently: what is missing reads as zeros or ends early. RFC 1035 section 4.1.

const HEADER_OCTETS = 12;
/** Type and class. */
const QUESTION_OCTETS = 4;
/** Type, class and TTL; then two octets of length. */
const RECORD_OCTETS = 8;
const POINTER = 0xc0;

/** Where a name ends that begins here; a pointer ends it, wherever that leads. */
function endOfName(view: DataView, start: number): number {
  let at = start;
  for (;;) {
    const length = view.getUint8(at);
    if (length >= POINTER) return at + 2;
    at += 1 + length;
    if (length === 0) return at;
  }
}

/** Does the packet end exactly where the last of its announced questions and records ends? */
export function isWhole(octets: Uint8Array): boolean {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  try {
    const [questions, ...records] = [4, 6, 8, 10].map((at) => view.getUint16(at));
    let at = HEADER_OCTETS;
    for (let left = questions ?? 0; left > 0; left--) at = endOfName(view, at) + QUESTION_OCTETS;
    for (let left = records.reduce((sum, count) => sum + count); left > 0; left--) {
      const length = endOfName(view, at) + RECORD_OCTETS;
      at = length + 2 + view.getUint16(length);
    }
    return at === octets.length;
  } catch {
    return false; // the view throws beyond its end
  }
}
