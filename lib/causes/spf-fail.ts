import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const spfFail = defineCause({
  id: 'spf-fail',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '(?:server|host|ip|machine|mta) {gap}{not} (?:allowed|authori[sz]ed|permitted) to send (?:mail |e-?mail |messages )?(?:on behalf of|for|from|as)',
      ),
    },
    { phrase: phrase('{not} match (?:the )?spf') },
    {
      phrase: phrase(
        'spf:? (?:\\S{1,60} ){0,6}(?:{not}|n.est pas|nicht|no est[áa]) (?:allowed|permitted|authori[sz]ed|declare|d[ée]clar[ée]|autoris[ée]|berechtigt|erlaubt|autorizad[oa])|spf (?:unauthori[sz]ed|hard ?fail|soft ?fail)',
      ),
    },
    { lane: /\bspf\b/i, also: ['sending-path'] },
    { vendor: /[?&]c=spf\b|due to spf (?:policy|check|fail)/i },
    { phrase: phrase('sender ?id {gap}(?:{not}|fail)') },
    { phrase: phrase('invalid ip for sending mail of domain') },
    {
      phrase: phrase(
        '(?:ip|host|server|address) {gap}{not} (?:allowed|authori[sz]ed|permitted|designated|valid) (?:to|for) {gap}(?:send(?:ing)?|mail|e-?mail) {long}domain',
      ),
    },
    { wording: /because spf authentication didn't pass/i },
    { wording: /spf record with a hard fail policy/i },
    { wording: /(?:didn't|did not) pass spf authentication/i },
    { vendor: /\b(?:IB508|LPN004_401|AUP#SPF\w{0,10})\b/i },
    { vendor: /openspf\.(?:org|net)/i },
    { phrase: phrase('sender policy framework') },
    {
      phrase: phrase(
        'spf (?:\\S{1,40} )?(?:check |checks |validation |verification |authentication |test |lookup |record )?(?:has |have )?(?:hard ?|soft ?)?(?:fail(?:ed|s|ure)?|reject(?:ed)?|invalid|error|violation|mismatch|denied|{not} pass)',
      ),
    },
    {
      phrase: phrase(
        '(?:fail(?:ed|s|ing)?|violat\\S{1,4}|due to|because of|against|reject\\S{0,4} (?:by|per|due to)|pass|per) (?:the |an? |its? |it.s |their |your |domain |sender )?spf\\b',
      ),
    },
    { phrase: phrase('spf sender invalid|invalid spf record|spf policy|spf restriction') },
    {
      phrase: phrase(
        '(?:ip|host|server|client) {long}{not} (?:allowed|permitted|authori[sz]ed|designated|listed) {long}(?:spf|domain owner|by (?:the )?domain)',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:allowed|permitted|authori[sz]ed|designated) to send {gap}(?:mail )?(?:from|for|on behalf of) {gap}spf',
      ),
    },
    { phrase: phrase('spf: \\S{1,80} is {not} allowed to send') },
    {
      phrase: phrase(
        '{not} permitted by the domain owner|{not} (?:a )?permitted sender|{not} (?:a )?designated sender',
      ),
    },
    { enhanced: /^[45]\.7\.(?:23|27)$/ },
  ],
  unless: [
    /null mx|dkim.{0,60}(?:did not pass|fail).{0,60}spf|spf.{0,80}dkim.{0,30}(?:did not pass|fail|both)|both spf|either spf|set up spf records for/i,
  ],
  checks: ['spf', 'dmarc'],
  source: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4',
});

EXAMPLES: addExamples(spfFail, {
  is: [
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    "550 5.7.27 This message was blocked because it didn't pass SPF authentication.",
    '550 Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner',
    '554 5.7.1 SPF check failed for acme.example',
  ],
  isNot: [
    '550 5.7.26 blocked because the sender is unauthenticated. DKIM = did not pass SPF [acme.example] = did not pass', // neither passed
    '550 5.7.24 SPF validation error', // the record is broken
  ],
});
