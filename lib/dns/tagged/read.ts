import type { Message } from '../../i18n.ts';
import type { Answered } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding, Verdict } from '../finding.ts';
import { markIn } from '../mark.ts';
import { asTxtLine } from '../published.ts';
import { type Part, readTags, repeatedTags, type TagList } from '../tags.ts';
import type { TaggedKind } from './kind.ts';

/** Whoever has more of the same mistake has seen it by then. */
const MAX_ROWS = 3;
const SPF = /^v=spf1(?: |$)/i;

/** The one record that receivers use, and its tags. */
export interface TaggedRecord {
  text: string;
  list: TagList;
}

export interface TaggedReading {
  /** What is wrong with the texts at this name, whoever reads them. */
  rows: Finding[];
  record?: TaggedRecord;
}

type Detail = Partial<Pick<Finding, 'explanation' | 'records' | 'mark' | 'fix'>>;

/** A maker of rows about the texts at one name. */
function rowsAt(kind: TaggedKind, subject: string, answer: Answered<'TXT'>) {
  const row = rowsFor(kind.check, subject, answer);
  return (verdict: Verdict, word: string, summary: Message, detail: Detail = {}) =>
    row({ verdict, id: `${kind.prefix}-${word}`, summary, ...detail });
}

function describeTags(kind: TaggedKind, subject: string, answer: Answered<'TXT'>, record: TaggedRecord) {
  const row = rowsAt(kind, subject, answer);
  const { text, list } = record;
  const { name } = answer;
  const at = (part: Part): Detail => ({ records: [text], mark: markIn(text, part) });
  return [
    ...list.malformed
      .slice(0, MAX_ROWS)
      .map((part) =>
        row(
          'fail',
          'syntax',
          { key: 'dns_tagged_syntax', values: [kind.label, name, part.text] },
          { ...at(part), explanation: { key: 'dns_tagged_syntax_why' } },
        ),
      ),
    ...repeatedTags(list)
      .slice(0, MAX_ROWS)
      .map((tag) =>
        row(
          'warn',
          'duplicate-tag',
          { key: 'dns_tagged_duplicate', values: [kind.label, name, tag.name] },
          { ...at(tag), explanation: { key: 'dns_tagged_duplicate_why' } },
        ),
      ),
  ];
}

/** Texts of other kinds: mostly a wildcard, or a form filled in wrongly. */
function describeStrangers(kind: TaggedKind, subject: string, answer: Answered<'TXT'>): Finding[] {
  const row = rowsAt(kind, subject, answer);
  const values = [kind.label, answer.name];
  const strangers = answer.records.map(({ text }) => text).filter((text) => !kind.record.test(text));
  const nearly = strangers.filter((text) => kind.nearly.test(text));
  const spf = strangers.filter((text) => SPF.test(text));
  const others = strangers.filter((text) => !nearly.includes(text) && !spf.includes(text));
  const rows: Finding[] = [];
  if (nearly.length > 0) {
    const summary: Message = { key: 'dns_tagged_version', values: [...values, kind.version] };
    rows.push(
      row('fail', 'syntax', summary, { records: nearly, explanation: { key: 'dns_tagged_version_why' } }),
    );
  }
  if (spf.length > 0) {
    const explanation: Message = { key: 'dns_tagged_spf_here_why' };
    rows.push(row('fail', 'spf-here', { key: 'dns_tagged_spf_here', values }, { records: spf, explanation }));
  }
  if (others.length > 0) {
    const explanation: Message = { key: 'dns_tagged_unrelated_why' };
    rows.push(
      row('warn', 'unrelated-txt', { key: 'dns_tagged_unrelated', values }, { records: others, explanation }),
    );
  }
  return rows;
}

/** Reads the texts at the name where a record of this kind belongs. */
export function readTagged(kind: TaggedKind, subject: string, answer: Answered<'TXT'>): TaggedReading {
  const texts = answer.records.map(({ text }) => text).filter((text) => kind.record.test(text));
  const strangers = describeStrangers(kind, subject, answer);
  const [only] = texts;
  if (only === undefined) return { rows: strangers };
  if (texts.length > 1) {
    const summary: Message = { key: 'dns_tagged_multiple', values: [kind.label, answer.name] };
    const detail = { records: texts, explanation: { key: 'dns_tagged_multiple_why' } as const };
    return { rows: [rowsAt(kind, subject, answer)('fail', 'multiple', summary, detail), ...strangers] };
  }
  const record = { text: only, list: readTags(only) };
  return { rows: [...describeTags(kind, subject, answer, record), ...strangers], record };
}

/** A record of this kind at a name where nobody looks for it. */
export function describeMisplaced(kind: TaggedKind, subject: string, answer: Answered<'TXT'>): Finding[] {
  const records = answer.records.map(({ text }) => text).filter((text) => kind.record.test(text));
  const [first] = records;
  if (first === undefined) return [];
  const owner = `${kind.owner}.${subject}`;
  const summary: Message = { key: 'dns_tagged_wrong_place', values: [kind.label, answer.name, owner] };
  const fix = records.length === 1 && { fix: asTxtLine(owner, first) };
  return [rowsAt(kind, subject, answer)('warn', 'wrong-place', summary, { records, ...fix })];
}
