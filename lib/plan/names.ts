import { readDomain } from '../dns/name.ts';
import { domainOf, isSameMailbox } from '../notice/addresses.ts';
import type { NoticeRecipient } from '../notice/notice.ts';

/** The domain of an address as DNS knows it: an international name in its ASCII form (RFC 5890 section 2.3.2.1). */
export function asciiDomainOf(address: string): string {
  const written = domainOf(address);
  const domain = readDomain(written);
  return domain.ok ? domain.value : written;
}

/** Did somebody send the message on, to another mailbox than the one it was written to? */
export const isForwarded = ({ address, intended }: Pick<NoticeRecipient, 'address' | 'intended'>): boolean =>
  intended !== undefined && (address === undefined || !isSameMailbox(address, intended));
