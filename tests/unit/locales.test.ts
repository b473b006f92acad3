import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/languages.ts';
import { UNWRITTEN, withoutMark } from '../../scripts/new/unwritten.ts';

interface Entry {
  message: string;
  description?: string;
  placeholders?: object;
}

const FOLDER = join(import.meta.dirname, '../../public/_locales');
const read = (folder: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(FOLDER, folder, 'messages.json'), 'utf8'));

const english = read('en');
const translated = LANGUAGES.filter(({ id }) => id !== 'en');

/** Characters that fit where the English ones do; Japanese characters are twice as wide. */
const LIMITS = { headline: 60, button: 44, description: 132 };
const limitOf = (kind: keyof typeof LIMITS, id: string) => LIMITS[kind] / (id === 'ja' ? 2 : 1);

/** `$NAME$` and `$1`, as often as they stand there. */
const valuesIn = (message: string): string[] =>
  (message.match(/\$(?:[A-Za-z0-9_]+\$|[1-9])/g) ?? []).map((value) => value.toUpperCase()).sort();

/** A placeholder is as long as what it stands for; names of domains are not counted against a label. */
const lengthOf = (message: string): number =>
  withoutMark(message).replace(/\$[A-Za-z0-9_]+\$|\$[1-9]/g, '').length;

const isHeadline = (key: string) => /_(?:title|headline)$/.test(key) && !key.startsWith('options_');
const isButton = (key: string) => english[key]?.description?.startsWith('Button') ?? false;
const endsSentence = (message: string) => /[.。?？]$/.test(message);

it('the list of languages is what stands in public/_locales', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES.map(({ folder }) => folder as string).sort());
});

it('English names each value that it takes, and says to translators what every sentence is', () => {
  for (const [key, { message, description, placeholders }] of Object.entries(english)) {
    expect(description, key).toMatch(/\S{3}/);
    const named = (message.match(/\$[A-Za-z0-9_]+\$/g) ?? []).map((name) => name.slice(1, -1).toLowerCase());
    expect([...new Set(named)].sort(), key).toEqual(Object.keys(placeholders ?? {}).sort());
  }
});

describe.each(translated)('$name', ({ id, folder }) => {
  const entries = read(folder);
  const all = Object.entries(entries);

  it('is complete and has nothing of its own', () => {
    expect(Object.keys(entries)).toEqual(Object.keys(english));
  });

  it('is kept as one message each, notes stay with the English', () => {
    expect(all.filter(([, entry]) => Object.keys(entry).join() !== 'message')).toEqual([]);
  });

  it('takes the values that English takes', () => {
    const different = all.filter(
      ([key, { message }]) => String(valuesIn(message)) !== String(valuesIn(english[key]?.message ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('fits: headlines, buttons, the line of the store', () => {
    const tooLong = all.filter(([key, { message }]) => {
      const written = message.startsWith(UNWRITTEN) ? 'en' : id; // what waits is English yet, half as wide as Japanese
      if (key === 'extension_description') return withoutMark(message).length > limitOf('description', id);
      if (isHeadline(key)) return lengthOf(message) > limitOf('headline', written);
      return isButton(key) && lengthOf(message) > limitOf('button', written);
    });
    expect(tooLong).toEqual([]);
  });

  it('ends a sentence where English does, and shouts nowhere', () => {
    const different = all.filter(
      ([key, { message }]) => endsSentence(message) !== endsSentence(english[key]?.message ?? ''),
    );
    expect(different.map(([key, { message }]) => [key, message])).toEqual([]);
    expect(all.filter(([, { message }]) => /[!！¡]/.test(message.replace(/`[^`]*`/g, '')))).toEqual([]);
  });

  it('is translated: whole sentences are not the English ones', () => {
    const same = all.filter(
      ([key, { message }]) =>
        message === english[key]?.message && /^[A-Z][a-z]+(?: [\w'-]+){3}/.test(message),
    );
    expect(same).toEqual([]);
  });

  it('has no blank at an end, none twice, and says its own language', () => {
    expect(all.filter(([, { message }]) => /^\s|\s$| {2}/.test(message))).toEqual([]);
    expect(entries.panel_language?.message).toBe(id);
  });
});
