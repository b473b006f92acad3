/** The octets of a stream, at most so many. */
export type Stream = (longest: number) => Uint8Array;

/** Sectors of both versions ([MS-CFB] section 2.2), as powers of two. */
const SECTOR_SHIFTS = [9, 12];
const HEADER = 512;
/** FAT sectors that the header names itself; more stand in a chain of their own (section 2.5). */
const IN_HEADER = 109;
const ENTRY = 128;
const STORAGE = 1;
const STREAM = 2;
/** Smaller streams lie together in one, in pieces of 64 octets (section 2.6.1). */
const SMALL = 4096;
const SMALL_SHIFT = 6;
/** A message with a hundred recipients has a few thousand streams; more were made to be slow. */
const MOST_ENTRIES = 20_000;
/** Of folders in folders: a message in a message in a message. */
const LONGEST_PATH = 1000;

/** For each sector the one behind it; whatever is negative ends a chain. */
type Next = Int32Array;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

/** The sectors from here on; a chain that bites its tail ends with what was asked for. */
function chainFrom(start: number, next: Next, most: number): number[] {
  const chain: number[] = [];
  for (let at = start; at >= 0 && at < next.length && chain.length < most; at = next[at] ?? -1) {
    chain.push(at);
  }
  return chain;
}

function joined(parts: readonly Uint8Array[], longest: number): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.subarray(0, longest);
}

function numbersIn(octets: Uint8Array): Next {
  const view = viewOf(octets);
  return Int32Array.from({ length: octets.length >> 2 }, (_, at) => view.getInt32(at * 4, true));
}

/** The table of all sectors, by the header and the chain of those that it has no room for. */
function readNext(octets: Uint8Array, sector: (at: number) => Uint8Array, shift: number): Next {
  const header = viewOf(octets);
  const most = octets.length >> shift;
  const places = [...numbersIn(octets.subarray(76, 76 + 4 * IN_HEADER))];
  let more = header.getInt32(68, true);
  for (let count = 0; more >= 0 && more < most && count < most && places.length < most; count++) {
    const numbers = numbersIn(sector(more));
    places.push(...numbers.subarray(0, -1));
    more = numbers.at(-1) ?? -1;
  }
  const used = places.filter((at) => at >= 0 && at < most).slice(0, most);
  return numbersIn(joined(used.map(sector), most * 4));
}

/** The path of each entry of the directory below its root; it is a tree of trees (section 2.6.4). */
function pathsOf(directory: DataView, count: number): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  const open: [entry: number, folder: string][] = [[directory.getInt32(76, true), '']];
  for (let one = open.pop(); one; one = open.pop()) {
    const [entry, folder] = one;
    if (entry < 0 || entry >= count || paths.has(entry)) continue;
    const at = entry * ENTRY;
    const length = Math.min(32, directory.getUint16(at + 64, true) >> 1) - 1;
    const codes = Array.from({ length: Math.max(0, length) }, (_, place) =>
      directory.getUint16(at + place * 2, true),
    );
    const path = `${folder}${String.fromCharCode(...codes)}`.toUpperCase();
    paths.set(entry, path);
    open.push([directory.getInt32(at + 68, true), folder], [directory.getInt32(at + 72, true), folder]);
    const isFolder = directory.getUint8(at + 66) === STORAGE && path.length < LONGEST_PATH;
    if (isFolder) open.push([directory.getInt32(at + 76, true), `${path}/`]);
  }
  return paths;
}

/**
 * The streams of a compound file ([MS-CFB]) by their path in capitals; undefined where it is none. Only what is asked for is
 * copied, and never more than was asked: the libraries for this copy all streams at once, and a file of 3 MB whose
 * entries share one chain, or whose chain is a ring, then takes all memory.
 */
export function streamsIn(octets: Uint8Array): ReadonlyMap<string, Stream> | undefined {
  if (octets.length < HEADER) return undefined;
  const header = viewOf(octets);
  const shift = header.getUint16(30, true);
  if (!SECTOR_SHIFTS.includes(shift)) return undefined;
  const sector = (at: number) => octets.subarray((at + 1) << shift, (at + 2) << shift);
  const next = readNext(octets, sector, shift);
  const large = (start: number, longest: number) =>
    joined(chainFrom(start, next, Math.ceil(longest / (1 << shift))).map(sector), longest);

  const directory = viewOf(large(header.getInt32(48, true), MOST_ENTRIES * ENTRY));
  const count = Math.floor(directory.byteLength / ENTRY);
  if (count === 0) return undefined;
  const nextSmall = numbersIn(large(header.getInt32(60, true), octets.length >> (SMALL_SHIFT - 2)));
  const together = large(
    directory.getInt32(116, true),
    Math.min(octets.length, directory.getUint32(120, true)),
  );
  const small = (start: number, longest: number) => {
    const chain = chainFrom(start, nextSmall, Math.ceil(longest / (1 << SMALL_SHIFT)));
    return joined(
      chain.map((at) => together.subarray(at << SMALL_SHIFT, (at + 1) << SMALL_SHIFT)),
      longest,
    );
  };

  const streams = new Map<string, Stream>();
  for (const [entry, path] of [...pathsOf(directory, count)].sort(([one], [other]) => one - other)) {
    const at = entry * ENTRY;
    if (directory.getUint8(at + 66) !== STREAM) continue;
    const start = directory.getInt32(at + 116, true);
    const size = directory.getUint32(at + 120, true);
    const read = size < SMALL ? small : large;
    streams.set(path, (longest) => read(start, Math.min(size, longest)));
  }
  return streams;
}
