import { describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/diagnose.ts';
import { toContract } from '../../scripts/contract.ts';
import { loadTranslate } from '../../scripts/translate.ts';

const translate = loadTranslate();

async function first(text: string) {
  const answer = toContract('text', await diagnose({ form: 'selection', text }), translate);
  const [recipient] = answer.recipients;
  if (!recipient) throw new Error(`No recipient for: ${text}`);
  return recipient;
}

/** R1, R9-R15: one code, seven meanings, each with its first place to look. */
describe('the 554 table', () => {
  test.each([
    [
      '554 5.7.1 security violation',
      'reputation',
      'security-violation',
      /how much and how fast you send.*provider allows/,
    ],
    [
      '554 5.7.1 client host blocked',
      'reputation',
      'ip-blocklisted',
      /which block list your server is on, and what it has sent lately/,
    ],
    [
      '554 message rejected for policy reasons',
      'content',
      'policy-content-or-auth',
      /prove your mail is yours checked first; then look at its links and content/,
    ],
    ['554 relay access denied', 'sending-path', 'relay-denied', /login and the outgoing server/],
    ['554 6.6.0', 'sending-path', 'group-relay', /relayed, forwarded or rewritten/],
    ['554 transaction failed', 'unknown', 'generic-rejection', /full reply/],
    ['554 mailbox unavailable', 'address', 'mailbox-disabled', /check the address/i],
  ])('%s', async (text, bucket, reason, place) => {
    const recipient = await first(text);
    expect(recipient).toMatchObject({ bucket, reason, replyCode: '554', permanence: 'permanent' });
    expect(recipient.firstPlace).toMatch(place);
  });

  test('policy reasons leave authentication open and warn of rewriting (R11, R26)', async () => {
    const recipient = await first('554 message rejected for policy reasons');
    expect(recipient.also[0]).toBe('authentication');
    expect(recipient.warning).toMatch(/Rewriting the text does not help/);
  });

  test('relay access denied warns of block list checks (R27)', async () => {
    expect((await first('554 relay access denied')).warning).toMatch(/Block list checks are wasted/);
  });
});

describe('permanence (R2)', () => {
  test.each([
    ['550 5.1.1 User unknown', 'permanent'],
    ['450 4.2.0 Greylisted for 5 minutes', 'temporary'],
    ['550 5.4.5 Daily user sending limit exceeded', 'temporary'],
    ['552 5.2.2 Mailbox full', 'unknown'],
  ])('%s: %s', async (text, permanence) => {
    expect((await first(text)).permanence).toBe(permanence);
  });
});

describe('the whole notice (R4, R5)', () => {
  test('a generic first line does not hide the reply below', async () => {
    const lines = [
      'Message blocked',
      ...Array.from({ length: 10 }, () => 'Details may follow.'),
      'Diagnostic-Code: smtp; 550 5.1.1 <bo@corp.example>: User unknown',
    ];
    expect(await first(lines.join('\n'))).toMatchObject({ reason: 'user-unknown', replyCode: '550' });
  });

  test.each(['delivery failed', 'message blocked', 'Message not delivered'])(
    '"%s" is not enough',
    async (text) => {
      const recipient = await first(text);
      expect(recipient).toMatchObject({ bucket: 'unknown', reason: 'no-diagnostic', confidence: 'low' });
      expect(recipient.firstPlace).toMatch(/full text/);
    },
  );
});

describe('lane words (R17-R19)', () => {
  test.each([
    ['554 5.7.1 message blocked', 'reputation'],
    ['554 5.7.1 message listed', 'reputation'],
    ['554 5.7.1 message rejected', 'reputation'],
    ['554 5.7.1 message spam', 'reputation'],
    ['554 5.7.1 message policy', 'reputation'],
    ['554 5.7.1 relay', 'sending-path'],
    ['554 5.7.1 alignment', 'authentication'],
    ['554 5.7.1 sender verification', 'authentication'],
    ['554 5.7.1 access denied', 'recipient-policy'],
  ])('%s: %s, and not sure', async (text, bucket) => {
    expect(await first(text)).toMatchObject({ bucket, confidence: 'low' });
  });
});

describe('evidence (R6, N4, N5)', () => {
  test('words in addresses, links and subjects do not count', async () => {
    const recipient = await first(
      '550 5.1.1 <spamhaus-blocked@corp.example>: no such mailbox; see https://blocked.example/dmarc',
    );
    expect(recipient.reason).toBe('user-unknown');
    expect(recipient.evidence?.quote).not.toMatch(/spamhaus|dmarc/);
  });

  test('continuation lines are joined, with and without their breaks', async () => {
    const wanted = '550 5.7.26 not accepted due to the DMARC policy of acme.example';
    const lines = '550-5.7.26 not accepted due to\n550-5.7.26 the DMARC policy\n550 5.7.26 of acme.example';
    expect((await first(lines)).diagnostic).toBe(wanted);
    expect((await first(lines.replaceAll('\n', ' '))).diagnostic).toBe(wanted);
  });

  test('the innermost reply decides', async () => {
    const recipient = await first(
      '550 5.7.350 Remote server returned message detected as spam -> 550 5.1.1 No such person here',
    );
    expect(recipient).toMatchObject({ reason: 'user-unknown', enhancedCode: '5.1.1' });
  });
});
