import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const accessDenied = defineCause({
  id: 'access-denied',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase('sender address rejected: access denied'),
      confidence: 'medium',
      also: ['authentication', 'sending-path'],
    },
    { phrase: phrase('recipient address rejected: access denied'), confidence: 'medium', also: ['address'] },
    {
      phrase: phrase(
        '(?:client host|helo command|client) (?:\\S{1,60} )?rejected: access denied(?!.{0,40}(?:submission|\\bauth|\\bsasl|\\blog-?in))',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    { lane: /\baccess denied\b/i, also: ['address'] },
    {
      phrase: phrase(
        '{not} (?:allowed|permitted|authori[sz]ed|entitled) to (?:perform|do|take|carry out) (?:this|that|the)',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('{not} (?:in|on) (?:our |the |their )?access ?-?(?:list|control)') },
    {
      phrase: phrase(
        '(?:{not} have|lack|missing|without) (?:the )?(?:\\S{1,10} )?permissions? (?:on|to|for) (?:this|the|that) (?:\\S{1,10} )?(?:folder|mail ?box|calendar)',
      ),
    },
    {
      phrase: phrase(
        'access ?-?(?:control ?)?lists? (?:rule )?(?:does {not} (?:permit|allow)|denie[sd]|forbids?|refuses?|rejects?|blocks?)|{denied} by (?:\\S{1,12} )?(?:access ?-?(?:control ?)?list|\\bacl\\b)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      wording: phrase(
        'recipient address rejected: (?:{not} (?:authori[sz]ed|allowed|permitted)|unauthori[sz]ed|forbidden|prohibited|restricted|access restricted)\\W{0,3}$|(?:recipient|address|mail ?box) (?:{is} )?reserved for (?!internal)|restricted recipient|smtp access (?:{is} )?denied',
      ),
      confidence: 'medium',
      also: ['sending-path', 'address'],
    },
    {
      phrase: phrase(
        '^\\W{0,3}(?:reason: |error: )?access (?:is |was )?(?:denied|refused|restricted)\\W{0,3}$|restrictions? (?:\\S{1,10} ){0,4}(?:prevents?|prevented|forbids?|forbade) (?:the |its |this )?(?:delivery|message|mail)',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        'mail {is} {not} (?:being )?(?:accepted|taken) (?:at|for) this (?:address|recipient|mail ?box|user)',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        '^55\\d (?:5\\.\\d\\.\\d )?(?:@{3,}:? )?(?:permission denied|un-?authori[sz]ed(?: access)?|(?:address |delivery )?{not} (?:allowed|permitted|authori[sz]ed)|forbidden|delivery (?:denied|forbidden))\\W{0,3}$',
      ),
      confidence: 'medium',
      also: ['address', 'unknown', 'sending-path'],
    },

    { token: /\bhosts\.deny\b|\btcp ?-?wrapp(?:ed|ers?)\b/i, confidence: 'medium', also: ['reputation'] },
    {
      phrase: phrase(
        '\\bno (?:smtp|mail|e-?mail) service (?:here |available |offered )?(?:for|to) (?:you|your|this|hosts?|\\d)(?!.{0,40}(?:score|black ?-?(?:list|hole)))',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
  ],
  unless: [
    /banned|traffic not accepted|bad helo|external forwarding|exceeded|dmarc|authentication level|relay|spam abuse/i,
  ],
  source: 'https://www.postfix.org/access.5.html',
});

EXAMPLES: addExamples(accessDenied, {
  is: [
    '554 5.7.1 <sales@acme.example>: Sender address rejected: Access denied',
    '554 5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied',
    '554 5.7.1 access denied',
    'you do not have create permissions on this folder',
    'You are not allowed to perform this action',
    '550 denied by our access control list',
    '554 5.7.1 <bo@corp.example>: Recipient address rejected: not authorized',
    '550 this mailbox is reserved for robots',
    '550 Forbidden',
    '(Access denied)',
    'A restriction on the server prevents delivery to him',
    '550 unauthorized',
    '550 no entrance, tcp wrappers',
    '554 no mail service for your host here',
  ],
  isNot: [
    '550 5.4.1 Recipient address rejected: Access denied. [AM1EUR05FT001.eop-eur05.prod.protection.outlook.com]', // Microsoft: unknown address
    '554 5.7.1 Relay access denied', // relaying
    '554 no SMTP service for you: 192.0.2.7 is on a blacklist', // a list
  ],
});
