/** One `name=value` of a tag list; `name` keeps its case, `start` counts UTF-16 units of the record. */
export interface Tag {
  name: string;
  value: string;
  start: number;
}

export interface TagList {
  tags: Tag[];
  /** Parts without an equals sign, as written. */
  malformed: string[];
}

/** Reads a tag list as DKIM keys (RFC 6376 section 3.2) and DMARC records (RFC 9989) have it. */
export function readTags(text: string): TagList {
  const list: TagList = { tags: [], malformed: [] };
  let start = 0;
  for (const part of text.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) {
      list.tags.push({ name: part.slice(0, equals).trim(), value: part.slice(equals + 1).trim(), start });
    } else if (part.trim() !== '') {
      list.malformed.push(part.trim());
    }
    start += part.length + 1;
  }
  return list;
}

/** The value of the first tag of that name. */
export const tagValue = ({ tags }: TagList, name: string) => tags.find((tag) => tag.name === name)?.value;

/** Names that occur more than once. */
export function duplicateTags({ tags }: TagList): string[] {
  const names = tags.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
