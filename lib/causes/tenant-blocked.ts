import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tenantBlocked = defineCause({
  id: 'tenant-blocked',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    { wording: /tenant (?:has exceeded (?:the )?threshold|threshold (?:was |is )?exceeded)/i },
    { phrase: phrase('(?:tenant|organi[sz]ation) {is} (?:blocked|restricted|suspended) from sending') },
    { enhanced: /^5\.7\.705$/ },
    {
      wording: phrase(
        '(?:outbound|outgoing) (?:mail|e-?mail|messages|traffic) (?:of|for|from) (?:the |this |your )?(?:organi[sz]ation|tenant|customer|company|domain) (?:\\S{1,60} )?{is} (?:stopped|suspended|blocked|disabled|paused|halted|frozen)',
      ),
      permanence: 'permanent',
    },
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(tenantBlocked, {
  is: [
    '550 5.7.705 Access denied, tenant has exceeded threshold',
    '550 5.7.705 Service unavailable, tenant has exceeded the threshold',
    '554 5.7.1 Your organization is blocked from sending mail to the internet',
    '550 outgoing mail for your company has been halted',
  ],
  isNot: [
    "550 5.7.233 Your message can't be delivered because your tenant exceeded its limit for external recipients", // a daily limit, not a block
  ],
});
