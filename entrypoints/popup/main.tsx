import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { missingHosts } from '../shell/access.ts';
import { speakAsChosen } from '../shell/language.ts';
import { loadRecent } from '../shell/recent.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { Popup } from './Popup.tsx';

await speakAsChosen();
const app = document.getElementById('app');
document.documentElement.lang = translate({ key: 'panel_language' });
document.documentElement.dir = translate({ key: 'panel_direction' });
const isInToolbar = !(await browser.tabs.getCurrent());
// The toolbar's popup is as wide as its content; a tab and a small window have a width of their own.
document.body.classList.toggle('in-toolbar', isInToolbar);
const [told, kept, missing] = await Promise.all([chosenResolvers(), loadRecent(), missingHosts()]);
if (app) {
  render(<Popup told={told} kept={kept} isInToolbar={isInToolbar} missing={missing} />, app);
}
