/** Begins whatever somebody has still to write: tests/unit/unwritten.test.ts lists each place. */
export const UNWRITTEN = 'UNWRITTEN';

/** A place to be filled in, and with what. */
export const unwritten = (what: string): string => `${UNWRITTEN}: ${what}`;

/** What stands behind the mark: a sentence that waits for its translation is as long as the English one. */
export const withoutMark = (text: string): string => text.replace(new RegExp(`^${UNWRITTEN}: `), '');
