import { lazily } from '../lazily.ts';
import type { Provider } from './define.ts';
import { type ProviderId, providers } from './index.ts';
import { sendingServices } from './sending-services.ts';

/** Whoever sends for others: a mailbox provider, a filter on the way out, or a service that does nothing else. */
export type ServiceId = ProviderId | (typeof sendingServices)[number]['id'];

const all = lazily((): readonly (Provider & { id: ServiceId })[] => [...providers, ...sendingServices]);

/** Whose domain a signature has where the customer set up none of its own; no machine is named so. */
const SIGNERS: readonly (readonly [string, ServiceId])[] = [
  ['gappssmtp.com', 'google'],
  ['onmicrosoft.com', 'microsoft'],
];

/** Selectors that somebody may make up for any server: they tell of no service. */
const ANYBODYS: readonly string[] = ['k1', 'mx', 'smtp', 'mg', 'pic', 'mail', 's1', 's2', 'pm', 'ml'];

const ofDomain = lazily(
  () =>
    new Map<string, ServiceId>([
      ...all().flatMap(({ id, hosts, machines = [], spf = [] }) =>
        [...hosts, ...machines, ...spf].map((name) => [name, id] as const),
      ),
      ...SIGNERS,
    ]),
);

const ofSelector = lazily(() => {
  const owners = new Map<string, ServiceId>();
  for (const { id, selectors = [] } of all()) for (const selector of selectors) owners.set(selector, id);
  for (const selector of ANYBODYS) owners.delete(selector);
  return owners;
});

/** The service that a machine, a signature or an address of this domain belongs to. */
export function serviceOfMachine(name: string): ServiceId | undefined {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.');
  for (let start = 0; start < labels.length; start++) {
    const service = ofDomain().get(labels.slice(start).join('.'));
    if (service) return service;
  }
  return undefined;
}

/** The service that has its customers publish this selector; `hs1-1234` is one customer's. */
export const serviceOfSelector = (selector: string): ServiceId | undefined =>
  ofSelector().get(selector.toLowerCase().split('-')[0] ?? '');

/** What people call it. */
export const nameOfService = (id: ServiceId): string => {
  const service = all().find((one) => one.id === id);
  return service?.service ?? service?.name ?? id;
};
