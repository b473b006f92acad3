import { tolerant } from './accents.ts';
import { domainOf, isRelated } from './addresses.ts';
import { baitSignsIn } from './bait.ts';
import { mentions } from './concept-hits.ts';
import { hasNullPath } from './daemon.ts';
import { findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';
import type { Filter, Language } from './languages/define.ts';
import type { Mail } from './mail.ts';
import { isDiscussion } from './pasted-notice.ts';
import { HEADED, LABELLED } from './recipient-forms.ts';
import { aboutMail } from './reply-patterns.ts';

/** Before the reader's own address, where it is named as the sender's. */
export const ownAddressPattern = ({ sender }: LabelSources): RegExp =>
  new RegExp(`(?:${sender}\\s{0,3}[:：=]?|from|von|your?|sent by)\\s{0,12}[<("'\\[]?$`, 'i');

/** What kind of mail it is stands at the beginning. */
const HEAD = 4000;

/** How filters speak, by language. */
export const filtersOf = (languages: readonly Language[]): ReadonlyMap<string, Filter> =>
  new Map(
    languages.map(({ code, filter }) => [
      code,
      Object.fromEntries(
        Object.entries(filter).map(([part, { source, flags }]) => [
          part,
          new RegExp(tolerant(source), flags),
        ]),
      ) as unknown as Filter,
    ]),
  );

/** The notice's own language, and English beside it. */
export const says = (part: keyof Filter, text: string, language = 'en', { filters }: Grammar): boolean =>
  [language, ...(language === 'en' ? [] : ['en'])].some((code) => filters.get(code)?.[part]?.test(text));

/** Is a mail to the reader stopped, or does one wait for somebody's approval? Nothing of his is lost then. */
export const isForReader = (
  words: string,
  subject: string,
  language: string | undefined,
  grammar: Grammar,
): boolean => says('forReader', `${subject}\n${words.slice(0, HEAD)}`, language, grammar);

/** A person's or a ticket system's answer, with the letter below; a scanner's `>>>` is none. */
export const quoted = /^\s{0,3}> ?[^>\s]/m;

const isAnswer = (mail: Mail): boolean =>
  mail.header('in-reply-to') !== undefined || /auto-replied/i.test(mail.header('auto-submitted') ?? '');

/** What is known of a mail that mail programs' usual words do not show to be a notice. */
export interface StoppedFacts {
  mail: Mail;
  words: string;
  language: string | undefined;
  hasRecipient: boolean;
  /** Who did not get it. */
  named: readonly string[];
  /** What the words are read by. */
  grammar: Grammar;
}

/** Names of programs that never speak for a person: their automatic answers are no absence notes. */
export const isNobody = (mail: Mail, grammar: Grammar): boolean =>
  says('nobody', mail.from, 'en', grammar) ||
  (says('robot', mail.from, 'en', grammar) &&
    /^\s{0,5}auto-generated/i.test(mail.header('auto-submitted') ?? ''));

/** What would become of a mail: lists say so in their welcome. */
const conditional = /(?<!\S)(?:If|Wenn|Falls|Si|Als|Если) [^.!?]{0,300}/g;

/** Does a machine say of the reader's own mail that it went no further, in the words of filters, lists and ticket systems? */
export function isStopped({ mail, words, language, hasRecipient, grammar }: StoppedFacts): boolean {
  if (mail.from === '' ? isDiscussion(words) : !isMachineMade(mail, grammar)) return false;
  if (mail.header('list-unsubscribe') !== undefined) return false;
  const body = words.slice(0, HEAD);
  const text = `${mail.subject}\n${body}`;
  const flat = text.replace(/\s+/g, ' ').replace(conditional, ' '); // sentences go on over line breaks
  const isSaid = says('own', flat, language, grammar);
  const isDated = says('dated', body, 'en', grammar);
  const isScanned = isDated && says('scanner', flat, 'en', grammar);
  const isReported = hasRecipient && (isScanned || isReport(mail, body, isDated, grammar));
  const isOwn = hasRecipient
    ? isSaid || namesSender(body, mail.to, grammar) || (isReported && !namesOtherSender(body, mail, grammar))
    : isSaid && isAboutMail(mail, body);
  if (!isOwn || (isAnswer(mail) && quoted.test(body))) return false;
  const isRefused =
    isScanned ||
    (hasRecipient && says('stopped', flat, language, grammar)) ||
    findFrame('body', flat, language, grammar)?.kind === 'failure';
  return isRefused && !says('forReader', flat, language, grammar) && !isBait(mail, text, grammar);
}

/** The home page of a product, in its footer. */
const homePage = /^www\.[^/?#]{3,80}(?:\/[a-z-]{0,20})?$/i;

/** Of who refuses mail to people of his own. */
const isOwnPage = (link: string, { fromAddress = '' }: Mail, text: string): boolean =>
  text.includes(`@${domainOf(fromAddress)}`) &&
  isRelated(link.split(/[/?#:]/, 1)[0] ?? '', domainOf(fromAddress));

/** Bait speaks of stopped mail too, and leaves something to press. */
export const isBait = (mail: Mail, text: string, grammar: Grammar): boolean =>
  (mail.mimeTypes.includes('text/html') ||
    mail.links.some((link) => !homePage.test(link) && !isOwnPage(link, mail, text))) &&
  baitSignsIn(text, grammar).some(({ asks }) => asks);

export const isMachineMade = (mail: Mail, grammar: Grammar): boolean =>
  says('robot', mail.from, 'en', grammar) ||
  hasNullPath(mail) ||
  /^auto-(?:gen|not)/i.test(mail.header('auto-submitted') ?? '');

/** They answer every mail to them, and mark what they refuse as an answer. */
const listProgram = /sympa|listserv|majordomo|mailman/i;

/** Names nobody: a machine that says so by itself, of what reached it by mail. */
const isAboutMail = (mail: Mail, body: string): boolean => {
  const submitted = mail.header('auto-submitted') ?? '';
  return /^\s{0,5}auto-generated/i.test(submitted) || !mail.isWhole
    ? !/\byour (?:post|comment|submission|request)/i.test(body)
    : hasNullPath(mail) && (listProgram.test(mail.from) || !/auto-replied/i.test(submitted));
};

/** No person's mail has this return path, and none lists a mail and whom it was for. */
const isReport = (mail: Mail, body: string, isDated: boolean, grammar: Grammar): boolean =>
  speaksOfMail(body, grammar) && (hasNullPath(mail) || isListing(body.split('\n'), isDated, grammar));

export const speaksOfMail = (text: string, grammar: Grammar): boolean =>
  mentions(text.slice(0, 300), aMail, grammar);

const aMail = [['mail']] as const;

const isListing = (lines: string[], isDated: boolean, { recipientLines }: Grammar): boolean =>
  (isDated || lines.some((line) => aboutMail.test(line))) &&
  lines.some((line) => [LABELLED, HEADED].some((form) => recipientLines[form]?.pattern.test(line)));

/** Whoever is told of it did not write it: an administrator is. */
const namesOtherSender = (body: string, mail: Mail, { labels }: Grammar): boolean =>
  body.split('\n').some((line, at, lines) => {
    if (!labels.sender.test(line)) return false;
    const value = (line.includes('@') ? line : (lines[at + 1] ?? '')).toLowerCase(); // in a table, the value stands below
    return value.includes('@') && !mail.to.some((own) => value.includes(own.toLowerCase()));
  });

/** `From: ann@acme.example`, `in email presumably from you <ann@acme.example>`. */
function namesSender(text: string, own: readonly string[], { ownAddress }: Grammar): boolean {
  const lower = text.toLowerCase();
  return own.some((address) => {
    const at = lower.indexOf(address.toLowerCase());
    return at >= 0 && ownAddress.test(text.slice(Math.max(0, at - 40), at));
  });
}
