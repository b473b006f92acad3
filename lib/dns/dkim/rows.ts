import type { Answered } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding } from '../finding.ts';
import { markIn } from '../mark.ts';
import { asTxtLine } from '../published.ts';
import { judgeKey } from './judge.ts';
import type { KeyJudgement, KeyType } from './key.ts';
import { readKeyName } from './name.ts';
import { repairKey } from './repair.ts';
import { KEY_SENTENCES } from './sentences.ts';

const NAMES: Record<KeyType, string> = { rsa: 'RSA', ed25519: 'Ed25519' };

/** What to tell about a key, first what decides. */
function topicsOf({ status, error, warn }: KeyJudgement, { status: found, aliases }: Answered<'TXT'>) {
  if (status === 'absent' && found === 'nxdomain' && aliases.length > 0) return ['cname-dangling'] as const;
  if (status === 'absent' || status === 'revoked' || status === 'ambiguous') return [status] as const;
  return error === undefined ? warn : [error];
}

/** What stands at the name of one key. That a key is there says nothing about any signature. */
export async function describeKey(subject: string, answer: Answered<'TXT'>): Promise<Finding[]> {
  const { selector, domain } = readKeyName(subject) ?? { selector: '', domain: subject };
  const records = answer.records.map(({ text }) => text);
  const [text = ''] = records;
  const key = await judgeKey(records);
  const repaired = records.length === 1 ? await repairKey(text) : undefined;
  const row = rowsFor('dkim', subject, answer);
  const target = answer.aliases.at(-1) ?? '';

  const rows: Finding[] = topicsOf(key, answer).map((topic) => {
    const { verdict, summary, explanation, isRepairable } = KEY_SENTENCES[topic];
    const place = topic in key.places ? key.places[topic as keyof KeyJudgement['places']] : undefined;
    return row({
      verdict,
      id: `dkim-${topic}`,
      summary: {
        key: summary,
        values: [domain, selector, topic === 'cname-dangling' ? target : `${key.bits ?? 0}`],
      },
      explanation: { key: explanation },
      records,
      ...(place && { mark: markIn(text, place) }),
      ...(isRepairable && repaired !== undefined && { fix: asTxtLine(subject, repaired) }),
    });
  });
  if (key.status !== 'valid') return rows;
  const found = row({
    verdict: 'info',
    id: 'dkim-found',
    summary: { key: 'dns_dkim_found', values: [domain, selector, NAMES[key.k ?? 'rsa'], `${key.bits}`] },
    explanation: { key: 'dns_dkim_found_why' },
    records,
  });
  return [found, ...rows];
}
