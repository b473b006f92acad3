import type { LiveList } from './define.ts';

/** Keys are 26 letters and digits today; anything that can be one DNS label of them is passed on. */
const KEY = /^[a-z0-9]{16,63}$/i;

/** Can this be a key of Spamhaus' Data Query Service? */
export const isDqsKey = (text: string) => KEY.test(text.trim());

/** The person's key, when it can be one. */
export const usableKey = (key: string | undefined) =>
  key !== undefined && isDqsKey(key) ? key.trim().toLowerCase() : undefined;

/** The zone that is really asked. It may hold the key, so it is never shown: what is shown is `list.zone`. */
export const askedZone = (list: LiveList, key: string | undefined) =>
  list.keyedZone && key ? `${key}.${list.keyedZone}` : list.zone;
