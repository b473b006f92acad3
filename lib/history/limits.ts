/**
 * A page and the patterns read the whole history at once, about 1 kB for each bounce: twice what somebody imports in
 * one go, and 20 MB of memory. When it is full the oldest go first.
 */
export const MOST_ENTRIES = 20_000;

/** A year of one log: a row for each day and for each of fifty domains. */
export const MOST_TALLIES = 20_000;
