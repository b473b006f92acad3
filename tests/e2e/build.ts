import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/build-extension.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the extension and the gallery once before all tests, unless `npm test` has just done so. */
export default function build(): void {
  if (process.env.BOUNCE_LENS_BUILT) return;
  if (!buildExtension('chrome')) throw new Error('The extension cannot be built.');
  const gallery = [join(ROOT, 'scripts/gallery.ts'), '--build'];
  const { status } = spawnSync(process.execPath, gallery, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The gallery cannot be built.');
}
