import type { Answer, Answered, Resolve } from '../answer.ts';
import { providerOfMx, providerOfSpf } from '../mail-hosts.ts';
import { COMMON_SELECTORS, selectorsOf } from '../selectors.ts';
import { dkimSubject, keysName } from './name.ts';

/** Domains that a record of SPF leads to; the first ones tell who sends. */
const SPF_TARGET = /(?:include:|redirect=)([^\s]{1,253})/gi;
const MAX_SPF_TARGETS = 20;

/** One selector that was tried. */
export interface Trial {
  name: string;
  answer: Answer<'TXT'>;
}

/** What came of asking for keys without knowing a selector. */
export interface KeySearch {
  /** The answer at `_domainkey`: NXDOMAIN means that nothing is below it (RFC 8020). */
  parent: Answer<'TXT'>;
  /** A selector that nobody has: a record there is a wildcard's. */
  wildcard: Answer<'TXT'>;
  trials: Trial[];
}

const firstEight = () => crypto.randomUUID().slice(0, 8);

/** Who seems to send for the domain, by its MX and SPF records. */
function providersOf(mx: Answer<'MX'>, txt: Answer<'TXT'>): string[] {
  const spf = txt.records.map(({ text }) => text).filter((text) => /^v=spf1 /i.test(text));
  const targets = spf.flatMap((text) => [...text.matchAll(SPF_TARGET)].slice(0, MAX_SPF_TARGETS));
  return [
    ...mx.records.flatMap(({ exchange }) => providerOfMx(exchange) ?? []),
    ...targets.flatMap(([, domain = '']) => providerOfSpf(domain.toLowerCase()) ?? []),
  ];
}

/** Asks for the keys that the domain is likely to have: the usual ones at once, those of its providers after that. */
export async function searchKeys(domain: string, resolve: Resolve, signal: AbortSignal): Promise<KeySearch> {
  const ask = (name: string) => resolve(name, 'TXT', { signal });
  const trial = async (selector: string): Promise<Trial> => {
    const name = dkimSubject(selector, domain);
    return { name, answer: await ask(name) };
  };
  const [parent, wildcard, mx, txt, ...common] = await Promise.all([
    ask(keysName(domain)),
    ask(dkimSubject(`none-${firstEight()}`, domain)),
    resolve(domain, 'MX', { signal }),
    ask(domain),
    ...COMMON_SELECTORS.map(trial),
  ]);
  const own = await Promise.all(selectorsOf(providersOf(mx, txt)).map(trial));
  return { parent, wildcard, trials: [...common, ...own] };
}

const textsOf = ({ records }: Answer<'TXT'>) => records.map(({ text }) => text).join('\n');

/** Did this name answer with something of its own: a record that is not the wildcard's, or an alias to nowhere? */
export function isHit({ answer }: Trial, wildcard: Answer<'TXT'>): boolean {
  if (answer.status === 'failed' || answer.status === 'nodata') return false;
  if (answer.status === 'nxdomain') return answer.aliases.length > 0;
  return textsOf(answer) !== textsOf(wildcard);
}

/** A trial that was answered. */
export const isAnswered = (one: Trial): one is Trial & { answer: Answered<'TXT'> } =>
  one.answer.status !== 'failed';
