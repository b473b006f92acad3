import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const greylisted = defineCause({
  id: 'greylisted',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        '(?:deferred|rejected|delayed|try again) {gap}(?:first time|first contact|new) (?:sender|correspondent)',
      ),
    },
    { wording: /internal resources are temporarily unavailable/i, at: ['mimecast'], confidence: 'medium' },
    { wording: /internal resources? (?:are |is )?temporarily unavailable/i, confidence: 'medium' },
    { phrase: phrase('gr[ae]y ?-?list(?:ed|ing)?') },
    {
      phrase: phrase(
        '(?:please )?(?:retry|try again|resubmit|resend|come back) (?:in|after) (?:\\d{1,5}|a few|few|some|five|ten) (?:seconds?|minutes?|mins?|hours?)',
      ),
    },
    {
      phrase: phrase(
        '(?:temporarily|temporary) (?:deferred|rejected|refused) {gap}(?:first|new|unknown) (?:sender|contact|time)',
      ),
    },
    {
      phrase: phrase(
        '(?:first time|unknown|new) (?:sender|triplet|host)s? {gap}(?:try|retry|deferred|delayed|wait)',
      ),
    },
  ],
  unless: [/too fast|rate|limit|too many/i],
  also: ['reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc6647',
});

EXAMPLES: addExamples(greylisted, {
  is: [
    '451 4.7.1 Greylisting in action, please come back later',
    '450 4.2.0 <bo@corp.example>: Recipient address rejected: Greylisted for 5 minutes',
    '451 4.7.1 Please try again in 300 seconds',
  ],
  isNot: [
    '421 4.7.0 Try again later, closing connection', // simply busy
  ],
});
