import { render } from 'preact';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import { speakInPage } from '../shell/page.ts';
import { loadSettings } from '../shell/settings.ts';
import { readTables } from '../shell/tables.ts';
import { HistoryPage } from './HistoryPage.tsx';

/** Draws the page as soon as words, names and the history are read. */
export async function start(loading: Promise<Result<History>>): Promise<void> {
  const [first, { historyDays }] = await Promise.all([
    loading,
    loadSettings(),
    speakInPage('history_title'),
    readTables(),
  ]);
  const app = document.getElementById('app');
  if (app) render(<HistoryPage first={first} isOff={historyDays === 0} now={Date.now()} />, app);
}
