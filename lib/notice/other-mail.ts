import { daemon, hasNullPath, isAutomatic } from './daemon.ts';
import type { Mail } from './mail.ts';

/** Reports on many mails. */
const reportSubject =
  /^\s*(?:\[preview\]\s*)?report domain:|dmarc (?:aggregate|failure) report|tls.?rpt|smtp tls report|quarantine (?:digest|summary|report|notification)|^\s*(?:spam|filter|junk) (?:digest|summary|report)\b/i;

/** The reader's own mailbox fills up: what is said of mail is what will become of it. */
const quotaWarning =
  /quota (?:warning|alert|notice|exceeded? warning)|(?:mail ?box|inbox|account|storage) (?:is )?(?:almost|nearly|close to|about to be) (?:full|exceed)|(?:avertissement|alerte) .{0,12}quota|bientôt pleine|presque pleine|fast voll|quota-?warnung|casi llen[oa]|quase chei[oa]|quasi pien[oa]|bijna vol|prawie pełn|почти заполнен|残り容量|容量警告|your (?:e-?mail )?(?:mail ?box|inbox|account|quota) (?:is |has )?(?:\S{1,12} )?over ?quota/i;
/** `95 %`, of what mail lies in. */
const share = /(?<![\d.])(?:[6-9]\d|1\d\d)(?:[.,]\d)? ?%/;
const mailStore =
  /mail ?box|inbox|quota|storage|postfach|speicher|bo[iî]te|buz[oó]n|caixa|casella|schr[aá]nk|skrzynk|ящик|メールボックス|容量|邮箱|메일함|postbus|postvak|brevl|postkasse|laatikko|posta kutusu/i;

/** What a web site's form sends to its owner. */
const contactForm =
  /(?:sent|submitted|received) (?:from|via|through|by) (?:a |the |your |our )?(?:web ?site.?s? )?contact form|^(?:contact form|kontaktformular|formulaire de contact|formulario de contacto|formul[aá]rio de contato|modulo di contatto|contactformulier|formularz kontaktowy)\b/i;
/** It says so in its subject, or at its end. */
const FOOT = 400;
/** People write less. */
const LONGEST_LETTER = 6000;

/** A person greets by name, and asks. */
const greeting =
  /^\s{0,20}(?:hi|hello|hey|dear|hallo|hoi|liebe[r]?|moin|servus|salut|bonjour|hola|ol[aá]|oi|ciao|cze[sś][cć]|hej|hei|ahoj|привет|здравствуйте)[ ,]{1,2}(?!user|customer|sender|madam|sir|e-?mail|subscriber)\p{Lu}[\p{L}-]{1,20}\s?[,!.:]?\s*$/imu;

/** Somebody wrote it, or something that is not in the way of mail. */
const isNoServer = (mail: Mail): boolean => mail.isWhole && !daemon.test(mail.from) && !hasNullPath(mail);

const isOfForm = ({ subject }: Mail, words: string): boolean =>
  contactForm.test(subject) || contactForm.test(words.slice(-FOOT));

/** Nothing that a server reports says hello to somebody and asks him a question. */
const isLetter = (mail: Mail, words: string): boolean =>
  !isAutomatic(mail) && words.slice(0, LONGEST_LETTER).includes('?') && greeting.test(words.slice(0, 200));

/** Codes that an article goes through; what happened to one message has fewer. */
const MANY_CODES = 4;
const codes = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/g;

/** A reply about somebody. */
const aboutSomebody = /@.{0,200}\b[45]\d\d\b|\b[45]\d\d\b.{0,200}@/;

/** Explains what servers say, about nobody in particular. */
export const isLesson = (words: string): boolean =>
  new Set(words.match(codes)).size >= MANY_CODES && !aboutSomebody.test(words);

/** Mail that speaks of mail and is no notice: reports, warnings, what a form sends, a person's letter. */
export function isOtherMail(mail: Mail, words: string): boolean {
  if (mail.reportType === 'tlsrpt' || mail.mimeTypes.some((type) => type.includes('tlsrpt'))) return true; // RFC 8460
  if (mail.header('x-ms-journal-report') !== undefined) return true; // Exchange's copy for an archive
  if (mail.deliveryStatus) return false;
  if (reportSubject.test(mail.subject)) return true;
  if (mail.original !== undefined) return false;
  if (mail.isWhole && isLesson(words)) return true;
  const { subject } = mail;
  if (quotaWarning.test(subject) || (share.test(subject) && mailStore.test(subject))) return true;
  return isNoServer(mail) && (isOfForm(mail, words) || isLetter(mail, words));
}
