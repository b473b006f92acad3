import { daemon, hasNullPath, isAutomatic } from './daemon.ts';
import type { Mail } from './mail.ts';
import {
  contactForm,
  greeting,
  mailStore,
  parcel,
  question,
  quotaWarning,
  reportSubject,
} from './other-mail-words.ts';

/** `95 %`, of what mail lies in. */
const share = /(?<![\d.])(?:[6-9]\d|1\d\d)(?:[.,]\d)? ?%/;

/** It says so in its subject, or at its end. */
const FOOT = 400;
/** People write less. */
const LONGEST_LETTER = 6000;

/** Somebody wrote it, or something that is not in the way of mail. */
const isNoServer = (mail: Mail): boolean => mail.isWhole && !daemon.test(mail.from) && !hasNullPath(mail);

const isOfForm = ({ subject }: Mail, words: string): boolean =>
  contactForm.test(subject) || contactForm.test(words.slice(-FOOT));

/** Nothing that a server reports says hello to somebody and asks him a question. */
const isLetter = (mail: Mail, words: string): boolean =>
  !isAutomatic(mail) && question.test(words.slice(0, LONGEST_LETTER)) && greeting.test(words.slice(0, 200));

/** Codes that an article goes through; what happened to one message has fewer. */
const MANY_CODES = 4;
const codes = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/g;

/** A reply about somebody. */
const aboutSomebody = /@.{0,200}\b[45]\d\d\b|\b[45]\d\d\b.{0,200}@/;

/** Explains what servers say, about nobody in particular. */
export const isLesson = (words: string): boolean =>
  new Set(words.match(codes)).size >= MANY_CODES && !aboutSomebody.test(words);

/** `Report Domain: a.example Submitter: b.example Report-ID: <1>`, and the report, packed (RFC 7489 section 7.2.1.1); with nothing to press. */
export const isAggregateReport = ({ subject, links, mimeTypes }: Mail): boolean =>
  links.length === 0 &&
  /^\s{0,9}Report Domain: ?\S{1,253} Submitter: ?\S{1,253} Report-ID: ?\S/i.test(subject) &&
  mimeTypes.every((type) =>
    /^(?:text\/(?:plain|xml)|multipart\/.*|application\/(?:gzip|x-gzip|zip|xml))$/.test(type),
  );

/** Mail that speaks of mail and is no notice: reports, warnings, what a form sends, a person's letter. */
export function isOtherMail(mail: Mail, words: string): boolean {
  if (mail.reportType === 'tlsrpt' || mail.mimeTypes.some((type) => type.includes('tlsrpt'))) return true; // RFC 8460
  if (mail.header('x-ms-journal-report') !== undefined) return true; // Exchange's copy for an archive
  if (mail.deliveryStatus) return false;
  if (reportSubject.test(mail.subject)) return true;
  if (mail.original !== undefined) return false;
  if (isNoServer(mail) && isLesson(words)) return true;
  const { subject } = mail;
  if (parcel.test(subject) && isNoServer(mail)) return true;
  if (quotaWarning.test(subject) || (share.test(subject) && mailStore.test(subject))) return true;
  return isNoServer(mail) && (isOfForm(mail, words) || isLetter(mail, words));
}
