import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { bundledPackages, noteBundledPackages } from './scripts/bundled-packages.ts';
import { classicJsx } from './scripts/classic-jsx.ts';
import { KNOWLEDGE, knowledgeFile } from './scripts/knowledge-file.ts';
import { lateTables, TABLES, tablesFile } from './scripts/late-tables.ts';
import { LICENCES, licencesOf } from './scripts/licences.ts';
import { SOURCES } from './scripts/release/sources.ts';
import { shortenCatalogues, shortKeysInCode } from './scripts/short-keys.ts';
import { slimBuild } from './scripts/slim-build.ts';
import { slimCatalogues } from './scripts/slim-catalogue.ts';

/**
 * Stricter than the browsers' own: no picture, frame, font or style from elsewhere, nothing that a form could send, and no
 * page that may show ours. The worker asks resolvers by `fetch`; one on this very computer in the clear (lib/dns/endpoint.ts).
 */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http:; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * DNS names leave on one press of a button that says which and to whom, and nothing else does: Mozilla's policies call that
 * implied consent (extensionworkshop.com/documentation/publish/add-on-policies/, "Self-Evident, Single-Use"). An optional
 * permission would be a switch in Firefox that switches nothing: no panel could ask for it, as content scripts cannot.
 */
const NO_DATA = { required: ['none' as const] };

/** One source, two Manifest V3 builds; what each may ask for is held by tests/unit/manifest.test.ts. */
export default defineConfig({
  imports: false,
  manifestVersion: 3, // WXT would build Firefox as MV2 otherwise
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Bounce Lens',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['https://*/*'], // one host at a time, on a click: a resolver that sends no CORS header
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: '__MSG_extension_name__' },
    omnibox: { keyword: 'bounce' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } }, // Chromium keeps Alt+Shift+B for its bookmarks bar
      'diagnose-view': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_diagnose_view__',
      },
    },
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }), // Firefox takes any policy
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bounce-lens@bounce-lens.example',
          strict_min_version: '142.0',
          data_collection_permissions: NO_DATA,
        },
      },
    }),
  }),
  zip: { includeSources: [...SOURCES] },
  hooks: {
    'entrypoints:found': (_, pages) => {
      // WXT takes a page of this name for a replacement of the browser's own history
      for (const page of pages) if (page.name === 'history') page.type = 'unlisted-page';
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(KNOWLEDGE, TABLES);
    },
    'build:publicAssets': (_, files) => {
      slimCatalogues(files);
      shortenCatalogues(files);
      files.push(knowledgeFile(), tablesFile());
    },
    'build:done': ({ config }) => {
      const packages = bundledPackages();
      writeFileSync(join(config.outDir, LICENCES), licencesOf(Object.keys(packages)));
      // Beside the extension, for tests/unit/dependencies.test.ts.
      writeFileSync(join(config.outBaseDir, `${config.browser}-packages.json`), JSON.stringify(packages));
    },
  },
  vite: () => ({
    plugins: [classicJsx(), lateTables(), slimBuild(), shortKeysInCode(), noteBundledPackages()],
    build: {
      minify: 'terser', // 2 % smaller than Vite's own: the content script has a budget
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
      cssTarget: ['chrome123', 'firefox128'], // leaves light-dark() and color-scheme as written
      rolldownOptions: { transform: { dropLabels: ['EXAMPLES'] } },
    },
  }),
});
