import { describe, expect, it } from 'vitest';
import { fingerprintOf, idOf, isSure, likenessOf, type Stable } from '../../../lib/history/fingerprint.ts';

const stable: Stable = {
  written: '2026-03-09T09:12:00.000Z',
  messageId: '<1@acme.example>',
  date: '2026-03-09T09:12:04.000Z',
  reporter: 'mail.acme.example',
  recipient: 'bo@lumen.example',
  action: 'failed',
  reply: '550 5.1.1 User unknown',
};

describe('a fingerprint', () => {
  it('is another one for each of a hundred thousand texts that differ little', () => {
    const all = Array.from({ length: 100_000 }, (_, at) =>
      fingerprintOf('2026-03-09', `p${at}@lumen.example`),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^[\da-f]{16}$/);
  });

  it('is the same in every version: histories hold them', () => {
    expect(fingerprintOf('a', 'b')).toBe(fingerprintOf('a', 'b'));
    expect(idOf(stable)).toMatchInlineSnapshot(`"o152c240d3934706d"`);
    expect(
      likenessOf({ recipient: 'bo@lumen.example', action: 'failed', diagnostic: stable.reply }),
    ).toMatchInlineSnapshot(`"f432917397832722"`);
  });
});

describe('an id', () => {
  const without = (...names: (keyof Stable)[]): Stable => ({
    ...stable,
    ...Object.fromEntries(names.map((name) => [name, undefined])),
  });

  it('is made of the surest that is there', () => {
    const ids = [
      stable,
      without('written'),
      without('written', 'messageId'),
      without('written', 'messageId', 'date'),
    ];
    expect(ids.map(idOf).map((id) => id[0])).toEqual(['o', 'm', 'n', 't']);
    expect(ids.map(idOf).map(isSure)).toEqual([true, true, true, false]);
    expect(isSure('T2c')).toBe(false);
  });

  it('of a sure one does not change with what a webmail leaves out', () => {
    expect(idOf(without('messageId', 'date', 'reporter'))).toBe(idOf(stable));
    expect(idOf({ ...stable, reply: 'cut off' })).toBe(idOf(stable));
  });

  it('is another for another recipient, and for the failure after a delay', () => {
    expect(idOf({ ...stable, recipient: 'ann@lumen.example' })).not.toBe(idOf(stable));
    expect(idOf({ ...stable, action: 'delayed' })).not.toBe(idOf(stable));
  });

  it('of a notice that names nobody is made of its reply', () => {
    const nobody = { ...stable, recipient: '' };
    expect(idOf(nobody)).not.toBe(idOf({ ...nobody, reply: '552 5.2.2 Over quota' }));
  });
});
