import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const sendingLimit = defineCause({
  id: 'sending-limit',
  bucket: 'sender-account',
  actor: 'you',
  permanence: 'temporary',
  when: [
    { token: /\bOutboundSpamException\b.{0,400}\bRefuseQuota\b/ },
    {
      phrase: phrase('(?<!slow down\\W{1,3})you are sending (?:too many|too much|e-?mails too|mail too)'),
      also: ['reputation'],
    },
    {
      phrase: phrase('message count quota|(?:mail )?account has exceeded \\d|policy rejection:? message'),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        'message submission temporarily disabled|too many (?:mails|messages|e-?mails|recipients) (?:sent )?from your (?:account|mailbox)|your (?:account|mailbox|e-?mail) (?:has |may |can |is )?(?:sent?|sending|written|mailed) (?:to )?(?:too many|\\d{1,6}|only)|(?:outgoing|outbound) (?:mail|e-?mail|message) limit',
      ),
    },
    {
      phrase: phrase(
        'max(?:imum)? \\d{1,6} (?:invii|messages|mails|e-?mails|recipients) (?:ogni|per|every|each|a|an) ',
      ),
    },
    { vendor: /\b(?:MI:SFQ|MI:STC|MI:DMC|MI:FUL|RP:[RQT]RC|RP:RCL|MI:QRC)\b/, also: ['reputation'] }, // NetEase: https://help.163.com/
    {
      phrase: phrase(
        '(?:daily|hourly|monthly|weekly) (?:message|sending|mail|e-?mail|smtp|recipient|relay)? ?(?:quota|limit|allowance|maximum)(?! (?:for|of|from) (?:the |your |this |an? )?(?:host|ips?\\b|network|server|client|unknown|address range|\\d{1,3}\\.\\d)) {gap}(?:exceeded|reached|used up|exhausted|hit)',
      ),
    },
    {
      phrase: phrase(
        '(?:(?:sending|send|outbound|outgoing) (?:limit|quota)|e-?mail limit) {gap}(?:exceeded|reached|hit)|email_limit_exceeded|maximum sending rate exceeded|throttling failure',
      ),
    },
    {
      wording: /too many recipients(?: for this sender)?\b/i,
      at: ['google', 'microsoft'],
      also: ['sending-path'],
    },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?(?:1550|1580)\b/i },
    {
      phrase: phrase('number of (?:messages|mails|e-?mails|recipients) (?:has )?exceed(?:s|ed) {gap}limit'),
      confidence: 'medium',
      also: ['reputation', 'sending-path'],
    },
    { wording: /reached (?:a|your|the) (?:daily )?limit for (?:sending mail|message recipients)/i },
    {
      phrase: phrase(
        '\\bsender(?:.?s)? (?:\\S{1,12} )?(?:quota|allowance) (?:{is} )?(?:exceeded|reached|used up|exhausted|over)|(?:quota|allowance) (?:of|for) (?:the |this |your )?sender {gap}(?:exceeded|reached|used up|exhausted)',
      ),
    },
    { wording: /submission quota (?:was )?exceeded|sender'?s submission quota/i },
    { wording: /this email has been rate limited(?! because)/i, also: ['reputation'] },
    { token: /SubmissionQuotaExceeded|\bRecipientRateLimit\b|ApplicationThrottled/ },
    { phrase: phrase('maximum credits exceeded|exceeded the limit of (?:daily|hourly) (?:sent|outgoing)') },
    {
      phrase: phrase(
        '(?:only )?(?:available|possible|included|allowed) (?:only )?(?:with|on|in|for) (?:a |an |the |our )?(?:\\S{1,12} )?(?:premium|paid|pro|plus)\\b(?: plan| account| subscri)?',
      ),
      permanence: 'permanent',
    },
    {
      phrase: phrase(
        '(?:daily|hourly|monthly|your|user|account|peak) {gap}(?:sending|send|submission|smtp relay|relay) (?:quota|limit)',
      ),
    },
    {
      phrase: phrase(
        "you (?:have|has|'ve) {gap}(?:reached|exceeded|hit) {gap}(?:sending|send|daily|hourly|outgoing|message|recipient|e-?mail|mail)s? {gap}(?:limit|quota)",
      ),
    },
    {
      phrase: phrase(
        '(?:reached|exceeded|over) {gap}(?:your|the|its) (?:\\S{1,20} )?(?:sending|daily sending|hourly sending|outgoing|outbound|submission) {gap}(?:limit|quota|thread)',
      ),
    },
    {
      phrase: phrase(
        'domain {gap}(?:has )?exceeded the max(?:imum)? (?:defers|emails|messages) {gap}per hour',
      ),
    },
    { phrase: phrase('exceeding outbound thread limit') },
    // Rspamd's own name for the bucket of who is logged in: https://docs.rspamd.com/modules/ratelimit
    { wording: /rate ?limit \W{0,3}"user\W{0,2}" exceeded/i },
    { phrase: phrase('(?:limit de envio|límite de envío|sendelimit|limite d.envoi)') },
    { enhanced: /^5\.4\.5$/ },
    { enhanced: /^5\.1\.90$/ },
    { enhanced: /^4\.4\.5$/, with: /principal|api key|\baccount|log-?in\b|outgoing/i }, // the first is Stalwart's
    { enhanced: /^5\.2\.2$/, with: /submission|sending/i },
    {
      phrase: phrase(
        '(?:zu viele|trop|demasiad[oa]s|muit[oa]s|tropp[ei]|te veel|zbyt wiele|слишком много|enviou) (?:d.|de )?(?:e-?mails?|nachrichten|mails|messages|mensajes|correos|mensagens|messaggi|berichten|wiadomości|писем) {long}(?:ihr (?:limit|konto)|limite|l.mite|limiet|limit)',
      ),
    },
    {
      phrase: phrase(
        '(?:sende|versand|ausgangs|tages|stunden|verzend|dag|uur)-?(?:limit|kontingent|grenze|quota|volumen|limiet)|(?:limit|limiet|grenze|h[öo]e?chstzahl|anzahl|maximum|aantal)\\S{0,2} {long}(?:pro (?:tag|stunde|24)|(?:innerhalb|innerhalb von|in) (?:24 stunden|einer stunde|eines tages)|t[äa]e?glich|st[üu]e?ndlich|per (?:dag|uur)|versandt|verschickt|gesendet|ausgehend|verzonden|verzenden|uitgaande)|(?:t[äa]e?gliche[snr]?|st[üu]e?ndliche[snr]?|dagelijkse?) {gap}(?:limit|grenze|anzahl|maximum|kontingent|limiet)|(?:ihr|dein|uw|je) (?:konto|postfach|account|tarif|pakket) {gap}(?:limit|grenze|h[öo]e?chst|maximal|limiet) {gap}(?:[üu]e?berschr|erreicht|overschr|bereikt)',
      ),
    },
    {
      phrase: phrase(
        '(?:limite|quota|nombre|plafond|maximum)\\S{0,2} {long}(?:d.envois?|envois|d.e-?mails? envoy|sortant|quotidien|par (?:heure|jour)|journalier|horaire)|(?:l.mite|cuota|n.mero|m.ximo|cantidad) {long}(?:de env.o|env.os?|diari[oa]|por hora|por d[ií]a|al d[ií]a|saliente|destinatarios por(?! (?:cada )?(?:mensaje|correo))|cada hora)|(?:limite|cota|n.mero|m.ximo|quantidade) {long}(?:de envio|envios?|di.ri[oa]|hor.ri[oa]|por hora|por dia|enviad|de sa.da)|(?:limite|numero|massimo|quota|soglia) {long}(?:di invi[oi]|per l.invio|invii|inviabil|giornalier|orari[oa]|al giorno|all.ora|ogni (?:ora|giorno)|in uscita)',
      ),
    },
    {
      phrase: phrase(
        '(?:limit|liczb\\S|maksymaln\\S{1,3}|kv[oó]t\\S|po.et) {long}(?:wysy.|wys.anych|dziennie|dzienn|godzinow|na (?:godzin|dob|dzie)|odes.l|odchoz|za (?:hodinu|den)|denn.|odeslan)|(?:dzienn|godzinow|denn.|hodinov)\\S{0,3} (?:\\S{1,12} )?limit|(?:лимит|количеств|ограничени|квот)\\S{0,3} {long}(?:отправ|исходящ|в (?:час|сутки|день)|за (?:час|сутки|день)|суточн|дневн)|(?:суточн|дневн|часов|исходящ)\\S{2,4} (?:\\S{1,12} )?(?:лимит|ограничен|квот)',
      ),
    },
    {
      phrase: phrase(
        '(?:gräns|grans\\b|gr.nse|grense|kvot[ea]?|maxantal|antal|antall)\\S{0,4} {long}(?:utg.ende|udg.ende|per (?:dag|dygn|timme|time|d[oø]gn)|\\bpr\\.? (?:dag|døgn|time)|skicka|sende)|(?:s.ndnings?|sende)-?(?:gräns|grans\\b|gr.nse|grense|kvot)|(?:daglig|dygns)\\S{0,3} {gap}(?:gräns|grans\\b|gr.nse|grense|kvot)|l.hetys(?:raja|kiinti|rajoit)|(?:raja|enimm.is)\\S{0,8} {gap}(?:l.hetet|vuorokau|tunni)|(?:günlük|gunluk|saatlik|saatte|günde|gunde) {long}(?:limit|sınır|sinir|kota)|g.nderim {gap}(?:limit|sınır|sinir|kota)',
      ),
    },
    {
      phrase: phrase(
        '(?:1日|一日|24時間|1時間|一時間|当日|一定時間).{0,24}(?:上限|超え|超過|制限|限度)|送信(?:できる|可能)?(?:数|件数|通数|上限|制限数).{0,12}(?:上限|超|達|制限)|送信(?:上限|制限)|(?:每日|每天|当日|當日|单日|單日|当天|24 ?小[时時]|每小[时時]|今日|一天).{0,20}(?:上限|限额|限額|限制|超过|超出|超過|限量|配额)|(?:发信|發信|发送|發送|寄信|寄送|发件)(?:数量|數量|量|总量|封数|配额|配額|限额|额度|频次).{0,12}(?:上限|超|达|達|用完|限)|(?:일일|하루|시간당|1일|24시간).{0,16}(?:한도|제한|초과)|발송 ?(?:한도|제한|가능 ?(?:건수|횟수))|보낼 수 있는.{0,14}(?:초과|한도|제한)',
      ),
    },
    {
      phrase: phrase(
        'you (?:have |.ve )?(?:already )?(?:sent|used|reached) (?:up )?(?:your |the |more than |over )(?:maximum|limit|allowance|quota|max)\\b(?! (?:\\S{1,12} ){0,3}tickets)|(?:sent|used) \\d{1,7} of (?:your )?\\d{1,7} (?:messages|mails|e-?mails)',
      ),
    },
    {
      phrase: phrase(
        '(?:your|this) (?:plan|account|subscription|package|tariff) (?:only )?(?:allows?|permits?|includes?|is limited to) (?:you )?(?:only |up to )?\\d',
      ),
    },
    {
      phrase: phrase(
        '(?:number|amount|volume|limit|quota) (?:of|for) (?:your |allowed |permitted )*(?:outgoing|outbound)',
      ),
    },
    {
      phrase: phrase(
        '(?:sent|sending|outgoing|outbound)[- ](?:count|volume|mails?|messages?|e-?mails?) (?:\\S{1,14} ){0,4}(?:over|exceed\\S{0,3}|above|past) (?:\\S{1,12} ){0,3}(?:quota|limit|allowance)|you (?:have |.ve )?(?:exceeded|reached|hit) (?:your |the )?(?:\\S{1,12} )?messaging (?:limit|quota)s?',
      ),
    },
    {
      phrase: phrase(
        '(?:hosting |mail )?(?:package|plan|subscription|tariff) (?:only )?(?:allows?|permits?|(?:does|do) {not} (?:allow|permit|include)) (?:\\S{1,10} ){0,2}(?:sending|\\d)|(?:user|account|login) (?:has )?exceed(?:ed|s) (?:its |the |his )?(?:messages|mails|e-?mails|recipients) (?:per|an?) (?:day|hour|month)',
      ),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:your|this) (?:mail ?box|account|user|login) (?:may|can|is) ?{not} (?:allowed to )?send (?:any )?(?:more|further)|new accounts? (?:may|can) (?:only )?send|(?:may|can) (?:only )?send (?:up to )?\\d{1,6} (?:messages|mails?|e-?mails?) (?:an?|per|every|each)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceed(?:ed|s)?|more than|over) what (?:your|this|the) (?:account|user|plan|login|mail ?box) (?:may|can|is allowed)|(?:free|basic|trial|starter) (?:plan|account|tier|version) (?:limit|quota|restriction)|limit of (?:the|your) (?:free|basic|trial) (?:plan|account|tier)',
      ),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:daily|hourly|sending|outgoing|outbound|monthly) (?:sending |message |mail |e-?mail )?(?:cap|ceiling)\\b|trial (?:customer|account|user|plan|version|licen[sc]e)s? (?:\\S{1,12} )?(?:can ?{not}|can.?t|may {not}|may only|can only|{is} {not}|{is} limited)',
      ),
      also: ['reputation'],
    },
    { token: /Submission\.Exception:\S{0,30}QuotaExceeded/i },
    {
      phrase: phrase(
        '(?:aguarde|espere|attendez|warten sie|aspett(?:i|a|are)|wait) {gap}(?:pr[óo]xim[ao] (?:janela|hora|ventana)|prochaine (?:fen[êe]tre|heure|plage)|n[äa]e?chste (?:fenster|stunde|zeitfenster)|prossim[ao] (?:finestra|ora)|next (?:sending )?window) {gap}(?:envi|reenvi|renvo|erneut|inviare|rinvi|resend|sending)',
      ),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    {
      wording: phrase(
        '(?:sasl|authenticated|sending) user (?:\\S{1,60} )?(?:{is} )?(?:over|exceed\\S{0,3}) (?:the |his |its )?(?:quota|limit)|limit of \\d{1,6} (?:mails|messages|e-?mails) (?:per|an?|each) (?:day|hour|month) for (?:free|trial|basic|starter) (?:accounts?|plans?|users?)',
      ),
    },
    {
      phrase: phrase(
        '(?:hourly|daily|monthly) (?:send|sending|mail|message|outgoing) rate {gap}(?:exceeded|reached|hit)|number (?:of )?(?:messages|mails|e-?mails) (?:per|an?) (?:hour|day) {gap}(?:exceeded|reached)|(?:only|max(?:imum)?(?: of)?|more than|at most|limit(?:ed)? (?:of|to)|up to) \\d{1,6} (?:messages|mails?|e-?mails?|recipients?) (?:per|an?|every|each|in) (?:day|month)\\b',
      ),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:daily|hourly|monthly) (?:max(?:imum)? )?(?:number|count|amount) of (?:recipients|messages|mails|e-?mails) {gap}(?:exceed|reach|over|used)',
      ),
    },
    {
      phrase: phrase(
        '(?:outgoing|outbound|sending) (?:mail |message |e-?mail )?(?:quota|allowance|allotment|allocation)|over package quota|küldési (?:korlát|limit|keret)|quota\\b.{0,12}\\b(?:outgoing|outbound) (?:mail|e-?mail|message)s?|(?:норм|лимит|квот)\\S{1,2} {gap}(?:исходящ|отправк)|(?:e-?posta|ileti|mesaj) (?:gönderme|gönderim) (?:hakk|kota|limit)',
      ),
    },
  ],
  unless: [
    /recipients (?:for|in|per) (?:this|an?|one|each) (?:session|message|connection)|RecipLimit|ip(?:已?被|.{0,4}限)|(?:for|of) (?:your|this) (?:ip|host|server)\b/i,
  ],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(sendingLimit, {
  is: [
    '550 一定時間に送信できる件数の制限に達しました',
    '550 Number of mails exceeds the limit of your plan',
    '450 4.7.1 Ratelimit "user" exceeded',
    'Answering from a mask is possible only with a paid account',
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; verdict is RefuseQuota',
    '452 4.7.1 Sender quota exceeded',
    '550 5.4.5 Daily user sending limit exceeded.',
    '550 5.2.2 Submission quota exceeded',
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    'You have reached a limit for sending mail. Your message was not sent.',
    '554 You have exceeded your hourly sending limit, try tomorrow',
    'Sie haben Ihr tägliches Versandlimit erreicht',
    'Você atingiu o limite diário de envio',
    '450 you have sent your maximum of mails',
    '550 your package includes 100 mails per day',
    '550 the allowed number of outgoing mails was used',
    '554 outgoing volume of this user is above the daily allowance',
    '451 you have reached your messaging quota',
    '550 the tariff does not include sending abroad',
    '550 this login cannot send any more messages this week',
    '550 new users of the plan may only send 30 mails per day',
    '550 more than what this account may send',
    '452 hourly sending cap hit',
    "554 trial customers can't mail outside",
    '您的邮箱账号当天的发信数量已经超过系统限额，系统暂停了该账号的发信功能，24小时后自动恢复',
    '554 5.2.0 STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionQuotaExceeded',
    'Aguarde a próxima janela (17h) para reenviar',
    '550 limit on the number of permitted outgoing messages',
    '550 limit of 200 mails per day for free accounts',
    '451 hourly send rate exceeded',
    '450 number of mails per hour exceeded',
    '452 4.4.5 the rate for this API key is used up',
    '550 Over quota: outgoing mail of today',
    '550 you have used up your outgoing quota',
    '451 Authentication failed: Maximum credits exceeded',
  ],
  isNot: [
    'You have reached the maximum number of open tickets', // no mail
    "552 5.2.2 The recipient's inbox is over quota", // theirs, not yours
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages', // their limit
    '451 greylisted, wait for the next window to retry', // a server new to them
    '451 hourly limit for host 192.0.2.9 exceeded', // how fast a machine is
  ],
});
