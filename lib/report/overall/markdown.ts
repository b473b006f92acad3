import type { Message, Translate } from '../../i18n.ts';
import { checkLabel, verdictLabel } from '../labels.ts';
import { code, fence, text } from '../markdown-parts.ts';
import type { FindingPiece, OverallReport, Piece, Said, Section, ToDo } from './document.ts';

type Say = (said: Said) => string;

const sayer =
  (translate: Translate): Say =>
  (said) => {
    if ('code' in said) return code(said.code);
    return text('words' in said ? said.words : translate(said));
  };

/** In a table a bar ends the cell even within code, so code with one becomes words. */
const cell = (said: Said, say: Say): string =>
  'code' in said && said.code.includes('|') ? text(said.code) : say(said);

const joined = (said: readonly Said[], say: Say): string => said.map(say).filter(Boolean).join(' ');

/** The words of somebody else at the beginning of a line would begin a list, a heading or a rule. */
const line = (words: string): string =>
  words.replace(/^[-+=~]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');

const indented = (block: string): string => block.replaceAll(/^/gm, '  ');

const facts = (list: readonly { label: Message; said: readonly Said[] }[], say: Say): string =>
  list.map(({ label, said }) => `- **${say(label)}:** ${joined(said, say)}`).join('\n');

function table({ caption, head, rows, numbers }: Extract<Piece, { kind: 'table' }>, say: Say): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at >= head.length - numbers ? '---:' : '---'));
  return [
    `**${say(caption)}**`,
    '',
    row(head.map((one) => cell(one, say))),
    row(rule),
    ...rows.map((cells) => row(cells.map((one) => cell(one, say)))),
  ].join('\n');
}

function finding(piece: FindingPiece, say: Say): string {
  const { check, verdict, subject, summary, explanation, records, fix, page, asked } = piece;
  const head = `- **${say({ key: verdictLabel(verdict) })}** · ${say({ key: checkLabel(check) })} ${code(subject)}: ${say(summary)}`;
  const details = [
    ...(explanation ? [say(explanation)] : []),
    ...(records.length > 0 ? [fence(records.join('\n'))] : []),
    ...(fix === undefined ? [] : [`${say({ key: 'panel_fix' })}:`, fence(fix)]),
    ...(page ? [`${say(page.label)}: <${page.url}>`] : []),
    ...(asked ? [say(asked)] : []),
  ];
  return [head, ...details.map(indented)].join('\n\n');
}

const writers: { [K in Piece['kind']]: (piece: Extract<Piece, { kind: K }>, say: Say) => string } = {
  words: ({ said }, say) => line(joined(said, say)),
  list: ({ items }, say) =>
    items
      .map(({ said, beside = [] }) => `- ${[line(joined(said, say)), ...beside.map(say)].join(' · ')}`)
      .join('\n'),
  table,
  facts: ({ facts: list }, say) => facts(list, say),
  reply: ({ title, facts: list, reply }, say) =>
    [
      `### ${say(title)}`,
      facts(list, say),
      reply === '' ? say({ key: 'panel_no_reply' }) : fence(reply),
    ].join('\n\n'),
  finding,
};

const write = (piece: Piece, say: Say): string =>
  (writers[piece.kind] as (one: Piece, say: Say) => string)(piece, say);

const section = ({ title, pieces }: Section, say: Say): string =>
  [`## ${say(title)}`, ...pieces.map((piece) => write(piece, say))].join('\n\n');

const toDo = ({ who, what, why }: ToDo, at: number, say: Say): string =>
  `${at + 1}. **${say(who)}:** ${[say(what), ...why.map((said) => joined(said, say))].join(' · ')}`;

/** The report as Markdown, from the same data as the page: for a ticket, a wiki, a mail to IT. */
export function overallMarkdown(report: OverallReport, translate: Translate): string {
  const say = sayer(translate);
  const { title, made, answer, toDo: list, sections } = report;
  return [
    `# ${say(title)}`,
    made.map(say).join(' · '),
    `**${joined(answer.slice(0, 1), say)}** ${joined(answer.slice(1), say)}`.trim(),
    ...(list.length > 0
      ? [`## ${say({ key: 'overall_to_do' })}`, list.map((one, at) => toDo(one, at, say)).join('\n')]
      : []),
    ...sections.map((one) => section(one, say)),
    say({ key: 'overall_made_by' }),
  ]
    .join('\n\n')
    .concat('\n');
}
