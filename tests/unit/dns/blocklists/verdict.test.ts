import { describe, expect, test } from 'vitest';
import { FAILURE_REASONS, type Failed } from '../../../../lib/dns/answer.ts';
import { BLOCKLISTS, liveListOf } from '../../../../lib/dns/blocklists/lists.ts';
import { judge, judgeUnasked } from '../../../../lib/dns/blocklists/verdict.ts';
import { answerFrom, type Said } from '../../../../scripts/conformance/dnsbl-verdicts.ts';

const SILENT: Said = { rcode: 'NXDOMAIN', a: [] };
const NODATA: Said = { rcode: 'NOERROR', a: [] };
const says = (...a: string[]): Said => ({ rcode: 'NOERROR', a });
const HEALTHY = { always: says('127.0.0.2'), never: SILENT };

/** `listed SBL`, `refused public-resolver`, `listed PBL policy`: the whole judgement in words. */
function verdictOf(
  zone: string,
  answer: Said,
  controls: { always: Said; never: Said } | undefined = HEALTHY,
): string {
  const list = liveListOf(zone);
  if (!list) throw new Error(zone);
  const { verdict, reason, codes, severity } = judge({
    list,
    answer: answerFrom(answer),
    controls: list.isAllowList
      ? undefined
      : { always: answerFrom(controls.always), never: answerFrom(controls.never) },
  });
  return [verdict, reason, ...codes.map(({ label }) => label), severity].filter(Boolean).join(' ');
}

const ZEN = 'zen.spamhaus.org';
const DBL = 'dbl.spamhaus.org';
const COP = 'bl.spamcop.net';
const SPIKE = 'rep.mailspike.net';
const URIBL = 'multi.uribl.com';
const SURBL = 'multi.surbl.org';
const BARRACUDA = 'b.barracudacentral.org';
const SCORE = 'bl.score.senderscore.com';
const DNSWL = 'list.dnswl.org';

describe('one rule each', () => {
  test.each<[string, string, Said, string]>([
    ['timeout', COP, { rcode: 'TIMEOUT', a: [] }, 'unchecked timeout'],
    ['SERVFAIL', COP, { rcode: 'SERVFAIL', a: [] }, 'unchecked server-failure'],
    ['REFUSED', COP, { rcode: 'REFUSED', a: [] }, 'unchecked server-failure'],
    [
      'SERVFAIL where one registers',
      BARRACUDA,
      { rcode: 'SERVFAIL', a: [] },
      'unchecked registration-required',
    ],
    ['zone typo', ZEN, says('127.255.255.252'), 'error zone-typo'],
    ['public resolver', ZEN, says('127.255.255.254'), 'refused public-resolver'],
    ['too many queries', ZEN, says('127.255.255.255'), 'refused excessive-queries'],
    ['refusal of a list without any of its own', COP, says('127.255.255.254'), 'refused public-resolver'],
    ['refusal where one registers', SCORE, says('127.255.255.255'), 'refused registration-required'],
    ['another code of that family', ZEN, says('127.255.255.253'), 'unchecked unknown-code'],
    ['another code of that family, read as bits', SURBL, says('127.255.255.253'), 'unchecked unknown-code'],
    ['own refusal', URIBL, says('127.0.0.1'), 'refused public-resolver'],
    ['own refusal among bits', SURBL, says('127.0.0.65'), 'refused public-resolver'],
    ['own refusal of an allow list', DNSWL, says('127.0.0.255'), 'refused public-resolver'],
    ['another one', DNSWL, says('127.0.10.3'), 'refused public-resolver'],
    ['an address at a domain list', DBL, says('127.0.1.255'), 'error ip-query'],
    ['allow-listed', DNSWL, says('127.0.15.0'), 'allow-listed none'],
    ['allow list, unknown code', DNSWL, says('127.0.3.9'), 'unchecked unknown-code'],
    ['allow list, silent', DNSWL, SILENT, 'not-listed'],
    ['outside 127/8', COP, says('91.195.240.117'), 'unchecked non-127-answer'],
    ['one of several outside', COP, says('127.0.0.2', '10.0.0.1'), 'unchecked non-127-answer'],
    ['127.0.0.1 without a meaning', COP, says('127.0.0.1'), 'unchecked rewritten-answer'],
    ['127.0.0.1 with one', SCORE, says('127.0.0.1'), 'listed bot'],
    ['NXDOMAIN', COP, SILENT, 'not-listed'],
    ['NODATA', COP, NODATA, 'not-listed'],
    ['harmless', SPIKE, says('127.0.0.15'), 'not-listed neutral'],
    ['harmless and bad', SPIKE, says('127.0.0.13', '127.0.0.11'), 'listed very-bad'],
    ['harmless and unknown', SPIKE, says('127.0.0.13', '127.0.0.99'), 'unchecked unknown-code'],
    ['unknown code', COP, says('127.0.0.99'), 'unchecked unknown-code'],
    ['unknown bit', URIBL, says('127.0.0.16'), 'unchecked unknown-code'],
    ['unknown bit beside a known one', URIBL, says('127.0.0.18'), 'listed black'],
    ['no bit at all', SURBL, says('127.0.0.0'), 'unchecked unknown-code'],
    ['a code of XBL', ZEN, says('127.0.0.6'), 'listed XBL'],
    ['several codes, gravest first', ZEN, says('127.0.0.10', '127.0.0.4', '127.0.0.2'), 'listed SBL XBL PBL'],
    ['only PBL', ZEN, says('127.0.0.10', '127.0.0.11'), 'listed PBL policy'],
    ['grey alone', URIBL, says('127.0.0.4'), 'listed grey low'],
    ['red with black', URIBL, says('127.0.0.10'), 'listed black red'],
    ['a victim', DBL, says('127.0.1.104'), 'listed abused-legit-phish compromised'],
    ['a victim and worse', DBL, says('127.0.1.104', '127.0.1.4'), 'listed phish abused-legit-phish'],
    ['a whole network', 'dnsbl-3.uceprotect.net', says('127.0.0.2'), 'listed level 3 collateral'],
    ['all bits of SURBL', SURBL, says('127.0.0.252'), 'listed PH MW CR ABUSE CT DM'],
    ['a proxy', 'dnsbl.dronebl.org', says('127.0.0.9', '127.0.0.14'), 'listed open-proxy'],
  ])('%s', (_, zone, answer, expected) => {
    expect(verdictOf(zone, answer)).toBe(expected);
  });

  test.each<[string, Said, Said, Said, string]>([
    [
      'the never-listed point answers',
      says('127.0.0.2'),
      says('127.0.0.2'),
      says('127.0.0.2'),
      'lists-the-world',
    ],
    ['the always-listed point is late', SILENT, { rcode: 'TIMEOUT', a: [] }, SILENT, 'control-timeout'],
    ['the always-listed point is silent', SILENT, SILENT, SILENT, 'control-not-listed'],
    ['a listing of a list that fails its test', says('127.0.0.2'), SILENT, SILENT, 'control-not-listed'],
    ['the always-listed point is refused', SILENT, says('127.255.255.254'), SILENT, 'control-not-listed'],
    ['the always-listed point leads elsewhere', SILENT, says('10.0.0.1'), SILENT, 'control-not-listed'],
  ])('control: %s', (_, answer, always, never, reason) => {
    expect(verdictOf(COP, answer, { always, never })).toBe(`unchecked ${reason}`);
  });

  test('a refusal comes before the controls', () => {
    expect(verdictOf(ZEN, says('127.255.255.254'), { always: SILENT, never: SILENT })).toBe(
      'refused public-resolver',
    );
  });

  test('no failure of ours is a verdict', () => {
    const list = liveListOf(COP);
    for (const reason of FAILURE_REASONS) {
      const failed = {
        name: 'x.example',
        at: '',
        resolver: '',
        status: 'failed',
        reason,
        records: [],
      } as Failed;
      expect(list && judge({ list, answer: failed }).verdict, reason).toBe('unchecked');
    }
  });
});

test('a severity holds only when all codes share it, whatever their order', () => {
  const cop = liveListOf(COP);
  if (!cop) throw new Error(COP);
  const codes = [
    { at: '127.0.0.4', label: 'grey', means: 'unasked', severity: 'low' },
    { at: '127.0.0.2', label: 'black', means: 'spam' },
  ] as const;
  const list = { ...cop, codes };
  expect(judge({ list, answer: answerFrom(says('127.0.0.4')) }).severity).toBe('low');
  expect(judge({ list, answer: answerFrom(says('127.0.0.4', '127.0.0.2')) }).severity).toBeUndefined();
});

test('what was shut down, or knows no IPv6, is never asked', () => {
  const unasked = (zone: string, family: 'ipv4' | 'ipv6') => {
    const list = BLOCKLISTS.find((one) => one.zone === zone);
    return list && judgeUnasked(list, family)?.reason;
  };
  expect(unasked('dnsbl.sorbs.net', 'ipv4')).toBe('list-retired');
  expect(unasked('psbl.surriel.com', 'ipv6')).toBe('no-ipv6');
  expect(unasked('psbl.surriel.com', 'ipv4')).toBeUndefined();
  expect(unasked(ZEN, 'ipv6')).toBeUndefined();
  expect(liveListOf('dnsbl.sorbs.net')).toBeUndefined();
});
