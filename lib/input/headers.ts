import type { CheckName, Target, TargetFacts } from '../diagnosis.ts';
import { dkimSubject } from '../dns/dkim/name.ts';
import { readDomain } from '../dns/name.ts';
import { domainOf } from '../notice/addresses.ts';
import { daemon } from '../notice/daemon.ts';
import { isLikelyNotice } from '../notice/gate.ts';
import type { Original } from '../notice/notice.ts';
import { type Headers, readHeaders, readOriginal } from '../notice/original.ts';
import type { DnsQuestion } from './question.ts';

/** Where headers end that no mail program wrote to be slow. */
const LONGEST_HEAD = 64 * 1024;
/** More keys of one message answer nothing better. */
const MOST_SIGNATURES = 3;

/** An error report may hold header lines, too; headers begin with one that every mail can have. */
const FIRST_LINE =
  /^(?:from|to|cc|date|subject|sender|reply-to|return-path|received|received-spf|(?:x-google-)?dkim-signature|message-id|mime-version|content-type|delivered-to|envelope-to|authentication-results|(?:arc|list|x)-[\w-]{1,60}):/i;
/** Only servers write these; what a mail program shows of a message has none of them. */
const BY_SERVERS = ['received', 'return-path', 'dkim-signature', 'message-id', 'mime-version'];
/** Fields of a delivery report (RFC 3464), and what marks a notice. */
const BY_NOTICES = ['reporting-mta', 'final-recipient', 'diagnostic-code', 'x-failed-recipients'];
const REPORT = /multipart\/report|delivery-status/i;
/** A machine wrote it: a notice, or an answer that wants to be told from one (RFC 3834 section 5). */
const BY_MACHINE = /^auto-/i;
/** What the body of a bounce says. */
const REPLY = /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/;

const valueIn = (headers: Headers, name: string) => headers.find(([key]) => key === name)?.[1] ?? '';
const hasAny = (headers: Headers, names: readonly string[]) => headers.some(([key]) => names.includes(key));

/** A notice is read as such, however much of it is headers. */
const isNotice = (headers: Headers, body: string) => {
  const from = valueIn(headers, 'from');
  return (
    hasAny(headers, BY_NOTICES) ||
    REPORT.test(valueIn(headers, 'content-type')) ||
    BY_MACHINE.test(valueIn(headers, 'auto-submitted')) ||
    daemon.test(from) ||
    isLikelyNotice({ from, subject: valueIn(headers, 'subject'), text: () => body })
  );
};

const asDomain = (name: string | undefined): string | undefined => {
  const domain = readDomain(name ?? '');
  return domain.ok ? domain.value : undefined;
};

/** Understands the headers of a message that is no bounce; nothing for any other text. */
export function understandHeaders(text: string): DnsQuestion | undefined {
  if (!FIRST_LINE.test(text)) return;
  const head = text.slice(0, LONGEST_HEAD);
  const [, body = ''] = head.split(/\n[ \t\r]{0,9}\n([\s\S]*)/, 2);
  const headers = readHeaders(head);
  if (isNotice(headers, body) || REPLY.test(body)) return;
  if (body.trim() !== '' && !hasAny(headers, BY_SERVERS)) return;
  const targets = targetsOfHeaders(readOriginal(headers));
  const name = targets.find(({ check }) => check === 'dmarc')?.subject ?? targets[0]?.subject;
  return name === undefined ? undefined : { kind: 'dns', form: 'headers', name, targets };
}

/** Who may send, who signed, does either fit the domain that the reader sees, and what is known of the server. */
function targetsOfHeaders(original: Original): Target[] {
  const { returnPath, sendingIp, isSubmission } = original;
  const from = asDomain(original.from && domainOf(original.from));
  const path = asDomain(returnPath && domainOf(returnPath));
  const helo = asDomain(original.sendingHost);
  const ip = isSubmission ? undefined : sendingIp; // else it is that of somebody's own computer
  const dkim = original.dkim.filter(({ domain }) => asDomain(domain));
  const facts: TargetFacts = {
    ...(ip && { ip }),
    ...(helo && { helo }),
    ...(from && { from }),
    ...(returnPath === undefined ? { isGuessed: true } : { sender: returnPath }),
    ...(dkim.length > 0 && { dkim }),
  };
  const keys = dkim.slice(0, MOST_SIGNATURES).map(({ selector, domain }) => dkimSubject(selector, domain));
  const ask = (check: CheckName, ...subjects: (string | undefined)[]): Target[] =>
    [...new Set(subjects)].flatMap((subject) => (subject ? [{ check, subject, facts }] : []));
  return [
    ...ask('spf', returnPath === '' ? helo : (path ?? from)), // the null path leaves it to the greeting (RFC 7208 section 2.4)
    ...(keys.length > 0 ? ask('dkim', ...keys) : ask('dkim', from)),
    ...ask('dmarc', from),
    ...ask('ptr', ip),
    ...ask('helo', ip && helo),
    ...ask('blocklists', ip, from),
    ...ask('requirements', from),
  ];
}
