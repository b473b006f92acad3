import type { Lane, Role, Step } from './define.ts';
import { listSteps } from './list-steps.ts';
import { messageSteps } from './message-steps.ts';
import { pathSteps } from './path-steps.ts';
import { sendingSteps } from './sending-steps.ts';

const all = [...pathSteps, ...listSteps, ...messageSteps, ...sendingSteps] as const;

export type StepId = (typeof all)[number]['id'];

/** A step of the list, by its id. */
export type KnownStep = Step & { id: StepId };

/** Everything to do before sending, in its order. */
export const STEPS: readonly KnownStep[] = all;

/** The steps of one lane, those of one role only where somebody asks for theirs. */
export const stepsOf = (lane: Lane, role: Role | undefined): KnownStep[] =>
  STEPS.filter((step) => step.lane === lane && (role === undefined || step.for.includes(role)));
