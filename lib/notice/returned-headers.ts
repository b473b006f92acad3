/** Name in lower case and value. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** Longer headers are made to be slow. */
const LONGEST_HEADER = 16 * 1024;
const field = /^([a-z][\w-]{0,60}):[ \t]{0,3}(.{0,2000})/i;

/** All headers up to the blank line, folded lines joined. */
export function headersIn(text: string): Headers {
  const [head = ''] = text
    .slice(0, LONGEST_HEADER)
    .replace(/^[^:\n]{0,200}\n\s{0,20}\n?/, '')
    .split(/\n\r?\n/, 1);
  return head
    .replace(/\r?\n[ \t]{1,20}/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = field.exec(line) ?? [];
      return name && value !== undefined ? [[name.toLowerCase(), value] as const] : [];
    });
}

/** The first value of a header. */
export const first = (headers: Headers, name: string): string | undefined =>
  headers.find(([key]) => key === name)?.[1];
