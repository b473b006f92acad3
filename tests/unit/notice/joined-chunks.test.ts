import { array, assert, constant, oneof, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { type Chunk, joinedChunks } from '../../../lib/notice/joined-chunks.ts';

test('joins as a Blob does', async () => {
  const octets = uint8Array({ maxLength: 20 });
  const chunk = oneof(
    octets,
    octets.map((one) => one.slice().buffer),
    constant('\n' as const),
  );
  assert(
    property(array(chunk as never as typeof octets), (chunks) => {
      const joined = joinedChunks(chunks as Chunk[]);
      const parts = (chunks as Chunk[]).map((one) => (one === '\n' ? [10] : [...new Uint8Array(one)]));
      expect([...new Uint8Array(joined)]).toEqual(parts.flat());
    }),
  );
  const blob = new Blob(['\n', new Uint8Array([1, 2]), new Uint8Array([3]).buffer]);
  expect(joinedChunks(['\n', new Uint8Array([1, 2]), new Uint8Array([3]).buffer])).toEqual(
    await blob.arrayBuffer(),
  );
});
