import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/diagnosis.ts';
import { fitOf, identitiesOf, mismatchOf } from '../../lib/identities.ts';
import type { Original } from '../../lib/notice/notice.ts';
import { loadTranslate } from '../../scripts/translate.ts';
import { recipient, report } from './components/samples.ts';

const translate = loadTranslate();

const reportOf = (original: Partial<Original>, notice: Partial<Report['notice']> = {}) =>
  report([], { ...notice, original: { dkim: [], ...original } });
const linesOf = (original: Partial<Original>) =>
  identitiesOf(reportOf(original)).map(
    ({ role, name, fit, isMismatch }) => `${role} ${name} ${fit}${isMismatch ? ' !' : ''}`,
  );

test.each([
  ['acme.example', 'acme.example', 'same'],
  ['bounce.acme.example', 'acme.example', 'related'],
  ['acme.example', 'news.acme.example', 'related'],
  ['a.acme.example', 'b.acme.example', 'related'], // siblings in one organisation
  ['notacme.example', 'acme.example', 'different'],
  ['acme.example', 'example', 'different'],
  ['acme.co.uk', 'other.co.uk', 'different'],
  [undefined, 'acme.example', 'unknown'],
  ['acme.example', undefined, 'unknown'],
])('%s beside %s: %s', (name, from, fit) => {
  expect(fitOf(name, from)).toBe(fit);
});

describe('the identities of a message', () => {
  test('stand side by side, mismatches flagged', () => {
    expect(
      linesOf({
        from: 'ann@acme.example',
        returnPath: 'x@bounce.esp.example',
        dkim: [
          { domain: 'esp.example', selector: 'k1' },
          { domain: 'mail.acme.example', selector: 's1' },
        ],
        sendingHost: 'out7.esp.example',
        sendingIp: '192.0.2.1',
      }),
    ).toEqual([
      'from acme.example same',
      'return-path bounce.esp.example different !',
      'signature esp.example different !',
      'signature mail.acme.example related',
      'server out7.esp.example different', // no mismatch: services send from machines of their own
    ]);
  });

  test('what did not come back is said so, and is no mismatch', () => {
    const identities = identitiesOf(reportOf({}));
    expect(identities.map(({ fit, isMismatch }) => [fit, isMismatch])).toEqual(
      Array(4).fill(['unknown', false]),
    );
    for (const { sentence } of identities)
      expect(translate(sentence)).toMatch(/^The notice does not show .+\.$/);
  });

  test('a forward on the way is not the server that sent', () => {
    const original = {
      dkim: [],
      from: 'ann@acme.example',
      sendingHost: 'mail.acme.example',
      sendingIp: '192.0.2.25',
      receivedBy: 'mx.club.example',
    };
    const forwarded = recipient({ intended: 'bo@club.example', remoteMta: 'mx.corp.example' });
    const server = identitiesOf(report([forwarded], { reportingMta: 'mx.club.example', original })).at(-1);
    expect(server).toMatchObject({ name: 'mail.acme.example', detail: '192.0.2.25', fit: 'related' });
  });

  test('siblings within one organisation are no mismatch', () => {
    const identities = identitiesOf(
      reportOf({
        from: 'ann@news.acme.example',
        returnPath: 'x@bounce.acme.example',
        dkim: [{ domain: 'mail.acme.example', selector: 's' }],
      }),
    );
    expect(identities.some(({ isMismatch }) => isMismatch)).toBe(false);
    expect(mismatchOf(identities)).toBeUndefined();
  });

  test('an international name is the same in both forms', () => {
    expect(
      linesOf({
        from: 'a@b\u00fccher.example',
        dkim: [{ domain: 'xn--bcher-kva.example', selector: 's' }],
      })[2],
    ).toBe('signature xn--bcher-kva.example same');
  });

  test('an empty return-path is said so', () => {
    const path = identitiesOf(reportOf({ from: 'a@acme.example', returnPath: '' }))[1];
    expect(path).toMatchObject({ role: 'return-path', fit: 'unknown', isMismatch: false });
    expect(translate(path?.sentence as never)).toContain('is empty');
  });

  test('an address alone is a server, too', () => {
    const server = identitiesOf(reportOf({ from: 'a@acme.example', sendingIp: '192.0.2.1' })).at(-1);
    expect(server).toMatchObject({ role: 'server', detail: '192.0.2.1', fit: 'unknown' });
    expect(translate(server?.sentence as never)).toBe(
      'The message was sent from 192.0.2.1 (outbound server).',
    );
  });

  test('nothing that can vouch fits', () => {
    const identities = identitiesOf(
      reportOf({
        from: 'ann@acme.example',
        returnPath: 'x@esp.example',
        dkim: [{ domain: 'esp.example', selector: 's' }],
      }),
    );
    expect(translate(mismatchOf(identities) as never)).toContain('belongs with acme.example');
    const unsigned = identitiesOf(reportOf({ from: 'ann@acme.example', returnPath: 'x@esp.example' }));
    expect(mismatchOf(unsigned)).toBeUndefined(); // a signature may have been there
  });

  test('every sentence has its values', () => {
    for (const from of ['ann@acme.example', undefined]) {
      for (const name of ['acme.example', 'a.acme.example', 'esp.example']) {
        const original = {
          ...(from && { from }),
          returnPath: `x@${name}`,
          sendingHost: name,
          dkim: [{ domain: name, selector: 's' }],
        };
        for (const { sentence } of identitiesOf(reportOf(original))) {
          expect(translate(sentence)).not.toMatch(/\$| {2}|\( | ,/);
        }
      }
    }
  });
});
