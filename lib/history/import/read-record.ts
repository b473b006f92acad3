import { BUCKETS } from '../../diagnosis.ts';
import type { ChangeMark, HistoryEntry, SentTally } from '../entry.ts';
import { isObject, type JsonObject } from './json-rows.ts';

/** What a field of a record may hold. */
type Check = (value: unknown) => boolean;

/** Checks for each field; `?` before a name says that it may be missing. */
type Shape = Readonly<Record<string, Check>>;

/** Longer texts of ours do not exist (REPLY_LIMIT is the longest). */
const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 500;
const MOST_COUNTED = 1e9;
/** Mail is not older than 1990, and no bounce comes from the next century. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const name: Check = (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
const id: Check = (value) => typeof value === 'string' && /^[\x21-\x7e][\P{C} ]{0,499}$/u.test(value);
const time: Check = (value) => typeof value === 'number' && value >= EARLIEST && value <= LATEST;
const count: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_COUNTED;
const yes: Check = (value) => value === true;
const code =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const word: Check = code(/^[a-z][a-z0-9-]{1,60}$/);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);

const ROUTE: Shape = { '?server': name, '?ip': name, '?dkim': name, '?service': word };

const ENTRY: Shape = {
  id,
  at: time,
  '?isUndated': yes,
  '?recipient': name,
  '?domain': name,
  '?provider': word,
  '?ownDomain': name,
  '?ownAddress': name,
  action: oneOf('failed', 'delayed'),
  diagnostic: text,
  '?replyCode': code(/^[245]\d\d$/),
  '?enhancedCode': code(/^[2-6]\.\d{1,3}\.\d{1,3}$/),
  rejectedBy: oneOf('own-organisation', 'recipient-organisation', 'forwarder', 'gateway', 'unknown'),
  bucket: oneOf(...BUCKETS),
  reason: word,
  permanence: oneOf('permanent', 'temporary', 'unknown'),
  actor: oneOf('you', 'your-admin', 'recipient', 'recipient-admin', 'provider', 'nobody'),
  confidence: oneOf('high', 'medium', 'low'),
  '?subject': name,
  '?campaign': name,
  arrival: oneOf('gmail', 'outlook', 'popup', 'file', 'table'),
};

const TALLY: Shape = {
  id,
  day: time,
  '?domain': name,
  '?provider': word,
  '?ownDomain': name,
  '?campaign': name,
  sent: count,
  accepted: count,
};

const MARK: Shape = {
  id,
  at: time,
  kind: oneOf('service', 'routing', 'domain', 'dns', 'other'),
  label: name,
};

/** The known fields of a record, each as it may be; undefined where one is not, or a needed one is missing. */
function read(value: unknown, shape: Shape): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const fields: [string, unknown][] = [];
  for (const [key, check] of Object.entries(shape)) {
    const isOptional = key.startsWith('?');
    const field = isOptional ? key.slice(1) : key;
    const given = Object.hasOwn(value, field) ? value[field] : undefined;
    if (given === undefined && isOptional) continue;
    if (!check(given)) return undefined;
    fields.push([field, given]);
  }
  return Object.fromEntries(fields);
}

/** A bounce out of a file that anybody may have written. */
export function readEntry(value: unknown): HistoryEntry | undefined {
  const route = isObject(value) ? read(value.route, ROUTE) : undefined;
  const entry = read(value, ENTRY);
  return route && entry ? ({ ...entry, route } as unknown as HistoryEntry) : undefined;
}

/** A count likewise; more cannot have arrived than was sent. */
export function readTally(value: unknown): SentTally | undefined {
  const tally = read(value, TALLY) as SentTally | undefined;
  return tally && tally.accepted <= tally.sent ? tally : undefined;
}

/** A mark likewise. */
export const readMark = (value: unknown): ChangeMark | undefined =>
  read(value, MARK) as ChangeMark | undefined;
