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
  ],
  also: ['recipient-policy', 'sender-account'],
  source: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
});

EXAMPLES: addExamples(externalForwardingBlocked, {
  is: [
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    '554 5.7.1 Automatic forwarding is disabled for this mailbox',
    '550 5.7.520 Access denied',
  ],
  isNot: [
    '550 5.7.1 Relaying denied', // nobody forwards here
  ],
});
