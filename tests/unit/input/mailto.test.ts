import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesInLink } from '../../../lib/input/mailto.ts';
import { anyText } from './any-text.ts';

describe('people in a link', () => {
  test.each([
    ['mailto:sales@acme.example', ['sales@acme.example']],
    ['MAILTO:Sales@Acme.example', ['Sales@Acme.example']],
    ['mailto:sales@acme.example?subject=Hi%20there&body=kim@lumen.example', ['sales@acme.example']],
    ['mailto:sales@acme.example,kim@lumen.example', ['sales@acme.example', 'kim@lumen.example']],
    ['mailto:sales@acme.example,%20kim@lumen.example', ['sales@acme.example', 'kim@lumen.example']],
    ['mailto:?to=sales@acme.example&cc=kim%40lumen.example', ['sales@acme.example', 'kim@lumen.example']],
    ['mailto:sales%40acme.example', ['sales@acme.example']],
    ['mailto:sales%2Boffers@acme.example', ['sales+offers@acme.example']],
    ['mailto:sales@acme.example,sales@acme.example', ['sales@acme.example']],
    ['mailto:100%@acme.example', ['100%@acme.example']],
    ['mailto:%E2%80%AEsales@acme', []],
    ['mailto:sales@acme.example%0D%0ABcc:kim@lumen.example', []],
    ['mailto:', []],
    ['mailto:sales', []],
    ['https://acme.example/?to=sales@acme.example', []],
    ['', []],
  ])('%s', (link, people) => {
    expect(addressesInLink(link)).toEqual(people);
  });

  test('nothing but addresses comes out, whatever the link holds', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (one, other) => {
        for (const address of addressesInLink(`mailto:${one}@acme.example,${encodeURIComponent(other)}`)) {
          expect(address).toMatch(/^[^\s@]+@[^\s@]+$/);
        }
      }),
    );
  });

  test('an encoded address comes back', () => {
    fc.assert(
      fc.property(
        fc.emailAddress().filter((one) => !/[/?#]/.test(one)),
        (address) => {
          expect(addressesInLink(`mailto:${encodeURIComponent(address)}`)).toEqual([address]);
        },
      ),
    );
  });

  test('a long one takes no time', () => {
    const began = performance.now();
    addressesInLink(`mailto:${'a@b.example,'.repeat(100_000)}?${'&to='.repeat(100_000)}`);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
