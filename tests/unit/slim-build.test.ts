import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slimBuild } from '../../scripts/slim-build.ts';
import { slimCatalogue } from '../../scripts/slim-catalogue.ts';
import { loadTranslate } from '../../scripts/translate.ts';

const root = join(import.meta.dirname, '../..');

function built(path: string): string {
  const { transform } = slimBuild() as {
    transform: (code: string, id: string) => { code: string } | undefined;
  };
  const code = readFileSync(join(root, path), 'utf8');
  return transform(code, join(root, path))?.code ?? code;
}

const ourCode = ['lib', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

test('the worker keeps the named characters that notices are written with', () => {
  const code = built('node_modules/postal-mime/dist/esm/html-entities.js');
  for (const name of ['&eacute;', '&szlig;', '&nbsp;', '&rsquo;', '&euro;', '&amp;', '&lt']) {
    expect(code).toContain(`'${name}'`);
  }
  expect(code).not.toContain("'&CounterClockwiseContourIntegral;'");
  expect(code.length).toBeLessThan(20_000);
  expect(code).toMatch(/export const htmlEntities = \{\n[\s\S]*\n\};/);
});

test('parts of a mail are joined without a Blob', () => {
  for (const name of ['pass-through', 'base64', 'qp']) {
    const code = built(`node_modules/postal-mime/dist/esm/${name}-decoder.js`);
    expect(code).not.toContain('new Blob');
    expect(code).toMatch(/^import \{ joinedChunks \} from '.{1,200}\/lib\/notice\/joined-chunks\.ts';/);
  }
});

test('what nothing is known of is built as it is', () => {
  expect(built('lib/notice/mail.ts')).toBe(readFileSync(join(root, 'lib/notice/mail.ts'), 'utf8'));
});

test('a built catalogue says the same, without notes to translators and names for $1', () => {
  const source = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
  const [before, after] = [source, slimCatalogue(source)].map((text) => JSON.parse(text));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const named = Object.entries<Record<string, unknown>>(before).find(([, { placeholders }]) => placeholders);
  expect(named?.[1].message).toMatch(/\$[A-Z]+\$/);
  const translate = loadTranslate();
  const values = ['a', 'b', 'c'];
  for (const [key, entry] of Object.entries<{ message: string }>(after)) {
    expect(Object.keys(entry)).toEqual(['message']);
    expect(entry.message, key).not.toMatch(/\$[A-Z_]+\$/);
    const said = entry.message.replace(/\$([1-9])/g, (_, digit) => values[Number(digit) - 1] ?? '');
    expect(said).toBe(translate({ key: key as never, values }));
  }
});

test('the content script keeps of the context of WXT only what it calls', () => {
  const code = built('node_modules/wxt/dist/utils/content-script-context.mjs');
  for (const kept of ['get signal()', 'get isInvalid()', 'setTimeout(handler', 'listenForNewerScripts()']) {
    expect(code).toContain(kept);
  }
  expect(code).not.toMatch(/requestIdleCallback\(callback|createLocationWatcher|postMessage|logger/);
  const events = built('node_modules/wxt/dist/utils/internal/custom-events.mjs');
  expect(events).toContain('export { getUniqueEventName };');
  expect(events).not.toContain('WxtLocationChangeEvent');
});

test('the DNS packet library keeps the record types that checks ask for', () => {
  const code = built('node_modules/@dnsquery/dns-packet/index.mjs');
  for (const kept of ['ra', 'raaaa', 'rds', 'rmx', 'rns', 'rptr', 'rsoa', 'rtxt', 'ropt']) {
    expect(code).toContain(`const ${kept} = codec(`);
  }
  expect(code).not.toMatch(/\br(?:null|srv|hinfo|caa|dnskey|rrsig|rp|nsec3?|sshfp)\b/);
});

test('the DNS packet library knows the names of what checks ask for', () => {
  const code = built('node_modules/@dnsquery/dns-packet/types.mjs');
  for (const kept of ['A', 'AAAA', 'CNAME', 'DS', 'MX', 'NS', 'OPT', 'PTR', 'SOA', 'TLSA', 'TXT']) {
    expect(code.split(`'${kept}'`), kept).toHaveLength(3); // number to name, and back
  }
  expect(code).not.toContain('NAPTR');
});

test('the address library keeps what addresses are judged by', () => {
  const code = built('node_modules/ipaddr.js/lib/ipaddr.js');
  for (const kept of [
    'range',
    'match',
    'toByteArray',
    'toRFC5952String',
    'toIPv4Address',
    'isValidFourPartDecimal',
  ]) {
    expect(code).toContain(`.${kept} = function`);
  }
  expect(code).not.toMatch(/FromCIDR = |toFixedLengthString = /);
});

test('the mail library keeps how HTML is read as text, and shows no message that we take as an attachment', () => {
  const code = built('node_modules/postal-mime/dist/esm/text-format.js');
  expect(code).toContain('export function htmlToText(');
  expect(code).toMatch(/export const formatTextHeader = [\s\S]*export const formatHtmlHeader = /);
  expect(code).not.toMatch(/function foldLines|new Intl|postal-email-header/);
  const parsers = ourCode.match(/new PostalMime\(.*/g);
  expect(parsers).toEqual([expect.stringContaining('forceRfc822Attachments: true')]);
  expect(ourCode).not.toContain('PostalMime.parse(');
});

test('the storage library keeps its items, and nothing here calls what it lost', () => {
  const code = built('node_modules/@wxt-dev/storage/dist/index.mjs');
  const ofLibrary = code.slice(code.indexOf('\treturn {\n\t\tgetItem'), code.indexOf('\t\tdefineItem: '));
  expect(ofLibrary.match(/^\t\t\w{1,30}(?=: )/gm)?.map((name) => name.trim())).toEqual([
    'getItem',
    'setItem',
    'removeItem',
    'watch',
  ]);
  const calls = [...ourCode.matchAll(/(?<![.\w])storage\.(\w{1,30})(?=[<(])/g)].map(([, name]) => name);
  expect(calls).toContain('defineItem');
  expect(
    calls.filter((name) => !['defineItem', 'getItem', 'setItem', 'removeItem', 'watch'].includes(name ?? '')),
  ).toEqual([]);
});
