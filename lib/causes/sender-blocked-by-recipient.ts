import { blockedAbroad } from './blocked-abroad.ts';
import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { phrase } from './words.ts';

export const senderBlockedByRecipient = defineCause({
  id: 'sender-blocked-by-recipient',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        '[@">)] {is} {not} accepting (?:any )?(?:mail|e-?mail|messages) from (?:this|your|you|that)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:stop|quit) (?:writing|mailing|e-?mailing|spamming|bothering)\\b|(?:stop|quit) sending (?:to )?(?:me|us|this|these|your|any|such|mails?|e-?mails?|messages)\\b|(?:take|remove|delete|strike) (?:me|us|my (?:e-?mail )?address) (?:off|from)|(?:do {not}|don.?t) (?:send|mail|write|e-?mail)\\b(?! (?:to this address|attachments?|this message again|it again|executable|html)\\b) {gap}(?:any ?more|again|further|any more mail)|i(?: have|.ve)? blocked (?:you|your)|(?:nehme|nehmen|w.nsche|w.nschen|will|wollen|m.chte|m.chten|akzeptiere) {gap}keine? (?:\\S{1,12} )?(?:post|mails?|e-?mails?|nachrichten|werbung)|(?:streichen|l.schen|entfernen|nehmen) sie (?:mich|uns|meine adresse)|(?:souhait\\S{1,4}|veu[xt]|voul\\S{1,3}|d.sir\\S{1,4}) (?:plus|pas) (?:recevoir|de vos)|(?:retirez|supprimez|enlevez|effacez)[- ](?:moi|nous|mon adresse)|(?:quiero|queremos|deseo|deseamos) (?:recibir )?m.s (?:correo|mensaje|mail|e-?mail)|no (?:quiero|deseo|queremos) recibir|(?:borren?|elimin[ea]n?|quiten?)(?:me|nos) de|n.o (?:quero|desejo|queremos) (?:mais )?receber|remov[ae]m?-?(?:me|nos)|non (?:desidero|voglio|vogliamo|desideriamo) (?:pi. )?ricevere|(?:cancell|rimuov|toglie)\\S{1,4}(?:mi|ci)\\b|wil(?:len)? (?:ik )?geen (?:\\S{1,12} )?(?:mails?|e-?mails?|berichten|post|reclame)|(?:verwijder|schrap) (?:mij|me|ons)|nie (?:chc.|.ycz. sobie|chcemy) (?:\\S{1,12} )?(?:wiadomo|maili|poczt|otrzym)|не (?:присылайте|пишите|хочу получать|желаю получать)|удалите (?:меня|мой адрес)|{not} requested and has been rejected|\\bi (?:do {not}|don.?t) (?:want|accept|read|wish)(?! (?:\\S{1,10} ){0,2}(?:larger|bigger|of|with|in|without|having|html|attachments?|files?|pdfs?)\\b| (?:it|this (?:mail ?box|address|account)) any)|(?:does {not}|doesn.?t) want (?:any )?(?:of )?your (?:mail|e-?mails?|messages?|letters?)|(?:user|recipient|addressee|owner)(?:.s|s) (?:own |personal |private |individual )?(?:black|block|deny|kill|reject) ?-?list|(?:user|recipient|addressee|owner)(?:.s|s) own (?:\\S{1,14} )?filter|(?:pers.nliche\\S{0,2} (?:sperr|block|black)-?list|black-?list personal|liste noire personnelle|lista (?:negra|nera) personal)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '{not} accept(?:ing|s)? (?:any )?(?:mail|e-?mail|messages) from (?:this|your|that|the) (?:sender|address|domain|user)|(?:sender|your) domain (?:{is} )?blocked by (?:the |an? |our )?(?:admin|recipient|user|postmaster|owner)|(?:sender|your) domain {is} blocked by|(?:sender|your) (?:e-?mail )?(?:domain|address) (?:{is} )?(?:blocked|banned|refused|rejected) by (?:the |an |our )?(?:admin|recipient|owner|user|postmaster)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|your address) (?:{is} )?den(?:y|ied)\\b|(?:mail ?from|sender) @{6,} (?:{is} )?{denied} (?:for|due to|by) (?:\\S{1,10} )?policy|black ?listed sender|had enough|(?:automatically )?rejected:? i do not accept',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|sender) address rejected: (?!\\S{0,12}spoof){gap}(?:black ?list|blocklist|blocked|spammer|banned|go away)',
      ),
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase('sender address rejected: \\S'),
      confidence: 'low',
      also: ['reputation', 'authentication'],
    },
    {
      phrase: phrase(
        '{sender}(?! ip\\b) {gap}(?:in|on) (?:my|our|the|its|their) (?:bad ?mail ?from|bad ?sender|black|block|deny|reject|kill)\\S{0,12}|(?:does not|doesn.?t|will not|won.?t|refuses? to|do not|can ?not|can.?t) (?:accept|receive|want(?: to (?:receive|get|have))?|wish to (?:receive|get|have)) (?:any )?(?:mail|e-?mail|messages) from (?:you(?!r)|this sender|your|that sender|<)',
      ),
    },
    {
      wording:
        /using customer block list|access denied, rejected by recipient|envelope address \S{1,90} is locally black/i,
    },
    {
      wording:
        /(?<!\b(?:rbl|dnsbl|blacklist)\b.{0,6})envelope blocked|block(?:ed senders?\b|-? ?senders?\W{1,2}list\b)(?!.{0,40}(?:outbound|outgoing|submission|\bbypass|your own))|rejected by header based (?:block|manually(?!.{0,20}subject))/i,
    },
    { wording: /refused due to recipient preferences/i, actor: 'recipient' },
    { wording: /rejected by recipients?\b(?! server)/i, at: ['tencent'], actor: 'recipient' },
    { token: /SenderFilterAgent/i },
    {
      vendor:
        /\b(?:USER_IN_BL(?:ACK|OCK)LIST|blacklist_from|AS16012607|ERS-Customized-Block|BLOCK-SEND-ER|RCP-P2)\b/i,
    },
    {
      phrase: phrase(
        '{sender} (?:address |e-?mail |domain |\\S{1,60} )?(?:{is} )?(?:(?:black|block)(?:ed|listed| ?listed)?|denied|banned|{not} (?:allowed|permitted|accepted)) (?:by|on|in) {gap}(?:recipient|user|domain|mailbox|owner|customer|list|administrator|this(?! (?:outbound|outgoing|relay|submission|smart ?host)))|sender (?:is |was )?(?:on|in) (?:the |a |an |\\S{1,30} )?(?:\\S{1,30} )?(?:black|block|deny|denied|reject|kill|filter)\\S{0,8}',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|from) (?:address )?(?:{is} )?(?:blocked|black ?listed|banned|blocklisted)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|user|addressee|account owner|mailbox owner|subscriber) (?:\\S{1,60} )?(?:has |have )?(?:blocked|rejects?|rejected|refused|refuses|declined|does not (?:want|wish|accept)|doesn.?t (?:want|accept)|not accepting|is not accepting) (?:your|mail|e-?mail|messages|this|you|the sender|any)|(?:they|he|she|members?) (?:are|is) (?:{not}|no longer) accepting (?:mail|e-?mail|messages) from (?!outside|external|the internet|anyone|anybody|non)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:(?:blocked|rejected|refused|declined) by|black-?listed(?<!(?:\\bip\\b|\\bhost|server).{0,50}) (?:by|in)) (?:the |this )?(?:recipient|user|addressee|mailbox owner|account owner)(?!(?:.s)? (?:e-?mail |mail )?(?:server|system|domain|host|mx|gateway|side|organi|spam|anti|isp\\b|provider|threshold|score|filter\\S{0,3} spam)|.{0,30}\\bas spam)',
      ),
    },
    {
      phrase: phrase(
        '(?<!security )(?<!\\bin .{0,40})recipient (?:preferences|settings|options|filter(?!ing|:))',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        'delivery not authorized(?!.{0,80}\\brelay)|you (?:are|have been) (?:{not} (?:allowed|permitted|authorized) to (?:send|contact)(?! (?:mail |e-?mail |messages )?(?:at (?:present|the moment)|now\\b|any ?more|until|\\((?:your )?account))|blocked|banned|black ?-?listed)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:listed|found|is|are|present|entry|you) (?:in|on) (?:\\S{1,14} ){0,3}(?:senders?|from) (?:address(?:es)? )?(?:black|block|deny|reject|kill|ban|filter) ?list|(?:absender|sender)-?(?:sperr|black|block|negativ|filter)-?liste?|(?:liste? (?:noire|d.exclusion)|lista (?:negra|nera|de bloque\\S{1,2})) (?:de |des |dei |di |d.)?(?:exp[ée]diteur|remitente|remetente|mittent)|czarn\\S{1,3} li[sś]\\S{1,4} nadawc|ч[её]рн\\S{2,3} спис\\S{2} отправител|policy rejection- abuse|(?:personal|user)(?:.s)? (?:personal )?(?:blacklist|block ?list|deny ?list|filter|rule)(?!ed\\b| (?:script )?(?:timed|could|can.?t|can ?not|fail|error))',
      ),
    },
    {
      phrase: phrase(
        '{not} want (?:any )?(?:more )?(?:of )?your (?:newsletters?|e-?mails?|mails?|messages|mailings?|adverts?|advertising|letters)\\b|address that has been black ?listed|(?:black|block|deny) ?-?list(?:ed)?(?: sender)?[: ] ?<?@{6,}|@[>\\]]? (?:{is} )?(?:black|block|deny) ?-?listed|(?<!\\bget )your (?:e-?mail |sender |from )?address (?:{is} )?(?:blocked|banned|barred|denied|black ?listed|(?:on|in) (?:our|my|the) (?:black|block|deny) ?-?list)|you are {not} (?:welcome|wanted)(?! to (?:relay|use))|no mail from (?:you|your)|we do not (?:want|accept) (?:mail|e-?mail|messages) from (?!(?:\\S{1,12} ){0,3}(?:hosts?|ips?|servers?|dynamic|dial|networks?)\\b)',
      ),
    },
    { enhanced: /^5\.7\.(?:507|513|105)$/ },
    ...blockedAbroad.map((template) => ({ phrase: phrase(template), actor: 'recipient' as const })),
    {
      phrase: phrase(
        '(?<!(?:conta|cuenta|compte|account|konto|ящик)(?: |-))(?:absender|exp.diteur|remitente|remetente|mittente|afzender|nadawc|odes.latel|отправител|avs.ndar|afsender|avsender|lähettäj|lahettaj|gönderen|gönderici|gonderen)\\S{0,8}(?:(?!\\bip\\b|\\bip-|domain|domín|domin|domen|домен|dns|server).){0,40}?(?:(?:blockiert|gesperrt|geblockt|geblokkeerd|bloqu.e?\\b|bloquead|bloccat|zablokowa|заблокир|blockera|sp.rra|blokeret|blokkert|sperret|est.n|zablokov|engelle)|sperrliste|schwarzen? liste|liste noire|lista negra|lista nera|zwarte lijst|czarn\\S{1,3} li|[cč]ern\\S{1,4} list|ч[её]рн\\S{2,3} спис|svartlist|sortlist|kara liste)',
      ),
      confidence: 'medium',
      also: ['reputation', 'address'],
    },
    {
      phrase: phrase(
        '(?:送信者|差出人|送信元アドレス).{0,16}(?:ブロック|拒否)|(?:发件人|發件人|寄件者|寄件人)(?:地址|邮箱|信箱)?.{0,12}(?:黑名单|黑名單|屏蔽|被阻|被封|拒收)|(?:발신자|보낸 ?사람|발신 ?주소).{0,14}(?:차단|거부)|(?:받는 ?(?:사람|분)|수신자|상대방)(?:이|가|께서).{0,24}(?:차단|거부)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:rejected|refused|blocked|discarded|bounced) by (?:\\S{1,14} ){0,2}(?:sieve|procmail)\\b(?!(?: script| filter)?:? {1,3}spam)(?!.{0,20}: {1,3}["“«].{0,60}(?:\\bhtml|plain text|\\bpdf|attach|\\bfiles?\\b|\\bspam\\b|\\bvirus|\\bword\\b|too (?:big|large)))|(?:rejected|refused|blocked) (?:by|due to|because of) (?:the |an? )?(?:user|recipient|receiver|addressee|owner|personal|mail ?box)(?:.s|s.?)? (?!spam|anti|virus|junk)(?:\\S{1,14} )?(?:script|filter|rule|settings|preferences)(?!:? {1,3}spam)|by (?:an? )?(?:mail ?box|inbox|personal) rule',
      ),
      actor: 'recipient',
    },
    { token: /STOREDRV\.Rule\b|Tenant Allow\/Block(?!.{0,40}(?:\byours?\b|\bhash\b|\burl\b))/i },
    {
      phrase: phrase(
        '(?:recipient|user|addressee|owner|subscriber|person) (?:\\S{1,60} )?(?:has |have )?(?:asked|requested|chosen|opted|decided|refused|declined|wants?|wishes) (?:{not} )?(?:to )?(?:{not} )?(?:to )?(?:receive|get|be sent|accept|hear|(?:block|refuse|reject|bar|stop|decline) (?:\\S{1,10} )?(?:mails?|e-?mails?|messages|texts|you)\\b)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:mail|e-?mail|message)s? from (?:you|your (?:domain|address|company|organi[sz]ation)|this (?:sender|domain|address)) (?:{is} )?(?:{not} (?:wanted|welcome|accepted|desired|allowed)|unwanted|unwelcome|refused|blocked)|{not} (?:on|in) my (?:friends|contacts|list of (?:friends|contacts|known))|(?:white ?list|friends) only|(?:your|this|that) (?:whole |entire )?(?:organi[sz]ation|company|firm|domain|address) (?:{is} )?(?:banned|barred|unwelcome|{not} welcome)|(?:owner|recipient|user|addressee) (?:does {not}|doesn.?t) (?:wish|want|like)',
      ),
    },
    {
      phrase: phrase(
        '(?<!your )(?:black|block|blocked|deny) ?-?list of (?:the |this |that |your )?(?:recipient|user|owner|addressee)\\b',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '\\bsieve:? (?:reject|discard|refus)\\S{0,3}(?!:? {1,3}["“«].{0,60}(?:\\bhtml|plain text|\\bpdf|attach|\\bfiles?\\b|\\bspam\\b|\\bvirus|\\bword\\b|too (?:big|large)|(?:no longer|{not}) (?:in use|read|used)|new (?:one|address)))|(?:reject|discard|refus|bounc)\\S{0,4} (?:by |from |via |through |in )(?:an? |the )?(?:user |mail ?box )?sieve(?!(?: script| filter)?:? {1,3}spam)(?!.{0,20}: {1,3}["“«].{0,60}(?:\\bspam\\b|\\bvirus|\\bword\\b|\\bhtml|attach|\\bfiles?\\b|\\bpdf))',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:user|recipient|addressee|subscriber|owner|member|customer) (?:has |have )?(?:put|placed|added|entered|set|listed) (?:you|your|this|the sender)\\S{0,6} (?:\\S{1,20} ){0,3}(?:on|to|in|into|as) (?:\\S{1,16} ){0,3}(?:block|black|deny|reject|ban|spam|junk|unwanted)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:recipient|user|addressee|owner)(?:.s|s)? (?:\\S{1,14} )?(?:rules?|filters?|settings|filtering program) (?:discards?|rejects?|refuses?|blocks?|deletes?|bounces?)|(?:refused|rejected|discarded|blocked) by the (?:recipient|user|addressee)(?:.s|s) (?!spam|anti|virus|junk)(?:\\S{1,14} ){0,2}(?:program|filter|rules?|software|settings)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase('受信者の設定.{0,12}(?:拒否|ブロック)|指定(?:受信)?拒否|受信拒否設定'),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:your|sender) domain (?:{is} )?(?:on|in) (?:the |an? )?(?:black|block|deny) ?-?list of (?:our |an? |the )?(?:customer|client|recipient|user|organi[sz]ation)|(?:empf.nger|empfaenger|adressat) (?:nimmt|will) (?:ihre|deine|keine) (?:\\S{1,14} )?(?:nicht|mehr|an\\b|von)',
      ),
    },
    {
      phrase: phrase(
        `(?:ignore|kill|twit|bozo|block|deny|reject|black) ?-?list of (?:the |this )?(?:user|recipient|addressee|mail ?box)|(?:his|her|their|the (?:user|recipient|addressee).s) (?:own |personal |private )?(?:ignore|kill|twit|bozo|block|deny|reject|black) ?-?list|(?<!(?:delet|clos|cancell|remov|disabl|terminat|deactivat)ed )(?:at|on|upon) (?:the )?(?:user|recipient|customer|owner|addressee)(?:.s)? (?:own |explicit )?(?:request|wish|demand)|(?:at|on|upon) (?:the )?(?:request|wish|demand) of (?:the |this )?(?:user|recipient|customer|owner|addressee)|n.accepte (?:pas|plus) (?:votre|vos)|no acepta (?:sus?|tus?) (?:correo|mensaje|mail)|n[aã]o aceita (?:sua|suas|seus?) (?:mens|mail|e-?mail)|non accetta (?:le tue|i tuoi|la tua|la sua|le sue)|(?:nimmt|m.chte|will) {gap}(?:ihre|deine) {gap}nicht|не принимает ваш|${farther.blockedByRecipient}`,
      ),
    },
    { wording: phrase('(?:拒否|受信)(?:設定|指定)|拒否.{0,4}設定'), actor: 'recipient' },
    {
      phrase: phrase(
        '@{4}>? {is} (?:on|in) (?:\\S{1,16} ){1,3}(?:black|block|deny|kill|reject|refuse|ban|ignore)(?:ed)?(?: |-)?list|(?:users?|recipients?|customers?|clients?|members?|subscribers?|staff|colleagues) (?:\\S{1,12} )?(?:asked|requested|told|instructed|begged|wants?|wanted) (?:us|me|that we|the postmaster) (?:to |not )|(?:keep|lock|shut) (?:\\S{1,60} )out\\b|(?:owner|user|recipient|admin\\S{0,10}|postmaster|subscriber) (?:has |have )?(?:barred|banned|outlawed|shut out|locked out|turned away) ',
      ),
    },
    {
      phrase: phrase(
        '\\bsie (?:sind|wurden) (?:hier |bei uns )?(?:gesperrt|blockiert)|vous [êe]tes (?:bloqu|banni)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:remove|take|delete) (?:me|us) (?:from|off) (?:your|the|this)|\\bunsubscribe (?:me|us)\\b|\\b(?:am|are|is) not interested\\b|no more (?:mails?|e-?mails?|messages) from',
      ),
      confidence: 'medium',
      also: ['reputation', 'content'],
    },
  ],
  unless: [
    /black ?listed (?:(?:client|sending|source) )?(?:ip|hosts?|servers?|clients?|net(?:work)?s?)\b|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\b.{0,60}black ?listed|(?:due to|by|in|using|on) (?:black|block) ?-?list:? [a-z0-9-]{1,40}\.[a-z0-9]|(?:blocked|banned|barred) from sending|(?:blocked|banned|refused|black ?listed|block ?list)\b.{0,12} (?:due to|since|because of|after|for|by|as) .{0,24}(?:\babus|\bspamm|spam report|\bscam|complain|grievance|reputation|\btraps?\b|\bip (?:list|address|reputation))|\bknown for (?:\S{1,10} )?(?:spam|abuse)|sender banned: host|blocked sender ips?\b|(?:sender|you|address) (?:is |was |are )?(?:blocked|banned) for \d{1,4} ?(?:s|m|h|d)|sender blocked:? your account|(?:harvest|hunting for).{0,40}sender banned|sender address blocked using|banned sending ip|\bip\b.{0,60}(?:lista n|listes? noire|schwarz|sperrl|czarn|zwarte|ч[её]рн|[cč]ern|svartl|sortl|kara l)|sender domain {0,2}is listed/i,
  ],
  also: ['reputation'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(senderBlockedByRecipient, {
  is: [
    '받는 분이 회원님의 메일을 차단하였습니다',
    "550 5.7.1 I'm a home server, and my owner has barred the whole .example zone",
    '550 5.7.1 no thanks, our users asked us to keep acme.example out',
    "550 sales@acme.example is on this server's kill list",
    '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by corp.example using Customer Block list (AS16012607)',
    '550 Administrative prohibition - envelope blocked',
    '554 The recipient has blocked your address',
    "551 Sender is on the domain's blacklist",
    'Il destinatario ha bloccato il tuo indirizzo',
    '收件人已将您加入黑名单',
    '550 envelope address kim@acme.example is locally blacklisted',
    '550 5.7.0 STOREDRV.Rule; refused',
    '550 the addressee has chosen not to receive your letters',
    '550 messages from your company are unwelcome',
    '550 the owner does not wish to hear from you',
    '550 <ann@acme.example> stands on the block list of the addressee',
    '550 5.0.0 sieve discarded',
    '550 this member has added you to the junk senders',
    "550 discarded by the user's own rules",
    '指定受信拒否のため配信できません',
    '550 bo has put you on his ignore list',
    "550 refused at the user's request",
    'URLリンク付きメール拒否設定のため',
    "550 Utilisateur n'accepte pas votre courrier",
    'could not be delivered because they are not accepting mail from sales@acme.example',
    '554 blacklisted: kim@acme.example',
    '550 your address was found on this site sender block list',
    '554 Mail from kim@acme.example refused for policy reasons',
    '550 please take us off this list',
    '550 blacklisted by the recipient',
    '550 Адресат внёс вас в чёрный список',
  ],
  isNot: [
    '550 unknown user; more of these will get your address blocked',
    '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org', // a public list
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains', // your own tenant
    '550 rejected by recipient mail server: spam',
    "550 5.2.1 mailbox deleted at the owner's request", // gone
    '550 you are banned from sending, see your account', // your own account
    '550 they are not accepting mail from outside', // from nobody, not from you
  ],
});
