import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const spfRecordBroken = defineCause({
  id: 'spf-record-broken',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('more than 10 dns|spf permanent error|(?:10|ten) dns (?:look-?ups|queries)') },
    { wording: /spf record.{0,40}suspicious entries/i },
    {
      phrase: phrase(
        'spf (?:record|check|validation|evaluation|lookup)?{gap}(?:perm(?:anent )?error|permerror|temperror|syntax error|too many (?:dns )?lookups)|void (?:dns )?look-?ups?',
      ),
    },
    {
      phrase: phrase(
        '(?:permerror|temperror|syntax error|too many (?:dns )?lookups|broken|malformed) {gap}spf',
      ),
    },
    {
      phrase: phrase('spf record {gap}(?:invalid|malformed|broken|syntax|{not} valid|multiple|could not be)'),
    },
    { phrase: phrase('(?:multiple|more than one|two) spf records') },
    { phrase: phrase('spf validation error') },
    {
      phrase: phrase(
        'spf (?:record |dns )?(?:check|look-?up|query|evaluation) timed out(?! (?:on|at|in) our)|(?:temporary|dns|lookup) errors? {gap}(?:spf (?:record|check)|checking {gap}spf)',
      ),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { enhanced: /^[45]\.7\.24$/ },
    {
      phrase: phrase(
        '\\bspf\\b{long}\\b(?:permerror|perm error|permanent error)|(?:multiple|more than one|two|several|duplicate|[2-9]) (?:\\S{1,10} )?spf1?(?: txt)? (?:records|entries|policies)|invalid (?:include|mechanism|redirect)|spf {gap}more than (?:ten|10) {gap}look',
      ),
    },
    {
      phrase: phrase(
        '(?:unknown|unrecogni[sz]ed|illegal|unsupported|bad|misspelt|misspelled) (?:\\S{1,12} )?(?:mechanism|modifier|qualifier|term)s? {long}\\bspf|\\bspf\\b {long}(?:unknown|unrecogni[sz]ed|illegal|unsupported|bad|misspelt|misspelled) (?:\\S{1,12} )?(?:mechanism|modifier|qualifier|term)\\b|\\bspf (?:record|policy|entry|string) {gap}(?:syntax|{not} (?:be )?pars|unpars)',
      ),
    },
    {
      phrase: phrase(
        'spf-?(?:eintrag|record|datensatz)\\S{0,2} {gap}(?:fehlerhaft|ung.{1,2}ltig|defekt|syntax)|(?:enregistrement|registro|record|запис\\S|rekord) spf {gap}(?:invalid|inv.lid|erron|incorrect|non valid|b..dn|nieprawid|неверн|ошиб|некоррект|malform|mal form|syntax|sintax|sintass)|(?:syntax(?:e|fout|fehler)?|sintaxis|sintaxe|sintassi|sk.adni|синтакс\\S{1,5})\\S{0,3} {gap}\\bspf',
      ),
    },
    {
      phrase: phrase(
        'too many (?:dns )?(?:queries|look-?ups?|requests|includes?)\\b {long}\\bspf|\\bspf\\b {long}(?:too many|more than (?:10|ten)) (?:dns )?(?:queries|look-?ups?|requests|includes?)|(?:two|several|multiple|more than one) (?:txt )?(?:records|entries) {gap}v=spf1|(?:endless|circular|recursive|looping) (?:spf )?includes?\\b|\\bspf\\b {gap}(?:has|have|contains?) (?:an? )?(?:errors?|mistakes?|typos?)\\b',
      ),
    },
    { phrase: phrase('\\bspf\\b\\W{1,3}(?:\\S{1,12} )?syntax error|syntax error {gap}v=spf1') },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc7208#section-2.6.7',
});

EXAMPLES: addExamples(spfRecordBroken, {
  is: [
    '550 5.7.24 SPF validation error',
    '550 5.7.1 SPF permerror: too many DNS lookups',
    '451 4.7.1 Your SPF record is malformed, please repair it',
    '550 acme.example publishes several SPF entries',
    '550 SPF: bad include, permerror',
    '550 more void lookups than 2 while evaluating a.example',
    '451 4.4.3 SPF check timed out',
    '550 5.7.1 SPF of a.example has an unrecognised modifier',
    '550 Der SPF-Eintrag von a.example ist fehlerhaft',
    "550 L'enregistrement SPF est invalide",
    '550 too many DNS requests for the SPF of corp.example',
    '550 circular include in the policy of corp.example',
    '553 your SPF has a typo',
    '550 SPF: syntax error in ip4',
  ],
  isNot: [
    '550 5.7.23 SPF validation failed', // the record is fine, the address is not in it
  ],
});
