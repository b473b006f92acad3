import type { PatternRule } from '../define.ts';

/** Every rule; the order is the precedence: what is nearer to the cause stands before what is more general. */
export const rules: readonly PatternRule[] = [];
