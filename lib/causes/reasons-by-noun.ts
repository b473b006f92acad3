import type { Bucket } from '../diagnosis.ts';
import type { Reason } from './index.ts';

/**
 * Within a bucket the noun picks the reason, where no rule does: the first that occurs, else the plainest of the bucket
 * (classification.md 6). It never changes the bucket, and the answer stays one of low confidence. Nouns of other languages
 * stand as stems; the bucket is known by then, so that one word suffices.
 */
export const byNoun = {
  address: [
    [/\bx\.?500\b|\bimceaex|auto-?complete|nickname|suggestion|address cache/i, 'stale-autocomplete'],
    [
      /relocat|\bmoved\b|new address|old address|address .{0,20}changed|no longer (?:works?|employ)|\binstead\b|\bnow at\b|neue adresse|nouvelle adresse|nueva direcci|novo endere|nuovo indirizzo|nieuw(?:e)? (?:mail)?adres|nowy adres|новый адрес|新しい(?:メール)?アドレス|新(?:邮箱|地址)/i,
      'recipient-moved',
    ],
    [
      /\bforward(?:s|ed|ing)?\b|redirect|\balias\b.{0,40}(?:nowhere|points)|weiterleit|redirig|reenv[ií]|inoltr|doorgestuurd|przekierow|переадрес|転送|转发|轉寄/i,
      'forward-target-dead',
    ],
    [
      /syntax|malformed|characters?\b|\boctets\b|(?:space|blank|comma|dot|bracket)s?\b.{0,40}address|address.{0,40}(?:space|blank|comma|dot|bracket)s?\b|not an? internet|internet form|\bparse|schreibweise|mal form|formato|書式|形式|格式/i,
      'address-syntax',
    ],
    [
      /quota|\bfull\b|storage|\bspace\b|\bdisc\b|capacity|\bcramm|overflow|allot|allowance|\d ?%|\d ?[kmg]b\b|\bfits?\b|never empties|\bvoll\b|überfüll|speicher|kontingent|\bplein|satur|llen[oa]\b|cuota|\bcota\b|chei[oa]\b|\bpien[oa]\b|spazio|espacio|espaço|pełn|miejsc|переполн|квот|место|\bfullt?\b|överfull|utrymme|plads|plass|täynnä|täyttyn|\bpln[áý]|\bdolu|kota|容量|いっぱい|已满|已滿|空间|가득|용량/i,
      'mailbox-full',
    ],
    [
      /disabled|closed|suspend|inactive|(?:un)?locked|expired|terminated|cancel|deactivat|frozen|\bhold\b|(?:switched|turned|cut) off|\bshut\b|paused|retired|graduat|has left|on leave|discontinu|barred|revoked|withdrawn|abandon|not logged|has ended|gesperrt|deaktiviert|geschlossen|stillgelegt|d.sactiv|ferm[ée]e?\b|suspendid|desactivad|deshabilitad|cerrad|dado de baja|desativad|encerrad|disattivat|chius[ao]\b|sospes|opgeheven|uitgeschakeld|zablokow|zamkni|zawieszon|отключ|заблок|закрыт|avslut|avveckl|spärra|nedlagt|lukittu|poistettu|zrušen|zablokov|kapat|停用|注销|停止|정지|휴면/i,
      'mailbox-disabled',
    ],
    [
      /(?:takes?|wants?|accepts?|receives?) no e?-?mail|never (?:takes?|accepts?|receives?) (?:any )?e?-?mail|null ?mx|single dot/i,
      'null-mx',
    ],
    [
      /\bdomain\b(?!.{0,30}(?:user|mailbox|recipient))|\bhost (?:not|part)\b|\bmx\b|\bdns\b|mail exchanger|\btld\b|top[- ]level|right-hand|nxdomain|domän|domaine|domin[iy]o|domínio|\bdomen|домен|域名|ドメイン|도메인|verkkotunnu/i,
      'domain-not-found',
    ],
    [/./, 'user-unknown'],
  ],
  reputation: [
    [/\burls?\b|\blinks?\b|hyperlink|\buri\b|web (?:address|site)/i, 'url-blocklisted'],
    [
      /harvest|(?:un|not )known (?:recipients|users|addresses)|dictionary|\bfishing\b|guess|hit ratio|(?:valid|invalid|dead|non-?existent|bad) (?:usernames|addresses|recipients|users)|bought list/i,
      'namespace-mining',
    ],
    [
      /complain|abuse (?:desk|reports?)|spam[- ]button|marked .{0,40}(?:junk|spam)|feedback|beschwerde|plainte|queja|reclama|lamentel|klacht|skarg|жалоб/i,
      'complaints',
    ],
    [
      /\brate\b|too (?:many|much|fast|often)|per[- ](?:hour|minute|day|second)|volume|\bslow|throttl|\bbrake\b|\bquota\b|\bburst|shaping|back off|zu (?:viele|schnell)|trop (?:de|vite)|demasiad|troppi|te veel|zbyt (?:wiele|du)|слишком (?:много|част)|för många|for mange|liian mon|příliš|çok fazla|頻|频|超过|초과/i,
      'sender-rate-limit',
    ],
    [
      /brute[- ]force|\bprob(?:es?|ing)\b|\battack|break-?in|security (?:policy|violation)/i,
      'security-violation',
    ],
    [
      /domain.{0,40}(?:list|block)|(?:list|block).{0,40}domain|\bdbl\b|rhsbl|right-hand/i,
      'domain-blocklisted',
    ],
    [/\bdomain\b|return path|\btld\b|\bbrand\b/i, 'domain-reputation'],
    [
      /\d(?:\.\d{1,3}){3}\b.{0,60}(?:list|block|rbl|bl\b)|(?:list|block|rbl).{0,60}\d(?:\.\d{1,3}){3}/i,
      'ip-blocklisted',
    ],
    [
      /\blisted\b|black ?(?:list|table)|block ?list|\brbl|dnsbl|sperrliste|liste noire|lista n[eo]gr?[ra]|zwarte lijst|czarn.{1,3} li|ч[её]рн.{1,3} сп|ブラックリスト|黑名单|黑名單|블랙리스트/i,
      'ip-blocklisted',
    ],
    [
      /\bip\b|\bips\b|\bhost|server|client|network|reputation|\d(?:\.\d{1,3}){3}\b|\bprefix\b|\bas\d{4,6}\b|\bscore\b|\bprofile\b|\bnetz|réseau|subnet/i,
      'ip-reputation',
    ],
    [/./, 'sender-distrust'],
  ],
  authentication: [
    [
      /\bforward(?:ing|ed|er)?\b(?!.{0,12}(?:dns|confirm|lookup))|redirect(?:ing|ed)|alias host|weitergeleitet|transferred by/i,
      'forwarding-broke-auth',
    ],
    [/\barc\b|\bas signature|arc-?(?:seal|chain)/i, 'arc-fail'],
    [
      /(?:not|n't|\bno\b|must|only|without) (?:\S{1,14} ){0,5}(?:publish|\bhave\b).{0,30}dmarc|dmarc (?:\S{1,12} )?(?:is )?(?:missing|required|absent)|\bno dmarc|without (?:\S{1,6} )?dmarc/i,
      'dmarc-missing',
    ],
    [/\balign|\baspf|\badkim|author domain differs|visible (?:author|from)/i, 'misaligned'],
    [/\bp=(?:reject|quarantine)|policy=reject|dmarc (?:policy|record)|domain-based message/i, 'dmarc-reject'],
    [/\bspf\b.{0,60}(?:\bdkim\b|signature)|(?:\bdkim\b|signature).{0,60}\bspf\b/i, 'unauthenticated'],
    [/\bdmarc\b/i, 'dmarc-reject'],
    [
      /perm-?error|(?:\bspf|sender policy).{0,60}(?:syntax|broken|too many|\bloop|look-?ups|queries|evaluat|\+all)|(?:two|several|multiple|endless|too many) (?:\S{1,12} ){0,3}(?:\bspf\b|v=spf1|includes?\b)|\binclude\b.{0,60}(?:nothing|chain)/i,
      'spf-record-broken',
    ],
    [
      /\bspf\b|v=spf|sender policy|designated|nominated|rfc ?7208|hosts? (?:\S{1,10} ){0,3}entitled|outgoing servers|forbids mail from|published by the domain|authori[sz]ed (?:hosts|servers|senders)/i,
      'spf-fail',
    ],
    [/\bdkim\b|signature|signed/i, 'dkim-fail'],
    [/\bhelo\b|\behlo\b|greeting|hello name/i, 'helo-invalid'],
    [
      /\bptr\b|reverse|\brdns\b|host ?name|in-addr|(?:machines?|hosts?|servers?|clients?) (?:\S{1,8} )?(?:which have|with(?:out)?) an? name|rückw|inverse|inversa|inverso|обратн/i,
      'ptr-missing',
    ],
    [
      /spoof|forged|impersonat|our (?:own |company )?domain|\bone of us\b|our own people|ceo fraud|local address|board member|own relays|gefälscht|fälschung|usurp|falsific|suplant|подмен|なりすまし|冒充|伪造|偽造|사칭/i,
      'anti-spoofing',
    ],
    [/sender|domain|resolve|\bmx\b|\bdns\b|exp.diteur|remitente|remetente|mittente/i, 'sender-domain-dns'],
    [/./, 'unauthenticated'],
  ],
  'sending-path': [
    [/\bmta-?sts\b|\bsts\b/i, 'mta-sts-fail'],
    [/\btlsa\b|\bdane\b/i, 'dane-fail'],
    [
      /\btls\b|starttls|\bssl\b|encrypt|certificate|verschlüssel|chiffr|cifrad|criptograf|crittograf|szyfr|шифров|krypter|暗号|加密|암호화/i,
      'tls-required',
    ],
    [/on behalf|send as\b|namens|im auftrag|de la part|en nombre|per conto/i, 'send-as-misconfigured'],
    [
      /\bloop|\bhops?\b|\btwice\b|leads? to (?:itself|myself|ourselves)|points? (?:back )?to (?:itself|us|myself)|delivered-to|already carries|schleife|\bboucle|\bbucle|pętl|петл|ループ|循环/i,
      'routing-loop',
    ],
    [
      /auto-?forward|inbox rule|forward\S{0,3} (?:\S{1,10} ){0,3}(?:premises|outside|external)/i,
      'external-forwarding-blocked',
    ],
    [/connector|smart ?host "|relay host .{0,60}not/i, 'connector-misconfigured'],
    [
      /\b(?:your|their|access) (?:isp|operator|provider)|internet provider|home connection|\bdial-?(?:up|in)\b|residential|cable (?:network|user)|(?:straight|directly) from|via your isp/i,
      'direct-sending',
    ],
    [
      /(?:need|requir|must|have to|first|before|prior|without|please|anonym|\binput\b|wants?)\S{0,3} .{0,60}(?:\bauth|\blog-?in\b|\blog in\b|logon|sign (?:on|in)|password|\bpass\b|identif)|(?:\bauth\S{0,12}|\blog-?in\b|logon|password) .{0,40}(?:need|requir|must|first|before)|anmeld|authentifi|autenti|авториз|uwierzyteln|認証|验证|驗證|인증/i,
      'smtp-auth-required',
    ],
    [
      /relay|third[- ]party|strangers|pass(?:ing)? (?:on|mail)|weiterleit|retrasmi|przekazyw|пересыл|välit|中継|转发|릴레이/i,
      'relay-denied',
    ],
    [/password|credential|log ?in|\blogon\b|user ?name/i, 'smtp-auth-failed'],
    [/\bauth/i, 'smtp-auth-required'],
    [/recipients\b|addressees\b|\bto and cc\b/i, 'too-many-recipients'],
    [/forward|redirect|expanded to/i, 'forward-refused'],
    [/sender|\bfrom\b|\baliases\b/i, 'sender-address-refused'],
    [/./, 'relay-denied'],
  ],
  content: [
    [/phish|\bfraud|\bscam\b|imitat|login (?:data|page)/i, 'phishing'],
    [/virus|malware|infect|\bworm|trojan|exploit|ransom|вирус|ウイルス|病毒/i, 'virus'],
    [
      /\bsize\b|too (?:big|large|long|heavy)|so heavy|\bbigger\b|\blarger\b|\d ?[mk]i?b\b|bytes|zu gro|größe|trop (?:grand|gros|lourd)|\btaille\b|tamaño|tamanho|demasiado grande|troppo grande|dimension|te groot|\bzbyt du|rozmiar|размер|för stor|for stor|liian suur|příliš vel|çok büyük|サイズ|大きすぎ|过大|過大|大小|너무 큽|크기/i,
      'message-too-big',
    ],
    [
      /attach|\bfiles?\b|archive|\bzip\b|enclos|executable|\bexe\b|office documents?|containers?\b|mime part|pictures?\b|winmail|tnef|(?<![\w@])\.(?:exe|scr|zip|rar|docm?|xlsm?|js|vbs|bat|iso|bmp)\b|anhang|anlage|\bdatei|pi.ce jointe|fichier|adjunt|archivo|anexo|arquivo|allegat|bijlage|załącznik|plik|вложени|файл|bilag|vedh[æe]ft|vedlegg|bilaga|bifogad|liite|příloh|přiložen|dosya|\bekler\b|添付|附件|첨부/i,
      'attachment-blocked',
    ],
    [
      /header|message-?id|\bmime\b|\bdate\b|subject.? lines?|from field|kopfzeile|en-tête|cabecera|заголов/i,
      'header-malformed',
    ],
    [/command|protocol|syntax|pipelin|sequence/i, 'protocol-violation'],
    [/\bpolicy\b|encrypted|sensitiv|classified|confidential|patient data/i, 'policy-content-or-auth'],
    [/./, 'spam-content'],
  ],
  'recipient-policy': [
    [
      /\bgroup|\bmailing ?list|distribution|\bmembers?\b|subscri|moderat|\bposting|announcement list|\bgruppe|verteiler|\bliste\b|\blista\b|рассылк|mailinglist|\blistan\b|\blijst\b|メーリングリスト|邮件组|群组|그룹/i,
      'group-restricted',
    ],
    [
      /countr|\bgeo|region|abroad|overseas|domestic|embargo|\bvia (?:china|russia|vietnam|india|brazil)|ausland|\bland\b|\bpays\b|pa[ií]s\b|paese|\bkraj|стран|国|國|국가|해외/i,
      'geo-blocked',
    ],
    [
      /internal|external|outside|inside|intranet|(?:from|by) the internet|internet mail|public networks|colleagues|in-?house|elsewhere|\bextern|\bintern[aeo]?\b|внешн|внутренн|社外|外部|외부/i,
      'external-senders-blocked',
    ],
    [
      /\bonly\b|\bjust\b|white ?list|allow(?:ed)? ?list|permitted senders?|approved|contacts? list|address book|trusts?\b|safe senders|exclusive|choose who|\bnur\b|\bseulement|uniquement|\bs[oó]lo\b|\bsolo\b|somente|apenas|alleen|tylko|только|\bbara\b|\bkun\b|vain\b|pouze|sadece|のみ|仅|僅|만 /i,
      'allowed-senders-only',
    ],
    [
      /licen[sc]e|subscription|not configured|gateway|appliance|misconfigur|upgrade|sandbox|journal|decrypt|contract|evaluation|\blapsed/i,
      'gateway-problem',
    ],
    [
      /\baccess\b|\bacl\b|authori[sz]ed to|zugriff|acc[eè]s|acceso|acesso|accesso|toegang|dostęp|доступ/i,
      'access-denied',
    ],
    [/\brules?\b|ruleset|\bregel|\br.gle|\bregla|\bregra|\bregol|\bregu[łl]|правил/i, 'transport-rule'],
    [
      /your (?:address|domain|mail|message)|\bsender|black|block ?list|you are|anything you|ihre? (?:adresse|domain|mails?)|votre|su (?:correo|direcci)|seu (?:e-?mail|endere)|usted|você|suo indirizzo|uw (?:adres|domein|mail)|ваш|absender|exp.diteur|remitente|remetente|mittente|afzender|nadawc|отправител/i,
      'sender-blocked-by-recipient',
    ],
    [/./, 'local-policy'],
  ],
  'sender-account': [
    [/suppress|bounced|unsubscri|opted|do-not-mail|deny list/i, 'own-block-list'],
    [
      /(?:add|verif|confirm|regist|ownership|bind|prove|publish|sandbox)\S{0,6}.{0,60}domain|domain.{0,60}(?:add|verif|confirm|regist|ownership|\bbind|prove|token)|identity|accepted in your/i,
      'unregistered-domain',
    ],
    [
      /new(?:ly)? (?:\S{1,10} )?(?:tenant|organi|account|customer|company|mail)|registered less|starter|identity card|days old/i,
      'tenant-new',
    ],
    [
      /(?:tenant|compan(?:y|y's)|organi[sz]ation|sub-?account|reseller|enterprise|contract)\b.{0,60}(?:block|stopp|suspend|cancel|closed|shut|overdue|ended)/i,
      'tenant-blocked',
    ],
    [/tenant|organi[sz]ation|company-?wide/i, 'tenant-limit'],
    [
      /suspend|block|locked|disabled|compromis|abuse|restricted|stolen|hijack|frozen|revoked|barred|withdrawn|spam|hack|may no longer|no longer send|can't send|not (?:entitled|activated|possible)|past due|payment|halted|read-only|terms of|gesperrt|bloqu|bloccat|geblokk|zablok|заблок|sp.rrat|stopgezet|suspendu|sospes/i,
      'account-blocked',
    ],
    [/./, 'sending-limit'],
  ],
  infrastructure: [
    [
      /receiv\S{0,5} .{0,40}(?:\brate\b|quick|\bfast\b|too (?:many|much)|speed)|(?:his|her|recipient|mailbox).{0,30}(?:per hour|hourly|limit by hour)/i,
      'recipient-rate-limit',
    ],
    [
      /gr[ae]y-?list|gråzon|postscreen|strangers|newcomers?|first (?:time|contact)|known-good|next attempt/i,
      'greylisted',
    ],
    [
      /too many (?:\S{1,12} )?(?:connections|sessions)|connections|simultaneous|concurren|parallel|sockets free|slots|connect number|frequency/i,
      'too-many-connections',
    ],
    [/\bdns\b|dnssec|name ?server|look-?up|resolv/i, 'dns-failure'],
    [
      /\bdays\b|expired|too long|g(?:ave|iving) up|lifetime|time-to-live|retry (?:limit|period)|within the period|abgelaufen|expir[éa]|scadut|verlopen|истек|истёк/i,
      'expired',
    ],
    [/\brefused|connection rejected/i, 'connection-refused'],
    [
      /time(?:d)?[ -]?out|\bconnect|not respond|no answer|reset by|no route|unreachable|hung up|closed the|socket/i,
      'connection-timeout',
    ],
    [/\bdisk|\bspace\b|storage|partition|free blocks|inodes?/i, 'system-full'],
    [/not yet|still (?:trying|being)|\bwarning\b|delayed/i, 'delayed'],
    [/outage|maintenance|shut-?down|emergency|wartung|mantenimiento|manutenç|manutenz/i, 'provider-outage'],
    [/./, 'server-busy'],
  ],
} as const satisfies Partial<Record<Bucket, readonly (readonly [RegExp, Reason])[]>>;
