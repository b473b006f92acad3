import { isObject, type JsonObject } from './json-rows.ts';

/** Values of a row by the name of their column, as `nameOf` writes it. */
export type Named = ReadonlyMap<string, string>;

/** The name of a column without what differs between exports: case, blanks, punctuation. */
export const nameOf = (header: string): string =>
  header
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Objects within objects; more are there to be slow. */
const DEEPEST = 6;
const MOST_NAMES = 400;
/** Of a list in a row, a tag say. */
const MOST_ITEMS = 20;
/** Amazon SES sends one message to fifty people at most; each more would be a copy of the whole row. */
const MOST_ROWS = 200;
/** No name and no value of a log is longer; patterns look at them whole. */
const LONGEST = 16_384;

/** Services and queues put an event into an envelope, as an object or as its text: SNS, EventBridge, SQS, Mailgun. */
const ENVELOPES = ['Message', 'detail', 'body', 'event-data', 'msg'];

function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const outerFirst = (object: JsonObject): [string, unknown][] =>
  Object.entries(object).sort(
    ([one], [other]) => Number(ENVELOPES.includes(one)) - Number(ENVELOPES.includes(other)),
  );

function put(into: Map<string, string>, path: string, value: unknown, depth: number): void {
  if (value === null || value === undefined || into.size > MOST_NAMES || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    const plain = value.filter((item) => typeof item !== 'object').slice(0, MOST_ITEMS); // a list in a list has no name
    if (plain.length > 0) into.set(nameOf(path), plain.join(', ').slice(0, LONGEST));
    const [first] = value.filter(isObject);
    if (first) put(into, path, first, depth);
    return;
  }
  if (!isObject(value)) {
    const name = nameOf(path);
    if (!into.has(name)) into.set(name, String(value).slice(0, LONGEST)); // what stands outside of an envelope is about the event itself
    return;
  }
  for (const [name, inner] of outerFirst(value)) {
    const isEnvelope = ENVELOPES.includes(name);
    put(
      into,
      isEnvelope ? path : `${path} ${name}`.slice(0, LONGEST),
      isEnvelope ? opened(inner) : inner,
      depth + 1,
    );
  }
}

/** Lists of which each item is a row of its own, as Amazon SES tells of several recipients at once. */
const LISTS_OF_ROWS = [
  ['bounce', 'bouncedRecipients'],
  ['deliveryDelay', 'delayedRecipients'],
  ['delivery', 'recipients'],
] as const;

function envelopeOf(object: JsonObject, depth = 0): JsonObject {
  const inner = ENVELOPES.map((name) => opened(object[name])).find(isObject);
  return inner && depth < DEEPEST ? envelopeOf(inner, depth + 1) : object;
}

/** An object of a log as rows: names of inner values are those on the way to them, in one. */
export function flattened(object: JsonObject): Named[] {
  const base = new Map<string, string>();
  put(base, '', object, 0);
  const event = envelopeOf(object);
  for (const [outer, list] of LISTS_OF_ROWS) {
    const details = event[outer];
    const items = isObject(details) ? details[list] : undefined;
    if (!Array.isArray(items) || items.length === 0) continue;
    return items.slice(0, MOST_ROWS).map((item) => {
      const row = new Map<string, string>();
      put(row, `${outer} ${list}`, item, 0);
      return new Map([...base, ...row]);
    });
  }
  return [base];
}
