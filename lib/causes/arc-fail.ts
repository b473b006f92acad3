import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const arcFail = defineCause({
  id: 'arc-fail',
  bucket: 'authentication',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        'arc(?:-seal|-set)? {gap}(?:untrusted|{not} trusted)|untrusted (?:forwarder|sealer|arc)',
      ),
    },
    {
      phrase: phrase(
        '\\barc (?:seal|chain|validation|set|verification)s? {gap}(?:fail(?:ed|ure)?|invalid|broken|error)',
      ),
    },
    { phrase: phrase('(?:failed|invalid|broken) arc\\b') },
    { enhanced: /^[45]\.7\.29$/, with: /\barc\b/i },
    {
      phrase: phrase(
        '\\barc\\b[-_: ]{1,2}(?:seals?|sets?|chains?|message-signature|signatures?|authentication-results|validation|verification|evaluation|key)\\b {long}(?:{not}|fail|invalid|broken|untrusted|error|unknown|timed ?out|expired|missing)|\\barc\\b {gap}(?:\\bcv ?=? ?(?:fail|none|unknown|invalid)|chain (?:{is} )?(?:fail|invalid|broken))',
      ),
    },
    {
      phrase: phrase(
        '\\bas signature\\b {gap}\\bi=\\d|\\bi=\\d{1,2}\\b {long}\\bchain (?:was |is )?(?:{denied}|broken|invalid)',
      ),
    },
  ],
  also: ['sending-path'],
  source: 'https://www.rfc-editor.org/rfc/rfc8617',
});

EXAMPLES: addExamples(arcFail, {
  is: [
    '550 5.7.29 ARC validation failure',
    '550 5.7.1 ARC chain is invalid',
    '554 Message has an invalid ARC set',
    '550 ARC: seal i=2 could not be verified',
    '451 ARC key for s=2020 timed out',
    '550 5.7.1 ARC cv=fail, the chain is refused',
    '550 as signature of i=1 is wrong',
  ],
  isNot: [
    "550 5.7.29 This message was blocked because it wasn't sent over a TLS connection.", // Gmail uses 5.7.29 for TLS
  ],
});
