import type { Target } from '../../../diagnosis.ts';
import { readAddress } from '../../../dns/address.ts';
import type { Finding } from '../../../dns/finding.ts';
import type { History } from '../../../history/entry.ts';
import { serversIn } from '../../../history/senders.ts';
import { checkLabel } from '../../labels.ts';
import type { Said, Section } from '../document.ts';
import { earliestIn } from '../tally.ts';
import { type Clock, dayOf } from '../time.ts';
import { type ToldContent, whyNoContent } from './content.ts';
import type { DnsAnswers } from './dns.ts';
import { listNamed } from './lists.ts';

/** What a report rests on, and what not. */
export interface Ground {
  history: History;
  dns: DnsAnswers | undefined;
  /** A server is known that sent the mail. */
  hasServer: boolean;
  content: ToldContent | undefined;
  clock: Clock;
}

const failedSaid = ({ check, subject }: Target): Said[] => [
  { key: checkLabel(check) },
  { code: subject },
  { key: 'overall_unchecked_failed' },
];

/** Of what only its owner can see one sentence is enough, whatever was asked about; of the rest, one for each subject. */
const saysSame = (one: Finding, other: Finding): boolean =>
  one.id === 'bl-private'
    ? other.id === one.id
    : JSON.stringify(one.summary) === JSON.stringify(other.summary);

/** Whatever a list keeps to itself is one line for all. */
const listsSaid = (names: readonly string[]): Said => ({
  key: 'overall_unchecked_lists',
  values: [names.join(', ')],
});

/** Servers that were asked about by name, and by nothing else: no notice tells their address. */
function namedOnly({ history, dns }: Ground): string[] {
  const asked = [...(dns?.findings ?? []), ...(dns?.failed ?? [])].filter(({ check }) => check === 'helo');
  return serversIn(history.entries)
    .filter(({ name, ip }) => ip === undefined && readAddress(name) === undefined)
    .map(({ name }) => name)
    .filter((name) => asked.some(({ subject }) => subject === name));
}

const namedOnlySaid = (server: string): Said => ({ key: 'overall_unchecked_address', values: [server] });

function ofDns(ground: Ground): Said[][] {
  const { dns, hasServer } = ground;
  if (!dns) return [[{ key: 'overall_unchecked_dns' }]];
  const open = dns.findings.filter(({ verdict }) => verdict === 'unchecked');
  const silent = [...new Set(open.flatMap((finding) => listNamed(finding) ?? []))];
  const others = open.filter((finding) => listNamed(finding) === undefined);
  const once = others.filter((one, at) => others.findIndex((other) => saysSame(one, other)) === at);
  return [
    ...once.map(({ summary }): Said[] => [summary]),
    ...(silent.length > 0 ? [[listsSaid(silent)]] : []),
    ...dns.failed.map(failedSaid),
    ...namedOnly(ground).map((server) => [namedOnlySaid(server)]),
    ...(hasServer ? [] : [[{ key: 'overall_unchecked_server' }] satisfies Said[]]),
  ];
}

function ofHistory({ history: { entries, tallies }, clock }: Ground): Said[][] {
  if (entries.length === 0) return [[{ key: 'overall_unchecked_history' }]];
  const since: Said = { key: 'overall_unchecked_before', values: [dayOf(earliestIn(entries), clock)] };
  return [[since], ...(tallies.length > 0 ? [] : [[{ key: 'overall_unchecked_sent' }] satisfies Said[]])];
}

/** What nobody looked at: silence about it is no praise (N10). */
export function uncheckedSection(ground: Ground): Section {
  const noContent = whyNoContent(ground.content);
  const items: Said[][] = [
    ...ofDns(ground),
    ...(noContent ? [[{ key: noContent }] satisfies Said[]] : []),
    ...ofHistory(ground),
    [{ key: 'overall_unchecked_filters' }],
  ];
  return {
    id: 'unchecked',
    title: { key: 'overall_section_unchecked' },
    pieces: [{ kind: 'list', items: items.map((said) => ({ said })) }],
  };
}
