import type { HistoryEntry, Route } from '../entry.ts';

type Texts = {
  [Field in keyof HistoryEntry]-?: HistoryEntry[Field] extends string | undefined ? Field : never;
};

/** A column of our own table: its name, and the field of a bounce, or of its route, that stands in it. */
export type OwnColumn =
  | readonly [name: string, field: Texts[keyof HistoryEntry]]
  | readonly [name: string, field: 'route', part: keyof Route];

/** All columns but the time, in their order. Names are for machines, too: they stay English, and logs/own.ts reads them. */
export const OWN_COLUMNS: readonly OwnColumn[] = [
  ['recipient', 'recipient'],
  ['domain', 'domain'],
  ['provider', 'provider'],
  ['action', 'action'],
  ['reply code', 'replyCode'],
  ['enhanced code', 'enhancedCode'],
  ['reply', 'diagnostic'],
  ['rejected by', 'rejectedBy'],
  ['bucket', 'bucket'],
  ['reason', 'reason'],
  ['permanence', 'permanence'],
  ['who can act', 'actor'],
  ['confidence', 'confidence'],
  ['subject', 'subject'],
  ['campaign', 'campaign'],
  ['own address', 'ownAddress'],
  ['own domain', 'ownDomain'],
  ['sending server', 'route', 'server'],
  ['its address', 'route', 'ip'],
  ['dkim domain', 'route', 'dkim'],
  ['service', 'route', 'service'],
  ['came by', 'arrival'],
  ['id', 'id'],
];
