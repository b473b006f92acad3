import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import type { Notice, NoticeRecipient } from './notice.ts';
import type { Parties } from './parties.ts';

const isParty = (address: string, { sender, readers }: Parties): boolean =>
  [sender, ...readers].some((own) => isSameMailbox(own, address));

/** Failed recipients who are neither the reader nor the sender of the notice. */
export const othersIn = ({ recipients }: Notice, parties: Parties): NoticeRecipient[] =>
  recipients.filter(({ address }) => address && !isParty(address, parties));

/** All that failed is mail to the reader himself: servers report to whoever sent it. */
export function isAboutReader(notice: Notice, parties: Parties): boolean {
  const isReader = ({ address }: NoticeRecipient) =>
    address !== undefined && parties.readers.some((own) => isSameMailbox(own, address));
  return notice.recipients.some(isReader) && othersIn(notice, parties).length === 0;
}

const serverReply = /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b/;
const address = /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/gi;
/** A notice names its recipients early. */
const LONGEST = 4000;

const isElsewhere = (mailbox: string, { sender, readers }: Parties): boolean =>
  ![sender, ...readers].some((own) => isRelated(domainOf(mailbox), domainOf(own)));

/** Shows the address of somebody who is neither at the reader's nor at the sender's. */
export const namesOther = (parties: Parties, text: string): boolean =>
  (text.slice(0, LONGEST).match(address) ?? []).some((mailbox) => isElsewhere(mailbox, parties));

/** Names somebody elsewhere for whom mail failed, or shows his address and a server's reply. */
export function isAboutOther(notice: Notice, parties: Parties, text: string): boolean {
  const others = othersIn(notice, parties);
  if (others.some((other) => other.address && isElsewhere(other.address, parties))) return true;
  return serverReply.test(text.slice(0, LONGEST)) && namesOther(parties, text);
}

/** Those who did not get it and are at the domain that writes, which no stranger gains by making up. */
export function ownPeopleAmong(recipients: NoticeRecipient[], parties: Parties): NoticeRecipient[] {
  const domain = domainOf(parties.sender);
  if (parties.readers.some((reader) => isRelated(domainOf(reader), domain))) return [];
  return recipients.filter(({ address }) => address && isRelated(domainOf(address), domain));
}

/** A server's own failure: a reply about one of them. */
export const isAboutOwnHost = (notice: Notice, parties: Parties): boolean =>
  ownPeopleAmong(othersIn(notice, parties), parties).some(
    ({ replyCode, enhancedCode }) => replyCode && enhancedCode,
  );
