import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const systemFull = defineCause({
  id: 'system-full',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('insufficient (?:system )?(?:storage|resources|disk ?space|space|memory)') },
    {
      phrase: phrase(
        '(?:insufficient|out of|no|not enough|low) (?:system |disk |free |queue )+(?:storage|resources?|space|memory)',
      ),
    },
    {
      phrase: phrase(
        '(?:disk|file ?system|spool|queue|mail system|system) (?:is )?full|no space left on device',
      ),
    },
    { enhanced: /^[45]\.3\.1$/ },
    { reply: /^452$/ },
  ],
  unless: [/recipients|quota exceeded|mail ?box|over ?quota|inbox|user|policy/i],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
});

EXAMPLES: addExamples(systemFull, {
  is: [
    '452 4.3.1 Insufficient system storage',
    '452 4.3.1 Insufficient system resources (TSTE)',
    '451 4.3.0 Error: queue file write error, no space left on device',
  ],
  isNot: [
    '452 4.2.2 Mailbox full', // one mailbox
    '452 4.5.3 Too many recipients', // a count
  ],
});
