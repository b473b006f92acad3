import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const geoBlocked = defineCause({
  id: 'geo-blocked',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:mail|e-?mail|messages|senders|servers) from (?:russia|china|india|nigeria|brazil|ukraine|vietnam|turkey|iran|korea|asia|africa|abroad|outside \\S{2,20}) {gap}(?:{denied}|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:servers?|hosts?|mail|senders?) (?:in|from) (?:this|your|that|certain|other|foreign) countr(?:y|ies)|geo ?-?(?:filter|block|ip|fence)',
      ),
    },
    { wording: /host network not allowed/i },
    {
      phrase: phrase(
        '(?:country|countries|geo(?:graphic(?:al)?)?(?: ?ip)?|region)(?: (?:location|of origin|code))? {gap}(?:{denied}|banned|blocked|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:blocked|denied|rejected|refused|{not} accept\\S{0,3}) {gap}(?:by|from|due to|because of) {gap}(?:country|geo(?:graphic)?|your region)',
      ),
    },
  ],
  also: ['reputation'],
  source: 'https://community.mimecast.com/s/article/Mimecast-SMTP-Error-Codes-842605754',
});

EXAMPLES: addExamples(geoBlocked, {
  is: [
    '554 Host network not allowed',
    '550 5.7.1 Mail from your country is not accepted here',
    '554 Blocked by geographic policy, country not allowed',
  ],
  isNot: [
    '554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.example', // a list
  ],
});
