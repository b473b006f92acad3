import { useRef } from 'preact/hooks';
import type { Advice, Diagnosis } from '../lib/diagnosis.ts';
import type { RecipientGroup } from '../lib/report/group-recipients.ts';
import type { Answers } from '../lib/scope/questions.ts';
import type { PanelTools } from './panel-tools.ts';

/** Keeps the advice that answers led to, for all whom they are about, so that a copy says what the panel says. */
export function useScope(
  { rescope, write }: Pick<PanelTools, 'rescope' | 'write'>,
  groups: readonly RecipientGroup[],
) {
  const asked = useRef(new Map<Diagnosis, Answers>());
  const advised = useRef(new Map<Diagnosis, Advice>());
  const asShown = (diagnosis: Diagnosis): Diagnosis => {
    const group = groups.find((each) => each.includes(diagnosis));
    const advice = group && advised.current.get(group[0]);
    return advice ? { ...diagnosis, advice } : diagnosis;
  };

  return {
    rescope: async (diagnosis, answers) => {
      asked.current.set(diagnosis, answers);
      const advice = await rescope(diagnosis, answers);
      if (advice && asked.current.get(diagnosis) === answers) advised.current.set(diagnosis, advice);
      return advice;
    },
    write: (order) => {
      if (order.form === 'dns') return write(order);
      const { report } = order;
      return write({ ...order, report: { ...report, recipients: report.recipients.map(asShown) } });
    },
  } satisfies Pick<PanelTools, 'rescope' | 'write'>;
}
