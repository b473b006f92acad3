import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const localPolicy = defineCause({
  id: 'local-policy',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        '(?:html|plain text|mail from mailing lists) (?:only )?(?:mail )?(?:is )?(?:{denied}|{not} accepted)',
      ),
      confidence: 'medium',
      also: ['content'],
    },
    {
      phrase: phrase(
        'delivery (?:is )?{not} (?:allowed|permitted|authori[sz]ed) to (?:this|that|the) (?:address|recipient|user)',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase('mail from \\S{1,20} (?:and \\S{1,20} )?(?:domains|tlds?) {gap}{not}|{not} wanted here'),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:we|our (?:organi[sz]ation|company|server|system)|this (?:organi[sz]ation|domain|server|system)) (?:does not|do not|doesn.t|don.t|will not|cannot|no longer) (?:accepts?|receives?|allows?) (?:any )?(?:mail|e-?mail|messages) (?:from|with|to|that)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    { vendor: /\[CS01\]/, actor: 'you', also: ['content', 'reputation'] },
    { vendor: /\b(?:BLOCK-RCPT|LPN000_630)\b/, also: ['address'] },
    {
      wording: /does not accept email over ipv6|doesn't process ipv6/i,
      also: ['sending-path', 'infrastructure'],
    },
    {
      wording: /mailpolicy violation|restricted by policy error|delivery failure policy error/i,
      also: ['content'],
    },
    { wording: /mail rejected by destination domain/i, also: ['address'] },
    { wording: /policy rejection on the target address/i, also: ['address'] },
    { token: /MapiExceptionNotAuthorized/i, also: ['infrastructure'] },
    {
      phrase: phrase(
        '(?:local|site|server|domain|mail|e-?mail|security|admin(?:istrative)?|recipient|internal|custom|our|user|receiv(?:er|ing)) policy ?(?:violation|violations|reasons?|rejection|reject|restrictions?|rules?|settings?|detected)?',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('(?:local|mailbox|custom|site) (?:\\S{1,20} )?(?:rules?|filter|policy|restriction)'),
      confidence: 'medium',
    },
    {
      phrase: phrase('(?:administrative|policy) (?:prohibition|rejection|restriction|violation|block)s?'),
      confidence: 'medium',
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase(
        '(?:due to|violat\\S{1,4}|against|by|per|of|breach of) (?:\\S{1,20} )?(?:polic(?:y|ies)|rules)',
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase('(?:mailbox|group|local) (?:rule|policy|restriction)s? ?(?:restriction)?'),
      confidence: 'low',
    },
    { reply: /^5[47]1$/ },
    { lane: /\b(?:mailbox rule|local policy|group restriction|restriction)\b/i, also: ['address'] },
  ],
  unless: [
    /dmarc|spf policy|anti-?spoof|tenant allow|sender policy framework|mta-sts|message size|spam policy|security policy violation/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
});

EXAMPLES: addExamples(localPolicy, {
  is: [
    '550 5.7.1 [CS01] Message rejected due to local policy.',
    '550 5.7.0 Local Policy Violation',
    '554 5.7.1 Delivery refused by administrative policy',
  ],
  isNot: [
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy', // an admin's own rule
    '554 message rejected for policy reasons', // open: content or authentication
  ],
});
