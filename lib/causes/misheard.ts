/** Words about an address that speak of the sender's own: his envelope, his login, his server's answer to a callback. */
export const ofTheSender =
  /\breturn[- ]path|bounce address|\bsenders? (?:mail ?box|account|user|verif)|(?:believe|trust) your sender|\benvelope (?:from|sender|domain)|\b(?:author|signing|sending|from) domain|header from|^53[45]\b|credential|unknown sender|\bdmarc\b|spoof|claims? to be|발신 ?(?:계정|아이디)|\b[45]\.1\.8\b|\b5\.7\.25\b/i;

/** Words about an address that a mail is refused for, because it quotes them. */
export const ofTheText =
  /phish|\bscam\b|\bsubject\b(?! {0,2}[:=])|\bbody (?:contains?|text)|corrupt (?:mail|message)|message (?:is )?malformed/i;

/** Unknown, but a machine, a name in a certificate, a folder or a list. */
export const ofAThing =
  /\b(?:helo|ehlo|client|certificate|tls) ?name|\b(?:ip|client) address (?:\S{1,60} )?(?:is )?(?:not|un)|certificate|\b(?:host|server|network|gateway|hop) (?:is |was )?(?:currently )?(?:un|not )reachable|bad ?mail (?:folder|dir)|(?:relay|access) list|recipients? headers?|(?:bad|wrong|invalid|or) password|domain of your (?:own |sender )?address|outbound (?:system|server)/i;

/** Not one address that is dead, but how many of them a sender had. */
export const ofTheirNumber =
  /(?:share|rate|percentage|ratio|proportion|number|amount|limit|quota) of (?:bad|invalid|unknown|wrong|non-?existent|undeliverable|inactive|dormant)|(?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipient|user|address)(?:e?s)? (?:share|rate|ratio|percentage|limit|quota)|[a-z] (?:\d{1,2}|[1-3]\d\d|\d{4,6}) (?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipi|users|addresses|mail ?boxes)|unknown users?\)? per (?:hour|day|minute)/i;

/** A limit that empties with time, or one mail's, or the disk of all: no mailbox is full. */
export const ofNoMailbox =
  /\bper \d{1,6} ?s(?:ec\w{0,4})?\b|client host|throttl|traffic shap|\bbulk (?:mail )?quota|messages (?:daily|per|an?) |(?:alle|pro|je|per) (?:\d{1,4} )?(?:minut|stund|nachricht)|message exceeds (?:the |our )?(?:maximum )?size limit|per-message|system-wide|DiskFull|out of memory|server holding|(?:daemon|queue|spool|system).{0,20} partition|диск\S{0,2} сервера|own mail ?box|prohibit ?send(?! ?(?:and ?|\/ ?)?receive)|package quota|küldési|outbound/i;

/** Locked, closed or suspended, but not the addressee's: the sender's account or his machine's address. */
export const notTheAddressee =
  /\baddress range|\baddress (?:is |was )?(?:b?locked|suspended|banned) (?:for )?\d{1,4} ?(?:s|sec|min|h|hour|day)|\byour (?:\S{1,12} ){0,2}(?:account|user\b|mail ?box|service|script|login)|\bsub-?account|trial account of your|(?:account|user|mail ?box) of your|your own (?:e-?mail )?address|\bsending (?:is|was|has|disabled|suspended|blocked|limit)\b|(?:disabled|suspended|blocked|locked) (?:for|from) sending|(?:your|sender).{0,30}hijack|hijacked (?:sender|account)|\bauth:|\b525 (?:5\.7\.13 )?account|marked as inactive|\b406 inactive|notdelivered|journal|hard bounces|不正利用.{0,12}アカウント|(?:tài khoản|บัญชี).{0,30}(?:gửi|ส่ง)|(?:unsubscribe|remove|to|many) (?:inactive|dormant|expired|closed|disabled) (?:\S{1,10} )?(?:recipients|users|accounts|mail ?boxes|inboxes|addresses)/i;

/** None of these says that an address is unknown. */
export const ofNoAddress = [ofTheSender, ofAThing, ofTheirNumber, ofTheText];
