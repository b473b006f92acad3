import { tolerant } from './accents.ts';
import type { Labels, Language } from './languages/define.ts';

/** The labels of all languages by what they stand before; sources of patterns. */
export type LabelSources = Readonly<Record<keyof Labels, string>>;

/** Lines that are known by their label. */
export interface LabelPatterns {
  /** Announces the reply, which follows on the line or below. */
  response: RegExp;
  /** A sentence that ends with a colon: `The following reason was given:`. */
  announcement: RegExp;
  /** The label of a reply as a title: `■原因`, alone on its line. */
  title: RegExp;
  /** Names the sender. */
  sender: RegExp;
  /** Behind it the returned message stands. */
  original: RegExp;
}

const COLON = '\\s{0,3}(?:[:：]|[】\\]]\\s{0,3}[:：]?)';
/** Bullets, quotes, stars and blanks before a label. */
const BEFORE = '^[\\s*•>|・■□●○◆◇◎▶▷►▼※【\\[-]{0,24}';

/** Puts the labels of the languages together. */
export function uniteLabels(languages: readonly Language[]): LabelSources {
  const union = (part: keyof Labels): string =>
    tolerant(`(?:${languages.flatMap(({ labels }) => labels[part] ?? []).join('|')})`);
  return {
    response: union('response'),
    server: union('server'),
    recipient: union('recipient'),
    to: union('to'),
    sender: union('sender'),
    original: union('original'),
    announced: union('announced'),
    starts: union('starts'),
    returned: union('returned'),
    within: union('within'),
    forward: union('forward'),
  };
}

/** The lines that begin, or end, with such a label. */
export const labelPatterns = (labels: LabelSources): LabelPatterns => ({
  response: new RegExp(`${BEFORE}${labels.response}${COLON}`, 'i'),
  announcement: new RegExp(`(?<!\\p{L})${labels.announced}\\s{0,3}[:：]\\s{0,3}$`, 'iu'),
  title: new RegExp(`${BEFORE}${labels.response}[\\s*】\\]]{0,8}$|\\bbecause of\\s{0,3}$`, 'i'), // MailMarshal's sentence goes on below
  sender: new RegExp(`${BEFORE}${labels.sender}(?:\\s?\\([^()]{1,20}\\))?(?:${COLON}|\\s{2}|\\t)`, 'i'),
  original: new RegExp(`${BEFORE}[=_]{0,20}\\s?${labels.original}(?:${COLON}|[\\s*_=-]{0,40}$)`, 'i'),
});
