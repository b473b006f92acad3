import type { Answer, Answered, Failed, Resolve } from '../answer.ts';

/** A host three levels below its zone is asked about; deeper ones are rare, and each level costs two questions. */
const MAX_LEVELS = 4;

/** The zone that a name is in: the nearest name at or above it with name servers of its own. */
export interface Zone {
  name: string;
  servers: Answered<'NS'>;
  soa: Answer<'SOA'>;
}

const isApex = ({ status, ...answer }: Answer<'NS'>) =>
  status === 'answer' && 'aliases' in answer && answer.aliases.length === 0;

/** Finds the zone, asking all names at once; a failure where one of them did not answer before a zone was found. */
export async function findZone(
  subject: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Zone | Failed | undefined> {
  const labels = subject.split('.');
  const names = labels
    .map((_, index) => labels.slice(index).join('.'))
    .filter((name) => name.includes('.'))
    .slice(0, MAX_LEVELS);
  const answers = await Promise.all(
    names.map((name) =>
      Promise.all([resolve(name, 'NS', { signal }), resolve(name, 'SOA', { signal })] as const),
    ),
  );
  for (const [servers, soa] of answers) {
    if (servers.status === 'failed') return servers;
    if (isApex(servers)) return { name: servers.name, servers, soa };
  }
  return undefined;
}
