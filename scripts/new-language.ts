import { LANGUAGES } from '../lib/languages.ts';
import { asCatalogue, untranslated } from './new/catalogues.ts';
import { isThere, openDraft, readText } from './new/draft.ts';
import { withLastEntry } from './new/edits.ts';
import { quoted } from './new/names.ts';
import { type Given, runScaffold } from './new/run.ts';
import { unwritten } from './new/unwritten.ts';
import { readCatalogue } from './translate.ts';

const usage = `Usage: npm run new-language -- TAG [--name NAME]
  TAG     such as nl or pt-PT (BCP 47): a language, or a language and a region
  --name  what its speakers call it
How to go on: lib/ADD-LANGUAGE.md`;

/** What browsers take as a folder of \`_locales\`; they want an underscore there. */
const TAG = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

const folderOf = (tag: string): string => tag.replace('-', '_');

/** What ICU says its speakers call it. */
const nameOf = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? unwritten('what its speakers call it');

function refuse({ id }: Given): string | undefined {
  const path = `public/_locales/${folderOf(id)}/messages.json`;
  const isKnown = LANGUAGES.some((language) => language.id === id) || isThere(path);
  return isKnown ? `${path} is there already.` : undefined;
}

/** What no language translates: names, `SPF`, `$1`. */
function isName(key: string, message: string): boolean {
  const others = LANGUAGES.filter(({ id }) => id !== 'en');
  return others.every(({ folder }) => readCatalogue(folder)[key]?.message === message);
}

/** Every sentence, marked; notes for translators and placeholders stay with the English. */
function catalogueFor(tag: string): string {
  const english = Object.entries(readCatalogue('en'));
  const own = english.map(([key, { message }]) => [
    key,
    { message: isName(key, message) ? message : untranslated(message) },
  ]);
  return asCatalogue({ ...Object.fromEntries(own), panel_language: { message: tag } });
}

/** The listing for the stores, in English still. */
const listing = (english: string): string =>
  english.replace(
    /^## Description$/m,
    `$&\n\n${unwritten('all of this but the headings and the first line, from en.md')}`,
  );

function make({ id, one }: Given): string {
  const folder = folderOf(id);
  const name = one('name') ?? nameOf(id);
  const draft = openDraft();
  draft.create(`public/_locales/${folder}/messages.json`, catalogueFor(id));
  draft.create(`.github/store/${folder}.md`, listing(readText('.github/store/en.md')));
  draft.edit('lib/languages.ts', (text) =>
    withLastEntry(
      text,
      'export const LANGUAGES',
      `  { id: ${quoted(id)}, folder: ${quoted(folder)}, name: ${quoted(name)} },`,
    ),
  );
  draft.edit('public/managed-schema.json', (text) => text.replace(/("enum": \["en", .*)\]/, `$1, "${id}"]`));
  return [
    `Wrote ${draft.save().join('\n      ')}`,
    `Next: npx vitest run tests/unit/unwritten.test.ts tests/unit/locales.test.ts tests/unit/store.test.ts`,
    `says what is still to be translated. ${name} is offered in the options from now on.`,
    'How to go on: lib/ADD-LANGUAGE.md',
  ].join('\n');
}

process.exitCode = runScaffold(
  { usage, options: ['name'], isName: (text) => TAG.test(text), refuse, make },
  process.argv.slice(2),
);
