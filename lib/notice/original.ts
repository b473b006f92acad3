import { bareAddress } from './addresses.ts';
import type { Original } from './notice.ts';

const field = /^([A-Za-z][\w-]{0,60}):[ \t]{0,3}(.*)$/;

/** No mail has more signatures worth showing. */
const MOST_SIGNATURES = 10;

/**
 * Reads the returned message's headers: the part of a report, or the lines that a webmail shows. Reads on
 * over lines that are no headers, because texts lose their structure.
 */
export function readOriginal(text: string): Original {
  const headers = readHeaders(text);
  const first = (name: string) => headers.find(([key]) => key === name)?.[1];
  const received = headers.filter(([key]) => key === 'received').map(([, value]) => value);
  const from = bareAddress(first('from'));
  const to = bareAddress(first('to'));
  const subject = first('subject');
  const returnPath = bareAddress(first('return-path')) ?? envelopeFrom(received);
  const messageId = first('message-id')?.match(/<[^<>\s]{1,250}>/)?.[0];
  const sendingIp = sendingAddress(received);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(subject && { subject }),
    ...(returnPath && { returnPath }),
    ...(messageId && { messageId }),
    ...(sendingIp && { sendingIp }),
    dkim: headers
      .filter(([key]) => key === 'dkim-signature')
      .slice(0, MOST_SIGNATURES)
      .flatMap(([, value]) => signature(value)),
  };
}

/** Headers up to the first blank line that follows one, folded lines joined. */
function readHeaders(text: string): [string, string][] {
  const headers: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' && headers.length > 1) break;
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    const [, name, value] = field.exec(line) ?? [];
    if (name && value !== undefined) headers.push([name.toLowerCase(), value]);
  }
  return headers;
}

const envelopeFrom = (received: string[]): string | undefined =>
  bareAddress(/envelope-from\s{0,3}<?([^\s<>;)]{3,320})/i.exec(received.join(' '))?.[1]);

/** The last hop's address: the newest `Received` line names who handed the message over. */
function sendingAddress(received: string[]): string | undefined {
  for (const line of received) {
    const address = /\[(?:IPv6:)?([0-9a-f.:]{7,45})\]/i.exec(line)?.[1];
    if (address && !isPrivate(address)) return address;
  }
  return undefined;
}

/** RFC 1918, RFC 6890, RFC 4193. */
const isPrivate = (address: string): boolean =>
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/i.test(address);

/** `d=` and `s=` of a DKIM-Signature (RFC 6376 section 3.5). */
function signature(value: string): { domain: string; selector: string }[] {
  const domain = /(?:^|;)\s{0,5}d\s{0,3}=\s{0,3}([\w.-]{1,253})/i.exec(value)?.[1];
  const selector = /(?:^|;)\s{0,5}s\s{0,3}=\s{0,3}([\w.-]{1,253})/i.exec(value)?.[1];
  return domain && selector ? [{ domain: domain.toLowerCase(), selector }] : [];
}
