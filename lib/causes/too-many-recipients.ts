import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tooManyRecipients = defineCause({
  id: 'too-many-recipients',
  bucket: 'sending-path',
  actor: 'your-admin',
  when: [
    { vendor: /\bIB605\b/, actor: 'you' },
    { phrase: phrase('too many recipients(?! (?:this|per) (?:hour|day|minute)| from)') },
    {
      phrase: phrase(
        '(?:maximum|limit|number) (?:number )?(?:of )?recipients? {gap}(?:exceeded|reached|per message)',
      ),
    },
    { phrase: phrase('recipient (?:count|number) {gap}(?:exceed|limit)') },
    { enhanced: /^[45]\.5\.3$/ },
  ],
  unless: [/invalid recipients|recipients this (?:hour|day)|tenant/i],
  also: ['infrastructure', 'sender-account', 'content'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.8',
});

EXAMPLES: addExamples(tooManyRecipients, {
  is: [
    '452 4.5.3 Too many recipients',
    '552 Too many recipients in this message',
    '550 5.5.3 Maximum number of recipients per message exceeded',
  ],
  isNot: [
    '550 5.1.1 This IP has sent to too many recipients this hour', // a speed limit
  ],
});
