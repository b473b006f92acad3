import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const relayDenied = defineCause({
  id: 'relay-denied',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '{not} (?:permitted|allowed|authori[sz]ed) to use this (?:mail )?(?:server|system|relay)',
      ),
    },
    {
      phrase: phrase(
        '{not} an open relay|domain (?:\\S{1,60} )?(?:{is} )?{not} (?:hosted|served|handled|local|known) (?:here|by|on|at)',
      ),
    },
    { phrase: phrase('relaying denied|relay {gap}(?:rejected|refused)\\b') },
    { phrase: phrase('relay denied|(?:recipient )?domain {is} not provisioned'), actor: 'recipient-admin' },
    { phrase: phrase('insecure (?:mail )?relay'), also: ['reputation'] },
    {
      phrase: phrase(
        '(?:use|using) (?:me|us|this server) (?:\\S{1,80} )?as a relay|relaying disallowed|user {not} local',
      ),
    },
    { wording: /invalid credentials for relay|email relay denied/i },
    { wording: /open relay not allowed/i, actor: 'recipient-admin' },
    { vendor: /recipient address rejected: NO-DOMAIN/i, actor: 'recipient-admin' },
    { vendor: /domain not found \(#id-5\.9\.2\)/i, actor: 'recipient-admin' },
    { wording: /relay not permitted for user/i, actor: 'recipient', confidence: 'medium' },
    { phrase: phrase('relay(?:ing)? (?:access )?(?:to \\S{1,80} )?{gap}{denied}') },
    { phrase: phrase('(?:unable|not permitted|not allowed|not authorized|cannot|refuse) to relay') },
    {
      phrase: phrase(
        "(?:do(?:es)?|will|can|are|is)(?: not|n't) (?:relay|allow(?:ed)? relay|permit relay|accept relay|an open relay)",
      ),
    },
    { phrase: phrase('relay (?:for|of) \\S{1,80} (?:refused|denied|not)') },
    { phrase: phrase('we do(?: not|n.t) relay') },
    { phrase: phrase('(?:invalid|no|prohibited|unauthorized|unauthenticated) relay(?:ing)?\\b') },
    {
      phrase: phrase(
        '{not} (?:one of )?(?:our|my|a|in my) (?:local )?(?:domains?|list of allowed rcpthosts|rcpthosts)',
      ),
    },
    { phrase: phrase("domain {is}n't in my list of allowed rcpthosts") },
    { phrase: phrase('allowed rcpthosts') },
    {
      phrase: phrase(
        '(?:domain|host) {gap}(?:{not} (?:hosted|handled|accepted|served|local)|{not} a local domain) (?:here|by|on|at)',
      ),
    },
    { phrase: phrase('{not} (?:accept|handle|host|receive) (?:e-?mail|mail) for (?:that|this|the) domain') },
    { phrase: phrase('non-?accepted domain') },
    { phrase: phrase('use of this (?:server|system) as (?:a )?relay') },
    { enhanced: /^5\.7\.54$/ },
    { reply: /^551$/, with: /local|relay/i },
    { lane: /\brelay(?:ing)?\b/i },
  ],
  unless: [/TenantAttribution|too many recipients/i],
  also: ['authentication'],
  checks: ['mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.1',
});

EXAMPLES: addExamples(relayDenied, {
  is: [
    '554 5.7.1 <bo@corp.example>: Relay access denied',
    '550 5.7.1 Unable to relay',
    '550 relaying denied for <bo@corp.example>',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '451 Relay for corp.example refused',
  ],
  isNot: [
    '550 5.7.64 TenantAttribution; Relay Access Denied', // a connector of the sender's own
    '550 5.7.367 Remote server returned not permitted to relay', // a forwarding tenant
  ],
});
