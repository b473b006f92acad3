/** A source without the bodies of its files, which cost the parser most of its time and are only weighed. */
export interface LeanSource {
  text: string;
  /** Octets of the pictures in it, as they are shown. */
  pictureOctets: number;
}

/** A smaller body is parsed as fast as it is cut out. */
const SMALL = 4 * 1024;
/** A part's header has fewer characters. */
const LONGEST_HEADER = 8 * 1024;
/** Nobody attaches more. */
const MOST_FILES = 500;

const encoded = /\ncontent-transfer-encoding:[ \t]{0,9}base64/gi;
const type = /(?:^|\n)content-type:\s{0,9}([a-z]{1,20})\//i;
const blankLine = /\n\r?\n/;

/** Base64 makes four characters of three octets; a line has two more for its end. */
const octetsOf = (length: number): number => Math.round((length * 3 * 76) / (4 * 78));

/** Takes the bodies of pictures and files out of a message; texts and messages within stay. */
export function lean(source: string): LeanSource {
  const kept: string[] = [];
  let pictureOctets = 0;
  let end = 0;
  for (const { index } of source.matchAll(encoded).take(MOST_FILES)) {
    if (index < end) continue;
    const blank = blankLine.exec(source.slice(index, index + LONGEST_HEADER));
    if (!blank) continue;
    const before = source.slice(Math.max(0, index - LONGEST_HEADER), index);
    const header = before.slice(before.lastIndexOf('\n--') + 1) + blank.input.slice(0, blank.index);
    const kind = type.exec(header)?.[1]?.toLowerCase();
    if (kind === undefined || kind === 'text' || kind === 'message' || kind === 'multipart') continue;
    const body = index + blank.index + blank[0].length;
    const next = source.indexOf('\n--', body - 1);
    const stop = next < 0 ? source.length : next;
    if (kind === 'image') pictureOctets += octetsOf(stop - body);
    if (stop - body < SMALL) continue;
    kept.push(source.slice(end, body));
    end = stop;
  }
  return { text: kept.join('') + source.slice(end), pictureOctets };
}
