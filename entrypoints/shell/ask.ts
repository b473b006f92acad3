import { browser } from 'wxt/browser';
import type { ProtocolMap } from '../../lib/messages.ts';

/** What `onMessage` of @webext-core/messaging 4 takes and gives. */
interface Question<T> {
  id: number;
  type: string;
  data: T;
  timestamp: number;
}
type Answer<T> = { res: T } | { err: unknown };

type DataOf<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>[0];
type AnswerOf<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>;

/**
 * Milliseconds. The longest answer, a DNS check, takes five seconds. What is asked in the very moment in which Chromium
 * ends the worker may be lost without a word (measured: 6 of 3,807 questions on Chromium 156 that fell into the end).
 */
const PATIENCE = 6_000;
/** Milliseconds after which a worker that was just being ended can be woken for sure. */
const REST = 500;

let asked = 0;

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/**
 * Asks the worker, up to three times if the line to it breaks or stays silent; rejects when it does again. So no answer
 * may do harm twice. The library's own sender would bring its listener into every mail page, 1 kB that nobody there uses.
 */
export async function ask<K extends keyof ProtocolMap>(type: K, data: DataOf<K>): Promise<AnswerOf<K>> {
  const question: Question<DataOf<K>> = { id: asked++, type, data, timestamp: Date.now() };
  // The browser ends the worker as it likes, in the middle of an answer, too; the second question wakes it, unless it
  // falls into the end itself. One that ends before it has taken the question leaves `undefined` in Chromium, no error.
  const send = (): Promise<Answer<AnswerOf<K>> | undefined> =>
    Promise.race([browser.runtime.sendMessage(question).catch(() => undefined), pause(PATIENCE)]);
  const answer = (await send()) ?? (await send()) ?? (await pause(REST)) ?? (await send());
  if (!answer || 'err' in answer) throw new Error(`No answer: ${type}`);
  return answer.res;
}

/** Asks the worker; undefined when the line to it breaks. */
export const askQuietly = <K extends keyof ProtocolMap>(
  type: K,
  data: DataOf<K>,
): Promise<AnswerOf<K> | undefined> => ask(type, data).catch(() => undefined);

/** Tells the worker; false when it could not take it. */
export const tell = <K extends keyof ProtocolMap>(type: K, data: DataOf<K>): Promise<boolean> =>
  ask(type, data).then(
    () => true,
    () => false,
  );
