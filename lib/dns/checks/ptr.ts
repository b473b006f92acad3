import type { MessageKey, Result } from '../../i18n.ts';
import { addressType, isPrivateAddress, readAddress, reverseName } from '../address.ts';
import type { Answer, Resolve } from '../answer.ts';
import type { Verdict } from '../finding.ts';
import { asShown } from '../text.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** RFC 7208 section 4.6.4 looks at ten as well; whoever owns the address decides how many there are. */
const MAX_NAMES = 10;

function readSubject(subject: string): Result<string> {
  const address = readAddress(subject.trim());
  if (address !== undefined) return { ok: true, value: address };
  return { ok: false, error: { key: 'dns_input_not_an_address', values: [asShown(subject.slice(0, 80))] } };
}

const askForward = (names: string[], ip: string, resolve: Resolve, signal: AbortSignal) =>
  Promise.all(
    names.map((name) => resolve(name, addressType(ip), { signal }) as Promise<Answer<'A' | 'AAAA'>>),
  );

const pointsTo = (answer: Answer<'A' | 'AAAA'>, ip: string) =>
  answer.records.some((address) => address === ip);

/** Does the address have a name that leads back to it? (FCrDNS; RFC 8601 section 2.7.3 calls it iprev.) */
export const ptr = defineCheck({
  name: 'ptr',
  read: readSubject,
  run: async (subject, resolve, { signal }) => {
    const answer = await resolve(reverseName(subject), 'PTR', { signal });
    if (answer.status === 'failed') return [unchecked('ptr', subject, answer)];
    const row = rowsFor('ptr', subject, answer);
    const rowOf = (verdict: Verdict, id: string, key: MessageKey, ...more: string[]) =>
      row({ verdict, id, summary: { key, values: [subject, ...more] }, records: answer.records });

    if (answer.records.length === 0 && isPrivateAddress(subject)) {
      return [rowOf('unchecked', 'ptr-private', 'dns_ptr_private')];
    }
    if (answer.records.length === 0) return [rowOf('fail', 'ptr-missing', 'dns_ptr_missing')];

    const names = [...new Set(answer.records)].slice(0, MAX_NAMES);
    const forward = await askForward(names, subject, resolve, signal);
    const confirmed = names.filter((_, index) => forward[index] && pointsTo(forward[index], subject));
    const unknown = forward.find((one) => one.status === 'failed' && one.reason !== 'bad-name');
    const several =
      names.length > 1 ? [rowOf('info', 'ptr-several', 'dns_ptr_several', String(names.length))] : [];
    const [name] = confirmed;
    if (name !== undefined) return [rowOf('pass', 'ptr-confirmed', 'dns_ptr_confirmed', name), ...several];
    if (unknown?.status === 'failed') return [unchecked('ptr', subject, unknown)];
    return [rowOf('fail', 'ptr-mismatch', 'dns_ptr_mismatch', names[0] ?? ''), ...several];
  },
});
