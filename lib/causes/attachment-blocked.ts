import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const attachmentBlocked = defineCause({
  id: 'attachment-blocked',
  bucket: 'content',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    { phrase: phrase('macro (?:document|file)') },
    {
      phrase: phrase(
        '(?:word|excel|office|powerpoint) (?:document|file|workbook)s? with macros|contains (?:an? )?(?:macro|executable|script)',
      ),
    },
    {
      phrase: phrase(
        '(?:anexo|allegato|adjunto|pièce jointe|anhang|załącznik|вложени\\S|附件|添付) {gap}(?:n[ãa]o permitid|non (?:consentit|autoris|ammess)|no permitid|interdit|nicht erlaubt|unzulässig|niedozwolon|запрещен|不允许|禁止)|blockierte[rn]? anhang',
      ),
    },
    {
      phrase: phrase(
        '(?:blocked|rejected|removed|stripped|forbidden|prohibited) (?:an? |the )?(?:executable|script|macro|archive|attachment|file ?type|file|office document)',
      ),
    },
    {
      phrase: phrase(
        '\\bbanned,? id\\b|banned (?:name|part|content|file)|banned:? {gap}\\.(?:exe|zip|js|docm|xlsm|iso|bat|scr|com|vbs)',
      ),
    },
    { wording: /content presents a potential|illegal attachment/i },
    { vendor: /\bAS345\b/ },
    {
      phrase: phrase(
        '(?:attachment|attached file|file|file ?type|mime ?type|file extension|file name|extension|attachment type)s? {gap}(?:{is} )?(?:{denied}|banned|illegal|dangerous|suspicious|prohibited|restricted|blocked|unacceptable|{not} (?:allowed|permitted|accepted))',
      ),
    },
    {
      phrase: phrase(
        '(?:banned|blocked|illegal|prohibited|forbidden|dangerous|executable|encrypted|unsafe|disallowed|unacceptable|suspicious|bad) (?:file |mime |zip |type of |e-?mail )*(?:attachment|file ?type|file ?name|extension|mime type|archive)',
      ),
    },
    {
      phrase: phrase(
        '(?:executable|zip|exe|macro|archive) (?:files?|content|attachments?|documents?) {gap}{denied}',
      ),
    },
    { phrase: phrase('banned content'), confidence: 'medium', also: ['recipient-policy'] },
  ],
  source: 'https://support.google.com/mail/answer/6590',
});

EXAMPLES: addExamples(attachmentBlocked, {
  is: [
    '552 5.7.0 This message was blocked because its content presents a potential.',
    '554 5.7.1 Attachment type .exe is not allowed',
    '550 Rejected: banned file type in attachment',
  ],
  isNot: [
    '552 5.3.4 Attachment size exceeds the limit', // its size
  ],
});
