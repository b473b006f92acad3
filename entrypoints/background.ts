import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Report } from '../lib/diagnosis.ts';
import { sayTieBack } from '../lib/explains/say.ts';
import { tieBack } from '../lib/explains/tie-back.ts';
import type { NoticeSource } from '../lib/notice/notice.ts';
import { offerFor } from '../lib/offer.ts';
import { write } from '../lib/report/write.ts';
import { inScope } from '../lib/scope/in-scope.ts';
import { questionsFor } from '../lib/scope/questions-for.ts';
import { rawIn } from '../lib/webmail/gmail-answer.ts';
import { addCommands } from './shell/commands.ts';
import { checkAsSet, followForgetting, probeResolver } from './shell/dns.ts';
import { isFolded, rememberFolded } from './shell/folded.ts';
import { diagnose, findForwarded } from './shell/knowledge.ts';
import { knownFor } from './shell/known.ts';
import { speakAsChosen } from './shell/language.ts';
import { addMenu } from './shell/menu.ts';
import { onMessage } from './shell/messaging.ts';
import { addOmnibox } from './shell/omnibox.ts';
import { followSettings } from './shell/on-settings.ts';
import { remember, rememberShown } from './shell/remember.ts';
import { chosenResolvers, loadSettings, switchSite } from './shell/settings.ts';
import { surfaceFor } from './shell/surface.ts';
import { withTables } from './shell/tables.ts';
import { translate } from './shell/translate.ts';
import { welcomeOnce } from './shell/welcome.ts';

async function answerTo(source: NoticeSource): Promise<Report> {
  const report = await diagnose(source);
  const questions = report.recipients.map((recipient) => questionsFor(recipient));
  return { ...report, questions };
}

/** Everything is registered at once and nothing is kept but what can be lost: the browser stops this worker as it likes. */
export default defineBackground(() => {
  onMessage('surface', ({ data }) => surfaceFor(data));
  onMessage(
    'diagnose',
    withTables(async (source, asker) => rememberShown(await answerTo(source), asker)),
  );
  onMessage(
    'diagnoseOriginal',
    withTables(async (answer, asker) => {
      const raw = rawIn(answer);
      return raw === undefined ? undefined : rememberShown(await answerTo({ form: 'mime', raw }), asker);
    }),
  );
  onMessage(
    'diagnoseForwarded',
    withTables(async (message) => {
      const source = await findForwarded(message);
      return source && { report: await answerTo(source), source };
    }),
  );
  onMessage('remember', withTables(remember));
  onMessage('known', withTables(knownFor));
  onMessage(
    'explain',
    withTables((text) => diagnose({ form: 'selection', text })),
  );
  onMessage(
    'rescope',
    withTables(async ({ diagnosis, answers }) => inScope(diagnosis, answers)),
  );
  onMessage(
    'offer',
    withTables(async (report) => offerFor(report, await loadSettings())),
  );
  onMessage('resolvers', chosenResolvers);
  onMessage('check', withTables(checkAsSet));
  onMessage(
    'tie',
    withTables(async ({ bounce, findings }) => {
      await speakAsChosen();
      const tie = tieBack(bounce, findings);
      return tie && { kind: tie.kind, sentences: sayTieBack(tie, translate) };
    }),
  );
  onMessage(
    'write',
    withTables(async (order) => {
      await speakAsChosen();
      return write(order, translate);
    }),
  );
  onMessage('isFolded', ({ data }) => isFolded(data));
  onMessage('fold', rememberFolded);
  onMessage('switchSite', ({ data }) => switchSite(data));
  onMessage('openOptions', () => browser.runtime.openOptionsPage());
  onMessage('probe', ({ data }) => probeResolver(data));
  addMenu();
  addCommands();
  addOmnibox();
  followSettings();
  followForgetting();
  welcomeOnce();
});
