import { existsSync } from 'node:fs';
import type { RecordType, Resolve } from '../../lib/dns/answer.ts';
import { checkHost } from '../../lib/dns/spf/check-host.ts';
import type { SuiteResult } from './suite.ts';

interface SuiteAnswer {
  rcode: string;
  answers: unknown[];
}

interface SuiteCase {
  ip: string;
  helo: string;
  sender: string;
  domain: string;
  receiver: string;
  resolve: (name: string, type: string) => SuiteAnswer;
}

interface Driver {
  runSpf: (
    file: URL,
    evaluate: (one: SuiteCase) => Promise<{ result: string; explanation?: string }>,
  ) => Promise<{
    passed: number;
    total: number;
    explained: number;
    explanations: number;
    failures: string[];
  }>;
}

const FOLDER = new URL('../../../shared/dns-suites/', import.meta.url);
const DRIVER = new URL('driver.mjs', FOLDER);
const SUITE = new URL('rfc7208.json', FOLDER);

/** Is the suite on this machine? Without it nothing can be said. */
export const isPresent = () => existsSync(DRIVER) && existsSync(SUITE);

const READERS: Record<string, (data: unknown) => unknown> = {
  TXT: (data) => ({ text: (data as string[]).join(''), isUtf8: true }),
  MX: (data) => {
    const [preference, exchange] = data as [number, string];
    return { preference, exchange };
  },
};

/** The suite's resolver in our shape. */
function adapt(ask: SuiteCase['resolve']): Resolve {
  const resolve = async (name: string, type: RecordType) => {
    const { rcode, answers } = ask(name, type);
    const origin = { name, at: '2026-01-01T00:00:00.000Z', resolver: 'suite' };
    const isAnswer = rcode === 'NOERROR' || rcode === 'NXDOMAIN';
    if (!isAnswer) {
      const reason = rcode === 'TIMEOUT' ? ('timeout' as const) : ('servfail' as const);
      return { ...origin, status: 'failed', reason, rcode, records: [] };
    }
    const records = answers.map((data) => READERS[type]?.(data) ?? data);
    const found = records.length > 0 ? 'answer' : 'nodata';
    const status = rcode === 'NXDOMAIN' ? 'nxdomain' : found;
    return { ...origin, status, rcode, records, aliases: [], isAuthentic: false };
  };
  return resolve as unknown as Resolve;
}

/** Runs the test suite of RFC 7208 against our `check_host`; nothing when the suite is absent. */
export async function run(): Promise<SuiteResult[]> {
  if (!isPresent()) return [];
  const { runSpf } = (await import(DRIVER.href)) as Driver;
  const { signal } = new AbortController();
  const tally = await runSpf(SUITE, ({ resolve, ...question }) =>
    checkHost({ ...question, now: () => 0 }, adapt(resolve), { signal }),
  );
  const isAboutExplanation = (failure: string) => failure.includes(': want explanation ');
  return [
    {
      name: 'rfc7208',
      passed: tally.passed,
      total: tally.total,
      failures: tally.failures.filter((failure) => !isAboutExplanation(failure)),
    },
    {
      name: 'explanations',
      passed: tally.explained,
      total: tally.explanations,
      failures: tally.failures.filter(isAboutExplanation),
    },
  ];
}
