import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Failed, missing or wrong, in many languages. */
const FAILED =
  'nicht\\b|\\bkein|ung.e?ltig|fehl(?:t|g|er|sch)|gescheitert|verletz|versto.s?|verst.e?[ßs]s?t|.chou|.chec|\\bpas\\b|\\bnon\\b|n.est|sans\\b|invalide|invalid[oa]|inv.lid[oa]|manquant|absent|enfreint|viole|fall.|fall(?:id|an)|\\bfalla|\\bfallo|incumpl|no (?:es|est|se|cumpl|super|pas|tien|v[áa]l|autor|coinc|exist|perm|aut)|\\bsin\\b|falha|falhou|n[aã]o\\b|viola|reprov|\\bsem\\b|fallit|senza|mancante|assente|errat|mislukt|niet\\b|geen\\b|ongeldig|ontbreek|overtre|\\bnie\\b|b[lł][eę]d|narusz|nieprawid|niezgod|brak\\b|\\bbez\\b|\\bне\\b|не (?:\\S{4})|нет\\b|ошибк|наруш|неверн|невалид|отсутств|недейств|selhal|neplatn|neodpov|nepro.|chyb.|poru.|misslyck|saknas|\\binte\\b|ogiltig|fejl|feil\\b|mislyk|ugyldig|mangler|ikke\\b|ep.onn|virheell|puuttu|ba.ar.s|ge.ers|hatal|eksik|uyumsuz';

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
    {
      vendor:
        /(?<!more information,? (?:please )?(?:see|visit):? {1,3}(?:https?:\/\/)?(?:www\.)?)openspf\.(?:org|net)|\bspf\.[a-z0-9.-]{2,30}\/|\bspf\/why|\/why(?:\.html)?\?(?:s|sender|id=[^\s;&]{1,80}[;&]\w{1,8})=/i,
    },
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
        'sender {is} {not} (?:allowed|authori[sz]ed|permitted) to send (?:mail )?(?:from|through|via) (?:this|that|your) (?:ip|host|server|machine)\\b',
      ),
      confidence: 'medium',
      also: ['sending-path', 'reputation'],
    },
    {
      phrase: phrase(
        '{not} permitted by the domain owner|{not} (?:a )?permitted sender(?! (?:of|to))|{not} (?:a )?designated sender',
      ),
    },
    { enhanced: /^[45]\.7\.(?:23|27)$/ },
    {
      phrase: phrase(
        `\\bspf(?!.{1,10}dkim)\\S{0,14} {gap}(?:${FAILED}|abgelehnt|refus.|rechaz|rejeit|rifiut|odrzuc|отклон)|(?:${FAILED}|wegen|gem.e?[ßs]s?|laut\\b|gegen|selon|raison|contre|seg.n|causa|base|vanwege|volgens|powodu|согласно|из-за|политикой|enligt|ifølge|podle)\\S{0,8} {gap}spf\\b(?!.{1,10}dkim)|spf(?!.{1,10}dkim).{0,16}(?:失敗|失败|エラー|不正|未通过|未通過|不通过|不通過|无效|無效|錯誤|错误|不一致|不匹配|不符|ありません|ていない|できません|パスし|拒否|没有|缺少|异常|违反|違反|실패|오류|일치하지|없|통과하지|위반)|(?:违反|違反|不符合?|未通过).{0,6}spf`,
      ),
    },
    {
      phrase: phrase(
        '\\bip\\b(?:-?\\S{1,10})? {gap}(?:nicht (?:berechtigt|autorisiert|befugt|erm.e?chtigt)|pas (?:autoris|habilit)|no (?:est[aá] )?autoriz|n[aã]o (?:est[aá] |[eé] )?autoriz|non (?:.{1,3} )?autorizz|niet (?:gemachtigd|bevoegd|geautoriseerd)|nie (?:jest |ma )?(?:uprawnion|upowa.|autoryz)|не (?:имеет права|разреш|уполн|авториз|указан)|inte (?:beh.rig|till.t)|ikke (?:autoriseret|autorisert)|nen[ií] opr.vn) {gap}(?:domain|domæne|domaine|domínio|dominio|domein|domen|domén|домен|domän)|ip.{0,30}(?:未被?授权|未被?授權|許可されていません|권한이 없)',
      ),
    },
    {
      phrase: phrase(
        '(?:server|serveur|servidor|serwer|сервер|хост)\\S{0,3} {gap}(?:nicht (?:berechtigt|autorisiert|befugt|erm.e?chtigt)|pas (?:autoris|habilit)|no (?:est[aá] )?autoriz|n[aã]o (?:est[aá] |[eé] )?autoriz|non (?:.{1,3} )?autorizz|niet (?:gemachtigd|bevoegd|geautoriseerd)|nie (?:jest |ma )?(?:uprawnion|upowa.|autoryz|prawa)|не (?:имеет права|разреш|уполн|авториз))\\S{0,5},? {gap}(?:send|envoyer|env[ií]\\S{1,5}|inviare|verzenden|versturen|wysy.a.|отправ\\S{1,4}) {gap}(?:domain|domæne|domaine|dom[ií]nio|domein|domen|домен)|server {gap}nicht (?:berechtigt|autorisiert|befugt),? (?:im namen|im auftrag|f[üu]e?r) {gap}dom[äa]in\\S{0,2} {gap}(?:ver)?senden',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:listed|included|present|found|contained|authori[sz]ed|permitted|allowed) (?:in|by) {gap}\\bspf\\b|\\bspf\\b (?:record |entry |policy )?{gap}(?:excludes?|does {not} (?:include|list|allow|cover|contain|permit|mention)|forbids?|denies|prohibits?)|{not} (?:in|part of) (?:the |your |its )?spf\\b',
      ),
    },
    {
      phrase: phrase(
        'does {not} (?:designate|authori[sz]e|allow|permit|list) (?:\\S{1,60} )?(?:\\[?\\d{1,3}\\.\\d{1,3}\\.\\S{1,20}|this ip|this host|this server|your ip|your server) (?:as|to send|to use|for)|{not} designate \\S{1,60} as|(?:ip|host|server|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\S?) (?:\\S{1,60} )?(?:{is} )?{not} (?:among|one of) (?:the )?(?:permitted|allowed|authori[sz]ed|designated) (?:senders?|hosts?|servers?|ips?|sources)',
      ),
    },
    { phrase: phrase('spf\\W{1,3}(?:\\S{1,12} ){0,4}un-?authori[sz]ed') },
    {
      phrase: phrase(
        '(?:fail(?:ed|s|ing)?|violat\\S{1,4}|against) (?:the )?sender policy (?:of|for|framework)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|domain|from) (?:\\S{1,60} )?(?:may|must|can|is|does) ?{not} (?:allow(?:ed)?|permit(?:ted)? )?(?:to )?(?:use|us(?:ing)|sent? (?:mail )?(?:from|through|via|by)) (?:\\[?\\d{1,3}\\.\\d{1,3}\\.\\S{1,20}|this (?:ip|host|server)|your (?:ip|host|server)|that (?:ip|host|server))',
      ),
    },
    {
      phrase: phrase(
        '\\d(?:\\.\\d{1,3}){3} (?:may|must|should) {not} send (?:any )?(?:mail |messages )?(?:for|as|on behalf)|(?:sending )?(?:host|server|ip) {is} {not} (?:permitted|authori[sz]ed|designated) by @',
      ),
    },
    {
      phrase: phrase(
        '(?:mailer|server|host|mta|relay|\\bip) (?:\\S{1,40} )?(?:{is} )?{not} (?:allowed|authori[sz]ed|permitted) to (?:use|send (?:mail )?(?:for|from|as|on behalf of)) (?:your |the |this |that )?(?:sender|from|envelope|e-?mail)?[ -]?(?:domain|address)',
      ),
      confidence: 'medium',
      also: ['sending-path'],
    },
    { phrase: phrase('(?:blocked|rejected|refused|denied) (?:by|due to|because of) (?:\\S{1,8} )?spf\\b') },
  ],
  unless: [
    /spf permanent error|more than (?:10|ten) dns|null mx|dkim.{0,60}(?:did not pass|fail).{0,60}spf|spf.{0,80}dkim.{0,30}(?:did not pass|fail|both)|both spf|either spf|set up spf records for/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4',
});

EXAMPLES: addExamples(spfFail, {
  is: [
    '554 5.7.1 sender acme.example may not use 203.0.113.5 as outgoing server',
    '550 See http://spf.pobox.com/why.html?sender=sales%40acme.example&ip=192.0.2.15&receiver=mx.b.example (#5.7.1)',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    "550 5.7.27 This message was blocked because it didn't pass SPF authentication.",
    '550 Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner',
    '554 5.7.1 SPF check failed for acme.example',
    'La vérification SPF a échoué pour acme.example',
    'SPF 인증 실패',
    '550 192.0.2.7 is not contained in your SPF entry',
    '550 the SPF record of acme.example does not cover 192.0.2.7',
    '550 5.7.1 acme.example does not permit 192.0.2.7 to send its mail',
    '550 192.0.2.7 is not one of the authorised hosts for acme.example',
    '550 192.0.2.4 may not send for acme.example',
    '550 sending host is not permitted by acme.example',
    '550 this server is not permitted to use your sender domain',
    '550 El servidor no está autorizado a enviar correo de este dominio',
    '550 Сервер не имеет права отправлять письма от имени домена',
    '550 sender is not permitted to send from that machine',
  ],
  isNot: [
    'Your mail was put into quarantine. For more information, see: http://www.openspf.org', // further reading
    '550 5.7.26 blocked because the sender is unauthenticated. DKIM = did not pass SPF [acme.example] = did not pass', // neither passed
    '550 5.7.24 SPF validation error', // the record is broken
    '550 you may not send for other people', // the account
    '550 refused, read https://b.example/why?id=42', // any site may have such a page
  ],
});
