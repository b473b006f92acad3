/** How a style hides what is in its element. A size of nothing is taken back by an element within, as templates do. */
export type Hiding = 'all' | 'size' | undefined;

const hidden =
  /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|opacity\s{0,5}:\s{0,5}0(?:\.0{1,5})?\s{0,5}(?:;|!|$)|mso-hide\s{0,5}:\s{0,5}all|max-height\s{0,5}:\s{0,5}0(?:px)?\s{0,5}(?:;|!|$)/i;
const size = /font-size\s{0,5}:\s{0,5}(\d{1,4}(?:\.\d{1,4})?)\s{0,5}(px|pt)?/i;
/** Smaller than this nobody reads, in px or pt. */
const SMALLEST = 2;

/** Elements that hold nothing, so nothing closes them. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Nobody nests deeper who wants to be read. */
const DEEPEST = 256;
/** An end tag closes the element of its name, if that is near. */
const NEAR = 32;

interface Level {
  name: string;
  hiding: Hiding;
}

const hidingOf = (style: string, within: Hiding): Hiding => {
  if (within === 'all' || hidden.test(style)) return 'all';
  const [, given, unit] = size.exec(style) ?? [];
  if (given === undefined) return within;
  return Number(given) === 0 || (unit && Number(given) < SMALLEST) ? 'size' : undefined;
};

/** Follows the elements of a page and knows whether the text at this point can be seen. */
export function watchHiding() {
  const levels: Level[] = [];
  return {
    open(name: string, style: string, isHidden: boolean) {
      if (EMPTY.has(name) || levels.length >= DEEPEST) return;
      const within = levels.at(-1)?.hiding;
      levels.push({ name, hiding: isHidden ? 'all' : hidingOf(style, within) });
    },
    close(name: string) {
      for (let at = levels.length - 1; at >= Math.max(0, levels.length - NEAR); at--) {
        if (levels[at]?.name === name) {
          levels.length = at;
          return;
        }
      }
    },
    isHidden: (): boolean => levels.at(-1)?.hiding !== undefined,
  };
}
