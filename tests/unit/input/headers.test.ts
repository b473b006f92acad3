import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandHeaders } from '../../../lib/input/headers.ts';
import { anyText } from './any-text.ts';

const HEADERS = `Delivered-To: orders@lumen.example
Return-Path: <bounces@mail.acme.example>
Received: from out.acme.example (out.acme.example [192.0.2.25])
        by mx.lumen.example with ESMTPS id 550a1; Thu, 26 Nov 2026 10:00:00 +0000
Received: from desk ([10.0.0.7]) by out.acme.example with ESMTPSA
DKIM-Signature: v=1; a=rsa-sha256; d=acme.example;
        s=bulk1; h=from:subject; b=abc
From: Sales <sales@acme.example>
Subject: Your offer
Message-ID: <1@acme.example>
`;

const asked = (text: string) =>
  understandHeaders(text)?.targets.map(({ check, subject }) => `${check} ${subject}`);

describe('headers of a message', () => {
  test('are asked about by their nouns', () => {
    expect(asked(HEADERS)).toEqual([
      'spf mail.acme.example',
      'dkim bulk1._domainkey.acme.example',
      'dmarc acme.example',
      'ptr 192.0.2.25',
      'helo out.acme.example',
      'blocklists 192.0.2.25',
      'blocklists acme.example',
      'requirements acme.example',
    ]);
  });

  test('hand their facts to each check', () => {
    const question = understandHeaders(HEADERS);
    expect(question?.name).toBe('acme.example');
    for (const { facts } of question?.targets ?? []) {
      expect(facts).toEqual({
        ip: '192.0.2.25',
        helo: 'out.acme.example',
        from: 'acme.example',
        sender: 'bounces@mail.acme.example',
        dkim: [{ domain: 'acme.example', selector: 'bulk1' }],
      });
    }
  });

  test('with Windows line ends, and with the message below them', () => {
    const body = '\nDear customer,\nplease find our offer.\n';
    expect(asked(HEADERS.replaceAll('\n', '\r\n'))).toEqual(asked(HEADERS));
    expect(asked(`${HEADERS}${body}`)).toEqual(asked(HEADERS));
  });

  test('a single one does', () => {
    expect(asked('DKIM-Signature: v=1; d=acme.example; s=bulk1; b=x')).toEqual([
      'dkim bulk1._domainkey.acme.example',
    ]);
    expect(asked('Return-Path: <news@acme.example>')?.[0]).toBe('spf acme.example');
    expect(asked('From: sales@bücher.example')).toContain('dmarc xn--bcher-kva.example');
  });

  test('without a return-path SPF of the From domain is a guess', () => {
    const [spf] = understandHeaders('From: sales@acme.example')?.targets ?? [];
    expect(spf).toMatchObject({ check: 'spf', subject: 'acme.example', facts: { isGuessed: true } });
  });

  test('an empty return-path leaves SPF to the greeting', () => {
    expect(asked(HEADERS.replace('<bounces@mail.acme.example>', '<>'))?.[0]).toBe('spf out.acme.example');
  });

  test("a sender's own computer is nobody's mail server", () => {
    const submitted = HEADERS.replace('ESMTPS id', 'ESMTPSA id');
    expect(asked(submitted)?.join()).not.toContain('192.0.2.25');
  });
});

describe('not taken for headers', () => {
  test.each([
    ['a notice', `${HEADERS}Content-Type: multipart/report; report-type=delivery-status\n`],
    ['a notice of Gmail', `${HEADERS}X-Failed-Recipients: kim@lumen.example\n`],
    ['a notice by its sender', HEADERS.replace('Sales <sales@', 'Mail Delivery System <MAILER-DAEMON@')],
    ['a notice by its subject', HEADERS.replace('Your offer', 'Email delivery failure - [#20418]')],
    ['what a machine wrote', `${HEADERS}Auto-Submitted: auto-replied\n`],
    ['a report', 'Reporting-MTA: dns; mx.acme.example\nFinal-Recipient: rfc822; kim@lumen.example'],
    ['a bounce below them', `${HEADERS}\n550 5.1.1 User unknown\n`],
    [
      'a forwarded bounce',
      'From: Ann <ann@acme.example>\nSubject: Fwd\n\nYour message could not be delivered.',
    ],
    ['an error first', 'Error: 550\nFrom: sales@acme.example'],
    ['a domain', 'acme.example'],
    ['a link', 'mailto:sales@acme.example'],
    ['headers that name nobody', 'Subject: hello\nDate: today'],
  ])('%s', (_, text) => {
    expect(understandHeaders(text)).toBeUndefined();
  });

  test('no text breaks it', () => {
    const field = fc.constantFrom('From', 'Received', 'Return-Path', 'DKIM-Signature', 'X-A', 'Subject');
    const lines = fc.array(fc.tuple(field, anyText), { minLength: 1 });
    fc.assert(
      fc.property(lines, (all) => {
        understandHeaders(all.map(([name, value]) => `${name}: ${value}`).join('\n'));
      }),
    );
  });
});
