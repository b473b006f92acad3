import './style.css';
import { render } from 'preact';
import { loadHistory } from '../shell/history.ts';
import { speakInPage } from '../shell/page.ts';
import { readTables } from '../shell/tables.ts';
import { HistoryPage } from './HistoryPage.tsx';

const loading = loadHistory(); // while words and names are read
await Promise.all([speakInPage('history_title'), readTables()]);
const app = document.getElementById('app');
if (app) render(<HistoryPage first={await loading} now={Date.now()} />, app);
