import { render } from 'preact';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import { speakInPage } from '../shell/page.ts';
import { loadSettings } from '../shell/settings.ts';
import { readTables } from '../shell/tables.ts';
import { HistoryPage } from './HistoryPage.tsx';

/** Draws the frame of the page as soon as words are read; names and the history are awaited there. */
export async function start(loading: Promise<Result<History>>): Promise<void> {
  const first = Promise.all([loading, readTables()]).then(([history]) => history);
  first.catch(() => undefined); // the page hears of it
  const [{ historyDays }] = await Promise.all([loadSettings(), speakInPage('history_title')]);
  const app = document.getElementById('app');
  if (app) render(<HistoryPage first={first} isOff={historyDays === 0} now={Date.now()} />, app);
}
