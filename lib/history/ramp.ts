import type { Message } from '../i18n.ts';
import { DAY } from './days.ts';
import type { History } from './entry.ts';
import { isPutOff, onePerRecipient } from './sides.ts';

/** One step on the way to full volume. */
export interface Stage {
  /** How long to stay there, in days. */
  days: number;
  perDay: number;
  perHour: number;
}

/** How much to send, and how fast to send more (R57, R58, R64, R65). */
export interface Ramp {
  stages: readonly Stage[];
  /** What was sent on a usual day; nothing where the history has no tallies. */
  usual?: number;
  /** `hold`: trust is refused, so stay at the first stage; `slow`: mail is put off; `go`: nothing speaks against it. */
  pace: 'go' | 'slow' | 'hold';
  /** Why, strongest first. */
  evidence: readonly Message[];
}

/** What stands beside the history. */
export interface RampOptions {
  now: number;
  /** Mails a day that are to be reached; twice the usual without it. */
  target?: number;
}

/** What counts as usual, and what counts as now. */
const USUAL_DAYS = 30;
const RECENT_DAYS = 7;
/** The guideline of R58 for small set-ups and new senders. */
const SAFE_PER_HOUR = 50;
/** Mail is sent in working hours: more at once looks like a burst. */
const HOURS = 8;
/** Without tallies: what two hours at the guideline make. */
const FIRST_DAY = 100;
/** Half as much again with each step: receivers look at the change more than at the number. */
const STEP = 1.5;
const STEP_DAYS = 2;
/** More steps than this are no plan but a wish. */
const MOST_STAGES = 8;
/** So many within a week are no chance. */
const ENOUGH = 3;

/** A plan for the volume, from what was sent and what was put off or refused lately. */
export function rampOf(history: History, { now, target }: RampOptions): Ramp {
  const usual = usualOf(history, now);
  const { pace, evidence } = paceOf(history, now);
  const base = usual ?? FIRST_DAY;
  const first = Math.max(1, Math.round(pace === 'go' ? base : base / 2)); // half at the first sign (R65)
  const goal = Math.max(target ?? base * 2, first);
  const known: Message[] =
    usual === undefined
      ? [{ key: 'ramp_guideline', values: [String(SAFE_PER_HOUR)] }]
      : [{ key: 'ramp_usual', values: [String(usual)] }];
  return {
    stages: pace === 'hold' ? [stageOf(first, pace, usual)] : stagesTo(first, goal, pace, usual),
    ...(usual !== undefined && { usual }),
    pace,
    evidence: [...evidence, ...known],
  };
}

function stagesTo(first: number, goal: number, pace: Ramp['pace'], usual: number | undefined): Stage[] {
  const stages: Stage[] = [];
  for (let perDay = first; stages.length < MOST_STAGES; perDay = Math.min(goal, Math.ceil(perDay * STEP))) {
    stages.push(stageOf(perDay, pace, usual));
    if (perDay >= goal) break;
  }
  return stages;
}

/** Nobody who sends more as a rule is held to the guideline for small ones. */
function stageOf(perDay: number, pace: Ramp['pace'], usual = 0): Stage {
  const days = pace === 'go' ? STEP_DAYS : STEP_DAYS * 2;
  const spread = Math.ceil(perDay / HOURS);
  const isLarge = usual > SAFE_PER_HOUR * HOURS;
  return { days, perDay, perHour: isLarge ? spread : Math.min(SAFE_PER_HOUR, Math.max(spread, 10)) };
}

/** The middle one of the days on which anything was sent. */
function usualOf({ tallies }: History, now: number): number | undefined {
  const byDay = new Map<number, number>();
  for (const { day, sent } of tallies)
    if (day > now - USUAL_DAYS * DAY && day <= now && sent > 0) byDay.set(day, (byDay.get(day) ?? 0) + sent);
  const days = [...byDay.values()].sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)];
}

function paceOf({ entries }: History, now: number): Pick<Ramp, 'pace' | 'evidence'> {
  const recent = entries.filter(
    ({ at, isUndated }) => !isUndated && at > now - RECENT_DAYS * DAY && at <= now,
  );
  const putOff = onePerRecipient(recent.filter(isPutOff)).length;
  const refused = onePerRecipient(
    recent.filter(({ bucket, permanence }) => bucket === 'reputation' && permanence === 'permanent'),
  ).length;
  const days = String(RECENT_DAYS);
  const evidence: Message[] = [
    ...(refused > 0 ? [{ key: 'ramp_refused' as const, values: [String(refused), days] }] : []),
    ...(putOff > 0 ? [{ key: 'pattern_last_days' as const, values: [String(putOff), days] }] : []),
  ];
  if (refused >= ENOUGH) return { pace: 'hold', evidence };
  return { pace: putOff >= ENOUGH ? 'slow' : 'go', evidence };
}
