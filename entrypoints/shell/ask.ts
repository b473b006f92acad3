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

let asked = 0;

/**
 * Asks the worker, twice if the line to it breaks; rejects when it breaks again. So no answer may do harm twice. The library's own sender would bring its listener into
 * every mail page, 1 kB that nobody there uses.
 */
export async function ask<K extends keyof ProtocolMap>(type: K, data: DataOf<K>): Promise<AnswerOf<K>> {
  const question: Question<DataOf<K>> = { id: asked++, type, data, timestamp: Date.now() };
  // The browser ends the worker as it likes, in the middle of an answer, too; the second question wakes it. One that
  // ends before it has taken the question leaves `undefined` in Chromium, and no error.
  const send = async (): Promise<Answer<AnswerOf<K>>> => {
    const answer = await browser.runtime.sendMessage(question);
    if (!answer) throw new Error(`The worker did not answer: ${type}`);
    return answer;
  };
  const answer = await send().catch(send);
  if ('err' in answer) throw new Error(`The worker could not answer: ${type}`);
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
