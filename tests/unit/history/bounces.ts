import type { ChangeMark, HistoryEntry, SentTally } from '../../../lib/history/entry.ts';
import { sampleEntry } from '../../history/sample-entry.ts';

export const DAY = 24 * 60 * 60 * 1000;
export const NOW = Date.UTC(2026, 3, 1);

/** A bounce as the worker makes it. */
export const bounce = (id: string, facts: Partial<HistoryEntry> = {}): HistoryEntry =>
  sampleEntry({
    id,
    at: NOW - DAY,
    recipient: `${id}@lumen.example`,
    domain: 'lumen.example',
    ownDomain: 'acme.example',
    ownAddress: 'sales@acme.example',
    route: { server: 'mail.acme.example' },
    diagnostic: `550 5.1.1 <${id}@lumen.example>: User unknown`,
    replyCode: '550',
    enhancedCode: '5.1.1',
    subject: 'Your renewal',
    ...facts,
  });

/** A row of a log. */
export const tally = (id: string, day = NOW - DAY): SentTally => ({ id, day, sent: 100, accepted: 91 });

/** A change that somebody marked. */
export const mark = (id: string, at = NOW - DAY): ChangeMark => ({
  id,
  at,
  kind: 'service',
  label: 'new ESP',
});
