import type { MessageKey } from '../../i18n.ts';
import type { Finding, Verdict } from '../finding.ts';
import { providerOfSpf } from '../mail-hosts.ts';
import { readDomain } from '../name.ts';
import { isNearlySpf, isSpf, type Qualifier, readSpf, type SpfRecord } from '../spf/record.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** How many included domains one sentence names; the record shows all. */
const MAX_NAMED = 8;

/** What the qualifier of `all` tells receivers about everybody else; `-all` needs no remark. */
const ENDINGS: Partial<Record<Qualifier, { verdict: Verdict; id: string; key: MessageKey }>> = {
  '+': { verdict: 'fail', id: 'spf-pass-all', key: 'dns_spf_pass_all' },
  '?': { verdict: 'warn', id: 'spf-neutral-all', key: 'dns_spf_neutral_all' },
  '~': { verdict: 'info', id: 'spf-soft-all', key: 'dns_spf_soft_all' },
};

const withProvider = (domain: string) => {
  const provider = providerOfSpf(domain.toLowerCase());
  return provider ? `${domain} (${provider})` : domain;
};

const valuesOf = (record: SpfRecord, name: string) =>
  record.terms.filter((term) => term.name === name).map((term) => withProvider(term.value));

const list = (names: string[]) =>
  names.slice(0, MAX_NAMED).join(', ') + (names.length > MAX_NAMED ? ', …' : '');

/** That a record exists says nothing about one message: the sentence only tells what it holds. */
function summarise(subject: string, record: SpfRecord): Finding['summary'] {
  const included = valuesOf(record, 'include');
  if (included.length > 0) return { key: 'dns_spf_found_includes', values: [subject, list(included)] };
  const [target] = valuesOf(record, 'redirect');
  if (target !== undefined) return { key: 'dns_spf_found_redirect', values: [subject, target] };
  return { key: 'dns_spf_found_alone', values: [subject] };
}

function findEnding(record: SpfRecord) {
  const all = record.terms.find((term) => term.kind === 'mechanism' && term.name === 'all');
  if (all) return ENDINGS[all.qualifier];
  if (record.terms.some((term) => term.kind === 'modifier' && term.name === 'redirect')) return undefined;
  return { verdict: 'warn', id: 'spf-no-terminator', key: 'dns_spf_no_terminator' } as const;
}

/** Is there one readable SPF record, and what does it hold? RFC 7208 sections 4.5 and 4.6. */
export const spf = defineCheck({
  name: 'spf',
  read: readDomain,
  run: async (subject, resolve, { signal }) => {
    const answer = await resolve(subject, 'TXT', { signal });
    if (answer.status === 'failed') return [unchecked('spf', subject, answer)];
    const row = rowsFor('spf', subject, answer);
    const rowOf = (
      verdict: Verdict,
      id: string,
      key: MessageKey,
      records: string[] = [],
      more: string[] = [],
    ) => row({ verdict, id, summary: { key, values: [subject, ...more] }, records });

    if (answer.status === 'nxdomain') return [rowOf('fail', 'spf-none', 'dns_spf_nxdomain')];
    const texts = answer.records.map(({ text }) => text);
    const nearly = texts.filter(isNearlySpf);
    const records = texts.filter(isSpf);
    const strays = nearly.map((text) => rowOf('warn', 'spf-wrong-version', 'dns_spf_wrong_version', [text]));
    const [only] = records;
    if (only === undefined) return [rowOf('fail', 'spf-none', 'dns_spf_none'), ...strays];
    if (records.length > 1) return [rowOf('fail', 'spf-multiple', 'dns_spf_multiple', records), ...strays];

    const record = readSpf(only);
    if (record.broken) {
      return [rowOf('fail', 'spf-syntax', 'dns_spf_syntax', [only], [record.broken.text]), ...strays];
    }
    const ending = findEnding(record);
    return [
      row({ verdict: 'info', id: 'spf-found', summary: summarise(subject, record), records: [only] }),
      ...(ending ? [rowOf(ending.verdict, ending.id, ending.key, [only])] : []),
      ...strays,
    ];
  },
});
