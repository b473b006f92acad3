import type { Message } from './oracle.ts';

/** A repeatable stream of numbers from 0 to below 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VERSIONS = [
  'v=DMARC1',
  'v=DMARC1',
  'v=DMARC1',
  'v=DMARC1',
  'V=DMARC1',
  'v = DMARC1 ',
  'v=dmarc1',
  'v=DMARC10',
  ' v=DMARC1',
];
const POLICIES = ['none', 'quarantine', 'reject', 'REJECT', 'Quarantine', 'bob', ''];
const TAGS = [
  ...POLICIES.map((policy) => `sp=${policy}`),
  ...POLICIES.map((policy) => `np=${policy}`),
  ...['adkim=s', 'adkim=r', 'adkim = S', 'adkim=strict', 'aspf=s', 'aspf=r', 'aspf=bob', 'fo=1:d', 'fo=2'],
  ...[
    'psd=y',
    'psd=n',
    'psd=u',
    'psd=Y',
    'psd=maybe',
    't=y',
    't=Y',
    't=n',
    't=yes',
    'pct=50',
    'rf=afrf',
    'ri=60',
  ],
  ...[
    'rua=mailto:r@d.example',
    'rua=mailto:a@d.example,mailto:b@x.example',
    'rua=ftp://d.example',
    'rua=r@d.example',
  ],
  ...['rua=', 'ruf=mailto:r@d.example', 'foo=bar', 'foo', '', 'P=reject', 'p:reject', 'psd=n', 'psd=y'],
];

/** Messages and zones that are mostly sound, with every fault of the record suite now and then. */
export function createMessages(random: () => number): () => Message {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const chance = (share: number) => random() < share;

  const tail = () => {
    const policy = chance(0.85) ? [`p=${pick(chance(0.8) ? POLICIES.slice(0, 3) : POLICIES)}`] : [];
    const others = Array.from({ length: Math.floor(random() * 4) }, () => pick(TAGS));
    const tags = [...policy, ...others];
    return chance(0.1) ? tags.reverse() : tags;
  };
  const record = () => [pick(VERSIONS), ...tail()].join(pick(['; ', ';', ' ; '])) + pick(['', ';', ' ;']);
  const records = () => {
    if (chance(0.08)) return [record(), record()];
    return chance(0.1) ? ['unrelated', record()] : [record()];
  };

  const base = ['c', 'd', 'example'];
  const name = (depth: number) =>
    [...Array.from({ length: depth }, () => pick(['a', 'b'])), ...base].join('.');
  const suffixes = (domain: string) =>
    domain.split('.').map((_, index, labels) => labels.slice(index).join('.'));

  return () => {
    const from = name(Math.floor(random() * (chance(0.1) ? 9 : 4)));
    const relative = () => pick([...suffixes(from), name(1), name(2), 'other.example', `x.${from}`]);
    const [spf, dkim] = [relative(), [relative(), relative()]];
    const zone: Message['zone'] = {};
    for (const domain of new Set([from, spf, ...dkim].flatMap(suffixes))) {
      if (chance(0.7)) zone[domain] = [];
      if (chance(0.35)) zone[`_dmarc.${domain}`] = records();
      if (chance(0.02)) zone[`_dmarc.${domain}`] = 'servfail';
    }
    return { zone, from, spf, dkim: [...new Set(dkim)] };
  };
}
