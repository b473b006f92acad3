import { describe, expect, test } from 'vitest';
import type { List } from '../../../lib/lists/define.ts';
import { lists } from '../../../lib/lists/index.ts';
import { namedCodes } from '../../../lib/lists/named-codes.ts';
import { namedSignal } from '../../../lib/lists/named-signal.ts';
import type { ProviderId } from '../../../lib/providers/index.ts';

const all: readonly List[] = lists;

describe('the data', () => {
  test('each list stands there once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(all.map((list) => [list.id, list] as const))(
    '%s can be recognised and has its source',
    (_, list) => {
      expect((list.zones?.length ?? 0) + (list.marks?.length ?? 0)).toBeGreaterThan(0);
      expect(list.source).toMatch(/^https:\/\//);
      expect(list.name.length).toBeLessThanOrEqual(60);
      if (list.page) expect(() => new URL(list.page?.url ?? '')).not.toThrow();
      if (list.reach === 'closed') expect(list.page).toBeUndefined();
    },
  );

  const marks = [...all.flatMap(({ id, marks = [] }) => marks.map((mark) => [id, mark] as const))];
  test.each([...marks, ...namedCodes.map(({ list, mark }) => [list, mark] as const)])(
    '%s: %s is bounded',
    (_, mark) => {
      expect(mark.flags).not.toMatch(/[gy]/);
      expect(mark.source).not.toMatch(/(?:\.|\\S|\\w|\\s|\])[*+]/);
      expect(mark.source).not.toMatch(/[*+]\)[*+{]/);
    },
  );

  test.each(all.flatMap(({ id, zones = [] }) => zones.map((zone) => [zone, id] as const)))(
    '%s names %s',
    (zone, id) => {
      expect(namedSignal(`554 5.7.1 Client host [192.0.2.7] blocked using ${zone}`, undefined)?.id).toBe(id);
    },
  );
});

describe('named signal (R49)', () => {
  test.each<[string, ProviderId | undefined, string | undefined]>([
    [
      '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      undefined,
      'spamhaus-zen',
    ],
    ['554 7.2.0.192.xbl.spamhaus.org says no', undefined, 'spamhaus-xbl'],
    ['550 Mail from IP 192.0.2.7 was rejected due to listing in Spamhaus PBL', 'apple', 'spamhaus-pbl'],
    [
      '550 5.7.1 having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
      'apple',
      'spamhaus-dbl',
    ],
    [
      '550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus. (AS16012611)',
      'microsoft',
      'spamhaus',
    ],
    ['553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7', 'yahoo', 'spamhaus'],
    [
      '554 http://www.barracudanetworks.com/reputation/?ip=192.0.2.7 Barracuda Reputation',
      undefined,
      'barracuda',
    ],
    ['550 Blocked - see http://www.spamcop.net/bl.shtml?192.0.2.7', 'mimecast', 'spamcop'],
    ['550 rejected because 192.0.2.7 is in a black list at dnsbl.sorbs.net', undefined, 'sorbs'],
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.7]', 'microsoft', 'microsoft-365-list'],
    ['550 5.7.511 Access denied, banned sender[192.0.2.7]', 'microsoft', 'microsoft-365-banned'],
    [
      '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited (S775)',
      'outlook-com',
      'outlook-com-rating',
    ],
    ['550 SC-002 namespace mining', 'outlook-com', 'outlook-com-guessing'],
    ['421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred', 'yahoo', 'yahoo-complaints'],
    ['554 5.7.1 [CS01] Message rejected due to local policy.', 'apple', 'apple-policy'],
    ['554 5.7.1 [HM08] Message rejected due to local policy.', 'apple', 'apple-content'],
    [
      '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.7',
      'apple',
      'proofpoint',
    ],
    ['550 5.7.1 client [192.0.2.7] blocked using Cloudmark Sender Intelligence', 'proofpoint', 'cloudmark'],
    [
      "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
      'cisco',
      'cisco-talos',
    ],
    ['554 AUP#IPBL0001', 'cox', 'spamhaus-zen'],
    ['554 AUP#IPBL1000', 'cox', 'cloudmark'],
    ['554 AUP#CXBL', 'cox', 'cox-list'],
    ['554 BL000010', 'comcast', 'cloudmark'],
    ['554 BL000000 Comcast block for spam', 'comcast', 'comcast-list'],
    ['554 IB104 listed', 'godaddy', 'spamhaus-sbl'],
    ['554 IB104 listed', undefined, undefined],
    ['550 OFR006_102 Client host blocked for spamming issues', 'orange', 'cloudmark'],
    [
      '554 IP=192.0.2.7 - None/bad reputation. Ask your postmaster for help (NOWL)',
      't-online',
      't-online-list',
    ],
    ['550 5.7.1 very low reputation of the sending domain', 'google', 'gmail-reputation'],
    ['550 5.7.1 very low reputation of the sending domain', undefined, undefined],
    ['550 5.1.1 <spamhaus-fan@sorbs.net>: no such mailbox', undefined, undefined],
    ['550 5.1.1 User unknown', undefined, undefined],
  ])('%s', (text, provider, id) => {
    expect(namedSignal(text, provider)?.id).toBe(id);
  });

  test('takes its time from the length alone', () => {
    const hostile = 'a.b-c.spamhaus blocked using [TSS04 SBL1 symantec barracuda x@y.z '.repeat(20_000);
    const start = performance.now();
    namedSignal(hostile, 'google');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
