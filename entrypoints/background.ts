import { defineBackground } from 'wxt/utils/define-background';
import { runCheck } from '../lib/dns/check.ts';
import { createResolver } from '../lib/dns/resolver.ts';
import { write } from '../lib/report/write.ts';
import { diagnose } from './shell/knowledge.ts';
import { addMenu } from './shell/menu.ts';
import { onMessage } from './shell/messaging.ts';
import { translate } from './shell/translate.ts';

/** Everything is registered at once and nothing is kept: the browser stops and starts this worker as it likes. */
export default defineBackground(() => {
  const resolve = createResolver({ fetch: (...request) => fetch(...request), now: Date.now });
  const { signal } = new AbortController(); // what was asked is worth finishing: the resolver has its own deadline

  onMessage('diagnose', async ({ data }) => ({ ok: true, value: await diagnose(data) }));
  onMessage('check', ({ data }) => runCheck(data, resolve, { signal }));
  onMessage('write', ({ data }) => write(data, translate));
  addMenu();
});
