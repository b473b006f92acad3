import { ADDRESS, isSameMailbox, recipientAddress } from './addresses.ts';
import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';
import { sentOn } from './recipient-words.ts';

/** A mail that went on from one address to another. */
export interface Forward {
  /** Where it went to. */
  target?: string;
  /** Who the sender wrote to. */
  alias?: string;
}

const pattern = (source: string): RegExp =>
  new RegExp(source.replaceAll('ADDRESS', `["'<(「]{0,2}(?<a>${ADDRESS})`), 'iu');

/** `Forwarded to: bo77@corp.example`, `転送先：bo77@corp.example`; the address may stand on the next line. */
export const forwardPattern = ({ forward }: LabelSources): RegExp =>
  pattern(`${forward}(?:\\s{1,3}is)?\\s{0,5}[:：=]?\\s{0,20}ADDRESS`);
/** `bo77@corp.example へ転送`, `bo77@corp.example(으)로 전달` */
const behind = pattern(
  'ADDRESS[>)」"\']{0,2}\\s{0,3}(?:へ|に|(?:으|\\(으\\))?로|adresine)\\s?(?:자동 ?)?(?:自動)?(?:転送|전달|포워딩|yönlendir)',
);

/** `team@club.example is an alias`, `team@club.example forwards to`. */
const aliasBefore = pattern(
  'ADDRESS[>)"\']{0,2},? (?:(?:is|was) (?:an? |set up to |configured to |being )?(?:\\w{1,12} )?(?:alias|forward)|forwards |redirects |(?:\\S{1,20} ){0,8}(?:(?:could |can)not be (?:forward|redirect)ed|nicht weitergeleitet|pu être transféré))',
);
/** `Alias: team@club.example`, `(forwarded from team@club.example)`. */
const aliasBehind = pattern(
  '(?:(?:expanded|generated|forwarded|redirected|aliased|resent) (?:from|by|for|via)|(?<!illegal |unknown |invalid |such |reply from |from your )\\balias(?: address)?|original (?:recipient|address)|you (?:wrote|sent it) to(?=:)|\\(via|weitergeleitet von|transféré depuis|転送元)\\s{0,3}[:：]?\\s{0,5}ADDRESS',
);

/** `team@club.example -> bo77@corp.example` */
const arrow = new RegExp(
  `^\\s{0,12}<?(?<from>${ADDRESS})>?\\s{0,3}(?:[-=]{1,2}>|→)\\s{0,3}<?(?<a>${ADDRESS})>?\\s{0,3}$`,
);

/** A notice's own words are shorter. */
const MOST_LINES = 400;
const LONGEST_LINE = 1000;

/** Where the notice says that a mail went, if it was sent on. */
export function findForward(
  lines: string[],
  isOwn: (address: string) => boolean,
  { forward }: Grammar,
): Forward | undefined {
  const said = sayings(lines.slice(0, MOST_LINES));
  const hop = said.map((text) => arrow.exec(text)?.groups).find(Boolean);
  const [from, to] = [recipientAddress(hop?.from), recipientAddress(hop?.a)];
  if (from && to && !isOwn(from) && !isOwn(to)) return { target: to, alias: from };
  const find = (patterns: RegExp[]): string | undefined =>
    said
      .flatMap((text) => patterns.map((one) => recipientAddress(one.exec(text)?.groups?.a)))
      .find((address) => address && !isOwn(address));
  const target = find([forward, behind]);
  const alias = find([aliasBefore, aliasBehind]);
  if (!target && !alias) return undefined;
  const isAlias = alias && !(target && isSameMailbox(alias, target));
  return { ...(target && { target }), ...(isAlias && { alias }) };
}

/** Lines that speak of a forward and name an address, on the next line if need be. */
const sayings = (lines: string[]): string[] =>
  lines.flatMap((line, at) => {
    if (line.length > LONGEST_LINE) return [];
    const next = lines[at + 1];
    if (line.includes('@') && !sentOn.test(line))
      return next && /^[^@]{0,40}be (?:forward|redirect)ed/.test(next) ? [`${line} ${next}`] : [];
    if (line.includes('@')) return [line];
    return next?.includes('@') && next.length < LONGEST_LINE && sentOn.test(line) ? [`${line}\n${next}`] : [];
  });
