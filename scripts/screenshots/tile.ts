import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { catalogueOf } from './catalogue-of.ts';

const ICON = join(import.meta.dirname, '../../public/icon/icon.svg');

/** The name and its sentence in one language. */
function wordsOf(language: string): { lang: string; name: string; sentence: string } {
  const { extension_name: name, extension_description: sentence } = catalogueOf(language);
  return { lang: language, name: name?.message ?? '', sentence: sentence?.message ?? '' };
}

const STYLE = `
  body { block-size: 280px; margin: 0; display: grid; place-content: center; justify-items: center; gap: 12px;
    padding-inline: 32px; text-align: center; background: #f2f6fd; color: #1b2a41; font-family: system-ui, sans-serif; }
  svg { inline-size: 88px; block-size: 88px; }
  h1 { margin: 4px 0 0; font-size: 32px; line-height: 40px; font-weight: 600; }
  p { margin: 0; font-size: 18px; line-height: 26px; text-wrap: balance; }
`;

/** The picture that stands for the extension in lists of the Chrome Web Store. */
export async function showTile(page: Page, language: string): Promise<void> {
  const { lang, name, sentence } = wordsOf(language);
  const icon = readFileSync(ICON, 'utf8');
  await page.setContent(`<!doctype html><style>${STYLE}</style>${icon}<h1></h1><p></p>`);
  await page.evaluate(
    (words) => {
      document.documentElement.lang = words.lang;
      document.querySelector('h1')?.append(words.name);
      document.querySelector('p')?.append(words.sentence);
    },
    { lang, name, sentence },
  );
}
