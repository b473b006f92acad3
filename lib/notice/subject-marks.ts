import { external, tags } from './kind-words.ts';

/** A subject as its writer wrote it. */
export const withoutMark = (subject: string): string => subject.replace(external, '');

/** A subject without the names of lists. */
export const withoutTags = (subject: string): string => subject.replace(tags, '');
