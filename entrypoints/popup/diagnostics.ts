import { browser } from 'wxt/browser';
import { browserOf, writeDiagnostics } from '../../lib/webmail/diagnostics.ts';
import { webmailWith } from '../../lib/webmail/index.ts';
import { structureOf } from '../../lib/webmail/structure.ts';
import { look, readPage, type TabId } from '../shell/open-message.ts';

/** The page of a webmail as text for an issue; undefined when it does not answer. */
export async function diagnosticsOf(tab: TabId): Promise<string | undefined> {
  const [view, html] = await Promise.all([look(tab), readPage(tab)]);
  if (!view || html === undefined) return;
  // A document of no window: nothing in it runs or loads. Its styles are not copied, and our policy would refuse each with a warning.
  const { body } = new DOMParser().parseFromString(html.replaceAll(' style="', ' data-style="'), 'text/html');
  return writeDiagnostics({
    version: browser.runtime.getManifest().version,
    browser: browserOf(navigator.userAgent),
    view,
    structure: structureOf(body, webmailWith(view.site)),
  });
}
