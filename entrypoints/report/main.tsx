import './style.css';
import { render } from 'preact';
import { loadHistory } from '../shell/history.ts';
import { speakInPage } from '../shell/page.ts';
import { takeOrder } from '../shell/report.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { readTables } from '../shell/tables.ts';
import { translate } from '../shell/translate.ts';
import { ReportPage } from './ReportPage.tsx';

const loading = Promise.all([loadHistory(), takeOrder(), chosenResolvers()]); // while words and names are read
await Promise.all([speakInPage('overall_title'), readTables()]);
const [read, order, told] = await loading;
const app = document.getElementById('app');
const clock = {
  now: Date.now(),
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  language: translate({ key: 'panel_language' }),
};
if (app) render(<ReportPage read={read} order={order} told={told} clock={clock} />, app);
