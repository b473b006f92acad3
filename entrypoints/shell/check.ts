import type { Target } from '../../lib/diagnosis.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import type { Result } from '../../lib/i18n.ts';
import { askQuietly } from './ask.ts';

/** One DNS check by the worker; a line that breaks is an answer, too. */
export const check = async (target: Target): Promise<Result<Finding[]>> =>
  (await askQuietly('check', target)) ?? {
    ok: false,
    error: { key: 'panel_check_failed' },
  };
