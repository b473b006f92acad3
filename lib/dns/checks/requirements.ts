import type { TargetFacts } from '../../diagnosis.ts';
import type { Origin, Resolve } from '../answer.ts';
import { dkimSubject } from '../dkim/name.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { evaluate } from '../requirements/evaluate.ts';
import { RECEIVERS } from '../requirements/receivers.ts';
import { describeReceiver, hiddenRow } from '../requirements/rows.ts';
import { type Check, defineCheck, type RunOptions } from './define.ts';
import { dkim } from './dkim.ts';
import { dmarc } from './dmarc.ts';
import { mx } from './mx.ts';
import { ptr } from './ptr.ts';
import { spf } from './spf.ts';

/** More signatures of one message show nothing else. */
const MOST_SIGNATURES = 3;

/** An empty MAIL FROM leaves the greeting to SPF (RFC 7208 section 2.4), an unknown one the domain itself. */
function spfDomain(subject: string, { sender, helo }: TargetFacts): string | undefined {
  if (sender === undefined) return subject;
  return sender === '' ? helo : sender.slice(sender.lastIndexOf('@') + 1);
}

/** Which checks show what a receiver asks for, each with its subject; the resolver has most answers already. */
function partsOf(subject: string, facts: TargetFacts): [Check, string | undefined][] {
  const keys = (facts.dkim ?? []).slice(0, MOST_SIGNATURES);
  return [
    [spf, spfDomain(subject, facts)],
    [dmarc, subject],
    [mx, subject],
    [ptr, facts.ip],
    ...(keys.length > 0
      ? keys.map(({ selector, domain }): [Check, string] => [dkim, dkimSubject(selector, domain)])
      : ([[dkim, subject]] satisfies [Check, string][])),
  ];
}

async function gather(subject: string, resolve: Resolve, options: RunOptions): Promise<Finding[]> {
  const runs = partsOf(subject, options.facts).map(async ([check, given]) => {
    const read = given === undefined ? undefined : check.read(given);
    return read?.ok ? check.run(read.value, resolve, options) : [];
  });
  return (await Promise.all(runs)).flat();
}

/** When the last of the answers came, and from whom. */
function originOf(subject: string, findings: readonly Finding[]): Origin {
  const asked = findings.filter(({ resolver }) => resolver !== '');
  const last = [...(asked.length > 0 ? asked : findings)].sort((a, b) => a.at.localeCompare(b.at)).at(-1);
  return { name: subject, at: last?.at ?? '', resolver: last?.resolver ?? '' };
}

/** Has the domain what large receivers ask of senders? ../shared/handbook/dns.md section 10. */
export const requirements = defineCheck({
  name: 'requirements',
  read: readDomain,
  run: async (subject, resolve, options): Promise<Finding[]> => {
    const { receiver } = options.facts;
    const known = RECEIVERS.filter(({ id }) => id === receiver);
    const receivers = known.length > 0 ? known : RECEIVERS;
    const findings = await gather(subject, resolve, options);
    const place = { subject, origin: originOf(subject, findings) };
    return [
      ...receivers.flatMap((one) => describeReceiver(one, evaluate(one.rules, findings), place)),
      hiddenRow(receivers, place),
    ];
  },
});
