import type { Target } from '../diagnosis.ts';
import { readAddress } from '../dns/address.ts';
import { readInput } from '../dns/name.ts';
import type { History } from '../history/entry.ts';
import { serversIn } from '../history/senders.ts';
import type { Result } from '../i18n.ts';

/** A server of one's own, by its address; who has more looks at them one by one. */
export type ServerAddress = string | undefined;

/** Understands the domain that somebody typed, also as an address or a link. */
export function readOwnDomain(text: string): Result<string> {
  const read = readInput(text);
  if (!read.ok) return read;
  if (read.value.kind === 'ip') return { ok: false, error: { key: 'checklist_domain_is_ip' } };
  return { ok: true, value: read.value.name };
}

/** Understands the address of a server; an empty field is an answer, too. */
export function readServer(text: string): Result<ServerAddress> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: undefined };
  const address = readAddress(typed);
  if (address) return { ok: true, value: address };
  return { ok: false, error: { key: 'dns_input_not_an_address', values: [typed.slice(0, 80)] } };
}

/** The address of the server that most bounces of a domain tell, never that of a service; to be offered beside the field. */
export function serverOf({ entries }: Pick<History, 'entries'>, domain: string): ServerAddress {
  const own = entries.filter(({ ownDomain, route }) => ownDomain === domain && !route.service);
  return serversIn(own).find(({ ip }) => ip !== undefined)?.ip;
}

/** What is asked to see whether the path of a domain is right; its server is part of it where somebody named one. */
export function pathTargets(domain: string, ip: ServerAddress): Target[] {
  const facts = { from: domain, ...(ip && { ip }) };
  return [
    { check: 'spf', subject: domain, facts },
    { check: 'dkim', subject: domain },
    { check: 'dmarc', subject: domain },
    { check: 'mx', subject: domain },
    { check: 'requirements', subject: domain, facts },
    { check: 'blocklists', subject: domain },
    ...(ip
      ? ([
          { check: 'ptr', subject: ip },
          { check: 'blocklists', subject: ip },
        ] satisfies Target[])
      : []),
  ];
}
