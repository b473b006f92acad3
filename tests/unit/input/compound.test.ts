import { expect, test } from 'vitest';
import { streamsIn } from '../../../lib/input/compound.ts';
import { readOutlook } from '../../../lib/input/outlook.ts';
import { compoundFile } from './outlook-file.ts';

// Files that no program writes: a library that copies every stream at once takes all memory for them.

const SECTOR = 512;
const BODY = '__substg1.0_1000001F';

/** Sets the start and the size of each entry of the directory that has this size ([MS-CFB] section 2.6.1). */
function repoint(file: Uint8Array, size: number, to: { start: number; size: number }): void {
  const view = new DataView(file.buffer);
  for (let at = SECTOR; at + 128 <= file.length; at += 128) {
    if (view.getUint32(at + 120, true) !== size || file[at + 66] !== 2) continue;
    view.setUint32(at + 116, to.start, true);
    view.setUint32(at + 120, to.size, true);
  }
}

/** Where the stream of this size begins. */
function startOf(file: Uint8Array, size: number): number {
  const view = new DataView(file.buffer);
  for (let at = SECTOR; at + 128 <= file.length; at += 128) {
    if (view.getUint32(at + 120, true) === size && file[at + 66] === 2) return view.getUint32(at + 116, true);
  }
  throw new Error('no such stream');
}

/** The place of this sector in the table of all sectors; the file is small, so its header names the whole table. */
function placeInTable(file: Uint8Array, sector: number): number {
  const view = new DataView(file.buffer);
  const table = view.getUint32(76 + 4 * Math.floor(sector / 128), true);
  return (table + 1) * SECTOR + (sector % 128) * 4;
}

const many = (count: number, size: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, new Uint8Array(size)]));

test('streams come back as they were written, large and small, of any folder', () => {
  const octets = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);
  const written: Record<string, Uint8Array> = {};
  for (const length of [1, 63, 64, 65, 4095, 4096, 4097, 70_000]) {
    written[`S${length}`] = octets(length);
    written[`FOLDER/INNER/S${length}`] = octets(length);
  }
  const read = streamsIn(compoundFile(written));
  for (const [path, content] of Object.entries(written)) {
    expect(read?.get(path)?.(100_000), path).toEqual(content);
    expect(read?.get(path)?.(50), path).toEqual(content.slice(0, 50));
  }
});

test('a table that is too large for the header is read whole', () => {
  const large = Uint8Array.from({ length: 8_000_000 }, (_, at) => at % 253);
  expect(streamsIn(compoundFile({ LARGE: large }))?.get('LARGE')?.(8_000_000)).toEqual(large);
});

test('hundreds of streams that share one large chain cost nothing until they are read', () => {
  const file = compoundFile({ big: new Uint8Array(2_000_000), ...many(400, 5_000), [BODY]: 'User unknown' });
  repoint(file, 5_000, { start: startOf(file, 2_000_000), size: 2_000_000 });
  const began = performance.now();
  expect(readOutlook(file)).toMatchObject({ ok: true, value: { text: 'User unknown' } });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('a chain that is a ring ends with what was asked for', () => {
  const file = compoundFile({ [BODY]: 'a '.repeat(5_000) });
  const start = startOf(file, 20_000);
  new DataView(file.buffer).setUint32(placeInTable(file, start + 1), start, true); // start -> start + 1 -> start
  repoint(file, 20_000, { start: start + 1, size: 0x7fff_ffff });
  const began = performance.now();
  expect(streamsIn(file)?.get(BODY.toUpperCase())?.(1_000_000).length).toBe(1_000_000);
  expect(readOutlook(file).ok).toBe(true);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('folders in folders are followed as far as a message has any', () => {
  const path = Array.from({ length: 200 }, (_, at) => `folder-${at}`).join('/');
  const streams = streamsIn(compoundFile({ [`${path}/x`]: 'deep', [BODY]: 'User unknown' }));
  expect([...(streams?.keys() ?? [])].filter((one) => one.length > 1_100)).toEqual([]);
  expect(streams?.has(BODY.toUpperCase())).toBe(true);
});
