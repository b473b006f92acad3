import { buildExtension } from '../../scripts/build-extension.ts';

/** Builds the extension once before all tests, unless `npm test` has just done so. */
export default function build(): void {
  if (process.env.BOUNCE_LENS_BUILT) return;
  if (!buildExtension('firefox')) throw new Error('The extension cannot be built.');
}
