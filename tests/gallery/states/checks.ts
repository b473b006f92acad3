import type { Target } from '../../../lib/diagnosis.ts';
import type { Finding } from '../../../lib/dns/finding.ts';
import { defineGroup } from '../define.ts';
import { EVERY_VERDICT } from '../findings.ts';
import { answerFor, checkOf, panelState, pending, reportOf } from '../panel.tsx';
import { say } from '../say.ts';

const unauthenticated = reportOf('gmail-unauthenticated');
const aligned = reportOf('m365-spf-or-dmarc');
const listed = reportOf('postfix-client-host-blocked');
const misspelt = reportOf('gmail-domain-not-found');
const privately = reportOf('yahoo-ts04');

const failure = { ok: false, error: { key: 'panel_check_failed' } } as const;

/** What DNS says about a domain that exists, as if it were this one. */
async function answerOfAnother({ check }: Target): ReturnType<typeof answerFor> {
  const target = reportOf('exim-retry-timeout').recipients[0]?.checks.find((one) => one.check === check);
  if (!target) return { ok: true, value: [] };
  return JSON.parse(JSON.stringify(await answerFor(target)).replaceAll('kestrel', 'birchwod'));
}

const unanswered = ({ check, subject }: Target): Finding => ({
  check,
  subject,
  id: `${check}-timeout`,
  verdict: 'unchecked',
  summary: say(`Nobody answered about ${subject} in time.`),
  records: [],
  at: '2026-03-13T08:59:00Z',
  resolver: 'cloudflare-dns.com',
});

/** The checks of DNS: under way, done, and what they mean for the bounce. */
export const checks = defineGroup('checks', 'Panel: the DNS check', [
  panelState({
    id: 'check-running',
    title: 'Nothing has come back yet',
    report: unauthenticated,
    tools: { check: pending },
    press: [checkOf(unauthenticated)],
  }),
  panelState({
    id: 'check-half-done',
    title: 'Some rows are there',
    report: unauthenticated,
    tools: { check: async (target: Target) => (target.check === 'spf' ? answerFor(target) : pending()) },
    press: [checkOf(unauthenticated)],
  }),
  panelState({
    id: 'check-may-explain',
    title: 'Done: this may explain it; SPF term by term',
    report: unauthenticated,
    press: [checkOf(unauthenticated)],
  }),
  panelState({
    id: 'check-nothing-explains',
    title: 'Done: nothing that DNS shows explains it',
    report: aligned,
    press: [checkOf(aligned)],
  }),
  panelState({
    id: 'check-looks-right',
    title: 'Done: DNS looks right now',
    report: misspelt,
    tools: { check: answerOfAnother },
    press: [checkOf(misspelt)],
  }),
  panelState({
    id: 'check-unanswered',
    title: 'Done: nobody answered',
    report: misspelt,
    tools: { check: async (target: Target) => ({ ok: true, value: [unanswered(target)] }) },
    press: [checkOf(misspelt)],
  }),
  panelState({
    id: 'check-lists',
    title: 'Done: block lists, most of them folded',
    report: listed,
    press: [checkOf(listed)],
  }),
  panelState({
    id: 'check-explains',
    title: 'Done: this explains it',
    report: misspelt,
    press: [checkOf(misspelt)],
  }),
  panelState({
    id: 'check-private',
    title: 'Done: a list that nobody outside can ask',
    report: privately,
    press: [checkOf(privately)],
  }),
  panelState({
    id: 'check-every-verdict',
    title: 'Rows of every verdict, with a record to publish',
    report: unauthenticated,
    tools: {
      check: async (target: Target) => ({
        ok: true,
        value: EVERY_VERDICT.filter(({ check }) => check === target.check),
      }),
    },
    press: [checkOf(unauthenticated)],
  }),
  panelState({
    id: 'check-failed',
    title: 'No check could be run',
    report: aligned,
    tools: { check: async () => failure },
    press: [checkOf(aligned)],
  }),
  panelState({
    id: 'check-asks-another',
    title: 'Another resolver was chosen since: said before anybody is asked',
    report: aligned,
    tools: { resolvers: async () => ['resolver.acme.example'] },
    press: [checkOf(aligned)],
  }),
]);
