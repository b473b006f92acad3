import { readdirSync, readFileSync } from 'node:fs';

/** The budget speaks of a notice of 10 kB: it returns a message of some length. */
const USUAL_OCTETS = 10_000;
const PROSE = 'We would like to follow up on the offer of last week, which we sent to your office.\r\n';
/** As much as mailboxes take. */
const LARGE_OCTETS = 25_000_000;
/** A line of an attachment. */
const BASE64 = `${'A'.repeat(76)}\r\n`;

/** The same notice with a longer returned message: its end stands before the last boundary, or at the end of the mail. */
function grownTo(octets: number, notice: Buffer, line: string): Buffer {
  const missing = octets - notice.length;
  if (missing <= 0) return notice;
  const last = notice.lastIndexOf('\n--') + 1;
  const end = last > notice.length - 200 && last > 0 ? last : notice.length;
  const more = Buffer.from(line.repeat(missing / line.length));
  return Buffer.concat([notice.subarray(0, end), more, notice.subarray(end)]);
}

const fixtures = new URL('../fixtures/', import.meta.url);
const noticeOf = (slug: string) => readFileSync(new URL(`${slug}/notice.eml`, fixtures));

/** Every notice of the fixtures, in the length that notices have. */
export const usualMails = (): Buffer[] =>
  readdirSync(fixtures).map((slug) => grownTo(USUAL_OCTETS, noticeOf(slug), PROSE));

/** A notice that returns a message as large as mailboxes take. */
export const largeMail = (): Buffer => grownTo(LARGE_OCTETS, noticeOf('postfix-user-unknown'), BASE64);
