import type { CheckName } from '../../diagnosis.ts';
import { bimi } from './bimi.ts';
import { blocklists } from './blocklists.ts';
import { dane } from './dane.ts';
import type { Check } from './define.ts';
import { dkim } from './dkim.ts';
import { dmarc } from './dmarc.ts';
import { dnssec } from './dnssec.ts';
import { domain } from './domain.ts';
import { helo } from './helo.ts';
import { mtaSts } from './mta-sts.ts';
import { mx } from './mx.ts';
import { ns } from './ns.ts';
import { ptr } from './ptr.ts';
import { requirements } from './requirements.ts';
import { spf } from './spf.ts';
import { tlsRpt } from './tls-rpt.ts';

/** Every DNS check by its name. */
export const CHECKS: Record<CheckName, Check> = {
  domain,
  mx,
  spf,
  dkim,
  dmarc,
  ptr,
  helo,
  blocklists,
  ns,
  'mta-sts': mtaSts,
  'tls-rpt': tlsRpt,
  bimi,
  dane,
  dnssec,
  requirements,
};
