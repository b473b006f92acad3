import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const recipientMoved = defineCause({
  id: 'recipient-moved',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        'no longer (?:an? )?(?:employee|staff|employed|member|student|user|customer|client|subscriber|works?|with)|(?:left|leaving) (?:the |our |this )?(?:company|organi[sz]ation|firm|school|university|employment|job)',
      ),
    },
    {
      phrase: phrase(
        '(?:user|recipient|mailbox|account|person|address|addressee) (?:\\S{1,60} )?(?:has |have |was |is )?(?:been )?(?:moved|relocated|migrated|transferred)',
      ),
    },
    {
      phrase: phrase(
        '(?:has|have) (?:moved|left|changed) (?:to |the |his |her |their )?(?:a )?(?:new )?(?:company|organi[sz]ation|address|e-?mail)',
      ),
    },
    { phrase: phrase('no longer (?:works?|employed|with) (?:here|at|by|for|us|the|this)') },
    {
      phrase: phrase(
        '(?:new|changed) (?:e-?mail )?address (?:is|to)|please (?:use|try) (?:the )?(?:new|following) address',
      ),
    },
    {
      phrase: phrase(
        '(?:mailbox|domain) owner has changed|user not local; please try|has a new e-?mail address',
      ),
    },
    { enhanced: /^[45]\.(?:1\.6|7\.1[78])$/ },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(recipientMoved, {
  is: [
    '551 5.1.6 Destination mailbox has moved, no forwarding address',
    '550 This person no longer works here',
    '550 User has moved to another company',
  ],
  isNot: [
    '550 5.2.1 The email account that you tried to reach is inactive.', // switched off, nobody moved
  ],
});
