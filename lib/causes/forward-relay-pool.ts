import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const forwardRelayPool = defineCause({
  id: 'forward-relay-pool',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { wording: /remote server returned not permitted to relay/i },
    { phrase: phrase('relay[- ]pool\\b(?!.{0,60}\\b(?:black|block)?-?listed (?:at|in|on|by)\\b)') },
    { enhanced: /^5\.7\.367$/ },
    { wording: phrase('relay[- ]pool\\b(?!.{0,60}\\b(?:black|block)?-?listed (?:at|in|on|by)\\b)') },
  ],
  also: ['authentication'],
  source: 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about',
});

EXAMPLES: addExamples(forwardRelayPool, {
  is: [
    '550 5.7.367 Remote server returned not permitted to relay -> 550 5.7.1 not here',
    '550 5.7.367 Remote server returned not permitted to relay',
    '554 5.7.367 refused',
    '550 5.7.1 mail out of the Microsoft relay pool is refused',
    '550 forwarding through the relay pool is refused',
  ],
  isNot: [
    '550 5.7.1 <bo@corp.example>: Relay access denied', // no relay pool involved
  ],
});
