import type { Finding } from '../../lib/dns/finding.ts';
import { say } from './say.ts';

const SPF = 'v=spf1 ip4:192.0.2.0/26 include:_spf.mailer.example -all';
const FIX = 'v=spf1 ip4:192.0.2.0/26 ip4:198.51.100.77 include:_spf.mailer.example -all';

const common = { subject: 'acme.example', at: '2026-03-13T08:59:00Z', resolver: 'cloudflare-dns.com' };

/** Rows as checks make them, one of each verdict and more of those that fold; the words are made up. */
export const EVERY_VERDICT: readonly Finding[] = [
  {
    ...common,
    check: 'spf',
    id: 'spf-result-fail',
    verdict: 'fail',
    summary: say('The SPF record of acme.example does not allow 198.51.100.77.'),
    explanation: say(
      'The server that sent the message has to stand in the record of the domain it sends for.',
    ),
    records: [SPF],
    mark: { record: 0, start: SPF.indexOf('-all'), end: SPF.length },
    fix: FIX,
    page: { url: 'https://www.rfc-editor.org/rfc/rfc7208', label: say('Read how SPF works') },
  },
  {
    ...common,
    check: 'spf',
    id: 'spf-void-lookups',
    verdict: 'warn',
    summary: say('Two names in the record do not exist.'),
    records: [`v=spf1 ${'include:_spf-of-a-service-with-a-long-name.mailer.example '.repeat(12)}-all`],
  },
  {
    ...common,
    check: 'dkim',
    id: 'dkim-timeout',
    verdict: 'unchecked',
    summary: say('The key of s1._domainkey.acme.example could not be checked.'),
    records: [],
  },
  {
    ...common,
    check: 'dkim',
    id: 'dkim-found',
    verdict: 'info',
    summary: say('A key of 2,048 bits is published under google._domainkey.acme.example.'),
    records: [`v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'.repeat(8)}`],
  },
  ...['Its policy is to reject.', 'Reports go to dmarc@acme.example.', 'The From domain fits.'].map(
    (sentence, index): Finding => ({
      ...common,
      check: 'dmarc',
      id: `dmarc-${index}`,
      verdict: 'pass',
      summary: say(sentence),
      records: ['v=DMARC1; p=reject; rua=mailto:dmarc@acme.example'],
    }),
  ),
];
