import { defineBackground } from 'wxt/utils/define-background';
import { sayTieBack } from '../lib/explains/say.ts';
import { tieBack } from '../lib/explains/tie-back.ts';
import { offerFor } from '../lib/offer.ts';
import { write } from '../lib/report/write.ts';
import { addCommands } from './shell/commands.ts';
import { checkAsSet, probeResolver } from './shell/dns.ts';
import { diagnose } from './shell/knowledge.ts';
import { speakAsChosen } from './shell/language.ts';
import { addMenu } from './shell/menu.ts';
import { onMessage } from './shell/messaging.ts';
import { addOmnibox } from './shell/omnibox.ts';
import { followSettings } from './shell/on-settings.ts';
import { chosenResolvers, loadSettings } from './shell/settings.ts';
import { surfaceFor } from './shell/surface.ts';
import { translate } from './shell/translate.ts';

/** Everything is registered at once and nothing is kept but what can be lost: the browser stops this worker as it likes. */
export default defineBackground(() => {
  onMessage('surface', ({ data }) => surfaceFor(data));
  onMessage('diagnose', async ({ data }) => ({ ok: true, value: await diagnose(data) }));
  onMessage('offer', async ({ data }) => offerFor(data, await loadSettings()));
  onMessage('resolvers', chosenResolvers);
  onMessage('check', ({ data }) => checkAsSet(data));
  onMessage('tie', async ({ data: { bounce, findings } }) => {
    await speakAsChosen();
    const tie = tieBack(bounce, findings);
    return tie && { kind: tie.kind, sentences: sayTieBack(tie, translate) };
  });
  onMessage('write', async ({ data }) => {
    await speakAsChosen();
    return write(data, translate);
  });
  onMessage('probe', ({ data }) => probeResolver(data));
  addMenu();
  addCommands();
  addOmnibox();
  followSettings();
});
