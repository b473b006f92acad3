import { describe, expect, test } from 'vitest';
import { causes, type Reason } from '../../../lib/causes/index.ts';
import { diagnose } from '../../../lib/diagnose.ts';
import { CHECKS } from '../../../lib/dns/checks/index.ts';
import { RULES } from '../../../lib/explains/rules.ts';
import type { Notice, NoticeRecipient, Original } from '../../../lib/notice/notice.ts';
import { PLANS } from '../../../lib/plan/plans.ts';
import { addressIn } from '../../../lib/plan/reply-names.ts';
import { planSentence } from '../../../lib/plan/sentence.ts';
import { targetsOf } from '../../../lib/targets.ts';
import { loadTranslate } from '../../../scripts/translate.ts';

const translate = loadTranslate();

const original: Original = {
  from: 'ann@acme.example',
  returnPath: 'bounce+1@bounce.acme.example',
  sendingIp: '192.0.2.1',
  sendingHost: 'mail.acme.example',
  dkim: [{ domain: 'acme.example', selector: 's1' }],
};
const recipient: NoticeRecipient = {
  address: 'bo@corp.example',
  action: 'failed',
  diagnostic: '550 5.7.1 No',
};

interface Case extends Partial<NoticeRecipient> {
  original?: Original;
  reportingMta?: string;
  provider?: string;
}

const plan = (reason: Reason, { original: mail = original, reportingMta, provider, ...more }: Case = {}) => {
  const notice: Pick<Notice, 'original' | 'reportingMta'> = {
    original: mail,
    ...(reportingMta && { reportingMta }),
  };
  return targetsOf({ reason, provider }, { ...recipient, ...more }, notice);
};
const asked = (...given: Parameters<typeof plan>) =>
  plan(...given).map(({ check, subject }) => `${check} ${subject}`);

describe('the table', () => {
  test('names every reason, and only checks that exist, each noun once', () => {
    expect(Object.keys(PLANS).sort()).toEqual(causes.map(({ id }) => id).sort());
    for (const [reason, steps] of Object.entries(PLANS)) {
      expect(steps.map(([check]) => check in CHECKS)).not.toContain(false);
      expect(new Set(steps.map(String)).size, reason).toBe(steps.length);
      expect(steps.length, reason).toBeLessThanOrEqual(6);
    }
  });

  test('every reason with a plan is tied back, and no other', () => {
    const planned = Object.entries(PLANS).filter(([, steps]) => steps.length > 0);
    expect(Object.keys(RULES).sort()).toEqual(planned.map(([reason]) => reason).sort());
  });
});

describe('the noun of the notice is tested (N8)', () => {
  test('the return-path for the sending address, the key, the From domain', () => {
    const [spf, dmarc, dkim] = plan('spf-fail');
    expect(spf).toMatchObject({ check: 'spf', subject: 'bounce.acme.example' });
    expect(spf?.facts).toEqual({
      ip: '192.0.2.1',
      sender: 'bounce+1@bounce.acme.example',
      helo: 'mail.acme.example',
      from: 'acme.example',
      reason: 'spf-fail',
    });
    expect(dmarc).toMatchObject({ check: 'dmarc', subject: 'acme.example', facts: { dkim: original.dkim } });
    expect(dkim).toMatchObject({ check: 'dkim', subject: 's1._domainkey.acme.example' });
    expect(translate(planSentence(spf as never))).toBe('Check SPF of bounce.acme.example for 192.0.2.1');
    expect(translate(planSentence(dkim as never))).toBe('Check DKIM key s1 of acme.example');
  });

  test('the address that the reply names beats that of the headers', () => {
    const diagnostic = '550 5.7.1 [198.51.100.7] is blocked using zen.spamhaus.org';
    expect(asked('ip-blocklisted', { diagnostic })).toEqual(['blocklists 198.51.100.7', 'ptr 198.51.100.7']);
  });

  test('the list that the reply names travels along', () => {
    const signal = { id: 'spamcop', name: 'SpamCop', reach: 'public' } as const;
    const [first] = targetsOf({ reason: 'ip-blocklisted', signal }, recipient, { original });
    expect(first?.facts).toEqual({ list: 'spamcop', reason: 'ip-blocklisted' });
  });

  test('a server of one’s own that was refused is not the desk behind it', () => {
    const desk: Original = { ...original, sendingHost: 'desk.isp.example', receivedBy: 'mail.acme.example' };
    const refused = { original: desk, reportingMta: 'mail.acme.example', remoteMta: 'mx.corp.example' };
    expect(asked('helo-invalid', refused)).toEqual(['helo mail.acme.example']);
    expect(plan('spf-fail', refused)[0]?.facts).not.toHaveProperty('ip');
    expect(asked('ptr-missing', { original: { ...original, isSubmission: true } })).toEqual([]);
  });

  test('a hop inside a farm was seen by nobody outside', () => {
    const hop = (sendingHost: string, receivedBy: string): Original => ({
      ...original,
      sendingHost,
      receivedBy,
    });
    const m365 = hop('a.eurprd03.prod.outlook.com', 'b.eurprd03.prod.outlook.com');
    const remoteMta = 'corp-example.mail.protection.outlook.com';
    const reportingMta = 'c.eurprd03.prod.outlook.com';
    expect(plan('spf-fail', { original: m365, remoteMta, reportingMta })[0]?.facts).not.toHaveProperty('ip');
    expect(
      plan('spf-fail', { original: hop('desk.isp.example', 'mail.acme.example') })[0]?.facts,
    ).not.toHaveProperty('ip');
    expect(plan('spf-fail', { original: hop('mail.acme.example', 'mx.corp.example') })[0]?.facts?.ip).toBe(
      '192.0.2.1',
    );
  });

  test('who refused is not said: the line that the sender’s own server wrote names no judged address', () => {
    const mail: Original = { ...original, sendingHost: 'desk.isp.example', receivedBy: 'smtp.isp2.example' };
    const own = { original: mail, reportingMta: 'smtp.isp2.example' };
    expect(plan('spf-fail', own)[0]?.facts).not.toHaveProperty('ip');
    expect(plan('spf-fail', own)[0]?.facts?.helo).toBe('smtp.isp2.example');
    const theirs = { ...mail, receivedBy: 'mx.corp.example' };
    expect(plan('spf-fail', { original: theirs, reportingMta: 'mx.corp.example' })[0]?.facts?.ip).toBe(
      '192.0.2.1',
    );
  });

  test('an unknown return-path is guessed, and said so', () => {
    const { returnPath: _, ...mail } = original;
    expect(plan('spf-fail', { original: mail })[0]).toMatchObject({
      subject: 'acme.example',
      facts: { isGuessed: true },
    });
    expect(plan('spf-fail', { original: mail })[0]?.facts).not.toHaveProperty('sender');
    const requirements = plan('unauthenticated', { original: mail, provider: 'google' }).at(-1);
    expect(requirements).toMatchObject({ check: 'requirements', facts: { isGuessed: true } });
    expect(plan('spf-fail')[0]?.facts).not.toHaveProperty('isGuessed');
  });

  test('an empty return-path leaves the greeting to SPF', () => {
    const mail = { ...original, returnPath: '' };
    const [spf] = plan('spf-fail', { original: mail });
    expect(spf).toMatchObject({ subject: 'mail.acme.example', facts: { sender: '' } });
    expect(spf?.facts).not.toHaveProperty('isGuessed');
    const { sendingHost: _, ...nameless } = mail;
    expect(asked('spf-record-broken', { original: nameless })).toEqual([]);
  });

  test('a forward is noted where it makes a difference', () => {
    const forwarded = { intended: 'bo@club.example' };
    expect(plan('spf-fail', forwarded).map(({ facts }) => facts?.isForwarded)).toEqual([true, true, true]);
    expect(plan('domain-not-found', forwarded)[0]?.facts).not.toHaveProperty('isForwarded');
    expect(plan('spf-fail', { intended: 'Bo+x@corp.example' })[0]?.facts).not.toHaveProperty('isForwarded');
  });

  test('international names are asked about in their ASCII form', () => {
    const mail: Original = { from: 'a@b\u00fccher.example', returnPath: 'x@b\u00fccher.example', dkim: [] };
    const [spf, dmarc] = plan('spf-fail', { original: mail });
    expect(spf).toMatchObject({
      subject: 'xn--bcher-kva.example',
      facts: { sender: 'x@xn--bcher-kva.example', from: 'xn--bcher-kva.example' },
    });
    expect(dmarc?.subject).toBe('xn--bcher-kva.example');
    expect(asked('null-mx', { address: 'bo@b\u00fccher.example' })[0]).toBe('mx xn--bcher-kva.example');
  });

  test('the mail servers of a sender are told from those of a recipient', () => {
    const mx = plan('sender-domain-dns').find(({ check }) => check === 'mx');
    expect(mx?.facts).toEqual({
      sender: 'bounce+1@bounce.acme.example',
      from: 'acme.example',
      reason: 'sender-domain-dns',
    });
  });

  test.each([
    ['550 5.7.1 blocked [2a01:4f8::1]; contact our mx 198.51.100.9', '2a01:4f8::1'],
    ['550 5.7.1 blocked 198.51.100.9, see also 2a01:4f8::1', '198.51.100.9'],
    ['Remote Server returned 4.4.7; Microsoft SMTP Server id 15.1.225.42', undefined],
    ['Microsoft SMTP Server id 15.1.225.42; blocked 198.51.100.9', '198.51.100.9'],
  ])('the address in %s', (reply, address) => {
    expect(addressIn(reply)).toBe(address);
  });

  test('another address than the last hop’s did not greet with its name', () => {
    const diagnostic = '550 5.7.1 SPF of 198.51.100.7 fails';
    expect(plan('spf-fail', { diagnostic })[0]?.facts).toMatchObject({ ip: '198.51.100.7' });
    expect(plan('spf-fail', { diagnostic })[0]?.facts).not.toHaveProperty('helo');
  });

  test('the greeting that the reply names', () => {
    const diagnostic = '450 4.7.1 <desktop-7.local>: Helo command rejected: Host not found';
    expect(asked('helo-invalid', { diagnostic })[0]).toBe('helo desktop-7.local');
  });

  test('the domain for which SPF failed', () => {
    const diagnostic =
      '550 5.7.1 see http://www.openspf.net/Why?s=mfrom;id=ann%40news.example;ip=198.51.100.7;r=mx';
    const [spf] = plan('spf-fail', { diagnostic });
    expect(spf).toMatchObject({
      subject: 'news.example',
      facts: { ip: '198.51.100.7', sender: 'postmaster@news.example' },
    });
  });

  test.each([
    ['554 5.7.1 Sender address [news@promo.example] blocked using dbl.spamhaus.org', 'promo.example'],
    ['550 5.7.1 URL promo[.]example is listed', 'promo.example'],
    ['550 5.7.1 domain promo . example is listed', 'promo.example'],
    ['550 5.7.1 Your domain promo. example is on our list', 'promo.example'],
    ['550 hxxp://promo.example/x is listed, see https://www.spamhaus.org/query/dbl', 'promo.example'],
    ['550 see https://check.spamhaus.org/query/domain/promo.example for the link', 'promo.example'],
    ['550 blocked, promo.example.dbl.spamhaus.org', 'promo.example'],
  ])('the link or domain in %s', (diagnostic, domain) => {
    expect(asked('url-blocklisted', { diagnostic })[0]).toBe(`blocklists ${domain}`);
  });

  test('pages of lists, the other side and the end of a sentence are no named domain', () => {
    const diagnostic =
      '550 5.7.1 bo@corp.example: blocked by mx.corp.example. See https://www.spamhaus.org/query.html for help.Thanks';
    expect(asked('url-blocklisted', { diagnostic, remoteMta: 'mx.corp.example' })).toEqual([
      'blocklists acme.example',
    ]);
  });

  test.each([
    '421 4.7.0 [x.xx.xx.xx] very low reputation of the sending domain',
    '550 5.7.30 blocked because it didn’t pass DKIM.To fix it',
    '550 4.4.7 QUEUE.Expired; message expired',
    '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.isp.example to clarify.)',
    '550 5.7.1 Write to postmaster@isp.example',
  ])('no domain at all in %s', (diagnostic) => {
    const bare = { diagnostic, original: { dkim: [] } };
    expect(asked('url-blocklisted', bare)).toEqual([]);
    expect(asked('spf-fail', bare)).toEqual([]);
  });

  test('the host that did not answer is not the domain that was written to', () => {
    const { address: _, ...nobody } = recipient;
    const diagnostic = 'connect to mx.corp.example[192.0.2.7]:25: Connection timed out';
    expect(targetsOf({ reason: 'connection-timeout' }, { ...nobody, diagnostic }, { original })).toEqual([]);
    const missing = 'Name service error for name=nowhere.example type=MX: Host not found';
    const [first] = targetsOf(
      { reason: 'domain-not-found' },
      { ...nobody, diagnostic: missing },
      { original },
    );
    expect(first).toMatchObject({ check: 'domain', subject: 'nowhere.example' });
  });

  test('the recipient’s domain', () => {
    expect(asked('domain-not-found')).toEqual([
      'domain corp.example',
      'mx corp.example',
      'ns corp.example',
      'dnssec corp.example',
    ]);
    expect(asked('null-mx')[0]).toBe('mx corp.example');
  });

  test('the domain of the sender that the reply complains about', () => {
    const diagnostic = '450 4.1.8 <news@acme.example>: Sender address rejected: Domain not found';
    expect(asked('sender-domain-dns', { diagnostic })[0]).toBe('domain acme.example');
    expect(asked('sender-domain-dns')[0]).toBe('domain bounce.acme.example');
  });

  test('a pasted reply without headers is searched for its own nouns', () => {
    const diagnostic = '550 5.7.26 SPF [acme.example] with ip: [192.0.2.9] = did not pass';
    const targets = plan('unauthenticated', { diagnostic, original: { dkim: [] }, address: 'x@gmail.com' });
    expect(targets.map(({ check, subject }) => `${check} ${subject}`)).toEqual([
      'spf acme.example',
      'dkim acme.example',
      'dmarc acme.example',
    ]);
    expect(targets[0]?.facts).toEqual({
      ip: '192.0.2.9',
      sender: 'postmaster@acme.example',
      reason: 'unauthenticated',
    });
  });

  test('requirements are those of the receiver who refused', () => {
    expect(asked('unauthenticated', { provider: 'google' }).at(-1)).toBe('requirements acme.example');
    expect(plan('unauthenticated', { provider: 'google' }).at(-1)?.facts?.receiver).toBe('gmail');
    expect(asked('unauthenticated').join()).not.toContain('requirements');
  });

  test('that no signature came back is not said to be none', () => {
    const targets = plan('dmarc-reject', { original: { ...original, dkim: [] } });
    expect(targets[0]?.facts).not.toHaveProperty('dkim');
  });

  test('at most six, and never twice the same', () => {
    const dkim = Array.from({ length: 9 }, (_, index) => ({ domain: 'acme.example', selector: `s${index}` }));
    const targets = asked('unauthenticated', { original: { ...original, dkim }, provider: 'google' });
    expect(targets.length).toBeLessThanOrEqual(6);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).toContain('dmarc acme.example');
  });

  test('a strange reply is read in no time', () => {
    const start = performance.now();
    for (const piece of ['a.', '1.', ' . ', 'domain a. ', 'http://a/', '[.]', ':', 'helo ', '<a>: ', 'a@']) {
      plan('url-blocklisted', { diagnostic: piece.repeat(100_000) });
      plan('helo-invalid', { diagnostic: piece.repeat(100_000) });
      plan('spf-fail', { diagnostic: piece.repeat(100_000) });
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('from the text of a bounce', () => {
  test.each([
    ['550 5.1.1 <bo@corp.example>: user unknown'],
    ["552 5.2.2 The recipient's inbox is out of storage space"],
    ['550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'],
    ['554 delivery failed'],
  ])('%s has nothing to check', async (text) => {
    const { recipients } = await diagnose({ form: 'selection', text });
    expect(recipients[0]?.checks).toEqual([]);
  });

  test('policy reasons: authentication before content (R26)', async () => {
    const text = 'From: ann@acme.example\n\n554 message rejected for policy reasons: 192.0.2.1 acme.example';
    const { recipients } = await diagnose({ form: 'selection', text });
    expect(recipients[0]?.checks[0]?.check).toBe('spf');
  });

  test('relay access denied: no blocklists (R27)', async () => {
    const { recipients } = await diagnose({
      form: 'selection',
      text: '554 5.7.1 <bo@corp.example>: Relay access denied',
    });
    expect(recipients[0]?.checks.map(({ check }) => check)).toEqual(['mx']);
  });
});
