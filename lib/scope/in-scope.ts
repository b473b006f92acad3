import { helpPageOf } from '../advice/page.ts';
import type { Advice, Diagnosis } from '../diagnosis.ts';
import type { Message, MessageKey } from '../i18n.ts';
import type { ByReceiver, Effect } from './define.ts';
import { planOf } from './plan-of.ts';
import type { AnswerId, Answers } from './questions.ts';
import { receiverOf, rulesOf } from './receiver.ts';

/** R37: one first place, at most two follow-ups. */
const MOST_STEPS = 2;

/**
 * Which answer has the first place when several are given: what was changed is checked first (R35); then the one
 * sender (R33), which is narrower than the one provider (R32, R36); what is wide says least (R34).
 */
const ORDER: readonly AnswerId[] = [
  'change-yes',
  'senders-one',
  'providers-one',
  'providers-several',
  'senders-all',
];

const toIt: readonly MessageKey[] = ['advice_forward_to_it', 'advice_copy_for_it'];

/** The advice of a diagnosis with its first place and steps as the answers want them. */
export function inScope(diagnosis: Diagnosis, answers: Answers): Advice {
  const { advice } = diagnosis;
  const plan = planOf(diagnosis);
  const given = Object.entries(answers).map((answer) => answer.join('-'));
  const effects = ORDER.filter((id) => given.includes(id))
    .map((id) => plan?.effects[id])
    .filter((effect) => effect !== undefined);
  const [leading] = effects;
  if (!leading) return advice;
  const warning = advice.warning ?? (plan?.warning && { key: plan.warning });
  const page = advice.page ?? (effects.some(isByReceiver) && helpPageOf(receiverOf(diagnosis).provider));
  return {
    ...advice,
    firstPlace: firstPlaceOf(leading, diagnosis),
    steps: stepsOf(effects, diagnosis),
    ...(warning && { warning }),
    ...(page && { page }),
  };
}

const isByReceiver = (effect: Effect): effect is ByReceiver =>
  typeof effect !== 'string' && 'theirs' in effect;

function firstPlaceOf(effect: Effect, diagnosis: Diagnosis): Message {
  if (typeof effect === 'string') return { key: effect };
  if (!isByReceiver(effect)) return { key: effect[0] };
  const { kind, name } = receiverOf(diagnosis);
  return { key: effect[kind] ?? effect.provider, ...(name && { values: [name] }) };
}

/** One step of each answer, the leading one's first; then what it has beside, then the diagnosis's own. */
function stepsOf(effects: readonly Effect[], diagnosis: Diagnosis): Message[] {
  const { advice, confidence } = diagnosis;
  const own = advice.steps.map(({ key }) => key);
  const added = effects.map((effect) => stepsWith(effect, diagnosis));
  const [, ...beside] = added[0] ?? [];
  const last = confidence === 'low' ? own.filter((key) => toIt.includes(key)) : []; // unsure: IT has a look, too
  const all = new Set([...added.flatMap((steps) => steps.slice(0, 1)), ...beside, ...own]);
  const before = [...all].filter((key) => !last.includes(key)).slice(0, MOST_STEPS - last.length);
  return [...before, ...last].map((key) => ({ key }));
}

function stepsWith(effect: Effect, diagnosis: Diagnosis): readonly MessageKey[] {
  if (typeof effect === 'string') return [];
  return isByReceiver(effect) ? rulesOf[receiverOf(diagnosis).kind] : effect.slice(1);
}
