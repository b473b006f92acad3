import { describe, expect, test } from 'vitest';
import { type Answer, FAILURE_REASONS, type Resolve } from '../../../../lib/dns/answer.ts';
import { runCheck } from '../../../../lib/dns/check.ts';
import { COMMON_SELECTORS } from '../../../../lib/dns/selectors.ts';
import { findingsOf, rowsOf, say } from '../rows.ts';
import { type Owner, type Zone, zoneResolver } from '../zone.ts';
import { KEYS } from './keys.ts';

const { signal } = new AbortController();
const KEY = `v=DKIM1; k=rsa; p=${KEYS.rsa2048}`;
/** Something is below `_domainkey`, nobody knows what. */
const BASE: Zone = { 'd.example': {}, '_domainkey.d.example': {} };
const at = (selector: string, owner: Owner): Zone => ({
  ...BASE,
  [`${selector}._domainkey.d.example`]: owner,
});

/** Every name below `_domainkey` that the zone does not hold answers with this record. */
function wildcardResolver(zone: Zone, text: string): Resolve {
  const { resolve } = zoneResolver(zone);
  const wild = zoneResolver({ wild: { TXT: [text] } });
  const answer = async (name: string, type: 'TXT'): Promise<Answer> =>
    name.endsWith('._domainkey.d.example') && !(name in zone)
      ? wild.resolve('wild', type, { signal })
      : resolve(name, type, { signal });
  return answer as Resolve;
}

async function rowsWith(resolve: Resolve) {
  const result = await runCheck({ check: 'dkim', subject: 'd.example' }, resolve, { signal });
  return result.ok ? result.value.map(({ verdict, id }) => `${verdict} ${id}`) : [];
}

describe('a domain without a selector', () => {
  test.each<[string, Zone, string[]]>([
    ['nothing below _domainkey', { 'd.example': {} }, ['warn dkim-none']],
    ['no such domain', {}, ['warn dkim-none']],
    ['something below _domainkey', BASE, ['unchecked dkim-selector-unknown']],
    [
      'no answer at _domainkey',
      { ...BASE, '_domainkey.d.example': 'servfail' },
      ['unchecked dkim-selector-unknown'],
    ],
    [
      'an alias at _domainkey proves nothing',
      { ...BASE, '_domainkey.d.example': { aliases: ['gone.example'], isDangling: true } },
      ['unchecked dkim-selector-unknown'],
    ],
    ['a usual selector', at('google', { TXT: [KEY] }), ['info dkim-found']],
    [
      'a usual selector, though _domainkey is said not to exist',
      { 'd.example': {}, 'google._domainkey.d.example': { TXT: [KEY] } },
      ['info dkim-found'],
    ],
    ['a withdrawn key is no fault', at('selector2', { TXT: ['v=DKIM1; p='] }), ['info dkim-guess-revoked']],
    ['a broken key is a warning', at('k1', { TXT: ['v=DKIM1; p=AAAA'] }), ['warn dkim-key-truncated']],
    [
      'an alias to nowhere',
      at('s1', { aliases: ['x.esp.test'], isDangling: true }),
      ['warn dkim-cname-dangling'],
    ],
    [
      'the provider by MX',
      { ...at('fm2', { TXT: [KEY] }), 'd.example': { MX: [[10, 'in1-smtp.messagingengine.com']] } },
      ['info dkim-found'],
    ],
    [
      'the provider by SPF',
      {
        ...at('protonmail', { TXT: [KEY] }),
        'd.example': { TXT: ['v=spf1 include:_spf.protonmail.ch ~all'] },
      },
      ['info dkim-found'],
    ],
    [
      'somebody else’s selector is not asked',
      at('protonmail', { TXT: [KEY] }),
      ['unchecked dkim-selector-unknown'],
    ],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('dkim', 'd.example', zone)).toEqual(rows);
  });

  test.each(['D.example.', '_domainkey.d.example', ' d.example'])('%j is understood', async (subject) => {
    expect(await rowsOf('dkim', subject, at('google', { TXT: [KEY] }))).toEqual(['info dkim-found']);
  });

  test('"none found" says how many and that it proves nothing', async () => {
    const [finding] = await findingsOf('dkim', 'd.example', BASE);
    expect(finding && say(finding)).toBe(
      `No DKIM key was found for d.example under the usual names (${COMMON_SELECTORS.length} tried). That proves nothing: the key may have another name (selector).`,
    );
  });

  test('a selector that was not answered is not counted', async () => {
    const [finding] = await findingsOf('dkim', 'd.example', {
      ...BASE,
      'google._domainkey.d.example': 'timeout',
    });
    expect(finding?.summary.values?.[0]).toBe(`${COMMON_SELECTORS.length - 1}`);
  });

  test('"could not check", when no usual name was answered', async () => {
    const silent = COMMON_SELECTORS.map(
      (selector) => [`${selector}._domainkey.d.example`, 'timeout'] as const,
    );
    expect(await rowsOf('dkim', 'd.example', { ...BASE, ...Object.fromEntries(silent) })).toEqual([
      'unchecked dkim-unchecked',
    ]);
  });

  test('a wildcard without a key says nothing about the selectors that have one', async () => {
    const { signal } = new AbortController();
    const resolve = wildcardResolver(BASE, 'v=DKIM1; p=');
    const result = await runCheck({ check: 'dkim', subject: 'd.example' }, resolve, { signal });
    expect(result.ok && result.value[0] && say(result.value[0])).toBe(
      'd.example answers “no key” for every DKIM selector that is not published by itself, so signatures with any other selector fail.',
    );
  });

  test('a wildcard is told apart from keys', async () => {
    expect(await rowsWith(wildcardResolver(BASE, 'hello'))).toEqual(['warn dkim-wildcard']);
    expect(await rowsWith(wildcardResolver(BASE, 'v=DKIM1; p='))).toEqual(['info dkim-wildcard']);
    expect(await rowsWith(wildcardResolver(at('google', { TXT: [KEY] }), 'v=DKIM1; p='))).toEqual([
      'info dkim-wildcard',
      'info dkim-found',
    ]);
  });

  test.each(FAILURE_REASONS)('%s everywhere is "could not check"', async (reason) => {
    const { resolve } = zoneResolver({});
    const failing = (async (name: string, type: 'TXT') => {
      const { resolve: fail } = zoneResolver({ [name]: reason });
      return fail(name, type, { signal });
    }) as typeof resolve;
    expect(await rowsWith(failing)).toEqual(['unchecked dkim-unchecked']);
  });

  test('asks everything that is known beforehand in one batch', async () => {
    const { resolve, asked } = zoneResolver({ ...BASE, 'd.example': { MX: [[1, 'aspmx.l.google.com']] } });
    const running = runCheck({ check: 'dkim', subject: 'd.example' }, resolve, { signal });
    expect(asked).toHaveLength(COMMON_SELECTORS.length + 4);
    await running;
    expect(asked.slice(COMMON_SELECTORS.length + 4)).toEqual(
      ['20230601', '20221208', '20210112', '20161025'].map(
        (selector) => `${selector}._domainkey.d.example TXT`,
      ),
    );
  });
});
