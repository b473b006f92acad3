import { describe, expect, test } from 'vitest';
import { bareAddress, isSameMailbox } from '../../../lib/notice/addresses.ts';
import { decodeAddress } from '../../../lib/notice/decode-address.ts';

describe('bareAddress', () => {
  test.each([
    ['rfc822; bo@corp.example', 'bo@corp.example'],
    ['rfc822;bo@corp.example', 'bo@corp.example'],
    ['RFC822;<bo@corp.example>', 'bo@corp.example'],
    ['utf-8; bø@corp.example', 'bø@corp.example'],
    ['"Bo" <bo@corp.example>', 'bo@corp.example'],
    ['[SMTP:bo@corp.example]', 'bo@corp.example'],
    ['mailto:bo@corp.example', 'bo@corp.example'],
    ['rfc822;@relay.example,@gw.example:bo@corp.example', 'bo@corp.example'],
    ['"bo"@corp.example', 'bo@corp.example'],
    ['"front desk"@corp.example', '"front desk"@corp.example'],
    ["'bo@corp.example'", 'bo@corp.example'],
    ["o'neil@corp.example", "o'neil@corp.example"],
    ['bo@[192.0.2.1]', 'bo@[192.0.2.1]'],
    ['bo@corp.example.', 'bo@corp.example'],
    ['メールはbo@corp.exampleに届きません', 'bo@corp.example'],
    ['无法发送到bo@corp.example、请', 'bo@corp.example'],
    ['bo@corp.example、', 'bo@corp.example'],
    ['nobody', undefined],
    [undefined, undefined],
  ])('%s', (written, address) => {
    expect(bareAddress(written)).toBe(address);
  });
});

describe('decodeAddress', () => {
  test.each([
    ['SRS0=Hh4=TT=corp.example=bo@fwd.example', 'bo@corp.example'],
    ['SRS0+Hh4=TT=corp.example=bo@fwd.example', 'bo@corp.example'],
    ['SRS1=Xy9=fwd.example==Hh4=TT=corp.example=bo@two.example', 'bo@corp.example'],
    ['prvs=0123456789=bo@corp.example', 'bo@corp.example'],
    ['prvs=bo/0123456789@corp.example', 'bo@corp.example'],
    ['IMCEASMTP-bo+40corp+2Eexample@acme.example', 'bo@corp.example'],
    ['IMCEAMAILTO-bo+40corp+2Eexample@acme.example', 'bo@corp.example'],
    [
      'IMCEAEX-_O=ACME_OU=FIRST+20GROUP_CN=RECIPIENTS_CN=BO@acme.example',
      'IMCEAEX-_O=ACME_OU=FIRST+20GROUP_CN=RECIPIENTS_CN=BO@acme.example',
    ],
    ['bounce+ann=b.example@lists.example', 'ann@b.example'],
    ['team-bounces+ann=b.example@lists.example', 'ann@b.example'],
    ['team-return-123-ann=b.example@lists.example', 'ann@b.example'],
    ['bounces+12345-ab12-ann.smith=b.example@em.acme.example', 'ann.smith@b.example'],
    ['bounce+0f3a1c.51c-ann=b.example@mg.acme.example', 'ann@b.example'],
    ['b\\x{f8}@corp.example', 'bø@corp.example'],
    ['corp.example-bo@corp.example', 'bo@corp.example'],
    ['corp.example-@corp.example', 'corp.example-@corp.example'],
    ['a=b@corp.example', 'a=b@corp.example'],
    ['ann.smith+news@corp.example', 'ann.smith+news@corp.example'],
  ])('%s', (written, address) => {
    expect(decodeAddress(written)).toBe(address);
  });
});

test('a mailbox is the same in other case, with a plus tag, by another route', () => {
  for (const other of [
    'BO@corp.example',
    'bo+news@corp.example',
    '@relay.example:bo@corp.example',
    'bo%corp.example@gw.example',
  ]) {
    expect(isSameMailbox(other, 'bo@corp.example')).toBe(true);
  }
  expect(isSameMailbox('bo@mail.corp.example', 'bo@corp.example')).toBe(false);
});
