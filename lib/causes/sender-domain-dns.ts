import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** The sender, in many languages. */
const SENDER =
  'absender|exp.diteur|.metteur|remitente|remetente|mittente|afzender|nadawc|отправител|avs.ndar|afsender|avsender|lähettäj|lahettaj|odes.latel|gönderen|gönderici|gonderen';

/** A domain, in many languages. */
const DOMAINS = 'domain|domæne|domein|domaine|domínio|dominio|domen|domén|домен|domän|verkkotunnu|etki alan';

/** Not there, in many languages. */
const NOTFOUND =
  'no es v.lid|n[aã]o [eé] v.lid|non [eè] valid|invalide\\b|nicht (?:gefunden|auf(?:ge|zu)?l[öo]e?s|exist|vorhanden|im dns)|exist\\S{1,4} nicht|kein(?:en|e)? (?:g[üu]e?ltige\\S{0,2} )?(?:mx|dns|a-)|ung.e?ltig|introuvable|inconnu|inexist[ae]n|n.existe pas|n.a pas (?:de|d.)|ne peut [eê]tre r.solu|no (?:existe|se encuentra|se puede resolver|tiene)|desco(?:no|nhe)cid|n[aã]o (?:exist|foi encontr|tem|possui|resolve)|non (?:.{1,3} )?(?:esist|trovat|risol|ha )|inesistent|niet (?:gevonden|bestaa|worden)|bestaat niet|geen (?:mx|dns)|nie (?:istnieje|znalez|ma\\b)|nieistniej|neexist|nem[aá] (?:mx|dns)|не (?:существует|найден|имеет|резолв|разреш)|несуществ|finns inte|hittades inte|findes ikke|finnes ikke|saknar|mangler|ei (?:l[oö]yd|ole)|bulunama|mevcut de|\\byok\\b';

export const senderDomainDns = defineCause({
  id: 'sender-domain-dns',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('{sender} {gap}(?:reserved|special-use|non-?public) (?:top-?level )?(?:domain|tld)') },
    { phrase: phrase('(?:find|have|has|no) (?:a |any )?valid mx {gap}sender') },
    { wording: /^517[ -](?:domain does not exist|invalid domain)/i },
    {
      phrase: phrase(
        '(?<!(?:recipient|destination|target|their)(?:.s)? )domain(?: names?)?(?: \\S{1,80})? (?:must|needs? to|has to|should) (?:exist|resolve|be resolv(?:able|ed))',
      ),
    },
    { phrase: phrase('sender {gap}(?:has )?no (?:a|mx|dns|aaaa)\\b|{sender} {gap}nullmx') },
    { phrase: phrase('sender address rejected: {long}{not} accept (?:e-?)?mail(?! from)|null ?mx: sender') },
    {
      vendor: /^553 (?:5\.\d\.\d )?(?:\S{1,80} )?[a-z0-9-]{1,63}\.[a-z0-9.-]{2,80} does not exist/i,
      confidence: 'medium',
    },
    {
      phrase: phrase('(?:dns )?lookup (?:of|for) (?:the )?sender(?:.s)? domain {gap}fail'),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        'sender address rejected: unverified|emetteur invalide|(?:could not|cannot|unable to|failed to) (?:complete|perform|finish) sender (?:verify|verification)|(?:callback|callout|call-?out|call-?back) {gap}(?:setup|sender)|(?<!recipient |callout |certificate |tls )verification failed for <?@{3,}',
      ),
    },
    { wording: /dmarc policy, but temporary dns failures prevent authentication/i },
    { wording: /unresolvable rfc\.?532[12]/i },
    { wording: /unresolvable rfc\.?532[12] from domain/i },
    { wording: /invalid dns mx or a\/aaaa resource record/i },
    { vendor: /\b(?:IB506|(?:OFR|LPN)\d{0,3}_?(?:403|405))\b/ },
    {
      phrase: phrase(
        'sender address rejected: (?:domain not found|malformed dns|domain of sender|unverified|need fully)',
      ),
    },
    { phrase: phrase('domain of sender {gap}(?:does not|doesn.?t|not|cannot|could not)') },
    {
      phrase: phrase(
        "{sender}(?:'s)? (?:address |e-?mail )?domain {gap}(?:{not} (?:exist|found|resolve|resolvable|valid)|does(?: not|n.?t)(?! (?:belong|match))|invalid|unresolvable|has no(?! (?:\\S{1,8} )?entry)|no mx|unknown)",
      ),
    },
    {
      phrase: phrase(
        '(?:invalid|unknown|unresolvable|nonexistent|non-existent|bad) {sender} (?:address )?domain',
      ),
    },
    {
      phrase: phrase(
        '(?:from|return.path|mail from|sender) domain {gap}(?:{not}|cannot be|can.?t be) {gap}(?:resolve|verif|exist|found)',
      ),
    },
    {
      phrase: phrase(
        "can(?: ?not|n't|not) (?:verify|resolve|find) (?:the |your )?(?:sender|domain of|mail from|from domain)",
      ),
    },
    {
      phrase: phrase(
        '(?:return[- ]path|sender.?s?|your) (?:domain |mail ?server |host )?do(?:es)? not accept bounces|sender verif(?:y|ication|ied)? {gap}fail(?!.{0,80}(?:no such|unknown|n.t exist|not exist))',
      ),
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        'sender verify failed(?!.{0,80}(?:no such|unknown|n.t exist|not exist))|sender {gap}(?:callout|callback)(?!.{0,80}(?:no such|unknown|n.t exist|not exist|abus|listed))',
      ),
      also: ['sending-path'],
    },
    {
      // a callback that the sender's own server did not answer
      phrase: phrase(
        '(?:(?:did|does) ?{not} (?:accept|take)|rejects|rejected|refuses|refused) (?:mail from )?(?:the |an? )?(?:empty|null|blank) (?:address|sender|envelope|return|reverse)',
      ),
      confidence: 'medium',
      actor: 'your-admin',
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        'sender(?:.s)? (?:domain(?:.s)? )?mx (?:records? )?points? (?:back )?to (?:an? |the )?(?:local|loopback|private|reserved|broadcast|bogus|bogon|invalid|non-?existent|127\\.)',
      ),
    },
    { phrase: phrase('{sender} (?:address )?{gap}null mx') },
    // qmail and qpsmtpd, of MAIL FROM
    {
      wording: phrase('dns temporary failure {gap}(?:sender|return path|mail from|envelope)'),
      also: ['infrastructure'],
    },
    { wording: /\d\.1\.7 (?:<[^>]{1,200}>:? )?unverified address/i, also: ['sending-path'] },
    { enhanced: /^[45]\.1\.8$/, notAt: ['microsoft'] },
    { enhanced: /^[45]\.7\.27$/, with: /null mx/i },
    {
      wording: phrase(
        `(?:${SENDER})(?:-|adress-|s-|s|en|ens)? ?(?:${DOMAINS})\\S{0,4} {gap}(?:${NOTFOUND})|(?:${DOMAINS})\\S{0,4} (?:\\S{1,60} )?(?:\\S{1,12} ){0,3}\\S{0,3}(?:${SENDER})\\S{0,12} {gap}(?:${NOTFOUND})|(?:(?:送信元|送信者|差出人|発信者)(?:の)?(?:メール)?ドメイン|(?:发件人|發件人|寄件者|发信人|发信).{0,6}(?:域名|网域|網域|域)|(?:발신자?|보낸 ?사람).{0,6}도메인).{0,30}(?:存在し|見つか|解決でき|不存在|无效|無效|找不到|无法解析|無法解析|没有|존재하지|찾을 수 없|없)`,
      ),
      also: ['sending-path', 'address'],
    },
    {
      phrase: phrase(
        `(?:${SENDER})\\S{0,3}-?(?:adresse?\\S{0,2})? ?(?!noch )(?:\\S{1,60} )?(?:ist |wurde |est |es |[eé] |is |jest |не |är |er |on |je )?(?:ung.e?ltig|unbekannt|existiert nicht|nicht (?:.berpr.ft|verifiziert|existent)|invalide|inexistant|inv.lid[oa]|inexistente|n.existe pas|no existe|n[aã]o existe|non esiste|bestaat niet|non valid[oa]|inesistente|ongeldig|onbekend|nieprawid.ow|nie istnieje|не существует|недейств|neplatn|neexistuj|ogiltig|ugyldig|geçersiz|gecersiz)|(?:发件人|發件人|寄件者|寄件人)的?(?:邮件|郵件)?地址.{0,6}(?:不存在|无效|無效)|(?:送信者|差出人|送信元)の?(?:メール)?アドレス.{0,6}(?:存在し|無効|不正)`,
      ),
      confidence: 'medium',
      also: ['sending-path', 'address'],
    },
    {
      phrase: phrase(
        `(?:${SENDER}) {gap}(?:dns|mx)\\b-?(?:eintr|eintrag|record|enregistr|registro|rekord|запис|kayd)|dns记录.{0,8}(?:未设置|设置错误|错误|缺失|不存在)|(?:发件人|發件人|寄件者).{0,20}(?:dns|mx)`,
      ),
      confidence: 'medium',
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        'mx (?:record )?(?:{is} )?(?:required|needed|necessary|mandatory) (?:for|in|on|of) {gap}(?:sender|from|your)|sender domain {gap}(?:must|needs? to|has to|should) (?:have|exist|resolve)',
      ),
    },
    {
      phrase: phrase(
        '(?:requires?|needs?) (?:an? )?valid sender(?:.s)? domain|(?:from|sender)(?: header)?:? ?domain must (?:resolve|exist|be valid)',
      ),
    },
    {
      phrase: phrase(
        '(?:can.?t|cannot|could {not}|unable to|failed to) (?:resolve|find|look ?up) (?:the |any )?(?:domain|dns|mx|mail exchanger) (?:of|for) (?:the |your )?(?:sender|envelope|from|return)|(?:sender|envelope|from|return[- ]path)(?:.s)? domain (?:dns )?(?:look-?up|resolution|query) (?:has )?(?:fail|error|timed)|(?:sender|envelope|from|return[- ]path)(?:.s)? domain (?:\\S{1,10} ){0,2}(?:no|neither|without|lacks) (?:\\S{1,10} ){0,2}(?:mx|a|address|dns|mail exchanger)\\b',
      ),
    },
    {
      phrase: phrase(
        'sender(?:.s)? domain (?:{is} )?{not} (?:in|found in|known (?:to|in)|registered in) (?:the )?dns',
      ),
    },
    {
      phrase: phrase(
        '(?:domain (?:in|of) (?:the |your )?(?:mail from|envelope|sender|return[- ]path)|(?:mail from|envelope|sender) domain) (?:\\S{1,10} ){0,2}(?:no|without|lacks) (?:\\S{1,10} )?(?:mail server|mail exchanger|mx)|sender(?:.s)? address (?:cannot|could {not}|can ?{not}) be (?:verified|checked|validated|confirmed)|your (?:e-?mail |mail )?domain (?:has|publishes|lists) no (?:mail server|mail host|mx|mail exchanger|dns)',
      ),
    },
    {
      phrase: phrase(
        'no (?:mx|a|aaaa|dns)(?: record)?s?(?:(?:,| or| nor| and|/) ?(?:a|mx|aaaa))? (?:records? )?(?:for|found for|in|of) (?:the |your )?(?:sender|envelope|from|mail ?from|return)',
      ),
    },
    {
      phrase: phrase(
        'sender (?:\\S{1,60} )?(?:{is} )?(?:unknown|{not} known|rejected|refused) (?:at|by|on) (?:his|its|their|your) own (?:server|host|mx|domain|mail)',
      ),
    },
    {
      phrase: phrase(
        '(?:come back|try again|retry|return|resend) (?:when|once|after|as soon as) {gap}resolves\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:could|can|can|would) ?(?:{not}) (?:be able to )?(?:reply|answer|respond|write back) to {gap}no (?:mx|a)\\b|can ?not be resolved,? {gap}(?:answer|reply) (?:to )?you',
      ),
    },
    {
      phrase: phrase(
        '(?:return[- ]path|envelope|author|mail ?from|signing)(?:.s)? (?:\\S{1,60} )?(?:from |domain )?(?:\\S{1,60} )?(?:{is} |answers )?(?:nxdomain|unresolvable)|(?:return[- ]path|envelope|author|signing)(?:.s)? domain (?:\\S{1,60} )?(?:{is} |cannot be |can.?t be |could {not} be |does {not} |doesn.?t |{not} )(?:unknown|found|resolved?|exist)|domain of (?:the |your )(?:envelope|return|mail|e-?mail|from) (?:address |from )?(?:{is} )?(?:unknown|nxdomain|{not} (?:found|known))|no (?:mx|a)\\b.{0,12} for the domain of your',
      ),
    },
    { wording: /domain may not exist or dns check failed/i }, // QQ: https://service.mail.qq.com/
    {
      phrase: phrase(
        '(?:envelope )?sender(?:.s)?(?: address)? (?:must|has to|needs to|should) (?:really |actually )?(?:exist|be (?:reachable|resolvable|deliverable|verifiable|a real))|no verifiable (?:sender|from|return)(?: address)?|sender (?:@{3,}>? )?(?:{is} |could )?{not} (?:be )?verified (?:by|with|at)|no verifiable address in (?:the )?from|(?:return|from|sender) address (?:\\S{1,14} ){0,4}{not} exist\\b',
      ),
      confidence: 'medium',
      also: ['sending-path', 'content'],
    },
    {
      phrase: phrase(
        '(?:sender|from|envelope|return[- ]path|mail ?from)\\b {long}(?:unknown|invalid|reserved|non-?existent|bogus|illegal|special[- ]use|bad) (?:tld|top[- ]level[- ]domain)|(?:tld|top[- ]level[- ]domain) (?:of|in) (?:your |the )?(?:sender|from|envelope) {gap}(?:unknown|invalid|{not}|reserved)',
      ),
    },
    {
      phrase: phrase(
        'dns check (?:has )?fail\\S{0,3} (?:for|of|on) (?:your |the )?(?:sender|from|domain|envelope)|(?:sender|from|envelope) domain dns check',
      ),
      confidence: 'medium',
      also: ['address', 'sending-path'],
    },
    {
      phrase: phrase(
        'sender address rejected: (?:(?:cannot|can.?t|could {not}|unable to) (?:reach|connect to|find|contact) (?:your |the )?(?:mx|mail ?server|mail host)|{not} a (?:real|valid|existing) domain|(?:\\S{1,10} )?(?:no such|unknown|invalid|bogus|fake|non-?existent) domain)|sender address rejected: (?:\\S{1,12} ){0,3}(?:(?:bogus|private|invalid|loopback|reserved|bad|martian|unroutable|non-?routable|broken|wildcard) (?:mx|network|ip|dns|address space)|(?:mx|domain|a record|dns)(?: records?)? (?:{is} |points? |resolves? |lies )?(?:on|at|to|in|is) )|your (?:\\S{1,10} )?mx (?:record |host |server )?(?:{is} |points? |resolves? )?(?:on|at|to|in) (?:an? |the )?(?:localhost|loopback|private|rfc ?1918|reserved|127)',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'sending-path'],
    },
  ],
  unless: [
    /verification failed for <\S{1,260}> (?:[a-z]{1,12} ){0,8}recipient|helo|ehlo|as a valid sender|(?:no such user|user unknown|unknown user)(?: here)? sender verif/i,
  ],
  also: ['sending-path'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.6',
});

EXAMPLES: addExamples(senderDomainDns, {
  is: [
    '501 5.1.8 the domain name has to be resolvable',
    '550 5.7.1 refused, because mx.a.example for the sender did not take the null sender, as RFC 2821 asks',
    '550 the sender is in a special-use domain',
    'postmaster.gmx.net: 550 Requested action not taken: mailbox unavailable; sender domain has no MX',
    '517 Invalid domain, see <URL:ftp://ftp.isi.edu/in-notes/rfc1035.txt>',
    '450 4.1.8 <news@acme.example>: Sender address rejected: Domain not found',
    '450 4.1.7 <news@acme.example>: unverified address: not yet probed',
    '451 DNS temporary failure while looking up the return path',
    '553 5.1.8 Domain of sender address news@acme.example does not exist',
    '451 Message temporarily deferred due to unresolvable RFC.5321 from domain',
    '550 Sender verify failed',
    'Le domaine de l’expéditeur acme.exampel n’existe pas',
    'Домен отправителя не существует',
    '550 an MX record is needed for your domain',
    '550 we require a valid sender domain here',
    '550 could not find the mail exchanger for your envelope domain',
    '450 envelope domain query timed out',
    '550 5.7.1 no MX or A for sender domain',
    '550 5.7.1 sender is unknown at his own server',
    '450 4.1.8 Come back when sales@acme.example resolves',
    '550 we could not reply to acme.example: no MX, no A',
    '553 your envelope sender must exist',
    '550 5.7.1 sender from an invalid TLD',
    '554 5.7.1 <kim@acme.example>: Sender address rejected: MX in private network',
    '550 Domenet i avsenderadressen finnes ikke',
    '550 El dominio del remitente no es válido',
  ],
  isNot: [
    '550 5.1.8 Access denied, bad outbound sender AS(42004)', // Microsoft: the account
    '550 5.1.2 Domain not found', // the recipient's domain
    '553 5.3.0 Recipient does not exist',
    '454 certificate verification failed for mx.b.example', // a certificate
    '550 sender domain does not belong to this login',
  ],
});
