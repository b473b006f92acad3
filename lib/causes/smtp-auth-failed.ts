import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const smtpAuthFailed = defineCause({
  id: 'smtp-auth-failed',
  bucket: 'sending-path',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:log-?in|credentials?|password|authentication data) {gap}(?:rejected|refused|denied|invalid|incorrect)',
      ),
    },
    { phrase: phrase('(?:failed|bad|invalid|wrong) log-?ins?\\b|locked out') },
    { phrase: phrase('(?:locked out|blocked) {gap}(?:failed )?log-?ins|too many failed log-?ins') },
    { phrase: phrase('password transition|security features {not} supported') },
    { enhanced: /^[45]\.7\.(?:4|12)$/, with: /security|auth|mechanism|password/i },
    { phrase: phrase('xoauth {long}{not} (?:\\S{1,12} )?supported') },
    { enhanced: /^5\.7\.40$/, with: /auth/i },
    { wording: /client was not authenticated to send anonymous mail/i, actor: 'your-admin' },
    { wording: /authentication not allowed on ibsmtp/i },
    { vendor: /\bOFR_305\b/ },
    {
      phrase: phrase(
        '(?:username|user name|password|credentials?) {gap}(?:incorrect|invalid|{not} (?:accepted|correct|valid)|failed|wrong|bad)',
      ),
    },
    {
      phrase: phrase(
        '(?:incorrect|invalid|bad|wrong) (?:smtp )?(?:username|user name|password|login|authentication data|authentication credentials|credentials(?! for relay))',
      ),
    },
    {
      phrase: phrase(
        '(?:smtp |sasl )?(?:authentication|auth|login) (?:plain |login |cram-md5 )?(?:has )?(?:failed|failure|unsuccessful|credentials invalid)(?! .{0,20}(?:spf|dkim|dmarc))',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('failed to authenticate(?! .{0,20}(?:spf|dkim|dmarc))'), confidence: 'medium' },
    { phrase: phrase('too many (?:failed )?(?:login|authentication|auth) (?:attempts|failures)') },
    { phrase: phrase('(?:can ?not|could not|unable to) authenticate (?:due|you|user)') },
    { phrase: phrase('application-specific password') },
    { phrase: phrase('log ?in with your web browser') },
    { phrase: phrase('unrecognized authentication (?:type|mechanism)') },
    { phrase: phrase('authentication (?:mechanism|type) {gap}(?:too weak|{not} supported|unsupported)') },
    { enhanced: /^[45]\.7\.8$/ },
    { enhanced: /^5\.7\.57$/, actor: 'your-admin' },
    { enhanced: /^5\.7\.(?:80|90)$/ },
    { reply: /^53[45]$/ },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
});

EXAMPLES: addExamples(smtpAuthFailed, {
  is: [
    '535 5.7.8 Username and Password not accepted',
    '535 5.7.3 Authentication unsuccessful',
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    '534 5.7.9 Application-specific password required',
  ],
  isNot: [
    "550 5.7.30 This message was blocked because it didn't pass DKIM authentication", // the message, not the login
  ],
});
