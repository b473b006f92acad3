import type { Answer, Resolve, TlsaRecord } from '../answer.ts';
import { findAddresses, type HostAddresses } from '../host-addresses.ts';

/** RFC 7672 section 3.1: only "this certificate" (3) and "signed by this one" (2) mean something to mail servers. */
const USABLE_USAGES = new Set([2, 3]);
/** RFC 6698 sections 2.1.2 and 2.1.3; others are unusable. */
const MAX_SELECTOR = 1;
const MAX_MATCHING = 2;

/** One mail server and what is published about its certificate. */
export interface DaneHost {
  host: string;
  addresses: HostAddresses;
  tlsa: Answer<'TLSA'>;
}

/** Does a mail server that does DANE use this record? */
export const isUsable = ({ usage, selector, matching }: TlsaRecord): boolean =>
  USABLE_USAGES.has(usage) && selector <= MAX_SELECTOR && matching <= MAX_MATCHING;

/** As a zone file has it. */
export const asTlsa = ({ usage, selector, matching, data }: TlsaRecord): string =>
  `${usage} ${selector} ${matching} ${data}`;

const isAuthentic = (answer: Answer) => 'isAuthentic' in answer && answer.isAuthentic;

/** A host counts only where both its address and its TLSA record are proved (RFC 7672 section 2.2). */
export const isProved = ({ addresses, tlsa }: DaneHost): boolean =>
  isAuthentic(tlsa) &&
  [addresses.v4, addresses.v6].some((answer) => answer.status === 'answer' && isAuthentic(answer));

/** Asks what is published about the certificate of a mail server. */
export async function findDaneHost(host: string, resolve: Resolve, signal: AbortSignal): Promise<DaneHost> {
  const [addresses, tlsa] = await Promise.all([
    findAddresses(host, resolve, signal),
    resolve(`_25._tcp.${host}`, 'TLSA', { signal }),
  ]);
  return { host, addresses, tlsa };
}
