/** Begins whatever somebody has still to write: tests/unit/unwritten.test.ts lists each place. */
export const UNWRITTEN = 'UNWRITTEN';

/** A place to be filled in, and with what. */
export const unwritten = (what: string): string => `${UNWRITTEN}: ${what}`;
