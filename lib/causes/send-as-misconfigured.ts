import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const sendAsMisconfigured = defineCause({
  id: 'send-as-misconfigured',
  bucket: 'sending-path',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { phrase: phrase('does {not} advertise auth|sent_second_ehlo') },
    {
      phrase: phrase(
        'sender login mismatch|(?:incorrect|invalid|wrong) authentication for (?:the )?(?:specified |given )?(?:e-?mail|sender|address)',
      ),
    },
    {
      phrase: phrase(
        '(?:permissions?|rights?|privileges?|allowed|authori[sz]ed) to send (?:(?:the|this|an?|any|your) )?(?:mail |e-?mail |messages? )?(?:as|on behalf of|using) ',
      ),
    },
    { vendor: /\bCustomFromDenied\b/ },
    { token: /SendAsDenied(?:Exception)?/i },
    { wording: /(?:configured|set up).{0,60}send (?:mail |email |messages )?as\b/i },
    { wording: /"?send mail as"?.{0,60}(?:misconfigured|settings|no longer)/i },
    { wording: /sending this message from a different address or alias using the "send mail as" feature/i },
    { phrase: phrase('{not} have permission to send {gap}(?:as|on behalf of)') },
    {
      phrase: phrase(
        'send[ -]?as (?:permission|right)s?|(?:alias|address) (?:\\S{1,60} )?(?:{is} )?{not} assigned to you',
      ),
    },
    { enhanced: /^5\.7\.60$/ },

    {
      phrase: phrase('log(?:ged)? in as \\S{1,60},? {gap}(?:write|send|sending|writing|mail) as'),
    },
  ],
  source: 'https://support.google.com/mail/answer/22370',
});

EXAMPLES: addExamples(sendAsMisconfigured, {
  is: [
    '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message',
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    'You\'re sending this message from a different address or alias using the "Send mail as" feature. The settings for your "Send mail as" account are misconfigured or out of date.',
    '553 logged in as kim but sending as bo',
    'You have no permission to send this e-mail on behalf of the manager',
    '550 5.7.1 this alias is not assigned to you',
  ],
  isNot: [
    '535 5.7.8 Username and Password not accepted', // a plain login
  ],
});
