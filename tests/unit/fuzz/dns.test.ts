import { encode } from '@dnsquery/dns-packet';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered, RecordType } from '../../../lib/dns/answer.ts';
import { judgeKey } from '../../../lib/dns/dkim/judge.ts';
import { repairKey } from '../../../lib/dns/dkim/repair.ts';
import { readDmarc } from '../../../lib/dns/dmarc/record.ts';
import { repairDmarc } from '../../../lib/dns/dmarc/repair.ts';
import { inspectDmarc } from '../../../lib/dns/dmarc/syntax.ts';
import { encodeQuery } from '../../../lib/dns/query.ts';
import { readResponse } from '../../../lib/dns/response.ts';
import { readSpf } from '../../../lib/dns/spf/record.ts';
import { repairRecord } from '../../../lib/dns/spf/repair.ts';
import { BIMI, STS, TLS_RPT } from '../../../lib/dns/tagged/kind.ts';
import { readTagged } from '../../../lib/dns/tagged/read.ts';
import { understand } from '../../../lib/input/understand.ts';
import { mutated, replies } from './mutated.ts';

// What a name server, or whoever sits before it, may answer: octets that are no packet, records that are none of their kind.

const NAME = 'example.com';
const DATA: [RecordType, unknown][] = [
  ['A', '192.0.2.1'],
  ['AAAA', '2001:db8::1'],
  ['NS', 'ns1.example.com'],
  ['PTR', 'mail.example.com'],
  ['MX', { preference: 5, exchange: 'mail.example.com' }],
  ['TLSA', new Uint8Array([3, 1, 1, 0xab, 0x01])],
  ['TXT', ['v=spf1 include:_spf.example.com ', '-all']],
];

/** Octets that answer a question of this type. */
function packetOf(type: RecordType, data: unknown) {
  const questions = [{ name: NAME, type, class: 'IN' as never }];
  const alias = { type: 'CNAME', name: NAME, ttl: 60, data: `www.${NAME}` };
  const record = { type, name: `www.${NAME}`, ttl: 60, data };
  return encode({ type: 'response', id: 0, flags: 0x0180, questions, answers: [alias, record] as never });
}

const packets = DATA.map(([type, data]) => ({
  question: { name: NAME, type },
  query: encodeQuery({ name: NAME, type }, { sharesSubnet: false }),
  octets: packetOf(type, data),
}));

test('responses with octets changed, cut or added end in a reading', () => {
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 }));
  const ending = fc.oneof(fc.constant(undefined), fc.nat(200));
  let read = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...packets),
      fc.array(change, { maxLength: 6 }),
      ending,
      ({ question, query, octets }, changes, end) => {
        const changed = octets.slice(0, end);
        for (const [at, octet] of changes) changed[Math.floor(at * (changed.length - 1))] = octet;
        const reading = readResponse(changed, query, question);
        if (reading.ok) read += reading.message.records.length;
        else expect(reading.reason).toBeTruthy();
      },
    ),
    { numRuns: 13_000 },
  );
  expect(read).toBeGreaterThan(100); // or nothing but garbage was ever tried
}, 120_000);

const RECORDS = [
  'v=spf1 include:_spf.example.com a:mail.example.com/24//64 mx ip4:192.0.2.0/24 ip6:2001:db8::/32 exists:%{i}._spf.%{d2r} redirect=_r.example.com ~all',
  'v=DMARC1; p=reject; sp=quarantine; np=none; adkim=s; aspf=r; rua=mailto:a@example.com!10m,mailto:b@example.net; fo=1:d:s; t=y; psd=n',
  'v=DKIM1; k=rsa; t=s:y; h=sha256; s=email; n=note; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB',
  'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'v=STSv1; id=20260101000000Z;',
  'v=TLSRPTv1; rua=mailto:tls@example.com,https://example.com/tls',
  'v=BIMI1; l=https://example.com/logo.svg; a=https://example.com/vmc.pem; avp=brand',
];

test('records of any kind, read as each of them', async () => {
  const answer = (text: string): Answered<'TXT'> => ({
    status: 'answer',
    rcode: 'NOERROR',
    name: NAME,
    records: [{ text, isUtf8: true }],
    aliases: [],
    isAuthentic: false,
    resolver: 'dns.example',
    at: '2026-05-04T03:02:01.000Z',
  });
  await fc.assert(
    fc.asyncProperty(mutated(RECORDS), async (text) => {
      const { terms, broken } = readSpf(text);
      for (const { start, end } of [...terms, ...broken.map(({ term }) => term)])
        expect(text.slice(start, end).length).toBe(end - start);
      readDmarc(text);
      for (const { id } of inspectDmarc(text)) expect(id).toBeTruthy();
      expect((await judgeKey([text])).status).toBeTruthy();
      for (const kind of [STS, TLS_RPT, BIMI])
        for (const { summary } of readTagged(kind, NAME, answer(text)).rows) expect(summary.key).toBeTruthy();
      const repaired = [repairRecord(text), repairDmarc(text), await repairKey(text)];
      for (const record of repaired) expect(record).not.toBe('');
    }),
    { numRuns: 13_000 },
  );
}, 120_000);

test('whatever is typed into the popup is understood, or refused in a sentence', () => {
  const typed = mutated([...RECORDS, ...replies, 'example.com', '192.0.2.1', 'mailto:a@example.com?x=%zz']);
  fc.assert(
    fc.property(typed, (text) => {
      const question = understand(text);
      if (question.kind === 'dns') expect(question.targets.length).toBeGreaterThan(0);
    }),
    { numRuns: 13_000 },
  );
}, 120_000);
