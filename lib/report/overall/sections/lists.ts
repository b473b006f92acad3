import type { Finding } from '../../../dns/finding.ts';
import type { Message, MessageKey } from '../../../i18n.ts';
import type { Piece, Said, Section } from '../document.ts';
import { type Clock, momentOf } from '../time.ts';
import { findingPieces } from './finding-pieces.ts';

/** What one list says of one address or domain, in a word or two; of each id of a row that is about one list. */
const SAYS: Readonly<Record<string, MessageKey>> = {
  'bl-listed': 'overall_list_listed',
  'bl-not-listed': 'overall_list_clean',
  'bl-allow-listed': 'overall_list_wanted',
  'bl-refused': 'overall_list_refuses',
  'bl-unchecked': 'overall_list_silent',
};

/** Is it a row of a block list? */
export const isOfLists = ({ check }: Finding): boolean => check === 'blocklists';

/** The list that a row is about, as its sentence names it first. */
export const listNamed = ({ id, summary }: Finding): string | undefined =>
  id in SAYS ? summary.values?.[0] : undefined;

const NOT_ASKED: Said = { words: '–' };

/** Lists against what they were asked about: whom to ask for removal, and what is clean, at one look. */
function matrix(rows: readonly Finding[]): Piece[] {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const names = [...new Set(rows.flatMap((row) => listNamed(row) ?? []))];
  if (names.length === 0) return [];
  const said = (name: string, subject: string): Said => {
    const row = rows.find((one) => listNamed(one) === name && one.subject === subject);
    const key = row && SAYS[row.id];
    return key ? { key } : NOT_ASKED;
  };
  return [
    {
      kind: 'table',
      caption: { key: 'overall_by_list' },
      head: [{ key: 'overall_list' }, ...subjects.map((subject): Said => ({ code: subject }))],
      rows: names.map((name) => [{ words: name }, ...subjects.map((subject) => said(name, subject))]),
      numbers: 0,
    },
  ];
}

/** Who answered, and when: in one sentence for all lists. */
function originOf(rows: readonly Finding[], clock: Clock): Piece[] {
  const asked = rows.filter(({ resolver }) => resolver !== '');
  const times = asked.map(({ at }) => Date.parse(at)).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return [];
  const resolvers = [...new Set(asked.map(({ resolver }) => resolver))].join(', ');
  const message: Message = {
    key: 'overall_lists_asked',
    values: [resolvers, momentOf(Math.max(...times), clock)],
  };
  return [{ kind: 'words', said: [message] }];
}

/** What block lists say: listings with their cause and the way out, then all lists in one table. */
export function listsSection(findings: readonly Finding[], clock: Clock): Section[] {
  const rows = findings.filter(isOfLists);
  if (rows.length === 0) return [];
  const isTold = ({ verdict, id }: Finding) =>
    verdict === 'fail' || verdict === 'warn' || id === 'bl-retired';
  const pieces = [...findingPieces(rows.filter(isTold), clock), ...matrix(rows), ...originOf(rows, clock)];
  return [{ id: 'blocklists', title: { key: 'overall_section_lists' }, pieces }];
}
