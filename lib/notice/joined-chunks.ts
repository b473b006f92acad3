const LINE_FEED = 10;

/** What the decoders of postal-mime gather: lines, their ends, and octets that were decoded. */
export type Chunk = Uint8Array | ArrayBuffer | '\n';

const lengthOf = (chunk: Chunk): number => (chunk === '\n' ? 1 : chunk.byteLength);

/**
 * The octets of a part of a mail in one. postal-mime makes a Blob of them and reads it back, which asks another process
 * of the browser, twice for each part: the build puts this in its place (scripts/slim-build.ts).
 */
export function joinedChunks(chunks: readonly Chunk[]): ArrayBuffer {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + lengthOf(chunk), 0));
  let at = 0;
  for (const chunk of chunks) {
    if (chunk === '\n') all[at] = LINE_FEED;
    else all.set(chunk instanceof ArrayBuffer ? new Uint8Array(chunk) : chunk, at);
    at += lengthOf(chunk);
  }
  return all.buffer;
}
