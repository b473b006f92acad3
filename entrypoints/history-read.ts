import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { disconnect } from '../lib/history/connection.ts';
import { hold } from './history/reading.ts';
import { loadHistory } from './shell/history.ts';

/** The first script of the history page, one small file: ten thousand bounces are on their way before style and code are. */
export default defineUnlistedScript(() => {
  const reading = loadHistory();
  hold(reading);
  const end = () => void disconnect(); // the page has a connection of its own
  reading.then(end, end);
});
