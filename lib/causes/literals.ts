/** Literals in lower case, of which a text must hold at least one. */
export type Clause = string[];

/** Runs shorter than this are too common to tell patterns apart; of Chinese and Japanese signs two will do. */
const SHORTEST = 3;
const SHORTEST_IDEOGRAPHS = 2;
/** More clauses cost more to look for than the patterns that they spare (measured: two 47,000 replies a second, three 56,000, four as many). */
export const MOST_CLAUSES = 3;

/** One of the ways in which an expression can match: a branch of its outermost alternation. */
export interface Branch {
  source: string;
  /** What a text must hold for it: of each clause at least one literal. Empty when nothing can be told. */
  clauses: Clause[];
}

/**
 * The branches of an expression, and what each requires. Reads the small dialect that our causes are written in; the
 * prefilter rests on it, so a property test holds it against the regular expressions themselves.
 */
export function branchesOf(source: string): Branch[] {
  const reader: Reader = { source, position: 0 };
  const branches: Branch[] = [];
  for (let start = 0; start <= source.length; start = ++reader.position) {
    const clauses = readSequence(reader);
    branches.push({ source: source.slice(start, reader.position), clauses });
  }
  return branches;
}

interface Reader {
  source: string;
  position: number;
}

/** Whichever branch matches, it brings its own clauses: the first of each stand for one clause, and so on. */
function readAlternatives(reader: Reader): Clause[] {
  const branches = [readSequence(reader)];
  while (reader.source[reader.position] === '|') {
    reader.position++;
    branches.push(readSequence(reader));
  }
  const [only = [], ...others] = branches;
  if (others.length === 0) return only;
  if (branches.some((branch) => branch.length === 0)) return [];
  const most = Math.max(...branches.map((branch) => branch.length));
  return Array.from({ length: most }, (_, rank) =>
    branches.flatMap((branch) => branch[Math.min(rank, branch.length - 1)] ?? []),
  );
}

/** Signs that stand for themselves, but for one that is repeated: most of every source, read at once. */
const plainRun = /[^\\()[\]^$.|?*+{}]+(?![?*+{])/y;

/** Everything that a sequence requires, the most telling first. */
function readSequence(reader: Reader): Clause[] {
  let run = '';
  const clauses: Clause[] = [];
  const offer = (clause: Clause) => {
    if (clause.every(isTelling)) clauses.push(clause);
  };
  const endRun = () => {
    offer([run]);
    run = '';
  };
  while (reader.position < reader.source.length) {
    const start = reader.source[reader.position];
    if (start === '|' || start === ')') break;
    const plain = matchHere(plainRun, reader);
    if (plain !== undefined) {
      reader.position += plain.length;
      run += plain.toLowerCase();
      continue;
    }
    const atom = readAtom(reader);
    const times = readQuantifier(reader);
    if (atom.isAssertion) continue;
    if (atom.literal !== undefined && times !== 'maybe') run += atom.literal;
    if (atom.literal !== undefined && times === 'once') continue;
    endRun();
    if (times !== 'maybe') for (const clause of atom.clauses ?? []) offer(clause);
  }
  endRun();
  return clauses.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_CLAUSES);
}

const isTelling = (literal: string): boolean =>
  literal.length >= SHORTEST || (literal.length >= SHORTEST_IDEOGRAPHS && isIdeograph(literal.charCodeAt(0)));

/** CJK, kana and Hangul: from U+2E80 on. */
export const isIdeograph = (code: number): boolean => code >= 0x2e80;

/** Long literals are rare in texts, and many of them are not. */
const weight = (clause: Clause): number =>
  Math.min(...clause.map((literal) => literal.length)) - clause.length / 16;

interface Atom {
  literal?: string;
  clauses?: Clause[];
  isAssertion?: boolean;
}

function readAtom(reader: Reader): Atom {
  const char = reader.source[reader.position++];
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '^' || char === '$') return { isAssertion: true };
  if (char === '.') return {};
  if (char !== '\\') return { literal: (char ?? '').toLowerCase() };
  const escaped = reader.source[reader.position++] ?? '';
  if (escaped === 'b' || escaped === 'B') return { isAssertion: true };
  if (/[a-z0-9]/i.test(escaped)) return {}; // \d, \s, \w and the like
  return { literal: escaped };
}

function readGroup(reader: Reader): Atom {
  const opening = matchHere(/\?(?:<?[=!]|:)/y, reader) ?? '';
  reader.position += opening.length;
  const clauses = readAlternatives(reader);
  reader.position++; // the closing parenthesis
  if (opening !== '' && opening !== '?:') return { isAssertion: true };
  return { clauses };
}

function readClass(reader: Reader): Atom {
  while (reader.position < reader.source.length && reader.source[reader.position] !== ']') {
    reader.position += reader.source[reader.position] === '\\' ? 2 : 1;
  }
  reader.position++;
  return {};
}

/** What a sticky expression matches where the reader stands. */
function matchHere(expression: RegExp, { source, position }: Reader): string | undefined {
  expression.lastIndex = position;
  return expression.exec(source)?.[0];
}

/** Reads a quantifier if there is one, and says how often the atom before it must occur. */
function readQuantifier(reader: Reader): 'once' | 'maybe' | 'repeated' {
  const quantifier = matchHere(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y, reader);
  if (quantifier === undefined) return 'once';
  reader.position += quantifier.length;
  return quantifier.startsWith('+') || /^\{[1-9]/.test(quantifier) ? 'repeated' : 'maybe';
}
