import type { Answered } from '../answer.ts';
import { describeEnforcement, describeRecord } from '../bimi/rows.ts';
import { findFailure, organisationalDomain, walk } from '../dmarc/walk.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { BIMI } from '../tagged/kind.ts';
import { readTagged } from '../tagged/read.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** May inboxes show the logo of the domain, and will they (BIMI)? Nothing is fetched. */
export const bimi = defineCheck({
  name: 'bimi',
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const [own, walked] = await Promise.all([
      resolve(`${BIMI.owner}.${subject}`, 'TXT', { signal }),
      walk(subject, resolve, signal),
    ]);
    const organisation = organisationalDomain(walked);
    const failed = findFailure(walked);
    const isDecided = own.status === 'failed' || own.records.length > 0 || organisation === subject;
    const answer = isDecided ? own : await resolve(`${BIMI.owner}.${organisation}`, 'TXT', { signal });
    if (answer.status === 'failed') return [unchecked('bimi', subject, answer)];
    const { rows, record } = readTagged(BIMI, subject, answer as Answered<'TXT'>);
    if (record === undefined) {
      if (rows.some(({ id }) => id !== 'bimi-unrelated-txt')) return rows;
      if (failed && answer === own) return [unchecked('bimi', subject, failed), ...rows]; // a record may be above
      const none = rowsFor(
        'bimi',
        subject,
        answer,
      )({
        verdict: 'info',
        id: 'bimi-none',
        summary: { key: 'dns_bimi_none', values: [subject] },
        explanation: { key: 'dns_bimi_none_why' },
      });
      return [none, ...rows];
    }
    const { findings, wantsLogo } = describeRecord(subject, answer, record);
    return [...findings, ...rows, ...(wantsLogo ? describeEnforcement(subject, walked) : [])];
  },
});
