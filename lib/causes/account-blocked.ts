import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const accountBlocked = defineCause({
  id: 'account-blocked',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:message|mail|e-?mail) sending for (?:this|your|the) account|submission (?:is )?(?:disabled|blocked) for',
      ),
    },
    {
      phrase: phrase(
        '(?:outgoing|outbound) (?:mail|e-?mail|smtp) {gap}(?:disabled|suspended|blocked|locked|stopped)',
      ),
    },
    { phrase: phrase('outgoing mail suspension|outgoing mail {gap}suspend') },
    { phrase: phrase('unusual (?:sending )?activity'), also: ['reputation'] },
    {
      phrase: phrase(
        '(?:sending|outgoing mail|outbound mail|mail|e-?mail) (?:is |has been |was )?(?:paused|suspended|disabled|stopped|blocked|on hold|frozen|locked) (?:for|on) (?:this|your|the) (?:account|user|domain|subscription)',
      ),
    },
    {
      phrase: phrase(
        '(?:your|this|sending|sender.s) (?:\\S{1,20} )?account (?:\\S{1,12} ){0,3}(?:paused|suspended|under review|on probation|deactivated|locked|terminated|disabled for sending)(?! .{0,40}(?:recipient|mailbox))',
      ),
      confidence: 'medium',
    },
    { wording: /\b525 user account|5\.7\.13 user account disabled|account outbounds disabled/i },
    { phrase: phrase('(?:account|user) {gap}limited access to send') },
    { wording: /bad outbound sender/i, at: ['microsoft', 'outlook-com'] },
    { wording: /sending email account has been temporarily suspended/i },
    {
      wording:
        /access denied, (?:spam abuse detected|banned sender)(?!.{0,10}(?:\d{1,3}\.\d{1,3}\.|ip\b|domain))/i,
    },
    { vendor: /\bAS\(42004\)/i },
    { vendor: /AUP#(?:CXTHRT|CXMJ)\b/i, actor: 'you' },
    { vendor: /\bAUP#(?:Out|O)?-?10[1-8]0\b/i, actor: 'you' },
    {
      phrase: phrase(
        'your (?:e-?mail |mail )?account {gap}(?:suspended|blocked|disabled|compromised|restricted)',
      ),
    },
    { phrase: phrase('(?:user|account|sender) {is} (?:blocked|suspended|restricted|barred) from sending') },
    {
      phrase: phrase(
        '(?:sending|outgoing|outbound) (?:e-?mail |mail )?{gap}(?:suspended|disabled|blocked) (?:due to|because of) {gap}(?:abuse|suspicious|spam)',
      ),
    },
    { phrase: phrase('account {gap}(?:has been )?blocked from sending') },
    { phrase: phrase('e-?mail sending denied'), confidence: 'medium', also: ['sending-path'] },
    { enhanced: /^5\.1\.8$/, at: ['microsoft'] },
    { enhanced: /^5\.7\.50[1-3]$/ },
    { enhanced: /^5\.7\.13$/, notAt: ['microsoft'] },
    { reply: /^525$/ },
  ],
  unless: [/domain not found|domain of sender|recipient address/i],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(accountBlocked, {
  is: [
    '550 5.1.8 Access denied, bad outbound sender AS(42004)',
    '550 5.7.0 The sending email account has been temporarily suspended due to abuse.',
    '554 Your account has been suspended from sending because of unusual activity',
    '550 5.7.501 Access denied, spam abuse detected',
  ],
  isNot: [
    '550 5.1.8 <news@acme.example>: Sender address rejected: Domain not found', // elsewhere 5.1.8 means the sender's domain
    '550 5.2.1 The email account that you tried to reach is inactive.', // their account
  ],
});
