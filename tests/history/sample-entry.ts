import type { HistoryEntry } from '../../lib/history/entry.ts';

/** The bounce of an unknown address; whom and when it was about, and what is different, is up to the test. */
export const sampleEntry = (
  facts: Pick<HistoryEntry, 'id' | 'at'> & Partial<HistoryEntry>,
): HistoryEntry => ({
  route: {},
  action: 'failed',
  diagnostic: '550 5.1.1 User unknown',
  rejectedBy: 'recipient-organisation',
  bucket: 'address',
  reason: 'user-unknown',
  permanence: 'permanent',
  actor: 'you',
  confidence: 'high',
  arrival: 'gmail',
  ...facts,
});
