import type { Actor, Bucket, CheckName } from '../../diagnosis.ts';
import type { Finding } from '../../dns/finding.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import type { Message, MessageKey } from '../../i18n.ts';
import type { Said, ToDo } from './document.ts';
import { type Advised, adviceFor, mostTelling, reasonsIn, titleOf } from './reasons.ts';
import type { DnsAnswers } from './sections/dns.ts';
import { whoActs } from './sides.ts';
import { shareOf } from './span.ts';
import type { Clock } from './time.ts';
import { wrongIn } from './wrong.ts';

/** More than this is a plan for a year. */
const MOST_REASONS = 5;
/** What is wrong by DNS, not all that is known. */
const MOST_FINDINGS = 3;
/** A reason of fewer than one in twenty bounces waits, unless it is one of the first three. */
const LEAST_SHARE = 0.05;
const ALWAYS = 3;

/** R37-R42: where as many are concerned recipients come first, then reputation, then proof, then the rest. */
const ORDER: Partial<Record<Bucket, number>> = { address: 0, reputation: 1, authentication: 2 };
const MIDDLE = 3;

const forAnyReason: Record<Actor, MessageKey> = {
  you: 'overall_do_you',
  'your-admin': 'overall_do_it',
  recipient: 'first_any_recipient',
  'recipient-admin': 'first_any_recipient_admin',
  provider: 'first_any_provider',
  nobody: 'first_any_nobody',
};

interface Told {
  advised: readonly Advised[];
  clock: Clock;
}

interface Ranked {
  toDo: ToDo;
  bucket: Bucket;
  /** Of how many bounces. */
  count: number;
  /** What DNS shows is more exact than the reason it belongs to. */
  isExact: boolean;
}

const BUCKETS: Partial<Record<CheckName, Bucket>> = { blocklists: 'reputation' };

/** What DNS shows of this reason, where it is the cause, or may be. */
function causeOf({ key }: Message, ties: DnsAnswers['ties'] = []): Said[][] {
  const [cause] = ties.find(({ about, isCause }) => isCause && about.key === key)?.sentences ?? [];
  return cause === undefined ? [] : [[{ words: cause }]];
}

function ofReasons(
  entries: readonly HistoryEntry[],
  dns: DnsAnswers | undefined,
  { advised, clock }: Told,
): Ranked[] {
  const heaps = reasonsIn(entries).filter(
    ({ entries: heap }, at) => at < ALWAYS || heap.length >= entries.length * LEAST_SHARE,
  );
  return heaps.slice(0, MOST_REASONS).map(({ entries: heap }) => {
    const entry = mostTelling(heap);
    const what: Message = adviceFor(entry, advised)?.firstPlace ?? { key: forAnyReason[entry.actor] };
    const title = titleOf(entry);
    const why = [[title], [shareOf(heap, entries, clock)], ...causeOf(title, dns?.ties)];
    return {
      toDo: { who: { key: whoActs(entry.actor) }, what, why },
      bucket: entry.bucket,
      count: heap.length,
      isExact: false,
    };
  });
}

function ofFindings(entries: readonly HistoryEntry[], findings: readonly Finding[]): Ranked[] {
  return wrongIn(findings)
    .slice(0, MOST_FINDINGS)
    .map(({ check, summary, fix }) => {
      const bucket = BUCKETS[check] ?? 'authentication';
      return {
        toDo: {
          who: { key: whoActs('your-admin') },
          what: summary,
          why:
            fix === undefined
              ? [[{ key: 'overall_do_dns' }]]
              : [[{ key: 'overall_do_publish' }, { code: fix }]],
        },
        bucket,
        count: entries.filter((entry) => entry.bucket === bucket).length,
        isExact: true,
      };
    });
}

const rank = ({ bucket }: Ranked) => ORDER[bucket] ?? MIDDLE;
const isLast = ({ bucket }: Ranked) => bucket === 'content';

/** What to do, in order: what concerns most bounces first, content last, and one look back at the end. */
export function toDoOf(entries: readonly HistoryEntry[], dns: DnsAnswers | undefined, told: Told): ToDo[] {
  const ranked = [...ofReasons(entries, dns, told), ...ofFindings(entries, dns?.findings ?? [])].sort(
    (one, other) =>
      Number(isLast(one)) - Number(isLast(other)) ||
      other.count - one.count ||
      rank(one) - rank(other) ||
      Number(other.isExact) - Number(one.isExact),
  );
  const list = ranked.map(({ toDo }) => toDo);
  if (list.length === 0) return [];
  return [...list, { who: { key: whoActs('you') }, what: { key: 'overall_do_recheck' }, why: [] }];
}
