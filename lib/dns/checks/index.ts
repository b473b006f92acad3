import type { CheckName } from '../../diagnosis.ts';
import type { Check } from './define.ts';
import { dkim } from './dkim.ts';
import { dmarc } from './dmarc.ts';
import { domain } from './domain.ts';
import { helo } from './helo.ts';
import { mx } from './mx.ts';
import { ptr } from './ptr.ts';
import { spf } from './spf.ts';

/** Every DNS check by its name. */
export const CHECKS: Record<CheckName, Check> = { domain, mx, spf, dkim, dmarc, ptr, helo };
