import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const forwardingBrokeAuth = defineCause({
  id: 'forwarding-broke-auth',
  bucket: 'authentication',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        'forward(?:ed|ing|er) {long}(?:broke|breaks|fail(?:ed|s)|invalidat\\S{1,4}|without) {gap}(?:spf|dkim|dmarc|srs|authentication)',
      ),
    },
    {
      phrase: phrase(
        '(?:spf|dkim|dmarc) {gap}(?:broken|failed|fails) (?:by|because of|due to|after|through) {gap}forward',
      ),
    },
    {
      phrase: phrase(
        'indirect (?:mail ?|e-?mail ?)?flow|(?:spf|dkim|dmarc) of (?:the |this |your )?forwarder',
      ),
    },
    {
      phrase: phrase(
        '(?:weiterleit\\S{1,8}|(?:transfert|redirection|r.acheminement)s?|reenv[ií]\\S{1,4}|(?:re)?encaminhamento\\S?|inoltr\\S{1,5}|doorst\\S{1,5}|przekierow\\S{1,6}|пересыл\\S{1,4}|переадрес\\S{1,6}) {long}(?:\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|\\bsrs\\b)|(?:\\bspf\\b|\\bdkim\\b|\\bdmarc\\b) {long}(?:weiterleit\\S{1,8}|doorst\\S{1,5}|inoltro|reenv.o|encaminhamento|пересылк\\S|переадрес\\S{1,6})',
      ),
    },
    {
      phrase: phrase(
        '\\bspf\\b {long}(?:redirecting|forwarding) (?:host|server|machine)|\\bforwarder\\b {gap}{not} {gap}\\bspf\\b|rewrite the (?:envelope )?sender|\\bspf (?:is |was |gets )?(?:lost|gone)\\b|envelope (?:was |is )?kept {gap}\\bspf',
      ),
    },
  ],
  // advice for those who forward is no word that anybody did
  unless: [
    /\b(?:if|in case|when|falls|wenn|sofern)\b.{0,30}(?:forward|weiterleit|weitergeleit)|f(?:ü|ue)r weiterleitungen/i,
  ],
  also: ['sending-path'],
  source: 'https://support.google.com/a/answer/175365',
});

EXAMPLES: addExamples(forwardingBrokeAuth, {
  is: [
    '550 5.7.1 SPF failed because of forwarding',
    '550 5.7.26 Forwarded mail without SRS fails SPF',
    '554 DKIM broken by a forwarder on the way',
    '550 5.7.26 indirect flow, the signature of the author is gone',
    '550 SPF schlägt wegen einer Weiterleitung fehl',
    '550 Le transfert a cassé la signature DKIM',
    '550 its SPF cannot match a forwarding server',
    '550 please rewrite the envelope sender when you pass mail on',
  ],
  isNot: [
    '550 5.7.23 SPF validation failed', // no forwarder in sight
    '550 SPF check failed; if you forward mail, rewrite the sender', // advice
  ],
});
