import type { MessageKey, Result } from '../../i18n.ts';
import type { Answered } from '../answer.ts';
import type { Finding, Verdict } from '../finding.ts';
import { readDomain } from '../name.ts';
import { readTags, tagValue } from '../tags.ts';
import { asShown } from '../text.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** `selector._domainkey.domain`; a selector may have several labels (RFC 6376 section 3.1). */
const SUBJECT = /^(.{1,190})\._domainkey\.(.{1,253})$/i;
const SELECTOR = /^[a-z0-9_](?:[a-z0-9_.-]{0,188}[a-z0-9_])?$/i;

/** The DNS name of a DKIM key. */
export const dkimSubject = (selector: string, domain: string) => `${selector}._domainkey.${domain}`;

function readSubject(subject: string): Result<string> {
  const [, selector = '', rest = ''] = SUBJECT.exec(subject.trim()) ?? [];
  const domain = readDomain(rest);
  if (domain.ok && SELECTOR.test(selector)) {
    return { ok: true, value: dkimSubject(selector.toLowerCase(), domain.value) };
  }
  return { ok: false, error: { key: 'dns_input_not_a_selector', values: [asShown(subject.slice(0, 80))] } };
}

interface Judgement {
  verdict: Verdict;
  id: string;
  key: MessageKey;
}

/** What the one TXT record at a selector is, as far as its tags tell (RFC 6376 section 3.6.1). */
function judgeKey(text: string): Judgement {
  const list = readTags(text);
  const version = tagValue(list, 'v');
  const key = tagValue(list, 'p');
  if (key === undefined && version !== 'DKIM1') {
    return { verdict: 'fail', id: 'dkim-not-a-key', key: 'dns_dkim_not_a_key' };
  }
  if (version !== undefined && version !== 'DKIM1') {
    return { verdict: 'fail', id: 'dkim-bad-version', key: 'dns_dkim_bad_version' };
  }
  if (key === undefined) return { verdict: 'fail', id: 'dkim-missing-p', key: 'dns_dkim_missing_p' };
  if (key === '') return { verdict: 'fail', id: 'dkim-revoked', key: 'dns_dkim_revoked' };
  return { verdict: 'info', id: 'dkim-found', key: 'dns_dkim_found' };
}

function judgeAbsence({ status, aliases }: Answered<'TXT'>): Judgement {
  if (status === 'nxdomain' && aliases.length > 0) {
    return { verdict: 'fail', id: 'dkim-cname-dangling', key: 'dns_dkim_alias_dangling' };
  }
  return { verdict: 'fail', id: 'dkim-absent', key: 'dns_dkim_absent' };
}

/** Is there a key at the selector that signed the mail? */
export const dkim = defineCheck({
  name: 'dkim',
  read: readSubject,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const answer = await resolve(subject, 'TXT', { signal });
    if (answer.status === 'failed') return [unchecked('dkim', subject, answer)];
    const records = answer.records.map(({ text }) => text);
    const row = rowsFor('dkim', subject, answer);
    const [, selector = '', domain = ''] = SUBJECT.exec(subject) ?? [];
    const rowOf = ({ verdict, id, key }: Judgement) =>
      row({
        verdict,
        id,
        summary: { key, values: [domain, selector, answer.aliases.at(-1) ?? ''] },
        records,
      });

    const [only] = records;
    if (only === undefined) return [rowOf(judgeAbsence(answer))];
    if (records.length > 1) {
      return [rowOf({ verdict: 'warn', id: 'dkim-ambiguous', key: 'dns_dkim_ambiguous' })]; // section 3.6.2.2: undefined
    }
    return [rowOf(judgeKey(only))];
  },
});
