import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { causes } from '../../lib/causes/index.ts';
import { shortKeys, shortKeysInCode, withShortKeys, withShortNames } from '../../scripts/short-keys.ts';

const root = join(import.meta.dirname, '../..');
const catalogue = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
const sentences: Record<string, unknown> = JSON.parse(catalogue);
const [key = '', short = ''] = [...shortKeys][0] ?? [];

const plugin = shortKeysInCode() as unknown as {
  transform: (code: string, id: string) => { code: string } | undefined;
  generateBundle: (options: unknown, bundle: object) => void;
};
const context = {
  error(text: string): never {
    throw new Error(text);
  },
};
const transform = (code: string, path = 'lib/some.ts') =>
  plugin.transform.call(context, code, join(root, path))?.code;
const finish = (code: string) =>
  plugin.generateBundle.call(context, {}, { 'some.js': { type: 'chunk', fileName: 'some.js', code } });

test('each sentence keeps its place and its words, and has one name', () => {
  const built: Record<string, unknown> = JSON.parse(withShortNames(catalogue));
  for (const [name, sentence] of Object.entries(sentences)) {
    expect(built[shortKeys.get(name) ?? name], name).toEqual(sentence);
  }
  expect(Object.keys(built)).toHaveLength(Object.keys(sentences).length);
  expect(shortKeys.size).toBeGreaterThan(800);
});

test('the short form is of the key alone: reports that were kept outlive other keys', () => {
  expect(shortKeys.get('panel_copied')).toBe('zzv9');
  expect(shortKeys.get('dns_tie_explains')).toBe('mwvn');
});

test('what is put together at run time, or by the browser, keeps its name', () => {
  const labels = ['panel_actor_you', 'panel_bucket_address', 'panel_check_spf', 'panel_confidence_high'];
  const others = ['panel_party_unknown', 'panel_verdict_pass', 'extension_name', 'extension_description'];
  const ofCauses = causes.flatMap(({ id }) => {
    const name = id.replaceAll('-', '_');
    return [`cause_${name}_title`, `cause_${name}_cause`, `cause_${name}_first`, `it_${name}`];
  });
  for (const name of [...labels, ...others, ...ofCauses]) {
    expect(sentences, name).toHaveProperty(name);
    expect(shortKeys.has(name), name).toBe(false);
  }
});

test('code and data name sentences alike', () => {
  expect(transform(`say('${key}'); say("${key}", 'is_no_key')`)).toBe(
    `say('${short}'); say("${short}", 'is_no_key')`,
  );
  expect(withShortKeys(`{"a":["${key}"]}`)).toBe(`{"a":["${short}"]}`);
  expect(transform(`'${key}'`, 'node_modules/some/lib/index.ts')).toBeUndefined();
});

test.each([
  ['a beginning', `'${key.slice(0, key.indexOf('_') + 1)}' + part`],
  ['a beginning in a template', `\`${key.slice(0, key.indexOf('_') + 1)}\${part}\``],
  ['an end', `part + '${key.slice(key.lastIndexOf('_'))}'`],
  ['an end in a template', `\`\${part}${key.slice(key.lastIndexOf('_'))}\``],
])('a key that is put together of %s is not built', (_, code) => {
  expect(() => transform(code)).toThrow('write it out');
});

test.each([
  ['a property', `const keys={${key}:1}`],
  ['a part of a text', `"see ${key}"`],
])('a key that stays long as %s is not built', (_, code) => {
  expect(() => finish(code)).toThrow(key);
  expect(() => finish(code.replace(key, short))).not.toThrow();
});

test('a key within a text of the data is not built', () => {
  expect(() => withShortKeys(`["see ${key}"]`)).toThrow(key);
});
