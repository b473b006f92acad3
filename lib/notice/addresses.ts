import { decodeAddress } from './decode-address.ts';

/** What ends an address in a sentence, in any script: `bo@corp.example、`, `«bo@corp.example»`. */
const END = '\\s<>()\\[\\],;:"|«»\\u060c\\u061b\\u061f\\u2010-\\u206f\\u3000-\\u303f\\uff00-\\uff20';

/**
 * An address as notices write it; Exchange's IMCEAEX forms pass the 64 octets of RFC 5321 section 4.5.3.1.1. A quoted
 * local part may hold blanks, a domain may be an address literal (section 4.1.3).
 */
export const ADDRESS = `(?:"[^"\\n<>]{1,64}"|[^@'${END}][^@${END}]{0,253})@(?:\\[[\\w.:]{3,60}\\]|[^@'${END}]{1,255})`;

/** Begins where a word does, so that a search reads each word once. */
export const ADDRESS_IN_TEXT = `(?<![^'=${END}])${ADDRESS}`;

const whole = new RegExp(`^${ADDRESS}$`);
const anywhere = new RegExp(ADDRESS_IN_TEXT);

/** Scripts that write no blank between an address and the word beside it. */
const UNSPACED = '\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af';
const besideWord = new RegExp(`[${UNSPACED}]`);
const wordBefore = new RegExp(`^.{0,250}[${UNSPACED}](?=[\\w.+-]{1,64}@)`);
const wordBehind = new RegExp(`^([\\x21-\\x7e]{1,320}\\.[a-z]{2,24})[${UNSPACED}].{0,250}$`, 'i');

/** What nearly all of them look like, to spare them the rest. */
const usual = /^(?:rfc822; ?|[\w .-]{0,100} ?<|<)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8})>?$/i;

/** `<a@b>`, `rfc822; a@b`, `@relay:a@b`, `"a"@b` -> `a@b`; undefined when there is no address in it. */
export function bareAddress(value: string | undefined): string | undefined {
  if (!value?.includes('@')) return undefined;
  const plain = usual.exec(value)?.[1];
  if (plain) return plain;
  const candidate = value
    .slice(0, 1000)
    .replace(/^\s{0,20}(?:rfc822|utf-8|smtp|x-[a-z-]{1,20}|unknown)\s{0,5};/i, '')
    .replace(
      /^[\s<"'[*]{0,8}(?:(?:mailto|smtp):|(?:(?:orig_)?to|from|r|s|rcpt|recipient|sender)=(?=[^=@]{1,64}@))?(?:@[^\s:@]{1,255}(?:,@[^\s:@]{1,255}){0,9}:)?/i,
      '',
    )
    .replace(/[\s>}"'.,;:*]{1,20}$/, '')
    .replace(/^"?([^"\s@<>]{1,64})"@/, '$1@');
  const found = whole.test(candidate) ? candidate : anywhere.exec(value.slice(0, 1000))?.[0];
  return found && withoutWords(found).replace(/\.$/, '');
}

/** The address of a recipient, as a person knows it. */
export function recipientAddress(value: string | undefined): string | undefined {
  const address = bareAddress(value);
  if (!address || address.startsWith('//')) return undefined; // of a link: `https://host/?bo@corp.example`
  return decodeAddress(address);
}

const withoutWords = (address: string): string =>
  besideWord.test(address) ? address.replace(wordBefore, '').replace(wordBehind, '$1') : address;

/** The host part, lower case. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '');
}

/** Same mailbox but for case, a plus tag or a routing form (`@relay:user@host`, `user%dom@host`). */
export function isSameMailbox(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

function normal(address: string): string {
  const lower = address.toLowerCase();
  if (!lower.startsWith('@') && !lower.includes('%') && !lower.includes('+')) return lower;
  return lower
    .replace(/^@[^:]{1,255}:/, '')
    .replace(/^([^@%]{1,254})%([^@%]{1,255})@.{1,255}$/, '$1@$2')
    .replace(/\+[^@]{0,64}@/, '@');
}

/** The last two labels, where the first of them is a name and no category (`co.uk`). */
function owner(host: string): string {
  const dot = host.lastIndexOf('.');
  const start = host.lastIndexOf('.', dot - 1) + 1;
  return dot - start >= SHORTEST_OWNER ? host.slice(start) : '';
}

const SHORTEST_OWNER = 4;

/** Of one owner, as far as names tell: one within the other, or both within a domain of two labels. */
export const isRelated = (one: string, other: string): boolean =>
  one === other ||
  one.endsWith(`.${other}`) ||
  other.endsWith(`.${one}`) ||
  (owner(one) !== '' && owner(one) === owner(other));
