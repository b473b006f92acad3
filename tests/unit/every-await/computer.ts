import type vm from 'node:vm';
import { IDBFactory } from 'fake-indexeddb';
import type { Kept } from './browser.ts';
import { countDatabase } from './database.ts';
import type { Effects, Fault } from './effects.ts';
import { Life } from './life.ts';

/** Some days after the notices of the sample mailbox. */
export const NOW = Date.UTC(2026, 2, 25);

let living: Effects | undefined;
/** Once for all computers: the fake database has one set of classes. */
export const stopCounting = countDatabase(() => living);

/** What stays when a worker ends: what is kept, and who asks. */
export class Computer {
  readonly kept: Kept;
  readonly database = new IDBFactory() as unknown as IDBFactory;
  readonly opened: string[] = [];
  now = NOW;
  lives = 0;
  life: Life | undefined;
  #script: vm.Script;
  #fault: Fault | undefined;

  constructor(script: vm.Script, kept: Partial<Kept> = {}, fault?: Fault) {
    this.#script = script;
    this.#fault = fault;
    this.kept = structuredClone({
      local: {},
      session: { menu: ['diagnose', 'check-address'] },
      managed: {},
      ...kept,
    });
  }

  /** The worker that lives, or a new one: only the first has a fault in its life. */
  wake(): Life {
    if (this.life && !this.life.effects.isDead) return this.life;
    const fault = this.lives === 0 ? this.#fault : undefined;
    this.lives += 1;
    const wrote = (area: string, changes: object) => setImmediate(() => this.#tell(area, changes));
    const life = new Life(
      {
        script: this.#script,
        kept: this.kept,
        database: this.database,
        now: () => this.now,
        wrote,
        opened: this.opened,
      },
      `life-${this.lives}`,
      fault,
    );
    this.life = life;
    living = life.effects;
    return life;
  }

  /** The browser wakes the worker for what was written. */
  #tell(area: string, changes: object): void {
    if (!this.life) return;
    const { events } = this.wake();
    events.fire('changed', changes, area);
    events.fire(`${area} changed`, changes);
  }

  /** Ends the worker, as the browser does after half a minute. */
  end(): void {
    this.life?.effects.end();
  }

  async quiet(): Promise<void> {
    await this.life?.effects.quiet();
    await this.wake().effects.quiet();
  }

  /** What belongs to no worker reads and writes the database uncounted. */
  async aside<T>(work: () => Promise<T>): Promise<T> {
    const before = living;
    living = undefined;
    try {
      return await work();
    } finally {
      living = before;
    }
  }
}
