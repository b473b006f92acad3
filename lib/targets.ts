import type { CheckName, Target } from './diagnosis.ts';
import { domainOf } from './notice/addresses.ts';
import type { Notice, NoticeRecipient } from './notice/notice.ts';

/** A short plan: more rows than that answer nothing better. */
const MOST_TARGETS = 4;

const ipInReply = /\[?((?:\d{1,3}\.){3}\d{1,3})\]?/;

/** Turns "check SPF" into "check SPF of this return-path domain": the noun in the notice is what is tested (N8). */
export function targetsOf(
  checks: readonly CheckName[],
  recipient: NoticeRecipient,
  { original }: Pick<Notice, 'original'>,
): Target[] {
  const sender = original.from && domainOf(original.from);
  const envelope = (original.returnPath && domainOf(original.returnPath)) ?? sender;
  const theirs = recipient.address && domainOf(recipient.address);
  const ip = ipInReply.exec(recipient.diagnostic)?.[1] ?? original.sendingIp;
  const isAboutSender = checks.some((check) => check === 'spf' || check === 'dmarc' || check === 'ptr');
  const subjects: Record<CheckName, string | undefined> = {
    domain: isAboutSender ? envelope : theirs,
    mx: theirs,
    spf: envelope,
    dmarc: sender,
    dkim: undefined,
    ptr: ip,
    helo: undefined,
  };
  const asked = checks.flatMap((check) => {
    const subject = subjects[check];
    return subject ? [{ check, subject }] : [];
  });
  const keys = checks.includes('dmarc')
    ? original.dkim.map(({ domain, selector }) => ({
        check: 'dkim' as const,
        subject: `${selector}._domainkey.${domain}`,
      }))
    : [];
  return [...asked, ...keys].slice(0, MOST_TARGETS);
}
