import type { Zone } from '../zone.ts';

/** A zone in which these domains have these DMARC records. */
export const zoneOf = (records: Record<string, string[] | 'servfail'>): Zone =>
  Object.fromEntries(
    Object.entries(records).map(([name, TXT]) => [`_dmarc.${name}`, TXT === 'servfail' ? TXT : { TXT }]),
  );
