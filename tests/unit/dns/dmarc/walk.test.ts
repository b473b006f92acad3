import { describe, expect, test } from 'vitest';
import { organisationalDomain, walk, walkNames } from '../../../../lib/dns/dmarc/walk.ts';
import { zoneResolver } from '../zone.ts';
import { zoneOf } from './zone-of.ts';

const { signal } = new AbortController();

describe('the tree walk', () => {
  test('asks every name up to the top', () => {
    expect(walkNames('a.b.example.com')).toEqual(['a.b.example.com', 'b.example.com', 'example.com', 'com']);
  });

  test('asks eight names at most', () => {
    const names = walkNames('a.b.c.d.e.f.g.h.i.j.example.com');
    expect(names).toHaveLength(8);
    expect(names.slice(0, 2)).toEqual(['a.b.c.d.e.f.g.h.i.j.example.com', 'f.g.h.i.j.example.com']);
    expect(walkNames('a.b.c.d.e.f.g.h')).toHaveLength(8);
  });

  test('asks all of them at once', async () => {
    const { resolve, asked } = zoneResolver({});
    const walking = walk('a.b.example.com', resolve, signal);
    expect(asked).toHaveLength(4);
    await walking;
    expect(asked).toHaveLength(4);
  });

  test.each<[string, Record<string, string[]>, string, string]>([
    [
      'fewest labels win',
      { 'example.com': ['v=DMARC1;p=none'], 'b.example.com': ['v=DMARC1;p=none'] },
      'a.b.example.com',
      'example.com',
    ],
    [
      'psd=n stops',
      { 'example.com': ['v=DMARC1;p=none'], 'b.example.com': ['v=DMARC1;p=none;psd=n'] },
      'a.b.example.com',
      'b.example.com',
    ],
    ['psd=y: one label below', { com: ['v=DMARC1;p=none;psd=y'] }, 'a.b.example.com', 'example.com'],
    ['psd=y at the start', { 'example.com': ['v=DMARC1;p=none;psd=y'] }, 'example.com', 'example.com'],
    ['nothing found', {}, 'a.example.com', 'a.example.com'],
    [
      'several are none',
      { 'example.com': ['v=DMARC1;p=none', 'v=DMARC1;p=reject'], com: [] },
      'a.example.com',
      'a.example.com',
    ],
    [
      'a tag twice is none',
      { 'a.example.com': ['v=DMARC1;p=none'], 'example.com': ['v=DMARC1;p=none;p=none'] },
      'a.example.com',
      'a.example.com',
    ],
  ])('%s', async (_, records, domain, expected) => {
    expect(organisationalDomain(await walk(domain, zoneResolver(zoneOf(records)).resolve, signal))).toBe(
      expected,
    );
  });
});
