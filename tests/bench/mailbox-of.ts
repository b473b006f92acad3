import { readdirSync, readFileSync } from 'node:fs';

const fixtures = new URL('../fixtures/', import.meta.url);
const FIRST = Date.UTC(2026, 8, 1);
const MINUTE = 60_000;

/** Notices of all kinds, and a few mails that are none. */
const notices = readdirSync(fixtures).map((slug) =>
  readFileSync(new URL(`${slug}/notice.eml`, fixtures), 'latin1').replaceAll('\r\n', '\n'),
);

const DATE = /^((?:Date|Arrival-Date): ).*$/gim;

/** The same notice of another minute: its own date and that of the returned message, so that it is another bounce. */
const at = (notice: string, minute: number): string =>
  notice.replace(
    DATE,
    (_, name: string) => name + new Date(FIRST + minute * MINUTE).toUTCString().replace('GMT', '+0000'),
  );

/** So many messages as a mailbox file (mboxrd), each different; the same ones each time. */
export function mailboxOf(count: number): Buffer {
  const messages: string[] = [];
  for (let number = 0; number < count; number++) {
    const notice = at(notices[number % notices.length] ?? '', number);
    const quoted = notice.replace(/^(?=>*From )/gm, '>');
    messages.push(
      `From MAILER-DAEMON Tue Sep  1 00:00:00 2026\n${quoted}${quoted.endsWith('\n') ? '' : '\n'}\n`,
    );
  }
  return Buffer.from(messages.join(''), 'latin1');
}
