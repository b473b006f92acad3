/** Runs shorter than this are too common to tell patterns apart. */
const SHORTEST = 3;

/**
 * The literals of which a text must hold at least one (lower case) for the expression to match, or
 * `undefined` when no such set can be told. Reads the small dialect that our causes are written in; the
 * prefilter rests on it, so a property test holds it against the regular expressions themselves.
 */
export function requiredLiterals(source: string): string[] | undefined {
  const reader = { source, position: 0 };
  return readAlternatives(reader);
}

interface Reader {
  source: string;
  position: number;
}

function readAlternatives(reader: Reader): string[] | undefined {
  const branches = [readSequence(reader)];
  while (reader.source[reader.position] === '|') {
    reader.position++;
    branches.push(readSequence(reader));
  }
  if (branches.some((branch) => branch === undefined)) return undefined;
  return branches.flatMap((branch) => branch ?? []);
}

/** Of everything that a sequence requires, the set with the longest shortest literal. */
function readSequence(reader: Reader): string[] | undefined {
  let run = '';
  let best: string[] | undefined;
  const offer = (candidate: string[] | undefined) => {
    if (candidate && weight(candidate) >= SHORTEST && weight(candidate) > weight(best ?? []))
      best = candidate;
  };
  const endRun = () => {
    offer([run]);
    run = '';
  };
  while (reader.position < reader.source.length) {
    const start = reader.source[reader.position];
    if (start === '|' || start === ')') break;
    const atom = readAtom(reader);
    const times = readQuantifier(reader);
    if (atom.isAssertion) continue;
    if (atom.literal !== undefined && times !== 'maybe') run += atom.literal;
    if (atom.literal !== undefined && times === 'once') continue;
    endRun();
    if (times !== 'maybe') offer(atom.required);
  }
  endRun();
  return best;
}

const weight = (literals: string[]): number =>
  literals.length === 0 ? 0 : Math.min(...literals.map((literal) => literal.length));

interface Atom {
  literal?: string;
  required?: string[] | undefined;
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
  const rest = reader.source.slice(reader.position);
  const opening = /^\?(?:<?[=!]|:)/.exec(rest)?.[0] ?? '';
  reader.position += opening.length;
  const required = readAlternatives(reader);
  reader.position++; // the closing parenthesis
  if (opening !== '' && opening !== '?:') return { isAssertion: true };
  return { required };
}

function readClass(reader: Reader): Atom {
  while (reader.position < reader.source.length && reader.source[reader.position] !== ']') {
    reader.position += reader.source[reader.position] === '\\' ? 2 : 1;
  }
  reader.position++;
  return {};
}

/** Reads a quantifier if there is one, and says how often the atom before it must occur. */
function readQuantifier(reader: Reader): 'once' | 'maybe' | 'repeated' {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.position))?.[0];
  if (quantifier === undefined) return 'once';
  reader.position += quantifier.length;
  return quantifier.startsWith('+') || /^\{[1-9]/.test(quantifier) ? 'repeated' : 'maybe';
}
