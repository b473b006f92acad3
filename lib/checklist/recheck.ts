import type { ChangeMark } from '../history/entry.ts';

/** The newest change that somebody marked since the path was last checked: what was right then may be wrong now (R66). */
export function changeSince(
  marks: readonly ChangeMark[],
  { checkedAt, now }: { checkedAt: number | undefined; now: number },
): ChangeMark | undefined {
  if (checkedAt === undefined) return undefined; // a first check is asked for anyway
  return marks.filter(({ at }) => at > checkedAt && at <= now).sort((one, other) => other.at - one.at)[0];
}
