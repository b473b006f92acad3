import type { Message, Result } from '../i18n.ts';
import { readAddress } from './address.ts';
import { asShown } from './text.ts';

/** The longest address has 254 octets, a URL may add a little; more was pasted by accident. */
const MAX_INPUT = 300;
const MAX_NAME = 253; // RFC 1035 section 2.3.4
/** How much of bad input is repeated to the person. */
const MAX_QUOTED = 80;

/** What somebody means by what they typed. */
export type Subject = { kind: 'domain'; name: string } | { kind: 'ip'; ip: string };

// What copying brings along: blanks, quotes, angle brackets, zero-width characters, the full stop or comma of the sentence.
const WRAPPING = '[\\s"\'<>(),;\\u200b-\\u200d\\u2060\\ufeff]';
const EDGES = new RegExp(`^${WRAPPING}{1,${MAX_INPUT}}|${WRAPPING}{1,${MAX_INPUT}}$`, 'gu');
/** `new URL` decodes %xx, drops invisible characters and throws for blanks: whoever wrote those meant no domain. */
const NAME_CHARACTERS = /^[\p{L}\p{M}\p{N}_.\-\u3002\uff0e\uff61]+$/u;
/** LDH and the underscore of service names (RFC 8552). */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

const refuse = (key: Message['key'], input: string): Result<never> => ({
  ok: false,
  error: { key, values: [asShown(input.length > MAX_QUOTED ? `${input.slice(0, MAX_QUOTED)}…` : input)] },
});

const isDomain = (name: string) =>
  name.length <= MAX_NAME &&
  name.split('.').every((label) => LABEL.test(label)) &&
  !/(?:^|\.)\d+$/.test(name);

/** The host part of a URL, an email address, or the text itself; `host:port` loses its port. */
function hostPart(text: string): string {
  const withoutScheme = text.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, '').replace(/^mailto:/i, '');
  const authority = /^[^/?#\\]*/.exec(withoutScheme)?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return /^[^:]+:\d{1,5}$/.test(host) ? host.slice(0, host.indexOf(':')) : host;
}

/** The ASCII form of an international name (UTS 46), as `new URL` makes it. */
function toAscii(name: string): string | undefined {
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return undefined;
  }
}

/** Reads a domain name in any form that people write; lower case ASCII without final dot comes out. */
export function readDomain(text: string): Result<string> {
  const name = text.replace(/[.\u3002\uff0e\uff61]$/u, '');
  if (!NAME_CHARACTERS.test(name)) return refuse('dns_input_not_a_name', text);
  if (/(?:^|[.\u3002\uff0e\uff61])\p{N}+$/u.test(name)) return refuse('dns_input_not_a_name', text); // 1.2.3 would become an address
  const ascii = toAscii(name);
  if (ascii === undefined || !isDomain(ascii)) return refuse('dns_input_not_a_name', text);
  if (!ascii.includes('.')) return refuse('dns_input_no_dot', text);
  return { ok: true, value: ascii };
}

/** The form in which domains are compared; what is no domain stays as it is, in lower case. */
export function asciiName(text: string): string {
  const read = readDomain(text);
  return read.ok ? read.value : text.toLowerCase();
}

/** Understands what a person typed or pasted: a domain, an email address, a URL or an IP address. */
export function readInput(input: string): Result<Subject> {
  if (input.length > MAX_INPUT) return refuse('dns_input_too_long', input);
  const text = input.replace(EDGES, '');
  if (text === '') return { ok: false, error: { key: 'dns_input_empty' } };
  const whole = readAddress(text);
  if (whole !== undefined) return { ok: true, value: { kind: 'ip', ip: whole } };
  if (/^[0-9a-f:.]+\/\d{1,3}$/i.test(text)) return refuse('dns_input_not_a_name', text); // a network, not an address
  const named = /<([^<>]{3,254})$/.exec(text)?.[1] ?? text; // `Ann <ann@example.com>`, its last bracket already gone
  const host = hostPart(named);
  const ip = readAddress(host);
  if (ip !== undefined) return { ok: true, value: { kind: 'ip', ip } };
  const domain = readDomain(host);
  if (!domain.ok) return refuse(domain.error.key, text);
  return { ok: true, value: { kind: 'domain', name: domain.value } };
}
