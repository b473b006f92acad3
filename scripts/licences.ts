import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Its name in the extension. */
export const LICENCES = 'licences.txt';

interface Manifest {
  version: string;
  license?: string;
  author?: string | { name: string };
}

function licenceOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, author }: Manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const by = typeof author === 'string' ? author : author?.name;
  // Some packages name their licence and leave its text out.
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `By ${by ?? 'its contributors'}.`;
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}`;
}

/** The licences of all code in the extension, ours first: most ask to come along with every copy. */
export function licencesOf(names: readonly string[]): string {
  const ours = `Bounce Lens (MIT)\n\n${readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()}`;
  return `${[ours, ...names.map(licenceOf)].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
