import { helpPageOf } from '../advice/page.ts';
import type { Advice, Diagnosis } from '../diagnosis.ts';
import type { Message, MessageKey } from '../i18n.ts';
import type { Effect, Effects } from './define.ts';
import { effectsOf } from './effects-of.ts';
import type { Answers } from './questions.ts';
import { receiverOf, rulesOf } from './receiver.ts';

/** R37: one first place, at most two follow-ups. */
const MOST_STEPS = 2;

/**
 * Which answer has the first place when several are given: what was changed is checked first (R35); then the one
 * sender (R33), which is narrower than the one provider (R32, R36); what is wide says least (R34).
 */
const order: readonly ((answers: Answers, effects: Effects) => Effect | undefined)[] = [
  ({ change }, effects) => (change === 'yes' ? effects.change?.yes : undefined),
  ({ senders }, effects) => (senders === 'one' ? effects.senders?.one : undefined),
  ({ providers }, effects) => (providers === 'one' ? effects.providers?.one : undefined),
  ({ providers }, effects) => (providers === 'several' ? effects.providers?.several : undefined),
  ({ senders }, effects) => (senders === 'all' ? effects.senders?.all : undefined),
];

const toIt: readonly MessageKey[] = ['advice_forward_to_it', 'advice_copy_for_it'];

/** The advice of a diagnosis with its first place and steps as the answers want them. */
export function inScope(diagnosis: Diagnosis, answers: Answers): Advice {
  const { advice } = diagnosis;
  const effects = effectsOf(diagnosis);
  const given = order.flatMap((pick) => pick(answers, effects) ?? []);
  const [leading] = given;
  if (!leading) return advice;
  const warning = advice.warning?.key ?? given.find((effect) => effect.warning)?.warning;
  const page =
    advice.page ?? (given.some(isByReceiver) ? helpPageOf(receiverOf(diagnosis).provider) : undefined);
  return {
    ...advice,
    firstPlace: firstPlaceOf(leading, diagnosis),
    steps: stepsOf(given, diagnosis),
    ...(warning && { warning: { key: warning } }),
    ...(page && { page }),
  };
}

const isByReceiver = ({ first }: Effect): boolean => typeof first === 'object';

function firstPlaceOf({ first }: Effect, diagnosis: Diagnosis): Message {
  if (typeof first === 'string') return { key: first };
  const { kind, name } = receiverOf(diagnosis);
  return { key: first[kind], ...(name && { values: [name] }) };
}

/** One step of each answer, the leading one's first; then what it has beside, then the diagnosis's own. */
function stepsOf(given: readonly Effect[], diagnosis: Diagnosis): Message[] {
  const { advice, confidence } = diagnosis;
  const own = advice.steps.map(({ key }) => key);
  const [leading = [], ...others] = given.map((effect) => followUps(effect, diagnosis));
  const added = [
    ...leading.slice(0, 1),
    ...others.flatMap((steps) => steps.slice(0, 1)),
    ...leading.slice(1),
  ];
  const last = confidence === 'low' ? own.filter((key) => toIt.includes(key)) : []; // unsure: IT has a look, too
  const before = [...new Set([...added, ...own])].filter((key) => !last.includes(key));
  return [...before.slice(0, MOST_STEPS - last.length), ...last].map((key) => ({ key }));
}

function followUps(effect: Effect, diagnosis: Diagnosis): readonly MessageKey[] {
  if (isByReceiver(effect)) return rulesOf[receiverOf(diagnosis).kind];
  return effect.next ? [effect.next] : [];
}
