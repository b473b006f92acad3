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
      confidence: 'medium',
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
    {
      phrase: phrase(
        'forwarding (?:{is} )?(?:suspended|paused|stopped|blocked)\\b{gap}(?:target|destination|next) {gap}(?:refus|reject)|could {not} forward (?:this |the |your )?(?:message|mail|e-?mail)',
      ),
    },
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
    {
      phrase: phrase(
        '(?:redirected|forwarded) (?:mail |message |e-?mail )?(?:\\S{1,10} )?(?:by|from) (?:a |the |his |her )?(?:sieve|user.s|mail ?box) {gap}{denied}|\\bsieve\\b {gap}(?:redirect|forward)\\S{0,4} {gap}{denied}',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:forwarded|redirected) (?:spam|junk|mails?|messages?|e-?mails?|post)\\b {gap}(?:{denied}|{not})|(?:sieve|mail|message) (?:\\S{1,3})?redirect(?:ion)?s? {gap}{denied}|filter (?:\\S{1,8} )?before (?:you )?forward',
      ),
    },
    {
      phrase: phrase(
        '(?:weiter|um)geleitete\\S? (?:e-?mails?|mails?|nachrichten|post) {long}(?:nicht|abgelehnt|abgewiesen|verweig)|(?:messages?|courriels?|e-?mails?|mails?) (?:transf.r.s?|redirig.s?|r.achemin.s?) {long}(?:refus|\\bpas\\b|rejet)|(?:mensajes?|correos?) (?:reenviados?|redirigidos?) {long}(?:\\bno se\\b|rechaz|rehus)|(?:mensagens|mensagem|e-?mails?) (?:re)?encaminhad\\S{1,2} {long}(?:n.o s|recus|rejeit)|(?:messaggi\\S?|e-?mail|mail|posta) inoltrat\\S {long}(?:\\bnon\\b|rifiut|respint)|doorgestuurde (?:berichten|mails?|e-?mails?|post) {long}(?:niet|geweigerd)|przekazan\\S{1,3} (?:wiadomo|poczt)\\S{1,3} {long}(?:\\bnie\\b|odrzuc)|пересланн\\S{2,3} (?:письм|сообщен|почт)\\S{0,3} {long}(?:\\bне\\b|отклон|отверг)|(?:vidarebefordrade|vidaresända|videresendte?) (?:meddelanden|mejl|beskeder|mails?|meldinger|e-post) {long}(?:inte|ikke|avvis|afvis)|転送(?:された)?メール.{0,12}(?:拒否|受け付け|受信でき)|转发的?邮件.{0,8}(?:拒绝|不接收|不接受)',
      ),
    },
    {
      phrase: phrase(
        '{denied} the (?:forwarded|redirected) (?:copy|mails?|messages?|e-?mail)|(?:cannot|could not|unable to) redirect\\b {gap}(?:next|target|host|server|hop)',
      ),
    },
    {
      wording: phrase(
        '(?:ziel der weiterleitung|weiterleitungsziel|destination (?:du transfert|de la redirection)|destino del reenv.o|destino do (?:re)?encaminhamento|destinazione (?:dell.)?inoltro) {long}(?:abgelehnt|abgewiesen|verweigert|refus|rechaz|recus|rejeit|rifiut|respint)',
      ),
    },
  ],
  unless: [/\bhas (?:moved|left)\b/i],
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
    '550 redirected mail is rejected by this host',
    '550 please filter before you forward',
    '554 Weitergeleitete Nachrichten werden hier nicht angenommen',
    '550 Les messages transférés sont refusés',
    '550 the next house refused the redirected copy',
    '550 Das Weiterleitungsziel hat die Mail abgewiesen',
    '550 forwarding is paused: the destination keeps rejecting',
  ],
  isNot: [
    '550 5.7.520 Access denied, Your organization does not allow external forwarding.', // a rule against forwarding
    '550 Kim has moved; forwarding disabled', // gone
  ],
});
