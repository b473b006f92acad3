import type { Answer, RecordType, Resolve } from '../answer.ts';

/** Asks one question; the signal is already bound to it. */
export type Ask = <Type extends RecordType>(name: string, type: Type) => Promise<Answer<Type>>;

/** A memory over the resolver: within one check the same question is asked once, and its answer never changes. */
export function createMemo(resolve: Resolve, signal: AbortSignal): Ask {
  const answers = new Map<string, Promise<Answer>>();
  return ((name: string, type: RecordType) => {
    const key = `${type} ${name.toLowerCase()}`; // RFC 4343
    const known = answers.get(key);
    if (known) return known;
    const asked = resolve(name, type, { signal });
    answers.set(key, asked);
    return asked;
  }) as Ask; // the key holds the type, so what comes back is of that type
}
