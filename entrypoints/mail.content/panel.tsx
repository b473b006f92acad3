import { render } from 'preact';
import { DiagnosisPanel } from '../../components/DiagnosisPanel.tsx';
import { Quiet } from '../../components/Quiet.tsx';
import type { Report } from '../../lib/diagnosis.ts';
import { keepPointers } from '../../lib/webmail/shield.ts';
import { surroundingsOf } from '../../lib/webmail/theme.ts';
import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';
import { tell } from '../shell/ask.ts';
import { check } from '../shell/check.ts';
import { copy } from '../shell/copy.ts';
import { resolvers } from '../shell/offer.ts';
import { known, rescope } from '../shell/rescope.ts';
import { tie } from '../shell/tie.ts';
import { speak, translate } from '../shell/translate.ts';
import { write } from '../shell/write.ts';
import type { Answer } from './diagnose-message.ts';
import { yieldWhenOutdated } from './outdated.tsx';

/** An element with the panel in its shadow; the style came with the answer, so that nothing is fetched in their page. */
export function createPanel(
  { report, offer, surface, notice, isFolded }: Answer,
  message: WebmailMessage,
  webmail: Webmail,
  signal: AbortSignal,
): HTMLElement {
  speak(surface.words);
  const page = message.body.ownerDocument;
  const host = page.createElement('bounce-lens-panel');
  label(host, report);
  keepPointers(host, signal);

  const root = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = surface.style;
  root.append(style);

  const container = page.createElement('div');
  root.append(container);
  const surroundings = surroundingsOf(message.body, window);
  const isOutdated = yieldWhenOutdated(host, container, surroundings.theme);
  const checkUnlessOutdated: typeof check = async (target) => {
    const answer = await check(target);
    return isOutdated() ? new Promise(() => {}) : answer;
  };
  render(
    <Quiet>
      <DiagnosisPanel
        report={report}
        offer={offer}
        {...surroundings}
        translate={translate}
        check={checkUnlessOutdated}
        resolvers={resolvers}
        tie={tie}
        rescope={rescope}
        known={known}
        copy={copy}
        write={write}
        place={{
          isFolded,
          fold: (isFoldedNow) => void tell('fold', { notice, isFolded: isFoldedNow }),
          site: webmail.name,
          switchSite: (isOn) => tell('switchSite', { site: webmail.id, isOn }),
          openOptions: () => void tell('openOptions', undefined),
        }}
      />
    </Quiet>,
    container,
  );
  return host;
}

/** The answer in attributes, for whoever automates or tests the page. */
function label(host: HTMLElement, report: Report): void {
  const first = report.recipients[report.groups[0]?.[0] ?? 0];
  const { kind, genuineness } = report.notice;
  Object.assign(host.dataset, { kind, genuineness });
  if (!first) return;
  const { bucket, reason, confidence } = first;
  Object.assign(host.dataset, { bucket, reason, confidence });
}
