/** What the reader's own gateway wrote before a subject: `[EXTERNAL] `, `EXT: `, `*** Extern ***`. */
const external =
  /^\s{0,3}[[({<*【]{0,5}\s?(?:ext(?:ern(?:al|[aeo])?)?|外部|社外|외부)(?: [a-z-]{1,9})?\s?[\])}>*】:：]{1,5}[\s:-]{0,3}/i;

/** A subject as its writer wrote it. */
export const withoutMark = (subject: string): string => subject.replace(external, '');

/** What lists and ticket systems write before it: `[sales-team] `. */
const tags = /^\s{0,3}(?:\[[^\]]{1,40}\]\s{0,3}){1,3}/;

/** A subject without the names of lists. */
export const withoutTags = (subject: string): string => subject.replace(tags, '');
