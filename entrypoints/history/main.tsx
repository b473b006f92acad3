import './style.css';
import { render } from 'preact';
import { loadHistory } from '../shell/history.ts';
import { speakInPage } from '../shell/page.ts';
import { loadSettings } from '../shell/settings.ts';
import { readTables } from '../shell/tables.ts';
import { HistoryPage } from './HistoryPage.tsx';

const loading = loadHistory(); // while words and names are read
await Promise.all([speakInPage('history_title'), readTables()]);
const app = document.getElementById('app');
if (app) {
  const [first, { historyDays }] = await Promise.all([loading, loadSettings()]);
  render(<HistoryPage first={first} isOff={historyDays === 0} now={Date.now()} />, app);
}
