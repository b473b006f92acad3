import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slimBuild } from '../../scripts/slim-build.ts';

const root = join(import.meta.dirname, '../..');

function built(path: string): string {
  const { transform } = slimBuild() as {
    transform: (code: string, id: string) => { code: string } | undefined;
  };
  const code = readFileSync(join(root, path), 'utf8');
  return transform(code, join(root, path))?.code ?? code;
}

test('the worker keeps the named characters that notices are written with', () => {
  const code = built('node_modules/postal-mime/dist/esm/html-entities.js');
  for (const name of ['&eacute;', '&szlig;', '&nbsp;', '&rsquo;', '&euro;', '&amp;', '&lt']) {
    expect(code).toContain(`'${name}'`);
  }
  expect(code).not.toContain("'&CounterClockwiseContourIntegral;'");
  expect(code.length).toBeLessThan(20_000);
  expect(code).toMatch(/export const htmlEntities = \{\n[\s\S]*\n\};/);
});

test('where a fact comes from stays out of the build', () => {
  expect(built('lib/causes/user-unknown.ts')).not.toContain('source:');
  expect(built('lib/notice/mail.ts')).toBe(readFileSync(join(root, 'lib/notice/mail.ts'), 'utf8'));
});
