import type { Origin, Resolve } from '../answer.ts';

/** No name at all: a resolver asks nobody for it, and says what time it is. */
const NO_NAME = '';

/** The origin of a row that rests on no answer. */
export async function nobody(resolve: Resolve, signal: AbortSignal): Promise<Origin> {
  const { at } = await resolve(NO_NAME, 'A', { signal });
  return { name: NO_NAME, at, resolver: '' };
}
