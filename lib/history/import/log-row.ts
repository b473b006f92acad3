import type { Message } from '../../i18n.ts';
import { recipientAddress } from '../../notice/addresses.ts';
import type { Columns, Log, Outcome, Role } from './define-log.ts';
import type { Named } from './flat.ts';
import { unguarded } from './history-csv.ts';
import { outcomeOf } from './outcomes.ts';
import { type DayOrder, timeOf } from './times.ts';

/** What one row of a log says of one recipient. */
export interface LogRow {
  recipient: string;
  /** Milliseconds since 1970; absent where the row has no time. */
  at?: number;
  outcome: Outcome;
  /** What the server said, as the log has it. */
  reply: string;
  status?: string;
  campaign?: string;
  subject?: string;
  sender?: string;
  server?: string;
}

/** How the rows of a table are read. */
export interface RowShape {
  columns: Columns;
  log?: Log | undefined;
  order: DayOrder;
  now: number;
}

/** A message to more people is no row any more. */
const MOST_RECIPIENTS = 200;
/** Of a cell; a reply is shorter. */
const LONGEST_CELL = 16_384;
/** Of a name of a campaign, a subject, an address. */
const LONGEST_NAME = 500;
/** Exchange: `kim@lumen.example##Receive, Fail;sales@acme.example##Receive, Deliver` */
const WITH_STATUS = /^([^\s#;]{1,320})##(.{0,200})$/;
const INCOMING = /^(?:received|incoming|inbound)$/i;
/** So a log of Mailgun says that it goes on trying. */
const GOES_ON = /^temporary$/i;

type Read = { rows: LogRow[] } | { reason: Message };

const reasons = {
  recipient: { key: 'import_row_no_address' },
  time: { key: 'import_row_no_time' },
  outcome: { key: 'import_row_no_outcome' },
} as const satisfies Record<string, Message>;

function recipientsIn(cell: string): { address: string; event?: string }[] {
  return cell
    .split(/[;\n]|,(?=\s{0,3}[^\s@,;#]{1,64}@)/, MOST_RECIPIENTS)
    .map((part) => WITH_STATUS.exec(part.trim()) ?? [part, part])
    .flatMap(([, name = '', event]) => {
      const address = recipientAddress(name.trim());
      return address ? [{ address, ...(event !== undefined && { event }) }] : [];
    });
}

/** What became of it: by the event, else by the server's answer, else by what every row of such a log is. */
function outcomeBy(event: string, answer: string, kind: string, log: Log | undefined): Outcome | undefined {
  const told = event === '' ? undefined : (log?.means?.[event.toLowerCase()] ?? outcomeOf(event));
  if (told) return told === 'failed' && GOES_ON.test(kind) ? 'delayed' : told;
  if (/^2\d\d\b|^2\.\d{1,3}\.\d{1,3}\b/.test(answer)) return 'delivered';
  if (event === '' && log?.each) return log.each;
  if (/\b[45]\d\d\b|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(answer)) return 'failed';
  return outcomeOf(kind);
}

/** Reads one row of a log. */
export function readLogRow(values: Named, { columns, log, order, now }: RowShape): Read {
  const cell = (role: Role, longest = LONGEST_NAME): string => {
    const name = columns[role]?.find((one) => (values.get(one) ?? '').trim() !== '');
    return name === undefined ? '' : unguarded((values.get(name) ?? '').trim().slice(0, longest));
  };
  if (INCOMING.test(cell('direction'))) return { rows: [] };
  const kind = cell('kind');
  const said = cell('reply', LONGEST_CELL);
  const status = cell('status');
  const reply = said || kind;
  const when = cell('time');
  const at = when === '' ? undefined : timeOf(when, order, now);
  const rows: LogRow[] = [];
  for (const { address, event = cell('event') } of recipientsIn(cell('recipient', LONGEST_CELL))) {
    const outcome = outcomeBy(event, `${status} ${said}`.trim(), kind, log);
    if (!outcome) return { reason: reasons.outcome };
    rows.push({
      recipient: address,
      ...(at !== undefined && { at }),
      outcome,
      reply: outcome === 'failed' || outcome === 'delayed' ? reply : '',
      ...named({ status, campaign: cell('campaign'), subject: cell('subject') }),
      ...named({ sender: recipientAddress(cell('sender')) ?? '', server: cell('server') }),
    });
  }
  const counts = rows.filter(({ outcome }) => outcome !== 'other');
  if (rows.length === 0) return { reason: reasons.recipient };
  if (counts.length > 0 && when !== '' && at === undefined) return { reason: reasons.time };
  return { rows: counts };
}

const named = <Name extends string>(values: Record<Name, string>): Partial<Record<Name, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<
    Record<Name, string>
  >;
