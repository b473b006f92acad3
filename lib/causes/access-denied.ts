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
      phrase: phrase('(?:client host|helo command|client) (?:\\S{1,60} )?rejected: access denied'),
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
  ],
  isNot: [
    '550 5.4.1 Recipient address rejected: Access denied. [AM1EUR05FT001.eop-eur05.prod.protection.outlook.com]', // Microsoft: unknown address
    '554 5.7.1 Relay access denied', // relaying
  ],
});
