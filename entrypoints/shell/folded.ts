import { storage } from 'wxt/utils/storage';

/** Fingerprints of notices whose panel was folded, the latest first; they say nothing about a notice. */
const item = storage.defineItem<string[]>('local:folded', { fallback: [] });

/** Older ones are hardly opened again. */
const REMEMBERED = 200;

/** Was the panel of this notice folded? */
export const isFolded = async (notice: string): Promise<boolean> => (await item.getValue()).includes(notice);

/** Remembers how the person left a panel. */
export async function rememberFolded(order: { notice: string; isFolded: boolean }): Promise<void> {
  const others = (await item.getValue()).filter((one) => one !== order.notice);
  await item.setValue(order.isFolded ? [order.notice, ...others].slice(0, REMEMBERED) : others);
}
