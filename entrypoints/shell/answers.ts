import { storage } from 'wxt/utils/storage';
import type { CacheStore } from '../../lib/dns/cache.ts';

interface Kept {
  /** Whose answers they are. */
  of: string;
  answers: unknown;
}

/** In memory only; gone when the browser closes. */
const item = storage.defineItem<Kept>('session:answers');

/** Forgets every answer. */
export const forgetAnswers = (): Promise<void> => item.removeValue();

/** Calls back when they were forgotten: what is in memory goes, too. */
export const onAnswersForgotten = (forget: () => void): (() => void) =>
  item.watch((kept) => kept ?? forget());

/**
 * Where the DNS answers of these resolvers outlive the worker, which the browser stops after half a minute. Answers
 * of others are not theirs.
 */
export const answersOf = (resolvers: string): CacheStore => ({
  get: async () => {
    const kept = await item.getValue();
    return kept?.of === resolvers ? kept.answers : undefined;
  },
  set: (answers) => item.setValue({ of: resolvers, answers }),
});
