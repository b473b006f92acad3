import { expandMacros } from './expand.ts';
import { readMacroString, usesMacro } from './macro.ts';
import type { Ask } from './memo.ts';
import type { DomainSpec } from './record.ts';
import { macroValues, type Sender } from './sender.ts';
import { isUnspeakable, targetName } from './target.ts';
import { validatedName } from './validated.ts';

const ASCII = /^[ -~]*$/;

/** The text with which the owner explains a `fail`; any trouble means that there is none (RFC 7208 section 6.2). */
export async function explain(
  { target, domain }: { target: DomainSpec; domain: string },
  sender: Sender,
  ask: Ask,
): Promise<string | undefined> {
  if (isUnspeakable(target.parts, sender)) return undefined;
  const { records } = await ask(await targetName(target, domain, sender, ask), 'TXT');
  const [record, ...more] = records;
  if (record === undefined || more.length > 0 || !ASCII.test(record.text)) return undefined;
  const reading = readMacroString(record.text, 'explanation');
  if (!reading.ok || isUnspeakable(reading.parts, sender)) return undefined;
  const isPtrNeeded = usesMacro(reading.parts, 'p');
  const validated = isPtrNeeded ? await validatedName(sender.address, domain, ask) : undefined;
  return expandMacros(reading.parts, macroValues(sender, domain, validated));
}
