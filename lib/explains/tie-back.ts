import type { Diagnosis, NamedSignal, Target } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';
import type { Message, MessageKey } from '../i18n.ts';
import type { Rule, Sign } from './define.ts';
import { RULES } from './rules.ts';
import { signsOf } from './signs.ts';
import { isUnanswered } from './unanswered.ts';

/** What the rows make of the bounce. */
export type TieKind = 'explains' | 'may-explain' | 'looks-right' | 'could-not-check' | 'cannot-tell';

/** The verdict that ties DNS back to the bounce; plain data, told by `sayTieBack`. */
export interface TieBack {
  kind: TieKind;
  /** One sentence; the summary of `finding` comes before its values. */
  message: Message;
  /** The row that it rests on. */
  finding?: Finding;
  /** What DNS leaves open, one sentence. */
  open?: Message;
}

/** What the diagnosis says, as far as the rows are held against it. */
export interface Bounce extends Pick<Diagnosis, 'reason'> {
  signal?: NamedSignal | undefined;
  /** ISO 8601: the date of the notice. */
  date?: string | undefined;
  /** What was asked, with what was known. */
  checks?: readonly Target[];
}

/** A bounce of the last hour met the DNS of now, as far as caches let it. */
const RECENT_MS = 3_600_000;

interface Row {
  finding: Finding;
  signs: readonly Sign[];
  /** What its check had to assume, about the return-path or the server that was judged: it proves nothing either way. */
  assumes?: MessageKey | undefined;
}

function assumptionOf({ check, subject }: Finding, checks: readonly Target[]): MessageKey | undefined {
  const target = checks.find(
    (one) => one.check === check && one.subject.toLowerCase() === subject.toLowerCase(),
  );
  if (target?.facts?.isForwarded) return 'dns_tie_open_forward';
  return target?.facts?.isGuessed && 'dns_tie_open_return_path';
}

/** SERVFAIL everywhere is no verdict about the records, but the receiver met it, too. */
const isKnown = ({ finding: { verdict, id } }: Row) => verdict !== 'unchecked' || id === 'domain-servfail';

/** A row that only informs explains nothing. */
const isTroubling = ({ finding: { verdict } }: Row) => verdict !== 'pass' && verdict !== 'info';

/** What the signs that are there say about others. */
function affected(rows: readonly Row[], table: Readonly<Record<Sign, readonly Sign[]>> = {}): Set<Sign> {
  const present = new Set(rows.flatMap(({ signs }) => signs));
  return new Set(Object.entries(table).flatMap(([sign, others]) => (present.has(sign) ? others : [])));
}

/** Rows that speak of somebody else's case are left out. */
function relevant(rows: readonly Row[], { outweighs }: Rule): Row[] {
  const idle = affected(rows, outweighs);
  return rows.filter(({ signs }) => !signs.some((sign) => idle.has(sign)));
}

const findSign = (rows: readonly Row[], signs: readonly Sign[] = []): Finding | undefined =>
  signs.flatMap((sign) => rows.find((row) => row.signs.includes(sign)) ?? [])[0]?.finding;

const hasAny = ({ signs }: Row, wanted: readonly Sign[]) => signs.some((sign) => wanted.includes(sign));

/** Each group is shown, and the checks that show it got all their answers and found nothing that fails. */
function isRight(rows: readonly Row[], { right = [], wrong = [] }: Rule): boolean {
  const telling = rows.filter((row) => isKnown(row) && !row.assumes);
  const isShown = right.every((group) => telling.some((row) => hasAny(row, group)));
  if (right.length === 0 || !isShown || rows.some((row) => hasAny(row, wrong))) return false;
  const checks = new Set(
    telling.filter((row) => hasAny(row, right.flat())).map(({ finding }) => finding.check),
  );
  const beside = rows.filter(({ finding }) => checks.has(finding.check));
  return !isUnanswered(beside) && !beside.some(({ finding }) => finding.verdict === 'fail');
}

/** "Since" needs a then: without one, or when it was just now, it is left out. */
function timed(date: string | undefined, rows: readonly Row[], now: MessageKey, since: MessageKey): Message {
  const latest = Math.max(...rows.map(({ finding }) => Date.parse(finding.at)));
  const isOld = date !== undefined && latest - Date.parse(date) > RECENT_MS;
  return isOld ? { key: since, values: [date.slice(0, 10)] } : { key: now };
}

/** `all` the rows, and those of them that are relevant. */
function explain(
  all: readonly Row[],
  rows: readonly Row[],
  rule: Rule,
): Pick<TieBack, 'kind' | 'finding'> | undefined {
  const { explains = [], explainsAsWarning = [], mayExplain = [] } = rule;
  const doubted = affected(all, rule.doubts);
  const failing = rows.filter(({ finding }) => finding.verdict === 'fail');
  const troubling = rows.filter(isTroubling);
  const isSure = ({ assumes }: Row) => assumes === undefined;
  const beyondDoubt = explains.filter((sign) => !doubted.has(sign));
  const sure =
    findSign(failing.filter(isSure), beyondDoubt) ?? findSign(troubling.filter(isSure), explainsAsWarning);
  if (sure) return { kind: 'explains', finding: sure };
  const unsure = findSign(troubling, [...explains, ...explainsAsWarning, ...mayExplain]);
  return unsure && { kind: 'may-explain', finding: unsure };
}

/** Do the rows explain the bounce? Undefined when DNS has no say in it, or while there are no rows. */
export function tieBack(
  { reason, signal, date, checks = [] }: Bounce,
  findings: readonly Finding[],
): TieBack | undefined {
  const rule = (RULES as Readonly<Record<string, Rule | undefined>>)[reason];
  if (rule === undefined || findings.length === 0) return undefined;
  const from = checks.find(({ facts }) => facts?.from !== undefined)?.facts?.from;
  const around = { list: signal?.id, from, all: findings };
  const all = findings.map(
    (finding): Row => ({
      finding,
      signs: signsOf(finding, around),
      assumes: assumptionOf(finding, checks),
    }),
  );
  const open: Message = { key: all.find(({ assumes }) => assumes)?.assumes ?? rule.open };

  const explained = explain(all, relevant(all.filter(isKnown), rule), rule);
  if (explained?.kind === 'explains') {
    return { ...explained, message: timed(date, all, 'dns_tie_explains', 'dns_tie_explains_since') };
  }
  if (explained) return { ...explained, message: { key: 'dns_tie_may_explain' }, open };
  if (isRight(all, rule)) {
    return { kind: 'looks-right', message: timed(date, all, 'dns_tie_right', 'dns_tie_right_since'), open };
  }
  if (signal?.reach === 'private') {
    return { kind: 'cannot-tell', message: { key: 'dns_tie_private', values: [signal.name] } }; // N10
  }
  if (isUnanswered(all)) return { kind: 'could-not-check', message: { key: 'dns_tie_unchecked' }, open };
  return { kind: 'cannot-tell', message: { key: 'dns_tie_nothing' }, open };
}
