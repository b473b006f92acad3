import type { Answer, Failed, Resolve } from '../answer.ts';
import { type DmarcRecord, isDmarc, readDmarc } from './record.ts';

// The DNS tree walk, RFC 9989 section 4.10.

/** At most eight questions: from a longer name the walk jumps to its last seven labels. */
const MAX_LABELS_ABOVE = 7;

/** One name of the walk and what it holds. */
export interface Step {
  name: string;
  answer: Answer<'TXT'>;
  /** The one record; nothing if there is none or several. */
  record?: DmarcRecord;
  /** Several records: all are discarded and the walk goes on. */
  surplus?: string[];
}

/** The names to ask, longest first. */
export function walkNames(domain: string): string[] {
  const labels = domain.split('.');
  const above = labels.slice(1).slice(-MAX_LABELS_ABOVE);
  return [domain, ...above.map((_, index) => above.slice(index).join('.'))];
}

function readStep(name: string, answer: Answer<'TXT'>): Step {
  const texts = answer.records.map(({ text }) => text).filter(isDmarc);
  const [only] = texts;
  if (texts.length > 1) return { name, answer, surplus: texts };
  return { name, answer, ...(only !== undefined && { record: readDmarc(only) }) };
}

/** Asks all names at once, as they are known beforehand; what lies past a stop does not count. */
export async function walk(domain: string, resolve: Resolve, signal: AbortSignal): Promise<Step[]> {
  const names = walkNames(domain);
  const answers = await Promise.all(names.map((name) => resolve(`_dmarc.${name}`, 'TXT', { signal })));
  const steps = answers.map((answer, index) => readStep(names[index] ?? domain, answer));
  const stop = steps.findIndex(({ record }) => record !== undefined && record.psd !== 'u');
  return stop === -1 ? steps : steps.slice(0, stop + 1);
}

/** The first name of the walk about which nobody answered. */
export function findFailure(steps: Step[]): Failed | undefined {
  return steps.map(({ answer }) => answer).find((answer) => answer.status === 'failed');
}

/** The organisational domain by what the walk found; the start itself when it found nothing. */
export function organisationalDomain(domain: string, steps: Step[]): string {
  const found = steps.filter(({ record }) => record !== undefined);
  const last = found.at(-1); // a stop ends the walk, so only the last can be one
  if (last === undefined) return domain;
  if (last.record?.psd !== 'y' || last.name === domain) return last.name;
  const labels = domain.split('.');
  return labels.slice(-(last.name.split('.').length + 1)).join('.');
}
