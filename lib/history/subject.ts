/** Longer subjects are cut: the family shows in their beginning. */
const LONGEST = 200;

/** `Re:`, `Fwd:`, `AW:`, `[Newsletter]`, as often as they stand there. */
const prefix =
  /^\s{0,5}(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|antw|res|ynt|odp)\s{0,2}(?:\[\d{1,3}\])?:|\[[^\]]{1,40}\])/i;
/** `{{first_name}}`, `{name}`, `%FNAME%`, `*|FNAME|*`, `<<Name>>`, `[[name]]`: fields that nobody filled in. */
const mergeField =
  /\{\{[^}]{0,60}\}\}|\{[\w .]{1,40}\}|%%?\w{1,40}%%?|\*\|[^|]{1,40}\|\*|<<[^>]{1,40}>>|\[\[[^\]]{1,40}\]\]/g;
const word = /[\p{L}\p{M}]+/gu;
/** Scripts without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Months and days: the same newsletter in May and in June. */
const calendar = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
);

/** The words of a subject that do not change from one mail of a family to the next. */
export function wordsOfSubject(subject: string): readonly string[] {
  const words = wordsIn(withoutPrefixes(subject.slice(0, LONGEST)).replace(mergeField, ' '));
  const kept = words.filter((each) => !calendar.has(each));
  return kept.length > 0 ? kept : words;
}

/** The same without the recipient's names, as a key; empty when there are no words. */
export function keyOfSubject(words: readonly string[], recipient = ''): string {
  if (!recipient.includes('@')) return words.join(' ');
  const isName = (each: string) =>
    each.length > 1 && recipient.includes(each) && wordsIn(recipient).includes(each);
  const kept = words.filter((each) => !isName(each));
  return (kept.length > 0 ? kept : words).join(' ');
}

function withoutPrefixes(subject: string): string {
  let rest = subject;
  for (let found = prefix.exec(rest); found; found = prefix.exec(rest)) {
    const shorter = rest.slice(found[0].length);
    if (shorter.trim() === '') break;
    rest = shorter;
  }
  return rest;
}

const wordsIn = (text: string): string[] => text.toLowerCase().normalize('NFC').match(word) ?? [];

/** Pairs of neighbouring words, with a mark for the beginning and the end; pairs of letters where words have no blanks. */
export function shinglesOf(key: string): Set<string> {
  const units = key.split(' ').flatMap((each) => (unspaced.test(each) ? [...each] : [each]));
  const framed = ['^', ...units, '$'];
  return new Set(framed.slice(1).map((unit, index) => `${framed[index]} ${unit}`));
}
