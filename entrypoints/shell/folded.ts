import { storage } from 'wxt/utils/storage';

/** Fingerprints of notices whose panel was folded, the latest first; they say nothing about a notice. */
const item = storage.defineItem<string[]>('local:folded', { fallback: [] });

/** Older ones are hardly opened again. */
const REMEMBERED = 200;

/** Was the panel of this notice folded? */
export const isFolded = async (notice: string): Promise<boolean> => (await item.getValue()).includes(notice);

interface Folding {
  data: { notice: string; isFolded: boolean };
  /** The tab of the panel. */
  sender: { tab?: { incognito: boolean } | undefined };
}

/** Remembers how the person left a panel; nothing of a private window. */
export async function rememberFolded({ data: order, sender }: Folding): Promise<void> {
  if (sender.tab?.incognito) return;
  const others = (await item.getValue()).filter((one) => one !== order.notice);
  await item.setValue(order.isFolded ? [order.notice, ...others].slice(0, REMEMBERED) : others);
}
