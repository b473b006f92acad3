import { isMechanism, readSpf, type SpfRecord, type Term } from './record.ts';

const VERSION = 'v=spf1';

const join = (words: readonly string[]) => [VERSION, ...words].join(' ');
const isAll = (term: Term) => isMechanism(term) && term.name === 'all';

/** The record without some of its terms. */
export const withoutTerms = ({ terms }: SpfRecord, unwanted: readonly Term[]) =>
  join(terms.filter((term) => !unwanted.includes(term)).map(({ text }) => text));

/** The record with one more mechanism: behind the others, before everybody else is refused. */
export function withMechanism({ terms }: SpfRecord, text: string): string {
  const last = terms.findIndex((term) => isAll(term) || !isMechanism(term));
  const place = last === -1 ? terms.length : last;
  const words = terms.map((term) => term.text);
  return join([...words.slice(0, place), text, ...words.slice(place)]);
}

/** The record with another word about everybody else. */
export function withEnding({ terms }: SpfRecord, ending: string): string {
  const all = terms.findIndex(isAll);
  if (all === -1) return join([...terms.map(({ text }) => text), ending]);
  return join(terms.map(({ text }, index) => (index === all ? ending : text)));
}

/** Terms that say again what one before them says; a `+` in front says nothing. */
export function repeatedTerms({ terms }: SpfRecord): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ text }) => {
    const meaning = text.replace(/^\+/, '').toLowerCase();
    const isAgain = seen.has(meaning);
    seen.add(meaning);
    return isAgain;
  });
}

/** One record that says what several say; nothing when that cannot be said in one. */
export function mergeRecords(texts: readonly string[]): string | undefined {
  const records = texts.map(readSpf);
  if (records.some(({ broken }) => broken.length > 0)) return undefined;
  const terms = records.flatMap((record) => record.terms);
  const modifiers = terms.filter((term) => !isMechanism(term));
  if (modifiers.length > 0) return undefined;
  const endings = records.map((record) => record.terms.find(isAll)?.text.toLowerCase());
  const [ending] = endings;
  const isAgreed = ending !== undefined && endings.every((one) => one === ending);
  const merged = readSpf(
    join([...terms.filter((term) => !isAll(term)).map(({ text }) => text), isAgreed ? ending : '~all']),
  );
  return withoutTerms(merged, repeatedTerms(merged));
}
