import type { Reason } from '../causes/index.ts';
import type { MessageKey } from '../i18n.ts';

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

/** The parts of a reason's text that every reason has. */
type Part = 'title' | 'cause' | 'first';

/** The key of a reason's text. */
export const keyOf = <R extends Reason, P extends Part>(reason: R, part: P) =>
  `cause_${reason.replaceAll('-', '_')}_${part}` as `cause_${Underscored<R>}_${P}` satisfies MessageKey;

/** The key of what an administrator needs to know about a reason. */
export const itKeyOf = <R extends Reason>(reason: R) =>
  `it_${reason.replaceAll('-', '_')}` as `it_${Underscored<R>}` satisfies MessageKey;
