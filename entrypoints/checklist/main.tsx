import './style.css';
import { render } from 'preact';
import { loadProgress } from '../shell/checklist.ts';
import { speakInPage } from '../shell/page.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { readTables } from '../shell/tables.ts';
import { domainInAddress } from './address.ts';
import { Checklist } from './Checklist.tsx';
import { loadRemembered } from './load-history.ts';
import { unfoldForPaper } from './paper.ts';

const loading = Promise.all([loadRemembered(), loadProgress(), chosenResolvers()]); // while words and names are read
await Promise.all([speakInPage('checklist_title'), readTables()]);
const [history, kept, told] = await loading;
const app = document.getElementById('app');
if (app) {
  render(<Checklist history={history} kept={kept} told={told} domain={domainInAddress()} />, app);
}
unfoldForPaper();
