import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const unauthenticated = defineCause({
  id: 'unauthenticated',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('spf {gap}dkim|dkim {gap}spf'), confidence: 'medium' },
    { wording: /because (?:it is|it's) unauthenticated/i },
    { wording: /blocked because the sender is unauthenticated/i },
    { wording: /(?:does not|doesn't) meet the required authentication level/i },
    { wording: /must pass either spf or dkim/i },
    { vendor: /\[HME1\]|AUP#CXSNDR\b/i },
    { phrase: phrase('fail(?:ed|ing|s)? both spf and dkim') },
    {
      phrase: phrase(
        '(?:spf|dkim) (?:and|or|nor|,) (?:spf|dkim) {gap}(?:fail(?:ed|s)?|{not} pass|required|missing)',
      ),
    },
    {
      phrase: phrase('(?:message|mail|e-?mail) (?:{is} )?{not} (?:been )?(?:properly )?authenticated'),
      confidence: 'medium',
      also: ['sending-path'],
    },
    { phrase: phrase('unauthenticated (?:e-?mail|mail|message|sender)s? (?:from|is|are)') },
    {
      phrase: phrase(
        '(?:sender|message|e-?mail) authentication (?:check |checks )?(?:failed|failure|required)',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('(?:multiple )?authentication checks? (?:has |have )?failed') },
    { phrase: phrase('(?:authenticate with|requires?) {gap}(?:either|both) spf') },
    { enhanced: /^[45]\.7\.26$/ },
    { enhanced: /^5\.7\.515$/ },
    { enhanced: /^5\.7\.9$/, at: ['yahoo'] },
    { lane: /\b(?:alignment|sender verification)\b/i, also: ['sending-path'] },
  ],
  unless: [
    /dmarc policy|hard fail policy|anonymous mail|RESOLVER\.RST|Sender(?:Not| was not| not) ?Authenticated(?:For| for)/i,
  ],
  checks: ['spf', 'dmarc'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(unauthenticated, {
  is: [
    '550 5.7.26 This email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
    '550 5.7.515 Access denied, sending domain acme.example does not meet the required authentication level.',
    '554 5.7.1 This message was blocked for failing both SPF and DKIM authentication checks.',
    '550 5.7.26 Multiple authentication checks failed',
  ],
  isNot: [
    "550 5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.", // DMARC says so
    '550 5.7.133 Sender not authenticated for group', // a closed group
  ],
});
