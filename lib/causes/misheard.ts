/** Words about an address that speak of the sender's own: his envelope, his login, his server's answer to a callback. */
export const ofTheSender =
  /\breturn[- ]path|bounce address|\breturn address\b.{0,30}(?:\bnot\b|n.t\b|unknown|invalid)|\bsenders? (?:mail ?box|account|user|verif(?!ied\b))|\bsender \S{1,60} has no\b|unverifiable sender|(?:believe|trust) your sender|\benvelope (?:from|sender|domain)|\b(?:author|signing|sending|from) domain|header from|^53[45]\b|\bsasl\b|credential|unknown sender|\bdmarc\b|spoof|claims? to be|발신 ?(?:계정|아이디)|\b[45]\.1\.8\b|\b[45]\.7\.25\b|\blog-?in account/i;

/** The sender's address, or the sender whom somebody locked out, in other languages. */
export const ofTheSenderAbroad =
  /(?:absender|avs[äa]ndar|afsender|avsender)(?:-?e-?mail)?-?(?:adress|konto)|afzender-?adres|lähettäjän (?:\S{1,12} )?osoi|(?:adresse|compte) (?:e-?mail |mail |courriel )?de l.(?:exp[ée]diteur|[ée]metteur)|(?:direcci[oó]n|cuenta|correo) (?:de correo )?del? remitente|(?:endere[çc]o|conta) (?:de e-?mail )?do remetente|indirizzo (?:e-?mail )?del mittente|adres (?:e-?mail )?(?:nadawcy|van de afzender)|адрес\S{0,2} отправителя|adresa odes[ií]latele|(?:发件人|發件人|寄件者|寄件人)的?(?:邮件|郵件|电子邮件)?(?:地址|邮箱|郵箱|信箱|帐号|账号)|(?:送信者|差出人|送信元)の?(?:メール)?アドレス|(?:발신자|보낸 ?사람)의? ?(?:메일 ?)?(?:주소|계정)|(?:absender|exp[ée]diteur|remitente|remetente|mittente|afzender|отправител.|nadawc.) (?:gesperrt|blockiert|bloqu|blocc|geblok|заблок|zablok)|(?:bloqu|blocc|blok|заблок|zablok)[a-zéа-я]{1,8} (?:a |al |le |il |o |l.|este |questo )?(?:exp[ée]diteur|remitente|remetente|mittente|отправител|nadawc)/i;

/** Words about an address that a mail is refused for, because it quotes them. */
export const ofTheText =
  /phish|\bscam\b|\bsubject\b(?! {0,2}[:=])|\bbody (?:contains?|text)|corrupt (?:mail|message)|message (?:is )?malformed/i;

/** Unknown, but a machine, a name in a certificate, a folder or a list. */
export const ofAThing =
  /\b(?:helo|ehlo|client|certificate|tls) ?name|\b(?:ip|client) address (?:\S{1,60} )?(?:is )?(?:not|un)|certificate|\b(?:host|server|network|gateway|hop) (?:is |was )?(?:currently )?(?:un|not )reachable|bad ?mail (?:folder|dir)|(?:relay|access) list|recipients? headers?|(?:bad|wrong|invalid|or) password|domain of your (?:own |sender )?address|outbound (?:system|server)/i;

/** Not one address that is dead, but how many of them a sender had. */
export const ofTheirNumber =
  /(?:percent|%) of (?:your|all)|(?:share|rate|percentage|ratio|proportion|number|amount|limit|quota) of (?:bad|invalid|unknown|wrong|non-?existent|undeliverable|inactive|dormant)|(?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipient|user|address)(?:e?s)? (?:share|rate|ratio|percentage|limit|quota)|[a-z] (?:\d{1,2}|[1-3]\d\d|\d{4,6}) (?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipi|users|addresses|mail ?boxes)|unknown users?\)? per (?:hour|day|minute)/i;

/** A limit that empties with time, or one mail's, or the disk of all: no mailbox is full. */
export const ofNoMailbox =
  /too many (?:copies|identical)|\bserver.s (?:own )?disk|\bper \d{1,6} ?s(?:ec\w{0,4})?\b|client host|throttl|traffic shap|\bbulk (?:mail )?quota|(?:messages|mails|recipients|rcpts) (?:daily|per|an?) |(?:alle|pro|je|per) (?:\d{1,4} )?(?:minut|stund|nachricht)|message exceeds (?:the |our )?(?:maximum )?size limit|per-message|system-wide|DiskFull|out of memory|server holding|(?:daemon|queue|spool|system).{0,20} partition|диск\S{0,2} сервера|own mail ?box|prohibit ?send(?! ?(?:and ?|\/ ?)?receive)|package quota|küldési|outbound/i;

/** Locked, closed or suspended, but not the addressee's: the sender's account or his machine's address. */
export const notTheAddressee =
  /\baddress range|\baddress (?:is |was )?(?:b?locked|suspended|banned) (?:for )?\d{1,4} ?(?:s|sec|min|h|hour|day)|\byour (?:\S{1,12} ){0,2}(?:account|user\b|mail ?box|service|script|login)|\bsub-?account|trial account of your|(?:account|user|mail ?box) of your|your own (?:e-?mail )?address|\bsending (?:is|was|has|needs|requires|disabled|suspended|blocked|limit|(?:e-?mail |mail )?(?:account|user))\b|\bconnected (?:inbox|mail ?box|(?:e-?mail )?account)|(?:not allowed|not permitted|may not) to send|accept\w{0,3} (?:mail |messages |connections )?from your (?:ip|host|server|network)\b|cyber ?-?(?:attack|incident)|(?:host|server) (?:is |was |has )?(?:been )?gone\b|fail-?over|compacting|com(?:e|ing) in too (?:fast|quick)|(?:disabled|suspended|blocked|locked) (?:for|from) (?:sending|relay|smtp|outgoing)|hijack|disabled (?:mail|e-?mail|messages) from|(?:locked|suspended|disabled|blocked)\W{1,3}(?:\S{1,10} ){0,2}(?:unusual|suspicious|compromis)|\bauth:|\b525 (?:5\.7\.13 )?account|marked as inactive|\b406 inactive|notdelivered|journal|hard bounces|不正利用.{0,12}アカウント|(?:tài khoản|บัญชี).{0,30}(?:gửi|ส่ง)|(?:unsubscribe|remove|to|many) (?:inactive|dormant|expired|closed|disabled) (?:\S{1,10} )?(?:recipients|users|accounts|mail ?boxes|inboxes|addresses)/i;

/** Spam, but no verdict on a text: who sends is meant, what was counted of him, a filter that is ill, or a denial. */
export const ofNoText =
  /spam reputation|(?:filter|policy|check|firewall)\W{1,3}(?:your |the |sender |sending |client )?(?:ip|host)(?: address)? (?:is |was )?(?:b?locked|listed|black-?listed|bad\b|banned)|spam.{0,14}(?:indispon|nicht (?:erreichbar|verf[üu])|antwortet nicht|no (?:responde|est[aá] dispon)|n[aã]o (?:responde|est[aá] dispon)|non (?:risponde|[eè] dispon)|ne r[ée]pond|nie odpowiada|недоступ|не отвечает)|personal (?:black|block|deny) ?-?list|\bspam(?:my)? (?:votes?|marks)\b|(?:\b(?:sender|source|ip|network|range|allocation)|\/\d\d) (?:[a-z]{1,12} ){0,2}(?:rated|too|as|is) (?:an? |too |very )?(?:spammy|spam\b)|spammy (?:history|source|sender|host|network|ip\b|neighb)|auto(?:matic(?:ally)?)?[- ]?(?:black|block) ?-?list|(?:on account of|because of|due to|based on|by) (?:the |your |its )?(?:connecting|sending|client) (?:ip|address|host|server|network)\b|\bip(?: address)? (?:\S{1,45} )?(?:has been|was|is) (?:barred|banned|blocked|refused)|\baddress (?:has been|was|is) (?:barred|banned) by|(?:unknown|unnamed) (?:network|host|source)\b|\bdomain (?:\S{1,60} )?(?:is|was|has been) (?:blocked|banned|barred|refused) (?:because|for|due)|^(?:\d{3}[ -])?(?:\d\.\d\.\d{1,3} )?not an? spam|spam \S{2,8} (?:is |are )?(?:re-?starting|off-?line|overloaded|(?:too )?busy\b)|(?:since|because|as) (?:it|the (?:message|mail|e-?mail)) (?:is ?n.t|is not|was not|has no|lacks|fail(?:s|ed)) (?:\S{1,10} )?(?:dkim|spf\b|dmarc|authenticated)/i;

/** Malware, but of a machine, an account or a link, or of a scanner that did not look. */
export const ofNoFile =
  /hosts? malware|(?:virus|malware) scann?ing (?:has |is |was )?(?:failed|timed|unavailable|off)|malware (?:hosting|site|distribut)|(?:link|url|ip|domain) reputation|\b(?:client|host|you|user|account) (?:had|has|have|sent) (?:\d{1,5}|many|several) (?:infected|virus)|\b(?:submitting|sending|your) (?:user|account|log-?in) (?:is |was |has been )?(?:b?locked|suspended|stopped|disabled)|(?:malware|virus)[- ](?:agent|engine|scanner|filter)\b.{0,40}(?:no verdict|not loaded|deferr|no (?:answer|reply))/i;

/** Several causes in one breath: which of them, nobody says. */
export const ofManyCauses =
  /possible (?:causes|reasons)\b|(?:could|may|might) be (?:an? )?invalid (?:e-?mail |mail )?(?:address )?or\b|could be an invalid|\beither (?:the |this )?[^.;]{1,60}, or\b[^.;]{1,40},? or\b/i;

/** None of these says that an address is unknown. */
export const ofNoAddress = [ofManyCauses, ofTheSender, ofTheSenderAbroad, ofAThing, ofTheirNumber, ofTheText];
