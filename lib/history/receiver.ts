import { nameOfProvider, type ProviderId, providerOfDomain, providers } from '../providers/index.ts';

/** Ids of receivers that are domains: no provider's id has a dot in it. */
const isDomain = (receiver: string): boolean => receiver.includes('.');

/** Whose rules count: a provider of mailboxes that people know by name, else the organisation by its domain. */
export function receiverOfEntry({
  provider,
  domain,
}: {
  provider?: ProviderId;
  domain?: string;
}): string | undefined {
  const runs = provider && providers.find(({ id }) => id === provider)?.role === 'mailboxes';
  return (runs ? provider : undefined) ?? (domain && providerOfDomain(domain)) ?? domain;
}

/** As people know it. */
export const receiverNameOf = (receiver: string): string =>
  isDomain(receiver) ? receiver : nameOfProvider(receiver as ProviderId);
