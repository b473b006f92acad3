import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';
import { knowledge } from '../../../lib/knowledge.ts';
import { type Knowledge, packKnowledge } from '../../../lib/packed-knowledge.ts';
import { lateTables, tablesFile } from '../../../scripts/late-tables.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The worker as one script, with its data in files of their own as in the build: a life of it can be thrown away whole. */
export async function bundleWorker(): Promise<vm.Script> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [lateTables()],
    define: { 'import.meta.env.BROWSER': '"chrome"' },
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { background: join(ROOT, 'entrypoints/background.ts') },
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'worker' },
        transform: { dropLabels: ['EXAMPLES'] },
      },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The worker was not built');
  return new vm.Script(`${chunk.code}\nworker.main();`, { filename: 'background.js' });
}

/** Enough for the notices here. All of them, compiled anew in each life, would make a second of every millisecond. */
const CAUSES: readonly string[] = ['ip-blocklisted', 'user-unknown', 'mailbox-full'];

const little: Knowledge = {
  ...knowledge,
  causes: knowledge.causes.filter(({ id }) => CAUSES.includes(id)),
  languages: knowledge.languages.slice(0, 1),
  model: { ...knowledge.model, terms: '', weights: '' },
};

/** What the worker reads of the extension itself. */
export const FILES: Readonly<Record<string, string>> = {
  '/tables.json': tablesFile().contents,
  '/knowledge.json': packKnowledge(little),
  '/assets/panel.css': '.panel {}',
};
