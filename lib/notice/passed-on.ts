import { ADDRESS_IN_TEXT, isSameMailbox } from './addresses.ts';
import { hasNullPath, isAutomatic } from './daemon.ts';
import { readDeliveryStatus } from './delivery-status.ts';
import type { Mail } from './mail.ts';
import type { Notice, NoticeRecipient } from './notice.ts';

/** What this mail returns is a report by itself. */
export const returnsReport = (mail: Mail): boolean =>
  /report-type\s{0,5}=\s{0,5}"?delivery-status/i.test(mail.original ?? '') &&
  /^final-recipient\s{0,3}:/im.test(mail.original ?? '');

/** Whom a notice is about stands at its beginning. */
const LONGEST_HEAD = 64 * 1024;

const anyAddress = new RegExp(ADDRESS_IN_TEXT, 'g');

const names = ({ address, intended }: NoticeRecipient): string[] =>
  [address, intended].filter((name) => name !== undefined);

/**
 * A notice within another one. Mostly it could not be delivered itself, and nobody waits for it; but a forwarder may pass
 * on the report about whom it forwarded to, and a filter or list what came back to it: then the inner one tells.
 */
export function passedOn(outer: Notice, mail: Mail, inner: Notice, innerMail: Mail): Notice | undefined {
  if (inner.kind !== 'failure' && inner.kind !== 'delay') return undefined;
  const failed = inner.recipients.flatMap(names);
  const isReader = (address: string) => mail.to.some((reader) => isSameMailbox(reader, address));
  if (mail.header('list-id') !== undefined || failed.some(isReader)) return undefined; // a list asks its member why nothing reaches him
  const said = `${mail.deliveryStatus ?? ''}\n${mail.text}`.slice(0, LONGEST_HEAD).toLowerCase();
  const named = new Set(said.match(anyAddress));
  const isSaid = (address: string) => named.has(address.toLowerCase());
  if (innerMail.to.some((address) => isSaid(address) && !isReader(address))) return undefined;
  const reachedSomebody = [...mail.to, mail.fromAddress].some(
    (party) => party && innerMail.to.some((address) => isSameMailbox(address, party)),
  );
  const isRelayed = !mail.deliveryStatus && reachedSomebody && (isAutomatic(mail) || hasNullPath(mail));
  if (!isRelayed && !failed.some(isSaid)) return undefined;
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
