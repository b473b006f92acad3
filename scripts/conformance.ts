import { run as alignment } from './conformance/alignment.ts';
import { run as dkimKeys } from './conformance/dkim-keys.ts';
import { run as dmarcRecords } from './conformance/dmarc-records.ts';
import { run as dnsblVerdicts } from './conformance/dnsbl-verdicts.ts';
import { run as dohTxt } from './conformance/doh-txt.ts';
import { run as rfc7208 } from './conformance/rfc7208.ts';
import { isPresent, type SuiteResult } from './conformance/suite.ts';

/** One suite, or two that share a file; nothing where the file is absent. */
type Run = () => Promise<SuiteResult | SuiteResult[] | undefined>;

/** By file, in the order of their lines. */
const SUITES: Readonly<Record<string, Run>> = {
  rfc7208,
  'dmarc-records': dmarcRecords,
  alignment,
  'dkim-keys': dkimKeys,
  'dnsbl-verdicts': dnsblVerdicts,
  'doh-txt': dohTxt,
};

/** A suite without cases proves nothing. */
const hasPassed = ({ passed, total, failures }: SuiteResult) =>
  total > 0 && passed === total && failures.length === 0;

/** `npm run conformance`: what each suite of ../shared/dns-suites says of lib/dns; details of differences come first. */
async function runAll(): Promise<boolean> {
  if (!isPresent()) {
    console.log('skipped: ../shared/dns-suites is not here, so there is nothing to compare with');
    return true;
  }
  const results: SuiteResult[] = [];
  for (const [file, run] of Object.entries(SUITES)) {
    const said = [(await run()) ?? []].flat();
    if (said.length === 0) console.log(`${file} skipped: ../shared/dns-suites/${file}.json is not here`);
    results.push(...said);
  }
  for (const failure of results.flatMap(({ failures }) => failures)) console.log(`  ${failure}`);
  for (const { name, passed, total } of results) console.log(`${name} ${passed}/${total}`);
  return results.every(hasPassed);
}

process.exitCode = (await runAll()) ? 0 : 1;
