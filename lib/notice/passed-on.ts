import { ADDRESS_IN_TEXT, domainOf, isSameMailbox } from './addresses.ts';
import { asWritten } from './as-written.ts';
import { hasNullPath, isAutomatic } from './daemon.ts';
import { readDeliveryStatus } from './delivery-status.ts';
import type { Grammar } from './grammar.ts';
import type { Mail } from './mail.ts';
import type { Notice, NoticeRecipient } from './notice.ts';
import { role } from './recipient-words.ts';
import { divide } from './sections.ts';

const areRoles = (addresses: readonly (string | undefined)[], host?: string): boolean =>
  addresses.some((one) => one && role.test(one) && (host ?? domainOf(one)) === domainOf(one));

/** The notice that this mail returns: a report by itself, or what a list's manager shows to its owner. */
export function returnedNotice(mail: Mail, grammar: Grammar): string | undefined {
  const { original = '' } = mail;
  const isReport =
    /report-type\s{0,5}=\s{0,5}"?delivery-status/i.test(original) &&
    /^final-recipient\s{0,3}:/im.test(original);
  if (isReport) return original;
  return areRoles([mail.fromAddress, ...mail.to])
    ? original || divide(asWritten(mail.text), grammar).original
    : undefined;
}

/** Whom a notice is about stands at its beginning. */
const LONGEST_HEAD = 64 * 1024;

const anyAddress = new RegExp(ADDRESS_IN_TEXT, 'g');

const names = ({ address, intended }: NoticeRecipient): string[] =>
  [address, intended].filter((name) => name !== undefined);

/** By a program that it came to, about somebody whom this mail names, too. */
function isPassedOn(
  mail: Mail,
  failed: string[],
  returnedTo: string[],
  isReader: (address: string) => boolean,
): boolean {
  const said = `${mail.deliveryStatus ?? ''}\n${mail.text}`.slice(0, LONGEST_HEAD).toLowerCase();
  const named = new Set(said.match(anyAddress));
  const isSaid = (address: string) => named.has(address.toLowerCase());
  if (returnedTo.some((address) => isSaid(address) && !isReader(address))) return false;
  const reachedSomebody = [...mail.to, mail.fromAddress].some(
    (party) => party && returnedTo.some((address) => isSameMailbox(address, party)),
  );
  const isRelayed = !mail.deliveryStatus && reachedSomebody && (isAutomatic(mail) || hasNullPath(mail));
  return isRelayed || failed.some(isSaid);
}

/**
 * A notice within another one. Mostly it could not be delivered itself, and nobody waits for it; but a forwarder may pass
 * on the report about whom it forwarded to, and a filter or list what came back to it: then the inner one tells.
 */
export function passedOn(outer: Notice, mail: Mail, inner: Notice, innerMail: Mail): Notice | undefined {
  if (inner.kind !== 'failure' && inner.kind !== 'delay') return undefined;
  const failed = inner.recipients.flatMap(names);
  const isReader = (address: string) => mail.to.some((reader) => isSameMailbox(reader, address));
  const isList = mail.header('list-id') !== undefined;
  const managers = isList ? mail.to : [mail.fromAddress, ...mail.to];
  const isOwners = innerMail.to.some(
    (address) => role.test(address) && areRoles(managers, domainOf(address)),
  );
  if ((isList && !isOwners) || failed.some(isReader)) return undefined; // a list asks its member why nothing reaches him
  if (!isOwners && !isPassedOn(mail, failed, innerMail.to, isReader)) return undefined;
  const [outermost] = readDeliveryStatus(mail.deliveryStatus ?? '').recipients;
  return {
    ...inner,
    ...(outer.date && { date: outer.date }),
    ...(outer.language && { language: outer.language }),
    recipients: inner.recipients.map((recipient) => {
      const isSame =
        outermost &&
        names(outermost).some((name) => names(recipient).some((other) => isSameMailbox(name, other)));
      if (!isSame) return recipient;
      // What is returned may be anybody's writing: a reply that the reader's own side was given counts more.
      return outermost.replyCode ? { ...recipient, ...outermost } : { ...outermost, ...recipient };
    }),
  };
}
