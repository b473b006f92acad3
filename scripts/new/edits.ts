/** Puts `added` before the line of this number. */
function withLineAt(text: string, at: number, added: string): string {
  const lines = text.split('\n');
  return [...lines.slice(0, at), added, ...lines.slice(at)].join('\n');
}

/** Puts a line before the first one that `isNext`; the text stays as it is where there is none. */
export function withLineBefore(text: string, added: string, isNext: (line: string) => boolean): string {
  const at = text.split('\n').findIndex(isNext);
  return at < 0 ? text : withLineAt(text, at, added);
}

/** Puts a line behind the last one that `isLast`; the text stays as it is where there is none. */
export function withLineAfter(text: string, added: string, isLast: (line: string) => boolean): string {
  const at = text.split('\n').findLastIndex(isLast);
  return at < 0 ? text : withLineAt(text, at + 1, added);
}

const moduleOf = (line: string): string => /from '(.{1,200})';$/.exec(line)?.[1] ?? '';

/** Adds `import { name } from './module.ts'` where the alphabet wants it among its neighbours. */
export function withImport(text: string, name: string, module: string): string {
  const added = `import { ${name} } from '${module}';`;
  const isNeighbour = (line: string) => /^import .*from '\.\/[^/]{1,100}';$/.test(line);
  const behind = withLineBefore(text, added, (line) => isNeighbour(line) && moduleOf(line) > module);
  return behind === text ? withLineAfter(text, added, isNeighbour) : behind;
}

/** Adds an entry to the object or list that starts on a line that holds `opening`; it ends on the first line that is no further in. */
export function withLastEntry(text: string, opening: string, added: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes(opening));
  if (start < 0) return text;
  const end = lines.findIndex(
    (line, at) => at > start && /^\s*[}\]]/.test(line) && depthOf(line) <= depthOf(lines[start]),
  );
  return end < 0 ? text : withLineAt(text, end, added);
}

const depthOf = (line = ''): number => line.length - line.trimStart().length;
