import type { Message } from '../../i18n.ts';

/** One object of a log, counted from 1, or why there is none. */
export type JsonRow = { number: number; object: JsonObject } | { number: number; reason: Message };

/** What JSON calls an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A list that is written on one line has to be read as a whole. */
const LONGEST = 64 * 1024 * 1024;

/** How services call the list in their answer: Mailgun, Postmark, Mailjet, Brevo, HubSpot, Mandrill, Amazon. */
const LISTS = ['items', 'Bounces', 'Data', 'events', 'results', 'mandrill_events', 'Records', 'value'];

const BAD: Message = { key: 'import_row_no_json' };
const TOO_LONG: Message = { key: 'import_row_too_long' };

/** Is it an object with names and values? */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listIn(value: JsonObject): readonly unknown[] | undefined {
  const list = LISTS.map((name) => value[name]).find((one) => Array.isArray(one) && one.some(isObject));
  return list as readonly unknown[] | undefined;
}

/** A list in an answer in a list; more are there to be slow. */
const DEEPEST = 4;

/** The objects in a value: itself, or those of the list that it is or holds. */
function objectsIn(value: unknown, depth = 0): unknown[] {
  const list = Array.isArray(value) ? value : isObject(value) ? listIn(value) : undefined;
  return list && depth < DEEPEST ? list.flatMap((item) => objectsIn(item, depth + 1)) : [value];
}

const parse = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Counts objects, so that a reason can say which. */
function createCounter() {
  let number = 0;
  return {
    *objects(value: unknown): Generator<JsonRow> {
      for (const object of objectsIn(value)) {
        number++;
        yield isObject(object) ? { number, object } : { number, reason: BAD };
      }
    },
    bad: (reason: Message): JsonRow => ({ number: ++number, reason }),
  };
}

/** The objects of a log: one on each line, or all in one list. A line that is none is told, and the others are read. */
export async function* jsonRows(texts: AsyncIterable<string>): AsyncGenerator<JsonRow> {
  const counter = createCounter();
  let held = '';
  let isByLine = false;
  let isInLongLine = false;
  /** Looked at once: it may be nearly the whole file. */
  let isFirstLineKnown = false;

  function* line(text: string): Generator<JsonRow> {
    const trimmed = text.trim().replace(/,$/, '');
    if (isInLongLine || trimmed === '') return;
    const parsed = parse(trimmed);
    if (parsed) yield* counter.objects(parsed.value);
    else yield counter.bad(BAD);
  }
  function* lines(): Generator<JsonRow> {
    const all = held.split('\n');
    held = all.pop() ?? '';
    for (const one of all) {
      yield* line(one);
      isInLongLine = false;
    }
  }

  for await (const text of texts) {
    held += text;
    if (!isFirstLineKnown && text.includes('\n')) {
      isFirstLineKnown = true;
      isByLine ||= parse(held.slice(0, held.indexOf('\n')).trim()) !== undefined;
    }
    if (isByLine) yield* lines();
    if (held.length <= LONGEST) continue;
    yield counter.bad(TOO_LONG);
    isByLine = true; // what is left may be lines
    isInLongLine = true;
    held = '';
  }
  const whole = isByLine ? undefined : parse(held);
  if (whole) {
    yield* counter.objects(whole.value);
    return;
  }
  yield* lines();
  yield* line(held);
}
