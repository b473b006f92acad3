import { lazily } from '../lazily.ts';
import { type ProviderId, providers } from './all.ts';

export { type ProviderId, providers };

/** Host -> provider; a notice names dozens of hosts. */
const ofHost = lazily(
  () =>
    new Map<string, ProviderId>(
      providers.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)),
    ),
);

/** The provider that runs this host, if we know it: of the name itself, or of the domain that it is in. */
export function providerOfHost(host: string): ProviderId | undefined {
  const known = ofHost();
  let name = host.toLowerCase().replace(/\.$/, '');
  for (;;) {
    const provider = known.get(name);
    const dot = name.indexOf('.');
    if (provider || dot < 0) return provider;
    name = name.slice(dot + 1);
  }
}

const hostNames = /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;

/** The provider whose mark a reply bears, or whose host it names. */
export function providerInText(text: string): ProviderId | undefined {
  const marked = providers.find(
    (provider) => 'marks' in provider && provider.marks.some((mark) => mark.test(text)),
  );
  if (marked) return marked.id;
  for (const [host] of text.matchAll(hostNames)) {
    const provider = providerOfHost(host);
    if (provider) return provider;
  }
  return undefined;
}

/** The provider of the mailboxes at a domain that anybody can have an address at. */
export function providerOfDomain(domain: string): ProviderId | undefined {
  const name = domain.toLowerCase();
  return providers.find(
    (provider) => 'domains' in provider && provider.domains.some((known) => known === name),
  )?.id;
}

/** What people call it. */
export const nameOfProvider = (id: ProviderId): string =>
  providers.find((provider) => provider.id === id)?.name ?? id;
