import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const senderBlockedByRecipient = defineCause({
  id: 'sender-blocked-by-recipient',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        '{not} accept(?:ing|s)? (?:any )?(?:mail|e-?mail|messages) from (?:this|your|that|the) (?:sender|address|domain|user)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|your) domain {is} ?blocked by|(?:sender|your) (?:e-?mail )?(?:domain|address) (?:{is} )?(?:blocked|banned|refused|rejected) by (?:the |an |our )?(?:admin|recipient|owner|user|postmaster)',
      ),
    },
    { phrase: phrase('black ?listed sender|had enough|(?:automatically )?rejected:? i do not accept') },
    {
      phrase: phrase(
        '(?:recipient|sender) address rejected: {gap}(?:black ?list|blocklist|blocked|spammer|banned|go away)',
      ),
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase('sender address rejected: \\S'),
      confidence: 'low',
      also: ['reputation', 'authentication'],
    },
    {
      phrase: phrase(
        '{sender} {gap}(?:in|on) (?:my|our|the|its|their) (?:bad ?mail ?from|bad ?sender|black|block|deny|reject|kill)\\S{0,12}',
      ),
    },
    {
      phrase: phrase(
        '(?:does not|doesn.t|will not|won.t|refuses? to|do not) (?:accept|receive|want) (?:any )?(?:mail|e-?mail|messages) from (?:you(?!r)|this sender|your|that sender|<)',
      ),
    },
    { wording: /using customer block list/i },
    { wording: /access denied, rejected by recipient/i },
    { wording: /envelope blocked|blocked senders|rejected by header based (?:block|manually)/i },
    { wording: /refused due to recipient preferences/i, actor: 'recipient' },
    { wording: /rejected by recipients?\b/i, at: ['tencent'], actor: 'recipient' },
    { token: /SenderFilterAgent/i },
    { vendor: /\b(?:AS16012607|ERS-Customized-Block|BLOCK-SEND-ER|RCP-P2)\b/i },
    {
      phrase: phrase(
        '{sender} (?:address |e-?mail |domain |\\S{1,60} )?(?:{is} )?(?:(?:black|block)(?:ed|listed| ?listed)?|denied|banned|{not} (?:allowed|permitted|accepted)) (?:by|on|in) {gap}(?:recipient|user|domain|mailbox|owner|customer|list|administrator|this)',
      ),
    },
    {
      phrase: phrase(
        'sender (?:is |was )?(?:on|in) (?:the |a |an |\\S{1,30} )?(?:\\S{1,30} )?(?:black|block|deny|denied|reject|kill|filter)\\S{0,8}',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|from) (?:address )?(?:{is} )?(?:blocked|black ?listed|banned|blocklisted)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|user|addressee|account owner|mailbox owner|subscriber) (?:\\S{1,60} )?(?:has |have )?(?:blocked|rejects?|rejected|refused|refuses|declined|does not (?:want|wish|accept)|doesn.t (?:want|accept)|not accepting|is not accepting) (?:your|mail|e-?mail|messages|this|you|the sender|any)',
      ),
    },
    {
      phrase: phrase(
        '(?:blocked|rejected|refused|declined) by (?:the |this )?(?:recipient|user|addressee|mailbox owner|account owner)',
      ),
    },
    { phrase: phrase('recipient (?:preferences|settings|options|filter)'), actor: 'recipient' },
    {
      phrase: phrase(
        'delivery not authorized|you (?:are|have been) (?:{not} (?:allowed|permitted|authorized) to (?:send|contact)|blocked|banned)',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('policy rejection- abuse|(?:personal|user) (?:blacklist|block ?list|filter|rule)') },
    {
      phrase: phrase(
        'address that has been black ?listed|you are {not} (?:welcome|wanted)|no mail from (?:you|your)|we do not (?:want|accept) (?:mail|e-?mail|messages) from (?!hosts?|ips?|servers?|dynamic|dial|ip )',
      ),
    },
    { enhanced: /^5\.7\.(?:507|513|105)$/ },
  ],
  unless: [
    /blocked from sending|sender address blocked using|banned sending ip|\bip\b.{0,60}(?:lista n|listes? noire|schwarz|sperrl|czarn|zwarte|ч[её]рн|[cč]ern|svartl|sortl|kara l)|sender domain {0,2}is listed/i,
  ],
  also: ['reputation'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(senderBlockedByRecipient, {
  is: [
    '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by corp.example using Customer Block list (AS16012607)',
    '550 Administrative prohibition - envelope blocked',
    '554 The recipient has blocked your address',
    "551 Sender is on the domain's blacklist",
  ],
  isNot: [
    '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org', // a public list
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains', // your own tenant
  ],
});
