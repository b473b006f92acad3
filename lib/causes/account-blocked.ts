import { accountAbroad } from './account-abroad.ts';
import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const accountBlocked = defineCause({
  id: 'account-blocked',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:message|mail|e-?mail) sending for (?:this|your|the) account|submission (?:is )?(?:disabled|blocked) for',
      ),
    },
    {
      phrase: phrase(
        '(?:outgoing|outbound) (?:mail|e-?mail|smtp) {gap}(?:disabled|suspended|blocked|locked|stopped)|(?:e-?mail|mail|messages?|smtp) (?:outgoing|outbound) (?:{is} )?(?:been )?(?:disabled|suspended|blocked|locked|stopped|frozen|restricted)',
      ),
    },
    { phrase: phrase('outgoing mail suspension|outgoing mail {gap}suspend') },
    { phrase: phrase('unusual (?:sending )?activity'), also: ['reputation'] },
    {
      phrase: phrase(
        '(?:sending|outgoing mail|outbound mail|mail|e-?mail) (?:is |has been |was )?(?:paused|suspended|disabled|stopped|blocked|on hold|frozen|locked) (?:for|on) (?:this|your|the) (?:account|user|domain|subscription)',
      ),
    },
    {
      phrase: phrase(
        '(?:your|this|sending|sender.s) (?:\\S{1,20} )?account (?:\\S{1,12} ){0,3}(?:paused|suspended|under review|on probation|deactivated|locked|terminated|disabled for sending)(?! .{0,40}(?:recipient|mailbox))',
      ),
      confidence: 'medium',
    },
    { wording: /\b525 user account|5\.7\.13 user account disabled|account outbounds disabled/i },
    { phrase: phrase('(?:account|user) {gap}limited access to send') },
    { wording: /bad outbound sender/i, at: ['microsoft', 'outlook-com'] },
    {
      wording:
        /sending (?:e-?mail |mail )?account has been (?:temporarily )?suspended|your (?:\S{1,10} )?account has been (?:identified|flagged|reported) as (?:an? |the )?(?:\S{1,10} )?(?:source|sender|origin)|(?:weren.t|were not) recognized as a valid sender|access denied, (?:spam abuse detected|banned sender)(?!.{0,10}(?:\d{1,3}\.\d{1,3}\.|ip\b|domain))/i,
    },
    { vendor: /\bAS\(42004\)/i },
    // Outlook.com's verdict on what its own customer sends; another one is that he has sent enough (sending-limit.ts)
    { token: /\bOutboundSpamException\b(?!.{0,400}\bRefuseQuota\b)/ },
    { vendor: /AUP#(?:CXTHRT|CXMJ)\b/i, actor: 'you' },
    { vendor: /\bAUP#(?:Out|O)?-?10[1-8]0\b/i, actor: 'you' },
    {
      phrase: phrase(
        '(?:your (?:own )?(?:\\S{1,12} )?(?:account|user\\b|log-?in|mailer|script|sending service)|\\bsub-?account) {gap}(?:suspended|blocked|disabled|deactivated|compromised|restricted)|(?:smtp|sending) for your {gap}(?:turned|switched) off|(?:user|account|sender|you) (?:\\S{1,60} )?(?:{is}|are|have been) (?:blocked|suspended|restricted|barred|banned) from sending|\\byou ha(?:ve|ven) ?{not} paid|account unpaid|account (?:\\S{1,60} )?has no right to send\\W{0,3}$|(?:user|account) (?:\\S{1,60} )?(?:{is} )?black ?listed for (?:outgoing|outbound)|(?:sends?|log-?ins?|logged in|signed in|sign-?ins?) from (?:many|several|multiple|different|various|two|\\d{1,2}) countries',
      ),
    },
    {
      phrase: phrase(
        '(?:sending|outgoing|outbound)(?! (?:e-?mail |mail )?(?:server|host|ips?|mta|domain|network)\\b) (?:e-?mail |mail )?{gap}(?:suspended|disabled|blocked) (?:due to|because of) {gap}(?:abuse|suspicious|spam)',
      ),
    },
    { phrase: phrase('account {gap}(?:has been )?blocked from sending') },
    { phrase: phrase('e-?mail sending denied'), confidence: 'medium', also: ['sending-path'] },
    { enhanced: /^5\.1\.8$/, at: ['microsoft'] },
    { enhanced: /^5\.7\.50[1-3]$/ },
    { enhanced: /^5\.7\.13$/, notAt: ['microsoft'] },
    { reply: /^525$/ },
    {
      phrase: phrase(
        '(?:nicht mehr|plus|ya no|n[aã]o (?:pode|tem) mais|non (?:pu[oò]|puoi) pi[uù]|niet meer|nie mo[zż](?:e|esz) ju[zż]|больше не мож\\S{2,3}) {gap}(?:senden|versenden|envoyer d|enviar (?:correo|e-?mail|mensa)|inviare (?:e-?mail|messagg|posta)|verzenden|wysy.a.|отправлять)|(?:bloque|blocc|suspen|sospes)\\S{1,6} (?:el env.o|o envio|l.invio|los env.os) |invio bloccato|(?:versand|envoi|env.o|envio|invio|wysy.k\\S|отправк\\S) {gap}(?:wurde gesperrt|gesperrt wegen|suspendu|suspendid|suspens[oa]|sospes[oa]|zablokowan|заблокирован\\S|приостановлен\\S)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:お客様|あなた|ご利用|ご契約)の(?:メール)?(?:アカウント|アドレス).{0,20}(?:停止|凍結|制限|ロック|不正)|アカウント.{0,14}(?:不正(?:利用|アクセス)|乗っ取)|不正(?:利用|アクセス).{0,12}アカウント|スパム.{0,8}送信.{0,14}(?:疑|可能性|アカウント)|(?:您的|你的|貴)(?:帐号|账号|帳號|帐户|账户|帳戶|邮箱|信箱|郵箱).{0,20}(?:被封|封禁|冻结|凍結|锁定|鎖定|禁止|停用|被盗|异常|異常|限制发|暂停)|(?:发信|發信|发件)(?:功能|权限|權限|帐号|账号)?.{0,8}(?:被封|封禁|被禁|冻结|凍結|暂停)|(?:疑似|涉嫌).{0,8}(?:发送|發送|发信).{0,4}垃圾|(?:회원님|귀하|고객님|본인)의? ?(?:계정|아이디|메일(?!을)).{0,20}(?:정지|제한|차단|도용|잠)|계정.{0,10}(?:도용|해킹)|(?:비밀 ?번호|암호|패스워드).{0,8}(?:유출|탈취|노출)|パスワード.{0,12}(?:漏|流出|盗)|(?:密码|密碼).{0,8}(?:泄露|泄漏|外泄|外洩|被盗|被盜)|발신 ?계정.{0,6}(?:정지|차단)',
      ),
    },
    {
      phrase: phrase(
        'sending (?:to (?:external|outside) \\S{1,14} )?(?:{is} )?(?:temporarily )?(?:paused|suspended|stopped|halted|disabled|on hold)\\b|account (?:{is} )?(?:under|pending|on) (?:review|probation|investigation)|your (?:e-?mail )?mail ?box {gap}(?:suspended|blocked|disabled|locked|restricted)',
      ),
    },
    {
      phrase: phrase(
        'account (?:{is} )?(?:{not} (?:able|permitted|allowed|authori[sz]ed|enabled)|(?:temporarily |currently )?unable) (?:to|for) (?:send|sending|outgoing)',
      ),
    },
    {
      phrase: phrase(
        '(?:outgoing|outbound) (?:anti-?)?spam(?! (?:filter|policy|score|of))|your (?:\\S{1,12} )?account (?:{is} )?(?:limited|frozen|closed)',
      ),
    },
    {
      phrase: phrase(
        'your account (?:has been |is |was )?flagged|(?:sending|outgoing mail|outbound mail) (?:from|for|by) (?:this|your|the) (?:account|user|mail ?box) (?:was |is |has been |were )?(?:switched off|turned off|stopped|disabled|blocked|on hold|paused)|outbound mail (?:\\S{1,12} ){0,3}on hold|account (?:is |has been )?locked for sending|(?:compromised|stolen|hacked|leaked) (?:log-?in|password|credentials)|password (?:was|has been|is|may be) (?:stolen|leaked|compromised)|account (?:is )?{not} (?:yet )?verified|(?:confirm|verify) your (?:phone|e-?mail address|identity) (?:before|to|first)',
      ),
    },
    {
      phrase: phrase(
        'sending (?:{is} )?(?:blocked|refused|stopped|suspended|disabled)\\b|(?:your|this) account (?:has |has been |is |was )?(?:sent|sending|sends) (?:out )?spam|smtp (?:access|service|sending) (?:for|of) (?:this|your|the) (?:user|account|mail ?box) {is}',
      ),
    },
    {
      phrase: phrase(
        '(?:mail |e-?mail )?service (?:for|of) (?:your|this) (?:account|user|domain) (?:{is} )?(?:stopped|suspended|disabled|blocked|cut)|your (?:mail |e-?mail |hosting )?service (?:{is} )?(?:suspended|stopped|disabled|blocked)|bad (?:outgoing|outbound) sender|(?:unusual|suspicious) (?:sending|activity|traffic|sign-?in|log-?in) (?:from|by|on|in) (?:your|this) (?:account|log-?in|user|mail ?box)|(?:noticed|detected|found) (?:unusual|suspicious) sending',
      ),
    },
    {
      wording: phrase(
        '(?:compte|konto|cuenta|conta|account|postfach|аккаунт) {gap}(?:suspend|gesperrt|bloqu|blocca|bloccat|bloquead|заблок)\\S{0,5} {gap}(?:envoi|versand|versend|spam-?versand|env[ií]o d|invio d|wegen spam|рассылк|отправк)',
      ),
    },
    {
      phrase: phrase(
        'being discarded due to sender|restricted from sending (?:e-?)?mails?\\b|(?:outbound|outgoing) (?:spam )?(?:filter|policy|system|protection) (?:has |have |had )?(?:suspended|blocked|disabled|restricted|locked|stopped) (?:you|your|this|the (?:user|account))|(?:spam|phishing|phish|virus|viruses|malware|junk|scams?) (?:mails? |messages? )?(?:was |were |is |being )?(?:sent|coming|came|detected|seen) (?:with|through|using|from|via|by|out of) your (?:log-?in|account|user|mail ?box|credentials)|(?:account|mail ?box|user) {gap}hijack|hijack {gap}(?:account|mail ?box|user)\\b|\\bconnected (?:inbox|mail ?box|(?:e-?mail )?account) (?:{is} )?(?:disabled|suspended|blocked|disconnected|restricted)|submitting (?:user|account) (?:{is} )?(?:b?locked|suspended|disabled|stopped)|sending (?:from|for|by) (?:this|your|the) (?:account|user|mail ?box) (?:{is} )?(?:shut|closed|suspended|barred|forbidden)|(?:mail|messages) (?:sent )?(?:by|from) (?:the )?(?:user|account) \\S{1,60} (?:{is} )?(?:being )?(?:discarded|held|suspended)|(?:outgoing|outbound) (?:mail|e-?mail|messages) (?:for|from|of|by) \\S{1,60} (?:{is} )?(?:been )?(?:put on hold|on hold|held|suspended|disabled|frozen)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender(?:.?s)? account|sending user(?:.?s)? (?:account|mail ?box)) (?:{is} )?(?:\\S{1,12} )?(?:suspended|disabled|blocked|locked|frozen|deactivated|inactive)',
      ),
    },
    {
      wording: phrase(
        '(?:you|user|account|login|mail ?box|sender|address)(?: \\S{1,60})? (?:are |is |may |can |must |has been )?{not} (?:be )?(?:allowed |permitted |authori[sz]ed |enabled )?(?:to )?(?:send|mail|write)(?: any)?(?: mails?| e-?mails?| messages?)? (?:to |outside )(?:the |an? |any |our |this )*(?:internet|other (?:servers?|hosts?|domains?|systems?|sites?)|(?:external|outside|remote|foreign) (?:servers?|hosts?|domains?|systems?|sites?|addresses|recipients|destinations)|(?<=outside (?:of )?(?:the|our|your|this) )(?:domain|organi[sz]ation|company|network)\\b)|(?:account|mail ?box|user|you) (?:may|can|is allowed to|are allowed to) only (?:send|write) (?:internal|local|in-?house)|d[üu]e?rfen {gap}(?:keine|nicht) {gap}(?:andere|externe|fremde|ausw.e?rtige)\\S{0,2} {gap}(?:schicken|senden|versenden|verschicken)|(?:pas|plus) autoris.e?s? [aà] envoyer {gap}(?:ext.rieur|externes?|autres serveurs|autres domaines)|no (?:est[aá]|tiene) {gap}(?:autorizad|permi)\\S{1,4} {gap}enviar {gap}(?:exterior|extern|otros (?:servidores|dominios)|fuera)|non {gap}autorizzat\\S {gap}inviare {gap}(?:all.esterno|estern|altri (?:server|domini))|n[aã]o {gap}(?:autorizad|permi)\\S{1,4} {gap}enviar {gap}(?:exterior|extern|outros (?:servidores|dom.nios)|para fora)',
      ),
      confidence: 'medium',
      also: ['sending-path', 'recipient-policy'],
    },
    {
      // to anybody outside, in Chinese, Japanese and Korean
      wording: phrase(
        '(?<!(?:社外秘|機密|机密|敏感|대외비|기밀).{0,16})(?:(?:没有|沒有|无|無|不能|不允许|禁止|限制).{0,8}(?<![国國境海站域])外[发發](?![件来來])|(?<![国國境海站域])外[发發](?:邮件|郵件)?(?:权限|功能)?.{0,6}(?:限制|禁止|关闭|未开通)|(?:社外|外部)(?:の\\S{2,5})?(?:への?|宛の?|に)(?:メール.)?送信.{0,16}(?:禁止|制限|許可され|できません)|(?:외부|사외)(?: ?(?:계정|메일|주소|도메인))?(?:으?로|에게)? ?(?:메일 ?)?(?:발송|전송).{0,12}(?:제한|차단|금지|불가|허용되지|권한))',
      ),
      confidence: 'medium',
      also: ['sending-path', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:do {not}|don.?t|does {not}|doesn.?t|no|no longer) (?:provide |offer |have |any )*(?:smtp|outgoing mail|sending|relay) services? (?:for|to) (?:you|your|this (?:user|account|domain|sender|address)|@{3,})|(?:your|this) account (?:\\S{1,60} )?{is} {not} (?:authori[sz]ed|permitted|allowed|enabled) (?:to use|for) (?:this|the|our|any) (?:service|server|system|relay|smtp)',
      ),
      confidence: 'medium',
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '(?:re-?)?activate your (?:\\S{1,14} ){0,2}account|account (?:{is} )?{not} (?:yet )?activated(?!.{0,40}(?:recipient|mail ?box))|domain (?:\\S{1,60} )?{is} {not} (?:yet )?(?:allowed|permitted|authori[sz]ed|enabled|approved) to send\\b(?! (?:mail |e-?mails? |messages? )?(?:to|as|on behalf|from)\\b)',
      ),
      confidence: 'medium',
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '(?:unusual|suspicious|conspicuous|abnormal|irregular) (?:sending|relay(?:ing)?|mailing|outgoing) (?:pattern|behaviou?r)s?',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:mail\\(\\)|php ?mail|php scripts?|scripts|web ?server|web ?site|\\bcgi) (?:\\S{1,10} ){0,4}?(?:{is} )?(?:disabled|blocked|suspended|{not} (?:allowed|permitted)|(?:may|can) ?(?:no longer|{not})) (?:for this|to send|send\\b|from sending)',
      ),
      confidence: 'medium',
      also: ['sending-path', 'reputation'],
    },
    {
      wording: phrase(
        'sending (?:of (?:e-?)?mails? )?(?:{is} )?(?:{denied}) (?:for|to|from) (?:this|your) (?:account|user|mail ?box|login)|(?:account|sender id) (?:\\S{1,40} )?(?:{is} |temp(?:orarily)? )?(?:suspended|blocked|disabled|locked) (?:for|due to|because of|after) (?:sending )?(?:spam|abuse|phishing)|(?:sasl |smtp )?log-?in (?:{is} )?(?:blocked|locked|disabled) (?:for|due to|because of|after) (?:abuse|spam)|password (?:compromised|stolen|leaked)|(?:your|this) (?:web ?)?site (?:{is} )?(?:been )?(?:hacked|compromised|infected)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },

    {
      phrase: phrase(
        '(?:licen[cs]e|subscription|contract|hosting|\\bplan|\\bbill|invoice|mail service|service of \\S{1,16} (?:\\S{1,12} )?mail) (?:\\S{1,12} ){0,4}?(?:lapsed|expired|ended|ran out|run out|removed|overdue|unpaid|{not} paid|cancell?ed|terminated|withdrawn)\\b\\S? {long}(?:\\bsend|outgoing|outbound|\\bsubmit)',
      ),
    },
    {
      // a reply to AUTH: the account is the sender's own
      wording: phrase(
        '^53\\d (?:5\\.\\d\\.\\d{1,2} )?{gap}(?:locked|disabled|suspended|blocked|frozen)\\W{1,3}{gap}(?:abuse|suspic|\\bspam|hacked|compromis)|^53\\d (?:5\\.\\d\\.\\d{1,2} )?{gap}(?:account|user|(?<!basic )login|mail ?box|service|sending) {gap}(?:suspended|disabled|barred|closed|frozen|terminated|locked for sending|no permission|not (?:opened|activated))(?!.{0,60}(?:attempt|log-?ins\\b|password|wrong|fail|software|protocol|\\bapps?\\b|basic|security))',
      ),
      also: ['sending-path'],
    },
    { vendor: /support\.forpsi\.com\/kb\//, confidence: 'medium', also: ['reputation', 'recipient-policy'] },
    ...accountAbroad.map((template) => ({ phrase: phrase(template) })),
  ],
  unless: [
    /domain not found|domain of sender|recipient address|(?:black|deny|realtime).{0,8} ?list|sender ?score|\blure\b|발송 ?ip|(?:发信|發信|发送|發送)(?:数量|數量|量).{0,8}(?:超过|超過|超出|达到|達到)/i,
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(accountBlocked, {
  is: [
    'Der Versand über diese Adresse wurde gestern Nacht abgeschaltet',
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message: verdict is Suspend',
    'Sender cannot send mail: outgoing mail for acme.example has been put on hold',
    'Mail sent by user kim being discarded due to sender restrictions in WHM->Tweak Settings',
    '550 5.1.8 Access denied, bad outbound sender AS(42004)',
    '550 5.7.0 The sending email account has been temporarily suspended due to abuse.',
    '554 Your account has been suspended from sending because of unusual activity',
    '550 5.7.501 Access denied, spam abuse detected',
    'Il tuo account è stato bloccato per invio di posta indesiderata',
    'Ditt konto har spärrats',
    '550 sending has been paused',
    '550 your mailbox was locked',
    '550 the account is not enabled for sending',
    '554 outbound spam was found',
    'Your account has been limited',
    'Versand eingestellt: Ihr Zugang wurde missbraucht',
    '550 outgoing mail for this user was stopped',
    '550 5.1.8 Mail Outbound Suspended',
    '554 SMTP outgoing is blocked',
    '550 your password may be compromised',
    '550 sending stopped after your account sent spam',
    '550 SMTP service for your mailbox is off',
    '550 the mail service of this account was cut',
    '550 suspicious activity on your account',
    '550 compte suspendu pour envoi de spam',
    '550 5.7.1 Sender account suspended',
    '554 5.7.1 this login may not send mail to outside domains',
    '550 we offer no SMTP service for your account',
    '550 该账号没有对外发信权限',
    '554 社外のアドレスへの送信は許可されていません',
    '외부 도메인으로 메일 발송이 금지된 계정입니다',
    '550 your login signed in from several countries',
    '421 please activate your account before you send',
    '554 PHP scripts may not send mail here',
    '550 Versand über dieses Postfach wurde eingestellt',
    '550 account locked because of phishing',
    '554 this account is sending spam',
    '550 your account is currently unable to send',
    '550 hosting bill unpaid, you may not send until it is',
    '535 5.7.8 this user is blocked, suspicious traffic',
    '550 5.1.0 policy violation, see https://support.forpsi.com/kb/a4080',
    '535 5.7.1 user account closed for lack of payment',
    '550 the outgoing spam filter has blocked this account',
  ],
  isNot: [
    '550 5.1.8 <news@acme.example>: Sender address rejected: Domain not found', // elsewhere 5.1.8 means the sender's domain
    '550 5.2.1 The email account that you tried to reach is inactive.', // their account
    '552 your mailbox is full',
    '您的邮箱账号当天的发信数量已经超过系统限额，系统暂停了该账号的发信功能，24小时后自动恢复', // a limit: it lifts by itself
    '550 5.7.1 you are not allowed to send to this recipient', // their rule, not your account
    '550 contract of the recipient ended', // theirs
    '외부에서 발송된 메일은 거부됩니다', // from outside: their rule
    '550 该邮箱不允许境外发件人', // from outside, too
    '550 该信件疑似垃圾邮件', // the mail, not the account
    '554 outgoing spam score too high', // the mail, not the account
  ],
});
