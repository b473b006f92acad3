import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOutlookFile, readSaved } from '../../../lib/input/saved.ts';

const octets = (text: string) => new TextEncoder().encode(text);
const keyOf = (file: Uint8Array) => {
  const read = readSaved(file);
  return read.ok ? read.value.form : read.error.key;
};

describe('a saved file', () => {
  test('a message is read as one', () => {
    const raw = 'From: mailer-daemon@acme.example\r\nSubject: Undelivered\r\n\r\nétroit';
    expect(readSaved(octets(raw))).toEqual({ ok: true, value: { form: 'mime', raw } });
  });

  test('so is one from a mailbox file, without the line before it', () => {
    const read = readSaved(octets('From a@b.example Thu Nov 26 2026\nSubject: x\n\ny'));
    expect(read).toEqual({ ok: true, value: { form: 'mime', raw: 'Subject: x\n\ny' } });
  });

  test('one that is not UTF-8 is Western', () => {
    const file = Uint8Array.from([...octets('Subject: caf'), 0xe9]);
    expect(readSaved(file)).toEqual({ ok: true, value: { form: 'mime', raw: 'Subject: café' } });
  });

  test('words alone are a selection, in UTF-16 too', () => {
    const words = '550 5.1.1 User unknown';
    const wide = Uint8Array.from([0xff, 0xfe, ...[...words].flatMap((one) => [one.charCodeAt(0), 0])]);
    for (const file of [octets(words), wide]) {
      expect(readSaved(file)).toEqual({ ok: true, value: { form: 'selection', text: words } });
    }
  });

  test('what is no mail gets a sentence', () => {
    expect(keyOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('popup_file_no_mail');
    expect(keyOf(octets(' \r\n'))).toBe('popup_file_empty');
    expect(keyOf(new Uint8Array())).toBe('popup_file_empty');
  });

  test('no file breaks it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        expect(keyOf(file)).toMatch(/^(?:mime|selection|popup_file_\w+)$/);
        expect(isOutlookFile(file)).toBe(false);
      }),
    );
  });
});
