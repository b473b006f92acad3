import { expandName } from './expand.ts';
import { type MacroPart, usesMacro } from './macro.ts';
import type { Ask } from './memo.ts';
import type { DomainSpec } from './record.ts';
import { macroValues, type Sender } from './sender.ts';
import { validatedName } from './validated.ts';

/** A local part that is not ASCII can stand in no name and in no explanation (RFC 8616 section 4). */
export const isUnspeakable = (parts: MacroPart[], { local }: Sender) =>
  usesMacro(parts, 'ls') && /[^\0-\x7f]/.test(local);

/** The name that a term leads to for this sender. Only `%{p}` asks anything. */
export async function targetName(
  spec: DomainSpec | undefined,
  domain: string,
  sender: Sender,
  ask: Ask,
): Promise<string> {
  if (spec === undefined) return domain;
  const isPtrNeeded = usesMacro(spec.parts, 'p');
  const validated = isPtrNeeded ? await validatedName(sender.address, domain, ask) : undefined;
  return expandName(spec.parts, macroValues(sender, domain, validated));
}
