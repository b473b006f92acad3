import type { MacroLetter } from './macro.ts';
import { type Address, readSenderAddress } from './network.ts';

/** What `check_host` is asked (RFC 7208 section 4.1, and what section 7.2 wants for macros). */
export interface HostQuestion {
  ip: string;
  /** Whose record is read first. */
  domain: string;
  /** MAIL FROM, a whole address; empty for the null return-path, which stands for `postmaster@` the greeting. */
  sender: string;
  helo: string;
  /** The name of the server that was delivered to. */
  receiver?: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The same, taken apart. */
export interface Sender {
  address: Address;
  local: string;
  domain: string;
  helo: string;
  receiver: string;
  now: () => number;
}

const UNKNOWN = 'unknown';

/** Takes the question apart; nothing when the address is none. */
export function readSender({ ip, sender, helo, receiver, now }: HostQuestion): Sender | undefined {
  const address = readSenderAddress(ip);
  if (address === undefined) return undefined;
  const whole = sender === '' ? helo : sender;
  const at = whole.lastIndexOf('@');
  return {
    address,
    local: whole.slice(0, Math.max(at, 0)) || 'postmaster', // section 4.3
    domain: whole.slice(at + 1),
    helo,
    receiver: receiver ?? UNKNOWN,
    now,
  };
}

/** Section 7.3: IPv6 as nibbles with dots between. Capitals, as in the examples of the RFC's own test suite. */
function dotted({ family, octets, text }: Address): string {
  if (family === 'ipv4') return text;
  const hex = octets.map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return [...hex.toUpperCase()].join('.');
}

/** What each letter stands for while the record of `domain` is evaluated. `validated` is the proven name of the address. */
export function macroValues(
  sender: Sender,
  domain: string,
  validated = UNKNOWN,
): Record<MacroLetter, string> {
  return {
    s: `${sender.local}@${sender.domain}`,
    l: sender.local,
    o: sender.domain,
    d: domain,
    i: dotted(sender.address),
    p: validated,
    h: sender.helo,
    v: sender.address.family === 'ipv4' ? 'in-addr' : 'ip6',
    c: sender.address.text,
    r: sender.receiver,
    t: String(Math.floor(sender.now() / 1000)),
  };
}
