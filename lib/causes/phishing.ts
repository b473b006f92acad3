import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const phishing = defineCause({
  id: 'phishing',
  bucket: 'content',
  actor: 'you',
  when: [
    { vendor: /\[PH\d\d\]/ },
    { phrase: phrase('phish(?:ing)?') },
    {
      phrase: phrase(
        '(?:fraud(?:ulent)?|scam|suspicious link|deceptive) {gap}(?:message|mail|content|detected|attempt|url|link)',
      ),
      confidence: 'medium',
    },
  ],
  unless: [/protect our users from spam and phishing|hard fail policy/i],
  also: ['reputation'],
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
});

EXAMPLES: addExamples(phishing, {
  is: [
    '554 Message not allowed - [PH01] Email not accepted for policy reasons.',
    '550 5.7.1 Message identified as phishing',
    '554 Rejected: possible phishing attempt',
  ],
  isNot: [
    '550 5.7.26 has an SPF record with a hard fail policy (-all). To best protect our users from spam and phishing, the message has been blocked.', // SPF decides
  ],
});
