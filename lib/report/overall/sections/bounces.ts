import type { History, HistoryEntry, SentTally } from '../../../history/entry.ts';
import { receiverNameOf, receiverOfEntry } from '../../../history/receiver.ts';
import type { MessageKey } from '../../../i18n.ts';
import { nameOfService } from '../../../providers/services.ts';
import { bucketLabel } from '../../labels.ts';
import type { Piece, Said, Section } from '../document.ts';
import { reasonsIn, titleOf } from '../reasons.ts';
import { whoActs } from '../sides.ts';
import { spanOf } from '../span.ts';
import { type Heap, heapsOf, latestIn } from '../tally.ts';
import { type Clock, numberOf, shortDayOf } from '../time.ts';

/** The rest is one line: whoever wants it all has the history. */
const MOST_ROWS = 8;

const NOTHING: Said = { words: '' };

interface Column {
  head: MessageKey;
  said: (heap: Heap<string>) => Said;
}

/** One row for each of the largest heaps, with its size at the end, and one row that counts the others. */
function tableOf(
  caption: MessageKey,
  heaps: readonly Heap<string>[],
  columns: Column[],
  clock: Clock,
): Piece[] {
  if (heaps.length === 0) return [];
  const count = (some: readonly Heap<string>[]): Said => ({
    words: numberOf(
      some.reduce((sum, { entries }) => sum + entries.length, 0),
      clock,
    ),
  });
  const rest = heaps.slice(MOST_ROWS);
  const rows = heaps
    .slice(0, MOST_ROWS)
    .map((heap) => [...columns.map(({ said }) => said(heap)), count([heap])]);
  const others: Said = { key: 'overall_rest', values: [numberOf(rest.length, clock)] };
  return [
    {
      kind: 'table',
      caption: { key: caption },
      head: [...columns.map(({ head }) => ({ key: head })), { key: 'overall_bounces' }],
      rows: rest.length > 0 ? [...rows, [others, ...columns.slice(1).map(() => NOTHING), count(rest)]] : rows,
      numbers: 1,
    },
  ];
}

const commonestIn = (heap: readonly HistoryEntry[]): Said => {
  const [most] = reasonsIn(heap);
  return most ? titleOf(most.entries[0]) : NOTHING;
};

const byReason = (entries: readonly HistoryEntry[], clock: Clock): Piece[] =>
  tableOf(
    'overall_by_reason',
    reasonsIn(entries),
    [
      { head: 'overall_reason', said: ({ entries: [first] }) => titleOf(first) },
      { head: 'panel_fact_area', said: ({ entries: [first] }) => ({ key: bucketLabel(first.bucket) }) },
      { head: 'overall_who', said: ({ entries: [first] }) => ({ key: whoActs(first.actor) }) },
      { head: 'overall_last', said: ({ entries: heap }) => ({ words: shortDayOf(latestIn(heap), clock) }) },
    ],
    clock,
  );

/** How much was sent to each, where a log tells. */
function sentTo(tallies: readonly SentTally[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const tally of tallies) {
    const receiver = receiverOfEntry(tally);
    if (receiver !== undefined) sums.set(receiver, (sums.get(receiver) ?? 0) + tally.sent);
  }
  return sums;
}

function byReceiver({ entries, tallies }: History, clock: Clock): Piece[] {
  const sent = sentTo(tallies);
  const sentColumn: Column = {
    head: 'overall_sent',
    said: ({ key }) => ({ words: sent.has(key) ? numberOf(sent.get(key) ?? 0, clock) : '' }),
  };
  const pieces = tableOf(
    'overall_by_receiver',
    heapsOf(entries, receiverOfEntry),
    [
      { head: 'overall_receiver', said: ({ key }) => ({ words: receiverNameOf(key) }) },
      { head: 'overall_commonest', said: ({ entries: heap }) => commonestIn(heap) },
      ...(sent.size > 0 ? [sentColumn] : []),
    ],
    clock,
  );
  return pieces.map((piece) => (piece.kind === 'table' && sent.size > 0 ? { ...piece, numbers: 2 } : piece));
}

const byRoute = (entries: readonly HistoryEntry[], clock: Clock): Piece[] =>
  tableOf(
    'overall_by_route',
    heapsOf(entries, ({ route: { service, server } }) => service ?? server),
    [
      {
        head: 'overall_route',
        said: ({ key, entries: [{ route }] }) => ({
          words: route.service ? nameOfService(route.service) : key,
        }),
      },
      {
        head: 'overall_signed_by',
        said: ({ entries: heap }) => ({ words: heapsOf(heap, ({ route }) => route.dkim)[0]?.key ?? '' }),
      },
      { head: 'overall_commonest', said: ({ entries: heap }) => commonestIn(heap) },
    ],
    clock,
  );

/** What failed: by reason, by who refused it, by the way it was sent; each with how many, of which time. */
export function bouncesSection(history: History, clock: Clock): Section[] {
  const { entries } = history;
  if (entries.length === 0) return [];
  return [
    {
      id: 'bounces',
      title: { key: 'overall_section_bounces' },
      pieces: [
        { kind: 'words', said: [spanOf(entries, clock)] },
        ...byReason(entries, clock),
        ...byReceiver(history, clock),
        ...byRoute(entries, clock),
      ],
    },
  ];
}
