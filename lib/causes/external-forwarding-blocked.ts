import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const externalForwardingBlocked = defineCause({
  id: 'external-forwarding-blocked',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { wording: /does not allow external forwarding/i },
    { vendor: /\bAS\(7555\)/ },
    { phrase: phrase('(?:external|automatic|auto) ?-?forwarding {gap}(?:disabled|{denied})') },
    { enhanced: /^5\.7\.520$/ },
    {
      phrase: phrase(
        '(?:auto(?:matic)?[- ]?forward\\S{0,3}|forward(?:ing)? rules?|rules? (?:that|which) forward|external forwarding) {long}(?:switched off|turned off|disabled|{denied}|{not} (?:tolerated|wanted))',
      ),
    },
  ],
  also: ['recipient-policy', 'sender-account'],
  source: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
});

EXAMPLES: addExamples(externalForwardingBlocked, {
  is: [
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    '554 5.7.1 Automatic forwarding is disabled for this mailbox',
    '550 5.7.520 Access denied',
    '554 forwarding rules to addresses elsewhere are switched off',
  ],
  isNot: [
    '550 5.7.1 Relaying denied', // nobody forwards here
  ],
});
