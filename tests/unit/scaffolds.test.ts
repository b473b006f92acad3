import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runScaffold } from '../../scripts/new/run.ts';

/** Each `npm run new-…` is run in a copy of the project, and the copy's own types and tests are asked about the result. */
const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');
/** Seconds where nothing else runs; a machine full of other work takes longer. */
const PATIENCE = 240_000;
const COPIED = ['.wxt', '.github', 'components', 'entrypoints', 'lib', 'public', 'scripts', 'tests'];
const FILES = [
  '.gitignore',
  'biome.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];
/** Megabytes that no scaffold has to do with. */
const LEFT = ['tests/corpus', 'tests/fixtures', 'tests/e2e/__screenshots__'];

/** What a scaffold touches, and what that touches. */
const TYPES = {
  extends: './tsconfig.json',
  include: [
    ...['.wxt/wxt.d.ts', 'lib', 'scripts/*.ts', 'scripts/new', 'entrypoints/options', 'entrypoints/history'],
    'tests/unit/{dns,webmail,providers}/**/*',
  ],
};

let copy: string;
/** What one script has compiled, the next one need not. */
let compiled: string;

const run = (...args: string[]) =>
  spawnSync(node, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
const scaffold = (kind: string, ...args: string[]) => run(`scripts/new-${kind}.ts`, ...args);
const textOf = (path: string) => readFileSync(join(copy, path), 'utf8');

const REPLIES = [
  '550 5.7.1 This mailbox is asleep between 6 pm and 8 am',
  '554 Quiet hours are in force for <bo@corp.example>',
  '451 4.7.1 mail for bo is held off during quiet hours',
];
const WRITTEN = {
  '--near-miss': '550 5.1.1 <quiet@corp.example>: user unknown',
  '--source': 'https://www.rfc-editor.org/rfc/rfc3463',
  '--title': 'They take no mail at this hour',
  '--cause': 'Their server takes mail at certain hours only.',
  '--first': 'Send it again in their office hours.',
  '--it': 'A time rule of theirs; nothing on your side changes it.',
};
const replies = REPLIES.flatMap((reply) => ['--reply', reply]);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'scaffolds-'));
  compiled = mkdtempSync(join(tmpdir(), 'scaffolds-compiled-'));
  const isCopied = (path: string) => !LEFT.includes(relative(root, path).replaceAll('\\', '/'));
  for (const name of [...COPIED, ...FILES])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: isCopied });
  writeFileSync(join(copy, 'tsconfig.copy.json'), JSON.stringify(TYPES));
  writeFileSync(
    join(copy, 'vitest.copy.mjs'),
    `export default { test: { include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: ${PATIENCE} } };`,
  );
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  for (const folder of [copy, compiled]) rmSync(folder, { recursive: true, force: true });
});

describe('a scaffold', () => {
  test.each([
    ['cause', ['acme-bare', '--bucket', 'recipient-policy', '--actor', 'recipient', ...replies.slice(0, 4)]],
    [
      'cause',
      ['acme-whole', '--bucket', 'content', '--actor', 'you', '--reply', '554 Blue ink only, please']
        .concat('--reply', '550 5.7.1 we accept blue ink', '--reply', '550 ink must be blue ink')
        .concat(Object.entries(WRITTEN).flat()),
    ],
    ['provider', ['acme-mail', '--name', 'Acme Mail', '--role', 'gateway', '--host', 'acmemail.example']],
    ['webmail', ['acme-web', '--name', 'Acme Web', '--host', 'mail.acme.example']],
    ['check', ['acme', '--owner', '_smtp._acme', '--finding', 'warn bad-uri']],
    ['language', ['nl']],
  ])(
    'of a %s is written, once: %j',
    (kind, args) => {
      const first = scaffold(kind, ...args);
      expect(first.stderr).toBe('');
      expect(first.stdout).toMatch(/^Wrote [\s\S]+\nNext: np/);
      const again = scaffold(kind, ...args);
      expect([again.status, again.stdout]).toEqual([2, '']);
      expect(again.stderr).toMatch(/is there already/);
    },
    PATIENCE,
  );

  test.each(['cause', 'provider', 'webmail', 'check', 'language'])(
    'of a %s says how it is called',
    (kind) => {
      const { status, stdout, stderr } = scaffold(kind);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^Usage: npm run new-${kind} -- `));
    },
    PATIENCE,
  );

  test.each([[['Not an id']], [['fine', 'two']], [['fine', '--what', 'x']], [['fine', '--name']], [['-']]])(
    'makes nothing of %j',
    (args) => {
      const said = vi.spyOn(console, 'error').mockReturnValue();
      const make = vi.fn(() => 'made');
      const code = runScaffold({ usage: 'Usage: …', options: ['name'], refuse: () => undefined, make }, args);
      expect([code, said.mock.calls]).toEqual([2, [['Usage: …']]]);
      expect(make).not.toHaveBeenCalled();
      said.mockRestore();
    },
  );

  test.each([
    ['cause', ['fine', '--bucket', 'nowhere', '--actor', 'you'], '--bucket is one of address, '],
    ['cause', ['fine', '--bucket', 'address', '--actor', 'them'], '--actor is one of you, '],
    ['check', ['fine', '--finding', 'bad-uri'], 'not bad-uri'],
    ['check', ['acme', '--finding', 'fail bad-uri'], 'dns_acme_bad_uri is there already'],
    ['provider', ['fine', '--host', 'MX.example'], 'MX.example is no host name'],
    ['provider', ['fine', '--host', 'gmx.net'], 'gmx has that host already'],
  ])(
    'of a %s refuses %j',
    (kind, args, why) => {
      const { status, stderr } = scaffold(kind, ...args);
      expect(status).toBe(2);
      expect(stderr).toContain(why);
    },
    PATIENCE,
  );
});

describe('what was scaffolded', () => {
  test('proposes the words that the replies share and no other cause has', () => {
    expect(textOf('lib/causes/acme-bare.ts')).toContain("phrase('quiet hours|mailbox is asleep')");
    expect(textOf('lib/causes/acme-whole.ts')).toContain("phrase('blue ink')");
  });

  test('the name of a webmail is not marked in any language', () => {
    for (const language of ['en', 'de', 'ja'])
      expect(
        JSON.parse(textOf(`public/_locales/${language}/messages.json`)).options_site_acme_web.message,
      ).toBe('Acme Web');
  });

  test(
    'has the right types',
    () => {
      const { status, stdout } = run(
        'node_modules/typescript/bin/tsc',
        '--noEmit',
        '-p',
        'tsconfig.copy.json',
      );
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
    PATIENCE,
  );

  test(
    'passes the tests of its kind but for what is still to be written, and they say what that is',
    () => {
      run(
        'node_modules/vitest/vitest.mjs',
        ...['run', '--config', 'vitest.copy.mjs', '--reporter=json', '--outputFile=report.json', '-t'],
        'acme|waits|list|texts|stands once|file of its name|every key|every cause key|own name|MX mx1|fits|summary',
        ...[
          'layout',
          'unwritten',
          'causes/examples',
          'dns/checks',
          'dns/acme',
          'mail-services',
          'locales',
          'store',
          'scope/questions-for',
        ].map((name) => `tests/unit/${name}`),
      );
      const { testResults } = JSON.parse(textOf('report.json')) as {
        testResults: {
          assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
        }[];
      };
      const results = testResults.flatMap(({ assertionResults }) => assertionResults);
      const failed = results.filter(({ status }) => status === 'failed');
      const languages = ['de', 'en', 'es', 'fr', 'ja', 'nl', 'pt_BR'];
      expect(failed.map(({ fullName }) => fullName.replace(/^.* (?=no sentence)/, '')).sort()).toEqual(
        [
          'acme-bare has at least three examples and a near miss',
          'causes acme-bare has its texts and its source',
          'no code waits for somebody to write it',
          ...languages.map(
            (folder) => `no sentence of public/_locales/${folder}/messages.json waits to be written`,
          ),
        ].sort(),
      );
      const said = failed.map(({ failureMessages }) => failureMessages.join('\n')).join('\n');
      for (const what of [
        'lib/causes/acme-bare.ts:9 UNWRITTEN: where the facts come from',
        'UNWRITTEN: 1 more of the replies that are this cause',
        'UNWRITTEN: a near miss',
        'cause_acme_bare_title: UNWRITTEN: headline, without full stop',
        'cause_acme_bare_first: UNWRITTEN: where to look first, one sentence such as "Ask the recipient by phone',
        'lib/webmail/acme-web.ts:6 UNWRITTEN: the element that holds the HTML of one opened mail',
        'lib/dns/checks/acme.ts:6 UNWRITTEN: the section of the RFC',
        "UNWRITTEN: where this is so: row({ verdict: 'warn', id: 'acme-bad-uri'",
        'dns_acme_none: UNWRITTEN: $DOMAIN$ publishes none.',
        'cause_acme_whole_title: UNWRITTEN: They take no mail at this hour', // to be translated
        '.github/store/nl.md',
      ])
        expect(said).toContain(what);
      expect(said).not.toContain('lib/causes/acme-whole.ts');
      expect(results.filter(({ status }) => status === 'passed').length).toBeGreaterThan(100);
    },
    PATIENCE,
  );

  test(
    'a further finding of a check that is there has its sentences in all languages, and a row to paste',
    () => {
      const { stdout } = scaffold('check', 'acme', '--finding', 'fail old-version');
      expect(stdout).toContain("row({ verdict: 'fail', id: 'acme-old-version', ");
      for (const language of ['en', 'de', 'nl']) {
        const catalogue = JSON.parse(textOf(`public/_locales/${language}/messages.json`));
        for (const key of ['bad_uri', 'bad_uri_why', 'old_version', 'old_version_why'])
          expect(catalogue[`dns_acme_${key}`].message).toMatch(/^UNWRITTEN: /);
      }
    },
    PATIENCE,
  );
});
