import { isWithin } from '../domain.ts';
import { EVERYTHING, sizeOf } from '../ranges.ts';
import { isMechanism, type Mechanism } from '../record.ts';
import { type Judge, type SpfRow, say } from './view.ts';

/** 65,536 addresses: hardly anybody has more machines that send mail. */
const BROAD_PREFIX = 16;
const NUMBERS = new Intl.NumberFormat('en');

/** A number of addresses as people read it. */
export const numberText = (count: number) => NUMBERS.format(count);

/** The prefix of IPv4 that counts for a term; nothing for one that names no network. */
function prefixOf({ name, network, prefixes }: Mechanism): number | undefined {
  if (network) return network.address.family === 'ipv4' ? network.prefix : undefined;
  return name === 'a' || name === 'mx' ? prefixes.ipv4 : undefined;
}

const isBroad = (term: Mechanism) =>
  term.qualifier === '+' && (prefixOf(term) ?? BROAD_PREFIX) < BROAD_PREFIX;

/** How many addresses may send? */
export const judgeSize: Judge = ({ subject, tree, space }) => {
  const broad = [...tree.values()]
    .filter(({ domain }) => isWithin(domain, subject))
    .flatMap(({ domain, record, branches }) =>
      branches.flatMap(({ term, isReached }): SpfRow[] => {
        if (!isReached || !isMechanism(term) || !isBroad(term)) return [];
        return [
          {
            verdict: 'warn',
            id: 'broad',
            summary: say('dns_spf_broad', domain, term.text, numberText(2 ** (32 - (prefixOf(term) ?? 0)))),
            explanation: say('dns_spf_broad_why'),
            record: record?.text ?? '',
            span: term,
          },
        ];
      }),
    );
  const count = sizeOf(space.ranges);
  if (count === 0 || count === sizeOf(EVERYTHING)) return broad;
  return [
    ...broad,
    {
      verdict: 'info',
      id: 'authorised-count',
      summary: say(
        space.isComplete ? 'dns_spf_authorised_count' : 'dns_spf_authorised_at_least',
        subject,
        numberText(count),
      ),
    },
  ];
};
