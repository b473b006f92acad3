import { WEBMAILS } from '../lib/webmail/index.ts';
import { addNames } from './new/catalogues.ts';
import { type Draft, openDraft } from './new/draft.ts';
import { withImport, withLastEntry } from './new/edits.ts';
import { camelCaseOf, isHost, keyPartOf, NO_HOST, propertyOf, quoted } from './new/names.ts';
import { type Given, runScaffold } from './new/run.ts';
import { unwritten } from './new/unwritten.ts';
import { webmailFile } from './new/webmail-file.ts';

const usage = `Usage: npm run new-webmail -- ID [--name NAME] [--host HOST]...
  ID      such as fastmail
  --name  as people know it; left out, the ID with a capital
  --host  where its pages are; each is one more permission that a person is asked for
How to go on: lib/webmail/ADD.md`;

function refuse({ id, all }: Given): string | undefined {
  if (WEBMAILS.some((webmail) => webmail.id === id))
    return `${id} is there already: lib/webmail/${id}.ts. To mend it: lib/webmail/REPAIR.md`;
  const bad = all('host').find((host) => !isHost(host));
  return bad && `${bad} is no host name in lower case.`;
}

/** Everywhere a webmail is named; the types hold most of these places. */
function register(draft: Draft, id: string, host: string): void {
  const name = camelCaseOf(id);
  draft.edit('lib/settings.ts', (text) =>
    text.replace(/(export const SITES = \[.*)\] as const;/, `$1, ${quoted(id)}] as const;`),
  );
  draft.edit('lib/webmail/index.ts', (text) =>
    withImport(
      text.replace(/(WEBMAILS: readonly Webmail\[\] = \[.*)\];/, `$1, ${name}];`),
      name,
      `./${id}.ts`,
    ),
  );
  draft.edit('public/managed-schema.json', (text) =>
    text.replace(/("enum": \["gmail", .*)\]/, `$1, "${id}"]`),
  );
  draft.edit('entrypoints/options/SiteSwitches.tsx', (text) =>
    withLastEntry(text, 'const NAMES', `  ${propertyOf(id)}: 'options_site_${keyPartOf(id)}',`),
  );
  draft.edit('entrypoints/history/facts.ts', (text) =>
    withLastEntry(text, 'const ARRIVALS', `  ${propertyOf(id)}: 'history_arrival_${keyPartOf(id)}',`),
  );
  draft.edit('scripts/new-capture.ts', (text) =>
    withLastEntry(text, 'const ADDRESSES', `  ${propertyOf(id)}: 'https://${host}/',`),
  );
  draft.edit('tests/unit/webmail/stored-pages.test.ts', (text) =>
    withLastEntry(
      text,
      'const bodies',
      `  ${propertyOf(id)}: outlookBody, // ${unwritten('how it changes the HTML of a mail')}`,
    ),
  );
}

function make({ id, one, all }: Given): string {
  const name = one('name') ?? id.charAt(0).toUpperCase() + id.slice(1);
  const hosts = all('host');
  const month = new Date().toISOString().slice(0, 7);
  const draft = openDraft();
  draft.create(`lib/webmail/${id}.ts`, webmailFile({ id, name, hosts, month }));
  register(draft, id, hosts[0] ?? NO_HOST);
  const entry = (description: string) => ({ message: name, description });
  addNames(draft, {
    [`options_site_${keyPartOf(id)}`]: entry('Label of a switch.'),
    [`history_arrival_${keyPartOf(id)}`]: entry('History page: where the bounce was read.'),
  });
  return [
    `Wrote ${draft.save().join('\n      ')}`,
    `Next: npm run new-capture -- FILE --webmail ${id}   keeps a page of it as a test, censored; then`,
    '      npx vitest run tests/unit/unwritten.test.ts tests/unit/webmail   says what is still missing.',
    'How to go on: lib/webmail/ADD.md',
  ].join('\n');
}

process.exitCode = runScaffold({ usage, options: ['name', 'host'], refuse, make }, process.argv.slice(2));
