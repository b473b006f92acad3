import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const urlBlocklisted = defineCause({
  id: 'url-blocklisted',
  bucket: 'reputation',
  actor: 'you',
  when: [
    { wording: /containing one of your url domains/i, also: ['content'] },
    { wording: /having a domain present in the spamhaus dbl/i },
    { vendor: /AUP#URLBL[01]{2,5}\b/i },
    {
      phrase: phrase(
        '(?:url|urls|uri|link|links|web ?site|web address) {gap}(?:{is} )?(?:listed|blocked|blacklisted|blocklisted|on (?:the |a )?(?:\\S{1,20} )?(?:black|block)? ?list)',
      ),
    },
    {
      phrase: phrase(
        '(?:blacklisted|blocklisted|listed|blocked|bad|malicious|prohibited|forbidden) (?:url|uri|link|web ?site)',
      ),
    },
    {
      phrase: phrase(
        '(?:contains?|containing|contained) (?:a |an |one or more )?(?:url|uri|link|domain|web ?site)s? {gap}(?:listed|black|block|dbl|surbl|uribl|spam)',
      ),
    },
    { phrase: phrase('message {gap}(?:contains?|includes?) {gap}(?:listed|blacklisted|blocked) domain') },
    { vendor: /(?<!(?:your|sender|sending|from) domain.{0,60})\b(?:surbl|uribl)\b/i },
  ],
  also: ['content'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(urlBlocklisted, {
  is: [
    '421 4.7.28 Gmail has detected an unusual rate of unsolicited email containing one of your URL domains.',
    '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- please visit their page',
    '554 5.7.1 Message contains a blacklisted URL',
    '554 5.7.1 rejected because a link in the message is on a block list',
  ],
  isNot: [
    '554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.example; see http://dnsbl.example/?ip=192.0.2.7', // the IP is listed; the URL only explains
  ],
});
