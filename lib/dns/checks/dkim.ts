import { readKeyName } from '../dkim/name.ts';
import { describeKey } from '../dkim/rows.ts';
import { searchKeys } from '../dkim/search.ts';
import { describeSearch } from '../dkim/search-rows.ts';
import { readKeySubject } from '../dkim/subject.ts';
import type { Finding } from '../finding.ts';
import { defineCheck } from './define.ts';
import { unchecked } from './unchecked.ts';

/** Is there a usable key at the selector that signed the mail, or at any usual one? */
export const dkim = defineCheck({
  name: 'dkim',
  read: readKeySubject,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    if (readKeyName(subject) === undefined) {
      return describeSearch(subject, await searchKeys(subject, resolve, signal));
    }
    const answer = await resolve(subject, 'TXT', { signal });
    return answer.status === 'failed' ? [unchecked('dkim', subject, answer)] : describeKey(subject, answer);
  },
});
