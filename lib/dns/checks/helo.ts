import type { TargetFacts } from '../../diagnosis.ts';
import type { Message, MessageKey, Result } from '../../i18n.ts';
import { addressType, isPrivateAddress, readAddress } from '../address.ts';
import type { Failed } from '../answer.ts';
import { isAskable } from '../askable.ts';
import type { Finding } from '../finding.ts';
import { isGenericName } from '../generic-name.ts';
import { findAddresses, type HostAddresses } from '../host-addresses.ts';
import { readDomain } from '../name.ts';
import { listNames } from '../name-list.ts';
import { asShown } from '../text.ts';
import { defineCheck, rowsFor } from './define.ts';
import { nobody } from './nobody.ts';
import { unchecked } from './unchecked.ts';

/** RFC 6761 section 6.3, and what mail servers call themselves before anybody has set them up. */
const LOCALHOST = /^localhost(?:\.localdomain)?$/;

/** Bare labels and addresses are no good names, but a machine may well have given one: they are judged, not refused. */
function readSubject(subject: string): Result<string> {
  const text = subject.trim().replace(/\.$/, '').toLowerCase();
  const address = readAddress(text);
  if (address !== undefined) return { ok: true, value: address };
  if (/^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(text) && !/^\d+$/.test(text))
    return { ok: true, value: text };
  const domain = readDomain(text);
  if (domain.ok) return domain;
  return { ok: false, error: { key: 'dns_input_not_a_helo', values: [asShown(subject.slice(0, 80))] } };
}

interface Form {
  id: string;
  summary: MessageKey;
  explanation: MessageKey;
}

/** What is wrong with the name itself; such a name is not asked for. */
function findForm(name: string): Form | undefined {
  if (readAddress(name) !== undefined) {
    return { id: 'helo-is-ip', summary: 'dns_helo_is_ip', explanation: 'dns_helo_is_ip_why' };
  }
  const explanation = 'dns_helo_bare_why';
  if (LOCALHOST.test(name)) return { id: 'helo-bare', summary: 'dns_helo_localhost', explanation };
  if (!name.includes('.')) return { id: 'helo-bare', summary: 'dns_helo_bare', explanation };
  if (!isAskable(name)) return { id: 'helo-bare', summary: 'dns_helo_local', explanation };
  return undefined;
}

/** The address that greeted, where it is one that the public DNS can know. */
function senderOf({ ip }: TargetFacts): string | undefined {
  const address = ip === undefined ? undefined : readAddress(ip.trim());
  return address !== undefined && !isPrivateAddress(address) ? address : undefined;
}

/** Does the name lead to the machine that gave it? */
function describeAddresses(name: string, { addresses, v4, v6 }: HostAddresses, ip?: string): Finding[] {
  const row = rowsFor('helo', name, v4);
  const shown = listNames(addresses);
  const answer = ip !== undefined && addressType(ip) === 'AAAA' ? v6 : v4;
  if (ip === undefined || addresses.includes(ip)) {
    const summary: Message = { key: 'dns_helo_resolves', values: [name, shown] };
    return [row({ verdict: 'pass', id: 'helo-resolves', summary, records: addresses })];
  }
  if (answer.status === 'failed') return [unchecked('helo', name, answer)];
  return [
    row({
      verdict: 'warn',
      id: 'helo-not-this-ip',
      summary: { key: 'dns_helo_not_this_ip', values: [name, shown, ip] },
      explanation: { key: 'dns_helo_not_this_ip_why' },
      records: addresses,
    }),
  ];
}

/** Is the name with which a mail server greets one that other servers can look up? RFC 5321 section 4.1.1.1. */
export const helo = defineCheck({
  name: 'helo',
  read: readSubject,
  run: async (subject, resolve, { signal, facts }): Promise<Finding[]> => {
    const values = [subject];
    const form = findForm(subject);
    if (form) {
      const { id, summary, explanation } = form;
      const words = { summary: { key: summary, values }, explanation: { key: explanation } };
      return [rowsFor('helo', subject, await nobody(resolve, signal))({ verdict: 'warn', id, ...words })];
    }
    const host = await findAddresses(subject, resolve, signal);
    const row = rowsFor('helo', subject, host.v4);
    const ip = senderOf(facts);
    const unknown = [host.v4, host.v6].find((answer): answer is Failed => answer.status === 'failed');
    if (host.addresses.length === 0 && unknown) return [unchecked('helo', subject, unknown)];
    const rows = host.isDead
      ? [
          row({
            verdict: 'warn',
            id: 'helo-not-resolving',
            summary: { key: 'dns_helo_not_resolving', values },
            explanation: { key: 'dns_helo_not_resolving_why' },
            ...(ip !== undefined && { fix: `${subject} ${addressType(ip)} ${ip}` }),
          }),
        ]
      : describeAddresses(subject, host, ip);
    if (!isGenericName(subject, ip)) return rows;
    const summary: Message = { key: 'dns_helo_generic', values };
    const explanation: Message = { key: 'dns_helo_generic_why' };
    return [...rows, row({ verdict: 'warn', id: 'helo-generic', summary, explanation })];
  },
});
