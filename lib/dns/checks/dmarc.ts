import type { Answer, Answered, Resolve } from '../answer.ts';
import { findIdentity, identify } from '../dmarc/alignment.ts';
import { isComplete, readIdentifiers } from '../dmarc/identifiers.ts';
import { findRuling, policyFor, type Ruling } from '../dmarc/policy.ts';
import { findReportTrouble } from '../dmarc/reports.ts';
import { describeAlignment, type Voucher } from '../dmarc/rows/alignment.ts';
import { describePolicy, describeReporting } from '../dmarc/rows/policy.ts';
import { describeAbsence, describePresence } from '../dmarc/rows/presence.ts';
import { describeReports } from '../dmarc/rows/reports.ts';
import { describeSyntax } from '../dmarc/rows/syntax.ts';
import { findFailure, organisationalDomain, type Walk, walk } from '../dmarc/walk.ts';
import { describeMissing } from '../domain/missing.ts';
import type { Finding } from '../finding.ts';
import { asciiName, readDomain } from '../name.ts';
import { defineCheck, type RunOptions } from './define.ts';
import { unchecked } from './unchecked.ts';

/** Who the domains belong to that vouch for the message; only for the From domain of that message. */
async function findVouchers(
  domain: string,
  resolve: Resolve,
  { facts, signal }: RunOptions,
): Promise<Voucher[]> {
  if (facts.from === undefined || asciiName(facts.from) !== domain) return [];
  const identifiers = readIdentifiers(facts);
  return Promise.all(
    identifiers.map(async (one) => ({ ...one, ...(await findIdentity(one.domain, resolve, signal)) })),
  );
}

// An alias exists, even if what it points to does not (RFC 9989 takes the term from RFC 8020).
const isNameMissing = (answer: Answer<'TXT'>): answer is Answered<'TXT'> =>
  answer.status === 'nxdomain' && answer.aliases.length === 0;

/** The rows that rest on the record that decides. */
function describeRuling(
  walked: Walk,
  ruling: Ruling,
  self: Answer<'TXT'>,
  vouchers: Voucher[],
  options: RunOptions,
) {
  const { domain } = walked;
  const syntax = describeSyntax(domain, ruling.step, ruling.record.text);
  const isMissing = isNameMissing(self);
  const policy = policyFor(ruling, { isMissing });
  if (policy === undefined) return syntax;
  if (self.status === 'failed' && ruling.isInherited && ruling.record.policy?.np) {
    return [...syntax, unchecked('dmarc', domain, self)]; // `np` or `sp`: nobody says whether the name exists
  }
  return [
    ...describePolicy(walked, ruling, policy, isMissing),
    ...describeAlignment(identify(walked), ruling, vouchers, isComplete(options.facts)),
    ...syntax,
    ...describeReporting(domain, ruling),
  ];
}

/** What are receivers asked to do with mail that says it comes from this domain? RFC 9989. */
export const dmarc = defineCheck({
  name: 'dmarc',
  read: readDomain,
  run: async (subject, resolve, options): Promise<Finding[]> => {
    const { signal } = options;
    const [walked, self, vouchers] = await Promise.all([
      walk(subject, resolve, signal),
      resolve(subject, 'TXT', { signal }), // does the name exist (np or sp), and is the record there by mistake?
      findVouchers(subject, resolve, options),
    ]);
    const ruling = findRuling(walked);
    const presence = describePresence(walked, self, ruling);
    const failure = findFailure(walked);
    if (failure && (ruling === undefined || ruling.isInherited)) {
      return [...presence, unchecked('dmarc', subject, failure)]; // a record may be where nobody answered
    }
    if (ruling === undefined) {
      const isSaid = presence.some(({ id }) => id === 'dmarc-multiple' || id === 'dmarc-tag-duplicate');
      if (isSaid) return presence;
      if (isNameMissing(self)) return [describeMissing('dmarc', subject, self), ...presence];
      return [describeAbsence(walked, self, { others: presence, facts: options.facts }), ...presence];
    }
    const rows = describeRuling(walked, ruling, self, vouchers, options);
    const troubles = await findReportTrouble(ruling, organisationalDomain(walked), resolve, signal);
    return [...presence, ...rows, ...describeReports(subject, ruling, troubles)];
  },
});
