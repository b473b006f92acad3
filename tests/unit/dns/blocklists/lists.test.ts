import { describe, expect, test } from 'vitest';
import { fits } from '../../../../lib/dns/blocklists/codes.ts';
import type { LiveList } from '../../../../lib/dns/blocklists/define.ts';
import { BLOCKLISTS, isRetired } from '../../../../lib/dns/blocklists/lists.ts';
import { nameOf, pageOfListing, pageToLookUp } from '../../../../lib/dns/blocklists/names.ts';
import { lists } from '../../../../lib/lists/index.ts';

const OCTET = /^(?:\*|\d{1,3}(?:-\d{1,3})?)$/;
const REFUSALS = ['127.255.255.252', '127.255.255.254', '127.255.255.255'];
const live = BLOCKLISTS.filter((list): list is LiveList => !isRetired(list)).map(
  (list) => [list.zone, list] as const,
);
const patternsOf = ({ codes = [], refusals = [], addressErrors = [] }: LiveList) => [
  ...codes.map(({ at }) => at),
  ...refusals,
  ...addressErrors,
];

describe('the table', () => {
  test('names every zone once', () => {
    const zones = BLOCKLISTS.map(({ zone }) => zone);
    expect(new Set(zones).size).toBe(zones.length);
    for (const zone of zones) expect(zone).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
  });

  test('asks by default what the handbook says', () => {
    expect(live.filter(([, list]) => list.isDefault).map(([zone]) => zone)).toEqual([
      'bl.spamcop.net',
      'psbl.surriel.com',
      'rep.mailspike.net',
      'dnsbl.dronebl.org',
      'all.s5h.net',
      'dnsbl-1.uceprotect.net',
    ]);
  });

  test('retires what lib/lists calls closed, and nothing else', () => {
    const closed = lists.filter(({ reach }) => reach === 'closed').map(({ id }) => id as string);
    const retired = BLOCKLISTS.filter(isRetired).map(({ list }) => list);
    expect([...new Set(retired)].sort()).toEqual(closed.sort());
    for (const [, { list, parts = [] }] of live) {
      for (const id of [list, ...parts]) expect(closed).not.toContain(id);
    }
  });

  test('repeats no page of lib/lists', () => {
    const pages = lists.flatMap((list) => ('page' in list ? [list.page.url as string] : []));
    for (const [, { lookUp = 'page' }] of live) expect(pages).not.toContain(lookUp);
  });
});

describe.each(live)('%s', (_, list) => {
  test('has a source with its year', () => {
    expect(list.source).toMatch(/^https:\/\/[^/]+\//);
    expect(list.seen).toBeGreaterThanOrEqual(2026);
  });

  test('has test points of its kind', () => {
    const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;
    for (const point of [list.always, list.never]) {
      if (point !== undefined) expect(isAddress.test(point)).toBe(list.kind === 'ip');
    }
    expect(list.always).not.toBe(list.never ?? '');
  });

  test('says which addresses it knows, if it knows addresses', () => {
    expect(list.families?.includes('ipv4') ?? false).toBe(list.kind === 'ip');
  });

  test('has codes within 127/8 that are no refusals', () => {
    for (const pattern of patternsOf(list)) {
      const octets = pattern.split('.');
      expect(octets).toHaveLength(4);
      expect(octets[0]).toBe('127');
      for (const octet of octets) {
        expect(octet).toMatch(OCTET);
        for (const bound of octet.match(/\d+/g) ?? []) expect(Number(bound)).toBeLessThanOrEqual(255);
      }
      for (const refusal of REFUSALS) expect(fits(refusal, pattern), `${pattern} ${refusal}`).toBe(false);
    }
  });

  test('has codes or single bits, each once', () => {
    const { codes = [], bits = [], refusalBit } = list;
    expect(codes.length > 0).not.toBe(bits.length > 0);
    expect(new Set(codes.map(({ at }) => at)).size).toBe(codes.length);
    const used = [...bits.map(({ bit }) => bit), ...(refusalBit ? [refusalBit] : [])];
    expect(new Set(used).size).toBe(used.length);
    for (const bit of used) expect([1, 2, 4, 8, 16, 32, 64, 128]).toContain(bit);
    for (const { label } of [...codes, ...bits]) expect(label).toMatch(/\S/);
  });

  test('has a name and, where it links, https pages; none to look up removes', () => {
    expect(nameOf(list)).toMatch(/\S/);
    expect(pageOfListing(list)?.url).toMatch(/^https:\/\//);
    const page = pageToLookUp(list);
    if (page) expect(page.url).toMatch(/^https:\/\//);
    expect(page?.label.key).not.toBe('page_removal');
    if (list.refusesBrowsers) expect(page).toBeDefined();
  });
});
