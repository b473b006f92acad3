import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const forwardRefused = defineCause({
  id: 'forward-refused',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  permanence: 'unknown',
  when: [
    {
      phrase: phrase(
        'srs (?:signature|address|hash|timestamp) {gap}(?:invalid|expired|{not})|(?:batv|prvs|verp|bounce address tag) {gap}(?:fail|invalid|expired)',
      ),
      permanence: 'permanent',
      also: ['authentication', 'address'],
    },
    {
      phrase: phrase(
        'forward(?:ing|s)? (?:is |are )?(?:{denied}|disabled|{not} (?:allowed|permitted|supported|enabled))|cannot (?:deliver|forward|relay) to (?:the |this )?forward',
      ),
    },
    {
      phrase: phrase(
        'forwarded (?:mail|messages?|e-?mails?) {gap}(?:{denied}|{not})|auto-?forward(?:s|ing|ed)? {gap}(?:{denied}|{not}|no longer)|no longer accept (?:auto-?)?forwards?',
      ),
    },
    {
      phrase: phrase(
        '(?:forward(?:ing|-email)?|alias)"? (?:txt |dns )?(?:records?|rules?|destinations?|settings?) {gap}(?:missing|{not}|invalid|found)|any valid "?forward',
      ),
    },
    { wording: /upstream error.{0,60}/i, at: ['cloudflare'] },
    {
      phrase: phrase(
        'forward(?:ing)? (?:to|address|destination|target) {gap}(?:failed|refused|rejected|{not} verified)',
      ),
    },
    { phrase: phrase('could {not} forward (?:this |the |your )?(?:message|mail|e-?mail)') },
    {
      phrase: phrase(
        '(?:mail|messages?|e-?mails?) (?:{is} )?(?:auto-?)?forwarded (?:by|via|through|from) {gap}(?:{denied}|{not})|forwarders? {is} {denied}|{not} accept (?:\\S{1,10} )?(?:auto-?)?forwarded',
      ),
    },
    {
      phrase: phrase(
        'forward(?:ing)? (?:address|target|destination) (?:{is} )?{not} (?:yet )?(?:confirmed|verified|validated|active)',
      ),
    },
    {
      phrase: phrase(
        'forwarding (?:of |to )(?:\\S{1,10} ){0,3}(?:was |is |has been )?(?:refused|rejected|denied) by (?:the |an? )?(?:next|target|destination|other|remote|final)',
      ),
    },
  ],
  source: 'https://developers.cloudflare.com/email-routing/postmaster/',
});

EXAMPLES: addExamples(forwardRefused, {
  is: [
    '521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster',
    '550 Forwarding to the destination was rejected by its server',
    '451 We could not forward your message to its next address',
    '550 messages forwarded via other hosts are not accepted here',
    '550 the forwarding target has not been validated',
    '550 forwarding to the address was rejected by the final server',
  ],
  isNot: [
    '550 5.7.520 Access denied, Your organization does not allow external forwarding.', // a rule against forwarding
  ],
});
