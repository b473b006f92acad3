import { nameOf } from './flat.ts';

/** Names of columns as we write them, each once, so that every column can be told from the others. */
export function uniqueNames(written: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return written.map((cell, at) => {
    const name = nameOf(cell) || String(at + 1);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name}#${count}` : name;
  });
}
