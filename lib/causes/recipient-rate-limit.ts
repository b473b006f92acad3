import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const recipientRateLimit = defineCause({
  id: 'recipient-rate-limit',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('(?:mailbox|recipient|user|inbox) {gap}receiv(?:es|ed|ing) too (?:many|much)') },
    { phrase: phrase('recipient {gap}exceeded (?:the |its )?(?:message |mail )?(?:rate|receiving)') },
    { wording: /user you are trying to contact is receiving/i },
    {
      wording:
        /receiving mail too quickly|\b(?:over|above|beyond|exceed(?:s|ed)) (?:its|his|her|their) receiving (?:rate|limit)/i,
    },
    {
      wording:
        /exceeded (?:its|the|their) (?:\w{1,12} )?(?:quota|limit|allowance) (?:for|on|of) (?:the )?(?:total )?(?:number|amount) of (?:\w{1,12} )?(?:recipients|members|messages|posts)/i,
    },
    { wording: /messages to \S{0,100} ?deferred due to excessive volume/i },
    {
      wording: /mailbox unavailable or access denied/i,
      at: ['tencent'],
      also: ['address', 'recipient-policy'],
    },
    { vendor: /[?&]p=ReceivingRate/i },
    { token: /recipient thread limit exceeded/i },
    {
      phrase: phrase(
        '{recipient} {gap}(?:is |has been )?receiv(?:es|ed|ing) (?:too many|too much|mail too|messages too|e?-?mail at a rate|(?:mail|messages|e-?mails?) (?:at a (?:speed|pace)|faster))',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|user|mailbox)(?:.s)? {gap}(?:per hour|hourly|message receive|receiving|receive rate|incoming) (?:message )?{gap}limit',
      ),
    },
    {
      phrase: phrase(
        '(?:limit|rate) (?:for|of|on) (?:the number of )?(?:messages|mail) (?:they|this user|the recipient|recipient) can receive',
      ),
    },
    { phrase: phrase('too many recent messages|too many messages for (?:this )?(?:user|recipient|mailbox)') },
    { enhanced: /^[45]\.2\.12[12]$/ },
    {
      phrase: phrase(
        '(?:empfänger|empfaenger|empfanger|benutzer|utilisateur|usu[aá]rio|utente|użytkownik|пользовател\\S|postfach|posteingang|destinataire|destinatari[oa]|destinat.rio|boîte|boite|buz.n|caixa|casella|ontvanger|postvak|odbiorc\\S|adresat\\S?|skrzynk\\S|příjemc\\S|prijemc\\S|schránk\\S|schrank\\S|получател\\S|ящик\\S?|mottagar\\S{0,3}|modtager\\S{0,3}|mottaker\\S{0,3}|vastaanottaj\\S{0,3}|alıcı\\S{0,3}|alici\\S{0,3}) {gap}(?:erh.e?lt|empf.e?ngt|bekommt|re.oit|recibe|recibiendo|recebe|recebendo|riceve|ricevendo|ricevuto|ontvangt|otrzym\\S{1,4}|dosta\\S{1,3}|přijímá|prijima|dost.v.|получа\\S{1,3}|получил|поступ\\S{2,4}|tar emot|f[aå]r|modtager|mottar|vastaanot\\S{2,3}|al.yor) {gap}(?:zu viele|trop|demasiad|muit[oa]s|troppi|te veel|zbyt|слишком|f[oö]r m.nga|for mange|liian|příliš|prilis|[cç]ok)|(?:empfangs|ontvangst)-?(?:limit|rate|grenze|limiet)|limite de r.ception|l.mite de recepci.n|limite de recebimento|limite di ricezione|limit {gap}(?:odbioru|odbieran|przychodz)|лимит {gap}(?:входящ|получен|при.м)|mottagningsgr.ns|(?:收信|接收|收件(?![人者])).{0,4}(?:频率|頻率|过于频繁|過於頻繁|量.{0,4}超|速率)|受信.{0,6}(?:数|レート|頻度|通数).{0,10}(?:超|上限|制限)|수신.{0,8}(?:한도|빈도|횟수|속도).{0,8}(?:초과|제한)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail ?box|recipient|user|inbox|account|address)(?:.s)? {gap}(?:receiv(?:es|ed|ing)|getting|gets|got) (?:\\S{1,12} ){0,2}too (?:many|much|fast)|(?:recipient|mail ?box|user|inbox|account|address) {gap}(?:exceed(?:ed|s|ing)?|over|above|beyond|past) (?:the |its |his |her |their )?(?:message |mail |incoming |inbound )?(?:receiving|receive|delivery|inbound|incoming) ?(?:rate|limit|message)',
      ),
    },
    {
      phrase: phrase(
        '(?:over|exceed(?:ed|s|ing)?|reached|hit|above) (?:its|the|their|his|her|an?) (?:hourly|daily|per[- ](?:hour|minute|day)) (?:receive|receiving|reception|incoming|inbound|delivery) (?:limit|quota|rate|maximum|cap)|(?:hourly|daily) (?:receive|receiving|reception|incoming|inbound) (?:limit|quota|cap|maximum)',
      ),
    },
    {
      phrase: phrase(
        '(?:user|recipient|mail ?box|account|inbox) {is} (?:being )?(?:flooded|swamped|bombarded|overrun)',
      ),
    },
    {
      phrase: phrase(
        'too many (?:mails?|messages|e-?mails?) (?:\\S{1,8} ){0,3}(?:for|to) (?:this|the|that|one) (?:mail ?box|recipient|user|address)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail ?box|recipient|user|inbox|address|account) (?:\\S{1,12} )?(?:gets?|receives?|is getting|is receiving|has received|has had) more (?:mail|messages|e-?mails?)',
      ),
    },
    {
      phrase: phrase(
        '(?:his|her|their|its|the (?:recipient|user|mailbox).?s?) (?:daily|hourly|weekly) (?:allowance|limit|quota|allotment|share|maximum|ration) (?:of|for|on) (?:incoming|inbound|received|new) (?:mail|messages|e-?mails?)|(?:daily|hourly|weekly) (?:incoming|inbound|receiving) (?:mail |message )?(?:allowance|limit|quota)',
      ),
    },
    {
      wording: phrase(
        '(?:tages|stunden)-?(?:limit|kontingent|grenze) (?:f[üu]e?r|an) (?:eingehende|ankommende|empfangene)|limite (?:quotidienne|journali[èe]re|horaire) (?:de |des )(?:messages |courriels |e-?mails )?(?:re[çc]us|entrants)|l[ií]mite (?:diario|di[áa]rio|por hora) de (?:correos?|mensajes|mensagens|e-?mails) (?:entrantes?|recib|receb)|limite (?:giornaliero|orario) (?:di |dei )?(?:messaggi |posta )?(?:in arrivo|ricevut)',
      ),
    },
    { phrase: phrase('(?:recipient|addressee|inbox) (?:{is} )?(?:being )?throttled'), confidence: 'medium' },
    { phrase: phrase('(?:gets|receives|getting|receiving) too (?:much|many) (?:mails?|e-?mails?|messages)') },
    {
      phrase: phrase(
        '(?:caixa|buz.n|casilla|bo[iî]te|casella|destinat[aá]ri[oa])\\S{0,3} {gap}(?:recebe|recibe|re.oit|riceve|recebendo|recibiendo|ricevendo) {gap}(?:demais|demasiad|trop|muitas|tropp)|(?:送信先|宛先|あて先)(?:の)?(?:メール)?(?:アドレス|ボックス).{0,6}一時的に.{0,4}制限',
      ),
    },
    {
      wording: phrase(
        'receiving (?:e-?mails?|mails?|messages) (?:at an? (?:speed|pace)|too (?:quick|fast|often|many))',
      ),
    },
  ],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(recipientRateLimit, {
  is: [
    'The group team@acme.example has exceeded its quota for total number of messages.',
    '450 4.2.1 this mailbox gets more mail at the moment than its owner allowed, later please',
    '450 4.2.1 The user you are trying to contact is receiving email too quickly. Please resend your message at a later time.',
    '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
    '450 User is receiving mail too quickly',
    '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour',
    'El destinatario está recibiendo demasiados mensajes',
    'Der Empfänger erhält derzeit zu viele Nachrichten',
    '450 4.2.1 the inbox is getting mail too fast',
    '450 4.2.2 this mailbox exceeds its incoming rate',
    '450 4.2.1 the mailbox has hit its daily incoming cap',
    '450 4.2.1 the inbox is swamped at present',
    '432 too many mails at once for this mailbox',
    'Sorry, over his daily allowance of incoming mail. Retry tomorrow',
    '450 the daily incoming limit was reached',
    '450 Das Postfach hat sein Tageslimit für eingehende Nachrichten erreicht',
    '450 kim receives too many messages just now',
    '451 esta caixa postal recebe agora mensagens demais por minuto',
    '450 the account is receiving messages faster than it may',
    '550 5.2.1 she is receiving mails too fast',
    '450 4.2.1 the recipient is throttled',
    '450 el usuario recibe demasiados mensajes',
  ],
  isNot: [
    '550 5.1.1 This IP has sent too many messages this hour', // the sender's speed
    '550 you are over the daily allowance of outgoing mail', // your own limit
  ],
});
