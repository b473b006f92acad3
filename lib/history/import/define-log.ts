import type { ServiceId } from '../../providers/services.ts';

/** What a column of a log can be. */
export const ROLES = [
  'recipient',
  'time',
  'event',
  'reply',
  'status',
  'kind',
  'campaign',
  'subject',
  'sender',
  'server',
  'direction',
] as const;
export type Role = (typeof ROLES)[number];

/** What became of a message, as far as a row tells. */
export type Outcome = 'failed' | 'delayed' | 'delivered' | 'sent' | 'other';

/** Names of columns, as `nameOf` writes them, for each role, the best first. */
export type Columns = Partial<Record<Role, readonly string[]>>;

/** The log of one service, as data: which columns it has, and what they are. */
export interface Log {
  id: string;
  /** As people know it. */
  name: string;
  /** Where the service says what its columns are. */
  source: string;
  /** Who sent it, where we know the service as a provider. */
  service?: ServiceId;
  /** Columns that only this log has, all of one line; in the words of the service. */
  knownBy: readonly (readonly string[])[];
  columns: Columns;
  /** Words for events that mean something else here than elsewhere. */
  means?: Readonly<Record<string, Outcome>>;
  /** What a row means where the log has no column for that. */
  each?: Outcome;
}

/** Types the log of a service. */
export const defineLog = (log: Log): Log => log;
