import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const connectionTimeout = defineCause({
  id: 'connection-timeout',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        'network error|(?:host|server|mx|destination) {not} reachable|all (?:mxs?|exchangers?|hosts?) (?:unreachable|down|failed)',
      ),
    },
    { enhanced: /^[45]\.4\.0$/, confidence: 'low' },
    { wording: /recipient server did not accept our requests to connect/i },
    {
      phrase: phrase(
        '(?:timed? ?-?out|time ?out) ?(?:while|when|during|waiting|after|in|on|for|before|exceeded|error|occurred|\\]|$)',
      ),
    },
    {
      phrase: phrase(
        '(?:connection|connect|session|conversation|operation|server|smtp|read|write|host) (?:\\S{1,80} )?(?:has |was )?(?:timed? ?-?out|time ?out)',
      ),
    },
    {
      phrase: phrase(
        '(?:lost|dropped|broken|interrupted) (?:the )?connection|connection (?:\\S{1,60} )?(?:{is} )?(?:dropped|lost|broken|died|closed (?:by|unexpectedly)|interrupted|aborted)|bad connection|message ended early|broken pipe',
      ),
    },
    {
      phrase: phrase(
        '(?:no (?:answer|response|reply) from|{not} (?:respond|responding|answer(?:ing)?)|unable to (?:connect|contact|establish|reach)|could not (?:connect|be contacted|be reached|establish|contact)|couldn.t (?:connect|establish)|cannot (?:connect|reach|establish)|can.t connect|wasn.t able to establish|failed to connect|deferred: (?:connection|operation)) ?{gap}',
      ),
    },
    {
      phrase: phrase(
        '(?:server|host|destination|mx) {gap}(?:{is} )?(?:unreachable|{not} reachable|{not} available|down)\\b',
      ),
    },
    { phrase: phrase('all (?:hosts|servers|mx) {gap}(?:failing|failed|down|unavailable|unreachable)') },
    { enhanced: /^[45]\.4\.[12]$/, notAt: ['microsoft', 'zoho'] },
    { enhanced: /^4\.4\.[12]$/ },
  ],
  unless: [
    /queue too long|has expired|message expired|retry timeout exceeded|delivery time expired|user|mailbox|dns|resolve|name server/i,
  ],
  checks: ['mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
});

EXAMPLES: addExamples(connectionTimeout, {
  is: [
    'connect to mx.corp.example[192.0.2.25]:25: Connection timed out',
    'lost connection with mx.corp.example[192.0.2.25] while receiving the initial server greeting',
    'The recipient server did not accept our requests to connect.',
    '421 4.4.2 mx.corp.example Error: timeout exceeded',
  ],
  isNot: [
    '550 4.4.7 QUEUE.Expired; message expired', // the queue gave up
  ],
});
