import { providerOfHost } from '../providers/index.ts';
import { domainOf, isRelated } from './addresses.ts';
import type { Case } from './backscatter-signs.ts';
import type { Hop } from './hops.ts';
import { privateName, rented } from './returned-words.ts';

export const isNamedOtherwise = ({ names, greeting }: Hop): boolean =>
  names.every((name) => !isRelated(name, greeting));

/** Calls itself by a name that the taker did not find; hosts of providers have theirs. */
export const borrowsName = (hop: Hop): boolean =>
  (hop.isUnnamed || hop.names.length > 0) && isNamedOtherwise(hop);

export const isProvider = (host: string): boolean => host.includes('.') && providerOfHost(host) !== undefined;

/** Mail programs and providers make ids of their own, and a computer its name. */
export function hasForeignId({ original, domain }: Case): boolean {
  const host = domainOf((original.messageId ?? '').replace(/[<>]/g, ''));
  if (host === '' || host.startsWith('localhost.') || privateName.test(host)) return false;
  return !isRelated(host, domain) && providerOfHost(host) === undefined;
}

/** It was brought to the addressee's server by such a line, or by one without a name. */
export function isRented({ entry, isAtAddressee }: Case): boolean {
  if (!isAtAddressee) return false;
  return (
    entry.isUnnamed ||
    entry.isNumbered ||
    [...entry.names, entry.greeting].some((name) => name.includes('.') && rented.test(name))
  );
}
