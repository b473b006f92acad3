import type { Answer, Failed, Resolve } from '../answer.ts';
import { type DmarcRecord, readDmarc } from './record.ts';
import { isDmarc } from './syntax.ts';

// The DNS tree walk, RFC 9989 section 4.10.

/** At most eight questions: from a longer name the walk jumps to its last seven labels. */
const MAX_LABELS_ABOVE = 7;

/** One name of the walk and what it holds. */
export interface Step {
  name: string;
  answer: Answer<'TXT'>;
  /** Every record that says it is one; only a single one counts. */
  found: DmarcRecord[];
  /** The one valid record; several, or one with a tag twice, are discarded and the walk goes on. */
  record?: DmarcRecord;
}

export interface Walk {
  domain: string;
  /** Longest name first, up to the stop (`psd=y` or `psd=n`) if there is one. */
  steps: Step[];
  /** What lies past the stop: it does not count. */
  beyond: Step[];
}

/** The names to ask, longest first. */
export function walkNames(domain: string): string[] {
  const labels = domain.split('.');
  const above = labels.slice(1).slice(-MAX_LABELS_ABOVE);
  return [domain, ...above.map((_, index) => above.slice(index).join('.'))];
}

function readStep(name: string, answer: Answer<'TXT'>): Step {
  const found = answer.records
    .map(({ text }) => text)
    .filter(isDmarc)
    .map(readDmarc);
  const [only] = found;
  return { name, answer, found, ...(only && found.length === 1 && !only.isDiscarded && { record: only }) };
}

/** Asks all names at once, as they are known beforehand. */
export async function walk(domain: string, resolve: Resolve, signal: AbortSignal): Promise<Walk> {
  const names = walkNames(domain);
  const answers = await Promise.all(names.map((name) => resolve(`_dmarc.${name}`, 'TXT', { signal })));
  const all = answers.map((answer, index) => readStep(names[index] ?? domain, answer));
  const stop = all.findIndex(({ record }) => record !== undefined && record.psd !== 'u');
  const end = stop === -1 ? all.length : stop + 1;
  return { domain, steps: all.slice(0, end), beyond: all.slice(end) };
}

/** The first name of the walk about which nobody answered. */
export function findFailure({ steps }: Walk): Failed | undefined {
  return steps.map(({ answer }) => answer).find((answer) => answer.status === 'failed');
}

/** The organisational domain by what the walk found; the start itself when it found nothing. */
export function organisationalDomain({ domain, steps }: Walk): string {
  const last = steps.filter(({ record }) => record !== undefined).at(-1); // a stop ends the walk, so only the last can be one
  if (last === undefined) return domain;
  if (last.record?.psd !== 'y' || last.name === domain) return last.name;
  const labels = domain.split('.');
  return labels.slice(-(last.name.split('.').length + 1)).join('.');
}
