import { domainOf, isRelated } from '../notice/addresses.ts';
import type { Notice, NoticeRecipient, Original } from '../notice/notice.ts';
import { providerOfHost } from '../providers/index.ts';
import { isForwarded } from './names.ts';

/** A machine that sent, as far as the notice tells. */
export interface SendingServer {
  host?: string;
  ip?: string;
}

type Part = Pick<Notice, 'original' | 'reportingMta'>;

/** Machines of one owner, as far as names tell. */
function isOneSide(one: string, other: string): boolean {
  const provider = providerOfHost(one);
  return isRelated(one, other) || (provider !== undefined && provider === providerOfHost(other));
}

/** Handed over by a desk whose user had logged in, or from one machine of a farm to the next: nobody outside saw it. */
const isInside = ({ sendingHost, receivedBy, isSubmission }: Original) =>
  isSubmission === true ||
  (sendingHost !== undefined && receivedBy !== undefined && isOneSide(sendingHost, receivedBy));

const lastHop = ({ sendingHost, sendingIp }: Original): SendingServer => ({
  ...(sendingHost && { host: sendingHost }),
  ...(sendingIp && { ip: sendingIp }),
});

type Refused = Pick<NoticeRecipient, 'address' | 'intended' | 'remoteMta'>;

/** Does this machine belong to whom the message was for? Large providers receive for others without a name of theirs. */
const isTheirs = (host: string, { address, intended }: Refused) =>
  providerOfHost(host) !== undefined ||
  [address, intended].some((one) => one !== undefined && isRelated(host, domainOf(one)));

/**
 * The machine that was judged. The newest `Received` line tells of the hop into whoever wrote it: where that is the
 * sender's own server, which was then refused by another one, the line names only what is behind that server.
 */
export function sendingServer(recipient: Refused, { original, reportingMta }: Part): SendingServer {
  const { from, receivedBy } = original;
  const { remoteMta } = recipient;
  const reporter = reportingMta?.toLowerCase();
  const isRefusedElsewhere =
    reporter !== undefined && remoteMta !== undefined && !isRelated(remoteMta.toLowerCase(), reporter);
  const isByReporter = reporter !== undefined && receivedBy !== undefined && isOneSide(receivedBy, reporter);
  const isByOwn = receivedBy !== undefined && from !== undefined && isRelated(receivedBy, domainOf(from));
  const isBySender = // who refused is not said: whoever reports and is not of the other side is the sender's
    isByReporter && (isRefusedElsewhere || (remoteMta === undefined && !isTheirs(receivedBy, recipient)));
  if (!isInside(original) && !isByOwn && !isBySender) return lastHop(original);
  const host = isRefusedElsewhere ? reporter : receivedBy;
  return host === undefined ? {} : { host };
}

/** The machine through which the message left its sender; a forward on the way was refused in its place. */
export function outboundServer(recipient: Refused, notice: Part): SendingServer {
  return isForwarded(recipient) && !isInside(notice.original)
    ? lastHop(notice.original)
    : sendingServer(recipient, notice);
}
