import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { LANGUAGES } from '../lib/languages.ts';

/**
 * The goal is 350 kB, and it is missed: rules, models and the words they know take 322, the worker 146, what imports whole mailboxes beside
 * the page (the same engine once more) 100, pages 150, English 53.
 */
const LARGEST_ZIP_IN_ENGLISH = 850_000;
/** Of each further language. */
const LARGEST_CATALOGUE = 62_000;

/** What may weigh how much, in octets. A mail page waits for the content script, and the browser starts the worker again and again. */
export const LARGEST = {
  contentScript: 60_000,
  contentScriptPacked: 20_000,
  worker: 400_000,
  download: LARGEST_ZIP_IN_ENGLISH + (LANGUAGES.length - 1) * LARGEST_CATALOGUE,
} as const;

/** What each should weigh: the benchmark holds the download to its goal, a test to what it is. */
export const GOALS: Record<keyof typeof LARGEST, number> = { ...LARGEST, download: 350_000 };

/** What a zip holds of a file beside its content: two headers and twice its name. */
const HEADERS = 150;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** What a built extension weighs, in octets. */
export function weigh(folder: string): Record<keyof typeof LARGEST, number> {
  const script = readFileSync(join(folder, 'content-scripts/mail.js'));
  const packed = filesIn(folder).map((path) => deflateRawSync(readFileSync(path)).length + HEADERS);
  return {
    contentScript: script.length,
    contentScriptPacked: gzipSync(script).length,
    worker: statSync(join(folder, 'background.js')).size,
    download: packed.reduce((sum, size) => sum + size, 0),
  };
}
