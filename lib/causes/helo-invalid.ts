import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const heloInvalid = defineCause({
  id: 'helo-invalid',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('501 (?:5\\.\\d\\.\\d )?invalid domain name') },
    { phrase: phrase('(?:helo|ehlo) \\S{1,80} (?:{is} )?(?:rejected|refused|invalid|{not})') },
    {
      phrase: phrase('correct (?:your )?(?:helo|ehlo) and dns|spam or forged'),
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase(
        'greeted me (?:with|as)|(?:your )?(?:helo|ehlo) (?:\\S{1,40} )?(?:is|was) (?:my|our|not)|(?:claim(?:ing|s|ed)?|pretend(?:ing|s|ed)?) to be (?:me|us|my)',
      ),
    },
    {
      phrase: phrase(
        '(?:helo|ehlo) (?:\\S{1,40} )?(?:should|must|has to|does) {gap}(?:be|match|resolve|fqdn|qualified)|(?:host|helo) impersonating',
      ),
    },
    { wording: /access denied, bad helo/i },
    { vendor: /\/err\/7\b/ },
    {
      phrase: phrase(
        '(?:helo|ehlo)(?:\\/ehlo)? (?:command |name |argument |hostname |string |domain |address )*(?:rejected|invalid|{not}|refused|required|does not|doesn.t|mismatch|failed|syntax|bad|need|must)',
      ),
    },
    {
      phrase: phrase(
        '(?:invalid|bad|empty|malformed|unacceptable|forged|fake|wrong|require|requires|illegal|bogus|suspicious) (?:a |an |valid |proper )*(?:helo|ehlo)',
      ),
    },
    { phrase: phrase('(?:helo|ehlo) (?:requires|greeting)') },
    { phrase: phrase('invalid domain name'), confidence: 'medium' },
    { enhanced: /^[45]\.7\.506$/ },
  ],
  unless: [/listed in|is listed|send hello first|(?:helo|ehlo) first|out of sequence/i],
  also: ['content'],
  checks: ['helo', 'ptr'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1',
});

EXAMPLES: addExamples(heloInvalid, {
  is: [
    '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    '550 5.7.506 Access Denied, Bad HELO',
    '501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection.',
  ],
  isNot: [
    '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus (S8001)', // the name is on a list
  ],
});
