import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The zips of a version, by the store that gets them. */
export interface Packages {
  chrome: string;
  edge: string;
  firefox: string;
  /** What Mozilla's reviewers build from. */
  sources: string;
}

/** Where `npm run zip` puts them, under a folder that holds the project. */
export function packagesIn(project: string): Packages {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const path = (what: string) => join(project, '.output', `${name}-${version}-${what}.zip`);
  return { chrome: path('chrome'), edge: path('edge'), firefox: path('firefox'), sources: path('sources') };
}
