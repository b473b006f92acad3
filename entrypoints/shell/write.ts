import type { CopyOrder, Written } from '../../lib/report/write.ts';
import { askQuietly } from './ask.ts';

/** The text of a copy, by the worker; undefined when the line to it breaks. */
export const write = (order: CopyOrder): Promise<Written | undefined> => askQuietly('write', order);
