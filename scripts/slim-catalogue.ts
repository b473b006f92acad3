import { readFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';

interface Entry {
  message: string;
  description?: string;
  placeholders?: unknown;
}

const CATALOGUE = /^_locales[/\\][\w-]+[/\\]messages\.json$/;

/** A catalogue without what only translators need, on one line. */
export function withoutDescriptions(catalogue: string): string {
  const entries = Object.entries(JSON.parse(catalogue) as Record<string, Entry>);
  return JSON.stringify(Object.fromEntries(entries.map(([key, { description, ...rest }]) => [key, rest])));
}

/** Browsers read the whole catalogue of a language at once; a third of ours are notes to translators. */
export function slimCatalogues(files: Parameters<WxtHooks['build:publicAssets']>[1]): void {
  for (const [index, file] of files.entries()) {
    if (!CATALOGUE.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
    const contents = withoutDescriptions(readFileSync(file.absoluteSrc, 'utf8'));
    files[index] = { relativeDest: file.relativeDest, contents };
  }
}
