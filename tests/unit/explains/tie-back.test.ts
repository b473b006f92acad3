import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckName, NamedSignal, TargetFacts } from '../../../lib/diagnosis.ts';
import { runCheck } from '../../../lib/dns/check.ts';
import type { Finding, Verdict } from '../../../lib/dns/finding.ts';
import type { Rule } from '../../../lib/explains/define.ts';
import { RULES } from '../../../lib/explains/rules.ts';
import { sayTieBack } from '../../../lib/explains/say.ts';
import { tieBack } from '../../../lib/explains/tie-back.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { type Zone, zoneResolver } from '../dns/zone.ts';

const translate = loadTranslate();
const AT = '2026-05-04T03:02:01.000Z';

/** A row by its verdict and id; the check is what stands before the first dash. */
function row(text: string, different: Partial<Finding> = {}): Finding {
  const [verdict = 'info', id = ''] = text.split(' ');
  const checks: Record<string, CheckName> = {
    bl: 'blocklists',
    req: 'requirements',
    sts: 'mta-sts',
    soa: 'ns',
  };
  const prefix = id.split('-')[0] ?? '';
  return {
    check: checks[prefix] ?? (prefix as CheckName),
    subject: 'd.example',
    verdict: verdict as Verdict,
    id,
    summary: { key: 'dns_spf_none', values: ['d.example'] },
    records: [],
    at: AT,
    resolver: 'zone.test',
    ...different,
  };
}

const aligned = (means: 'spf' | 'dkim', domain = 'd.example') =>
  row('pass dmarc-aligned', {
    summary: { key: `dns_dmarc_aligned_${means}`, values: [domain, 'd.example'] },
  });
const apart = (domain: string) =>
  row('fail dmarc-not-aligned', {
    summary: { key: 'dns_dmarc_not_aligned_dkim', values: [domain, 'd.example'] },
  });
const key = (text: string, domain: string) => row(text, { subject: `s1._domainkey.${domain}` });
const unproven = row('fail req-gmail', {
  summary: { key: 'dns_req_missing', values: ['d.example', 'Gmail', 'SPF/DKIM, PTR'] },
});
const list = (text: string, name: string) =>
  row(text, { subject: '192.0.2.1', summary: { key: 'dns_bl_not_listed', values: [name, '192.0.2.1'] } });

const tie = (
  reason: string,
  findings: (string | Finding)[],
  more: { signal?: NamedSignal; date?: string } = {},
) => {
  const rows = findings.map((one) => (typeof one === 'string' ? row(one) : one));
  const found = tieBack({ reason, ...more }, rows);
  return found && [found.kind, ...(found.finding ? [found.finding.id] : [])].join(' ');
};

describe('authentication', () => {
  test.each<[string, (string | Finding)[], string]>([
    ['spf-fail', ['fail spf-result-fail', 'warn dmarc-unenforced'], 'explains spf-result-fail'],
    ['spf-fail', ['fail spf-too-many-lookups'], 'explains spf-too-many-lookups'],
    ['spf-fail', ['fail spf-result-permerror', 'fail spf-syntax'], 'explains spf-result-permerror'],
    ['spf-fail', ['warn spf-result-softfail'], 'may-explain spf-result-softfail'],
    ['spf-fail', ['pass spf-result-pass', 'fail spf-too-many-lookups'], 'cannot-tell'], // found in time, yet broken for others
    ['spf-fail', ['pass spf-result-pass'], 'looks-right'],
    ['spf-fail', ['info spf-found'], 'cannot-tell'], // a record that exists proves nothing (R30)
    ['spf-fail', ['unchecked spf-result-temperror'], 'could-not-check'],
    ['spf-fail', ['unchecked spf-unchecked', 'pass dmarc-found'], 'could-not-check'],
    ['spf-record-broken', ['fail spf-multiple'], 'explains spf-multiple'],
    ['spf-record-broken', ['info spf-found'], 'looks-right'], // the reply complains about the record, and it can be read
    ['spf-record-broken', ['pass spf-result-pass'], 'looks-right'],
    ['spf-record-broken', ['fail spf-result-fail', 'info spf-found'], 'cannot-tell'], // no is never "right"
    ['spf-record-broken', ['warn spf-result-softfail', 'info spf-found'], 'cannot-tell'],
    ['spf-record-broken', ['warn spf-result-neutral', 'info spf-found'], 'cannot-tell'],
    ['spf-record-broken', ['info spf-found', 'unchecked spf-unchecked'], 'could-not-check'], // an include that is silent
    ['spf-record-broken', ['unchecked spf-result-temperror', 'info spf-found'], 'could-not-check'],
    ['spf-record-broken', ['unchecked spf-unchecked'], 'could-not-check'],
    ['dkim-fail', ['fail dkim-absent'], 'explains dkim-absent'],
    ['dkim-fail', ['warn dkim-revoked'], 'may-explain dkim-revoked'], // a selector that was only guessed
    ['dkim-fail', ['info dkim-found', 'pass spf-result-pass', aligned('dkim')], 'cannot-tell'], // R30
    ['dkim-fail', ['unchecked dkim-selector-unknown'], 'cannot-tell'],
    ['dkim-fail', ['unchecked dkim-unchecked'], 'could-not-check'],
    ['dkim-fail', ['info dkim-guess-revoked'], 'cannot-tell'], // an old selector that nobody uses
    [
      'dkim-fail',
      [key('info dkim-found', 'd.example'), key('fail dkim-absent', 'esp.example')],
      'may-explain dkim-absent',
    ],
    [
      'dkim-fail',
      [key('info dkim-found', 'esp.example'), key('fail dkim-absent', 'd.example'), apart('esp.example')],
      'explains dkim-absent', // a foreign key that is good vouches for nothing
    ],
    ['unauthenticated', ['fail spf-result-fail'], 'explains spf-result-fail'],
    ['unauthenticated', ['fail spf-result-fail', 'info dkim-found'], 'may-explain spf-result-fail'], // DKIM was enough
    ['unauthenticated', ['fail spf-syntax', 'unchecked dkim-selector-unknown'], 'may-explain spf-syntax'],
    ['unauthenticated', ['fail spf-syntax', 'unchecked dkim-unchecked'], 'may-explain spf-syntax'],
    ['unauthenticated', ['fail spf-result-fail', 'fail dkim-absent'], 'explains spf-result-fail'],
    ['anti-spoofing', ['fail spf-result-fail', 'info dkim-found'], 'may-explain spf-result-fail'],
    ['dmarc-reject', ['fail spf-result-fail', 'info dkim-found'], 'may-explain spf-result-fail'],
    [
      'dmarc-reject',
      ['fail spf-result-fail', key('info dkim-found', 'esp.example'), apart('esp.example')],
      'explains dmarc-not-aligned',
    ],
    ['dmarc-reject', ['pass spf-result-pass', aligned('spf', 'other.example')], 'cannot-tell'], // not the domain that passed
    [
      'dmarc-reject',
      ['fail spf-result-fail', 'info dkim-found', 'info dkim-revoked'],
      'may-explain spf-result-fail',
    ],
    ['unauthenticated', ['pass spf-result-pass', 'fail dmarc-not-aligned'], 'explains dmarc-not-aligned'],
    ['unauthenticated', ['pass spf-result-pass', aligned('spf'), 'info dmarc-not-aligned'], 'looks-right'],
    ['unauthenticated', ['pass spf-result-pass', aligned('dkim')], 'cannot-tell'], // whether the signature held is not in DNS
    ['unauthenticated', ['pass spf-result-pass', 'warn dmarc-not-aligned'], 'may-explain dmarc-not-aligned'],
    ['unauthenticated', ['info spf-found', 'info dkim-found', 'pass dmarc-found'], 'cannot-tell'],
    ['unauthenticated', ['pass spf-result-pass', aligned('spf'), 'fail dkim-absent'], 'looks-right'], // SPF was enough
    ['unauthenticated', ['info spf-found', 'fail dkim-absent'], 'may-explain dkim-absent'], // SPF may have passed
    ['unauthenticated', ['fail spf-none', 'warn dkim-none', unproven], 'explains req-gmail'],
    ['unauthenticated', ['fail spf-none', 'warn dkim-none'], 'may-explain spf-none'],
    ['unauthenticated', ['fail dmarc-none'], 'cannot-tell'], // no policy is no failure
    ['anti-spoofing', ['fail spf-result-fail'], 'explains spf-result-fail'],
    ['anti-spoofing', ['info spf-found'], 'cannot-tell'],
    ['dmarc-reject', ['fail spf-result-fail', 'fail dmarc-not-aligned'], 'explains dmarc-not-aligned'],
    ['dmarc-reject', ['pass dmarc-found', aligned('spf'), 'pass spf-result-pass'], 'looks-right'],
    ['dmarc-reject', ['pass dmarc-found'], 'cannot-tell'],
    ['misaligned', ['fail dmarc-not-aligned'], 'explains dmarc-not-aligned'],
    ['misaligned', [aligned('spf')], 'cannot-tell'], // it fits, but passes only if the address may send
    ['misaligned', [aligned('spf'), 'pass spf-result-pass'], 'looks-right'],
    ['dmarc-missing', ['fail dmarc-none'], 'explains dmarc-none'],
    ['dmarc-missing', ['fail dmarc-wrong-place'], 'explains dmarc-wrong-place'],
    ['dmarc-missing', ['warn dmarc-unenforced'], 'looks-right'],
    ['dmarc-missing', ['pass dmarc-found', 'warn dmarc-tag-invalid'], 'looks-right'], // one tag, and still a record
    ['dmarc-missing', ['pass dmarc-found', 'fail dmarc-tag-invalid'], 'cannot-tell'],
    ['dmarc-missing', ['unchecked dmarc-unchecked'], 'could-not-check'],
    ['forwarding-broke-auth', ['fail dkim-absent'], 'may-explain dkim-absent'],
    ['forwarding-broke-auth', ['pass spf-result-pass', 'info dkim-found'], 'cannot-tell'],
    ['sender-domain-dns', ['fail domain-nxdomain', 'fail mx-none'], 'explains domain-nxdomain'],
    ['sender-domain-dns', ['fail mx-null'], 'explains mx-null'],
    ['sender-domain-dns', ['pass domain-exists', 'pass mx-found'], 'looks-right'],
    ['sender-domain-dns', ['pass domain-exists', 'unchecked mx-unchecked'], 'could-not-check'],
    ['sender-domain-dns', ['warn mx-null'], 'explains mx-null'], // a sender that takes no mail
    [
      'sender-domain-dns',
      ['info domain-just-appeared', 'pass domain-exists', 'pass mx-found'],
      'looks-right',
    ],
    [
      'sender-domain-dns',
      ['pass domain-exists', 'pass mx-found', 'unchecked mx-unchecked'],
      'could-not-check',
    ],
    ['sender-domain-dns', ['info ns-single-ns', 'pass domain-exists', 'pass mx-found'], 'looks-right'],
    ['ptr-missing', ['fail ptr-missing'], 'explains ptr-missing'],
    ['ptr-missing', ['fail ptr-mismatch'], 'explains ptr-mismatch'],
    ['ptr-missing', ['pass ptr-confirmed', 'warn ptr-generic'], 'may-explain ptr-generic'],
    ['ptr-missing', ['pass ptr-confirmed'], 'looks-right'],
    ['ptr-missing', ['unchecked ptr-unchecked'], 'could-not-check'],
    ['helo-invalid', ['warn helo-bare'], 'explains helo-bare'],
    ['helo-invalid', ['pass helo-resolves'], 'looks-right'],
    ['helo-invalid', ['unchecked helo-unchecked'], 'could-not-check'],
  ])('%s with %j: %s', (reason, findings, expected) => {
    expect(tie(reason, findings)).toBe(expected);
  });

  test('SPF of an assumed return-path proves nothing either way', () => {
    const spf = (facts: TargetFacts) => [{ check: 'spf' as const, subject: 'd.example', facts }];
    const kindOf = (facts: TargetFacts, ...rows: (string | Finding)[]) =>
      tieBack(
        { reason: 'spf-fail', checks: spf(facts) },
        rows.map((one) => (typeof one === 'string' ? row(one) : one)),
      );
    expect(kindOf({ isGuessed: true }, 'fail spf-result-fail')?.kind).toBe('may-explain');
    expect(kindOf({ isGuessed: true }, 'pass spf-result-pass')?.kind).toBe('cannot-tell');
    expect(kindOf({ isGuessed: true }, 'pass spf-result-pass')?.open?.key).toBe('dns_tie_open_return_path');
    expect(kindOf({ sender: 'a@d.example' }, 'fail spf-result-fail')?.kind).toBe('explains');
    expect(kindOf({ sender: '' }, 'fail spf-result-fail')?.kind).toBe('explains'); // the greeting was checked
  });

  test('requirements that rest on a guessed return-path only may explain', () => {
    const facts = { isGuessed: true } as const;
    const checks = [{ check: 'requirements' as const, subject: 'd.example', facts }];
    expect(tieBack({ reason: 'unauthenticated', checks }, [unproven])?.kind).toBe('may-explain');
  });

  test('after a forward the server that was judged may be another one', () => {
    const facts = { sender: 'a@d.example', isForwarded: true } as const;
    const checks = [{ check: 'spf' as const, subject: 'd.example', facts }];
    const kindOf = (text: string) => tieBack({ reason: 'spf-fail', checks }, [row(text)]);
    expect(kindOf('fail spf-result-fail')?.kind).toBe('may-explain');
    expect(kindOf('fail spf-result-fail')?.open?.key).toBe('dns_tie_open_forward');
    expect(kindOf('pass spf-result-pass')?.kind).toBe('cannot-tell');
  });

  test('whose key it is shows beside From', () => {
    const checks = [{ check: 'dmarc' as const, subject: 'd.example', facts: { from: 'd.example' } }];
    const rows = [key('info dkim-found', 'esp.example'), key('fail dkim-absent', 'd.example')];
    expect(tieBack({ reason: 'dkim-fail', checks }, rows)?.kind).toBe('explains');
  });

  test('the seal of a server on the way is in no notice', () => {
    expect(tie('arc-fail', ['info dkim-found'])).toBeUndefined();
  });
});

describe('reputation', () => {
  const spamcop: NamedSignal = { id: 'spamcop', name: 'SpamCop', reach: 'public' };
  const css: NamedSignal = { id: 'spamhaus-css', name: 'Spamhaus CSS', reach: 'public' };
  const s3150: NamedSignal = {
    id: 'outlook-com-list',
    name: 'Outlook.com’s own block list',
    reach: 'private',
  };
  const clean = list('pass bl-not-listed', 'PSBL');
  const sbl: NamedSignal = { id: 'spamhaus-sbl', name: 'Spamhaus SBL', reach: 'public' };
  const zen = (verdict: string, labels: string): Finding => ({
    ...list(`${verdict} bl-listed`, 'Spamhaus ZEN'),
    explanation: { key: 'dns_bl_do_spam', values: [labels] },
  });

  test.each<[string, (string | Finding)[], NamedSignal | undefined, string]>([
    ['ip-blocklisted', [list('fail bl-listed', 'SpamCop'), clean], spamcop, 'explains bl-listed'],
    ['ip-blocklisted', [list('fail bl-listed', 'PSBL')], spamcop, 'may-explain bl-listed'], // another list than the named one
    ['ip-blocklisted', [list('pass bl-not-listed', 'SpamCop'), clean], spamcop, 'looks-right'],
    ['ip-blocklisted', [list('warn bl-listed', 'Spamhaus ZEN')], css, 'explains bl-listed'],
    ['ip-blocklisted', [zen('fail', 'SBL (127.0.0.2)')], sbl, 'explains bl-listed'],
    ['ip-blocklisted', [zen('fail', 'CSS (127.0.0.3)')], sbl, 'explains bl-listed'], // CSS is in the SBL zone
    ['ip-blocklisted', [zen('warn', 'PBL (127.0.0.10)')], sbl, 'may-explain bl-listed'], // another part than the named one
    [
      'ip-blocklisted',
      [list('pass bl-not-listed', 'SpamCop'), list('unchecked bl-unchecked', 'SpamCop')],
      spamcop,
      'could-not-check',
    ],
    ['ip-blocklisted', ['unchecked bl-private-address', 'unchecked ptr-private'], undefined, 'cannot-tell'],
    ['ip-blocklisted', [list('unchecked bl-refused', 'Spamhaus ZEN'), clean], css, 'could-not-check'],
    ['ip-blocklisted', [list('unchecked bl-refused', 'Spamhaus ZEN'), clean], undefined, 'cannot-tell'],
    ['ip-blocklisted', [clean, 'pass ptr-confirmed', 'unchecked bl-private'], undefined, 'cannot-tell'], // N10
    ['ip-blocklisted', [clean, 'unchecked bl-not-checkable'], s3150, 'cannot-tell'],
    ['ip-blocklisted', [list('unchecked bl-unchecked', 'PSBL')], undefined, 'could-not-check'],
    ['domain-blocklisted', [list('pass bl-not-listed', 'Spamhaus ZEN')], css, 'looks-right'],
    ['domain-blocklisted', [clean], undefined, 'cannot-tell'],
    ['url-blocklisted', [list('pass bl-not-listed', 'SpamCop')], spamcop, 'cannot-tell'], // it may be another link
    ['ip-reputation', ['fail ptr-missing', clean], undefined, 'may-explain ptr-missing'],
    ['ip-reputation', ['pass ptr-confirmed', 'pass spf-result-pass', clean], undefined, 'cannot-tell'],
    ['domain-reputation', ['fail dmarc-none', clean], undefined, 'may-explain dmarc-none'],
    ['domain-reputation', ['pass dmarc-found', 'pass spf-result-pass'], undefined, 'cannot-tell'],
    ['sender-rate-limit', ['warn req-gmail'], undefined, 'may-explain req-gmail'],
    ['sender-rate-limit', ['pass req-gmail'], undefined, 'cannot-tell'],
    ['complaints', ['pass dmarc-found', 'pass spf-result-pass'], undefined, 'cannot-tell'],
    ['complaints', ['warn dmarc-unenforced'], undefined, 'cannot-tell'],
    ['security-violation', ['fail spf-result-fail'], undefined, 'may-explain spf-result-fail'],
    ['sender-distrust', [clean], undefined, 'cannot-tell'],
    ['direct-sending', [list('warn bl-listed', 'Spamhaus ZEN')], undefined, 'explains bl-listed'],
  ])('%s with %j', (reason, findings, signal, expected) => {
    expect(tie(reason, findings, signal ? { signal } : {})).toBe(expected);
  });

  test('a private list is never called clean (N10)', () => {
    const found = tieBack({ reason: 'ip-blocklisted', signal: s3150 }, [clean]);
    const words = sayTieBack(found as never, translate).join(' ');
    expect(words).toContain('nobody outside can ask');
    expect(words).toContain('do not mean that you are not blocked');
  });
});

describe('addresses and ways', () => {
  test.each<[string, string[], string]>([
    ['domain-not-found', ['fail domain-nxdomain'], 'explains domain-nxdomain'],
    ['domain-not-found', ['pass domain-exists', 'fail mx-none'], 'explains mx-none'],
    ['domain-not-found', ['pass domain-exists', 'info mx-implicit'], 'looks-right'],
    ['domain-not-found', ['unchecked domain-servfail'], 'may-explain domain-servfail'],
    ['domain-not-found', ['unchecked domain-unchecked', 'pass mx-found'], 'could-not-check'],
    ['null-mx', ['fail mx-null'], 'explains mx-null'],
    ['null-mx', ['pass mx-found'], 'looks-right'],
    ['dns-failure', ['fail dnssec-bogus'], 'explains dnssec-bogus'],
    ['dns-failure', ['warn ns-dead-ns', 'pass domain-exists', 'pass mx-found'], 'may-explain ns-dead-ns'],
    ['dns-failure', ['pass domain-exists', 'pass mx-found'], 'looks-right'],
    ['connection-timeout', ['fail mx-no-address'], 'explains mx-no-address'],
    ['connection-timeout', ['pass mx-found', 'pass domain-exists'], 'cannot-tell'],
    ['expired', ['fail mx-is-ip'], 'explains mx-is-ip'],
    ['connection-refused', ['pass mx-found'], 'cannot-tell'],
    ['dane-fail', ['warn dane-tlsa-without-dnssec'], 'may-explain dane-tlsa-without-dnssec'],
    ['mta-sts-fail', ['pass sts-found'], 'cannot-tell'],
    ['mta-sts-fail', ['info sts-none'], 'cannot-tell'], // without a policy it cannot be the reason
    ['mta-sts-fail', ['warn sts-none'], 'cannot-tell'],
    [
      'domain-not-found',
      ['pass domain-exists', 'pass mx-found', 'unchecked dnssec-unchecked'],
      'looks-right',
    ],
    ['relay-denied', ['pass mx-found'], 'cannot-tell'],
  ])('%s with %j: %s', (reason, findings, expected) => {
    expect(tie(reason, findings)).toBe(expected);
  });

  test('a full mailbox has nothing to do with DNS', () => {
    expect(tie('mailbox-full', ['fail mx-none'])).toBeUndefined();
    expect(tie('spf-fail', [])).toBeUndefined();
  });
});

describe('in words', () => {
  const words = (findings: string[], date?: string) =>
    sayTieBack(
      tieBack(
        { reason: 'spf-fail', ...(date && { date }) },
        findings.map((one) => row(one)),
      ) as never,
      translate,
    );

  test('names the finding', () => {
    expect(words(['fail spf-result-fail'])).toEqual([
      'This explains the bounce: d.example publishes no SPF record.',
    ]);
  });

  test('"since" needs a then', () => {
    expect(words(['pass spf-result-pass'], '2026-05-01T10:00:00Z')[0]).toContain('since 2026-05-01');
    expect(words(['pass spf-result-pass'], '2026-05-04T03:00:00Z')[0]).not.toContain('since');
    expect(words(['pass spf-result-pass'])[0]).not.toContain('since');
    expect(words(['pass spf-result-pass'], 'no date')[0]).not.toContain('since');
    expect(words(['fail spf-result-fail'], '2026-05-01T10:00:00Z')[0]).toContain(
      'of 2026-05-01, if DNS said the same then: d.example',
    );
  });

  test('never "OK", never "not blocked" as a fact', () => {
    for (const reason of Object.keys(RULES)) {
      const found = tieBack({ reason }, [row('info spf-found'), row('pass dmarc-found')]);
      expect(found && sayTieBack(found, translate).join(' ')).not.toMatch(
        /\bOK\b|all is well|you are not blocked(?!\.)/,
      );
    }
  });
});

test('no row that could not be checked ever counts as right', () => {
  for (const [reason, rule] of Object.entries(RULES) as [string, Rule][]) {
    for (const sign of (rule.right ?? []).flat()) {
      expect(tieBack({ reason }, [row(`unchecked ${sign}`)])?.kind, reason).not.toBe('looks-right');
    }
  }
});

test('a row that only informs never explains', () => {
  for (const [reason, rule] of Object.entries(RULES) as [string, Rule][]) {
    for (const sign of [...(rule.explains ?? []), ...(rule.mayExplain ?? [])]) {
      expect(tieBack({ reason }, [row(`info ${sign}`)])?.kind, `${reason} ${sign}`).not.toMatch(/explain/);
    }
  }
});

test('every sign is one that a check can give', () => {
  const folder = new URL('../../../lib/dns/', import.meta.url);
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const derived =
    /^(?:spf-aligned|spf-proven|dkim-own|req-missing|req-unproven|bl-(?:named|other|line)-\w+|spf-result-\w+)$/;
  const signs = (Object.values(RULES) as Rule[]).flatMap((rule) => [
    ...(rule.explains ?? []),
    ...(rule.explainsAsWarning ?? []),
    ...(rule.mayExplain ?? []),
    ...(rule.right ?? []).flat(),
    ...(rule.wrong ?? []),
    ...Object.keys({ ...rule.outweighs, ...rule.doubts }),
  ]);
  const isGiven = (sign: string) => {
    const word = sign.replace(/^[a-z]+-/, '');
    return [`'${sign}'`, `'${word}'`, `\n  ${word}: {`].some((text) => source.includes(text));
  };
  const unknown = [...new Set(signs)].filter((sign) => !derived.test(sign) && !isGiven(sign));
  expect(unknown).toEqual([]);
});

describe('with the real checks', () => {
  const gather = async (zone: Zone, targets: [CheckName, string, TargetFacts?][]) => {
    const { resolve } = zoneResolver(zone);
    const runs = targets.map(([check, subject, facts = {}]) =>
      runCheck({ check, subject, facts }, resolve, { signal: new AbortController().signal }),
    );
    return (await Promise.all(runs)).flatMap((result) => (result.ok ? result.value : []));
  };
  const zone: Zone = {
    'acme.example': {
      TXT: ['v=spf1 ip4:192.0.2.1 -all'],
      NS: ['ns.acme.example'],
      MX: [[1, 'mx.acme.example']],
    },
    '_dmarc.acme.example': { TXT: ['v=DMARC1; p=reject; rua=mailto:d@acme.example'] },
    'mx.acme.example': { A: ['192.0.2.5'] },
  };
  const facts = { ip: '192.0.2.1', sender: 'ann@acme.example', from: 'acme.example' };

  test.each<[string, Partial<TargetFacts>, string]>([
    ['spf-fail', {}, 'looks-right'],
    ['spf-fail', { ip: '198.51.100.1' }, 'explains'],
    ['dmarc-reject', {}, 'looks-right'],
    ['dmarc-reject', { ip: '198.51.100.1' }, 'explains'],
    ['dmarc-reject', { sender: 'x@esp.example' }, 'may-explain'],
    [
      'dmarc-reject',
      { sender: 'x@esp.example', dkim: [{ domain: 'esp.example', selector: 's' }] },
      'explains',
    ],
  ])('%s with %j: %s', async (reason, different, kind) => {
    const known = { ...facts, ...different };
    const domain = known.sender.slice(known.sender.indexOf('@') + 1);
    const findings = await gather({ ...zone, 'esp.example': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] } }, [
      ['spf', domain, known],
      ['dmarc', 'acme.example', known],
    ]);
    expect(tieBack({ reason }, findings)?.kind).toBe(kind);
  });
});
