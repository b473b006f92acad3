import { encodingOf } from './encoding.ts';

/** A zero character says nothing, and is in the way. */
const clean = (text: string): string => text.replaceAll('\0', '');

/** The text of a file, piece by piece; nothing where it is none. Letters that a piece cuts through stay whole. */
export async function* textsOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece) ?? 'utf-8');
    yield clean(decoder.decode(piece, { stream: true }));
  }
  const rest = decoder?.decode();
  if (rest) yield clean(rest);
}
