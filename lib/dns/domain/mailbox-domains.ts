import { providers } from '../../providers/index.ts';

/** Mailboxes for everybody under names that no provider in lib/providers has; each is proved by its MX before it is named. */
const OTHERS = [
  ...['hotmail.co.uk', 'hotmail.de', 'hotmail.es', 'hotmail.fr', 'hotmail.it', 'hotmail.nl', 'hotmail.be'],
  ...['live.co.uk', 'live.de', 'live.fr', 'live.nl', 'outlook.de', 'outlook.es', 'outlook.fr', 'outlook.it'],
  ...[
    'yahoo.ca',
    'yahoo.co.in',
    'yahoo.co.jp',
    'yahoo.co.uk',
    'yahoo.com.br',
    'yahoo.de',
    'yahoo.es',
    'yahoo.fr',
  ],
  ...['yahoo.it', 'rocketmail.com', 'gmx.at', 'gmx.ch', 'gmx.com', 'freenet.de', 'arcor.de', 'bluewin.ch'],
  ...['btinternet.com', 'virginmedia.com', 'ntlworld.com', 'talktalk.net', 'sfr.fr', 'neuf.fr', 'libero.it'],
  ...[
    'virgilio.it',
    'alice.it',
    'tin.it',
    'telenet.be',
    'skynet.be',
    'ziggo.nl',
    'kpnmail.nl',
    'wp.pl',
    'interia.pl',
  ],
  ...['seznam.cz', 'uol.com.br', 'bol.com.br', 'terra.com.br', 'naver.com', 'hanmail.net', 'rediffmail.com'],
  ...['verizon.net', 'earthlink.net', 'shaw.ca', 'rogers.com', 'bigpond.com', 'optusnet.com.au'],
  ...['fastmail.com', 'tutanota.com', 'hushmail.com'],
];

/** Shorter names have too many neighbours. */
const MIN_LABEL = 3;

const ofProviders = providers.flatMap((provider) => ('domains' in provider ? [...provider.domains] : []));

/** Domains that very many people have an address at. */
export const MAILBOX_DOMAINS: ReadonlySet<string> = new Set([...ofProviders, ...OTHERS]);

/** Those whose names are long enough to be recognised in spite of a slip. */
export const RECOGNISABLE_DOMAINS: readonly string[] = [...MAILBOX_DOMAINS].filter(
  (domain) => domain.indexOf('.') >= MIN_LABEL,
);
