import { branchesOf } from '../causes/literals.ts';
import { buildPrefilter } from '../causes/prefilter.ts';
import { lazily } from '../lazily.ts';
import { tolerant } from './accents.ts';
import { bannerSigns } from './banner-words.ts';
import { disclaimerSigns } from './disclaimer-words.ts';
import { footerSigns, linkedSigns, sure, virusFound } from './footer-words.ts';
import { findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import { isTelling } from './reply-lines.ts';
import { says } from './stopped.ts';

/** A notice's own words are shorter, and fewer lines. */
const LONGEST = 24 * 1024;
const MOST_LINES = 1000;
/** What is longer is no disclaimer. */
const LONGEST_PARAGRAPH = 3000;

interface Wording {
  /** Of its sign. */
  name: string;
  words: RegExp;
}

const wordings = lazily((): Wording[] =>
  Object.entries({ ...bannerSigns, ...disclaimerSigns, ...footerSigns, ...linkedSigns, sure }).flatMap(
    ([name, all]) => all.map((source) => ({ name, words: new RegExp(tolerant(source), 'giu') })),
  ),
);

const branches = lazily(() =>
  wordings().flatMap((wording) => branchesOf(wording.words.source).map((branch) => ({ ...branch, wording }))),
);
const prefilter = lazily(() => buildPrefilter(branches()));

const virusThere = lazily(() => new RegExp(tolerant(virusFound), 'i'));

const link = /https?:\/\/|\bwww\.|\S@\S/i;
/** Nobody but a mail server writes these. */
const code = /(?<![\d.])[45](?:\d\d[ -]|\.\d{1,3}\.\d{1,3}(?![\d.]))/;

/** A line that parts what stands above it from what stands below. */
const rule = /^\s{0,3}(?:--|[\s_=*~★━─-]{5,})\s{0,3}$/;

/** The lines of a notice, without what gateways, lists, scanners and companies put around every mail. */
export function withoutMargins(lines: string[], grammar: Grammar): string[] {
  const likely = wordingsIn(joined(lines.slice(0, MOST_LINES), LONGEST));
  if (!isEnough(likely)) return lines;
  let kept = lines;
  let read = 0;
  for (let at = 0; at < Math.min(lines.length, MOST_LINES) && read < LONGEST; ) {
    const end = endOfParagraph(lines, at);
    const part = lines.slice(at, end);
    read += part.reduce((sum, line) => sum + line.length + 1, 0);
    if (isMargin(part, likely, grammar)) kept = (kept === lines ? [...lines] : kept).fill('', at, end);
    at = end;
  }
  return kept.some((line) => /\p{L}{2}/u.test(line)) ? kept : lines;
}

/** Most notices show none, and one pass tells; what has to begin a paragraph can be told only there. */
const wordingsIn = (text: string): Wording[] => {
  const likely = prefilter().candidates(text.toLowerCase());
  const once = new Set(likely.flatMap((index) => branches()[index]?.wording ?? []));
  return [...once].filter(({ words }) => words.source.startsWith('^') || text.search(words) >= 0);
};

/** Two signs, one that stands beside a link, or one that says it alone. */
const isEnough = (shown: readonly Wording[]): boolean =>
  new Set(shown.map(({ name }) => name)).size > 1 ||
  shown.some(({ name }) => name === 'sure' || name in linkedSigns);

function endOfParagraph(lines: string[], start: number): number {
  let end = start + 1;
  while (
    end < Math.min(lines.length, MOST_LINES) &&
    lines[end]?.trim() !== '' &&
    !rule.test(lines[end] ?? '')
  )
    end++;
  return end;
}

/** Signs of its own, close together, and beside them nothing that a notice says. */
function isMargin(lines: string[], likely: readonly Wording[], grammar: Grammar): boolean {
  if (lines.some((line) => grammar.labels.response.test(line.slice(0, 200)))) return false;
  const text = joined(lines, 2 * LONGEST_PARAGRAPH);
  if (text.length < SHORTEST || text.length > LONGEST_PARAGRAPH) return false;
  const shown = likely.filter(({ words }) => text.search(words) >= 0);
  const names = new Set(shown.map(({ name }) => name));
  if (!isEnough(shown)) return false;
  if (names.size === 1 && !names.has('sure') && !link.test(text)) return false;
  if (text.length > names.size * LONGEST_OF_SIGN) return false;
  return !isOwn(
    shown.reduce((rest, { words }) => rest.replace(words, ' '), text),
    grammar,
  );
}

/** More words than that around each sign are about something else. */
const LONGEST_OF_SIGN = 400;
const SHORTEST = 8;

/** Wrapped lines as one; those of a script without blanks have none between them. */
const joined = (lines: string[], longest: number): string =>
  lines
    .join('\n')
    .slice(0, longest)
    .replace(/(?<=[\u3040-\u9fff])\n(?=[\u3040-\u9fff])/g, '')
    .replace(/\s+/g, ' ');

/** A notice speaks of the reader's own mail, says what was found in it, or what became of it. */
const isOwn = (text: string, grammar: Grammar): boolean =>
  code.test(text) ||
  isTelling([text]) ||
  findFrame('body', text, 'en', grammar) !== undefined ||
  virusThere().test(text) ||
  grammar.frames.some(({ code }) => says('own', text, code, grammar) || says('stopped', text, code, grammar));
