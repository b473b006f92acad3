import { dkimSubject } from '../dns/dkim/name.ts';
import { readDomain } from '../dns/name.ts';
import { isRelated } from '../notice/addresses.ts';
import type { Notice, NoticeRecipient } from '../notice/notice.ts';
import type { Noun } from './define.ts';
import { asciiDomainOf } from './names.ts';
import { addressIn, domainsIn, greetingIn, spfDomainIn } from './reply-names.ts';
import { sendingServer } from './server.ts';

/** More keys of one message answer nothing better. */
const MOST_SIGNATURES = 3;

/** What of a notice each noun stands for; empty where the notice does not name it. */
export type Nouns = Readonly<Record<Noun, readonly string[]>>;

const listed = (...candidates: (string | undefined)[]): string[] => {
  const found = candidates.find((candidate) => candidate !== undefined && candidate !== '');
  return found === undefined ? [] : [found];
};

const isTheirs = (name: string, { address, intended, remoteMta }: NoticeRecipient) =>
  [address && asciiDomainOf(address), intended && asciiDomainOf(intended), remoteMta].some(
    (host) => host && isRelated(name, host.toLowerCase()),
  );

const asDomain = (host: string | undefined): string | undefined => {
  const domain = host === undefined ? undefined : readDomain(host);
  return domain?.ok ? domain.value : undefined;
};

/** Reads the nouns out of the reply and out of what came back of the message. */
export function nounsOf(
  recipient: NoticeRecipient,
  notice: Pick<Notice, 'original' | 'reportingMta'>,
): Nouns {
  const { original } = notice;
  const { diagnostic, address } = recipient;
  const server = sendingServer(recipient, notice);
  const named = domainsIn(diagnostic);
  const ip = addressIn(diagnostic);
  const isOtherServer = ip !== undefined && server.ip !== undefined && ip !== server.ip;
  const ours = named.find((name) => !isTheirs(name, recipient));
  const { returnPath: path } = original;
  const returnPath = path && asciiDomainOf(path);
  const from = original.from && asciiDomainOf(original.from);
  const sender = [returnPath, from].find((domain) => domain !== undefined && named.includes(domain));
  const keys = original.dkim.map(({ selector, domain }) => dkimSubject(selector, domain));
  const helo = listed(greetingIn(diagnostic), isOtherServer ? undefined : server.host);
  // An empty return-path leaves the greeting to SPF (RFC 7208 section 2.4); an unknown one is guessed.
  const spfDomains = path === '' ? [asDomain(helo[0])] : [returnPath, from, ours];
  return {
    ip: listed(ip, server.ip),
    helo,
    'return-path': listed(spfDomainIn(diagnostic), ...spfDomains),
    signature: keys.length > 0 ? [...new Set(keys)].slice(0, MOST_SIGNATURES) : listed(from, ours),
    from: listed(from, ours),
    sender: listed(sender, ours, returnPath, from),
    named: listed(ours),
    recipient: listed(address && asciiDomainOf(address)),
    destination: listed(address && asciiDomainOf(address), named[0]),
    'bulk-sender': listed(from),
  };
}
