import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const smtpAuthRequired = defineCause({
  id: 'smtp-auth-required',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase('must be authenticated|(?:internal|local) domain {gap}authenticat'),
      also: ['authentication'],
    },
    { phrase: phrase('requires? (?:smtp )?authentication|530 5\\.7\\.1 client was not authenticated') },
    { phrase: phrase('{not} logged in') },
    { phrase: phrase('too many unauthenticated commands') },
    { vendor: /\bLPN105_402\b/ },
    {
      phrase: phrase('(?:smtp |sender |user )?authentication (?:is )?required(?! level)'),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:must|need to|have to|please) (?:first )?(?:authenticate|log ?in|sign in|issue (?:an )?auth)\\b(?! (?:with (?:either|both|spf|dkim)))',
      ),
    },
    { phrase: phrase('(?:smtp[ -]auth|pop[ -]before[ -]smtp|auth) {gap}(?:required|first|needed)') },
    { phrase: phrase('{not} authenticated {gap}(?:to send|for relay|smtp session)') },
    { phrase: phrase('check your mail first') },
    { phrase: phrase('turn on smtp authentication') },
    { enhanced: /^5\.7\.0$/, with: /authentication required|must authenticate/i },
    { reply: /^530$/ },
  ],
  unless: [/RESOLVER\.RST|anonymous mail|spf|dkim|required authentication level/i],
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
});

EXAMPLES: addExamples(smtpAuthRequired, {
  is: [
    '530 5.7.0 Authentication required',
    '550 5.7.1 You must authenticate before sending mail through this server',
    '550 please turn on SMTP Authentication in your mail client',
  ],
  isNot: [
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required', // their mailbox takes inside mail only
  ],
});
