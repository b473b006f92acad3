import { readFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';
import { wordsOf } from './translate.ts';

const CATALOGUE = /^_locales[/\\][\w-]+[/\\]messages\.json$/;

/** A catalogue without what only translators need: notes, and names for `$1`; on one line. */
export function slimCatalogue(catalogue: string): string {
  const words = wordsOf(JSON.parse(catalogue));
  return JSON.stringify(
    Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }])),
  );
}

/** Browsers read the whole catalogue of a language at once; a third of ours are notes to translators. */
export function slimCatalogues(files: Parameters<WxtHooks['build:publicAssets']>[1]): void {
  for (const [index, file] of files.entries()) {
    if (!CATALOGUE.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
    const contents = slimCatalogue(readFileSync(file.absoluteSrc, 'utf8'));
    files[index] = { relativeDest: file.relativeDest, contents };
  }
}
