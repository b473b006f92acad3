import type { Answer, Failed, Resolve } from './answer.ts';

/** What DNS knows of a host that others are sent to. */
export interface HostAddresses {
  host: string;
  v4: Answer<'A'>;
  v6: Answer<'AAAA'>;
  addresses: string[];
  /** The host is an alias of this one. */
  alias?: string;
  /** No address of either family: certain only when both were answered. */
  isDead: boolean;
  /** Nothing found, and one family was not answered. */
  failed?: Failed;
}

/** Asks for both families of a host; `bad-name` is a host that nobody can be sent to. */
export async function findAddresses(
  host: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<HostAddresses> {
  const [v4, v6] = await Promise.all([resolve(host, 'A', { signal }), resolve(host, 'AAAA', { signal })]);
  const addresses = [...v4.records, ...v6.records];
  const [alias] = [v4, v6].flatMap((answer) => ('aliases' in answer ? answer.aliases.slice(-1) : []));
  const failed = [v4, v6].find(
    (answer): answer is Failed => answer.status === 'failed' && answer.reason !== 'bad-name',
  );
  const isDead = addresses.length === 0 && failed === undefined;
  return {
    host,
    v4,
    v6,
    addresses,
    isDead,
    ...(alias !== undefined && { alias }),
    ...(addresses.length === 0 && failed && { failed }),
  };
}
