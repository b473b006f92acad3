import type { Diagnosis, Report } from '../diagnosis.ts';
import { type ProviderId, providerOfDomain, providerOfHost, providers } from '../providers/index.ts';

/** As far as a source is searched for the name of a mail server: the headers and the report of a notice. */
const LONGEST_TEXT = 64 * 1024;

/** A service that sends for others runs nobody's mailboxes. */
const receives = (id: ProviderId | undefined): ProviderId | undefined =>
  providers.find((one) => one.id === id)?.role === 'sending' ? undefined : id;

/** The server that Microsoft, Google or a filter names after its customer: `acme-example.mail.protection.outlook.com`. */
function namedAfter(domain: string, text: string): ProviderId | undefined {
  const start = `${domain.replaceAll('.', '-')}.`;
  const lower = text.slice(0, LONGEST_TEXT).toLowerCase();
  for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) {
    const [host = ''] = /^[a-z0-9.-]{1,253}/.exec(lower.slice(at, at + 253)) ?? [];
    const provider = receives(providerOfHost(host));
    if (provider) return provider;
  }
  return undefined;
}

type Refusal = Pick<Diagnosis, 'rejectedBy' | 'remoteMta' | 'diagnostic'>;

/** Who refused, if on the other side: what the sender's own server says, or a forward on the way, tells nothing of theirs. */
function ofRefusal({ rejectedBy }: Refusal, { reportingMta = '' }: Report['notice']): ProviderId | undefined {
  const { party, provider } = rejectedBy;
  if (party === 'own-organisation' || party === 'forwarder') return undefined;
  const known = providers.find(({ id }) => id === provider)?.id;
  const isOwnWord = party === 'unknown' && known === providerOfHost(reportingMta);
  return isOwnWord ? undefined : receives(known);
}

/** Who runs the mailboxes of a domain, where the notice tells: by the domain, by who refused, by a server's name. */
export function providerOf(
  domain: string,
  refusal: Refusal,
  notice: Report['notice'],
  raw = '',
): ProviderId | undefined {
  const { remoteMta = '', diagnostic } = refusal;
  return (
    providerOfDomain(domain) ??
    ofRefusal(refusal, notice) ??
    namedAfter(domain, `${remoteMta} ${diagnostic} ${raw}`)
  );
}
