import type { MessageKey, Result } from '../../i18n.ts';
import { readAddress } from '../address.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { asShown } from '../text.ts';
import { defineCheck, rowsFor } from './define.ts';
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

function findForm(name: string): { id: string; key: MessageKey } | undefined {
  if (readAddress(name) !== undefined) return { id: 'helo-is-ip', key: 'dns_helo_is_ip' };
  if (LOCALHOST.test(name)) return { id: 'helo-bare', key: 'dns_helo_localhost' };
  if (!name.includes('.')) return { id: 'helo-bare', key: 'dns_helo_bare' };
  return undefined;
}

/** Is the name with which a mail server greets one that other servers can look up? RFC 5321 section 4.1.1.1. */
export const helo = defineCheck({
  name: 'helo',
  read: readSubject,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const [v4, v6] = await Promise.all([
      resolve(subject, 'A', { signal }),
      resolve(subject, 'AAAA', { signal }),
    ]);
    const row = rowsFor('helo', subject, v4);
    const form = findForm(subject);
    if (form) return [row({ verdict: 'warn', id: form.id, summary: { key: form.key, values: [subject] } })];
    const records = [...v4.records, ...v6.records];
    if (records.length > 0) {
      const summary = {
        key: 'dns_helo_resolves' as const,
        values: [subject, records.slice(0, 4).join(', ')],
      };
      return [row({ verdict: 'pass', id: 'helo-resolves', summary, records })];
    }
    const unknown = [v4, v6].find((one) => one.status === 'failed');
    if (unknown?.status === 'failed') return [unchecked('helo', subject, unknown)];
    return [
      row({
        verdict: 'warn',
        id: 'helo-not-resolving',
        summary: { key: 'dns_helo_not_resolving', values: [subject] },
      }),
    ];
  },
});
