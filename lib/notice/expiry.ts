import { lazily } from '../lazily.ts';
import { expired } from './reply-patterns.ts';

/** Sentences wrap: each blank of the pattern is any white space, which costs less than to fold the text. */
const wrapped = lazily(() => {
  const source = expired.source.replaceAll(' ?', '\\s{0,9}').replaceAll(/ (?=\{)/g, '\\s');
  return new RegExp(source.replaceAll(' ', '\\s{1,9}'), 'i');
});

/** Did the sending server try until its time was up? */
export const hasExpired = (text: string): boolean => wrapped().test(text);
