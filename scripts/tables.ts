import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { causesPage } from './tables/causes.ts';
import { checksPage } from './tables/checks.ts';

/** Pages that are written from the code, and who writes each. */
export const PAGES = {
  'lib/causes/CAUSES.md': causesPage,
  'lib/dns/checks/CHECKS.md': checksPage,
} as const;

function main(): void {
  for (const [path, write] of Object.entries(PAGES)) {
    writeFileSync(join(import.meta.dirname, '..', path), write());
    console.log(`Wrote ${path}`);
  }
}

if (process.argv[1] === import.meta.filename) main();
