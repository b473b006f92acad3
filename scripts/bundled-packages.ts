import type { Plugin } from 'vite';

/** Octets of each package of others in the extension, before they are minified. */
export type Bundled = Record<string, number>;

/** The innermost one: packages may bring packages. A virtual module of the bundler has a name that starts with NUL. */
const PACKAGE = /^(?!\0).*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

const bundled = new Map<string, number>();

/** Notes whose code gets into the extension, over all bundles of one build: what is used of a package, not what it weighs on disk. */
export function noteBundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = PACKAGE.exec(id)?.[1];
          if (name && renderedLength > 0) bundled.set(name, (bundled.get(name) ?? 0) + renderedLength);
        }
      }
    },
  };
}

/** What was noted so far, by name. */
export const bundledPackages = (): Bundled => Object.fromEntries([...bundled].sort());
