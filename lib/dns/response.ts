import { decode, type Packet, type Answer as PacketRecord } from '@dnsquery/dns-packet';
import type { ExtendedError, FailureReason, RecordData } from './answer.ts';
import { familyOf, findExtendedError } from './extended-error.ts';
import type { Question } from './query.ts';
import { canonicalName, RECORD_READERS } from './record.ts';
import { isWhole } from './whole.ts';

/** No mail domain needs more; a packet of 64 kB could hold thousands, each with work for us. */
const MAX_RECORDS = 1_000;
/** Resolvers stop at 8 to 16 aliases themselves. */
const MAX_ALIASES = 16;
const HEADER_OCTETS = 12;

/** A usable DNS message: the records at the end of the alias chain. */
export interface DnsMessage {
  rcode: 'NOERROR' | 'NXDOMAIN';
  records: RecordData[keyof RecordData][];
  aliases: string[];
  isAuthentic: boolean;
  extended?: ExtendedError;
  /** Seconds that the answer, or the absence, may be kept. */
  ttl: number;
}

export interface Unreadable {
  reason: FailureReason;
  rcode?: string;
  extended?: ExtendedError;
}

export type Reading = { ok: true; message: DnsMessage } | ({ ok: false } & Unreadable);

/** What the header alone tells: whose answer it is, and how much is announced (RFC 1035 section 4.1.1). */
function refuseHeader(octets: Uint8Array): FailureReason | undefined {
  if (octets.length < HEADER_OCTETS) return 'garbage';
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const isResponse = (view.getUint8(2) & 0x80) !== 0;
  const isTruncated = (view.getUint8(2) & 0x02) !== 0;
  const [id, questions] = [view.getUint16(0), view.getUint16(4)];
  if (!isResponse || id !== 0 || questions !== 1) return 'garbage';
  if (isTruncated) return 'truncated';
  const announced = view.getUint16(6) + view.getUint16(8) + view.getUint16(10);
  return announced > MAX_RECORDS ? 'too-large' : undefined;
}

function decodeWhole(octets: Uint8Array): Packet | undefined {
  if (!isWhole(octets)) return undefined;
  try {
    return decode(octets);
  } catch {
    return undefined; // it throws for pointer loops and overflows: hostile input, no bug of ours
  }
}

const lower = (octet: number) => (octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet);

/** The question section comes back as it was sent, but for the case of letters (RFC 5452 section 9.1). */
function isSameQuestion(octets: Uint8Array, query: Uint8Array, question: Question): boolean {
  const end = HEADER_OCTETS + question.name.length + 2 + 4; // length octet of each label, root, type, class
  for (let index = HEADER_OCTETS; index < end; index++) {
    if (lower(octets[index] ?? -1) !== lower(query[index] ?? -2)) return false;
  }
  return true;
}

const isIn = (record: PacketRecord) => (record.class as unknown) === 'IN';

function followAliases(
  answers: PacketRecord[],
  name: string,
): { owner: string; aliases: string[]; ttls: number[] } {
  const aliases: string[] = [];
  const ttls: number[] = [];
  let owner = name;
  while (aliases.length < MAX_ALIASES) {
    const alias = answers.find(
      (record) => record.type === 'CNAME' && isIn(record) && canonicalName(record.name) === owner,
    );
    if (alias === undefined) break;
    owner = canonicalName(alias.data as string);
    aliases.push(owner);
    ttls.push(alias.ttl ?? 0);
  }
  return { owner, aliases, ttls };
}

/** RFC 2308 section 5: absence lasts as long as the SOA says, the lower of its own TTL and its minimum. */
const absenceTtls = (authorities: PacketRecord[]) =>
  authorities.flatMap((record) =>
    record.type === 'SOA' ? [Math.min(record.ttl ?? 0, record.data.minimum ?? 0)] : [],
  );

function readMessage(
  packet: Packet,
  question: Question,
  { rcode, extended }: Pick<DnsMessage, 'rcode' | 'extended'>,
): DnsMessage {
  const answers = packet.answers ?? [];
  const { owner, aliases, ttls } = followAliases(answers, question.name);
  const own = answers.filter(
    (record) => record.type === question.type && isIn(record) && canonicalName(record.name) === owner,
  );
  const records = rcode === 'NXDOMAIN' ? [] : own.map((record) => RECORD_READERS[question.type](record.data));
  const lasting =
    records.length > 0 ? own.map((record) => record.ttl ?? 0) : absenceTtls(packet.authorities ?? []);
  return {
    rcode,
    records,
    aliases,
    isAuthentic: packet.flag_ad === true,
    ...(extended && { extended }),
    ttl: Math.min(...ttls, ...(lasting.length > 0 ? lasting : [0])),
  };
}

/** Reads one response, if it is one to this question. Everything in it may be written by a stranger. */
export function readResponse(octets: Uint8Array, query: Uint8Array, question: Question): Reading {
  const refused = refuseHeader(octets);
  if (refused !== undefined) return { ok: false, reason: refused };
  const packet = decodeWhole(octets);
  if (packet === undefined || !isSameQuestion(octets, query, question))
    return { ok: false, reason: 'garbage' };

  const extended = findExtendedError(packet);
  const rcode = String(packet.rcode);
  const detail = { rcode, ...(extended && { extended }) };
  if (extended && familyOf(extended) === 'blocked') return { ok: false, reason: 'blocked', ...detail };
  if (rcode === 'NOERROR' || rcode === 'NXDOMAIN')
    return { ok: true, message: readMessage(packet, question, { rcode, ...(extended && { extended }) }) };
  return { ok: false, reason: rcode === 'SERVFAIL' ? 'servfail' : 'refused', ...detail };
}
