import { CHECKS } from '../lib/dns/checks/index.ts';
import { addMessages } from './new/catalogues.ts';
import { checkFile, checkTestFile } from './new/check-files.ts';
import { type Draft, isThere, openDraft } from './new/draft.ts';
import { withImport, withLastEntry, withLineAfter } from './new/edits.ts';
import { camelCaseOf, keyPartOf, propertyOf, quoted } from './new/names.ts';
import { type Given, runScaffold } from './new/run.ts';
import { unwritten } from './new/unwritten.ts';

const usage = `Usage: npm run new-check -- ID [--label NAME] [--owner LABELS]
  ID       such as tls-rpt: the file, the check and what the ids of its findings start with
  --label  as people who publish it call it; left out, the ID in capitals
  --owner  the labels before the domain where its TXT record stands, such as _smtp._tls; left out, _ID
How to go on: lib/dns/checks/ADD.md`;

/** Labels of a name, as DNS has them. */
const OWNER = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const DOMAIN = { domain: { content: '$1' } };

function refuse({ id, one }: Given): string | undefined {
  if (id in CHECKS || isThere(`lib/dns/checks/${id}.ts`)) return `lib/dns/checks/${id}.ts is there already.`;
  return OWNER.test(one('owner') ?? '_') ? undefined : '--owner is labels in lower case, such as _smtp._tls.';
}

const ownerOf = ({ id, one }: Given): string => one('owner') ?? `_${id}`;

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

function make(given: Given): string {
  const { id } = given;
  const draft = openDraft();
  draft.create(`lib/dns/checks/${id}.ts`, checkFile(id, ownerOf(given)));
  draft.create(`tests/unit/dns/${id}.test.ts`, checkTestFile(id, ownerOf(given)));
  register(draft, given);
  addTexts(draft, given);
  return [
    `Wrote ${draft.save().join('\n      ')}`,
    `Next: npm run --silent check -- acme.example   asks it with all the others;`,
    `      npx vitest run tests/unit/unwritten.test.ts tests/unit/dns   says what is still missing.`,
    'How to go on: lib/dns/checks/ADD.md',
  ].join('\n');
}

process.exitCode = runScaffold({ usage, options: ['label', 'owner'], refuse, make }, process.argv.slice(2));
