import vm from 'node:vm';
import { packetFor, respond, txt } from '../dns/wire.ts';
import { browserOf, Events, type Kept, type Wrote } from './browser.ts';
import { FILES } from './bundle.ts';
import { CLASSES } from './database.ts';
import { Effects, type Fault } from './effects.ts';

/** What a worker needs and nobody waits for. */
const PLAIN = {
  AbortController,
  AbortSignal,
  Blob,
  console,
  DOMException,
  Error,
  Headers,
  Response,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  queueMicrotask,
  atob,
  btoa,
};

const offline = () => new TypeError('Failed to fetch');

/** A resolver that knows one record of every name; and the extension's own files. */
function answer(url: string): Response {
  if (!url.startsWith('https://')) return new Response(FILES[url]);
  const name = new URL(url).searchParams.get('dns') ?? '';
  return respond(packetFor(url, name ? { answers: [txt('lumen.example', 'v=spf1 -all')] } : {}));
}

/** Each step of an answer may be the last. */
function followed(response: Response, effects: Effects) {
  const reader = response.body?.getReader();
  const read = () => effects.run('read', async () => (await reader?.read()) ?? { done: true }, offline);
  const { ok, status, headers } = response;
  const text = async () => {
    const { value } = (await read()) as { value?: Uint8Array };
    return new TextDecoder().decode(value);
  };
  return { ok, status, headers, text, body: { getReader: () => ({ read, cancel: async () => undefined }) } };
}

interface Surroundings {
  script: vm.Script;
  kept: Kept;
  database: IDBFactory;
  now: () => number;
  wrote: Wrote;
  opened: string[];
}

/** One life of the worker, from its start to its end: nothing of its memory is left then. */
export class Life {
  readonly effects: Effects;
  readonly events = new Events();
  readonly ended: Promise<void>;

  constructor(around: Surroundings, name: string, fault?: Fault) {
    const effects = new Effects(fault);
    this.effects = effects;
    this.ended = new Promise((resolve) => effects.onEnd(resolve));
    const { subtle } = crypto;
    const timers = new Set<NodeJS.Timeout>();
    effects.onEnd(() => timers.forEach(clearTimeout));
    const context = vm.createContext({
      ...PLAIN,
      ...CLASSES,
      indexedDB: around.database,
      chrome: browserOf(around.kept, effects, this.events, around.wrote, around.opened),
      fetch: (url: string) =>
        effects.run(`fetch ${url.split('?')[0]}`, () => followed(answer(url), effects), offline),
      crypto: {
        randomUUID: () => name,
        subtle: {
          importKey: (...given: Parameters<typeof subtle.importKey>) =>
            effects.run('key', () => subtle.importKey(...given)),
          sign: (...given: Parameters<typeof subtle.sign>) =>
            effects.run('sign', () => subtle.sign(...given)),
        },
      },
      BroadcastChannel: class {
        postMessage() {}
        close() {}
      },
      setTimeout: (work: () => void, ms: number) => {
        const timer = setTimeout(() => effects.isDead || work(), ms);
        timers.add(timer);
        return timer;
      },
      clearTimeout,
      now: around.now,
    });
    vm.runInContext('globalThis.self = globalThis; Date.now = now;', context);
    around.script.runInContext(context);
  }

  /** Puts a question; the browser breaks the line when the worker ends. */
  ask(question: unknown, sender: object): Promise<unknown> {
    const line = Promise.withResolvers<unknown>();
    void this.ended.then(() => line.reject(new Error('The message channel closed')));
    const answers = this.events.fire('message', structuredClone(question), sender, line.resolve);
    if (!answers.includes(true)) line.resolve(undefined);
    return line.promise;
  }
}
