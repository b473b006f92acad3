import type { TargetFacts } from '../../diagnosis.ts';
import type { Message, Result } from '../../i18n.ts';
import { isRelated } from '../../notice/addresses.ts';
import { addressType, isPrivateAddress, readAddress, reverseName } from '../address.ts';
import type { Answer, Answered, Resolve } from '../answer.ts';
import { isAskable } from '../askable.ts';
import type { Finding } from '../finding.ts';
import { isGenericName } from '../generic-name.ts';
import { asciiName } from '../name.ts';
import { asShown } from '../text.ts';
import { defineCheck, type RunOptions, rowsFor } from './define.ts';
import { nobody } from './nobody.ts';
import { unchecked } from './unchecked.ts';

/** RFC 7208 section 4.6.4 looks at ten as well; whoever owns the address decides how many there are. */
const MAX_NAMES = 10;

function readSubject(subject: string): Result<string> {
  const address = readAddress(subject.trim());
  if (address !== undefined) return { ok: true, value: address };
  return { ok: false, error: { key: 'dns_input_not_an_address', values: [asShown(subject.slice(0, 80))] } };
}

const askForward = (name: string, ip: string, resolve: Resolve, signal: AbortSignal) =>
  resolve(name, addressType(ip), { signal }) as Promise<Answer<'A' | 'AAAA'>>;

/** Is the name one that the person may have a say in? Records are offered for their own zones only. */
const isOwn = (name: string, { helo, from }: TargetFacts) =>
  [helo, from].some(
    (one = '') => isAskable(asciiName(one)) && isRelated(name.toLowerCase(), asciiName(one)), // every name is below `com`
  );

const pointsTo = (answer: Answer<'A' | 'AAAA'> | undefined, ip: string) =>
  answer?.records.some((address) => address === ip) === true;

/** The greeting of the server is the name to publish, if it leads to the address already. */
async function repairMissing(ip: string, helo: string | undefined, resolve: Resolve, signal: AbortSignal) {
  const name = helo?.toLowerCase().replace(/\.$/, '') ?? '';
  if (!isAskable(name) || !pointsTo(await askForward(name, ip, resolve, signal), ip)) return undefined;
  return `${reverseName(ip)} PTR ${name}`;
}

/** The rows for the names that the address has. */
async function judgeNames(
  ip: string,
  answer: Answered<'PTR'>,
  resolve: Resolve,
  { signal, facts }: RunOptions,
): Promise<Finding[]> {
  const row = rowsFor('ptr', ip, answer);
  const { records } = answer;
  const names = [...new Set(records)].slice(0, MAX_NAMES);
  const forward = await Promise.all(names.map((name) => askForward(name, ip, resolve, signal)));
  const confirmed = names.find((_, index) => pointsTo(forward[index], ip));
  const unknown = forward.find((one) => one.status === 'failed' && one.reason !== 'bad-name');
  if (confirmed === undefined && unknown?.status === 'failed') return [unchecked('ptr', ip, unknown)];
  const rows: Finding[] = [];
  const [first = ''] = names;
  if (confirmed === undefined) {
    const summary: Message = { key: 'dns_ptr_mismatch', values: [ip, first] };
    const explanation: Message = { key: 'dns_ptr_mismatch_why' };
    const fix = isAskable(first) && isOwn(first, facts) && { fix: `${first} ${addressType(ip)} ${ip}` };
    rows.push(row({ verdict: 'fail', id: 'ptr-mismatch', summary, explanation, records, ...fix }));
  } else {
    const summary: Message = { key: 'dns_ptr_confirmed', values: [ip, confirmed] };
    rows.push(row({ verdict: 'pass', id: 'ptr-confirmed', summary, records }));
  }
  const shown = confirmed ?? first;
  if (isGenericName(shown, ip)) {
    const summary: Message = { key: 'dns_ptr_generic', values: [ip, shown] };
    const mark = { record: records.indexOf(shown), start: 0, end: asShown(shown).length };
    const explanation: Message = { key: 'dns_ptr_generic_why' };
    rows.push(row({ verdict: 'warn', id: 'ptr-generic', summary, explanation, records, mark }));
  }
  if (names.length > 1) {
    const summary: Message = { key: 'dns_ptr_several', values: [ip, String(new Set(records).size)] };
    rows.push(
      row({
        verdict: 'info',
        id: 'ptr-several',
        summary,
        explanation: { key: 'dns_ptr_several_why' },
        records,
      }),
    );
  }
  return rows;
}

/** Does the address have a name that leads back to it? (FCrDNS; RFC 8601 section 2.7.3 calls it iprev.) */
export const ptr = defineCheck({
  name: 'ptr',
  read: readSubject,
  run: async (subject, resolve, options): Promise<Finding[]> => {
    const { signal, facts } = options;
    const values = [subject];
    if (isPrivateAddress(subject)) {
      const row = rowsFor('ptr', subject, await nobody(resolve, signal));
      return [row({ verdict: 'unchecked', id: 'ptr-private', summary: { key: 'dns_ptr_private', values } })];
    }
    const answer = await resolve(reverseName(subject), 'PTR', { signal });
    if (answer.status === 'failed') return [unchecked('ptr', subject, answer)];
    if (answer.records.length > 0) return judgeNames(subject, answer, resolve, options);
    const row = rowsFor('ptr', subject, answer);
    const fix = await repairMissing(subject, facts.helo, resolve, signal);
    const summary: Message = { key: 'dns_ptr_missing', values };
    const explanation: Message = { key: 'dns_ptr_missing_why' };
    return [row({ verdict: 'fail', id: 'ptr-missing', summary, explanation, ...(fix && { fix }) })];
  },
});
