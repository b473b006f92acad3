import type { CheckName } from '../../diagnosis.ts';
import type { Message } from '../../i18n.ts';
import type { Origin } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding } from '../finding.ts';

/** NXDOMAIN: there is no such name, or the alias there leads to none. Every check that needs the name says the same. */
export function describeMissing(
  check: CheckName,
  subject: string,
  answer: Origin & { aliases: string[] },
): Finding {
  const alias = answer.aliases.at(-1);
  const summary: Message =
    alias === undefined
      ? { key: 'dns_domain_nxdomain', values: [subject] }
      : { key: 'dns_domain_alias_dangling', values: [subject, alias] };
  const explanation: Message = {
    key: alias === undefined ? 'dns_domain_nxdomain_why' : 'dns_domain_alias_dangling_why',
  };
  return rowsFor(
    check,
    subject,
    answer,
  )({ verdict: 'fail', id: 'domain-nxdomain', summary, explanation, records: answer.aliases });
}
