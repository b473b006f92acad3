import { providerOfHost } from '../providers/index.ts';
import { domainOf, isRelated } from './addresses.ts';
import type { Case } from './backscatter-signs.ts';
import type { Hop } from './hops.ts';

export const isNamedOtherwise = ({ names, greeting }: Hop): boolean =>
  names.every((name) => !isRelated(name, greeting));

/** Calls itself by a name that the taker did not find; hosts of providers have theirs. */
export const borrowsName = (hop: Hop): boolean =>
  (hop.isUnnamed || hop.names.length > 0) && isNamedOtherwise(hop);

export const isProvider = (host: string): boolean => host.includes('.') && providerOfHost(host) !== undefined;

/** Names that are valid in one network only (RFC 6762 appendix G): a web shop in the cloud or an office's device has no other. */
const isPrivateName =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intern|intranet|lan|private|home|corp)$/;

/** Mail programs and providers make ids of their own, and a computer its name. */
export function hasForeignId({ original, domain }: Case): boolean {
  const host = domainOf((original.messageId ?? '').replace(/[<>]/g, ''));
  if (host === '' || host.startsWith('localhost.') || isPrivateName.test(host)) return false;
  return !isRelated(host, domain) && providerOfHost(host) === undefined;
}

/** Lines of households and servers for rent have such names, or none; mail servers are named for their owners. */
const rented =
  /(?:^|[.-])(?:[avx]?dsl|adsl\d{0,3}|dyn(?:amic|ip)?|dial(?:up|in)?|dhcp|ppp(?:oe)?|pool\d{0,4}|cable|cpe|broadband|catv|ftth|fibre|fiber|modem|cust(?:omer)?s?|client|res(?:idential)?|mobile|vps|vm|vds|static|colo|unassigned|ip|serverp(?:ark|ool))[.-]?\d{0,5}(?=[.-])|(?:\d{1,3}[.-]){3}\d{1,3}|-pool\d{0,4}\.|(?:^|[.-])(?:vps|vm|ip)-?[0-9a-f]{1,8}(?=[.-])|\bcloud\b|\bvps\b/i;

/** It was brought to the addressee's server by such a line, or by one without a name. */
export function isRented({ entry, isAtAddressee }: Case): boolean {
  if (!isAtAddressee) return false;
  return (
    entry.isUnnamed ||
    entry.isNumbered ||
    [...entry.names, entry.greeting].some((name) => name.includes('.') && rented.test(name))
  );
}
