import type { CheckName, Target } from '../diagnosis.ts';
import { readKeyName } from '../dns/dkim/name.ts';
import { asShown } from '../dns/text.ts';
import type { Message, MessageKey } from '../i18n.ts';

const SENTENCES: Record<CheckName, MessageKey> = {
  domain: 'dns_plan_domain',
  mx: 'dns_plan_mx',
  spf: 'dns_plan_spf',
  dkim: 'dns_plan_dkim',
  dmarc: 'dns_plan_dmarc',
  ptr: 'dns_plan_ptr',
  helo: 'dns_plan_helo',
  blocklists: 'dns_plan_blocklists',
  'mta-sts': 'dns_plan_mta_sts',
  'tls-rpt': 'dns_plan_tls_rpt',
  bimi: 'dns_plan_bimi',
  dane: 'dns_plan_dane',
  dnssec: 'dns_plan_dnssec',
  ns: 'dns_plan_ns',
  requirements: 'dns_plan_requirements',
};

/** What one step of a plan will do, as a button says it: "Check SPF of bounce.acme.example for 192.0.2.1". */
export function planSentence({ check, subject, facts = {} }: Target): Message {
  const key = check === 'dkim' ? readKeyName(subject) : undefined;
  if (key) return { key: 'dns_plan_dkim_key', values: [key.selector, key.domain].map(asShown) };
  if (check === 'spf' && facts.ip !== undefined) {
    return { key: 'dns_plan_spf_address', values: [subject, facts.ip].map(asShown) };
  }
  return { key: SENTENCES[check], values: [asShown(subject)] };
}
