import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { readOutlook } from '../../../lib/input/outlook.ts';
import { isOutlookFile } from '../../../lib/input/saved.ts';
import { compoundFile, outlookBounce, REPLY, wide } from './outlook-file.ts';

const read = (file: Uint8Array) => {
  const answer = readOutlook(file);
  if (!answer.ok || answer.value.form !== 'shown') throw new Error('unread');
  return answer.value;
};

describe('a message that Outlook saved', () => {
  test('is known by its first octets', () => {
    expect(isOutlookFile(outlookBounce())).toBe(true);
  });

  test('gives sender, subject, text, the reply beside the recipient and what came back', () => {
    const { from, subject, text } = read(outlookBounce());
    expect(from).toBe('Microsoft Outlook postmaster@acme.example');
    expect(subject).toBe('Undeliverable: Your offer');
    expect(text).toContain('kim@lumen.example');
    expect(text).toContain(REPLY);
    expect(text).toContain('From: Sales <sales@acme.example>');
  });

  test('is diagnosed', async () => {
    const { notice, recipients } = await diagnose(read(outlookBounce()));
    expect(notice.kind).toBe('failure');
    expect(recipients[0]).toMatchObject({ address: 'kim@lumen.example', reason: 'mailbox-full' });
  });

  test('in an older one each character is one octet', () => {
    const octets = Uint8Array.from([...'Bo\u00eete pleine'].map((one) => one.charCodeAt(0)));
    expect(read(compoundFile({ '__substg1.0_1000001E': octets })).text).toBe('Boîte pleine');
  });

  test('without plain text its HTML is read', () => {
    const html = new TextEncoder().encode('<p>552 5.2.2 <b>Mailbox</b> full</p>');
    expect(read(compoundFile({ '__substg1.0_10130102': html })).text).toBe('552 5.2.2 Mailbox full');
  });

  test('an attached report is read, another attachment is not', () => {
    const report = new TextEncoder().encode('Reporting-MTA: dns; mx.acme.example\n');
    const { text } = read(
      compoundFile({
        '__substg1.0_1000001F': 'See the report.',
        '__attach_version1.0_#00000000/__substg1.0_37010102': report,
        '__attach_version1.0_#00000001/__substg1.0_37010102': new TextEncoder().encode('a,b,c'),
      }),
    );
    expect(text).toBe('See the report.\n\nReporting-MTA: dns; mx.acme.example');
  });
});

describe('a file made to do harm', () => {
  test.each([
    ['empty', compoundFile({})],
    ['no text', compoundFile({ '__substg1.0_1000001F': '' })],
    ['a head alone', outlookBounce().slice(0, 512)],
    ['cut off', outlookBounce().slice(0, 1500)],
    ['no compound file', wide('PK')],
  ])('%s gets a sentence', (_, file) => {
    expect(readOutlook(file)).toEqual({ ok: false, error: { key: 'popup_file_unreadable' } });
  });

  test('octets changed anywhere end in an answer, soon', () => {
    const whole = outlookBounce();
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 40,
    });
    const head = fc.array(fc.tuple(fc.nat(511), fc.constantFrom(0, 1, 0x7f, 0xfe, 0xff)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, head, (anywhere, inHead) => {
        const file = whole.slice();
        for (const [at, octet] of [...anywhere, ...inHead]) file[at] = octet;
        const began = performance.now();
        readOutlook(file);
        expect(performance.now() - began).toBeLessThan(1_000);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  test('a huge text is cut', () => {
    const file = compoundFile({ '__substg1.0_1000001F': 'a '.repeat(300_000) });
    expect(read(file).text.length).toBeLessThanOrEqual(128 * 1024);
  });
});
