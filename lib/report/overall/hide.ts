import { isRoleAddress } from '../../checklist/role-names.ts';
import { alone, literally, redact } from '../redact.ts';
import type { OverallReport } from './document.ts';

/** Words of mail servers: hiding them hides nobody, as with names of an office, and makes replies unreadable. */
const WORDS = new Set(
  'account address bounce bounces delivery error mailbox mailer mailer-daemon message recipient sender server test unknown user'.split(
    ' ',
  ),
);
/** A letter alone is in every word. */
const SHORTEST = 2;
/** More names than a report can show. */
const MOST_NAMES = 200;
/** Parts of the data that are ours and name nobody. */
const OURS = new Set(['kind', 'id', 'key', 'check', 'verdict', 'url']);

/** `ann.lee`, and where it is split as people write it: `Ann Lee`. */
const patternOf = (name: string) =>
  name
    .split(/[._-]+/)
    .filter(Boolean)
    .map(literally)
    .join('[\\s._-]{0,2}');

/** The names in these addresses, where they stand alone: "User ann.lee unknown". */
function namesIn(addresses: readonly string[]): RegExp | undefined {
  const names = addresses
    .filter((address) => address.includes('@') && !isRoleAddress(address))
    .map((address) => address.slice(0, address.lastIndexOf('@')).split('+', 1)[0]?.toLowerCase() ?? '')
    .filter((name) => name.length >= SHORTEST && !WORDS.has(name));
  const patterns = [...new Set(names)].slice(0, MOST_NAMES).map(patternOf).filter(Boolean);
  if (patterns.length === 0) return undefined;
  return alone(patterns);
}

/** Each text in plain data, changed; its shape stays. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, OURS.has(name) ? one : mapTexts(one, change)]),
  );
}

/**
 * The report without names: whatever stands in it, now and in later versions, goes through here. Addresses keep their
 * domain; the names of the given ones are hidden where they stand alone, too.
 */
export function withoutNames(
  report: OverallReport,
  { hidden, addresses }: { hidden: string; addresses: readonly string[] },
): OverallReport {
  const names = namesIn(addresses);
  const change = (text: string) => {
    const bare = redact(text, hidden);
    return names ? bare.replace(names, hidden) : bare;
  };
  return mapTexts(report, change) as OverallReport;
}
