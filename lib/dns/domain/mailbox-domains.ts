import { lazily } from '../../lazily.ts';
import { providers } from '../../providers/index.ts';
import { OTHERS } from './other-mailboxes.ts';

/** Shorter names have too many neighbours. */
const MIN_LABEL = 3;

const ofProviders = () =>
  providers.flatMap((provider) => ('domains' in provider ? [...provider.domains] : []));

/** Domains that very many people have an address at. */
export const mailboxDomains = lazily((): ReadonlySet<string> => new Set([...ofProviders(), ...OTHERS]));

/** Those whose names are long enough to be recognised in spite of a slip. */
export const recognisableDomains = lazily((): readonly string[] =>
  [...mailboxDomains()].filter((domain) => domain.indexOf('.') >= MIN_LABEL),
);
