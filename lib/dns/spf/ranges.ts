/** IPv4 addresses as numbers, from and to, both inside. */
export type Range = readonly [first: number, last: number];

const LAST = 2 ** 32 - 1;

/** Every IPv4 address. */
export const EVERYTHING: readonly Range[] = [[0, LAST]];

const toNumber = (octets: readonly number[]) => octets.reduce((sum, octet) => sum * 256 + octet, 0);

/** The addresses of a network of IPv4. */
export function rangeOf(octets: readonly number[], prefix: number): Range {
  const size = 2 ** (32 - prefix);
  const first = Math.floor(toNumber(octets) / size) * size;
  return [first, first + size - 1];
}

/** Sorted, and without overlaps. */
export function unite(ranges: readonly Range[]): Range[] {
  const united: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const open = united.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else united.push([first, last]);
  }
  return united;
}

/** What is in both; each list is sorted and without overlaps. */
export function intersect(some: readonly Range[], others: readonly Range[]): Range[] {
  const common: Range[] = [];
  for (let one = 0, other = 0; one < some.length && other < others.length; ) {
    const [a, b] = [some[one] as Range, others[other] as Range];
    const [first, last] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
    if (first <= last) common.push([first, last]);
    if (a[1] < b[1]) one += 1;
    else other += 1;
  }
  return common;
}

/** What is in none of them. */
export function complement(ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return gaps;
}

/** How many addresses. */
export const sizeOf = (ranges: readonly Range[]) =>
  ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
