import { parseArgs } from 'node:util';
import type { Target } from '../lib/diagnosis.ts';
import { runCheck, targetsFor } from '../lib/dns/check.ts';
import { dkimSubject } from '../lib/dns/checks/dkim.ts';
import { CHECKS } from '../lib/dns/checks/index.ts';
import { customEndpoint, PUBLIC_RESOLVERS } from '../lib/dns/endpoint.ts';
import type { Finding } from '../lib/dns/finding.ts';
import { readInput } from '../lib/dns/name.ts';
import { createResolver } from '../lib/dns/resolver.ts';
import type { Result } from '../lib/i18n.ts';
import { loadTranslate } from './translate.ts';

const USAGE =
  'Usage: npm run --silent check -- TARGET [--ip IP] [--selector NAME] [--helo NAME] [--mail-from ADDRESS|DOMAIN] [--doh URL] [--json]';
/** Every check ends after 5 s by itself; this catches a connection that does not let go. */
const LAST_RESORT_MS = 6_000;

const translate = loadTranslate();

/** Bad usage: one sentence for the person, exit code 2. */
class UsageError extends Error {}

const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new UsageError(translate(result.error));
  return result.value;
};

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ip: { type: 'string' },
        selector: { type: 'string' },
        helo: { type: 'string' },
        'mail-from': { type: 'string' },
        doh: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

type Options = ReturnType<typeof readArguments>['values'];

const domainOf = (input: string, option: string) => {
  const subject = must(readInput(input));
  if (subject.kind === 'domain') return subject.name;
  throw new UsageError(`${option} needs a domain, and “${input}” is an IP address.`);
};

/** What the options add, each understood before anything is asked. */
function extraTargets(target: string, options: Options): Target[] {
  const extra: Target[] = [];
  if (options.ip !== undefined) extra.push({ check: 'ptr', subject: options.ip });
  if (options.selector !== undefined) {
    extra.push({ check: 'dkim', subject: dkimSubject(options.selector, domainOf(target, '--selector')) });
  }
  if (options.helo !== undefined) extra.push({ check: 'helo', subject: options.helo });
  const mailFrom = options['mail-from'];
  if (mailFrom !== undefined) extra.push({ check: 'spf', subject: domainOf(mailFrom, '--mail-from') });
  return extra.map(({ check, subject }) => ({ check, subject: must(CHECKS[check].read(subject)) }));
}

function readEndpoints(doh: string | undefined) {
  if (doh === undefined) return PUBLIC_RESOLVERS;
  const url = URL.parse(doh);
  if (url && /^https?:$/.test(url.protocol)) return [customEndpoint(url)];
  throw new UsageError(`--doh needs a URL such as https://dns.example/dns-query, and “${doh}” is none.`);
}

const asJson = ({ fix, ...row }: Finding) =>
  JSON.stringify({
    check: row.check,
    subject: row.subject,
    verdict: row.verdict,
    id: row.id,
    summary: translate(row.summary),
    records: row.records,
    at: row.at,
    resolver: row.resolver,
    ...(fix !== undefined && { fix }),
  });

const asText = ({ verdict, summary, records, fix, at, resolver }: Finding) =>
  [
    `${verdict.padEnd(9)} ${translate(summary)}`,
    ...records.map((record) => `            ${record}`),
    ...(fix === undefined ? [] : [`          Publish: ${fix}`]),
    `          ${resolver || 'nobody was asked'}, ${at}`,
  ].join('\n');

async function main() {
  const { values, positionals } = readArguments();
  const [target] = positionals;
  if (target === undefined || positionals.length > 1) throw new UsageError(`Give one TARGET.\n${USAGE}`);
  const wanted = [...must(targetsFor(target)), ...extraTargets(target, values)];
  const targets = [...new Map(wanted.map((one) => [`${one.check} ${one.subject}`, one])).values()];
  const resolve = createResolver({ fetch, now: Date.now, endpoints: readEndpoints(values.doh) });
  const { signal } = new AbortController();
  setTimeout(() => process.exit(), LAST_RESORT_MS).unref();

  const running = targets.map((one) => runCheck(one, resolve, { signal })); // all at once, shown in order
  for (const [index, run] of running.entries()) {
    const findings = must(await run);
    if (!values.json)
      console.log(`${index > 0 ? '\n' : ''}${targets[index]?.check} of ${targets[index]?.subject}`);
    for (const finding of findings) console.log(values.json ? asJson(finding) : asText(finding));
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
