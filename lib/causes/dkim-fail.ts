import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const dkimFail = defineCause({
  id: 'dkim-fail',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('dkim {gap}(?:did {not} verify|{not} verif|body hash|mismatch)') },
    { lane: /\bdkim\b/i, also: ['sending-path'] },
    { wording: /(?:didn't|did not) pass dkim authentication/i },
    {
      phrase: phrase(
        '(?:no|missing|without|lacks?|bad|invalid|unacceptable) (?:a |an |any )?(?:valid |passing |acceptable )?dkim(?:-signature| signature|$|\\b)',
      ),
    },
    {
      phrase: phrase(
        'dkim (?:sender |signature |signatures |check |validation |verification |authentication )?{gap}(?:fail(?:ed|s|ure)?|invalid|missing|error|{not} (?:valid|pass|found|verified)|unsigned)',
      ),
    },
    {
      phrase: phrase(
        '(?:fail(?:ed|s|ing)?|{not} pass|violat\\S{1,4}|due to|because of) (?:the |a |its )?dkim\\b',
      ),
    },
    { phrase: phrase('(?:message|mail|e-?mail) {is} {not} (?:dkim )?signed') },
    { enhanced: /^[45]\.7\.(?:20|21|30)$/ },
  ],
  unless: [
    /spf.{0,100}(?:did not pass|fail)|both spf|either spf|spf (?:and|und|et|y|e|en|i|и|och|og|ve) dkim|spf or dkim|two dkim|multiple dkim|duplicate/i,
  ],
  checks: ['dmarc'],
  source: 'https://www.rfc-editor.org/rfc/rfc6376#section-6',
});

EXAMPLES: addExamples(dkimFail, {
  is: [
    "550 5.7.30 This message was blocked because it didn't pass DKIM authentication.",
    '550 5.7.20 No passing DKIM signature found',
    '554 5.7.1 DKIM verification failed for acme.example',
    '550 DKIM Sender Invalid - envelope rejected',
  ],
  isNot: [
    '554 5.7.1 This message was blocked for failing both SPF and DKIM authentication checks.', // both
    '554 Two DKIM-Signature fields found', // a malformed header
  ],
});
