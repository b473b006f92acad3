import { addExamples, defineCause } from './define.ts';

export const noDiagnostic = defineCause({
  id: 'no-diagnostic',
  bucket: 'unknown',
  actor: 'you',
  permanence: 'unknown',
  when: [],
  source: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.6',
});

EXAMPLES: addExamples(noDiagnostic, {
  is: ['delivery failed', 'message blocked', 'Undeliverable'],
  isNot: [
    '550 5.1.1 User unknown', // a reply
  ],
});
