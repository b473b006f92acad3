import type { Reason } from '../causes/index.ts';
import type { Advice, Confidence } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import type { NoticeKind } from '../notice/notice.ts';
import { followUps } from './follow-ups.ts';

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

const keyOf = <R extends Reason, P extends 'title' | 'cause' | 'first'>(reason: R, part: P) =>
  `cause_${reason.replaceAll('-', '_')}_${part}` as `cause_${Underscored<R>}_${P}` satisfies MessageKey;

/** What to tell a person about one recipient: message keys, never text. */
export function advise(reason: Reason, kind: NoticeKind, confidence: Confidence): Advice {
  const title = { key: keyOf(reason, 'title') };
  const { steps, warning } = followUps[reason];
  if (kind === 'delay') {
    return {
      headline: { key: 'advice_delay_title' },
      explanation: reason === 'delayed' ? { key: 'advice_delay_cause' } : { key: keyOf(reason, 'cause') },
      firstPlace: { key: 'advice_delay_first' },
      steps: [{ key: 'advice_wait_for_final_notice' }],
    };
  }
  const unsure = confidence === 'low' && !steps.includes('advice_forward_to_it');
  const shown: MessageKey[] = unsure ? [...steps, 'advice_forward_to_it'] : [...steps];
  return {
    headline: title,
    explanation: { key: keyOf(reason, 'cause') },
    firstPlace: { key: keyOf(reason, 'first') },
    steps: shown.slice(0, 2).map((key) => ({ key })),
    ...(warning && { warning: { key: warning } }),
  };
}
