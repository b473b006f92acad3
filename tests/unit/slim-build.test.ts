import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slimBuild } from '../../scripts/slim-build.ts';
import { withoutDescriptions } from '../../scripts/slim-catalogue.ts';

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
  expect(built('lib/lists/public.ts')).not.toContain('source:');
  expect(built('lib/notice/mail.ts')).toBe(readFileSync(join(root, 'lib/notice/mail.ts'), 'utf8'));
});

test('a built catalogue keeps every sentence and its placeholders, without notes to translators', () => {
  const source = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
  const [before, after] = [source, withoutDescriptions(source)].map((text) => JSON.parse(text));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [key, { description, ...rest }] of Object.entries<Record<string, unknown>>(before)) {
    expect(description, key).toBeTypeOf('string');
    expect(after[key]).toEqual(rest);
  }
});
