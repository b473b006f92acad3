import { domainOf, isRelated } from './addresses.ts';
import {
  bearsBrand,
  isDoubtful,
  playsInstitution,
  readsAsBait,
  readsAsSpam,
  shouts,
} from './forged-headers.ts';
import type { Grammar } from './grammar.ts';
import type { Hop } from './hops.ts';
import type { Original } from './notice.ts';
import { hasFailed } from './returned-checks.ts';
import {
  answersElsewhere,
  answersNothing,
  isBulkProgram,
  isCalledOtherwise,
  isMarked,
} from './returned-habits.ts';
import type { Headers } from './returned-headers.ts';
import { borrowsName, hasForeignId, isNamedOtherwise, isProvider, isRented } from './returned-hosts.ts';
import { harmful } from './returned-words.ts';

/** What the signs look at. */
export interface Case {
  /** Of the reader, in whose name it was sent. */
  domain: string;
  grammar: Grammar;
  /** Signed by whoever brought it, as services that send for others do. */
  isService: boolean;
  /** The lines came back that say who brought it. */
  isPathKnown: boolean;
  headers: Headers;
  original: Original;
  /** Lines by which the message came to those who report, the newest first. */
  hops: Hop[];
  /** The hop that left the sender's side. */
  entry: Hop;
  /** Domains of those it was sent to. */
  addressees: string[];
  /** It was brought to the server of those it was sent to; else somebody may have sent it through his own provider. */
  isAtAddressee: boolean;
  replies: string;
  /** Of the web site whose script wrote it, where that is not the reader's. */
  scriptHost: string;
}

interface BackscatterSign {
  id: string;
  /** Says of itself that something is wrong; the others only say that nothing is right. */
  isStrong?: true;
  /** Counts only beside an id that is not the reader's: offices and people at home show it, too. */
  isFaint?: true;
  isShownBy: (seen: Case) => boolean;
}

const defineSign = (sign: BackscatterSign): BackscatterSign => sign;

export const backscatterSigns: readonly BackscatterSign[] = [
  defineSign({ id: 'foreign-message-id', isShownBy: hasForeignId }),
  defineSign({
    id: 'unsigned',
    isShownBy: ({ original, domain }) =>
      !original.dkim.some((signature) => isRelated(signature.domain, domain)),
  }),
  defineSign({ id: 'authentication-failed', isStrong: true, isShownBy: hasFailed }),
  defineSign({ id: 'unnamed-host', isStrong: true, isShownBy: isRented }),
  defineSign({
    id: 'borrowed-name',
    isStrong: true,
    isShownBy: ({ entry, addressees }) =>
      addressees.includes(entry.greeting)
        ? isNamedOtherwise(entry)
        : isProvider(entry.greeting) && borrowsName(entry),
  }),
  defineSign({ id: 'bulk-program', isStrong: true, isShownBy: isBulkProgram }),
  defineSign({ id: 'marked-as-spam', isStrong: true, isShownBy: isMarked }),
  defineSign({ id: 'spam-subject', isStrong: true, isShownBy: ({ headers }) => readsAsSpam(headers) }),
  defineSign({
    id: 'borrowed-brand',
    isStrong: true,
    isShownBy: ({ headers, domain }) => bearsBrand(headers, domain) || playsInstitution(headers),
  }),
  defineSign({
    id: 'bait-subject',
    isStrong: true,
    isShownBy: ({ headers, grammar, isService }) => !isService && readsAsBait(headers, grammar),
  }),
  defineSign({
    id: 'harmful',
    isStrong: true,
    isFaint: true,
    isShownBy: ({ replies }) => harmful.test(replies),
  }),
  defineSign({
    id: 'foreign-author',
    isStrong: true,
    isShownBy: ({ original, domain, isPathKnown }) =>
      isPathKnown && original.from !== undefined && !isRelated(domainOf(original.from), domain),
  }),
  defineSign({ id: 'foreign-account', isShownBy: ({ entry }) => entry.account !== undefined }),
  defineSign({
    id: 'web-script',
    isShownBy: ({ headers }) => headers.some(([name]) => /^x-php-(?:originating-)?script$/.test(name)),
  }),
  defineSign({ id: 'foreign-script', isStrong: true, isShownBy: ({ scriptHost }) => scriptHost !== '' }),
  defineSign({ id: 'foreign-answers', isShownBy: answersElsewhere }),
  defineSign({ id: 'foreign-name', isFaint: true, isShownBy: isCalledOtherwise }),
  defineSign({ id: 'answers-nothing', isFaint: true, isShownBy: answersNothing }),
  defineSign({ id: 'doubtful-subject', isFaint: true, isShownBy: ({ headers }) => isDoubtful(headers) }),
  defineSign({ id: 'shouting', isFaint: true, isShownBy: ({ headers }) => shouts(headers) }),
];
