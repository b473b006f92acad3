import { CHECKS } from '../lib/dns/checks/index.ts';
import { addMessages } from './new/catalogues.ts';
import { checkFile, checkTestFile } from './new/check-files.ts';
import { type Draft, isThere, openDraft } from './new/draft.ts';
import { withImport, withLastEntry, withLineAfter } from './new/edits.ts';
import { camelCaseOf, keyPartOf, propertyOf, quoted } from './new/names.ts';
import { type Given, runScaffold } from './new/run.ts';
import { unwritten } from './new/unwritten.ts';
import { readCatalogue } from './translate.ts';

const usage = `Usage: npm run new-check -- ID [--label NAME] [--owner LABELS] [--finding "VERDICT NAME"]...
  ID         such as tls-rpt: the file, the check and what the ids of its findings start with
  --label    as people who publish it call it; left out, the ID in capitals
  --owner    the labels before the domain where its TXT record stands, such as _smtp._tls; left out, _ID
  --finding  one more than "found" and "none", such as "warn bad-uri": its sentences in all languages, and its row; for
             a check that is there already, too: then the row is said, to be pasted
How to go on: lib/dns/checks/ADD.md`;

/** Labels of a name, as DNS has them. */
const OWNER = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const DOMAIN = { domain: { content: '$1' } };

const FINDING = /^(pass|info|warn|fail) (?!(?:found|none)$)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

const isKnown = (id: string): boolean => id in CHECKS || isThere(`lib/dns/checks/${id}.ts`);

interface NewFinding {
  verdict: string;
  id: string;
  key: string;
}

const findingsOf = ({ id, all }: Given): NewFinding[] =>
  all('finding').flatMap((text) => {
    const [, verdict, name] = FINDING.exec(text) ?? [];
    return verdict && name ? { verdict, id: `${id}-${name}`, key: `dns_${keyPartOf(`${id}-${name}`)}` } : [];
  });

function refuse(given: Given): string | undefined {
  const { id, one, all } = given;
  const bad = all('finding').find((text) => !FINDING.test(text));
  if (bad !== undefined) return `--finding is a verdict (pass, info, warn, fail) and a name: not ${bad}.`;
  const english = readCatalogue('en');
  const known = findingsOf(given).find(({ key }) => key in english);
  if (known) return `${known.key} is there already.`;
  if (isKnown(id) && all('finding').length === 0)
    return `lib/dns/checks/${id}.ts is there already. One more sentence for it: --finding "warn NAME".`;
  return OWNER.test(one('owner') ?? '_') ? undefined : '--owner is labels in lower case, such as _smtp._tls.';
}

const ownerOf = ({ id, one }: Given): string => one('owner') ?? `_${id}`;

function addFindings(draft: Draft, found: readonly NewFinding[]): void {
  const entries = found.flatMap(({ verdict, key }) => [
    [
      key,
      {
        message: unwritten('what is so at $DOMAIN$.'),
        description: `DNS row, ${verdict}.`,
        placeholders: DOMAIN,
      },
    ],
    [
      `${key}_why`,
      { message: unwritten('why it matters, and what to do.'), description: 'DNS row: explanation.' },
    ],
  ]);
  if (entries.length > 0) addMessages(draft, Object.fromEntries(entries));
}

const lineOf = ({ verdict, id, key }: NewFinding): string =>
  `row({ verdict: '${verdict}', id: '${id}', summary: { key: '${key}', values: [subject] }, explanation: { key: '${key}_why' } })`;

function addTexts(draft: Draft, { id, one }: Given): void {
  const part = keyPartOf(id);
  const label = one('label') ?? id.toUpperCase();
  addMessages(draft, {
    [`panel_check_${part}`]: { message: label, description: 'Name of a DNS check.' },
    [`dns_plan_${part}`]: {
      message: `Check ${label} of $DOMAIN$`,
      description: `A step of the plan, on a button or in a list, no full stop. ${label}.`,
      placeholders: DOMAIN,
    },
    [`dns_${part}_found`]: {
      message: unwritten('what $DOMAIN$ publishes.'),
      description: 'DNS row, pass.',
      placeholders: DOMAIN,
    },
    [`dns_${part}_none`]: {
      message: unwritten('$DOMAIN$ publishes none.'),
      description: 'DNS row, info.',
      placeholders: DOMAIN,
    },
    [`dns_${part}_none_why`]: {
      message: unwritten('why it matters, and what to do.'),
      description: 'DNS row: explanation.',
    },
  });
}

/** Everywhere a check is named; the types hold each of these places, so that none is forgotten. */
function register(draft: Draft, given: Given): void {
  const { id } = given;
  const name = camelCaseOf(id);
  const entry = name === id ? `  ${id},` : `  ${propertyOf(id)}: ${name},`;
  draft.edit('lib/dns/checks/index.ts', (text) =>
    withImport(withLastEntry(text, 'export const CHECKS', entry), name, `./${id}.ts`),
  );
  draft.edit('lib/diagnosis.ts', (text) =>
    text.replace('export type CheckName =\n', `$&  | ${quoted(id)}\n`),
  );
  draft.edit('lib/plan/sentence.ts', (text) =>
    withLastEntry(text, 'const SENTENCES', `  ${propertyOf(id)}: 'dns_plan_${keyPartOf(id)}',`),
  );
  draft.edit('lib/dns/targets.ts', (text) => withLastEntry(text, 'const DOMAIN_CHECKS', `  ${quoted(id)},`));
  draft.edit('tests/unit/dns/checks.test.ts', (text) =>
    withLastEntry(
      text,
      'const SUBJECTS',
      `  ${propertyOf(id)}: ['d.example', '${ownerOf(given)}.d.example'],`,
    ),
  );
  draft.edit('tests/unit/dns/terminal.test.ts', (text) =>
    withLineAfter(text, `      '${id} example.com',`, (line) => line === "      'bimi example.com',"),
  );
}

/** Further findings of a check that is there. */
function extend(given: Given): string {
  const found = findingsOf(given);
  const draft = openDraft();
  addFindings(draft, found);
  return [
    `Wrote ${draft.save().join('\n      ')}`,
    'To paste, with its records:',
    ...found.map((each) => `      ${lineOf(each)}`),
    'Next: npx vitest run tests/unit/unwritten.test.ts   says which sentences are still missing.',
  ].join('\n');
}

function make(given: Given): string {
  const { id } = given;
  if (isKnown(id)) return extend(given);
  const found = findingsOf(given);
  const draft = openDraft();
  draft.create(`lib/dns/checks/${id}.ts`, checkFile(id, ownerOf(given), found.map(lineOf)));
  draft.create(`tests/unit/dns/${id}.test.ts`, checkTestFile(id, ownerOf(given)));
  register(draft, given);
  addTexts(draft, given);
  addFindings(draft, found);
  return [
    `Wrote ${draft.save().join('\n      ')}`,
    `Next: npm run --silent check -- acme.example   asks it with all the others;`,
    `      npx vitest run tests/unit/unwritten.test.ts tests/unit/dns   says what is still missing.`,
    'How to go on: lib/dns/checks/ADD.md',
  ].join('\n');
}

process.exitCode = runScaffold(
  { usage, options: ['label', 'owner', 'finding'], refuse, make },
  process.argv.slice(2),
);
