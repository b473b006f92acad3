import { providerOfHost } from '../providers/index.ts';
import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import type { Mail } from './mail.ts';

/** Who writes to whom, by the headers, or by the lines that a pasted text begins with. */
export interface Parties {
  /** Display name of the sender. */
  name: string;
  sender: string;
  readers: string[];
}

const mailbox =
  /^(?:\s{0,5}[\p{L}]{1,12}\s?[:：]\s{0,3})?"?([^<>"\n]{0,80}?)"?\s{0,3}<([^\s<>]{1,64}@[^\s<>]{3,253})>/mu;
const receiver =
  /^\s{0,5}(?:to|an|aan|à|a|para|per|do|кому|宛先|收件人|kime|alıcı)\s?[:：]?\s{1,3}<?([^\s<>,]{1,64}@[^\s<>,]{3,253})/im;

export function partiesOf(mail: Mail): Parties {
  if (mail.from !== '') {
    const sender = mail.from.slice(mail.from.lastIndexOf(' ') + 1).replace(/[<>]/g, '');
    return { name: mail.from.slice(0, -sender.length), sender, readers: mail.to };
  }
  const head = mail.text.slice(0, 800);
  const [, name = '', sender = ''] = mailbox.exec(head) ?? [];
  const reader = receiver.exec(head)?.[1];
  return { name, sender, readers: reader ? [reader] : [] };
}

/** A sign that the mail gives beside its words. */
export interface MailSign {
  id: string;
  /** Offers something to click or to open. */
  lures?: true;
  isShownBy: (mail: Mail, parties: Parties) => boolean;
}

export const mailSigns: readonly MailSign[] = [
  { id: 'foreign-link', lures: true, isShownBy: leadsAway },
  { id: 'personal-link', lures: true, isShownBy: namesReaderInLink },
  { id: 'attached-page', lures: true, isShownBy: attachesPage },
  { id: 'disguised-sender', isShownBy: isDisguised },
  { id: 'failed-authentication', isShownBy: isForged },
];

const page = /^(?:text\/html|application\/(?:octet-stream|zip|pdf|x-[\w-]{1,30}|xhtml\+xml))$/;
const hostOf = (target: string): string => /^[a-z0-9.-]{1,253}/.exec(target)?.[0] ?? '';

/** A link to a host that is neither the sender's nor the reader's nor a known mail provider's. */
function leadsAway(mail: Mail, { sender, readers }: Parties): boolean {
  const own = [sender, ...readers].map(domainOf).filter((domain) => domain.includes('.'));
  return mail.links
    .map(hostOf)
    .some((host) => !own.some((domain) => isRelated(host, domain)) && providerOfHost(host) === undefined);
}

/** A foreign link that carries the reader's name, or a host that is dressed in the reader's domain. */
function namesReaderInLink(mail: Mail, { readers }: Parties): boolean {
  return readers.some((address) => {
    const domain = domainOf(address);
    const name = address.slice(0, address.lastIndexOf('@')).toLowerCase();
    const label = domain.split('.')[0] ?? '';
    return mail.links.some(
      (target) =>
        !isRelated(hostOf(target), domain) &&
        ((name.length > 3 && target.includes(name)) || (label.length > 3 && target.includes(label))),
    );
  });
}

/** A notice returns a message; a page to open or an archive is what bait brings. */
function attachesPage({ mimeTypes }: Mail): boolean {
  return mimeTypes.some((type) => page.test(type));
}

const machine =
  /mailer[- ]?daemon|mail ?(?:delivery|server|system|admin\w{0,8}|support|service|centre|center|team|desk|notif\w{0,8}|beheer)|e-?mail ?(?:server|admin\w{0,8}|support|service|delivery|zustell\w{0,8})|postmaster|delivery (?:sub)?system|it ?(?:help ?)?(?:desk|support|department|team)|web ?mail|message cent(?:er|re)|postfach|messagerie|sistema di posta|correo|администратор|管理员|管理員|管理者|postmeister|system administrator|help ?desk|administrateur|delivery failure/i;
const daemonAddress =
  /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8,40}|bounces?\b.{0,60}|mail-daemon|double-bounce|quarantine\b.{0,20})@/i;

/** Calls itself a mail system, and writes from an address that no mail system has; or shows an address that is not its own. */
function isDisguised(_mail: Mail, { name, sender, readers }: Parties): boolean {
  if (name === '' || !sender.includes('@')) return false;
  const domain = domainOf(sender);
  const shown = /(?:^|[\s"@])((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})\b/i.exec(name)?.[1];
  if (shown && !isRelated(shown.toLowerCase(), domain)) return true;
  if (readers.some((reader) => isSameMailbox(reader, sender))) return true;
  return machine.test(name) && !daemonAddress.test(sender);
}

/** The reader's own server says that the sender is not who he claims to be (RFC 8601), or the way back leads elsewhere. */
function isForged(mail: Mail, { sender }: Parties): boolean {
  if (/\b(?:spf|dmarc)=(?:soft)?fail\b/i.test(mail.header('authentication-results') ?? '')) return true;
  const returnPath = /[^\s<>]{1,64}@[^\s<>]{3,253}/.exec(mail.header('return-path') ?? '')?.[0];
  return returnPath !== undefined && !isRelated(domainOf(returnPath), domainOf(sender));
}
