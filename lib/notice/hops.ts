import type { Headers } from './returned-headers.ts';

/** A line of `Received` (RFC 5321 section 4.4). */
export interface Hop {
  /** What the bringer says of himself. */
  greeting: string;
  /** What the taker found out: names in brackets, or none. */
  names: string[];
  isUnnamed: boolean;
  /** Named for its address, as lines and machines for rent are: `ph-204` at 203.0.113.204. */
  isNumbered: boolean;
  by: string;
  /** Handed over within one machine or network, which says nothing of who brought it. */
  isLocal: boolean;
  /** Signed in to send. */
  isSubmission: boolean;
  account?: string;
}

/** Longer chains are loops. */
const MOST_HOPS = 12;

/** The lines of a header, the newest first. */
export const hopsOf = (headers: Headers): Hop[] =>
  headers
    .flatMap(([name, value]) => (name === 'received' ? hopIn(value.slice(0, 600)) : []))
    .slice(0, MOST_HOPS);

const fromClause =
  /^\s{0,5}from\s{1,5}(\S{1,255})([\s\S]{0,400}?)\sby\s{1,5}([a-z0-9.-]{1,253})([\s\S]{0,300})/i;
/** A gateway's notice shows no more of it. */
const fromAlone = /^\s{0,5}from\s{1,5}(\S{1,255})(\s{1,5}[([][^()[\]]{1,255}[)\]])?\s{0,5}$/i;
const submitted = /\bwith\s{1,5}(?:utf8)?e?smtps?a\b|\b(?:via|with)\s{1,5}https?\b|\bmapi\b/i;
const hostNames = /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;
const address = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{0,4}:[0-9a-f:]{2,40}/i;
const isAddress = /^(?:[\d.]{7,15}|(?:ipv6:)?[0-9a-f:]{2,45})$/;
const mailHost = /^(?:mail|mta|smtp|mx|out|relay|send|post|esp|gw|gate|o|m)/;
const octet = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.([12]\d\d)\b/;

/** Whether the first label of a name ends in the last octet of the address beside it. */
function isNumbered(names: readonly string[], who: string): boolean {
  const last = octet.exec(who)?.[1];
  if (last === undefined) return false;
  return names.some((name) => {
    const [label = ''] = name.split('.');
    return /\D(\d{3})$/.exec(label)?.[1] === last && !mailHost.test(label);
  });
}

const isPrivate =
  /(?<![\d.])(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d|\blocalhost\b|::1\b|\bfe80:/i;

function hopIn(value: string): Hop[] {
  const [, said = '', found = '', by = '', how = ''] = fromClause.exec(value) ?? fromAlone.exec(value) ?? [];
  if (said === '') return takenBy(value);
  const stated = /\bhelo[= ]\[?([\w.-]{1,253})/i.exec(found)?.[1];
  const greeting = (stated ?? said).toLowerCase().replace(/^\[|\]$/g, '');
  const named = found.replace(/\bhelo[= ]\S{1,255}/i, '').toLowerCase();
  const names = `${stated ? said : ''} ${named}`.toLowerCase().match(hostNames) ?? [];
  const who = `${said} ${found}`;
  const account = /authenticated sender: ?<?([^\s<>()]{3,253})/i.exec(`${found} ${how}`)?.[1]?.toLowerCase();
  const isLocal = isPrivate.test(who) && account === undefined;
  const isUnnamed =
    !isLocal &&
    names.length === 0 &&
    address.test(who) &&
    (said.startsWith('[') || (isAddress.test(said) && by.includes('.')) || /\bunknown\b/i.test(who));
  return [
    {
      greeting: isAddress.test(greeting) ? '' : greeting,
      names,
      isUnnamed,
      isNumbered: !isLocal && isNumbered([greeting, ...names], `${who}`),
      by: by.toLowerCase(),
      isLocal,
      isSubmission: submitted.test(how),
      ...(account && { account }),
    },
  ];
}

/** `by mx.corp.example (Postfix, from userid 525)`: brought by nobody. */
function takenBy(value: string): Hop[] {
  const by = /^\s{0,5}by\s{1,5}([a-z0-9.-]{1,253})/i.exec(value)?.[1];
  return by
    ? [
        {
          greeting: '',
          names: [],
          isUnnamed: false,
          isNumbered: false,
          by: by.toLowerCase(),
          isLocal: true,
          isSubmission: false,
        },
      ]
    : [];
}
