import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const daneFail = defineCause({
  id: 'dane-fail',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase('certificate (?:validation|verification|verify|check) (?:failed|failure|error|problem)'),
      also: ['infrastructure'],
    },
    { enhanced: /^[45]\.7\.320$/ },
    { wording: /(?:tlsa-invalid|dnssec-invalid|certificate-expired|certificate-host-mismatch)\b/i },
    {
      phrase: phrase(
        '(?:dane|tlsa) {gap}(?:validation|verification|record|lookup)? ?{gap}(?:fail|invalid|error|mismatch)',
      ),
    },
    { phrase: phrase('(?:failed|fails) dane') },
    { phrase: phrase('server certificate {not} trusted') },
    {
      phrase: phrase(
        '(?:remote|server|peer) certificate {gap}(?:expired|invalid|{not} (?:verified|trusted|valid)|mismatch)',
      ),
    },
    { enhanced: /^[45]\.7\.32[2-5]$/ },
    {
      phrase: phrase(
        'certificate (?:has |is |was )?(?:expired|{not} (?:trusted|valid)|self-?signed|untrusted|revoked)',
      ),
      also: ['infrastructure'],
    },
    { phrase: phrase('tlsa (?:records? )?(?:\\S{1,8} ){0,2}(?:{not} match|mismatch|invalid|fail)') },
    { phrase: phrase('\\btlsa (?:records?|rrs?|look-?up|entry|entries)\\b') },
  ],
  unless: [/mta-sts/i],
  source: 'https://www.rfc-editor.org/rfc/rfc7672',
});

EXAMPLES: addExamples(daneFail, {
  is: [
    '550 5.7.323 tlsa-invalid: The domain failed DANE validation.',
    '451 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records',
    '450 4.7.5 Server certificate not trusted',
    'the certificate is not trusted',
    'no TLSA mismatch is tolerated',
    '450 no TLSA record fits what the host shows',
  ],
  isNot: [
    '550 5.7.8 MX hosts of corp.example failed MTA-STS validation', // another policy
  ],
});
