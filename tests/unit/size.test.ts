import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGEST, weigh } from '../sizes.ts';

const output = join(import.meta.dirname, '../../.output');

/** The built extension stays small; run after a build, as `npm test` does. */
describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(output, build);
  const built = test.skipIf(!existsSync(join(folder, 'manifest.json')));

  built('has a small content script', () => {
    const { contentScript, contentScriptPacked } = weigh(folder);
    expect(contentScript).toBeLessThan(LARGEST.contentScript);
    expect(contentScriptPacked).toBeLessThan(LARGEST.contentScriptPacked);
  });

  built('has a worker that starts quickly', () => {
    expect(weigh(folder).worker).toBeLessThan(LARGEST.worker);
  });

  built('is a small download', () => {
    expect(weigh(folder).download).toBeLessThan(LARGEST.download);
  });
});
