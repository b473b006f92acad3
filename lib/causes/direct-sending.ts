import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const directSending = defineCause({
  id: 'direct-sending',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    { wording: /dialup\/transient ip|use a mail ?gateway or contact/i },
    { wording: /not authorized to send email directly/i },
    { vendor: /\/err\/[16]\b/ },
    {
      phrase: phrase(
        '(?:use|send (?:mail )?(?:via|through)|relay through) (?:the |your )?(?:smtp|mail|outgoing|own)? ?(?:server|relay|smarthost|smtp) of (?:the |your )?(?:isp|provider|internet)',
      ),
    },
    {
      phrase: phrase(
        '(?:use|through) your (?:isp|provider|internet service provider|service provider).{0,3} (?:mail |smtp |outgoing )?(?:server|relay|smtp)',
      ),
    },
    { phrase: phrase('direct(?:ly)? (?:to mx|delivery|sending|smtp) {gap}{denied}') },
  ],
  also: ['reputation'],
  checks: ['ptr'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(directSending, {
  is: [
    "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.",
    "554 Please use your provider's SMTP server to send mail",
    '550 use the smtp server of your ISP',
  ],
  isNot: [
    '550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using dnsbl.example', // a list
  ],
});
