import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const expired = defineCause({
  id: 'expired',
  bucket: 'infrastructure',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        '(?:delivery|retry|retries|attempts) (?:has |have |period |time )?(?:expired|exhausted)',
      ),
    },
    { phrase: phrase('too old\\b {gap}(?:tried|trying|attempts|queue)?') },
    { phrase: phrase('retry time not reached|long failure period') },
    { token: /QUEUE\.Expired/i },
    {
      phrase: phrase(
        '(?:message|envelope|delivery time|queue|mail|retry time|retry timeout|time limit|delivery period|lifetime) (?:has |was |is |have )?(?:expired|exceeded|timed out)',
      ),
    },
    {
      phrase: phrase(
        '(?:retry (?:timeout|time)|(?:message|maximum|queue) (?:retry|queue|age)) {gap}exceeded|in (?:the )?queue (?:for )?too long|been in (?:the |our )?queue|not going to try again|giving up(?! on \\S{1,60}\\d)|too (?:old|long) in (?:the )?queue|maximum (?:retries|attempts|delivery time)|could not be delivered (?:for|within|after) (?:\\d{1,3}|more|several)',
      ),
    },
    {
      phrase: phrase(
        '(?:gave up|stopped trying|no longer trying|unable to deliver) {gap}(?:after|for) (?:\\d{1,3}|several|many) (?:hours?|days?|attempts|tries)',
      ),
    },
    { enhanced: /^[45]\.4\.(?:7|300)$/ },
  ],
  unless: [/will retry|certificate|account (?:has |is )?expired|licen[sc]e|still being retried/i],
  checks: ['mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
});

EXAMPLES: addExamples(expired, {
  is: [
    '550 4.4.7 QUEUE.Expired; message expired',
    'retry timeout exceeded',
    '550 5.4.300 Message expired -> 451 4.7.0 Temporary server error. Please try again later.',
    "I'm not going to try again; this message has been in the queue too long.",
  ],
  isNot: [
    '550 5.4.316 Message expired, connection refused (Socket error code 10061)', // the refusal is the reason
  ],
});
