import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { notTheAddressee, ofTheSender, ofTheSenderAbroad, ofTheText } from './misheard.ts';
import { phrase } from './words.ts';

export const mailboxDisabled = defineCause({
  id: 'mailbox-disabled',
  bucket: 'address',
  actor: 'nobody',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '\\bno[- ]?reply (?:address|mail ?box|box|account)|user hang ?-?up\\b|(?:organi[sz]ation|company|firm|business|project) (?:has |is )?(?:been )?(?:closed|dissolved|shut down|ceased)',
      ),
    },
    { phrase: phrase('\\b5\\.2\\.1\\b {long}mailbox unavailable') },
    {
      phrase: phrase(
        '(?:dominio|domain|domaine|domínio) (?:\\S{1,60} )?(?:caducado|scaduto|expirado|expiré|has expired|abgelaufen)',
      ),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        'casella {gap}sospes|(?:casella|utente|account) {gap}(?:disabilitat|disattivat|sospes|inattiv)|skrzynka {gap}(?:zablokowan|zawieszon|nieaktywn)|boîte {gap}(?:désactivée|fermée|suspendue)|de-?activated (?:due|because|after|for)|(?:non|in) ?(?:-| )?usage',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|mail ?box|user|address) (?:(?!temporar)\\S{1,60} )?(?:{is} )?(?:currently )?unavailable(?!\\W{1,3}(?:mail ?box )?busy)',
      ),
      actor: 'you',
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { wording: /policy rejection on the target address/i, at: ['yandex'] },
    { enhanced: /^[45]\.2\.0$/, confidence: 'low', also: ['recipient-policy', 'content'] },
    { wording: /account that you tried to reach is (?:inactive|disabled)/i },
    { vendor: /\b(?:LPN\w{0,4}_42[06]|OFR\w{0,4}_42[06])\b|\/err\/3\b|p=DisabledUser/i },
    { wording: /\(554\.30\)|is no longer valid/i },
    { wording: /relay not permitted for user/i, at: ['apple'] },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?(?:{is} )?(?:\\S{3,16}l(?:e?y) |now |an? |been |marked )*(?:disabled|inactive|deactivated|suspended|locked|closed(?! to (?!you\\b))|terminated|discontinued|blocked(?! (?:mail|e-?mails?|messages?|your?|this|the sender|delivery|by (?:the|this|a|our|your|recipient|admin|user|owner|customer|rule)))|frozen|expired|cancell?ed|archived|on hold|removed|deleted|retired|not active|unused|dormant|abandoned|obsolete|lapsed|cancell?ed|withdrawn|{not} active)(?! (?:for sending|by (?:(?:an?|the|some|other|another) (?:\\S{1,8} )?(?:process|session|program)|other session|spam|dnsbl|rbl|\\S{1,60}\\.)|from|using|for (?:spam|sending)|due to (?:spam|policy)))',
      ),
    },
    {
      phrase: phrase(
        '\\b(?:disabled|inactive|deactivated|suspended|locked|closed|expired|terminated|dormant|archived|discontinued|frozen|deleted|blocked) {recipient}',
      ),
    },
    { phrase: phrase('(?:blocked|disabled|closed|deactivated) (?:due to|for|because of) inactivity') },
    {
      phrase: phrase(
        '(?:account|mailbox|user|address) {gap}no longer (?:in use|used|available|active|accepts?|accepting|in service|monitored|valid)',
      ),
    },
    {
      phrase: phrase(
        'no longer (?:accepts?|accepting|receiv(?:es|ing)) (?:mail|e-?mail|messages)|no longer (?:on server|active)',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?(?:has been |is |was )?(?:cannot be accessed|{not} (?:accepting|receiving|able to receive|enabled|activated|(?:accept|receive)(?! (?:\\S{1,14} ){0,2}(?:non-|un|from|without|external|anonymous))|available))',
      ),
    },
    {
      phrase: phrase(
        'mailbox (?:currently |temporarily )?(?:unavailable(?!\\W{1,3}(?:mail ?box )?busy)|inaccessible|{not} available)',
      ),
      actor: 'you',
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'recipient {gap}(?:has been |is )?disabled|user account is (?:\\S{1,20} )?(?:off|disabled)',
      ),
    },
    {
      phrase: phrase(
        '邮箱被锁|已被禁用|停用|已停机|已欠费|沉默|compte (?:est )?(?:bloqué|désactivé|suspendu|clos)|konto (?:ist )?(?:gesperrt|deaktiviert|geschlossen)|postfach (?:ist )?(?:gesperrt|deaktiviert|geschlossen|stillgelegt)|cuenta (?:está )?(?:desactivada|suspendida|bloqueada)|conta (?:está )?(?:desativada|suspensa|bloqueada)|почтовый ящик {gap}(?:отключен|заблокирован)|аккаунт {gap}заблокирован',
      ),
    },
    { enhanced: /^5\.2\.1$/, notAt: ['att'] },
    {
      phrase: phrase(
        '(?:postf.ch|konto\\b|mailbox|account|empfänger\\S{0,9}|empfaenger\\S{0,9}|empfanger\\S{0,9}|benutzer\\S{0,6}|nutzer\\S{0,6}|adresse|postvak|gebruiker\\S{0,7}|ontvanger|adres\\b) {long}(?:deaktiviert|gesperrt|stillgelegt|gel.e?scht|geschlossen|abgeschaltet|aufgel.e?st|eingefroren|gek.e?ndigt|inaktiv|nicht (?:mehr )?(?:aktiv|in betrieb|verf.e?gbar|g[üu]e?ltig|genutzt|verwendet|gelesen|abgerufen)|existiert nicht mehr|au[ßs]s?er betrieb|gedeactiveerd|uitgeschakeld|geblokkeerd|opgeheven|gesloten|verwijderd|inactief|opgezegd|opgeschort|niet (?:meer|langer) (?:actief|in gebruik|beschikbaar|geldig))(?! (?:von|durch|door) )',
      ),
    },
    {
      phrase: phrase(
        '(?:boîte|boite|compte|messagerie|destinataire|utilisateur|buz.n|cuenta|casilla|usuario|caixa|conta\\b|usu.rio|utilizador|casella|account|utente|utenza|mailbox|adresse|endere.o|direcci.n|indirizzo) {long}(?:d.sactiv.|suspen(?:d[ui]|s[oa])|expir.|ferm.e|cl.tur|bloqu.e?\\b|supprim.|inacti[fv]|verrouill|r.sili.|archiv.|n.est plus (?:actif|active|utilis|valide|en service|consult)|hors service|desa(?:c)?tivad|cerrad|bloquead|inhabilitad|deshabilitad|desabilitad|eliminad|de baja|inativ|encerrad|exclu.d|removid|cancelad|congelad|expirad|caducad|disattivat|disabilitat|sospes|chius[oa]|bloccat|cancellat|eliminat|inattiv|scadut|cessat|dismess|non (?:.{1,3} )?(?:più )?(?:attiv|utilizzat|in uso)|ya no (?:est[aá] activ|se us|es v.lid)|n[aã]o (?:est[aá] )?(?:mais )?ativ)(?! (?:par|por|dal?|pelo) (?!falt|motiv|impag|manc|ina))',
      ),
    },
    {
      phrase: phrase(
        '(?:skrzynk|kont[oa]\\b|adres|u.ytkowni|odbiorc|schránk|schrank|[uú][cč]et|u.ivatel|příjemc|prijemc|ящик|аккаунт|уч.тн\\S{2} запис|пользовател|получател|адрес)\\S{0,4} {long}(?:zablokowan|zawieszon|nieaktywn|dezaktyw|wy..czon|usuni.t|zamkni.t|zlikwid|wygas.|skasowan|zablokov.n|deaktiv|zru.en|smaz.n|pozastaven|uzav.en|neaktivn|vypnut|отключ|заблокирован|деактивир|закрыт|приостанов|неактив|замороже|(?<!сообщение |письмо |вложение |файл |объект )удал.н|не активен|больше не (?:существует|использ|обслуж|действ)|не используется)(?! (?:przez|получателем))',
      ),
    },
    {
      phrase: phrase(
        '(?:inkorg|brevl.d|postl.d|postkasse|mailboks|innboks|postboks|konto|kontot|mottagar|modtager|mottaker|adress|bruger|bruker|anv.ndar|postilaatik|tili\\b|osoit|käyttäj|kayttaj|vastaanottaj|kutu|hesa[bp]|kullan.c.)\\S{0,14} {long}(?:inaktiver|inaktiv|avaktiver|sp.rrad|avst.ng|st.ngd|avslutad|borttag|raderad|inte l.ngre|deaktiver|sp.rret|lukket|slettet|nedlagt|suspender|stengt|avsluttet|sperret|ikke l[aæ]n?ng?ere|ikke lenger|ikke aktiv|poistet|suljet|lukittu|passiv|k[aä]yt[oö]st[aä]|devre d[ıi][sş][ıi]|ask.ya|kapat.l|engellen|silin|pasif|dondurul|aktif de)(?! (?:av|af) )',
      ),
    },
    {
      phrase: phrase(
        '(?:アドレス|アカウント|メールボックス|受信者|ユーザー?|利用者|宛先).{0,24}(?:無効(?:に|化|と)|停止|凍結|解約|廃止|閉鎖|削除|退会|休止|ロック|[利使]用(?:できな|され(?:て(?:い)?)?(?:な|ま)|停止))|(?:邮箱|郵箱|信箱|帐号|账号|帳號|账户|帳戶|用户|用戶|使用者|收件人|收件者|地址).{0,16}(?:停用|停止使用|冻结|凍結|禁用|注销|註銷|关闭|關閉|锁定|鎖定|被封|失效|休眠|过期|到期|已删除|已刪除|停止服务|停權)|(?:계정|메일함|사서함|사용자|수신자|메일 ?주소|아이디).{0,16}(?:정지|비활성|휴면|해지|폐쇄|탈퇴|삭제|잠금|잠겨|잠긴|중지|만료)|휴면 ?(?:계정|상태|회원|처리|전환)|탈퇴한|解約済み|解約されて|利用停止中',
      ),
    },
    {
      phrase: phrase(
        '(?:owner|holder) (?:must|has to|needs to) (?:first )?(?:log|sign) ?in\\b|(?:subscriber|customer|client|user|member|owner|holder|student|he|she|they) (?:\\S{1,30} )?(?:has |have |had )?(?:cancell?ed|terminated|ended|closed|quit|discontinued|given up|deleted|unsubscribed from) (?:his|her|their|the|this|our|its|using) (?:\\S{1,16} )?(?:account|service|subscription|contract|mail ?box|address|access|e-?mail|plan|membership)',
      ),
    },
    {
      phrase: phrase(
        '(?:{recipient}|customer|subscriber) (?:\\S{1,60} )?(?:{is} )?(?:currently |now |temporarily )?(?:gone\\b|decommissioned|shut ?down|switched off|turned off|on (?:a )?(?:legal |administrative )?hold|locked out|not (?:yet )?(?:been )?activated|read-?only|parked|out of service)|(?:mail|service|e-?mail|delivery) for (?:<?@{3,}>?|this (?:domain|user|address|account)) {gap}(?:switched off|turned off|disabled|suspended|discontinued|stopped)',
      ),
    },
    {
      phrase: phrase(
        '(?:address|account|mail ?box|alias) (?:that |which )?(?:has |have |was |is )(?:\\S{1,14} ){0,2}(?:expired|retired|lapsed)|(?:owner of (?:this|the|that) domain|hosting (?:account|service|package)|domain(?: name)?) (?:\\S{1,60} )?(?:{is} )?(?:suspended|cancell?ed|terminated|parked|deactivated)',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:account|mail ?box|user|customer|address) {gap}(?:suspended|disabled|closed|locked|blocked|stopped) {gap}(?:non-?payment|unpaid|overdue|payment|{not} paid)|account of (?:that|this|the) (?:customer|user|client|subscriber) {is}',
      ),
    },
    {
      phrase: phrase(
        '(?:abonn|teilnehmer|kunde|client|titulaire|titular|cliente|utente|assinante|abbonato|klant|klient|абонент|клиент)\\S{0,4} {long}(?:r.sili|gek.e?ndigt|rescindi|disdett|расторг|opgezegd|zrezygnowa)|契約.{0,8}解(?:除|約)|解約',
      ),
    },
    {
      phrase: phrase(
        '(?:pending|awaiting|scheduled for|marked for|queued for|slated for) (?:deletion|removal|closure)|(?:forwarding|alias|redirect\\S{0,3}) (?:for|of|to) \\S{1,80} (?:has |was |is )?(?:lapsed|expired|ended|ceased|stopped)|never logged (?:in|on)\\b',
      ),
    },
    {
      phrase: phrase(
        'on (?:vacation|holiday|leave) and {not}|{is} {not} (?:accepting|receiving|taking) any (?:new |more )?(?:mail|e-?mail|messages)\\b(?! (?:from|with))|{recipient}(?:\\(s\\))? (?:account )?{is} (?:temporarily |currently )?(?:limited|restricted)\\b',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'infrastructure'],
    },
    { token: /badrcptto|bad_?rcpt/, confidence: 'medium', also: ['recipient-policy'] },
    {
      phrase: phrase(
        '(?:delivery|service|address|account|mail ?box|access|forwarding) (?:\\S{1,16} ){0,5}(?:ended|ceased|ran out|lapsed|stopped) (?:with|on|in|after|at|when|last) ',
      ),
    },
    { vendor: /\bSL E504\b/ },
    {
      phrase: phrase(
        '(?:mail ?box|account|address) (?:of|belong(?:s|ed|ing) to) (?:an? |our )?former (?:\\S{1,12} )?(?:employee|staff|member|colleague|student|customer|user|worker|volunteer)',
      ),
    },
    {
      phrase: phrase(
        '(?:(?<!@)@{4,255}>?|address) {is} (?:switched|turned|shut) off\\b(?! (?:for|by|until))|(?:mail ?box|account|mail|box|user|inbox) (?:{is} )?(?:put to sleep|put on hold|on hold|switched off|turned off|hibernat\\S{2,5}|dormant|asleep)|(?:his|her|their|user.s|@) contract {gap}(?:ended|expired|terminated)|login of (?:this|that|the) (?:user|account) {gap}(?:revoked|withdrawn|removed)',
      ),
    },
    {
      phrase: phrase(
        '(?:for|used for) outgoing (?:e-?)?mail only\\b|(?:outgoing|send|sending)[- ]only\\b(?! (?:after|with|from|via))|(?:subscription|contract|service|membership) (?:of|for) (?:this|the|that) (?:customer|user|member|subscriber|client|account) (?:has |have |was )?(?:been )?(?:lapsed|expired|ended|terminated|cancell?ed)|(?:student|employee|user|colleague|\\bhe|\\bshe|@|owner|recipient|member|teacher)[">]? (?:has |is |was )?(?:graduated|retired|resigned|deceased|passed away)\\b|passed away\\b|\\bis (?:not|no longer) with us\\b',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    { phrase: phrase(farther.mailboxDisabled) },
    // whoever pays for it is the recipient, or whoever runs his mailbox
    {
      wording: phrase(
        '(?<!your )(?<!filtering )(?:mail ?box|account|member|subscriber|inbox)\\b (?:\\S{1,14} ){0,5}(?:suspended|disabled|closed|blocked|on hold|locked|cancelled|deactivated|lapsed)\\b.{0,30}\\b(?:not paid|unpaid|non-?payment|no payment|subscription|dues)(?!.{0,60}\\b(?:send|relay|filter))',
      ),
    },
    {
      // what a service lends for a time
      phrase: phrase('(?:address|alias|e-?mail|relay) (?:\\S{1,40} ){0,3}(?:has )?stop(?:s|ped) working\\b'),
      confidence: 'medium',
    },
  ],
  unless: [
    ofTheSender,
    ofTheSenderAbroad,
    notTheAddressee,
    ofTheText,
    /(?:^|[:;.] {0,2})address (?:is |was |has been )?blocked\W{0,3}$|sending from this|for sending|smtp (?:access|service)|(?<!(?:deleted|removed|closed|terminated) (?:\S{1,16} ){0,2})due to (?:spam|policy|content)|sending address|outgoing|outbound|message sending|at a rate|tenant|your account|email sending|from sending|unavailable or access denied|\bsender|\b525 (?:5\.7\.13 )?user account|account (?:out|in)bounds|ip address \S{1,60} (?:is |was |has been )?(?:b?locked|listed|suspended)|your (?:sending )?domain|\bip-?(?:adress|adres|адрес)|адрес ip/i,
    // who sends, not who should get it
    /\b(?:smtp|relay|submitting|submitter.s|compliance|campaign|import|cpanel|subscription) (?:\S{1,14} ){0,2}(?:account|user)\b|\b(?:account|user|mailbox|workspace)\b.{0,40}\b(?:to|and|can|cannot|can.t|not|no mails? can be|before|needs?) (?:log in to )?(?:send|sent|submit|sending)|campaign|compliance|permitted to send/i,
    /(?:konto|account|cuenta|conta|casella|buz[oó]n|postfach|benutzer|アカウント|계정|[帐账]号|邮箱|запис|účet|uživatel).{0,30}(?:versand|senden|envi[oa]|invi[oi]|wysy[łl]|отправ|надсилан|utsend|odes[ií]l|gửi|送信|发信|发送|寄信|보낼)|(?:versand|invii|utgående|udgående|送信|送信元|发件|發件|발신|mittente|emisora?|remitente).{0,20}(?:konto|account|cuenta|casella|buz|benutzer|アカウント|계정|[帐账]号)|(?:casella|buz[oó]n|cuenta|conta) .{0,3}(?:mittente|emisora?|remitente)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
});

EXAMPLES: addExamples(mailboxDisabled, {
  is: [
    '550 5.1.2 the project has been closed down',
    '550 5.2.0 Mail delivery to this student address ended with the semester',
    'Mailaddress is administrativley disabled. (LDAP-ERR #220)',
    '550 5.2.1 The email account that you tried to reach is inactive.',
    '554 30 Sorry, your message cannot be delivered. This mailbox is disabled (554.30).',
    '550 5.7.1 <mia@corp.example>: mailbox closed by owner',
    '554 mailbox unavailable',
    '450 4.2.1 Recipient account is suspended',
    'Dieses Postfach wurde wegen Inaktivität stillgelegt',
    'このアカウントは停止されています',
    '550 the customer has terminated this contract',
    '550 member closed the mailbox',
    '550 the account has been switched off',
    '550 recipient is locked out of the system',
    '550 5.2.1 mailbox decommissioned',
    '550 this throw-away address has now expired',
    '550 the domain has been suspended by its registrar',
    '550 this account was closed because of an unpaid bill',
    'Cuenta suspendida por falta de pago',
    "L'abonné a résilié son contrat",
    '550 Der Teilnehmer hat gekündigt',
    '550 Mailbox pending deletion',
    '550 recipient never logged in, account removed',
    "550 kim's account is on hold",
    '450 4.2.1 paused, the holder needs to log in once',
    'This relay address stopped working when the booking was over',
  ],
  isNot: [
    'Получатель: bo@corp.example Действие: сообщение удалено', // the message
    '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages', // too much mail at once
    '550 Your account has been suspended from sending because of abuse', // your own account
    '550 5.7.1 you have unsubscribed',
    '535 5.7.8 you are locked out after failed logins',
    '550 5.7.1 your sending domain was suspended',
    '451 the message is on hold for review', // the mail, not the mailbox
    '550 Your account is suspended for non-payment', // the own one
    '550 Requested mail action not taken: address blocked', // whose, nobody knows
    '550 your company account is closed', // the sender's
    '421 4.7.0 address banned for 10 minutes', // a machine's
    '450 mailbox is locked by an IMAP session', // for seconds
    '552 5.7.0 mailbox frozen by hijack detection', // the sender's
    '450 mailbox temporarily not accepting from your server', // the machine
    '421 the mail server stopped working for a moment', // the server
  ],
});
