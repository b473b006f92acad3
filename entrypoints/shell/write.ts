import type { CopyOrder } from '../../lib/report/write.ts';
import { ask } from './ask.ts';

/** The text of a copy, by the worker; undefined when the line to it breaks. */
export const write = (order: CopyOrder): Promise<string | undefined> =>
  ask('write', order).catch(() => undefined);
