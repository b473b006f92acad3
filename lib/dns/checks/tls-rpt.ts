import type { Message } from '../../i18n.ts';
import type { Answered, Failed } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { markIn } from '../mark.ts';
import { readDomain } from '../name.ts';
import { listNames } from '../name-list.ts';
import { asTxtLine } from '../published.ts';
import { TLS_RPT } from '../tagged/kind.ts';
import { describeMisplaced, readTagged, type TaggedRecord } from '../tagged/read.ts';
import { findTag, type Tag } from '../tags.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** RFC 8460 section 3: `mailto:` with an address, or `https:` with a host. */
const URI = /^(?:mailto:[^@\s,!]{1,64}@[^@\s,!]{3,253}|https:\/\/[^\s,!/]{3,253}(?:\/\S{0,900})?)$/i;

/** Every domain has this mailbox (RFC 5321 section 4.5.1). */
const repair = (subject: string) =>
  asTxtLine(`${TLS_RPT.owner}.${subject}`, `v=TLSRPTv1; rua=mailto:postmaster@${subject}`);

const urisOf = ({ value }: Tag) => value.split(',').map((uri) => uri.trim());

function describeAddresses(
  subject: string,
  answer: Answered<'TXT'>,
  { text, list }: TaggedRecord,
): Finding[] {
  const row = rowsFor('tls-rpt', subject, answer);
  const rua = findTag(list, 'rua');
  const records = [text];
  const uris = rua ? urisOf(rua) : [];
  const bad = uris.filter((uri) => !URI.test(uri));
  const good = uris.filter((uri) => URI.test(uri));
  const rows: Finding[] = [];
  if (rua && rua.value !== '' && bad.length > 0) {
    const summary: Message = { key: 'dns_tlsrpt_bad_uri', values: [subject, listNames(bad)] };
    const explanation: Message = { key: 'dns_tlsrpt_bad_uri_why' };
    rows.push(
      row({ verdict: 'warn', id: 'tlsrpt-bad-uri', summary, explanation, records, mark: markIn(text, rua) }),
    );
  }
  if (good.length === 0) {
    const summary: Message = { key: 'dns_tlsrpt_missing_rua', values: [subject] };
    const explanation: Message = { key: 'dns_tlsrpt_bad_uri_why' };
    const fix = repair(subject);
    return [row({ verdict: 'fail', id: 'tlsrpt-missing-rua', summary, explanation, records, fix }), ...rows];
  }
  const summary: Message = { key: 'dns_tlsrpt_found', values: [subject, listNames(good)] };
  return [row({ verdict: 'pass', id: 'tlsrpt-found', summary, records }), ...rows];
}

/** Does the domain want reports when encrypted delivery to it fails (TLS-RPT)? RFC 8460. */
export const tlsRpt = defineCheck({
  name: 'tls-rpt',
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const [answer, ...elsewhere] = await Promise.all([
      resolve(`${TLS_RPT.owner}.${subject}`, 'TXT', { signal }),
      resolve(subject, 'TXT', { signal }),
      resolve(`_tls.${subject}`, 'TXT', { signal }),
    ]);
    if (answer.status === 'failed') return [unchecked('tls-rpt', subject, answer)];
    const { rows, record } = readTagged(TLS_RPT, subject, answer);
    if (record) return [...describeAddresses(subject, answer, record), ...rows];
    const answered = elsewhere.filter((one): one is Exclude<typeof one, Failed> => one.status !== 'failed');
    const misplaced = answered.flatMap((one) => describeMisplaced(TLS_RPT, subject, one));
    const isMeant = [...rows, ...misplaced].some(({ id }) => id !== 'tlsrpt-unrelated-txt');
    const none = rowsFor(
      'tls-rpt',
      subject,
      answer,
    )({
      verdict: 'info',
      id: 'tlsrpt-none',
      summary: { key: 'dns_tlsrpt_none', values: [subject] },
      explanation: { key: 'dns_tlsrpt_none_why' },
    });
    return [...(isMeant ? [] : [none]), ...rows, ...misplaced];
  },
});
