import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tenantLimit = defineCause({
  id: 'tenant-limit',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: 'temporary',
  when: [
    { phrase: phrase('information on smtp relay sending limits'), at: ['google'] },
    {
      wording:
        /(?:tenant|organization) (?:has )?exceeded {0,2}(?:its |the )?.{0,40}(?:external )?recipient (?:rate )?limit/i,
    },
    { wording: /trial (?:tenant|organization).{0,60}(?:limit|recipients)/i },
    { vendor: /onmicrosoft\.com.{0,80}limit/i },
    {
      phrase: phrase('(?:tenant|organi[sz]ation) {gap}(?:exceeded|over) {long}(?:limit|quota)'),
      confidence: 'medium',
    },
    { phrase: phrase('(?:peak|daily) smtp relay {gap}limit exceeded for (?:this )?customer') },
    { phrase: phrase('tenant external recipient rate') },
    { enhanced: /^5\.7\.(?:232|233|236)$/ },
    {
      phrase: phrase(
        '(?:trial|free|test|demo|sandbox|evaluation) (?:accounts?|plans?|tier|users?|mode|tenants?|subscriptions?) (?:{is} )?(?:\\S{1,8} )?(?:only|{not}|limited|restricted|cannot|can.?t)|upgrade (?:your|to (?:a|the)) (?:\\S{1,12} )?(?:plan|account|subscription)|please upgrade (?:your(?! (?:mail |e-?mail |smtp |tls )?(?:client|server|software|program|mailer|tls|ssl|browser|app|encryption))|to an?(?! (?:\\S{1,10} )?(?:version|client))|the|now|for)\\b|(?:insufficient|no|out of|not enough) (?:sending |e-?mail |mail )?credits?\\b|authori[sz]ed recipients',
      ),
      permanence: 'permanent',
    },
    { phrase: phrase('your (?:tenant|organi[sz]ation) (?:has )?(?:sent too|exceeded|reached|is over)') },
    {
      phrase: phrase(
        '(?:company|business|organi[sz]ation|team|contract|tenant)(?:.s)? plan (?:permits|allows|includes|covers|is limited)|(?:contract|plan) (?:volume|quota|allowance) (?:\\S{1,8} )?(?:used|exhausted|exceeded|consumed|reached)|(?:shared|counted|used up) (?:by|across|for) all (?:your )?(?:mail ?boxes|users)',
      ),
    },
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(tenantLimit, {
  is: [
    "550 5.7.233 Your message can't be delivered because your tenant exceeded its limit for external recipients",
    "550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients",
    '550 5.7.236 Access denied, the onmicrosoft.com domain has reached its daily limit',
    '550 5.7.1 Daily SMTP relay sending limit exceeded for this customer.',
    '550 a trial account cannot send outside',
    '550 demo users may only write to themselves',
    '550 out of sending credits',
    '550 your tenant is over what it may send in a day',
    '550 5.7.1 your team plan covers 1000 letters a day',
  ],
  isNot: [
    '550 5.7.705 Access denied, tenant has exceeded threshold', // blocked, not merely over a limit
    '421 TLS too old, please upgrade your mail server',
  ],
});
