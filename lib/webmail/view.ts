import type { Message } from '../i18n.ts';
import type { NoticeSource } from '../notice/notice.ts';
import type { SiteId } from '../settings.ts';
import type { Found } from './parts.ts';

/** What the content script sees in its page, as numbers; no word of a mail. */
export interface View {
  /** What people call this webmail. */
  name: string;
  site: SiteId;
  isReadingWindow: boolean;
  /** A message is open that can be read. */
  isOpen: boolean;
  /** Our panel stands with it. */
  hasPanel: boolean;
  /** What each selector finds. */
  parts: Record<string, Found>;
}

/** The same with the open message. */
export interface OpenView extends View {
  source?: Extract<NoticeSource, { form: 'shown' }>;
}

/** The parts that only their fallbacks find: the page has changed. Without a message there is nothing to compare. */
export function driftOf({ parts }: Pick<View, 'parts'>): string[] {
  if (!parts.body?.some((count) => count > 0)) return [];
  return Object.keys(parts).filter((part) => parts[part]?.[0] === 0 && parts[part][1] > 0);
}

/** Every message has these; where nothing finds one of them, the gate cannot know a bounce. */
const hasLost = ({ parts }: View): boolean =>
  ['sender', 'subject'].some((part) => parts[part]?.every((count) => count === 0));

/** Is there something about this page that a maintainer should see? */
export const isOdd = (view: View): boolean =>
  view.isReadingWindow && (!view.isOpen || driftOf(view).length > 0 || hasLost(view));

/** Why no panel stands in the page; a page that has changed is told even where one does. */
export function whyNoPanel(view: View, isSwitchedOff: boolean): Message | undefined {
  const values = [view.name];
  if (!view.isReadingWindow) return { key: 'popup_view_no_window', values };
  if (!view.parts.body?.some((count) => count > 0)) return { key: 'popup_view_nothing', values };
  if (!view.isOpen) return { key: 'popup_view_unread', values };
  if (isSwitchedOff) return { key: 'popup_view_off', values };
  if (driftOf(view).length > 0) return { key: 'popup_view_drift', values };
  return view.hasPanel ? undefined : { key: 'popup_view_gate', values };
}
