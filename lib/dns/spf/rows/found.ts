import { providerOfSpf } from '../../mail-hosts.ts';
import type { SpfRecord } from '../record.ts';
import { type Judge, say } from './view.ts';

/** How many included domains one sentence names; the record shows all. */
const MAX_NAMED = 8;

const withProvider = (domain: string) => {
  const provider = providerOfSpf(domain.toLowerCase());
  return provider ? `${domain} (${provider})` : domain;
};

const targetsOf = ({ terms }: SpfRecord, name: string) =>
  terms.filter((term) => term.name === name).map(({ target }) => withProvider(target?.text ?? ''));

const list = (names: string[]) =>
  names.slice(0, MAX_NAMED).join(', ') + (names.length > MAX_NAMED ? ', …' : '');

function summarise(subject: string, record: SpfRecord) {
  const included = targetsOf(record, 'include');
  if (included.length > 0) return say('dns_spf_found_includes', subject, list(included));
  const [target] = targetsOf(record, 'redirect');
  return target === undefined
    ? say('dns_spf_found_alone', subject)
    : say('dns_spf_found_redirect', subject, target);
}

/** That a record exists says nothing about one message: the sentence only tells what it holds. */
export const judgeFound: Judge = ({ subject, record, total }) => [
  {
    verdict: 'info',
    id: 'found',
    summary: summarise(subject, record),
    explanation: say('dns_spf_found_why', String(total.lookups), String(total.voids)),
  },
];
