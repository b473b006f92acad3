import { describe, expect, test } from 'vitest';
import type { TargetFacts } from '../../../../lib/diagnosis.ts';
import { loadTranslate } from '../../../../scripts/translate.ts';
import { findingsOf, rowsOf, say } from '../rows.ts';
import type { Zone } from '../zone.ts';

const translate = loadTranslate();
const FOUND = 'info spf-found';
const COUNT = 'info spf-authorised-count';

/** What the records below lead to. */
const OTHERS: Zone = {
  'one.example': { TXT: ['v=spf1 ip4:198.51.100.1 -all'] },
  'two.example': { TXT: ['v=spf1 include:one.example -all'] },
  'everybody.example': { TXT: ['v=spf1 +all'] },
  'broken.example': { TXT: ['v=spf1 ip4:1.2.3 -all'] },
  'several.example': { TXT: ['v=spf1 -all', 'v=spf1 mx -all'] },
  'text.example': { TXT: ['no policy'] },
  'hosts.example': { A: ['198.51.100.7'], MX: [[1, 'mx.hosts.example']] },
  'mx.hosts.example': { A: ['198.51.100.8', '198.51.100.9'] },
  'six.example': { AAAA: ['2001:db8::6'] },
  'many.example': { MX: Array.from({ length: 11 }, (_, index) => [index, `mx${index}.many.example`]) },
  'silent.example': 'servfail',
  'why.example': { TXT: ['Ask %{r}: %{i} may not'] },
  'badwhy.example': { TXT: ['100%'] },
  'sendgrid.net': { TXT: ['v=spf1 ip4:203.0.113.0/25 -all'] },
};

const zoneOf = (TXT: string[], own: Zone[string] = {}): Zone => ({
  ...OTHERS,
  'd.example': { ...(own as object), TXT },
});

const fixOf = async (record: string, id: string) =>
  (await findingsOf('spf', 'd.example', zoneOf([record]))).find((row) => row.id === id)?.fix;

describe('the record', () => {
  test.each<[string, string[], string[]]>([
    ['hard ending', ['v=spf1 include:one.example -all'], [FOUND, COUNT]],
    ['soft ending', ['v=spf1 ip4:192.0.2.1 ~all'], [FOUND, 'info spf-soft-all', COUNT]],
    ['neutral ending', ['v=spf1 include:one.example ?all'], [FOUND, 'warn spf-neutral-all', COUNT]],
    ['everybody', ['v=spf1 +all'], [FOUND, 'fail spf-pass-all']],
    ['everybody, without the plus', ['V=SPF1 ALL'], [FOUND, 'fail spf-pass-all']],
    ['everybody, through another', ['v=spf1 include:everybody.example -all'], [FOUND, 'fail spf-pass-all']],
    ['no ending', ['v=spf1 ip4:192.0.2.1'], [FOUND, 'warn spf-no-terminator', COUNT]],
    ['redirect', ['v=spf1 redirect=one.example'], [FOUND, COUNT]],
    ['version alone', ['v=spf1'], [FOUND, 'warn spf-no-terminator']],
    ['nobody', ['google-site-verification=x', 'v=spf1 -all'], [FOUND]],
    ['addresses of names', ['v=spf1 a:hosts.example mx:hosts.example/31 -all'], [FOUND, COUNT]],
    ['a name with IPv6 only', ['v=spf1 a:six.example -all'], [FOUND]],
    ['ptr', ['v=spf1 ptr -all'], [FOUND, 'warn spf-ptr']],
    ['%{p}', ['v=spf1 exists:%{p}.one.example -all'], [FOUND, 'warn spf-ptr']],
    ['none', ['v=DMARC1; p=none'], ['fail spf-none', 'info spf-parked-domain']],
    ['two', ['v=spf1 -all', 'v=spf1 mx -all'], ['fail spf-multiple']],
    [
      'another version',
      ['v=spf10 -all'],
      ['fail spf-none', 'info spf-parked-domain', 'warn spf-wrong-version'],
    ],
    ['quotes', ['"v=spf1 -all"'], ['fail spf-none', 'info spf-parked-domain', 'warn spf-wrong-version']],
    ['Sender ID', ['v=spf1 -all', 'spf2.0/pra -all'], [FOUND, 'warn spf-sender-id']],
    ['an unknown mechanism', ['v=spf1 inlcude:x.example -all'], ['fail spf-syntax']],
    ['an unknown mechanism behind all', ['v=spf1 -all foo'], ['fail spf-syntax']],
    ['include without a domain', ['v=spf1 include: -all'], ['fail spf-syntax']],
    ['a bare address', ['v=spf1 192.0.2.1 -all'], ['fail spf-syntax']],
    ['an address that is none', ['v=spf1 ip4:192.0.2.256 -all'], ['fail spf-syntax']],
    ['IPv6 in ip4', ['v=spf1 ip4:2001:db8::1 -all'], ['fail spf-syntax']],
    ['a prefix too long', ['v=spf1 ip4:192.0.2.0/33 -all'], ['fail spf-syntax']],
    ['all with a value', ['v=spf1 all:x'], ['fail spf-syntax']],
    ['a mechanism named like a method of objects', ['v=spf1 constructor -all'], ['fail spf-syntax']],
    ['a broken macro', ['v=spf1 exists:%{x}.d.example -all'], ['fail spf-macro-syntax']],
    ['a macro for explanations', ['v=spf1 exists:%{c}.d.example -all'], ['fail spf-macro-syntax']],
    ['redirect twice', ['v=spf1 redirect=a.example redirect=b.example'], ['fail spf-syntax']],
    ['a curly quote', ['v=spf1 \u2013all'], ['fail spf-syntax', 'warn spf-bad-octets']],
    ['a target without record', ['v=spf1 include:text.example -all'], [FOUND, 'fail spf-target-no-record']],
    [
      'a target that is not there',
      ['v=spf1 include:gone.example -all'],
      [FOUND, 'fail spf-target-no-record'],
    ],
    ['a redirect to nothing', ['v=spf1 redirect=gone.example'], [FOUND, 'fail spf-target-no-record']],
    ['a broken target', ['v=spf1 include:broken.example -all'], [FOUND, 'fail spf-syntax']],
    ['a target with two records', ['v=spf1 include:several.example -all'], [FOUND, 'fail spf-multiple']],
    [
      'a target that does not answer',
      ['v=spf1 include:silent.example -all'],
      [FOUND, 'unchecked spf-unchecked'],
    ],
    ['itself', ['v=spf1 include:d.example -all'], [FOUND, 'fail spf-loop']],
    ['too many MX hosts', ['v=spf1 mx:many.example -all'], [FOUND, 'fail spf-mx-too-many-hosts']],
    ['a dead name', ['v=spf1 a:gone.example -all'], [FOUND, 'warn spf-void-target']],
    [
      'the same twice',
      ['v=spf1 ip4:192.0.2.1 +ip4:192.0.2.1 -all'],
      [FOUND, 'warn spf-duplicate-term', COUNT],
    ],
    [
      'one in another',
      ['v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.1 -all'],
      [FOUND, 'warn spf-duplicate-term', COUNT],
    ],
    [
      'included twice',
      ['v=spf1 include:two.example include:one.example -all'],
      [FOUND, 'warn spf-duplicate-term', COUNT],
    ],
    ['behind all', ['v=spf1 -all ip4:192.0.2.1'], [FOUND, 'warn spf-after-all']],
    ['redirect beside all', ['v=spf1 redirect=one.example -all'], [FOUND, 'warn spf-redirect-ignored']],
    ['an explanation', ['v=spf1 exp=why.example -all'], [FOUND]],
    ['no explanation', ['v=spf1 exp=badwhy.example -all'], [FOUND, 'warn spf-exp-target']],
    ['an explanation that is not there', ['v=spf1 exp=gone.example -all'], [FOUND, 'warn spf-exp-target']],
    ['a wide network', ['v=spf1 ip4:10.0.0.0/8 -all'], [FOUND, 'warn spf-broad', COUNT]],
    ['a wide network elsewhere', ['v=spf1 include:two.example -all'], [FOUND, COUNT]],
    [
      'long',
      [`v=spf1 ${'ip4:192.0.2.1 '.repeat(40)}-all`],
      [FOUND, 'warn spf-duplicate-term', COUNT, 'warn spf-long'],
    ],
  ])('%s', async (_, TXT, rows) => {
    expect(await rowsOf('spf', 'd.example', zoneOf(TXT))).toEqual(rows);
  });
});

describe('limits', () => {
  const lookups = (count: number) =>
    `v=spf1 ${Array.from({ length: count }, (_, index) => `exists:h${index}.one.example`).join(' ')} -all`;
  const alive = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`h${index}.one.example`, { A: ['127.0.0.2'] }]),
  );
  test.each<[number, string[]]>([
    [8, []],
    [9, ['warn spf-near-limit']],
    [10, ['warn spf-near-limit']],
    [11, ['fail spf-too-many-lookups']],
    [14, ['fail spf-too-many-lookups']],
  ])('%i lookups', async (count, rows) => {
    const found = await rowsOf('spf', 'd.example', { ...zoneOf([lookups(count)]), ...alive });
    expect(found.filter((row) => /limit|lookups/.test(row))).toEqual(rows);
  });

  test('the third void answer', async () => {
    const rows = await rowsOf(
      'spf',
      'd.example',
      zoneOf(['v=spf1 a:x.example a:y.example a:z.example -all']),
    );
    expect(rows).toContain('fail spf-too-many-voids');
    const two = await rowsOf('spf', 'd.example', zoneOf(['v=spf1 a:x.example a:y.example -all']));
    expect(two).not.toContain('fail spf-too-many-voids');
  });

  test('what is counted twice counts twice, MX hosts and exp do not count', async () => {
    const [found] = await findingsOf(
      'spf',
      'd.example',
      zoneOf(['v=spf1 include:two.example include:one.example mx:hosts.example exp=why.example -all']),
    );
    expect(found?.explanation?.values).toEqual(['4', '0']);
  });

  test('the place is where the eleventh lookup is', async () => {
    const [record, zone] = [lookups(12), { ...zoneOf([lookups(12)]), ...alive }];
    const over = (await findingsOf('spf', 'd.example', zone)).find(({ id }) => id === 'spf-too-many-lookups');
    expect(record.slice(over?.mark?.start, over?.mark?.end)).toBe('exists:h10.one.example');
  });
});

describe('the record to publish', () => {
  test.each<[string, string, string, string | undefined]>([
    ['no ending', 'v=spf1 ip4:192.0.2.1', 'spf-no-terminator', 'v=spf1 ip4:192.0.2.1 ~all'],
    ['everybody', 'v=spf1 mx:hosts.example +all', 'spf-pass-all', 'v=spf1 mx:hosts.example ~all'],
    ['a duplicate', 'v=spf1 mx a mx -all', 'spf-duplicate-term', 'v=spf1 mx a -all'],
    ['behind all', 'v=spf1 -all mx', 'spf-after-all', 'v=spf1 -all'],
    ['redirect', 'v=spf1 redirect=one.example -all', 'spf-redirect-ignored', 'v=spf1 -all'],
    ['no target', 'v=spf1 mx include:gone.example -all', 'spf-target-no-record', 'v=spf1 mx -all'],
    ['dead name', 'v=spf1 a:gone.example ip4:192.0.2.1 -all', 'spf-void-target', 'v=spf1 ip4:192.0.2.1 -all'],
    ['a slip', 'v=spf1 inlcude:one.example -all', 'spf-syntax', 'v=spf1 include:one.example -all'],
    ['ipv4', 'v=spf1 ipv4:192.0.2.1 -all', 'spf-syntax', 'v=spf1 ip4:192.0.2.1 -all'],
    ['a bare address', 'v=spf1 192.0.2.0/24 -all', 'spf-syntax', 'v=spf1 ip4:192.0.2.0/24 -all'],
    ['the other family', 'v=spf1 ip4:2001:db8::/32 -all', 'spf-syntax', 'v=spf1 ip6:2001:db8::/32 -all'],
    ['leading zeros', 'v=spf1 ip4:192.0.2.0/024 -all', 'spf-syntax', 'v=spf1 ip4:192.0.2.0/24 -all'],
    ['a blank', 'v=spf1 include: one.example -all', 'spf-syntax', 'v=spf1 include:one.example -all'],
    ['a comma', 'v=spf1 include:one.example, -all', 'spf-syntax', 'v=spf1 include:one.example -all'],
    ['a colon', 'v=spf1 redirect:one.example', 'spf-syntax', 'v=spf1 redirect=one.example'],
    ['a long dash', 'v=spf1 mx \u2013all', 'spf-syntax', 'v=spf1 mx -all'],
    ['a special blank', 'v=spf1 mx\u00a0-all', 'spf-syntax', 'v=spf1 mx -all'],
    ['nothing plain', 'v=spf1 whatever -all', 'spf-syntax', undefined],
    ['quotes', '"v=spf1 mx -all"', 'spf-wrong-version', 'v=spf1 mx -all'],
    ['without v=', 'spf1 mx -all', 'spf-wrong-version', 'v=spf1 mx -all'],
    ['a colon for the equals sign', 'v:spf1 mx -all', 'spf-wrong-version', 'v=spf1 mx -all'],
    ['another version', 'v=spf2 mx -all', 'spf-wrong-version', undefined],
    ['parked', 'x', 'spf-parked-domain', 'v=spf1 -all'],
  ])('%s', async (_, record, id, fixed) => {
    expect(await fixOf(record, id)).toBe(fixed && `d.example TXT "${fixed}"`);
  });

  test('is left out where it cannot be shown whole', async () => {
    const long = `v=spf1 ${Array.from({ length: 150 }, (_, index) => `ip4:198.51.100.${index}`).join(' ')}`;
    expect(long.length).toBeGreaterThan(2_000);
    expect(await fixOf(long, 'spf-no-terminator')).toBeUndefined();
    const odd = 'v=spf1 exists:%{d}.\u200b.example';
    const rows = await findingsOf('spf', 'd.example', zoneOf([odd]));
    expect(rows.filter(({ fix }) => fix?.includes('\u200b'))).toEqual([]);
  });

  test('is left out where two records together need too many look-ups', async () => {
    const half = (letter: string) =>
      `v=spf1 ${Array.from({ length: 6 }, (_, index) => `a:${letter}${index}.example`).join(' ')} -all`;
    const [row] = await findingsOf('spf', 'd.example', zoneOf([half('x'), half('y')]));
    expect(row).toMatchObject({ id: 'spf-multiple', explanation: { key: 'dns_spf_multiple_over' } });
    expect(row).not.toHaveProperty('fix');
  });

  test('several records become one', async () => {
    const zone = zoneOf([
      'v=spf1 mx include:one.example -all',
      'v=spf1 include:one.example ip4:192.0.2.1 ~all',
    ]);
    const [row] = await findingsOf('spf', 'd.example', zone);
    expect(row?.fix).toBe('d.example TXT "v=spf1 mx include:one.example ip4:192.0.2.1 ~all"');
  });
});

describe('marks', () => {
  test('the broken place', async () => {
    const record = 'v=spf1 mx a:%{d}.%{x}.example -all';
    const [row] = await findingsOf('spf', 'd.example', zoneOf([record]));
    expect(record.slice(row?.mark?.start, row?.mark?.end)).toBe('%{x}');
  });

  test('invisible characters before it are shown, and the place moves along', async () => {
    const [row] = await findingsOf('spf', 'd.example', zoneOf(['v=spf1 mx\u200b foo -all']));
    expect(row?.records[0]?.slice(row.mark?.start, row.mark?.end)).toBe('mx\\u{200b}');
  });
});

describe('the address', () => {
  const FACTS: TargetFacts = { ip: '192.0.2.1', sender: 'ann@d.example', helo: 'mx.d.example' };
  const ptr = (name: string): Zone => ({ '1.2.0.192.in-addr.arpa': { PTR: [name] } });
  const first = async (record: string, zone: Zone = {}, facts = FACTS) => {
    const [row] = await findingsOf('spf', 'd.example', { ...zoneOf([record]), ...zone }, facts);
    return row;
  };

  test.each<[string, string, Zone, string]>([
    ['pass', 'v=spf1 ip4:192.0.2.0/24 -all', {}, 'pass spf-result-pass'],
    ['fail', 'v=spf1 -all', {}, 'fail spf-result-fail'],
    ['softfail', 'v=spf1 ~all', {}, 'warn spf-result-softfail'],
    ['neutral', 'v=spf1 mx', {}, 'warn spf-result-neutral'],
    ['none', 'x', {}, 'warn spf-result-none'],
    ['permerror', 'v=spf1 foo', {}, 'fail spf-result-permerror'],
    ['temperror', 'v=spf1 include:silent.example -all', {}, 'unchecked spf-result-temperror'],
    ['no answer', 'x', { 'd.example': 'timeout' }, 'unchecked spf-result-temperror'],
  ])('%s', async (_, record, zone, expected) => {
    const row = await first(record, zone);
    expect(`${row?.verdict} ${row?.id}`).toBe(expected);
  });

  test('the sentence of the handbook, and the record that helps', async () => {
    const row = await first(
      'v=spf1 ip4:198.51.100.0/25 ip4:203.0.113.0/26 ip4:203.0.113.64/28 ip4:203.0.113.80/30 ip4:203.0.113.84/31 -all',
      ptr('o1.ptr9.sendgrid.net'),
    );
    expect(row && say(row)).toBe(
      'SPF fails because 192.0.2.1 is not among the addresses that may send for d.example (214 in all); the sender seems to be SendGrid, which is not included.',
    );
    expect(row?.fix).toMatch(/ ip4:203\.0\.113\.84\/31 include:sendgrid\.net -all"$/);
    expect(row?.explanation && translate(row.explanation)).toBe(
      'If you send with SendGrid, the record to publish lets it send.',
    );
  });

  test('the greeting tells the service where the address has no name', async () => {
    const row = await first('v=spf1 ip4:198.51.100.1 -all', {}, { ...FACTS, helo: 'o1.ptr9.sendgrid.net' });
    expect(row && say(row)).toContain('seems to be SendGrid');
  });

  test('a service that is included', async () => {
    const row = await first('v=spf1 include:sendgrid.net -all', ptr('o1.ptr9.sendgrid.net'));
    expect(row && say(row)).toContain('SendGrid, which is included, but not with this address');
    expect(row?.fix).toBeUndefined();
  });

  test('no repair where receivers would stop reading it', async () => {
    const many = Array.from({ length: 10 }, (_, index) => `a:h${index}.one.example`).join(' ');
    const hosts = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`h${index}.one.example`, { A: ['198.51.100.1'] }]),
    );
    const row = await first(`v=spf1 ${many} -all`, { ...hosts, ...ptr('x.sendgrid.net') });
    expect(row).not.toHaveProperty('fix');
    expect(row?.explanation && translate(row.explanation)).toContain(
      'needs 11 look-ups, and receivers stop at 10',
    );
  });

  test('a guessed domain, and a forwarder, change no record', async () => {
    const zone = ptr('o1.ptr9.sendgrid.net');
    const doubtful = async (facts: TargetFacts, record = 'v=spf1 ip4:198.51.100.1 -all') => {
      const row = await first(record, zone, { ...FACTS, ...facts });
      expect(row).not.toHaveProperty('fix');
      return [`${row?.verdict} ${row?.id}`, row?.explanation?.key];
    };
    const guessed = 'dns_spf_guessed_why';
    expect(await doubtful({ isGuessed: true })).toEqual(['warn spf-result-fail', guessed]);
    expect(await doubtful({ isGuessed: true }, 'v=spf1 ~all')).toEqual(['warn spf-result-softfail', guessed]);
    for (const facts of [
      { isForwarded: true },
      { reason: 'forwarding-broke-auth' },
      { reason: 'group-relay' },
    ] satisfies TargetFacts[]) {
      expect(await doubtful(facts)).toEqual(['fail spf-result-fail', 'dns_spf_forwarded_why']);
    }
  });

  test('an address inside a network says nothing', async () => {
    const facts = { ...FACTS, ip: '10.0.0.7' };
    expect(await rowsOf('spf', 'd.example', zoneOf(['v=spf1 -all']), facts)).toEqual([FOUND]);
    const silent: Zone = { 'd.example': 'timeout' };
    expect(await rowsOf('spf', 'd.example', silent, facts)).toEqual(['unchecked spf-unchecked']);
  });

  test('the sender is compared in the form of DNS', async () => {
    const zone: Zone = {
      'xn--bcher-kva.example': { TXT: ['v=spf1 exists:%{l}.list.example -all'] },
      'ann.list.example': { A: ['127.0.0.2'] },
    };
    const facts = { ip: '192.0.2.1', sender: 'ann@Bücher.example' };
    expect((await rowsOf('spf', 'bücher.example', zone, facts))[0]).toBe('pass spf-result-pass');
  });

  test('a machine of the domain itself, proven', async () => {
    const own = { ...ptr('mx.d.example'), 'mx.d.example': { A: ['192.0.2.1'] } };
    expect((await first('v=spf1 -all', own))?.fix).toBe('d.example TXT "v=spf1 ip4:192.0.2.1 -all"');
    expect((await first('v=spf1 -all', ptr('mx.d.example')))?.fix).toBeUndefined();
  });

  test('IPv6, and a mapped address', async () => {
    const six = await first('v=spf1 ip6:2001:db8::/32 -all', {}, { ip: '2001:db8::1' });
    expect(six?.id).toBe('spf-result-pass');
    const mapped = await first('v=spf1 ip4:192.0.2.1 -all', {}, { ip: '::ffff:192.0.2.1' });
    expect(mapped?.id).toBe('spf-result-pass');
  });

  test('the owner’s words are a stranger’s', async () => {
    const zone = { 'w.example': { TXT: ['%{l}\u200bno'] }, 'v.example': { TXT: ['go %{i} away'] } };
    const rows = await findingsOf(
      'spf',
      'd.example',
      { ...zoneOf(['v=spf1 exp=v.example -all']), ...zone },
      FACTS,
    );
    expect(rows[1] && say(rows[1])).toBe(
      'd.example explains its refusals with these words: “go 192.0.2.1 away”.',
    );
    const none = await rowsOf(
      'spf',
      'd.example',
      { ...zoneOf(['v=spf1 exp=w.example -all']), ...zone },
      FACTS,
    );
    expect(none).not.toContain('info spf-explanation');
  });

  test('an empty return-path is checked by the greeting', async () => {
    const zone = zoneOf(['v=spf1 exists:%{l}.%{o}.list.example -all']);
    const heard = { 'postmaster.d.example.list.example': { A: ['127.0.0.2'] } };
    const rows = await rowsOf(
      'spf',
      'd.example',
      { ...zone, ...heard },
      { ip: '192.0.2.1', sender: '', helo: 'd.example' },
    );
    expect(rows[0]).toBe('pass spf-result-pass');
  });

  test('why a broken record is broken', async () => {
    const row = await first('v=spf1 include:text.example -all');
    expect(row?.explanation && translate(row.explanation)).toBe('text.example has no SPF record.');
  });

  test('the first record lets the service that sent send, and the one that receives', async () => {
    const none = async (TXT: string[], own: Zone[string], facts: TargetFacts = FACTS) => {
      const rows = await findingsOf(
        'spf',
        'd.example',
        { ...zoneOf(TXT, own), ...ptr('o1.ptr9.sendgrid.net') },
        facts,
      );
      return rows.find(({ id }) => id === 'spf-none');
    };
    const google: Zone[string] = { MX: [[1, 'aspmx.l.google.com']] };
    const both = 'd.example TXT "v=spf1 include:_spf.google.com include:sendgrid.net ~all"';
    expect((await none(['x'], google))?.fix).toBe(both);
    expect((await none(['x'], { MX: [[1, 'mx.d.example']] }))?.fix).toBe(
      'd.example TXT "v=spf1 include:sendgrid.net ~all"',
    );
    expect(await none(['spf1 include:_spf.google.com ~all'], google)).not.toHaveProperty('fix');
    expect(await none(['x'], google, { ...FACTS, isForwarded: true })).not.toHaveProperty('fix');
    const guessed = await none(['x'], google, { ...FACTS, isGuessed: true });
    expect(guessed?.verdict).toBe('warn');
    expect(guessed).not.toHaveProperty('fix');
  });

  test('a missing record matters less where the bounce is about something else', async () => {
    const zone = zoneOf(['x'], { A: ['192.0.2.9'] });
    expect(await rowsOf('spf', 'd.example', zone, { reason: 'mailbox-full' })).toEqual(['warn spf-none']);
    expect(await rowsOf('spf', 'd.example', zone, { reason: 'spf-fail' })).toEqual(['fail spf-none']);
  });
});

describe('the trace', () => {
  test('of one address', async () => {
    const [row] = await findingsOf(
      'spf',
      'd.example',
      zoneOf(['v=spf1 mx:hosts.example include:%{d2}.one.example include:one.example ~all mx']),
      { ip: '192.0.2.1' },
    );
    expect(row?.trace).toMatchObject({
      domain: 'd.example',
      result: 'permerror',
      terms: [
        { outcome: 'no-match', cost: 1, lookups: 1, voids: 0, queries: [{ type: 'MX' }, { type: 'A' }] },
        { outcome: 'error', macro: '%{d2}.one.example', target: 'd.example.one.example', lookups: 2 },
        { outcome: 'not-reached' },
        { outcome: 'not-reached', qualifier: '~' },
        { outcome: 'not-reached' },
      ],
    });
  });

  test('of the policy, without an address', async () => {
    const [row] = await findingsOf(
      'spf',
      'd.example',
      zoneOf(['v=spf1 include:two.example include:one.example exists:%{i}.x.example -all mx']),
    );
    expect(row?.trace?.result).toBeUndefined();
    expect(row?.trace?.terms).toMatchObject([
      {
        text: 'include:two.example',
        cost: 1,
        lookups: 2,
        child: { terms: [{ child: { domain: 'one.example' } }, {}] },
      },
      { cost: 1, lookups: 3, reason: { key: 'dns_spf_why_seen_above' } },
      { cost: 1, lookups: 4, macro: '%{i}.x.example' },
      { cost: 0, lookups: 4 },
      { outcome: 'not-reached', cost: 0, lookups: 4 },
    ]);
  });

  test('names the term that breaks the limit', async () => {
    const record = `v=spf1 ${Array.from({ length: 11 }, (_, index) => `exists:%{i}.h${index}.example`).join(' ')} -all`;
    const [row] = await findingsOf('spf', 'd.example', zoneOf([record]));
    expect(row?.trace?.terms[10]).toMatchObject({
      outcome: 'error',
      reason: { key: 'dns_spf_why_too_many_lookups' },
    });
  });
});
