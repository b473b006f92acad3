interface Count {
  yes: number;
  all: number;
}

/** Counts by name, apart for the rows that may be looked at and for those kept apart. */
export class Tally {
  readonly #counts = new Map<string, { open: Count; apart: Count }>();
  readonly #wrong: string[] = [];
  readonly #listsWrong: boolean;
  #row = '';
  #isApart = false;

  constructor(listsWrong: boolean) {
    this.#listsWrong = listsWrong;
  }

  /** The row that the following counts belong to. */
  begin(row: string, isKeptApart: boolean): void {
    this.#row = row;
    this.#isApart = isKeptApart;
  }

  /** One answer; what was wrong is listed for open rows only. */
  add(name: string, isYes: boolean, whenNo?: string, whenYes?: string): void {
    const counts = this.#counts.get(name) ?? { open: { yes: 0, all: 0 }, apart: { yes: 0, all: 0 } };
    this.#counts.set(name, counts);
    const count = this.#isApart ? counts.apart : counts.open;
    count.all++;
    if (isYes) count.yes++;
    const remark = isYes ? whenYes : whenNo;
    if (remark && !this.#isApart) this.#wrong.push(`${name} | ${this.#row} | ${remark}`);
  }

  count(name: string): number {
    const counts = this.#counts.get(name);
    return (counts?.open.yes ?? 0) + (counts?.apart.yes ?? 0);
  }

  share(name: string): number {
    const counts = this.#counts.get(name);
    return this.count(name) / ((counts?.open.all ?? 0) + (counts?.apart.all ?? 0) || 1);
  }

  print(): void {
    if (this.#listsWrong) for (const line of this.#wrong.sort()) console.log(line);
    console.log(`\n${'all'.padStart(46)}${'open'.padStart(20)}${'kept apart'.padStart(20)}`);
    for (const [name, { open, apart }] of [...this.#counts].sort(([a], [b]) => a.localeCompare(b))) {
      const all = { yes: open.yes + apart.yes, all: open.all + apart.all };
      console.log(name.padEnd(40) + [all, open, apart].map(shown).join(''));
    }
  }
}

const shown = ({ yes, all }: Count): string =>
  `${all === 0 ? '-' : ((100 * yes) / all).toFixed(1).padStart(6)}% ${`${yes}/${all}`.padEnd(9)}`.padStart(
    20,
  );
