import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const dmarcMissing = defineCause({
  id: 'dmarc-missing',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { wording: /(?:doesn't|does not|no) have a dmarc record/i },
    {
      phrase: phrase(
        '(?:no|missing|without|lacks?|publish|needs?) (?:a |any |valid )?dmarc (?:record|policy)',
      ),
    },
    { phrase: phrase('dmarc record {gap}(?:missing|{not} (?:found|exist|published))') },
    { enhanced: /^[45]\.7\.40$/, with: /dmarc|domain/i },
  ],
  unless: [/authentication type/i],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(dmarcMissing, {
  is: [
    "550 5.7.40 This message was blocked because the sending domain doesn't have a DMARC record",
    '550 5.7.1 No DMARC record found for acme.example',
    '421 4.7.40 The sending domain must publish a DMARC policy',
  ],
  isNot: [
    "550 5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.", // there is a policy, and it was applied
    '504 5.7.40 Unrecognized authentication type.', // a login method
  ],
});
