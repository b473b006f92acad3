import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { missingHosts } from '../shell/access.ts';
import { speakInPage } from '../shell/page.ts';
import { loadRecent } from '../shell/recent.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { Popup } from './Popup.tsx';

await speakInPage('extension_name');
const app = document.getElementById('app');
const isInToolbar = !(await browser.tabs.getCurrent());
// The toolbar's popup is as wide as its content; a tab and a small window have a width of their own.
document.body.classList.toggle('in-toolbar', isInToolbar);
const [told, kept, missing] = await Promise.all([chosenResolvers(), loadRecent(), missingHosts()]);
if (app) {
  render(<Popup told={told} kept={kept} isInToolbar={isInToolbar} missing={missing} />, app);
}
