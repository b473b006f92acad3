import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Message } from '../../lib/i18n.ts';
import { webmailAt } from '../../lib/webmail/index.ts';
import { driftOf, isOdd, type OpenView } from '../../lib/webmail/view.ts';
import { look, readOpen, reasonOf, type TabId } from '../shell/open-message.ts';

/** The webmail behind the popup. */
interface Behind {
  tab: TabId;
  /** Nothing in a tab that was open before the extension came: it has no content script. */
  view?: OpenView;
  isPrivate: boolean;
}

/** Its address is known for as long as `activeTab` holds; a content script of ours answers in any case. */
async function findBehind(): Promise<Behind | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const view = await look(tab);
  const isWebmail = view ?? (tab?.url && URL.canParse(tab.url) && webmailAt(new URL(tab.url)));
  return isWebmail ? { tab, isPrivate: tab?.incognito ?? true, ...(view && { view }) } : undefined;
}

/** The webmail that the popup was opened over, and what it shows. */
export function useOpenMessage() {
  const [behind, setBehind] = useState<Behind>();
  const [why, setWhy] = useState<Message>();

  useEffect(() => {
    const find = async () => {
      const found = await findBehind();
      setBehind(found);
      // A page that has changed is told at once; that nothing is open is no news over an inbox.
      if (found?.view && driftOf(found.view).length > 0) setWhy(await reasonOf(found.view));
    };
    void find();
  }, []);

  /** Reads the page anew: the person may have gone on to another message. */
  const read = async () => {
    const view = await readOpen(behind?.tab);
    if (behind && view) setBehind({ ...behind, view });
    const reason: Message | undefined = view ? await reasonOf(view) : { key: 'popup_view_reload' };
    setWhy(reason);
    return { source: view?.source, reason, isPrivate: behind?.isPrivate ?? true };
  };

  /** The page does not look as we know it: a maintainer should see it. */
  const canCopy = why !== undefined && behind?.view !== undefined && isOdd(behind.view);
  return { tab: behind?.tab, isThere: behind !== undefined, why, canCopy, read };
}
