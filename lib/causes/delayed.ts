import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const delayed = defineCause({
  id: 'delayed',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        'will (?:be )?(?:retry|retried|keep trying|continue (?:to try|trying)|try again)(?: for)? ?{gap}(?:hours?|days?)?',
      ),
    },
    {
      phrase: phrase(
        '(?:still being|is being|will be) retried|you do not need to resend|no action is required on your part',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|delivery) (?:{is} |to \\S{1,80} )?(?:delayed|has been delayed|temporarily deferred)',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('temporary problem delivering') },
  ],
  unless: [
    /(?:no in|n[aã]o |non )tent(?:ar[aá]|erà)|nie podejmie|不[会會]|reputation|quota|full|volume|complaints/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.9',
});

EXAMPLES: addExamples(delayed, {
  is: [
    'There was a temporary problem delivering your message. Gmail will retry for 47 more hours.',
    'Your message has been delayed; it will be retried for 2 days',
    '451 Delivery delayed',
  ],
  isNot: [
    '450 4.2.2 Mailbox full, will be retried', // the mailbox is the reason
  ],
});
