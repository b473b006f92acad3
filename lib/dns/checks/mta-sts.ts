import type { Message } from '../../i18n.ts';
import type { Answered, Failed } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { findAddresses, type HostAddresses } from '../host-addresses.ts';
import { markIn } from '../mark.ts';
import { readDomain } from '../name.ts';
import { asTxtLine } from '../published.ts';
import { STS } from '../tagged/kind.ts';
import { describeMisplaced, readTagged, type TaggedRecord } from '../tagged/read.ts';
import { findTag } from '../tags.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** RFC 8461 section 3.1. */
const ID = /^[a-z0-9]{1,32}$/i;

/** A new id by the time of the answer, as the RFC's own example has it. */
const repair = (subject: string, at: string) =>
  asTxtLine(`_mta-sts.${subject}`, `v=STSv1; id=${at.replace(/\D/g, '').slice(0, 14)};`);

function describeId(subject: string, answer: Answered<'TXT'>, { text, list }: TaggedRecord): Finding {
  const row = rowsFor('mta-sts', subject, answer);
  const id = findTag(list, 'id');
  const records = [text];
  const fix = repair(subject, answer.at);
  if (id === undefined || id.value === '') {
    const summary: Message = { key: 'dns_sts_missing_id', values: [subject] };
    const explanation: Message = { key: 'dns_sts_id_why' };
    return row({ verdict: 'fail', id: 'sts-missing-id', summary, explanation, records, fix });
  }
  if (!ID.test(id.value)) {
    const summary: Message = { key: 'dns_sts_id', values: [subject, id.value] };
    const explanation: Message = { key: 'dns_sts_id_why' };
    return row({
      verdict: 'fail',
      id: 'sts-syntax',
      summary,
      explanation,
      records,
      fix,
      mark: markIn(text, id),
    });
  }
  return row({
    verdict: 'pass',
    id: 'sts-found',
    summary: { key: 'dns_sts_found', values: [subject] },
    records,
  });
}

/** The policy is a file on the web host of that name; the file itself is not fetched. */
function describeHost(subject: string, { host, v4, addresses, failed }: HostAddresses): Finding {
  const row = rowsFor('mta-sts', subject, v4);
  if (failed) return unchecked('mta-sts', subject, failed);
  if (addresses.length === 0) {
    const summary: Message = { key: 'dns_sts_no_host', values: [subject, host] };
    return row({ verdict: 'fail', id: 'sts-no-host', summary, explanation: { key: 'dns_sts_no_host_why' } });
  }
  return row({
    verdict: 'info',
    id: 'sts-policy-not-checked',
    summary: { key: 'dns_sts_policy_not_checked', values: [subject] },
    explanation: { key: 'dns_sts_policy_not_checked_why' },
    records: addresses,
    page: { url: `https://${host}/.well-known/mta-sts.txt`, label: { key: 'dns_sts_policy_page' } },
  });
}

/** Does the domain promise encrypted delivery (MTA-STS)? RFC 8461. */
export const mtaSts = defineCheck({
  name: 'mta-sts',
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const host = `mta-sts.${subject}`;
    const [answer, web, ...elsewhere] = await Promise.all([
      resolve(`${STS.owner}.${subject}`, 'TXT', { signal }),
      findAddresses(host, resolve, signal),
      resolve(subject, 'TXT', { signal }),
      resolve(host, 'TXT', { signal }),
    ]);
    if (answer.status === 'failed') return [unchecked('mta-sts', subject, answer)];
    const { rows, record } = readTagged(STS, subject, answer);
    if (record) return [describeId(subject, answer, record), describeHost(subject, web), ...rows];
    const answered = elsewhere.filter((one): one is Exclude<typeof one, Failed> => one.status !== 'failed');
    const misplaced = answered.flatMap((one) => describeMisplaced(STS, subject, one));
    const isMeant = [...rows, ...misplaced].some(({ id }) => id !== 'sts-unrelated-txt');
    const none = rowsFor(
      'mta-sts',
      subject,
      answer,
    )({
      verdict: 'info',
      id: 'sts-none',
      summary: { key: 'dns_sts_none', values: [subject] },
      explanation: { key: 'dns_sts_none_why' },
    });
    return [...(isMeant ? [] : [none]), ...rows, ...misplaced];
  },
});
