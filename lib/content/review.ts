import type { Email } from 'postal-mime';
import { parseMime } from '../notice/parse-mime.ts';
import { textOfHtml } from '../notice/text-of-html.ts';
import type { ContentFinding, ContentReview, Look, ReviewedMessage, Severity } from './define.ts';
import { domainIn } from './domain-of.ts';
import { factsOf } from './html-facts.ts';
import { lean } from './lean.ts';
import { lookAtFiles } from './look-at-files.ts';
import { lookAtHead } from './look-at-head.ts';
import { lookAtLinks } from './look-at-links.ts';
import { lookAtPage } from './look-at-page.ts';
import { lookAtPictures } from './look-at-pictures.ts';
import { lookAtSender } from './look-at-sender.ts';
import { type ReturnedMessage, returnedIn } from './returned.ts';

/** postal-mime needs a second for a megabyte of short lines; the words of a message stand before its files. */
const LONGEST_PARSED = 2 * 1024 * 1024;
const MOST_LINES = 40_000;
/** Words enough to look at. */
const LONGEST_TEXT = 200_000;

const OF_HEADER: readonly Look[] = [lookAtSender, lookAtHead];
const OF_WHOLE: readonly Look[] = [lookAtLinks, lookAtPage, lookAtPictures, lookAtFiles, ...OF_HEADER];

const WEIGHT: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** The characters of a source; what is not UTF-8 is Western as a rule. */
function textOf(raw: string | Uint8Array): string {
  if (typeof raw === 'string') return raw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('windows-1252').decode(raw);
  }
}

/** As much as the parser takes in its time. */
function beginningOf(text: string): string {
  let end = 0;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const next = text.indexOf('\n', end);
    if (next < 0 || next > LONGEST_PARSED) return text.slice(0, LONGEST_PARSED);
    end = next + 1;
  }
  return text.slice(0, end);
}

function messageOf(email: Email, size: number, pictureOctets: number): ReviewedMessage {
  const page = email.html ?? '';
  return {
    headers: (name) => email.headers.flatMap(({ key, value }) => (key === name ? [value] : [])),
    email,
    domain: domainIn(email.from?.address),
    html: factsOf(page),
    text: (email.text?.trim() || textOfHtml(page.slice(0, LONGEST_TEXT))).slice(0, LONGEST_TEXT),
    size,
    pictureOctets,
  };
}

async function review({ returned, source }: ReturnedMessage): Promise<ContentReview> {
  if (returned === 'nothing') return { returned, findings: [] };
  const { text, pictureOctets } = lean(source);
  const email = await parseMime(beginningOf(text));
  if (!email) return { returned: 'nothing', findings: [] };
  const message = messageOf(email, source.length, pictureOctets);
  const looks = returned === 'whole' ? OF_WHOLE : OF_HEADER;
  const findings = looks
    .flatMap((look) => look(message))
    .filter((found): found is ContentFinding => Boolean(found));
  return { returned, findings: findings.sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]) };
}

/** Looks at the message that a notice returns: here, asking nobody (R40: when nothing before the content is left). */
export const reviewContent = (notice: string | Uint8Array): Promise<ContentReview> =>
  review(returnedIn(textOf(notice)));

/** The same of a message that somebody sent and has at hand. */
export const reviewMessage = (raw: string | Uint8Array): Promise<ContentReview> =>
  review({ returned: 'whole', source: textOf(raw) });
