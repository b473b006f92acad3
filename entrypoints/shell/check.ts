import type { Target } from '../../lib/diagnosis.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import type { Result } from '../../lib/i18n.ts';
import { askQuietly } from './ask.ts';

/** Milliseconds. A check ends within five seconds; after an update of the extension the line may stay silent for ever. */
const LONGEST = 8_000;

const silence = () => new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST));

/** One DNS check by the worker; a line that breaks or stays silent is an answer, too. */
export const check = async (target: Target): Promise<Result<Finding[]>> =>
  (await Promise.race([askQuietly('check', target), silence()])) ?? {
    ok: false,
    error: { key: 'panel_check_failed' },
  };
