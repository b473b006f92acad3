import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';

const HOST = '([a-z0-9][\\w-]{0,62}(?:\\.[\\w-]{1,63}){1,8})';
const IP = '(\\[?\\d{1,3}(?:\\.\\d{1,3}){3}\\]?)';

/** How programs announce the server that gave the reply. */
const announced = new RegExp(
  [
    `(?:\\n\\s{0,12}hosts?:? |talking to |connect(?:ed|ing)? to |remote system: ?(?:dns;)?|remote[- ](?:server|mta|host)[ :\\t]{1,3}(?:at |dns; ?)?|gave up on |message rejected by:\\s{1,3}|server for the recipient domain \\S{1,255} by |delivery to host |smtp module\\(domain )${HOST}(?! not found)`,
    `\\n\\s{0,8}${IP} (?:does not like|failed after|said|refused)`,
    `connected to ${IP} but`,
  ].join('|'),
  'i',
);

/** What stands behind its name: its address, or what it did. */
const mark =
  /\s?[[(]\d{1,3}(?:\.\d{1,3}){3}[\])]| (?:said|says|replied|rejected|gave this error|refused|returned)\b/gi;
const named = new RegExp(`(?<!\\bfrom )(?<![<@=\\w.-])(?!\\d\\.\\d{1,3}\\.\\d{1,3}$)${HOST}\\.?$`, 'i');
/** RFC 1035 section 2.3.4. */
const LONGEST_NAME = 255;

/** A notice has no more places where a host could be named. */
const MOST_MARKS = 20;

/** The host that gave the reply, as the words around it name it. */
export function remoteHost(text: string): string | undefined {
  const found =
    announced
      .exec(`\n${text}`)
      ?.slice(1)
      .find((host) => host !== undefined) ?? markedHost(text);
  return found?.toLowerCase().replace(/[[\]]/g, '');
}

function markedHost(text: string): string | undefined {
  for (const { index } of text.matchAll(mark).take(MOST_MARKS)) {
    const host = named.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[1];
    if (host) return host;
  }
  return undefined;
}

const VERB = '(RCPT\\s{1,9}TO|MAIL\\s{1,9}FROM|DATA|EHLO|HELO|STARTTLS|AUTH|RSET|QUIT)';

const answered = new RegExp(
  [
    `[(（][^()（）]{0,60}\\b${VERB}\\b[^()（）]{0,20}[)）]`, // Postfix, in any language
    `after (?:end of |pipelined )?${VERB}\\b`, // Exim
    'for (RCPT TO|MAIL FROM|DATA|TEXT|EHLO|HELO) command', // GMX
    '\\[(RCPT_TO|MAIL_FROM|DATA)\\]', // Yahoo
    `>>> (RCPT T[oO]|MAIL F[rR][oO][mM]|DATA|EHLO|HELO)\\b[^\\n]{0,400}\\n\\s{0,8}<<< [45]\\d\\d[ -](?<answer>.{1,24})`, // Sendmail, Courier
    `sent: ${VERB}\\b|^\\s{0,8}${VERB} generated following`, // hMailServer, IMail
  ].join('|'),
  'm',
);

/** The command that the reply answered: `RCPT TO`; of a session, if the answer in it is this reply. */
export function commandIn(text: string, reply: string): string | undefined {
  const found = answered.exec(text);
  if (!reply.includes(found?.groups?.answer?.trim() ?? '')) return undefined;
  return found
    ?.slice(1)
    .find((command) => command !== undefined)
    ?.replace(/_|\s+/, ' ')
    .toUpperCase();
}

/** A notice's own words are shorter. */
const LONGEST = 16_000;

/** What stands before the host that wrote the notice. */
export const reporterPattern = ({ server }: LabelSources): RegExp =>
  new RegExp(
    `(?:(?:^|\\n)[\\s*•>|-]{0,12}${server}\\s{0,3}[:：]\\s{0,5}(?:dns;\\s?)?|this is the mail system at host |program at |mail server on |this is the .{1,40} at host |status notification from )${HOST}`,
    'i',
  );

/** The host that wrote the notice. */
export const reportingHost = (text: string, { reporter }: Grammar): string | undefined =>
  reporter.exec(text.slice(0, LONGEST))?.[1]?.toLowerCase();
