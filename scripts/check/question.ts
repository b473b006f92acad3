import { parseArgs } from 'node:util';
import type { CheckName, Target, TargetFacts } from '../../lib/diagnosis.ts';
import { targetsFor } from '../../lib/dns/check.ts';
import { CHECKS } from '../../lib/dns/checks/index.ts';
import { dkimSubject } from '../../lib/dns/dkim/name.ts';
import { readInput } from '../../lib/dns/name.ts';
import type { Translate } from '../../lib/i18n.ts';
import { must, UsageError } from './usage-error.ts';

const USAGE =
  'Usage: npm run --silent check -- TARGET [--ip IP] [--selector NAME] [--helo NAME] [--mail-from ADDRESS|DOMAIN] [--doh URL] [--json]';

/** Reads the command line. */
export function readArguments() {
  try {
    const { values, positionals } = parseArgs({
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
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) throw new Error('Give one TARGET.');
    return { target, ...values };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What somebody wants to know. */
export type Question = ReturnType<typeof readArguments>;

function domainOf(input: string, option: string, translate: Translate): string {
  const subject = must(readInput(input), translate);
  if (subject.kind === 'domain') return subject.name;
  throw new UsageError(`${option} needs a domain, and “${input}” is an IP address.`);
}

const read = (check: CheckName, subject: string, translate: Translate): Target => ({
  check,
  subject: must(CHECKS[check].read(subject), translate),
});

/** What the options add, each understood before anything is asked; and what all checks may know then. */
function readOptions(question: Question, translate: Translate): { extra: Target[]; facts: TargetFacts } {
  const { target, ip, selector, helo, 'mail-from': mailFrom } = question;
  const extra: Target[] = [];
  const facts: TargetFacts = {};
  if (ip !== undefined) {
    extra.push(read('ptr', ip, translate), read('blocklists', ip, translate));
    facts.ip = extra[0]?.subject ?? ip;
  }
  if (selector !== undefined) {
    const domain = domainOf(target, '--selector', translate);
    extra.push(read('dkim', dkimSubject(selector, domain), translate));
    facts.dkim = [{ domain, selector }];
  }
  if (helo !== undefined) {
    extra.push(read('helo', helo, translate));
    facts.helo = extra.at(-1)?.subject ?? helo;
  }
  if (mailFrom !== undefined) {
    const domain = domainOf(mailFrom, '--mail-from', translate);
    extra.push({ check: 'spf', subject: domain });
    facts.sender = mailFrom.includes('@') ? mailFrom.trim() : `postmaster@${domain}`;
  }
  const subject = readInput(target);
  if (subject.ok && subject.value.kind === 'ip') facts.ip ??= subject.value.ip;
  if (subject.ok && subject.value.kind === 'domain') facts.from = subject.value.name;
  return { extra, facts };
}

/** Every check that the question asks for, once, each with all that is known. */
export function targetsOf(question: Question, translate: Translate): Target[] {
  const { extra, facts } = readOptions(question, translate);
  const hasKey = extra.some(({ check }) => check === 'dkim');
  const asked = must(targetsFor(question.target), translate).filter(
    ({ check }) => !hasKey || check !== 'dkim', // the selector is known: nothing needs to be guessed
  );
  const all = [...asked, ...extra].map(({ check, subject }): Target => ({ check, subject, facts }));
  return [...new Map(all.map((one) => [`${one.check} ${one.subject}`, one])).values()];
}
