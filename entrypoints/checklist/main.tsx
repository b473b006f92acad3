import './style.css';
import { render } from 'preact';
import { loadProgress } from '../shell/checklist.ts';
import { speakInPage } from '../shell/page.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { domainInAddress } from './address.ts';
import { Checklist } from './Checklist.tsx';
import { loadRemembered } from './load-history.ts';
import { unfoldForPaper } from './paper.ts';

await speakInPage('checklist_title');
const [history, kept, told] = await Promise.all([loadRemembered(), loadProgress(), chosenResolvers()]);
const app = document.getElementById('app');
if (app) {
  render(<Checklist history={history} kept={kept} told={told} domain={domainInAddress()} />, app);
}
unfoldForPaper();
