import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const senderRateLimit = defineCause({
  id: 'sender-rate-limit',
  bucket: 'reputation',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        '(?:sending )?speed (?:{is} )?too (?:high|fast)|too many (?:copies|identical|duplicate) {gap}(?:messages?|mails?|letters?)|rate[- ]controll?ed|rate control\\b(?! of (?:\\S{1,10} )?(?:user|account))|submission rate {gap}(?:exceeded|limit)|rate for this client',
      ),
    },
    {
      phrase: phrase(
        'rate ?limit {gap}(?:exceeded|reached|hit)|(?:message|msgs?|mail) {gap}per \\d{1,6} (?:seconds|minutes)',
      ),
      also: ['sender-account'],
    },
    {
      phrase: phrase(
        'mail limit exceeded|troppi messaggi|demasiados mensajes|muitas mensagens|trop de messages|zu viele nachrichten|zbyt wiele wiadomości|слишком много (?:писем|сообщений)|發信過於頻繁|发送过于频繁|频率(?:超|限)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|user|you|account|host|client|ip|domain) (?:\\S{1,60} )?(?:has |have )?exceeded (?:the |its |your )?(?:max(?:imum)?|allowed|permitted|limit|number|rate) {gap}(?:messages|mails|e-?mails|recipients|connections|rate|limit|per)',
      ),
      also: ['sender-account'],
    },
    { wording: /reject due to policy violations/i, at: ['gmx'] },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?1(?:3[5-9]|4\d)0\b/i },
    {
      phrase: phrase(
        '(?:ip|domain|sender|connection) frequency (?:{is} )?(?:limited|too high|exceeded)|frequency limited',
      ),
    },
    { wording: /sender exceeded the quota for sending/i },
    { wording: /exceeded the (?:rate|connection) limit allowed/i, actor: 'your-admin' },
    { wording: /has exceeded permitted limits within/i },
    { vendor: /\b(?:IB504|IB607|AUP#CXMXRT|RP-00[123]|AUP#(?:In|Out|I|O)?-?1(?:3[5-9]|4\d)0)\b/i },
    {
      phrase: phrase(
        '(?:this|your|the) (?:ip|host|server|sender|domain|client)(?: address)? {gap}sent (?:to )?too (?:many|much)',
      ),
    },
    {
      phrase: phrase(
        'too many (?:messages|mails?|e-?mails?|deliveries) (?:from (?:this|your|the|you|\\S{1,60})|this|per|in(?! {1,3}(?:\\S{1,12} {1,3})?(?:mail ?box|inbox|folder|account|spool|queue|it\\b))|within|for|sent|too) ?{gap}(?:hour|day|minute|second|session|ip|host|sender|domain|quickly|fast|$)?',
      ),
    },
    {
      phrase: phrase(
        'too many (?:recipients|rcpts?) (?:(?:this|per|in an?|within|for this) (?:hour|day|minute|second)|from (?:this|your))',
      ),
    },
    {
      phrase: phrase(
        '(?:sending|send|sends|sent|submitting) {gap}too (?:fast|quickly|frequently|rapidly|many(?! (?:attempts|tries|retries|errors|hops|rings|redials))|much)',
      ),
    },
    {
      phrase: phrase(
        '(?:too fast|slow down|too frequent|too much mail(?! (?:data|(?:(?:waiting|stored|kept|saved|left|lying|sitting|piled up) )?(?:in|on) (?:general|(?:the|this|that|his|her|your) (?:account|mail ?box|inbox|queue|spool)))))',
      ),
    },
    {
      phrase: phrase(
        '(?:rate|frequency|throughput|volume|message|sending|sender|ip|domain|connection|traffic) ?(?:is |has been |was |has )?(?:rate |frequency )?limit(?:s|ed|ing)? ?(?:was |has been |have been |is )?(?:reached|exceeded|exceeds|hit|applied|in effect|by|for|due|$)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceed(?:ed|s|ing)?|reached|over) {gap}(?:message |messages |sending |rate |mail |volume |hourly |daily )*(?:rate|frequency|throttl\\S{1,4}) ?limit',
      ),
    },
    { phrase: phrase('(?:sender|ip|domain|connection|sending)s? frequency limited') },
    {
      phrase: phrase(
        '(?:rate|temporarily|been|being|is) (?:limited|throttled|rate.limited)(?! (?:access|to \\d))',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('throttl(?:ed|ing)'), confidence: 'medium' },
    { phrase: phrase('(?:message|mail|sending) (?:volume|rate) {gap}(?:exceeded|too high)') },
    {
      phrase: phrase(
        '(?:unusual|excessive|unexpected|high) (?:rate|volume|amount|number) of (?:mail|e-?mail|messages|traffic|unsolicited)',
      ),
      confidence: 'medium',
    },
    { enhanced: /^[45]\.7\.28$/, notAt: ['google'] },
    { enhanced: /^5\.7\.508$/ },
    {
      phrase: phrase(
        'zu viele (?:e-?mails?|mails?|nachrichten|zustellversuche)|zu (?:schnell|h[äa]e?ufig) {gap}(?:e-?mail|mail|nachricht|gesendet|send|versand)|(?:sende|versand|mail|nachrichten|verbindungs)rate|trop de (?:messages|mails|courriels|e-mails|courriers)|(?:messages|mails|e-mails|envois) trop (?:nombreux|rapides|fr.quents)|trop (?:vite|rapidement|fr.quemment)|d.bit d.envoi|demasiad[oa]s (?:mensajes|correos|e-?mails|env.os)|(?:demasiado|muito|troppo) (?:r.pido|rapidamente|velocemente|frequente)|muit[oa]s (?:mensagens|e-?mails|envios)|(?:excesso|excessivo|taxa|tasa|velocidad\\S?|frecuencia|frequ.ncia|frequenza|velocit.) (?:m.xima )?(?:de|di) (?:mensage|env.o|invio|e-?mail)|tropp[ei] (?:messaggi|e-?mail|mail|invii)|te (?:veel (?:berichten|mails|e-?mails)|snel|vaak) {gap}',
      ),
      also: ['infrastructure', 'sender-account'],
    },
    {
      phrase: phrase(
        'zbyt (?:wiele|dużo|duzo|często|czesto|szybko) {gap}(?:wiadomo|mail|e-mail|list.w|wysy.)|cz.stotliwo\\S{1,3} {gap}(?:wysy|przekr)|слишком (?:много|часто|быстро|больш\\S{2,4} колич\\S{1,6}) {gap}(?:писем|сообщ|отправ)|(?:частот\\S|скорост\\S|интенсивност\\S) {gap}(?:отправ|рассыл|превыш)|p[rř][ií]li[sš] (?:mnoho|rychle|.asto) {gap}(?:zpr.v|e-mail|mail)|f[oö]r (?:m.nga|snabbt|ofta) {gap}(?:meddeland|e-post|mejl|mail)|for (?:mange|hurtigt|raskt|ofte) {gap}(?:meddelels|melding|e-post|mail|besked)|liian (?:monta|paljon|nopeasti|usein) {gap}(?:viesti|s[aä]hk[oö])|[cç]ok (?:fazla|say.da|s[ıi]k|h[ıi]zl[ıi]) {gap}(?:ileti|e-?posta|mesaj|g.nder)',
      ),
      also: ['infrastructure', 'sender-account'],
    },
    {
      phrase: phrase(
        '(?:送信|発信).{0,4}(?:レート|頻度|速度|間隔).{0,10}(?:超|制限|上限|高)|短時間.{0,14}(?:大量|多数|送信)|大量.{0,6}(?:送信|のメール)|(?:发送|發送|发信|發信|寄信|投递).{0,8}(?:过于频繁|過於頻繁|频率|頻率|过快|過快|太快|太频繁|速率|速度)|(?:邮件|郵件).{0,4}(?:过多|過多|太频繁)|ip.{0,4}(?:受|被).{0,12}(?:限制|限流|限速)|(?:发送|發送).{0,8}(?:过多|過多|太多).{0,4}(?:邮件|郵件)|(?:발송|전송|송신).{0,6}(?:빈도|속도|횟수).{0,8}(?:초과|제한)|너무 (?:많은|자주|빠르게).{0,8}(?:메일|메시지|발송|전송)|단시간.{0,10}(?:대량|다량)',
      ),
      also: ['infrastructure', 'sender-account'],
    },
    {
      phrase: phrase(
        '(?:faster|quicker|more often) than {gap}(?:allow|permit|accept|limit|like)|more (?:mail|messages|e-?mails?) than {gap}(?:allow|permit|accept)',
      ),
    },
    {
      phrase: phrase(
        'exceed(?:s|ed|ing)? (?:the |our |your )?(?:allowed |maximum |permitted )?(?:number|amount|volume|rate|frequency) of (?:messages|mails?|e-?mails?|deliver)\\S{0,6}(?! {0,2}.{0,40}(?:mail ?box|inbox|connection|session))',
      ),
      also: ['sender-account', 'infrastructure'],
    },
    {
      phrase: phrase(
        '(?:quota|limit|allowance|maximum|max|rate) of \\d{1,7} (?:messages|mails?|e-?mails?|msgs?|recipients|rcpts?|connections|deliveries) (?:per|in|an?|every|within|each) ',
      ),
      confidence: 'medium',
      also: ['sender-account', 'infrastructure'],
    },
    { phrase: phrase('rate[- ]?limit(?:ing|ed) (?:you|your|the sender|this|for)\\b') },
    {
      phrase: phrase(
        '(?:your|this|the sending) (?:ip|host|server)\\b {gap}(?:passed|exceeded|over|reached) (?:the )?(?:number|limit|count) of (?:recipients|messages|mails|e-?mails|rcpts)',
      ),
    },
    { phrase: phrase('(?:quota|limit|allowance) for (?:your|this|the sending) (?:ip|host|server)') },
    {
      phrase: phrase(
        '(?:received|got|seen|accepted) too (?:many|much) (?:messages|mails?|e-?mails?|connections|traffic)',
      ),
    },
    {
      phrase: phrase(
        '(?:messages|mails?|e-?mails?|traffic|deliveries|volume) from (?:your|this|the same|the sending|\\S{1,60}) (?:\\S{1,16} ){0,3}exceed\\S{0,3} (?:\\S{1,12} ){0,3}(?:limit|rate|quota|maximum|threshold|allowance)',
      ),
      also: ['sender-account'],
    },
    {
      phrase: phrase(
        'you (?:have |.ve )?(?:sent|send|delivered) (?:us )?more than \\d{1,7} (?:messages|mails?|e-?mails?|recipients)|rate-?limit \\d|too much mail from|^(?:4\\d\\d )?(?:4\\.\\d\\.\\d )?mail rate limit\\b',
      ),
      also: ['sender-account'],
    },
    {
      phrase: phrase(
        'no more recipients (?:today|tonight|this|for|from|until)|tarpit(?:ting|ted)? (?:credit|limit|quota|delay)',
      ),
    },
    {
      phrase: phrase(
        'more than \\d{1,6} (?:messages|mails|e-?mails) (?:an?|per|each) (?:hour|minute|day) (?:came )?from \\d|(?:hourly|daily) (?:quota|limit|allowance) of your (?:host|server|ip)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:only|max(?:imum)?(?: of)?|more than|at most|limit(?:ed)?(?: of| to| is)?|up to|over|than) \\d{1,6} (?:messages|mails?|e-?mails?|msgs?|recipients?|rcpts?|deliveries) (?:per|an?|every|each|in|within|\\/) ?(?:\\d{1,4} )?(?:sec|min|hour|hr\\b)|\\d{1,6} (?:messages|mails?|e-?mails?|msgs?|recipients?|rcpts?|deliveries) (?:per|an?|every|each|in|within|\\/) ?(?:\\d{1,4} )?(?:second|minute|hour)s? {gap}(?:max|allowed|permitted|limit|exceed)|(?:messages|mails?|e-?mails?|msgs?|recipients?|rcpts?|deliveries) (?:per|an?|every|each|\\/) ?(?:second|minute|hour)s? {gap}(?:max|exceed|limit|reached|allowed)|too many (?:messages|mails?|e-?mails?) (?:per|an?) (?:second|minute|hour)|number (?:of )?(?:messages|mails|e-?mails|recipients) (?:per|an?) (?:second|minute) {gap}exceeded',
      ),
      also: ['sender-account', 'infrastructure', 'sending-path'],
    },
    {
      phrase: phrase(
        '(?:message|mail|sender|your|client|e-?mail|connection)? ?rate (?:{is} |has been |was )?(?:exceed|exhaust|too high|over)|exceed(?:ed|s|ing)? (?:the |your |our |my )?(?:\\S{1,12} )?rate\\b(?! ?limit)',
      ),
      confidence: 'medium',
      also: ['sender-account', 'infrastructure'],
    },
    { enhanced: /^4\.4\.5$/, with: /\brates?\b|limit|per (?:minute|hour)|\ba (?:minute|hour)/i },
    { phrase: /\bHL:(?:IFC|ITC)\b/, confidence: 'medium', also: ['infrastructure'] }, // NetEase: https://help.163.com/
    {
      phrase: phrase(
        '(?:mail|message|sending) frequency (?:{is} )?(?:limited|too high|exceeded)|(?:frequency|rate) (?:{is} )?(?:over|above|beyond) (?:the |our )?(?:limit|max)',
      ),
      also: ['sender-account'],
    },

    {
      phrase: phrase(
        '(?:too (?:many|much)|so (?:many|much)) (?:\\S{1,10} ){0,5}(?:in|within) (?:an? |so |too |very |such an? )*(?:short|small|little) (?:an? )?(?:time|period|while|interval)',
      ),
    },

    {
      phrase: phrase(
        '(?:speed|rate|frequency) (?:of (?:your |the )?(?:sending|mails?|messages|letters) )?{is} (?:\\S{1,8} )?(?:too (?:high|fast|big)|over|above|exceed)|(?:za du[żz]o|zbyt (?:wiele|du[żz]o)|слишком много|p[řr][íi]li[šs] mnoho|f[öo]r m[åa]nga|for mange|liian monta|demasiad[oa]s|muitas|trop de|zu viele|tropp[ie]) (?:\\S{1,14} ){1,4}?(?:kr[óo]tk|коротк|kr[áa]tk|kurze[rnm]?\\b|court\\b|corto\\b|breve\\b|curto|kort\\b|lyhye)',
      ),
    },
  ],
  unless: [
    /mis-?configured|very low reputation|ip reputation|submission|receiv(?:ing|e) (?:e?-?mail|messages)|connections|login|invalid recipients|user quota|dmarc|url domains|tenant|customer|user sending|outbound|hosting (?:package|plan)|тариф|(?:mail ?box|inbox) (?:has |have )?exceed|\bsasl\b|authenticated[_ ](?:id|user)|hijack|hosting user|sender principal|cpanel|licen[cs]e\b|user-rate|outgoing/i,
  ],
  also: ['infrastructure'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
});

EXAMPLES: addExamples(senderRateLimit, {
  is: [
    '553 Your tarpit credit is used up, no more recipients today (#5.7.1)',
    '452 4.4.5 too high a rate per minute',
    '550 5.1.1 This IP has sent too many messages this hour. IB504',
    '421 4.7.0 You are sending too fast, please slow down',
    '550 Sender frequency limited.',
    '451 4.7.1 Message rate limit exceeded for 192.0.2.7',
    'Demasiados correos en poco tiempo desde su servidor',
    '发送频率过高',
    '发信IP被对方服务器限速',
    '421 you send faster than our limit permits',
    '450 4.7.1 host exceeds the permitted number of messages',
    '450 4.7.1 the allowance of 40 mails per 10 minutes is used up',
    '451 4.7.1 we are rate limiting your host',
    '421 you have reached the hourly limit for your IP',
    '450 we received too many messages from you',
    '421 mail from your network exceeds the hourly allowance',
    '450 you have sent more than 200 mails in ten minutes',
    '451 more than 100 messages an hour from 192.0.2.4',
    '450 hourly quota of your host exceeded',
    '450 4.7.1 only 20 recipients per 10 minutes',
    '450 messages per minute limit reached',
    '421 HL:IFC 163 smtp3,abc 1700000000',
    '451 you post too many letters in such a short time',
    '451 the frequency of your letters is above what we take',
    '450 Zbyt wiele listów w bardzo krótkim czasie',
    '452 your server is over the number of recipients that we take in an hour',
    '451 4.7.1 sending speed is too high',
    '452 too many identical mails',
  ],
  isNot: [
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages', // the recipient's limit
    '550 5.4.5 Daily user sending limit exceeded.', // your own provider's limit
    '552 maximum number of messages in the mailbox',
    '451 4.7.1 rate limit service misconfigured', // their software, not your speed
    '450 the recipient is throttled',
    '552 too much mail in his mailbox',
  ],
});
