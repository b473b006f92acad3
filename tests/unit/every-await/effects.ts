/** The effect with this number goes wrong: the worker is ended before it hears of it, or the browser refuses it. */
export interface Fault {
  at: number;
  how: 'ended' | 'refused';
}

/** What a browser says that does not do it. */
export const refused = (why = 'Refused') => Object.assign(new Error(why), { name: 'RefusedError' });

/** The end of all that belongs to one step in the database. */
export const COMMIT = 'commit';

/** Turns of the loop without anything on its way: then all is over. */
const QUIET_TURNS = 3;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * All that one life of the worker does outside of its own memory, counted. An effect that was done and not heard of is
 * the last moment before the next await: what was not even begun is the same as the one before it that was not heard of.
 */
export class Effects {
  /** What was done, in order. */
  readonly done: string[] = [];
  isDead = false;
  #fault: Fault | undefined;
  #waiting = 0;
  #writing = 0;
  #endings: (() => void)[] = [];
  /** Called after everything that may have changed what is kept, when nothing is half done. */
  afterEach: () => void = () => undefined;

  constructor(fault?: Fault) {
    this.#fault = fault;
  }

  /** Counts one; tells what is to become of it. */
  begin(name: string): { isRefused: boolean; settle: () => boolean } {
    this.done.push(name);
    const isHit = this.done.length === this.#fault?.at;
    const isRefused = isHit && this.#fault?.how === 'refused';
    this.#waiting += 1;
    if (name === COMMIT) this.#writing += 1;
    const settle = () => {
      this.#waiting -= 1;
      if (name === COMMIT) this.#writing -= 1;
      if (this.#writing === 0 && !name.startsWith('database')) this.afterEach();
      if (isHit && !isRefused) this.end();
      return !this.isDead;
    };
    return { isRefused, settle };
  }

  /** Does something that may be waited for. */
  async run<T>(name: string, work: () => T | Promise<T>, refusal: () => Error = refused): Promise<T> {
    if (this.isDead) return new Promise(() => {});
    const { isRefused, settle } = this.begin(name);
    await turn();
    const outcome = isRefused ? Promise.reject(refusal()) : (async () => work())();
    await outcome.catch(() => undefined);
    return settle() ? outcome : new Promise(() => {});
  }

  onEnd(ending: () => void): void {
    this.#endings.push(ending);
  }

  /** Throws the memory away: nothing is begun, and nothing is heard of. */
  end(): void {
    if (this.isDead) return;
    this.isDead = true;
    for (const ending of this.#endings) ending();
  }

  /** All is done that was begun, and all that came of it. */
  async quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET_TURNS; turns++) {
      await turn();
      if (this.#waiting > 0 && !this.isDead) turns = 0;
    }
  }
}
