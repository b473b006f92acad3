import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../../../lib/report/overall/hide.ts';
import { overallMarkdown } from '../../../../lib/report/overall/markdown.ts';
import { redact } from '../../../../lib/report/redact.ts';
import { report, say } from '../../components/samples.ts';
import { translate } from '../../components/translate.ts';
import { CLOCK, entry, finding, history, overall } from './samples.ts';

const ADDRESSES = [
  'ann.lee@lumen.example',
  'jörg.müller@bücher.example',
  'SRS0=ab=cd=lumen.example=ann.lee@forward.example',
  `${'very-long-'.repeat(60)}ann@lumen.example`,
];

describe('an address keeps its domain only', () => {
  it.each([
    ['to <ann.lee+x@acme.example>: unknown', 'to <hidden@acme.example>: unknown'],
    ['jörg.müller@bücher.example', 'hidden@bücher.example'],
    ['用户@例子.example', 'hidden@例子.example'],
    ['"ann lee"@acme.example', 'hidden@acme.example'],
    ['ann@[192.0.2.1]', 'hidden@[192.0.2.1]'],
    ['https://acme.example/?to=ann%40lumen.example', 'https://acme.example/?to=hidden%40lumen.example'],
    [`${'x'.repeat(300)}@acme.example`, 'hidden@acme.example'],
    ['postmaster@localhost', 'postmaster@localhost'],
    ['at 5pm @ the door', 'at 5pm @ the door'],
  ])('%s', (text, shown) => {
    expect(redact(text, 'hidden')).toBe(shown);
  });

  it.each(['a', '"', '%40', 'a@', 'ä.', '"a"@'])('no time for %j, however often', (text) => {
    const start = performance.now();
    redact(text.repeat(400_000), 'hidden');
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

/** A report where these addresses stand wherever one may stand. */
function reportWith(address: string) {
  const bounced = entry({
    recipient: address,
    ownAddress: address,
    diagnostic: `550 5.1.1 <${address}>: User Ann Lee (ann.lee, ANN_LEE) unknown`,
    subject: `For ${address}`,
    route: { server: `mail of ${address}` },
  });
  const told = say(`About ${address}`);
  return overall([bounced], {
    history: history([bounced], {
      marks: [{ id: 'm', at: CLOCK.now, kind: 'other', label: `by ${address}` }],
    }),
    patterns: [{ sentence: told, evidence: [told], advice: told }],
    advised: [],
    dns: {
      findings: [
        finding('dmarc', 'fail', told, {
          explanation: told,
          records: [`v=DMARC1; p=none; rua=mailto:${address}`],
          fix: `v=DMARC1; p=none; rua=mailto:${address}`,
        }),
      ],
      failed: [{ check: 'mx', subject: address }],
      ties: [{ about: told, sentences: [`Because of ${address}`] }],
    },
    bounce: {
      report: report([]),
      identities: [{ role: 'from', name: address, fit: 'same', isMismatch: false, sentence: told }],
      mismatches: [told],
    },
    content: { findings: [{ summary: told, advice: told }] },
  });
}

describe('a report without names', () => {
  it.each(ADDRESSES)('holds none of %s', (address) => {
    const hidden = withoutNames(reportWith(address), { hidden: 'hidden', addresses: ADDRESSES });
    for (const text of [JSON.stringify(hidden), overallMarkdown(hidden, translate)]) {
      expect(text).not.toMatch(/ann.{0,3}lee|jörg|müller|very-long/i);
      expect(text).toContain(`hidden@${address.slice(address.indexOf('@') + 1)}`);
    }
  });

  it('is otherwise the same report', () => {
    const plain = overall([entry()]);
    const hidden = withoutNames(plain, { hidden: 'hidden', addresses: [] });
    const lines = (one: typeof plain) => overallMarkdown(one, translate).split('\n').length;
    expect(lines(hidden)).toBe(lines(plain));
    expect(JSON.stringify(hidden).replaceAll('hidden@', '')).toBe(
      JSON.stringify(plain).replaceAll(/ann\.lee@|sales@/g, ''),
    );
  });

  it('leaves the words of servers and offices alone', () => {
    const bounced = entry({
      recipient: 'user@lumen.example',
      diagnostic: '550 user@lumen.example: User unknown',
    });
    const addresses = ['user@lumen.example', 'sales@acme.example', 'a@acme.example'];
    const hidden = withoutNames(overall([bounced]), { hidden: 'hidden', addresses });
    expect(overallMarkdown(hidden, translate)).toContain('550 hidden@lumen.example: User unknown');
  });

  it('says nothing of addresses that are kept as hashes only', () => {
    const hash = 'b3f2a9c1d4e5';
    const text = overallMarkdown(
      overall([entry({ recipient: hash, ownAddress: hash, diagnostic: '550 no' })]),
      translate,
    );
    expect(text).not.toContain(hash);
    expect(text).toContain('`lumen.example`');
  });
});
