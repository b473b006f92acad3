import type { Answer, Failed, Resolve } from '../answer.ts';
import { isAskable } from '../askable.ts';
import type { Ruling } from './policy.ts';
import { isDmarc } from './syntax.ts';

/** Who lists more report addresses than this gets the first ones checked. */
const MAX_DESTINATIONS = 8;

/** A destination of reports that does not get them, or about which nobody answered. */
export type ReportTrouble =
  | { kind: 'unauthorised' | 'no-mx'; host: string; answer: Answer }
  | { kind: 'unchecked'; host: string; answer: Failed };

/** The hosts that reports go to, each once. */
export function reportHosts({ record }: Pick<Ruling, 'record'>): string[] {
  const hosts = [...record.rua, ...record.ruf].flatMap(({ host }) => host ?? []).filter(isAskable);
  return [...new Set(hosts)].slice(0, MAX_DESTINATIONS);
}

const isUnder = (name: string, parent: string) => name === parent || name.endsWith(`.${parent}`);

/** The name at which a destination says that it takes reports about a domain (RFC 9990 section 4). */
export const permissionName = (owner: string, host: string) => `${owner}._report._dmarc.${host}`;

function judgePermission(host: string, answer: Answer<'TXT'>): ReportTrouble[] {
  if (answer.status === 'failed') return [{ kind: 'unchecked', host, answer }];
  return answer.records.some(({ text }) => isDmarc(text)) ? [] : [{ kind: 'unauthorised', host, answer }];
}

function judgeExchangers(host: string, answer: Answer<'MX'>): ReportTrouble[] {
  if (answer.status === 'failed') return [{ kind: 'unchecked', host, answer }];
  return answer.records.some(({ exchange }) => exchange !== '.') ? [] : [{ kind: 'no-mx', host, answer }];
}

/** Asks whether each destination may get reports about `owner`, and whether it gets mail at all. */
export async function findReportTrouble(
  ruling: Ruling,
  organisation: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<ReportTrouble[]> {
  const ask = async (host: string) => {
    const isOwn = isUnder(host, organisation);
    const [permission, exchangers] = await Promise.all([
      isOwn ? undefined : resolve(permissionName(ruling.owner, host), 'TXT', { signal }),
      resolve(host, 'MX', { signal }),
    ]);
    return [...(permission ? judgePermission(host, permission) : []), ...judgeExchangers(host, exchangers)];
  };
  return (await Promise.all(reportHosts(ruling).map(ask))).flat();
}
