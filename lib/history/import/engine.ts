import type { Diagnose } from '../../create-diagnose.ts';
import type { Report } from '../../diagnosis.ts';
import type { Result } from '../../i18n.ts';
import type { Notice, NoticeSource } from '../../notice/notice.ts';
import type { Columns } from './define-log.ts';
import type { DayOrder } from './times.ts';

/** What diagnoses, handed in: the knowledge is a file in the extension, and code in tests. */
export interface Engine {
  diagnose: Diagnose;
  /** The way of a notice from where it has been read. */
  explain: (notice: Notice) => Promise<Report>;
  readOutlook: (octets: Uint8Array) => Result<NoticeSource>;
}

/** A table of which nobody knows the columns. */
export interface ColumnQuestion {
  file: string;
  /** Names of the columns, in their order; `1`, `2` and so on where the table has none. */
  names: readonly string[];
  /** The first rows. */
  rows: readonly (readonly string[])[];
  /** What we think they are. */
  guess: Columns;
}

/** What an import has to know beside the files. */
export interface ImportTools {
  engine: Engine;
  /** Milliseconds since 1970. */
  now: number;
  /** How the person's language writes days, for logs that do not tell. */
  order: DayOrder;
  /** Asks the person; undefined leaves the file out. */
  chooseColumns: (question: ColumnQuestion) => Promise<Columns | undefined>;
}
