import { readTags, repeatedTags, type Tag, type TagList, tagValue } from '../tags.ts';
import { type ReportUri, readReportUris } from './report-uri.ts';
import { inspectDmarc, misspeltVersion } from './syntax.ts';
import { POLICY_TAGS, type Policy, REPORT_TAGS, TAG_VALUES } from './tag-values.ts';

/** The order in which people write tags; `v` stands before them. */
const ORDER = ['p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'psd', 't', 'rua', 'ruf'];
const POLICIES: readonly Policy[] = ['none', 'quarantine', 'reject'];
const BARE_ADDRESS = /^(?:mailto:)?(?:\/\/)?([!-.0-9;=?A-Z^-~]{1,64}@[a-z0-9][a-z0-9.-]{0,252})$/i;

/** A misspelt policy is taken by its first letter: “quarrantine”, “rejected”. */
const intendedPolicy = (value: string) => POLICIES.find((policy) => policy[0] === value[0]?.toLowerCase());

/** `mailto:` is what people forget; anything else that gets no mail is left out. */
function repairUri({ uri }: ReportUri): string | undefined {
  const address = BARE_ADDRESS.exec(uri)?.[1];
  if (address === undefined) return undefined;
  return readReportUris(`mailto:${address}`)[0]?.host === undefined ? undefined : `mailto:${address}`;
}

/** The value as it should be, or nothing if the tag is better left out. */
function repairValue(name: string, value: string): string | undefined {
  if (REPORT_TAGS.includes(name)) {
    const uris = readReportUris(value).flatMap((uri) => repairUri(uri) ?? []);
    return uris.length > 0 ? uris.join(',') : undefined;
  }
  if (TAG_VALUES[name]?.test(value)) return value.toLowerCase().replace(/\s/g, '');
  return POLICY_TAGS.includes(name) ? intendedPolicy(value) : undefined;
}

/** `p:reject` has lost its equals sign. */
function regain(list: TagList): Pick<Tag, 'name' | 'value'>[] {
  return list.malformed.flatMap(({ text }) => {
    const [, name = '', value = ''] = /^([a-z]{1,5})[ \t]{0,9}:[ \t]{0,9}(.{1,500})$/.exec(text) ?? [];
    return name === '' ? [] : [{ name, value }];
  });
}

/** Does a tag occur with two meanings? Then nobody but its owner knows which one is right. */
const isAmbiguous = (list: TagList) =>
  repeatedTags(list).some(({ name, value }) => tagValue(list, name)?.toLowerCase() !== value.toLowerCase());

/** `pct=0` was the way to ask for a test before `t=y`. */
const isTest = (list: TagList) =>
  list.tags.some(({ name, value }) => name === 'pct' && /^0{1,3}$/.test(value));

/** Only a part of the mail falls under the policy: without the tag all of it would, which is not ours to decide. */
const isPartial = (list: TagList) =>
  list.tags.some(({ name, value }) => name.toLowerCase() === 'pct' && /^0{0,3}[1-9]\d?$/.test(value));

/** Blanks and commas where people forget the semicolon. */
const BETWEEN = /[\s,;"']{1,20}(?=(?:p|sp|np|adkim|aspf|fo|psd|t|rua|ruf|pct|rf|ri)\s{0,5}[=:])/gi;

/** The text with the version and the semicolons that it was meant to have. */
function withVersion(text: string): string {
  const head = misspeltVersion(text);
  if (head === undefined) return text;
  const rest = text
    .slice(head.length)
    .replace(/^[\s.,:;"'\u201c\u201d]{0,20}/, '')
    .replace(/[\s"'\u201c\u201d]{1,20}$/, '');
  return `v=DMARC1; ${rest.replace(BETWEEN, '; ')}`;
}

/** Which of many addresses are dispensable is for their owner to say. */
const hasFault = (text: string) => inspectDmarc(text).some(({ id }) => id !== 'many-uris');

/** The record without anything that a reader stumbles over; nothing if that cannot be told, or if it is so already. */
export function repairDmarc(text: string): string | undefined {
  const plain = text.trim().replace(/\\;/g, ';');
  const list = readTags(withVersion(plain));
  if (isAmbiguous(list) || isPartial(list)) return undefined;
  const lost = [...list.tags, ...regain(list)].map(({ name, value }) => ({
    name: name.toLowerCase(),
    value,
  }));
  const given = [...list.tags, ...lost]; // a tag in capitals counts only where the right one is missing
  const repaired = (name: string) => {
    const tag = given.find((one) => one.name === name);
    return tag && repairValue(name, tag.value);
  };
  const values: Record<string, string | undefined> = Object.fromEntries(
    ORDER.map((name) => [name, repaired(name)]),
  );
  if (values.p === undefined && misspeltVersion(plain)) return undefined; // nobody reads it: what it was to say is open
  values.p ??= 'none';
  if (isTest(list)) values.t ??= 'y';
  const tags = ORDER.flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name]}`]));
  return hasFault(text) ? ['v=DMARC1', ...tags].join('; ') : undefined;
}
