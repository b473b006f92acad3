import type { List } from '../../lists/define.ts';
import type { Blocklist, LiveList } from './define.ts';
import { BLOCKLISTS, isRetired } from './lists.ts';
import { listById } from './names.ts';
import { familyOf } from './query.ts';
import { judgeUnasked } from './verdict.ts';

/** What is done with one list. */
export type Step =
  | { kind: 'ask'; list: LiveList; isNamed: boolean }
  | { kind: 'refuses' | 'unsupported'; list: LiveList; isNamed: boolean }
  | { kind: 'retired'; list: Extract<Blocklist, { retired: number }>; isNamed: boolean };

/** What decides which lists are asked. */
export interface PlanOptions {
  /** Id or zone of the list that the reply names. */
  named: string | undefined;
  key: string | undefined;
}

const isNamedBy = (list: Blocklist, named: string | undefined) =>
  named !== undefined &&
  (list.list === named ||
    list.zone === named ||
    (!isRetired(list) && list.parts?.some((id) => id === named)));

function stepFor(list: Blocklist, subject: string, { named, key }: PlanOptions): Step | undefined {
  const isNamed = isNamedBy(list, named) ?? false;
  if (isRetired(list)) return isNamed ? { kind: 'retired', list, isNamed } : undefined;
  const isWanted = isNamed || list.isDefault || list.refusesBrowsers;
  if (!isWanted) return undefined;
  if (judgeUnasked(list, familyOf(subject))) return { kind: 'unsupported', list, isNamed };
  if (list.keyedZone) return { kind: key ? 'ask' : 'refuses', list, isNamed };
  return { kind: isNamed || list.isDefault ? 'ask' : 'refuses', list, isNamed };
}

/** What is done about a subject, list by list: the one that the reply names, Spamhaus, then the others. */
export function planFor(subject: string, options: PlanOptions): Step[] {
  const kind = familyOf(subject) ? 'ip' : 'domain';
  const steps = BLOCKLISTS.filter((list) => list.kind === kind).flatMap((list) => {
    const step = stepFor(list, subject, options);
    return step ? [step] : [];
  });
  return [...steps.filter(({ isNamed }) => isNamed), ...steps.filter(({ isNamed }) => !isNamed)];
}

/** The list that the reply names, when it can hold such a subject and this check has no way to ask it. */
export function namedElsewhere(
  subject: string,
  named: string | undefined,
  steps: readonly Step[],
): List | undefined {
  const list = listById(named);
  if (!list || steps.some(({ isNamed }) => isNamed)) return undefined;
  const holds = familyOf(subject) ? (['ip'] as const) : (['domain', 'url'] as const);
  return holds.some((noun) => list.holds.includes(noun)) ? list : undefined;
}
