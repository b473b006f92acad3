/**
 * What the zip of sources for Mozilla's reviewers holds: all that the build reads, and nothing by accident. An allow-list by
 * folder and ending, so that no `.env`, key or note that lies about gets in.
 */
export const SOURCES: readonly string[] = [
  '.npmrc',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
  'public/**/*.{json,png,svg}',
  '{components,entrypoints,lib,scripts}/**/*.{css,html,json,ts,tsx}',
  'lib/**/*.md',
];
