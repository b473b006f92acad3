import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { gatherData } from './data.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'tests/gallery');

/** Where the gallery stands. */
export const GALLERY = join(ROOT, '.output/gallery');

const DATA = 'gallery:data';

/** What the page imports as data. */
const withData = (): Plugin => ({
  name: 'gallery-data',
  resolveId: (id) => (id === DATA ? `\0${DATA}` : undefined),
  load: async (id) =>
    id === `\0${DATA}` ? `export default ${JSON.stringify(await gatherData())}` : undefined,
});

/** The gallery presses its buttons by script, which the panel in a mail page rightly ignores. */
const withAnyPress = (): Plugin => ({
  name: 'gallery-any-press',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/trusted.ts') ? join(PAGE, 'any-press.ts') : undefined),
});

/** A list of the components that the page has, for the test that none is missing. */
const withList = (): Plugin => ({
  name: 'gallery-components',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const source = JSON.stringify(
      modules.map((id) => relative(ROOT, id)).filter((id) => /^components\/.*x$/.test(id)),
    );
    this.emitFile({ type: 'asset', fileName: 'components.json', source });
  },
});

/** A module would not load from a file; a plain script does, so that the page opens without a server, too. */
const withPlainScript = (): Plugin => ({
  name: 'gallery-plain-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('type="module"', 'defer').replaceAll(' crossorigin', ''),
  },
});

/** Bundles the gallery: a static page that needs nothing but a browser. */
export async function buildGallery(): Promise<void> {
  await build({
    root: PAGE,
    base: './',
    publicDir: join(ROOT, 'public'),
    configFile: false,
    logLevel: 'warn',
    plugins: [withData(), withAnyPress(), withList(), withPlainScript()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: GALLERY,
      emptyOutDir: true,
      target: 'esnext',
      cssTarget: ['chrome123', 'firefox128'],
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        // Diagnosing everything takes its seconds.
        checks: { pluginTimings: false },
        output: { format: 'iife' },
        transform: { dropLabels: ['EXAMPLES'] },
      },
    },
  });
}
