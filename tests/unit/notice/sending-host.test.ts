import { expect, test } from 'vitest';
import { readOriginal } from '../../../lib/notice/original.ts';

const read = (...received: string[]) => {
  const { sendingIp, sendingHost, receivedBy, isSubmission } = readOriginal(
    received.map((value) => ['received', value] as const),
  );
  return { sendingIp, sendingHost, receivedBy, isSubmission };
};

test.each<[string, string, Partial<ReturnType<typeof read>>]>([
  [
    'Postfix',
    'from mail.Acme.example (unknown [192.0.2.1]) by mx.corp.example (Postfix) with ESMTPS id 1',
    { sendingHost: 'mail.acme.example', receivedBy: 'mx.corp.example' },
  ],
  [
    'Exim',
    'from ptr.isp.example ([192.0.2.1] helo=mail.acme.example) by mx.corp.example with esmtp (Exim)',
    { sendingHost: 'mail.acme.example', receivedBy: 'mx.corp.example' },
  ],
  [
    'Exim without a reverse name',
    'from [192.0.2.1] (helo=mail.acme.example) by mx.corp.example with esmtp',
    { sendingHost: 'mail.acme.example', receivedBy: 'mx.corp.example' },
  ],
  [
    'an address for a greeting',
    'from 192.0.2.1 (unknown [192.0.2.1]) by mx.corp.example with SMTP',
    { receivedBy: 'mx.corp.example' },
  ],
  [
    'somebody who had logged in',
    'from desk.isp.example ([192.0.2.1]) by mail.acme.example with ESMTPSA id 2',
    { sendingHost: 'desk.isp.example', receivedBy: 'mail.acme.example', isSubmission: true },
  ],
])('the last hop by %s', (_, line, expected) => {
  expect(read(line)).toEqual({
    sendingIp: '192.0.2.1',
    sendingHost: undefined,
    receivedBy: undefined,
    isSubmission: undefined,
    ...expected,
  });
});

test('is the hop whose address is shown, not one inside', () => {
  const inside = 'from relay.corp.example ([10.0.0.1]) by store.corp.example with ESMTP';
  const outside = 'from mail.acme.example ([192.0.2.1]) by mx.corp.example with ESMTP';
  expect(read(inside, outside)).toMatchObject({ sendingIp: '192.0.2.1', sendingHost: 'mail.acme.example' });
});

test('is absent where nobody noted it', () => {
  expect(read('by 2002:a05:1 with SMTP id 1')).toEqual({});
});

test.each([
  ['<>', ''],
  [' < > ', ''],
  ['<x@bounce.acme.example>', 'x@bounce.acme.example'],
  ['nothing', undefined],
])('return-path %s', (written, expected) => {
  const headers = [
    ['return-path', written],
    ['from', 'ann@acme.example'],
  ] as const;
  expect(readOriginal(headers).returnPath).toBe(expected);
});
