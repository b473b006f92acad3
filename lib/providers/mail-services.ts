import { lazily } from '../lazily.ts';
import type { Provider } from './define.ts';
import { providerOfHost, providers } from './index.ts';
import { sendingServices } from './sending-services.ts';

// What the DNS records of a domain tell of the services that it uses. A service that makes up a selector for each
// customer (Amazon SES, Salesforce, SparkPost, Mimecast) has none here: it cannot be guessed.

const all = lazily((): readonly Provider[] => [...providers, ...sendingServices]);

/** The name that its customers know. */
const serviceName = ({ service, name }: Provider) => service ?? name;

/** Domain -> provider, for the domain and all below it. */
function indexBy(
  domainsOf: (provider: Provider) => readonly string[],
): (name: string) => Provider | undefined {
  const index = lazily(
    () => new Map(all().flatMap((provider) => domainsOf(provider).map((domain) => [domain, provider]))),
  );
  return (name) => {
    const labels = name.toLowerCase().replace(/\.$/, '').split('.');
    const parents = labels.map((_, start) => labels.slice(start).join('.'));
    return parents.map((parent) => index().get(parent)).find(Boolean);
  };
}

const ofSpf = indexBy(({ spf = [] }) => spf);
const ofMachine = indexBy(({ hosts, machines = [], spf = [] }) =>
  spf.length > 0 ? [...hosts, ...machines] : [],
);

/** Who receives mail at this MX host, when it is known. */
export function serviceOfMx(host: string): string | undefined {
  const id = providerOfHost(host);
  const provider = all().find((one) => one.id === id);
  return provider && serviceName(provider);
}

/** Who sends from the addresses of this SPF domain, when it is known. */
export function serviceOfSpf(domain: string): string | undefined {
  const provider = ofSpf(domain);
  return provider && serviceName(provider);
}

/** Whose machine this is by its name, and what customers include in SPF: of several domains the one that the machine is in. */
export function senderOfHost(host: string): { provider: string; include: string } | undefined {
  const provider = ofMachine(host);
  const [first, ...others] = provider?.spf ?? [];
  if (provider === undefined || first === undefined) return undefined;
  const own = others.find((domain) => host.toLowerCase().endsWith(`.${domain}`));
  return { provider: serviceName(provider), include: own ?? first };
}

/** The selectors that customers of these services publish. */
export const selectorsOfServices = (services: readonly string[]): string[] =>
  all()
    .filter((provider) => services.includes(serviceName(provider)))
    .flatMap(({ selectors = [] }) => selectors);
