import { defineList, type Page } from './define.ts';

/** One page looks up addresses and domains in all lists and takes the requests for removal. */
const page: Page = { url: 'https://check.spamhaus.org/', use: 'removal' };
const source = 'https://docs.spamhaus.com/';

/** The lists of Spamhaus; the last has what names only the house. */
export const spamhaus = [
  defineList({
    id: 'spamhaus-pbl',
    name: 'Spamhaus PBL',
    reach: 'policy',
    holds: ['ip'],
    zones: ['pbl.spamhaus.org'],
    marks: [/\bspamhaus.{0,20}\bPBL\b|\bpolicy block list\b/i],
    page: { ...page, use: 'look-up' },
    source,
  }),
  defineList({
    id: 'spamhaus-dbl',
    name: 'Spamhaus DBL',
    reach: 'public',
    holds: ['domain', 'url'],
    zones: ['dbl.spamhaus.org', 'dbl.dq.spamhaus.net'],
    marks: [/\bspamhaus.{0,20}\bDBL\b|spamhaus\.org\/(?:query\/)?d(?:bl|omain)\b/i],
    page,
    source,
  }),
  defineList({
    id: 'spamhaus-xbl',
    name: 'Spamhaus XBL',
    reach: 'public',
    holds: ['ip'],
    zones: ['xbl.spamhaus.org', 'cbl.abuseat.org', 'abuseat.org'],
    marks: [/\bspamhaus.{0,20}\bXBL\b|\bexploits block list\b/i],
    page,
    source,
  }),
  defineList({
    id: 'spamhaus-css',
    name: 'Spamhaus CSS',
    reach: 'public',
    holds: ['ip'],
    marks: [/\bspamhaus.{0,20}\bCSS\b|\bSBL ?CSS\b/i],
    page,
    source,
  }),
  defineList({
    id: 'spamhaus-sbl',
    name: 'Spamhaus SBL',
    reach: 'public',
    holds: ['ip'],
    zones: ['sbl.spamhaus.org'],
    marks: [/\bspamhaus.{0,20}\bSBL\b|\bspamhaus block list\b|\bSBL\d{3,7}\b/i],
    page,
    source,
  }),
  defineList({
    id: 'spamhaus-zen',
    name: 'Spamhaus ZEN',
    reach: 'public',
    holds: ['ip'],
    zones: ['zen.spamhaus.org', 'sbl-xbl.spamhaus.org', 'zen.dq.spamhaus.net'],
    marks: [/\bspamhaus zen\b/i],
    page,
    source,
  }),
  defineList({
    id: 'spamhaus',
    name: 'Spamhaus',
    reach: 'public',
    holds: ['ip', 'domain', 'url'],
    zones: ['spamhaus.org', 'spamhaus.net'],
    marks: [/\bspamhaus\b/i],
    page,
    source,
  }),
] as const;
