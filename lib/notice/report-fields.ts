import { withoutMargin } from './line-layout.ts';
import { linesOf } from './lines.ts';

/** Field name in lower case -> value, folding undone (RFC 3464 section 2.1). */
export type Fields = Map<string, string>;

const field = /^(?!https?:)([A-Za-z][\w-]{1,60})[ \t]{0,3}:[ \t]{0,3}(.*)$/;

/** Names that open the part about one recipient, or another report. */
const opensGroup = /^(?:(?:final|original)-recipient|reporting-mta)$/;

/** One for several, or several for one, below each other. */
const isSeveral = /^(?:diagnostic-code|final-recipient)$/;

/** The returned message's headers may follow a printed report; its `Status: RO` is no field of it. */
const opensOriginal = /^(?:received|return-path|message-id|mime-version|content-type|dkim-signature)$/;

/**
 * A group ends where a field comes again, or at a blank line before a recipient's first field: texts lose their blank
 * lines, or have one behind each line.
 */
export function readGroups(text: string): Fields[] {
  const groups: Fields[] = [new Map()];
  let last: string | undefined;
  let isAfterBlank = false;
  for (const line of withoutMargin(linesOf(text))) {
    const group = groups.at(-1) as Fields;
    const previous = last;
    if (line.trim() === '') {
      if (group.get(last ?? '') !== '') last = undefined; // a table has the value below its name
      isAfterBlank = true;
      continue;
    }
    const [, name, value = ''] = field.exec(line.replace(/^[ \t>]{0,8}(?:[*•-] )?/, '')) ?? [];
    const isFolded = last !== undefined && (/^[ \t]/.test(line) || name === undefined); // webmails eat the indent
    if (isFolded && last) {
      group.set(last, `${group.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    last = name?.toLowerCase().replaceAll('_', '-');
    if (!last) continue;
    if (opensOriginal.test(last) && (groups.length > 1 || group.size > 0)) break;
    if (last === previous && isSeveral.test(last)) {
      group.set(last, `${group.get(last)} ${value}`);
      continue;
    }
    const opens = group.has(last) || (isAfterBlank && opensGroup.test(last) && isFilled(group));
    isAfterBlank = false;
    if (opens) groups.push(new Map([[last, value]]));
    else group.set(last, value);
  }
  return groups;
}

export const namesRecipient = (group: Fields): boolean =>
  group.has('final-recipient') || group.has('original-recipient') || group.has('recipient');

const isFilled = (group: Fields): boolean =>
  ['action', 'status', 'reporting-mta', 'arrival-date'].some((name) => group.has(name));

/** What became of a recipient, in words: the diagnostic, the comment of the status, or a field of the program's own. */
export const said = (fields: Fields): string | undefined =>
  (
    telling(fields.get('diagnostic-code')) ??
    telling(statusComment(fields.get('status'))) ??
    ownReason(fields)
  )?.replace(/^([\w-]{1,30};\s{0,3})?(\S{1,2000})$/, (_, type = '', word) => type + spaced(word));

/** `X-Supplementary-Info`, `SMTP-Response`, `X-PowerMTA-BounceCategory`. */
const reason =
  /^(?!diagnostic-code$).*(?:reason|error|respon|repl|said|-text|-note$|comment|detail|supplement|diagnos|explan|categor)/;
const ownReason = (fields: Fields): string | undefined =>
  [...fields].find(([name, value]) => reason.test(name) && telling(value))?.[1];

/** `X-Unix; 77` says nothing to anybody, `permanent failure` neither. */
const telling = (words: string | undefined): string | undefined =>
  words && /[245]\d\d|\p{L}{2}/u.test(words.replace(/^[\w-]{1,30};/, '').replace(empty, ''))
    ? words
    : undefined;
const empty =
  /(?<!\p{L})(?:unknown|permanent|temporary|other|delivery|message|mail|failure|failed|error|undeliverable|see|above|below)(?!\p{L})/giu;

/** `Status: 4.2.2 (Over quota)`: the comment is all that some programs say. */
const statusComment = (status = ''): string | undefined =>
  /\(([^()]{3,300})\)/.exec(status)?.[1] ?? /^[\d.]{5,9}[\s:,-]{1,5}(\p{L}.{2,300})/u.exec(status)?.[1];

/** Programs that hold one word for safe: `no_such_user`, `UserNotFound`, `unknown-recipient`. */
const spaced = (word: string): string =>
  /^[a-z_-]{1,200}$/i.test(word)
    ? word.replace(/([a-z])(?=[A-Z])|[_-]/g, '$1 ')
    : word.replace(/_|\/(?=[A-Z])/g, ' ');
