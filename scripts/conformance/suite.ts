import { existsSync, readFileSync } from 'node:fs';

/** The data that this repository does not carry; see ../shared/dns-suites/README.md. */
const FOLDER = new URL('../../../shared/dns-suites/', import.meta.url);

/** Is that folder on this machine? Without it nothing can be said. */
export const isPresent = () => existsSync(FOLDER);

/** How one suite came out. */
export interface SuiteResult {
  name: string;
  passed: number;
  total: number;
  failures: string[];
}

/** The cases of one suite; nothing when the folder is not here. */
export function loadCases<Case>(name: string): Case[] | undefined {
  const file = new URL(`${name}.json`, FOLDER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).cases as Case[]) : undefined;
}

/** Judges every case of a suite; `differ` says what is wrong, or nothing. */
export async function runSuite<Case>(
  name: string,
  differ: (one: Case) => Promise<string | undefined>,
): Promise<SuiteResult | undefined> {
  const cases = loadCases<Case>(name);
  if (cases === undefined) return undefined;
  const failures: string[] = [];
  for (const [index, one] of cases.entries()) {
    const difference = await differ(one);
    if (difference !== undefined) failures.push(`${name} ${index + 1}: ${difference}`);
  }
  return { name, passed: cases.length - failures.length, total: cases.length, failures };
}

/** What differs of those fields that are expected. */
export function differenceOf(
  expected: Record<string, unknown>,
  said: Record<string, unknown>,
): string | undefined {
  const wrong = Object.entries(expected).filter(
    ([field, value]) => JSON.stringify(said[field]) !== JSON.stringify(value),
  );
  if (wrong.length === 0) return undefined;
  return wrong
    .map(([field, value]) => `${field} is ${JSON.stringify(said[field])}, not ${JSON.stringify(value)}`)
    .join('; ');
}
