import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const recipientRateLimit = defineCause({
  id: 'recipient-rate-limit',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('(?:mailbox|recipient|user|inbox) {gap}receiv(?:es|ed|ing) too (?:many|much)') },
    { phrase: phrase('recipient {gap}exceeded (?:the |its )?(?:message |mail )?(?:rate|receiving)') },
    { wording: /user you are trying to contact is receiving/i },
    { wording: /receiving mail too quickly/i },
    { wording: /messages to \S{0,100} ?deferred due to excessive volume/i },
    {
      wording: /mailbox unavailable or access denied/i,
      at: ['tencent'],
      also: ['address', 'recipient-policy'],
    },
    { vendor: /[?&]p=ReceivingRate/i },
    { token: /recipient thread limit exceeded/i },
    {
      phrase: phrase(
        '{recipient} {gap}(?:is |has been )?receiv(?:ed|ing) (?:too many|too much|mail too|messages too|e?-?mail at a rate)',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|user|mailbox)(?:.s)? {gap}(?:per hour|hourly|message receive|receiving|receive rate|incoming) (?:message )?{gap}limit',
      ),
    },
    {
      phrase: phrase(
        '(?:limit|rate) (?:for|of|on) (?:the number of )?(?:messages|mail) (?:they|this user|the recipient|recipient) can receive',
      ),
    },
    { phrase: phrase('too many recent messages|too many messages for (?:this )?(?:user|recipient|mailbox)') },
    { enhanced: /^[45]\.2\.12[12]$/ },
  ],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(recipientRateLimit, {
  is: [
    '450 4.2.1 The user you are trying to contact is receiving email too quickly. Please resend your message at a later time.',
    '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
    '450 User is receiving mail too quickly',
    '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour',
  ],
  isNot: [
    '550 5.1.1 This IP has sent too many messages this hour', // the sender's speed
  ],
});
