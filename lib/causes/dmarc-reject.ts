import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const dmarcReject = defineCause({
  id: 'dmarc-reject',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { lane: /\bdmarc\b/i, also: ['sending-path'] },
    { vendor: /[?&]c=dmarc\b/i },
    { wording: /due to \S{0,100} ?dmarc policy/i },
    { wording: /does not pass dmarc verification/i },
    {
      wording: /message not accepted for policy reasons/i,
      at: ['yahoo'],
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    { vendor: /\b(?:DM000001|LPN007_517|ETP205|AUP#(?:In|Out|I|O)?-?11[6-9]0)\b/i },
    {
      phrase: phrase(
        "(?:sender's |domain's |the |its |from )?dmarc (?:policy|sender invalid|verification|validation|check|authentication|evaluation|rule|compliance|restriction)s?",
      ),
    },
    {
      phrase: phrase(
        '(?:fail(?:ed|s|ing|ure)?|violat\\S{1,4}|due to|because of|against|reject\\S{0,4} (?:by|per|due to)|pass) (?:of )?(?:the |a |its )?dmarc\\b',
      ),
    },
    {
      phrase: phrase(
        'dmarc (?:has |is |was )?(?:failed|failure|fail|reject(?:ed)?|violation|blocked|unauthenticated|quarantine)',
      ),
    },
    { phrase: phrase('can.t determine purported responsible'), confidence: 'low' },
    { enhanced: /^5\.7\.509$/ },
  ],
  checks: ['dmarc', 'spf'],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
});

EXAMPLES: addExamples(dmarcReject, {
  is: [
    "550 5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.",
    '550 5.7.509 Access denied, sending domain acme.example does not pass DMARC verification and has a DMARC policy of reject.',
    '550 5.7.1 Message failed DMARC',
    '550 Rejected: DMARC failure for acme.example',
  ],
  isNot: [
    "550 5.7.40 This message was blocked because the sending domain doesn't have a DMARC record", // nothing to apply
  ],
});
