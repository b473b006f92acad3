import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const groupRelay = defineCause({
  id: 'group-relay',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: 'permanent',
  when: [
    { enhanced: /^5?\.?6\.6\.0$/, confidence: 'medium' },
    {
      phrase: phrase(
        '(?:group|list|relay(?:ed)?) (?:send|mail|message|sending)s? {gap}(?:breaks?|broke|fails?|failed) {gap}(?:dmarc|alignment)',
      ),
    },
    { phrase: phrase('mailing list {gap}(?:breaks?|broke|fails?|failed) {gap}(?:dmarc|alignment)') },
  ],
  also: ['authentication'],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
});

EXAMPLES: addExamples(groupRelay, {
  is: [
    '554 6.6.0',
    '554 6.6.0 Error sending message for delivery',
    '550 5.7.1 Mailing list mail breaks DMARC alignment',
  ],
  isNot: [
    '554 5.6.0 Message content rejected', // class 5: content
  ],
});
