import type { History, HistoryEntry, SentTally } from '../../../history/entry.ts';
import type { Message } from '../../../i18n.ts';
import { bucketLabel } from '../../labels.ts';
import type { Piece, Said, Section } from '../document.ts';
import { reasonsIn, titleOf } from '../reasons.ts';
import { whoActs } from '../sides.ts';
import { spanOf } from '../span.ts';
import { type Heap, heapsOf, latestIn } from '../tally.ts';
import { type Clock, dayOf } from '../time.ts';

/** The rest is one line: whoever wants it all has the history. */
const MOST_ROWS = 8;

/** What a provider is called. */
export type NameOf = (provider: string) => string;

const number = (count: number): Said => ({ words: String(count) });

/** The rows that are shown, and one that counts the others. */
function withRest(heaps: readonly Heap<string>[], rowOf: (heap: Heap<string>) => Said[]): Said[][] {
  const rows = heaps.slice(0, MOST_ROWS).map(rowOf);
  const rest = heaps.slice(MOST_ROWS);
  if (rest.length === 0) return rows;
  const count = rest.reduce((sum, { entries }) => sum + entries.length, 0);
  const width = rows[0]?.length ?? 1;
  const first: Said = { key: 'overall_rest', values: [String(rest.length)] };
  const last = number(count);
  return [...rows, [first, ...Array.from({ length: width - 2 }, (): Said => ({ words: '' })), last]];
}

function byReason(entries: readonly HistoryEntry[], clock: Clock): Piece {
  const rows = withRest(reasonsIn(entries), ({ entries: heap }) => [
    titleOf(heap[0]),
    { key: bucketLabel(heap[0].bucket) },
    { key: whoActs(heap[0].actor) },
    { words: dayOf(latestIn(heap), clock) },
    number(heap.length),
  ]);
  return {
    kind: 'table',
    caption: { key: 'overall_by_reason' },
    head: (
      ['overall_reason', 'panel_fact_area', 'overall_who', 'overall_last', 'overall_bounces'] as const
    ).map((key) => ({ key })),
    rows,
    numbers: 1,
  };
}

/** The provider that runs the mailboxes, else their domain. */
const receiverOf = ({ provider, domain }: HistoryEntry): string | undefined => provider ?? domain;

const sentTo = (tallies: readonly SentTally[], receiver: string): number =>
  tallies
    .filter(({ provider, domain }) => (provider ?? domain) === receiver)
    .reduce((sum, { sent }) => sum + sent, 0);

function byReceiver({ entries, tallies }: History, nameOf: NameOf): Piece[] {
  const heaps = heapsOf(entries, receiverOf);
  if (heaps.length === 0) return [];
  const hasTallies = heaps.some(({ key }) => sentTo(tallies, key) > 0);
  const rows = withRest(heaps, ({ key, entries: heap }) => [
    { words: heap[0].provider ? nameOf(heap[0].provider) : key },
    commonestIn(heap),
    ...(hasTallies ? [number(sentTo(tallies, key))] : []),
    number(heap.length),
  ]);
  const head: Message[] = [
    { key: 'overall_receiver' },
    { key: 'overall_commonest' },
    ...(hasTallies ? [{ key: 'overall_sent' } as const] : []),
    { key: 'overall_bounces' },
  ];
  return [
    { kind: 'table', caption: { key: 'overall_by_receiver' }, head, rows, numbers: hasTallies ? 2 : 1 },
  ];
}

const commonestIn = (heap: readonly HistoryEntry[]): Said => {
  const [most] = reasonsIn(heap);
  return most ? titleOf(most.entries[0]) : { words: '' };
};

function byRoute(entries: readonly HistoryEntry[], nameOf: NameOf): Piece[] {
  const heaps = heapsOf(entries, ({ route: { service, server } }) => service ?? server);
  if (heaps.length === 0) return [];
  const rows = withRest(heaps, ({ key, entries: heap }) => [
    { words: heap[0].route.service ? nameOf(heap[0].route.service) : key },
    { words: heapsOf(heap, ({ route }) => route.dkim)[0]?.key ?? '' },
    commonestIn(heap),
    number(heap.length),
  ]);
  const head = (['overall_route', 'overall_signed_by', 'overall_commonest', 'overall_bounces'] as const).map(
    (key) => ({ key }),
  );
  return [{ kind: 'table', caption: { key: 'overall_by_route' }, head, rows, numbers: 1 }];
}

/** What failed: by reason, by who refused it, by the way it was sent; each with how many, of which time. */
export function bouncesSection(history: History, nameOf: NameOf, clock: Clock): Section[] {
  const { entries } = history;
  if (entries.length === 0) return [];
  return [
    {
      id: 'bounces',
      title: { key: 'overall_section_bounces' },
      pieces: [
        { kind: 'words', said: [spanOf(entries, clock)] },
        byReason(entries, clock),
        ...byReceiver(history, nameOf),
        ...byRoute(entries, nameOf),
      ],
    },
  ];
}
