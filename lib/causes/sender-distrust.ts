import { addExamples, defineCause } from './define.ts';

export const senderDistrust = defineCause({
  id: 'sender-distrust',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [{ lane: /\b(?:blocked|listed|spam|polic(?:y|ies))\b|\bmessage rejected\W{0,3}$/i }],
  unless: [/command rejected/i],
  also: ['content', 'recipient-policy'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
});

EXAMPLES: addExamples(senderDistrust, {
  is: ['554 5.7.1 message blocked', '554 5.7.1 message blocked', '550 Blocked'],
  isNot: [
    'message blocked', // a summary without a code: nothing to go on
  ],
});
