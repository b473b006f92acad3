import { browser } from 'wxt/browser';
import type { Report } from '../../lib/diagnosis.ts';

/** What a report is to be about. */
export interface ReportOrder {
  /** The domain that the mail was sent from. */
  domain?: string;
  /** These entries of the history and no others. */
  ids?: readonly string[];
  /** A bounce that was just read. */
  report?: Report;
  /** It comes from a private window: it is shown once, and gone when the page is loaded again. */
  isPrivate?: boolean;
}

const LEFT = 'report';
/** What a page has taken lies under the tab that shows it, so that it can be loaded again. */
const TAKEN = 'report:';

const keyOf = (tab: number | undefined) => `${TAKEN}${tab}`;

/** Opens a report about this; it travels in memory only, never in an address. */
export async function openReport(order: ReportOrder): Promise<void> {
  await browser.storage.session.set({ [LEFT]: order }).catch(async () => {
    const { report: _tooLarge, ...rest } = order; // storage for the session holds 10 MB
    await browser.storage.session.set({ [LEFT]: rest });
  });
  await browser.tabs.create({ url: '/report.html' });
}

/** Forgets what tabs have taken that are closed by now. */
async function tidy(kept: Record<string, unknown>): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => keyOf(id)));
  const stale = Object.keys(kept).filter((key) => key.startsWith(TAKEN) && !open.has(key));
  if (stale.length > 0) await browser.storage.session.remove(stale);
}

/** What this page is to be about: what was left for it, else what it had before it was loaded again. */
export async function takeOrder(): Promise<ReportOrder> {
  const [tab, kept] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.storage.session.get<Record<string, ReportOrder>>(null),
  ]);
  await tidy(kept);
  const own = keyOf(tab?.id);
  const { [LEFT]: left } = kept;
  if (left === undefined) return kept[own] ?? {};
  await browser.storage.session.remove(LEFT);
  if (!left.isPrivate) await browser.storage.session.set({ [own]: left });
  return left;
}
