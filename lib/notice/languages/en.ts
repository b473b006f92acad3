import { defineLanguage } from './define.ts';

export const english = defineLanguage({
  code: 'en',
  words:
    'the your message to was not delivered for of and be this that is following address mail could have has from you user unknown delivery recipient failed with on by please see more information server host at or if it are service blocked rejected',
  subject: {
    delay:
      /delivery status notification ?\(delay|waiting mail|delayed mail|delivery (?:delayed|temporarily|incomplete|is delayed|has been delayed)|warning: (?:message|could not send|e?-?mail(?! virus))|message .{0,40}(?:delayed|still being)|mail .{0,20}delayed|could not send message for past|delivery status notification: warning/i,
    delivered:
      /successful mail delivery|delivery status notification ?\((?:success|relay|delivered|expanded)|^(?:delivered|relayed|expanded|delivery report|successful delivery):|^delivery receipt/i,
    failure:
      /undeliver|returned (?:mail|e-?mail|message|to sender)|mail delivery (?:fail|problem|error|report|status|system|subsystem)|delivery (?:status )?(?:notification|failure|has failed|failed|report|error|problem)|failure notice|(?:mail|message|e?-?mail) (?:not (?:be )?delivered|could not be delivered|was not delivered|delivery failed|rejected|returned|blocked|bounced)|returning message to sender|non.?delivery|nondeliverable|not delivered|delivery-status|user unknown|mail failure|^message \S{1,40} (?:has been )?frozen|mail system error|could not be delivered|cannot be delivered|undelivered|(?:hard|soft|permanent|temporary)[- ]?bounce|bounce (?:notification|alert|report)|bounced|unable to deliver|rejected mail|delivery attempt|unknown (?:user|recipient)|permanent (?:delivery )?(?:failure|error)|error sending|no longer accept|systems? bounce|message status|failed mail|mail failed|\bnd[nr]\b|(?:mail|message) .{0,60}not (?:be )?(?:sent|delivered)|delivery (?:of|to|for) .{1,80}fail|(?:address|alias|list) expansion|(?:mail|routing) loop|\b(?:zeta|right|hyla|tele|tobit|net|web|[ei]-?)?(?:fax|faks|facsimile|sms)\S{0,16} .{0,40}(?:fail|\bnot (?:be )?(?:sent|delivered|completed|transmitted)|error|fehl|nicht |mislukt|niet (?:ver|afge)|non inviat|no enviad|não enviad|kunde inte|kunne ikke|nepoda)|\b(?:fax|sms)\S{2,16} (?:fehlg|misluk)|факс.{0,30}не |nie wys.{0,20}faks|undeliver.{0,20}fax/i,
  },
  body: {
    delay:
      /will (?:retry|be retried|continue to (?:try|be attempted)|keep trying|try again) (?:for|until|to deliver|the delivery)|(?:will|we|shall) (?:just |simply )?(?:keep|go) (?:on )?trying|still being retried|(?:stays?|remains?) in (?:the |our |your |a )?(?:\S{1,20} )?queue\b|do ?n.t need to resend|you do not need to re-?send|has ?n.t (?:yet been delivered|been delivered (?:yet|(?:to .{0,60})?after))|has not yet been (?:\S{1,12} )?delivered|(?:delivery (?:attempts )?|attempts .{0,40})will continue|not been delivered yet|temporary problem delivering|no action is required on your part|this is a warning message only|delivery to (?:these|the following) recipients? .{0,40}(?:delayed|deferred)|message is delayed|only a (?:temporary failure|warning)|details of temporary failure|address(?:\(es\)|es)? (?:(?:is|are|was|were) )?deferred|status=deferred|== [^\s<>@]{1,64}@\S{3,255} r=\S{1,60} t=|[0-9a-z]{8,20}[*!]?\s{1,8}\d{1,9} (?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} [\d ]\d \d\d:\d\d:\d\d\s{1,4}\S|will be re-?(?:attempted|queued)|temporary failure report|delivery (?:is|was) delayed|is queued for|continue trying to deliver|(?:is|was|been|being) (?:\S{1,10} )?(?:on hold|held|quarantined) by (?:\S{1,12} ){0,4}(?:gateway|filter|mimecast|security)/i,
    delivered:
      /(?:your message was successfully|successfully delivered to)(?! (?:all |any |the ){0,2}others?\b)(?!.{0,40}\s{1,12}[^\s@]{1,64}@[^\s:]{3,253}: (?:envelope expired|[^\n]{3,40} on destination mx))|delivery to these recipients or groups is complete|has been (?:successfully )?(?:delivered to|relayed to) the following/i,
    failure:
      /smtp (?:connect\(\) failed|error: (?:could not |data not |the following ))|(?:mail|message) from \S{3,253} to \S{3,253} failed|^\s{0,8}<[^\s<>@]{1,64}@[^\s<>]{3,253}>: |@[^\s:@]{3,253}: (?:envelope expired|.{3,40} on destination mx)|(?:could|can)(?: ?not|n.t|not) be (?:delivered|sent|reached|processed|transmitted)|(?:was|were|wasn.t|weren.t|not|been) delivered to|delivery (?:to|has|of|for) .{0,60}(?:failed|aborted|refused|rejected)|unable to deliver|undeliverable|did not reach the following|permanent (?:fatal )?error|have yet to be delivered|failed (?:permanently|address|recipient)|address(?:es)? failed|couldn.t be (?:delivered|found|reached)|group \S{3,320} does(?: not|n.t) (?:allow|accept|permit)|address (?:has been|is|was) (?:deactivated|disabled|suspended|discontinued)|the mail system\s{1,8}<[^\s<>@]{1,64}@|returned to (?:the )?sender|i.m afraid i wasn.t able|problem delivering your message|error occurred while trying to deliver|rejected your message|delivery (?:failure|failed|error)|mail delivery software|could not (?:be sent|send|deliver|reach)|did not reach some|(?:has|have) been rejected|message was rejected|message (?:has been |was )?blocked|(?:has |have )?not (?:have )?(?:been |be )?delivered|group you tried to contact|limit for sending mail|following recipients? .{0,40}(?:fail|reject|not)|unknown user|cannot be delivered|failed to (?:send|deliver)|unable to send|failure reasons|was rejected|non-?deliver|recipient.s mail server|did not accept|mail system errors?|had (?:permanent|delivery|fatal)|(?:address|recipient|domain|user) (?:was ?n.t|was not|is not|is invalid|could not be|couldn.t be|does not|doesn.t) (?:found|exist|valid|listed)|wasn.t found at|isn.t accepting|(?:their|recipient.{0,3}|user.s|destination) (?:inbox|mail ?box) (?:is )?full|message not delivered|address not found|was not sent|(?:was|been) refused|suppressed sending|retry time(?:out)? exceeded|(?:message|mail) is being returned|will not reach|(?:has|have) bounced|not (?:be )?(?:passed on|placed in)|turned down|error (?:delivering (?:your|the) (?:mail|message)|has occurred while attempting to deliver)|exceeds allowed size|incorrectly constructed|del[ei]very to .{0,60}aborted|(?:not|n.t) able to be delivered|transcript of session follows|(?:has|have) stopped the following|\b(?:fax|facsimile|sms)\b.{0,60}\b(?:failed|not completed|unsuccessful)/i,
  },
  filter: {
    own: /\byour (?:[a-z-]{2,12} ){0,2}(?:e-?mails?|mails?|messages?|repl(?:y|ies)|follow[- ]?up|post(?:ing)?|comment|submission|request to the)\b|\bpost(?:ing)? from\b|\byou(?:r address)? (?:are|is) not (?:a |an )?(?:registered )?(?:member|subscriber|subscribed)|\byou (?:have )?(?:tried to |just )?(?:sent|send|posted|replied|e-?mailed)\b|(?:sent|from|by) you\b/i,
    stopped:
      /(?:was|were|been|be|and|is|are|has|have|currently) (?:\S{1,20} )?(?:stopped|blocked|quarantined|intercepted|rejected|discarded|withheld|isolated|deleted|dropped|refused|removed|not (?:passed on|forwarded|posted|accepted|added|released|distributed|processed(?! yet)))|(?:placed|put|moved) (?:in|into|to) (?:the )?quarantine|(?:\bnot|n.t) (?:be |been )?(?:post|add|accept|process|deliver|forward|pass|record)(?:ed)?\b(?! yet)|(?:(?:could|can) ?not|(?:could|ca)n.t|unable to) create (?:an? |the |your )?(?:new )?(?:ticket|request|issue|case|topic|card|task|post|event|item|record)|error (?:\S{1,12} ){0,2}processing (?:your|an?|the) (?:e-?mail|mail|message)|not (?:authori[sz]ed|allowed|permitted) to (?:send|post)|did(?:n.t| not) (?:work|go through)|cannot post|returned (?:to you|below)|(?:limited|restricted) to (?:\S{1,12} )?(?:members|subscribers)|(?:are|is) not (?:a |an )?(?:registered )?(?:member|subscriber|subscribed)|(?:virus|banned|infected|unacceptable|prohibited|unauthori[sz]ed|offensive|bad header|bulk e-?mail)\b.{0,80} (?:from you\b|you (?:have )?sent)|(?:checker|filters?|scanner|detectors?) (?:has |have )?(?:just )?(?:found|detected|been triggered)|(?:took|taken) (?:\S{1,20} ){0,5}action\b|(?:has|have) (?:detected|found|removed|intercepted) (?:\S{1,20} ){0,3}(?:attachments?|virus(?:es)?|content|files?) |did(?: not|n.t) (?:work|go through|get through)|nobody (?:has |will )(?:read|see)/i,
    forReader:
      /^\W{0,3}(?:welcome|confirm|(?:un)?subscri)|(?:messages?|mails?|e-?mails?) (?:(?:was |were )?(?:addressed|sent|directed|intended) )?(?:to|for) you\b|(?:addressed|sent|delivered) to you\b|\bto you (?:\(?from)|intended for you|you (?:have )?(?:been sent|received|were sent)(?! (?:this|it)\b.{0,30} (?:in error|by mistake))|your quarantine|(?:to|in) your (?:inbox|mailbox)\b|await(?:s|ing) (?:moderat\w{2,4}|(?:moderator )?approval|release)\b|moderators? (?:are|is|have been|has been|were|was) (?:being )?asked\b|(?:un)?subscription request|\S@\S{1,253} to be approved\b|(?:we (?:have )?received|thank you for) your (?:\S{1,12} )?(?:message|mail|e-?mail|request|inquiry)(?!.{0,60}\bbut\b)|membership in (?:the |our )?(?:mailing )?list|(?:been|was) approved|approved it\b|being held|held for (?:review|approval|moderation)/i,
    robot:
      /no-?reply|do-?not-?reply|ne-?pas-?r[eé]pondre|no-?respond|n[aã]o-?responda|non-?rispondere|auto-?(?:reply|mail)|daemon|alerts?\b|admin|post_?master|notif|robot|system|secur|quarant|[vw]irus|spam|filt(?:e?r|ro)|scan|gateway|gate\b|passerelle|firewall|guard|shield|appliance|sweeper|marshal|antigen|dlp\b|protect|mail(?:er|server)|server|bounce|list(?:s|serv|manager)?\b|majordomo|sympa\b|list(?:e|en|es|as)\b|owner|moderat|-(?:ctl|request|help)@|(?:help|service)[- ]?desk|ticket|jira|otrs|zammad|redmine|bugzilla|phabricator|gitlab|discourse|odoo|sophos|avast|\beset\b|kaspersky|panda\b|bitdefender|f-secure|symantec|mcafee|trend ?micro|forti|barracuda|mimecast|proofpoint|mimedefang|gwava|support|delivery|mail[\w.-]{0,30}@|システム|系统|系統|시스템/i,
    nobody:
      /sympa\b|dolist\b|no-?reply|do-?not-?reply|ne-?pas-?r[eé]pondre|no-?respond|n[aã]o-?responda|non-?rispondere|daemon|bounce|[vw]irus|spam|filt(?:e?r|ro)|scan|gateway|marshal|-owner@|listserv|majordomo|mailman|-(?:ctl|request)@|\+owner@/i,
    dated: /^[\s*•|]{0,12}\p{L}{3,14}\s{0,3}[:=]\s{0,3}(?:mon|tue|wed|thu|fri|sat|sun),? .{0,20}\d\d:\d\d/imu,
    scanner: /[vw][ií]rus|вирус|вірус|ウイルス|病毒|바이러스|spam|malware|mailscanner/i,
    away: /^(?:auto: .{1,80} (?:is|will be) (?:away|out of|on )|auto(?:matic)?[- ]?(?:reply|response|answer|antwort)|out of (?:the )?office|ooo\b|on (?:vacation|leave|holiday)|vacation|away from|automatische antwort|abwesenheit|nicht im büro|réponse automatique|absence|respuesta automática|fuera de la oficina|resposta automática|risposta automatica|fuori sede|automatisch antwoord|afwezig|automatyczna odpowiedź|autosvar|automaattinen|automatická odpověď|автоответ|自動応答|自动回复|자동 회신|otomatik yanıt)/i,
    absent:
      /\bi(?:.m| am|.ll be| will be) (?:currently |now )?(?:away|out of|on (?:\S{1,10} )?(?:leave|vacation|holiday)|travell?ing)|not be reading my (?:e-?)?mail|(?:office is|are) closed|(?:respond|reply|get back to you|read) .{0,40}(?:upon my return|when (?:i return|i.m back|i am back))|nicht im b(?:ü|ue)ro|(?:ich bin|zurzeit|derzeit) .{0,60}(?:abwesend|im urlaub|nicht erreichbar)|je suis (?:actuellement )?(?:absente?|en (?:cong|vacances|d[eé]placement))|(?:estoy|estar[eé]) (?:fuera|de vacaciones|ausente)|(?:estou|estarei) (?:fora|ausente|de f[eé]rias)|(?:sono|sar[oò]) (?:assente|fuori|in ferie)|ik ben .{0,40}(?:afwezig|vakantie)|(?:jestem|b[eę]d[eę]) (?:poza|nieobecn|na urlopie)|jag är .{0,30}(?:semester|bortrest|inte på kontoret)/i,
    challenge:
      /(?:(?:account|mail ?box|inbox|address|i am|i.m) (?:is )?protected by|confirm (?:that )?you(?:r message| are)|verify (?:that )?you are|prove (?:that )?you are|one-time (?:confirmation|verification)|(?:to|onto) (?:my|the|our|his|her) allowed senders? list|click .{0,60}(?:so that|to (?:have|get)) .{0,60}(?:deliver|inbox))/i,
  },
  labels: {
    response: [
      '(?:the )?response(?: from the remote server)? was',
      '(?:\\[<0\\d>\\] )?(?:the )?(?:failure |bounce |error |return )?(?:reasons?|result|outcome)(?: (?:for|of) the (?:delivery )?(?:problem|failure|error))?(?: was| given)?(?: (?:was|is|are) as follows)?',
      '(?:because|explanation|cause|error(?: message| text| type| description)?(?: below)?|reported error|delay reason|last error|server response|remote (?:server|host) (?:replied|said)|diagnostics?(?: code| information)?|problem|details)',
      'technical details(?: of (?:permanent|temporary) failure)?',
    ],
    server: ['generating server', 'dsn generated by', 'sent by', 'reporting-mta'],
    recipient: [
      '(?:final[- ]|original[- ]|failed |invalid |unknown |intended |bad )?recipient(?:s| address(?:es)?|\\(s\\))?',
      '(?:failed|bad|invalid|unknown) (?:address|user)',
      'destinations?|targets?',
      'addressed to|to address|rcpt(?: |-)?to|rcpt|no such user|user unknown|delivery to|undeliverable to|address',
    ],
    to: ['to', 'receivers?'],
    sender: ['sender(?: address)?', 'mail from', 'from', 'return[- ]path', 'x-postfix-sender', 'reply-to'],
    original: ['original message headers', '(?:the )?original message(?: follows)?'],
    starts: [
      '(?:reporting-mta|received-from-mta|arrival-date|original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|x-[a-z]{2,20}-[a-z-]{2,30}):\\s',
      'remote server returned|original message headers:|diagnostic information for administrators:',
      '(?:the response (?:from the remote server )?was|remote host said|giving up on)\\b',
      'your message (?=to:|subject:)|\\((?:reason|expanded from):',
      '(?<!-)-{3,200} ?[a-z]|<<< [45]\\d\\d|>>> [a-z]{4}|\\.\\.\\. while talking to',
    ],
    returned: [
      '(?<![-=*_])[-=*_]{3,200}[^-=*_]{0,60}\\b(?:copy|original message|message (?:headers?|text))\\b',
      '\\b(?:received|return-path|dkim-signature|arc-seal|x-received):(?=\\s)',
      '\\b(?:(?:your |the )?(?:original )?message (?:headers?|text) follows?|(?:original|returned|unsent) message follows|below is a copy of|original message headers:)',
    ],
    within: [
      'to|for|from|by|at|of|on|with|cc|and|or|via|as|users?|mail|message|address|recipient|sender|mailbox|account|contact|is|was|an|für|von|bei|und|à|de|pour|par|a|al|para|por|y|e|per|di|da|voor|van|aan|do|od|dla|pro|till|från|fra|til',
    ],
    announced: ['following (?:reason|error)s?(?: (?:was|is) given)?'],
    forward: [
      '(?<!(?:please|may|can|should|must|kindly) )(?:forward|redirect)(?:s|ed|ing)?(?: (?:it|them|mail|messages?))?(?: on)? to(?: the)?(?: (?:address|mailbox|account))?',
      'forward(?:ing)? (?:address|target|destination)|but the destination',
      'alias (?:for|of|to)',
    ],
  },
  horizon: {
    retry:
      'retr(?:y|ied|ies|ying)|try(?:ing)?|tried|attempt|resend|continue|queue|until (?:it|the message) is',
    hour: 'hours?|hrs?',
    day: 'days?|day\\(s\\)',
    passed: 'for more than|after|past|over|already|since|every',
    until: 'until|till|by',
  },
});
