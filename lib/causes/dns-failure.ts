import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const dnsFailure = defineCause({
  id: 'dns-failure',
  bucket: 'infrastructure',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase('(?:could not|cannot|unable to|failed to) find (?:a |any |the )?(?:gateway|route)'),
      also: ['sending-path', 'address'],
    },
    { phrase: phrase('temporary dns failures?'), also: ['authentication'] },
    { phrase: phrase('directory server failure|temporary domain failure') },
    {
      wording:
        /lookup of \S{1,260} responded with code (?:servfail|(?:host ?name|host name|name|address) lookup fail|refused)/i,
    },
    {
      phrase: phrase(
        '(?:dns|name ?server|name service|domain name|mx) (?:query |lookup |server |record |resolution |look ?up )*{gap}(?:fail(?:ed|ure)?|error|timed? ?out|servfail|temporary|problem|try again|unavailable|{not} respond)',
      ),
    },
    {
      phrase: phrase(
        '(?:servfail|(?:host ?name|host name|name|address) lookup fail|temporary (?:dns|name|resolution)|host not found, try again|name server timeout|cname lookup failed|lookup (?:failed )?temporarily)',
      ),
    },
    {
      phrase: phrase(
        '(?:unable|failed|cannot|could not) (?:to )?(?:route|resolve) (?:to |the )?(?:recipient|domain|host|mail|address|destination|\\S{1,60}\\.\\S{2,20})',
      ),
    },
    { enhanced: /^[45]\.4\.(?:3|312)$/ },
    { enhanced: /^4\.4\.4$/ },
  ],
  unless: [
    /reverse|ptr|\bsender|ehlo|helo|spf|dkim|dmarc|user|nxdomain|host not found$|does not exist|not exist|user unknown|your/i,
  ],
  also: ['address'],
  checks: ['domain', 'mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
});

EXAMPLES: addExamples(dnsFailure, {
  is: [
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code SERVFAIL",
    '550 5.4.312 Message expired, DNS query failed',
    'Host or domain name not found. Name service error for name=corp.example type=MX: Host not found, try again',
  ],
  isNot: [
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code NXDOMAIN", // the domain does not exist
  ],
});
