import { browser } from 'wxt/browser';
import type { Entry, Words } from '../../lib/catalogue.ts';
import { LANGUAGES, type LanguageId } from '../../lib/languages.ts';
import { loadSettings } from './settings.ts';
import { speak } from './translate.ts';

let known: { id: LanguageId; words: Words } | undefined;

/** The words of a language from the extension's own files; undefined where they cannot be read. */
async function loadWords(id: LanguageId): Promise<Words | undefined> {
  if (known?.id === id) return known.words;
  const folder = LANGUAGES.find((one) => one.id === id)?.folder;
  try {
    const file = await fetch(browser.runtime.getURL(`/_locales/${folder}/messages.json` as '/popup.html'));
    const entries = Object.entries((await file.json()) as Record<string, Entry>);
    const words = Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
    known = { id, words };
    return words;
  } catch {
    return;
  }
}

/** The words of the language that the person chose; undefined while the browser's is good enough. */
export async function chosenWords(): Promise<Words | undefined> {
  const { language } = await loadSettings();
  return language && loadWords(language);
}

/** From now on this page, or the worker, speaks as the person chose. */
export const speakAsChosen = async (): Promise<void> => speak(await chosenWords());
