import type { Report } from './diagnosis.ts';
import { dkimSubject } from './dns/dkim/name.ts';
import { asShown } from './dns/text.ts';
import type { Message, MessageKey } from './i18n.ts';
import { isRelated } from './notice/addresses.ts';
import { asciiDomainOf } from './plan/names.ts';
import { outboundServer } from './plan/server.ts';

/** Who somebody claims to be in one message. */
export type IdentityRole = 'from' | 'return-path' | 'signature' | 'server';

/**
 * How a name fits the From domain, by its labels alone: `related` when one is within the other, or both within a domain
 * that looks like an organisation's. Who owns what, only DNS can tell, so `different` is no verdict.
 */
export type Fit = 'same' | 'related' | 'different' | 'unknown';

/** One identity of the returned message, to be shown before anything is asked (R43); plain data. */
export interface Identity {
  role: IdentityRole;
  /** The domain or host; absent when the notice does not tell. */
  name?: string;
  /** `server`: its address; `signature`: the DNS name of its key. */
  detail?: string;
  fit: Fit;
  /** True where DMARC wants the name to fit and it does not. */
  isMismatch: boolean;
  /** One sentence. */
  sentence: Message;
}

const SENTENCES: Record<IdentityRole, Record<Fit | 'missing', MessageKey>> = {
  from: {
    same: 'dns_identity_from',
    related: 'dns_identity_from',
    different: 'dns_identity_from',
    unknown: 'dns_identity_from',
    missing: 'dns_identity_from_missing',
  },
  'return-path': {
    same: 'dns_identity_path_same',
    related: 'dns_identity_path_related',
    different: 'dns_identity_path_different',
    unknown: 'dns_identity_path',
    missing: 'dns_identity_path_missing',
  },
  signature: {
    same: 'dns_identity_signature_same',
    related: 'dns_identity_signature_related',
    different: 'dns_identity_signature_different',
    unknown: 'dns_identity_signature',
    missing: 'dns_identity_signature_missing',
  },
  server: {
    same: 'dns_identity_server_fits',
    related: 'dns_identity_server_fits',
    different: 'dns_identity_server_different',
    unknown: 'dns_identity_server',
    missing: 'dns_identity_server_missing',
  },
};

/** Compares two names by their labels. */
export function fitOf(name: string | undefined, from: string | undefined): Fit {
  if (name === undefined || from === undefined) return 'unknown';
  if (name === from) return 'same';
  const hasOwner = name.includes('.') && from.includes('.'); // a top-level domain is nobody's organisation
  return hasOwner && isRelated(name, from) ? 'related' : 'different';
}

function identity(
  role: IdentityRole,
  name: string | undefined,
  { from, detail }: { from: string | undefined; detail?: string | undefined },
): Identity {
  const shown = name ?? detail;
  const fit = fitOf(name, from);
  const values = [shown, from].flatMap((value) => (value === undefined ? [] : [asShown(value)]));
  return {
    role,
    ...(name !== undefined && { name }),
    ...(detail !== undefined && { detail }),
    fit,
    isMismatch: fit === 'different' && role !== 'server', // a service may send from machines of its own
    sentence: { key: SENTENCES[role][shown === undefined ? 'missing' : fit], values },
  };
}

/** An empty return-path is there, and names nobody. */
function pathIdentity(path: string | undefined, from: string | undefined): Identity {
  if (path !== '') return identity('return-path', path && asciiDomainOf(path), { from });
  return {
    role: 'return-path',
    fit: 'unknown',
    isMismatch: false,
    sentence: { key: 'dns_identity_path_empty' },
  };
}

/** From, return-path, signatures and outbound server side by side, each against the domain that the reader sees. */
export function identitiesOf({ notice, recipients }: Report): Identity[] {
  const { original } = notice;
  const from = original.from && asciiDomainOf(original.from);
  const server = outboundServer(recipients[0] ?? {}, notice);
  const signatures = original.dkim.map(({ domain, selector }) =>
    identity('signature', domain, { from, detail: dkimSubject(selector, domain) }),
  );
  return [
    identity('from', from, { from }),
    pathIdentity(original.returnPath, from),
    ...(signatures.length > 0 ? signatures : [identity('signature', undefined, { from })]),
    identity('server', server.host, { from, detail: server.ip }),
  ];
}

/** Neither of the two that can vouch fits, and both are known: one sentence for all; DNS has the last word. */
export function mismatchOf(identities: readonly Identity[]): Message | undefined {
  const vouching = identities.filter(({ role }) => role === 'return-path' || role === 'signature');
  const isHopeless = vouching.length > 1 && vouching.every(({ isMismatch }) => isMismatch);
  const from = identities.find(({ role }) => role === 'from')?.name;
  return isHopeless && from ? { key: 'dns_identity_none_fits', values: [asShown(from)] } : undefined;
}
