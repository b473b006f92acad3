import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isId } from './names.ts';

/** What somebody typed behind `npm run new-… --`. */
export interface Given {
  id: string;
  /** The last value of an option. */
  one: (name: string) => string | undefined;
  /** All values of an option that may be repeated. */
  all: (name: string) => string[];
}

/** A command that scaffolds one thing. */
export interface Scaffold {
  usage: string;
  options: readonly string[];
  /** Other than ids in lower case; a language's tag is one. */
  isName?: (text: string) => boolean;
  /** Why it cannot be done, or nothing. */
  refuse: (given: Given) => string | undefined;
  /** Does it, and says what to do next. */
  make: (given: Given) => string;
}

function readArguments(args: string[], names: readonly string[]) {
  const options: ParseArgsOptionsConfig = {};
  for (const name of names) options[name] = { type: 'string', multiple: true };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    return undefined; // an option that there is not
  }
}

/** Runs a scaffold; the code to leave with: 0, or 2 where nothing was written. */
export function runScaffold(
  { usage, options, isName = isId, refuse, make }: Scaffold,
  args: string[],
): number {
  const read = readArguments(args, options);
  const [id, ...rest] = read?.positionals ?? [];
  if (!read || id === undefined || rest.length > 0 || !isName(id)) {
    console.error(usage);
    return 2;
  }
  const all = (name: string) => (read.values[name] ?? []) as string[];
  const given: Given = { id, all, one: (name) => all(name).at(-1) };
  const refusal = refuse(given);
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  console.log(make(given));
  return 0;
}
