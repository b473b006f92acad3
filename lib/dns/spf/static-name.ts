import { expandName, type MacroValues } from './expand.ts';
import { usesMacro } from './macro.ts';
import type { DomainSpec } from './record.ts';

const OF_THE_MESSAGE = 'sloiphvcrt';
const NO_MESSAGE: MacroValues = {
  s: '',
  l: '',
  o: '',
  d: '',
  i: '',
  p: '',
  h: '',
  v: '',
  c: '',
  r: '',
  t: '',
};

/** The name that a term leads to for every message alike: `%{d}` is known without one. */
export function staticName(spec: DomainSpec | undefined, domain: string): string | undefined {
  if (spec === undefined) return domain;
  if (usesMacro(spec.parts, OF_THE_MESSAGE)) return undefined;
  return expandName(spec.parts, { ...NO_MESSAGE, d: domain });
}
