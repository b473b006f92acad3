import { camelCaseOf, keyPartOf, quoted } from './names.ts';
import { unwritten } from './unwritten.ts';

/** The module of a new check: one TXT record at one name, or none; never "missing" where DNS did not answer. `further` are the rows that somebody has still to place. */
export const checkFile = (
  id: string,
  owner: string,
  further: readonly string[] = [],
): string => `import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** Labels before the domain. ${unwritten('the section of the RFC')} */
const OWNER = ${quoted(owner)};

/** ${unwritten('what it asks, as one question, and its RFC')} */
export const ${camelCaseOf(id)} = defineCheck({
  name: ${quoted(id)},
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const answer = await resolve(\`\${OWNER}.\${subject}\`, 'TXT', { signal });
    if (answer.status === 'failed') return [unchecked(${quoted(id)}, subject, answer)];
    const row = rowsFor(${quoted(id)}, subject, answer);
    const [record] = answer.records;
    if (record === undefined) {
      const summary = { key: 'dns_${keyPartOf(id)}_none' as const, values: [subject] };
      const explanation = { key: 'dns_${keyPartOf(id)}_none_why' as const };
      return [row({ verdict: 'info', id: '${id}-none', summary, explanation })];
    }
${further.map((line) => `    // ${unwritten('where this is so:')} ${line}\n`).join('')}    const summary = { key: 'dns_${keyPartOf(id)}_found' as const, values: [subject] };
    return [row({ verdict: 'pass', id: '${id}-found', summary, records: [record.text] })];
  },
});
`;

/** Its first test: a record, none, and no domain. */
export const checkTestFile = (id: string, owner: string): string => `import { expect, test } from 'vitest';
import { rowsOf } from './rows.ts';
import type { Zone } from './zone.ts';

const withRecord = (text: string): Zone => ({ 'd.example': {}, '${owner}.d.example': { TXT: [text] } });

test.each<[string, Zone, string[]]>([
  ['a record', withRecord('v=example1'), ['pass ${id}-found']], // ${unwritten('a record as the RFC has it, and each way to get it wrong')}
  ['none', { 'd.example': {} }, ['info ${id}-none']],
  ['none, and no domain', {}, ['info ${id}-none']],
])('%s', async (_, zone, rows) => {
  expect(await rowsOf(${quoted(id)}, 'd.example', zone)).toEqual(rows);
});
`;
