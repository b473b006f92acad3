import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckName } from '../../lib/diagnosis.ts';
import { KEY_SENTENCES } from '../../lib/dns/dkim/sentences.ts';
import { RECEIVERS } from '../../lib/dns/requirements/receivers.ts';
import { BIMI, STS, TLS_RPT } from '../../lib/dns/tagged/kind.ts';

const DNS = join(import.meta.dirname, '../../lib/dns');
/** What the ids of a check's findings start with, where that is not its name. */
const PREFIXES: Partial<Record<CheckName, string>> = {
  blocklists: 'bl',
  'mta-sts': STS.prefix,
  requirements: 'req',
  'tls-rpt': TLS_RPT.prefix,
};
/** Checks whose rows are told by lib/dns/tagged, too. */
const TAGGED: readonly CheckName[] = [STS.check, TLS_RPT.check, BIMI.check];

const readAll = (path: string, leftOut = /^$/): string =>
  readdirSync(join(DNS, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !leftOut.test(name))
    .map((name) => readFileSync(join(DNS, path, name), 'utf8'))
    .join('\n');

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, id = '']) => id);

/** `id: 'spf-none'`, and both of `id: isPartial ? 'dane-partial' : 'dane-none'`. */
const named = (text: string): string[] =>
  found(text, /\b(id(?:: |Of = )[^\n]{1,120})/g).flatMap((line) =>
    found(line.split(/, \w{1,20}[:,]/)[0] ?? '', /[?:] '([a-z0-9-]+)'/g),
  );

/** `'warn', 'dmarc-no-rua'`: the verdict and the id side by side. */
const beside = (text: string): string[] =>
  found(text, /'(?:pass|info|warn|fail|unchecked)',\s*'([a-z0-9-]+)'/g);

/** Ids that a check's own folder puts together from a prefix and a word. */
const PUT_TOGETHER: Partial<Record<CheckName, () => string[]>> = {
  spf: () => [
    ...named(readAll('spf/rows')),
    ...found(
      readFileSync(join(DNS, 'spf/trace.ts'), 'utf8'),
      /'(pass|fail|softfail|neutral|none|permerror|temperror)'/g,
    ).map((result) => `result-${result}`),
  ],
  dkim: () => Object.keys(KEY_SENTENCES),
  dmarc: () => found(readFileSync(join(DNS, 'dmarc/syntax.ts'), 'utf8'), /^ {2}\| '([a-z-]+)'/gm),
  requirements: () => RECEIVERS.map(({ id }) => id),
};

/** Folders whose words are no whole ids. */
const everything = readAll('.', /^(?:spf|tagged)[\\/]|^requirements[\\/]receivers/);
const literal = [...named(everything), ...beside(everything)];
const taggedWords = beside(readAll('tagged'));

/** Every id that a finding of this check can have. */
export function verdictIdsOf(check: CheckName): string[] {
  const prefix = `${PREFIXES[check] ?? check}-`;
  const words = [...(PUT_TOGETHER[check]?.() ?? []), ...(TAGGED.includes(check) ? taggedWords : [])];
  const ids = [
    ...literal.filter((id) => id.startsWith(prefix)),
    ...words.map((word) => (word.startsWith(prefix) ? word : prefix + word)),
    `${check}-unchecked`,
  ];
  return [...new Set(ids)].sort();
}
