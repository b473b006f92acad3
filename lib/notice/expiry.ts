import { expired } from './reply-patterns.ts';

/** Did the sending server try until its time was up? */
export const hasExpired = (text: string): boolean =>
  expired.test(/\n|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text); // sentences wrap
