import type { TextRecord } from '../../answer.ts';
import { isNearlySpf, isSenderId, isSpf } from '../record.ts';
import { repairRecord } from '../repair.ts';
import { type SpfRow, say } from './view.ts';

/** RFC 7208 section 3.4: what fits a DNS answer of 512 octets. */
const MAX_OCTETS = 450;
/** Rows about records that nobody reads. */
const MAX_STRAYS = 3;
const NO_PLAIN_CHARACTER = /[^ -~]/;

const octetsOf = (text: string) => new TextEncoder().encode(text).length;

const judgeOctets = (subject: string, { text, isUtf8 }: TextRecord): SpfRow[] => {
  const bad = NO_PLAIN_CHARACTER.exec(text);
  if (bad === null && isUtf8) return [];
  const start = bad?.index ?? 0;
  const rewritten = repairRecord(text);
  return [
    {
      verdict: 'warn',
      id: 'bad-octets',
      summary: say('dns_spf_bad_octets', subject),
      explanation: say('dns_spf_bad_octets_why'),
      record: text,
      span: { start, end: start + (bad?.[0].length ?? 0) },
      ...(rewritten !== undefined && { rewritten }),
    },
  ];
};

const judgeLength = (subject: string, { text }: TextRecord): SpfRow[] => {
  const octets = octetsOf(text);
  if (octets <= MAX_OCTETS) return [];
  return [
    {
      verdict: 'warn',
      id: 'long',
      summary: say('dns_spf_long', subject, String(octets)),
      explanation: say('dns_spf_long_why'),
      record: text,
    },
  ];
};

/** Records that were meant to be SPF; a repair is given where there is no real one beside them. */
const judgeNearly = (subject: string, { text }: TextRecord, isAlone: boolean): SpfRow => {
  const rewritten = isAlone ? repairRecord(text) : undefined;
  return {
    verdict: 'warn',
    id: 'wrong-version',
    summary: say('dns_spf_wrong_version', subject),
    explanation: say('dns_spf_wrong_version_why'),
    record: text,
    span: { start: 0, end: Math.min(text.length, /^\S{0,20}/.exec(text)?.[0].length ?? 0) },
    ...(rewritten !== undefined && { rewritten }),
  };
};

/** How the records look, whether they are evaluated or not. */
export function judgeForm(subject: string, records: TextRecord[]): SpfRow[] {
  const real = records.filter(({ text }) => isSpf(text));
  const nearly = records.filter(({ text }) => isNearlySpf(text));
  const senderId = records.filter(({ text }) => isSenderId(text));
  return [
    ...(real.length === 1 ? real : []).flatMap((record) => [
      ...judgeOctets(subject, record),
      ...judgeLength(subject, record),
    ]),
    ...nearly
      .slice(0, MAX_STRAYS)
      .map((record) => judgeNearly(subject, record, real.length === 0 && nearly.length === 1)),
    ...senderId.slice(0, 1).map(({ text }) => ({
      verdict: 'warn' as const,
      id: 'sender-id',
      summary: say('dns_spf_sender_id', subject),
      explanation: say('dns_spf_sender_id_why'),
      record: text,
    })),
  ];
}
