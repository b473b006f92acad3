import { runCheck } from '../lib/dns/check.ts';
import { customEndpoint, PUBLIC_RESOLVERS } from '../lib/dns/endpoint.ts';
import { createResolver } from '../lib/dns/resolver.ts';
import { asJson, asText } from './check/print.ts';
import { readArguments, targetsOf } from './check/question.ts';
import { must, UsageError } from './check/usage-error.ts';
import { loadTranslate } from './translate.ts';

/** Every check ends after 5 s by itself; this catches a connection that does not let go. */
const LAST_RESORT_MS = 6_000;

const translate = loadTranslate();

function readEndpoints(doh: string | undefined) {
  if (doh === undefined) return PUBLIC_RESOLVERS;
  const url = URL.parse(doh);
  if (url && /^https?:$/.test(url.protocol)) return [customEndpoint(url)];
  throw new UsageError(`--doh needs a URL such as https://dns.example/dns-query, and “${doh}” is none.`);
}

async function main() {
  const question = readArguments();
  const targets = targetsOf(question, translate);
  const resolve = createResolver({ fetch, now: Date.now, endpoints: readEndpoints(question.doh) });
  const { signal } = new AbortController();
  setTimeout(() => process.exit(), LAST_RESORT_MS).unref();

  const running = targets.map((one) => runCheck(one, resolve, { signal })); // all at once, shown in order
  for (const [index, run] of running.entries()) {
    const findings = must(await run, translate);
    const { check, subject } = targets[index] ?? { check: '', subject: '' };
    if (!question.json) console.log(`${index > 0 ? '\n' : ''}${check} of ${subject}`);
    for (const finding of findings) console.log((question.json ? asJson : asText)(finding, translate));
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
