import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tooManyConnections = defineCause({
  id: 'too-many-connections',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('exceeded the (?:maximum|max|allowed) (?:number of )?connections') },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?1540\b/i },
    { phrase: phrase('too many (?:messages )?in a single session') },
    { vendor: /\b(?:(?:OFR|LPN)\w{0,4}_104|IB007|IB510|AUP#CXCNCT|AUP#(?:In|Out|I|O)?-?1(?:3[0-4]|54)0)\b/i },
    { wording: /account service is temporarily unavailable/i, at: ['mimecast'] },
    {
      phrase: phrase(
        'too many (?:\\S{1,20} )?(?:concurrent |simultaneous |open |parallel |smtp |sessions? |tcp )*(?:connections?|sessions?|connects)',
      ),
    },
    {
      phrase: phrase(
        '(?:concurrent|simultaneous|parallel|maximum|max|number of) (?:\\S{1,12} )?(?:smtp )?(?:connections?|sessions?) ?{gap}(?:exceeded|limit|reached|too many|over)?',
      ),
    },
    {
      phrase: phrase(
        '(?:connections?|sessions?) (?:rate |count )?(?:limit|limits|quota) ?(?:exceeded|reached|hit)?',
      ),
    },
    {
      phrase: phrase(
        '(?:max|maximum|too many|exceeded the max number of) (?:number of )?messages? per (?:connection|session)',
      ),
    },
    { phrase: phrase('trop de connexions') },
  ],
  unless: [/ip\/domain reputation|log-?ins?/i],
  also: ['reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
});

EXAMPLES: addExamples(tooManyConnections, {
  is: [
    '421 4.7.0 Error: too many connections from 192.0.2.1',
    '421 Maximum number of concurrent connections exceeded',
    '421 Max message per connection reached, closing transmission channel',
  ],
  isNot: [
    '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed. Reason for limitation is related to IP/domain reputation.', // reputation
  ],
});
