import * as fake from 'fake-indexeddb';
import { COMMIT, type Effects } from './effects.ts';

/** The classes that a worker has by the names that the library looks for. */
export const CLASSES = {
  IDBCursor: fake.IDBCursor,
  IDBDatabase: fake.IDBDatabase,
  IDBFactory: fake.IDBFactory,
  IDBIndex: fake.IDBIndex,
  IDBKeyRange: fake.IDBKeyRange,
  IDBObjectStore: fake.IDBObjectStore,
  IDBRequest: fake.IDBRequest,
  IDBTransaction: fake.IDBTransaction,
};

const READS = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor'];
const METHODS: [prototype: object, names: string[]][] = [
  [fake.IDBFactory.prototype, ['open', 'deleteDatabase']],
  [fake.IDBObjectStore.prototype, [...READS, 'put', 'delete', 'clear']],
  [fake.IDBIndex.prototype, READS],
];

const full = () => new DOMException('Full', 'QuotaExceededError');

type Heard = (event: Event) => unknown;
interface Eventful {
  addEventListener: (type: string, heard: Heard) => void;
  removeEventListener: (type: string, heard: Heard) => void;
}
type Request = Eventful & { result?: unknown; transaction?: Undoable | null };
type Undoable = Eventful & { abort: () => void; _abort: (name: string) => void };

/** A worker that has ended hears nothing any more. */
function deafen(target: Eventful, effects: Effects): void {
  const { addEventListener: listen, removeEventListener: leave } = target;
  const wrapped = new Map<Heard, Heard>();
  target.addEventListener = (type, heard) => {
    const wary: Heard = wrapped.get(heard) ?? ((event) => !effects.isDead && heard(event));
    wrapped.set(heard, wary);
    listen.call(target, type, wary);
  };
  target.removeEventListener = (type, heard) => leave.call(target, type, wrapped.get(heard) ?? heard);
}

/** As a browser does with what a worker leaves behind: what is not complete is undone. */
function undo(all: Undoable): void {
  try {
    all.abort();
  } catch {
    // it was complete
  }
}

/** Transactions whose writes are taken, and of which the browser finds at the end that there is no room (Chromium). */
const doomed = new WeakSet<Undoable>();

/** The browser says it of the request, and undoes all that belongs to it. */
function fail(request: Request): void {
  Object.defineProperty(request, 'error', { get: full, set: () => undefined });
  queueMicrotask(() => request.transaction?._abort('QuotaExceededError'));
}

function follow(request: Request, settle: () => boolean, effects: Effects): Request {
  request.addEventListener('success', () => {
    const { result, transaction } = request;
    if (transaction && doomed.has(transaction)) transaction._abort('QuotaExceededError');
    if (result instanceof fake.IDBDatabase) effects.onEnd(() => (result as IDBDatabase).close());
    settle();
  });
  request.addEventListener('error', () => settle());
  request.addEventListener('upgradeneeded', () => {
    const { transaction } = request;
    if (transaction) effects.onEnd(() => undo(transaction));
  });
  deafen(request, effects);
  return request;
}

/** Its end is an effect, too: the disk may be full only then. */
function followAll(all: Undoable, effects: Effects): Undoable {
  const { isRefused, settle } = effects.begin(COMMIT);
  all.addEventListener('complete', () => settle());
  all.addEventListener('abort', () => settle());
  if (isRefused) doomed.add(all);
  effects.onEnd(() => undo(all));
  deafen(all, effects);
  return all;
}

/** Counts every request to the database of whoever lives now; undone by calling what comes back. */
export function countDatabase(living: () => Effects | undefined): () => void {
  const repairs: (() => void)[] = [];
  const replace = (prototype: object, name: string, make: (original: Method) => Method) => {
    const methods = prototype as Record<string, Method>;
    const original = methods[name] as Method;
    methods[name] = make(original);
    repairs.push(() => Object.assign(methods, { [name]: original }));
  };
  for (const [prototype, names] of METHODS) {
    for (const name of names) {
      replace(
        prototype,
        name,
        (original) =>
          function (this: unknown, ...given) {
            const effects = living();
            if (!effects) return original.apply(this, given);
            if (effects.isDead) return new fake.IDBRequest();
            const { isRefused, settle } = effects.begin(`database ${name}`);
            try {
              if (isRefused && name === 'open') throw full();
              const request = follow(original.apply(this, given) as Request, settle, effects);
              if (isRefused) fail(request);
              return request;
            } catch (error) {
              settle();
              throw error;
            }
          },
      );
    }
  }
  replace(
    fake.IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: unknown, ...given) {
        const all = original.apply(this, given) as Undoable;
        const effects = living();
        return effects && !effects.isDead ? followAll(all, effects) : all;
      },
  );
  return () => {
    for (const repair of repairs) repair();
  };
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
