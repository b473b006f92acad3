import ipaddr from 'ipaddr.js';
import type { Notice, NoticeRecipient } from '../notice/notice.ts';
import { type ProviderId, providerOfHost, providers } from './index.ts';

/**
 * Where mail of many customers leaves. Microsoft: the addresses of *.mail.protection.outlook.com,
 * https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges (wider than its SPF record, and mail
 * does come from the rest). Google: _spf.google.com in January 2026, https://github.com/Aetherinox/csf-firewall/issues/83.
 */
const ranges: readonly (readonly [ProviderId, readonly string[]])[] = [
  ['microsoft', ['40.92.0.0/15', '40.107.0.0/16', '52.100.0.0/14', '104.47.0.0/17']],
  ['google', ['74.125.0.0/16', '209.85.128.0/17']],
];

const networks = ranges.flatMap(([provider, blocks]) =>
  blocks.map((block) => ({ provider, network: ipaddr.IPv4.parseCIDR(block) })),
);

const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;

/** As far as a reply is read. */
const LONGEST_REPLY = 16_384;

/**
 * The provider whose server, shared by many customers, was refused: by the IP that the reply names, else by who
 * reported the failure. Never the provider that refused.
 */
export function sharedServerOf(
  { diagnostic, remoteMta, intended }: Pick<NoticeRecipient, 'diagnostic' | 'remoteMta' | 'intended'>,
  { reportingMta }: Pick<Notice, 'reportingMta'>,
): ProviderId | undefined {
  if (intended) return undefined; // the forwarder's server
  const named = address.exec(diagnostic.slice(0, LONGEST_REPLY))?.[0];
  const owner = named && ownerOf(named);
  if (owner) return owner;
  const own = reportingMta && remoteMta ? providerOfHost(reportingMta) : undefined;
  if (!own || own === providerOfHost(remoteMta ?? '')) return undefined;
  return providers.find(({ id }) => id === own)?.role === 'gateway' ? undefined : own;
}

function ownerOf(ip: string): ProviderId | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(ip)) return undefined;
  const found = ipaddr.IPv4.parse(ip);
  return networks.find(({ network }) => found.match(network))?.provider;
}
