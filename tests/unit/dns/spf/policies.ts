import type { Zone } from '../zone.ts';

/** One generated case: a zone full of SPF policies, and who asks. */
export interface PolicyCase {
  zone: Zone;
  ip: string;
  domain: string;
  sender: string;
  helo: string;
}

/** A seeded generator of numbers (mulberry32): a case that differs can be made again from its seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Make = (random: Random) => string;

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;
const isLucky = (random: Random, chance: number) => random() < chance;
const many = (random: Random, most: number) => Math.floor(random() * (most + 1));

const DOMAINS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((label) => `${label}.example.com`);
const HOSTS = [
  'mx1.example.com',
  'mx2.example.com',
  'mail.a.example.com',
  'host.example.net',
  'gone.example.org',
];
const IPV4 = ['192.0.2.1', '192.0.2.77', '198.51.100.9', '203.0.113.200'];
const IPV6 = ['2001:db8::1', '2001:db8:1::25', '2001:db8:ffff::2'];
const MACROS = ['s', 'l', 'o', 'd', 'i', 'h', 'v', 'S', 'L', 'O', 'D', 'I', 'H', 'V'];
const DIGITS = ['', '', '', '1', '2', '3', '10'];
const DELIMITERS = ['', '', '', '.', '-', '+-', '=_', ',/'];

const macro: Make = (random) =>
  `%{${pick(random, MACROS)}${pick(random, DIGITS)}${pick(random, ['', '', 'r'])}${pick(random, DELIMITERS)}}`;

/** Mostly plain names, so that most policies lead somewhere. */
const domainSpec: Make = (random) => {
  const kind = random();
  if (kind < 0.62) return pick(random, DOMAINS);
  if (kind < 0.8) return pick(random, HOSTS);
  if (kind < 0.83) return `${pick(random, DOMAINS)}.`;
  if (kind < 0.86) return pick(random, DOMAINS).toUpperCase();
  if (kind < 0.93)
    return `${macro(random)}.${pick(random, ['e.example.com', 'list.example.net', 'example.org'])}`;
  if (kind < 0.96) return '%{d}';
  if (kind < 0.975) return `%{p}.${pick(random, ['e.example.com', 'list.example.net'])}`;
  return pick(random, [
    'a..example.com',
    `${'x'.repeat(64)}.example.com`,
    'missing.example.com',
    '%{h}',
    '%{h}',
    '%{l}.%{o}',
    '%%.example.com',
  ]);
};

const target = (random: Random) => (isLucky(random, 0.35) ? '' : `:${domainSpec(random)}`);

const dualPrefix: Make = (random) => {
  const kind = random();
  if (kind < 0.7) return '';
  if (kind < 0.82) return `/${pick(random, ['0', '8', '24', '25', '31', '32'])}`;
  if (kind < 0.91) return `//${pick(random, ['0', '32', '48', '64', '127', '128'])}`;
  return `/${pick(random, ['16', '24'])}//${pick(random, ['48', '64'])}`;
};

const MECHANISMS: [weight: number, make: Make][] = [
  [5, (random) => `include:${domainSpec(random)}`],
  [3, (random) => `a${target(random)}${dualPrefix(random)}`],
  [3, (random) => `mx${target(random)}${dualPrefix(random)}`],
  [1, (random) => `ptr${target(random)}`],
  [2, (random) => `exists:${domainSpec(random)}`],
  [
    3,
    (random) => `ip4:${pick(random, IPV4)}${pick(random, ['', '', '/32', '/24', '/25', '/16', '/1', '/0'])}`,
  ],
  [2, (random) => `ip6:${pick(random, IPV6)}${pick(random, ['', '', '/128', '/64', '/47', '/33', '/0'])}`],
];
const WEIGHTED = MECHANISMS.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

/** What no receiver understands. */
const BROKEN: Make[] = [
  () => 'inlcude:a.example.com',
  () => 'include',
  () => 'include:',
  () => 'a:',
  () => 'ip4:192.0.2.256',
  () => 'ip4:192.0.2',
  () => 'ip4:192.0.2.0/33',
  () => 'ip4:192.0.2.0/024',
  () => 'ip4:2001:db8::1',
  () => 'ip6:192.0.2.1',
  () => 'ip6:2001:db8::/129',
  () => 'a/33',
  () => 'a//129',
  () => 'a/24/64',
  () => 'all:x',
  () => '-redirect=a.example.com',
  () => 'exists:%{z}.example.com',
  () => 'exists:%{d0}.example.com',
  () => 'exists:%(d).example.com',
  () => 'exists:100%.example.com',
  () => 'exists:%{c}.example.com',
  () => 'a:example.123',
  () => 'a:example.-com',
  () => 'a:localhost',
  () => 'exp=',
  () => 'redirect=',
  () => '=x',
  () => '1up=x',
  () => 'x=%y',
  () => '\u00e9',
  () => 'a\tmx',
];

const directive: Make = (random) =>
  pick(random, ['', '', '', '', '+', '-', '~', '?']) + pick(random, WEIGHTED)(random);

const upperCased = (random: Random, text: string) =>
  isLucky(random, 0.04) ? text.replace(/^([-+?~]?)([a-z]+\d?)/, (whole) => whole.toUpperCase()) : text;

const record: Make = (random) => {
  const words = Array.from({ length: many(random, 5) }, () => upperCased(random, directive(random)));
  if (isLucky(random, 0.05)) words.push(pick(random, BROKEN)(random));
  if (isLucky(random, 0.03))
    words.push(pick(random, ['foo=bar', 'moo.cow-far_out=man:dog/cat', 'x=%{d}', 'y=']));
  if (isLucky(random, 0.12)) words.push(`redirect=${domainSpec(random)}`);
  if (isLucky(random, 0.12))
    words.push(`exp=${pick(random, ['exp.example.com', 'exp2.example.com', domainSpec(random)])}`);
  if (isLucky(random, 0.6)) words.push(pick(random, ['-all', '-all', '~all', '?all', 'all']));
  if (isLucky(random, 0.05)) words.push(directive(random));
  const version = pick(random, ['v=spf1', 'v=spf1', 'v=spf1', 'v=spf1', 'V=SPF1']);
  return [version, ...words].join(pick(random, [' ', ' ', ' ', '  '])) + pick(random, ['', '', '', ' ']);
};

const texts = (random: Random): string[] => {
  const kind = random();
  if (kind < 0.05) return [];
  if (kind < 0.08) return ['some-verification=1'];
  if (kind < 0.1) return [record(random), record(random)];
  if (kind < 0.12) return [pick(random, ['v=spf10 -all', 'spf2.0/pra -all', ' v=spf1 -all', 'v=spf1\t-all'])];
  return isLucky(random, 0.3) ? ['some-verification=1', record(random)] : [record(random)];
};

const addresses = (random: Random, pool: readonly string[]) =>
  isLucky(random, 0.25) ? [] : Array.from({ length: 1 + many(random, 1) }, () => pick(random, pool));

const exchangers = (random: Random): [number, string][] => {
  const kind = random();
  if (kind < 0.3) return [];
  const count = kind > 0.97 ? 11 : 1 + many(random, 2);
  return Array.from({ length: count }, (_, index) => [index, pick(random, [...HOSTS, 'a.example.com'])]);
};

const owner = (random: Random): Zone[string] => {
  if (isLucky(random, 0.025)) return pick(random, ['servfail', 'timeout'] as const);
  return {
    A: addresses(random, IPV4),
    AAAA: addresses(random, IPV6),
    MX: exchangers(random),
    TXT: texts(random),
  };
};

const REVERSE = [
  '1.2.0.192.in-addr.arpa',
  '77.2.0.192.in-addr.arpa',
  '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
];
const EXPLANATIONS = [
  'See http://example.com/why?s=%{S}&ip=%{C}&d=%{D}',
  '%{i} is not %{d2} by %{h} (%{l-})',
  'plain words',
  'broken %{x}',
  'caf\u00e9',
];

/** Makes one case. */
export function makeCase(seed: number): PolicyCase {
  const random = createRandom(seed);
  const zone: Zone = {};
  for (const name of [...DOMAINS, ...HOSTS.slice(0, 4)]) {
    if (!isLucky(random, 0.06)) zone[name] = owner(random);
  }
  for (const name of ['exp.example.com', 'exp2.example.com'])
    zone[name] = {
      TXT: Array.from({ length: isLucky(random, 0.8) ? 1 : 2 }, () => pick(random, EXPLANATIONS)),
    };
  for (const name of REVERSE)
    if (isLucky(random, 0.6))
      zone[name] = {
        PTR: Array.from({ length: 1 + many(random, 2) }, () => pick(random, [...HOSTS, ...DOMAINS])),
      };
  const domain = pick(random, DOMAINS);
  const local = pick(random, ['ann', 'ann', 'ann.b-c+d', 'x=y_z', "o'neil", 'j\u00fcrgen', '']);
  const helo = pick(random, ['mx1.example.com', 'a.example.com', 'gone.example.org', 'BARE', '[192.0.2.1]']);
  const isNullSender = isLucky(random, 0.06);
  const heloDomain = pick(random, DOMAINS);
  return {
    zone,
    ip: pick(random, [...IPV4, ...IPV4, ...IPV6, '::ffff:192.0.2.1']),
    domain: isNullSender ? heloDomain : domain,
    sender: isNullSender ? '' : `${local}@${domain}`,
    helo: isNullSender ? heloDomain : helo,
  };
}
