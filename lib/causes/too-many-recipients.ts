import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tooManyRecipients = defineCause({
  id: 'too-many-recipients',
  bucket: 'sending-path',
  actor: 'your-admin',
  when: [
    { vendor: /\bIB605\b/, actor: 'you' },
    {
      phrase: phrase(
        'too many recipients(?! (?:(?:this|per|an?|in (?:an?|one)) (?:hour|day|minute)|today|from|flagged|complain|unsubscrib|(?:have )?marked|in the (?:last|past)))',
      ),
    },
    {
      phrase: phrase(
        '(?:maximum|limit|number) (?:number )?(?:of )?recipients? {gap}(?:exceeded|reached|per message)',
      ),
    },
    { phrase: phrase('recipient (?:count|number) {gap}(?:exceed|limit)') },
    { enhanced: /^[45]\.5\.3$/ },
    {
      phrase: phrase(
        'zu viele (?:\\S{1,14} )?(?:empfänger|empfaenger|empfanger|adressat|adressen)|trop de destinataires|destinataires trop nombreux|demasiad[oa]s destinatari|muitos destinat.rios|destinat.rios (?:demais|em excesso)|tropp[oi] destinatari|te veel (?:ontvangers|geadresseerden)|zbyt (?:wielu|wiele|du[zż]o|du[zż]a liczba) (?:\\S{1,14} )?(?:odbiorc|adresat)|слишком (?:много|большое (?:число|количество)) (?:\\S{1,14} )?(?:получател|адресат)|f[oö]r m.nga mottagare|for mange (?:modtagere|mottakere)|liian (?:monta|paljon) vastaanottaj|p[rř][ií]li[sš] mnoho p..jemc|[cç]ok (?:fazla|say.da) al[ıi]c[ıi]|(?:anzahl|zahl|nombre|n.mero|numero|aantal|liczb\\S|числ\\S|количеств\\S|antalet|antallet|antal|po.et|say.s.) {gap}(?:empfänger|empfaenger|empfanger|destinat.|ontvangers|odbiorc|adresat|получател|адресат|mottagare|modtagere|mottakere|příjemc|prijemc)\\S{0,4} {long}(?:[üu]e?berschr|[üu]e?berst|d.pass|maximum|exced|super|ultrapass|overschr|przekr|превыш|.versk|oversk|oversti|p.ekr)|(?:宛先|受信者|あて先|送信先).{0,10}(?:多すぎ|数.{0,10}(?:超|上限|制限))|(?:收件人|收件者).{0,2}(?:过多|過多|太多|超过.{0,4}上限|超出)|(?:收件人|收件者).{0,6}(?:数量.{0,8}(?:超|限)|數量.{0,8}(?:超|限)|数过|數過)|(?:수신자|받는 ?사람|수신인)(?:가|이|의)? ?(?:수|인원|너무).{0,8}(?:많|초과|제한)',
      ),
    },
    {
      phrase: phrase(
        'more than \\d{1,5} (?:recipients|rcpts?|addressees)\\b(?! (?:per|an?|in|every|within) (?:\\d{1,3} )?(?:hour|day|minute|second))|(?:limit|maximum|max) of \\d{1,5} (?:recipients|rcpts?)(?! (?:per|an?|in|every) (?:hour|day|minute))|recipients? (?:limit|maximum) (?:per message |of |is )',
      ),
    },
    { token: /RESOLVER\.ADR\.RecipLimit|RecipientLimitExceeded/i },
    { phrase: phrase('more than \\d{1,5} rcpts? per|demasiad[oa]s destinatari|m.ximo \\d{1,5} destinat') },
    {
      phrase: phrase(
        'too many (?:addressees|envelope recipients|rcpts?\\b(?! (?:fail|err))|destinations|receivers)',
      ),
    },
    {
      wording: phrase(
        '(?:bounce|null sender|empty sender|null reverse.path|dsn)s? ?(?:messages?|mails?)? {gap}(?:more than one|multiple|several|two) recipients?',
      ),
      also: ['content'],
    },
    { phrase: phrase('more recipients than (?:\\S{1,12} ){0,2}(?:allowed|permitted|accepted|the limit|we)') },
    {
      phrase: phrase(
        'fewer (?:people|recipients|addresses|addressees) (?:at a time|per (?:mail|message)|at once)',
      ),
    },
    { vendor: /\bRP:DRC\b/, also: ['reputation'] }, // NetEase: https://help.163.com/
    {
      phrase: phrase(
        '\\b(?:number|count|amount) of (?:the |your )?(?:recipients|rcpts?|addressees|receivers) (?:\\S{1,12} ){0,2}?(?:over|above|exceed\\S{0,3}|too (?:large|big|high|many|great)|beyond|more than|larger)|(?:rcpts?|recipients?) (?:{is} )?(?:over|above|beyond) (?:the )?(?:limit|max)|(?:rcpt ?to|rcpts?|recipients?) (?:limits? exceeded|too many\\b)|(?:rcpt|recipient)s? (?:count|number) (?:\\S{1,8} )?(?:over|above|too|beyond|exceed)|maximum (?:number )?of recipients (?:for|per|in|of) (?:this|an?|one|each|your) (?:session|message|connection|mail)',
      ),
    },
    {
      wording: phrase(
        '(?:bounce|null sender|empty sender|null reverse.path|dsn|delivery report)s? ?(?:messages?|mails?)? {gap}(?:single|only one|exactly one|\\bone|\\b1) (?:envelope )?(?:recipient|rcpt)',
      ),
      also: ['content', 'recipient-policy'],
    },
    { phrase: phrase('(?:use|with|send to|reduce to|try) fewer (?:recipients|addressees|addresses)') },

    {
      phrase: phrase(
        '(?:recipients?|addressees?|rcpts?) (?:quantity|count|number|amount)s? {gap}(?:exceed|more than|over|bigger|above|maximum)|\\b(?:number|quantity|count|amount) of (?:the )?(?:recipients?|addressees?|rcpts?) {gap}(?:exceed|more than|over\\b|bigger|above|too)|too much (?:recipient|addressee|receiver)s?\\b|(?:only|maximum|max|at most|up to|no more than) \\d{1,4} (?:recipients|addressees|rcpts?|receivers)\\b(?! (?:per|an?|in|every) (?:\\d{1,3} )?(?:hour|day|minute))',
      ),
    },
  ],
  unless: [/invalid recipients|recipients (?:\S{1,12} ){0,4}(?:this|per|an|a|each) (?:hour|day)|tenant/i],
  also: ['infrastructure', 'sender-account', 'content'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.8',
});

EXAMPLES: addExamples(tooManyRecipients, {
  is: [
    'A message that you sent contained more recipients than allowed on this system.',
    '452 4.5.3 Too many recipients',
    '552 Too many recipients in this message',
    '550 5.5.3 Maximum number of recipients per message exceeded',
    'Trop de destinataires dans un seul message',
    'Слишком много получателей',
    '452 4.5.3 there are more than 80 recipients',
    '550 the maximum of 30 recipients is exceeded',
    '550 5.5.3 RESOLVER.ADR.RecipLimit; recipient limit',
    '452 too many receivers',
    '553 bounce messages with more than one recipient are not taken',
    '550 send to fewer people at a time',
    '552 the number of RCPTs is above the maximum',
    '553 a bounce must have one recipient',
    '552 rcpt over limit',
    '556 RCPT TO too many',
    '452 addressee quantity is over 100',
    '452 4.5.3 quantity of recipients bigger than the allowed 40',
    '452 at most 30 addressees for one letter',
  ],
  isNot: [
    '550 5.1.1 This IP has sent to too many recipients this hour', // a speed limit
    '550 more than 20 recipients per hour', // a speed limit
    '450 only 500 recipients per day', // how many in all
    '450 you wrote to too many recipients in the last hour',
    '452 4.5.3 recipients you may write to per day: none left', // how many in all
  ],
});
