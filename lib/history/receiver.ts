import { lazily } from '../lazily.ts';
import { nameOfProvider, type ProviderId, providers } from '../providers/index.ts';

/** Providers of mailboxes by their ids and by the domains of their free ones: a history asks thousands of times. */
const mailboxes = lazily(() => {
  const all = providers.filter(({ role }) => role === 'mailboxes');
  const own = all.map(({ id }) => [id, id] as const);
  const free = all.flatMap((provider) =>
    'domains' in provider ? provider.domains.map((domain) => [domain, provider.id] as const) : [],
  );
  return new Map<string, ProviderId>([...own, ...free]);
});

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
  const known = mailboxes();
  return (provider && known.get(provider)) ?? (domain && known.get(domain)) ?? domain;
}

/** As people know it. */
export const receiverNameOf = (receiver: string): string =>
  isDomain(receiver) ? receiver : nameOfProvider(receiver as ProviderId);
