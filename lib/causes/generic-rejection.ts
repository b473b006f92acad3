import { addExamples, defineCause } from './define.ts';

export const genericRejection = defineCause({
  id: 'generic-rejection',
  bucket: 'unknown',
  actor: 'you',
  when: [{ reply: /^5(?:\d\d|\.\d{1,3}\.\d{1,3})$/ }],
  also: ['reputation', 'content', 'recipient-policy', 'address'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
});

EXAMPLES: addExamples(genericRejection, {
  is: ['554 transaction failed', '550 5.0.350 Remote server returned an error', '551 5.3.0 Unknown error'],
  isNot: [
    '550 5.7.1 Message rejected as spam', // says why
  ],
});
