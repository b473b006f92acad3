import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Is there such a file in the project? */
export const isThere = (path: string): boolean => existsSync(join(ROOT, path));

/** What a file of the project says. */
export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Changes to the project that are written together, or not at all. */
export interface Draft {
  /** A new file. */
  create(path: string, text: string): void;
  /** A change that must find its place: where the file no longer looks as the scaffold knows it, that is a bug of the scaffold. */
  edit(path: string, change: (text: string) => string): void;
  /** Writes everything and says what. */
  save(): string[];
}

/** Starts a draft. */
export function openDraft(): Draft {
  const texts = new Map<string, string>();
  const read = (path: string) => texts.get(path) ?? readText(path);
  return {
    create(path, text) {
      if (isThere(path)) throw new Error(`${path} is there already.`);
      texts.set(path, text);
    },
    edit(path, change) {
      const before = read(path);
      const after = change(before);
      if (after === before) throw new Error(`${path}: found no place to add to; has its shape changed?`);
      texts.set(path, after);
    },
    save() {
      for (const [path, text] of texts) {
        mkdirSync(dirname(join(ROOT, path)), { recursive: true });
        writeFileSync(join(ROOT, path), text);
      }
      const paths = [...texts.keys()];
      format(paths.filter((path) => /\.tsx?$/.test(path)));
      return paths;
    },
  };
}

function format(paths: string[]): void {
  if (paths.length === 0) return; // without a path it would be the whole project
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', ...paths], { cwd: ROOT, stdio: 'pipe' });
}
