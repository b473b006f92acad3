import type { Verdict } from '../dns/finding.ts';
import { STEPS, type StepId } from './steps.ts';

/** How far somebody has come with one domain. */
export interface Progress {
  domain: string;
  /** The address of the server, where they named one. */
  ip?: string;
  /** When each step was ticked off. */
  done: Partial<Record<StepId, number>>;
  /** When the path was last checked, and how each of its steps came out. */
  checkedAt?: number;
  verdicts: Partial<Record<StepId, Verdict>>;
}

/** Nobody looks after more domains than this by hand. */
const MOST_DOMAINS = 20;
/** RFC 1035 section 2.3.4, and room for IPv6. */
const LONGEST = 253;

const VERDICTS: readonly unknown[] = ['pass', 'info', 'warn', 'fail', 'unchecked'] satisfies Verdict[];

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The entries of an object that are steps as we know them and have a value as it should be. */
function byStep<T>(kept: unknown, isRight: (value: unknown) => value is T): Partial<Record<StepId, T>> {
  const all = (kept ?? {}) as Record<string, unknown>;
  return Object.fromEntries(STEPS.flatMap(({ id }) => (isRight(all[id]) ? [[id, all[id]]] : [])));
}

const isVerdict = (value: unknown): value is Verdict => VERDICTS.includes(value);

function readOne(kept: unknown): Progress[] {
  const { domain, ip, done, checkedAt, verdicts } = (kept ?? {}) as Record<string, unknown>;
  if (!isText(domain)) return [];
  return [
    {
      domain,
      ...(isText(ip) && { ip }),
      done: byStep(done, isTime),
      ...(isTime(checkedAt) && { checkedAt }),
      verdicts: byStep(verdicts, isVerdict),
    },
  ];
}

/** Reads what is kept, the last used domain first; what an earlier version or a hand left is not trusted. */
export const readProgress = (kept: unknown): Progress[] =>
  Array.isArray(kept) ? kept.flatMap(readOne).slice(0, MOST_DOMAINS) : [];

/** The progress of one domain, or its beginning. */
export const progressOf = (all: readonly Progress[], domain: string): Progress =>
  all.find((one) => one.domain === domain) ?? { domain, done: {}, verdicts: {} };

/** All of it with this one in front. */
export const withProgress = (all: readonly Progress[], one: Progress): Progress[] =>
  [one, ...all.filter(({ domain }) => domain !== one.domain)].slice(0, MOST_DOMAINS);

/** Ticked off, or taken back. */
export function ticked(progress: Progress, step: StepId, at: number | undefined): Progress {
  const { [step]: _, ...others } = progress.done;
  return { ...progress, done: at === undefined ? others : { ...others, [step]: at } };
}

/** A step is done when somebody said so, or when DNS did. */
export const isDone = ({ done, verdicts }: Progress, step: StepId): boolean =>
  done[step] !== undefined || verdicts[step] === 'pass';
