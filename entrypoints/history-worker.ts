import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withDatabase } from '../lib/history/connection.ts';
import { findPatterns } from '../lib/history/patterns/find.ts';
import { readHistory } from '../lib/history/read.ts';
import { packCampaigns } from './history/analysis/packed.ts';
import type { Answer, Question } from './history/analysis/protocol.ts';
import { sayIn } from './history/analysis/say.ts';
import { exampleHistory } from './history/example-history.ts';
import { readTables } from './shell/tables.ts';

/** A worker of the history page: what is drawn from all bounces together takes a while, and the page stays free. */
export default defineUnlistedScript(() => {
  const say = (answer: Answer) => postMessage(answer);

  async function analyse({ about, change, now, language }: Question): Promise<void> {
    await readTables();
    const history = about === 'example' ? exampleHistory(now, change) : await withDatabase(readHistory);
    say({ kind: 'campaigns', packed: packCampaigns(history) });
    say({ kind: 'patterns', patterns: findPatterns(history, { now, say: sayIn(language) }) });
  }

  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    analyse(data).catch((error) => reportError(error)); // the page hears it as an error of this worker
  });
});
