import type { Diagnosis, Report } from '../diagnosis.ts';
import { readAddress } from '../dns/address.ts';
import { domainOf } from '../notice/addresses.ts';
import { outboundServer } from '../plan/server.ts';
import { type ServiceId, serviceOfMachine, serviceOfSelector } from '../providers/services.ts';
import type { Route } from './entry.ts';

/** The part of a message id behind its `@` is often the name of the service that made it up. */
const hostOf = (messageId = ''): string => /@([\w.-]{1,253})>$/.exec(messageId)?.[1] ?? '';

/**
 * The service that sent a message for its customer: its own signature beside the customer's says it best, then its
 * machine, then the address for bounces and the message id that it made up; last a selector that is known to be its own.
 */
function serviceOf(server: string, { original, reportingMta = '' }: Report['notice']): ServiceId | undefined {
  const { dkim, returnPath = '', messageId } = original;
  const names = [
    ...dkim.map(({ domain }) => domain),
    server,
    domainOf(returnPath),
    hostOf(messageId),
    reportingMta,
  ];
  for (const name of names) {
    const service = serviceOfMachine(name);
    if (service) return service;
  }
  return dkim.map(({ selector }) => serviceOfSelector(selector)).find(Boolean);
}

/** The address that the reply names, and the checks ask about; of a message that was sent on it is that of another server. */
const refusedAddress = ({ checks }: Diagnosis): string | undefined =>
  checks
    .filter(({ facts }) => !facts?.isForwarded)
    .flatMap(({ subject, facts }) => facts?.ip ?? readAddress(subject) ?? [])
    .at(0);

/** The way a message took, as far as what came back of it tells. */
export function routeOf(diagnosis: Diagnosis, notice: Report['notice']): Route {
  const { host, ip } = outboundServer(diagnosis, notice);
  const server = (host ?? ip)?.toLowerCase();
  const address = host && (ip ?? refusedAddress(diagnosis));
  const dkim = notice.original.dkim[0]?.domain;
  const service = serviceOf(host ?? '', notice);
  return {
    ...(server && { server }),
    ...(address && { ip: address }),
    ...(dkim && { dkim }),
    ...(service && { service }),
  };
}
