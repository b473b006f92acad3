import { type Browser, browser } from 'wxt/browser';
import { offered, readAs } from '../../lib/input/question.ts';
import { understandWords } from '../../lib/input/words.ts';
import { speakAsChosen } from './language.ts';
import { leavePending } from './pending.ts';
import { translate } from './translate.ts';

const POPUP = 'popup.html';
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Chromium takes descriptions for XML, Firefox for plain text. */
const described = (text: string): string =>
  import.meta.env.BROWSER === 'firefox'
    ? text
    : text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** The keyword in the address bar: says what will be done; Enter takes the text to our page, and asks nobody. */
export function addOmnibox(): void {
  browser.omnibox.onInputChanged.addListener(async (text) => {
    await speakAsChosen();
    const description = described(summary(text));
    browser.omnibox.setDefaultSuggestion({ description });
  });
  browser.omnibox.onInputEntered.addListener(open);
}

function summary(text: string): string {
  const question = understandWords(text);
  if (question.kind === 'neither') return question.error.map(translate).join(' ');
  const as = readAs(question);
  return [translate(offered(question)), ...(as ? [translate(as)] : [])].join(' · ');
}

async function open(
  text: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const isHere = tab?.url === browser.runtime.getURL(`/${POPUP}`);
  // What is left goes to the page that is looked at: the other one has to be there first.
  if (disposition !== 'currentTab') {
    await browser.tabs.create({ url: POPUP, active: disposition === 'newForegroundTab' });
  }
  if (disposition === 'currentTab' && !isHere) await browser.tabs.update({ url: POPUP });
  await leavePending({ kind: 'text', text, isPrivate: tab?.incognito });
}
