/** One part of a tag list, as written; `start` and `end` count UTF-16 units of the record, blanks at its ends left out. */
export interface Part {
  text: string;
  start: number;
  end: number;
}

/** One `name=value`; `name` keeps its case. */
export interface Tag extends Part {
  name: string;
  value: string;
}

export interface TagList {
  tags: Tag[];
  /** Parts without an equals sign. */
  malformed: Part[];
  /** Places where two semicolons have nothing between them; one at the end is allowed. */
  empty: Part[];
}

/** The parts between semicolons. */
function readParts(text: string): Part[] {
  let start = 0;
  return text.split(';').map((whole) => {
    const trimmed = whole.trim();
    const first = start + (trimmed === '' ? 0 : whole.indexOf(trimmed));
    start += whole.length + 1;
    return { text: trimmed, start: first, end: first + trimmed.length };
  });
}

/** Reads a tag list as DKIM keys (RFC 6376 section 3.2) and DMARC records (RFC 9989) have it. */
export function readTags(text: string): TagList {
  const list: TagList = { tags: [], malformed: [], empty: [] };
  const parts = readParts(text);
  for (const part of parts) {
    const equals = part.text.indexOf('=');
    if (equals > 0) {
      const [name, value] = [part.text.slice(0, equals).trim(), part.text.slice(equals + 1).trim()];
      list.tags.push({ ...part, name, value });
    } else if (part.text !== '') {
      list.malformed.push(part);
    } else if (part !== parts.at(-1)) {
      list.empty.push(part);
    }
  }
  return list;
}

/** The first tag of that name. */
export const findTag = ({ tags }: TagList, name: string) => tags.find((tag) => tag.name === name);

/** The value of the first tag of that name. */
export const tagValue = (list: TagList, name: string) => findTag(list, name)?.value;

/** Tags whose name occurred before. */
export function repeatedTags({ tags }: TagList): Tag[] {
  const seen = new Set<string>();
  return tags.filter(({ name }) => seen.size === seen.add(name).size);
}
