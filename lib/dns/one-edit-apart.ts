/** Does one slip of the finger turn one word into the other: a letter too many, too few, another one, or two swapped? */
export function isOneEditApart(one: string, other: string): boolean {
  if (one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const [first, second] = [one.slice(start, oneEnd), other.slice(start, otherEnd)];
  if (first.length <= 1 && second.length <= 1) return true;
  return first.length === 2 && second === `${first[1]}${first[0]}`;
}
