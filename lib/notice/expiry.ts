import { expired } from './reply-patterns.ts';

/** Did the sending server try until its time was up? */
export const hasExpired = (text: string): boolean => expired.test(text.replace(/\s+/g, ' ')); // sentences wrap
