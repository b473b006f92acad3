interface Count {
  yes: number;
  all: number;
}

/** Counts by name, apart for the rows that may be looked at and for those kept apart. */
export class Tally {
  readonly #counts = new Map<string, { open: Count; apart: Count }>();
  readonly #wrong: string[] = [];
  #row = '';
  #isApart = false;

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

  /** Part of the answers that were "yes"; undefined when nobody asked. */
  share(name: string): number | undefined {
    const counts = this.#counts.get(name);
    return counts && shareOf(together(counts));
  }

  /** What was wrong with open rows, a line each. */
  get wrong(): string[] {
    return this.#wrong.toSorted();
  }

  /** The counts as a table. */
  report(): string {
    const head = `${'all'.padStart(46)}${'open'.padStart(20)}${'kept apart'.padStart(20)}`;
    const rows = [...this.#counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, counts]) => {
        const cells = [together(counts), counts.open, counts.apart].map(shown);
        return name.padEnd(40) + cells.join('');
      });
    return [head, ...rows].join('\n');
  }
}

const together = ({ open, apart }: { open: Count; apart: Count }): Count => ({
  yes: open.yes + apart.yes,
  all: open.all + apart.all,
});

const shareOf = ({ yes, all }: Count): number => yes / (all || 1);

const shown = (count: Count): string => {
  const share = count.all === 0 ? '-' : (100 * shareOf(count)).toFixed(1);
  return `${share.padStart(6)}% ${`${count.yes}/${count.all}`.padEnd(9)}`.padStart(20);
};
