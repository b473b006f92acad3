import type { Answered, Resolve } from '../answer.ts';
import { isOneEditApart } from '../one-edit-apart.ts';
import { mailboxDomains, recognisableDomains } from './mailbox-domains.ts';

/** What the person may have meant, and the proof that it receives mail. */
export interface Meant {
  domain: string;
  proof: Answered<'MX'>;
}

const NULL_MX = '.';

const receives = ({ records }: Pick<Answered<'MX'>, 'records'>) =>
  records.some(({ exchange }) => exchange !== NULL_MX);

/** Well-known mailbox domains that are one slip away from the name; none for a well-known name itself. */
export const neighboursOf = (name: string): string[] =>
  mailboxDomains().has(name) ? [] : recognisableDomains().filter((domain) => isOneEditApart(name, domain));

/** Is it certain that no mail can be delivered to this name? Whoever did not answer may know better. */
async function isDead(name: string, resolve: Resolve, signal: AbortSignal): Promise<boolean> {
  const [mx, v4, v6] = await Promise.all([
    resolve(name, 'MX', { signal }),
    resolve(name, 'A', { signal }),
    resolve(name, 'AAAA', { signal }),
  ]);
  if (mx.status === 'failed') return false;
  if (mx.records.length > 0) return !receives(mx);
  return [v4, v6].every(({ status }) => status === 'nodata' || status === 'nxdomain');
}

/** The well-known domains that somebody may have meant who wrote a name that cannot receive mail. */
export async function findMeant(name: string, resolve: Resolve, signal: AbortSignal): Promise<Meant[]> {
  const neighbours = neighboursOf(name);
  if (neighbours.length === 0 || !(await isDead(name, resolve, signal))) return [];
  const answers = await Promise.all(neighbours.map((domain) => resolve(domain, 'MX', { signal })));
  return answers.flatMap((proof) =>
    proof.status === 'answer' && receives(proof) ? [{ domain: proof.name, proof }] : [],
  );
}
