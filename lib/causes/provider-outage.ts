import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const providerOutage = defineCause({
  id: 'provider-outage',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { wording: /unknown mail transport error/i }, // Postfix: a service of its own is down
    { token: /SentItemsAgent\b|sent ?items copy failed/i }, // Exchange: of a shared mailbox; their store had a problem
    {
      phrase: phrase(
        '(?<!usually (?:\\S{1,4} )?(?:due|caused|result) .{0,16})(?:maintenance|outage|planned downtime|service interruption)',
      ),
    },
    {
      phrase: phrase(
        'backend (?:server |service )?(?:{is} )?(?:down|unavailable|error|failure|{not} (?:available|reachable))',
      ),
    },
    {
      phrase: phrase(
        '(?:datacent(?:er|re)|storage|database|directory|ldap|mysql|authentication server|mailstore|mail store) (?:server |service |lookup |connection )?(?:{is} )?(?:temporarily )?(?:down|unavailable|failure|failed|error|{not} (?:available|reachable))',
      ),
    },
    {
      phrase: phrase(
        '(?:shuts?|shutting|going|taken|goes|brought) down (?:for|because of|to) (?:\\S{1,14} )?(?:back-?ups?|upgrade|update|service|repair|maintenance)|closed for (?:repairs?|service|back-?ups?)',
      ),
    },
    {
      phrase: phrase(
        '(?:partition|file ?system|volume|mail ?store|spool|mail storage|disks?) (?:\\S{1,14} ){0,4}(?:read-?only|offline|off-line|broken|crashed|corrupt(?:ed)?|unmounted|not mounted)',
      ),
    },
    {
      phrase: phrase(
        '(?:storage|back-?end|mail store|mail cluster) (?:\\S{1,10} )?{is} (?:offline|down|being moved)|(?:storage|back-?end|mail store) offline|down for (?:an? |the )?(?:upgrade|repair|update)',
      ),
    },

    {
      phrase: phrase(
        '(?:platform|cluster|data ?cent(?:re|er)|mail hub|server farm) {gap}(?:out of order|(?:is|are|went) down\\b|broke down|off-?line)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:internal|technical|unexpected) (?:server )?(?:error|problem|fault|failure|trouble|difficult(?:y|ies))s? (?:on|at) our (?:side|end)|(?:due to|because of|owing to) (?:an |some )?internal (?:server )?(?:problem|fault|trouble|difficulties)',
      ),
      confidence: 'medium',
    },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
});

EXAMPLES: addExamples(providerOutage, {
  is: [
    '450 4.3.0 unverified address: unknown mail transport error',
    '550 spool partition of mailstore 3 is read-only',
    '421 Server shuts down for backup, come again',
    '421 4.3.2 planned downtime until the evening',
    '421 Server is down for maintenance',
    '451 4.3.0 The directory server is temporarily unavailable',
    '451 storage backend offline',
    '421 we are down for an upgrade',
    '550 5.7.103 SharedSentItemsAgent; sent items copy failed for now',
    '421 part of our cluster went down, come back tomorrow',
    'Your post could not be passed on because of a technical fault at our end',
  ],
  isNot: [
    '550 5.1.1 no such user (time-outs are usually due to a network outage)', // a guess
    '451 4.3.2 Please try again later', // merely busy
    '550 there is a problem with your address on our side', // not the server itself
  ],
});
