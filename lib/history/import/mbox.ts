import { endOfLine, isBlank, isEnvelope, startsWithFrom } from './mbox-lines.ts';
import { declaredLength, unquoted } from './mbox-message.ts';

/** One message of a mailbox file, or the place of one that is too long to be a notice. */
export type MboxPart = { number: number; octets: Uint8Array } | { number: number; isTooLong: true };

/** What the servers of the large providers accept. */
export const LARGEST_MESSAGE = 25 * 1024 * 1024;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Takes a mailbox file in pieces, and gives its messages as soon as each is whole. */
export interface MboxReader {
  push: (piece: Uint8Array) => MboxPart[];
  end: () => MboxPart[];
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/**
 * Reads mboxrd, mboxo, mboxcl and mboxcl2 (RFC 4155). A message begins behind an empty line with `From `, a sender and a
 * date, and a header; where it declares how long it is, and the next one begins there, what it quotes is not looked at.
 */
export function createMboxReader(largest = LARGEST_MESSAGE): MboxReader {
  let held: Uint8Array = new Uint8Array();
  /** Where in `held` the message begins, which line is next, and whether an empty line stands before that. */
  let start = 0;
  let next = 0;
  let isBehindBlank = true;
  let number = 0;
  let isInHead = false;
  let isTooLong = false;
  let isWithinLine = false;

  const takeMessage = (parts: MboxPart[]) => {
    if (isTooLong) parts.push({ number, isTooLong });
    else if (number > 0) parts.push({ number, octets: unquoted(held.subarray(start, next)) });
  };

  /** Skips the declared length; undefined while too little has been read to know whether it is right. */
  const endOfBody = (bodyStart: number, isLast: boolean): number | undefined => {
    const length = declaredLength(held.subarray(start, bodyStart));
    if (length === undefined || length === 0 || length > largest) return bodyStart;
    let after = bodyStart + length;
    if (after + 7 > held.length && !isLast) return undefined;
    if (after > held.length) return bodyStart;
    while (held[after] === LINE_FEED || held[after] === CARRIAGE_RETURN) after++;
    return after === held.length || startsWithFrom(held, after) ? after : bodyStart;
  };

  /** Lets go of what has been given, and of a message that is too long. */
  const letGo = () => {
    if (number === 0) start = next; // what stands before the first message is none
    if (!isTooLong && held.length - start > largest) isTooLong = true;
    if (isTooLong && isWithoutEnd()) isWithinLine = true;
    const from = isTooLong ? (isWithinLine ? held.length : next) : start;
    held = held.slice(from);
    next = Math.max(0, next - from);
    start = isTooLong ? 0 : start - from;
  };
  const isWithoutEnd = () => held.length - next > largest;

  const read = (isLast: boolean): MboxPart[] => {
    const parts: MboxPart[] = [];
    if (isWithinLine) {
      const end = endOfLine(held, 0);
      next = end < 0 ? held.length : end;
      isBehindBlank = false;
      isWithinLine = end < 0;
    }
    while (next < held.length) {
      let end = endOfLine(held, next);
      if (end < 0 && !isLast) break;
      if (end < 0) end = held.length;
      if (startsWithFrom(held, next)) {
        const nextEnd = endOfLine(held, end);
        if (nextEnd < 0 && !isLast) break;
        const line = { start: next, end, nextEnd: nextEnd < 0 ? held.length : nextEnd };
        if (isEnvelope(held, line, isBehindBlank)) {
          takeMessage(parts);
          number++;
          start = end;
          next = end;
          isBehindBlank = false;
          isInHead = true;
          isTooLong = false;
          continue;
        }
      }
      const isEmpty = isBlank(held, next, end);
      if (isEmpty && isInHead) {
        const after = endOfBody(end, isLast);
        if (after === undefined) break;
        isInHead = false;
        end = after;
      }
      isBehindBlank = isEmpty;
      next = end;
    }
    return parts;
  };

  return {
    push: (piece) => {
      held = joined(held, piece);
      const parts = read(false);
      letGo();
      return parts;
    },
    end: () => {
      const parts = read(true);
      next = held.length;
      takeMessage(parts);
      return parts;
    },
  };
}
