import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const serverBusy = defineCause({
  id: 'server-busy',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: { 4: 'temporary' },
  when: [
    { wording: /unavailable to take delivery/i, confidence: 'medium', also: ['address', 'unknown'] },
    {
      token:
        /\bzimbraAccountStatus ?= ?maintenance|(?:unable|failed|could not|cannot|can't) to? ?(?:chdir|switch|stat|lock|fork|exec|access|append|open|create|write|read)\b.{0,40}(?:maildir|mailbox|lock|spool|home|directory|queue|message file)(?!.{0,160}(?:quota|too large|exceed))|home directory is (?:writable|sticky)|address resolver failure|mail transport unavailable/i,
      also: ['address'],
    },
    { enhanced: /^[45]\.4\.8$/, confidence: 'low' },
    {
      phrase: phrase('insufficient permissions?|lock failure|error while writing|temporary lookup failure'),
      also: ['address', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:problem|error|trouble|failed|failure|unable to|could not|cannot) (?:running|run|starting|start|calling|contacting|reaching|connecting to|with) (?:the |our )?(?:anti-?)?(?:virus|spam|content|mail|malware)[- ]?(?:scanner|filter|checker|check|scan)|(?:virus_?scan|scanner|scanners|content filter|filter|milter|antivirus|spam check)\\S{0,4} {gap}(?:failed|timed? ?out|unavailable|error|{not} (?:available|running|responding))|all virus scanners failed|error in processing',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'command died with(?!.{0,160} command output: \\S)|transport returned \\d|unable to exec|temporary failure(?! in name| .{0,20}(?:sender|return path|mail from))|mailer (?:error(?! 12[67])|failed|died)|(?:server|local) configuration (?:error|problem)|system (?:is )?incorrectly configured',
      ),
    },
    { phrase: phrase('command died with'), confidence: 'low' }, // its own words go first
    { phrase: phrase('recipient temporarily unavailable'), confidence: 'medium', also: ['address'] },
    {
      wording:
        /server busy(?!.{0,120}\(as\d)|resources (?:are )?(?:temporarily unavailable|unavailable temporarily)/i,
    },
    { vendor: /\b(?:(?:OFR|LPN)\w{0,4}_(?:105|107|108|109|201|505)|IB101|AUP#(?:In|Out|I|O)?-?1090)\b/i },
    {
      wording:
        /(?:(?<!sender address rejected: |\d\.1\.7 .{0,80})unverified address(?!: .{0,60}(?:unknown|no such|not exist|not found|invalid))|verification in progress|has(?: not)? been verified yet|not checked yet)/i,
      also: ['address'],
    },
    {
      phrase: phrase(
        '(?:try|retry|come back|resend|call back) (?:your (?:message|request) |again |it |sending |back )*(?:later|shortly|soon|another time|in a (?:while|moment))',
      ),
      confidence: 'low',
    },
    { phrase: phrase('later, closing connection'), confidence: 'low' },
    {
      phrase: phrase(
        '(?:service|server|system|mta|host|smtp) (?:\\S{1,60} )?(?:{is} )?(?:currently |temporarily |too )*(?:busy|unavailable|overloaded|{not} (?:available|ready|active|accepting(?! (?:\\S{1,12} )?(?:mail |messages? |connections? )?from))|under heavy load|out of service)',
      ),
    },
    {
      phrase: phrase(
        '(?:temporary|temporarily|transient|internal|local) (?:\\S{1,20} )?(?:server |system |local |delivery |internal |lookup |processing |software |configuration )*(?:error|failure|problem|unavailable|issue\\b|(?:rejected|deferred)(?! (?:due to|because|by|for|based|as)\\b)|unable(?! to send)|disabled)',
      ),
    },
    {
      phrase: phrase(
        '(?:system|server|mail|network|high|heavy|excessive) (?:load|congestion|overload)|load (?:is )?too high|mail system congestion|queue quota|load average',
      ),
    },
    {
      phrase: phrase(
        'error in processing|could not (?:complete|process) (?:recipient|your|the request)|unable to process|cannot process(?! (?:the |this )?(?:recipient )?address)|message failed to be replicated|internal (?:server )?error|unexpected (?:error|failure|exception)|queue file write error|unable to (?:queue|accept|check|complete) (?:this|the|your|an|recipient|message)?',
      ),
    },
    {
      phrase: phrase(
        'service refus(?:e|é)\\b|service refused,? (?:please )?(?:try|retry)|veuillez (?:essayer|réessayer) plus tard|bitte versuchen sie es später|später noch einmal|inténtelo (?:de nuevo )?más tarde|tente novamente mais tarde|попробуйте позже|请稍后|稍后再试|後でもう一度|しばらく',
      ),
    },
    { enhanced: /^(?:4\.3\.0|[45]\.3\.2)$/, confidence: 'low' },
    { enhanced: /^[45]\.4\.(?:5|24|25|28)$/ },
    { enhanced: /^4\.(?:3\.[05]|7\.700|4\.[08]|5\.0)$/, confidence: 'low' },
    { reply: /^4\d\d$/ },
    {
      phrase: phrase(
        '(?:server|mailserver|mailsystem|gegenstelle|serveur|syst.me|hôte\\b|\\bhote\\b|servidor|sistema|serwer|host|systeem|сервер|хост|систем|system|palvelin|j.rjestelm|sunucu|värd|vært|dienst|service|servicio|servi.o|servizio|us.uga|сервис|служб|tj.nst|tjenest|palvelu|slu.b|hizmet)\\S{0,4} {gap}(?:ausgelastet|[üu]e?berlastet|besch.e?ftigt|nicht verf.e?gbar|occup.|surcharg.|indisponible|pas disponible|ocupad|sobrec?arr?e?g|no (?:est[aá] )?disponib|indispon.v|n[aã]o (?:est[aá] )?dispon|occupat|sovraccar|non (?:.{1,3} )?(?:al momento )?disponib|bezet\\b|overbelast|niet beschikbaar|zaj.t|przeci..on|niedost.pn|занят|перегруж|недоступ|upptagen|.verbelast|otillg.nglig|optaget|utilg[aæj]+ngelig|ikke tilg[aæj]+ngelig|opptatt|varattu|ylikuorm|ei ole (?:k.ytett.viss|saatavill)|přetížen|pretizen|zanepr.zdn|nedostupn|me.gul|yoğun|yogun|kullan.lam)',
      ),
    },
    {
      phrase: phrase(
        '(?:vor.e?bergehende[rn]? \\S{0,12}(?:fehler|st[öo]e?rung))|(?:vor.e?bergehend\\S{0,2}|tempor.e?r\\S{0,2}|zeitweilig\\S{0,2}|temporaire|passag.re|temporal|tempor.ri[oa]|moment.ne[oa]|temporane[oa]|tijdelijke?|tymczasow\\S{1,2}|chwilow\\S{1,2}|временн\\S{2,3}|tillf.llig\\S{0,2}|midlertidig\\S?|tilap.in\\S{2,3}|v.liaikai\\S{2,3}|do.asn\\S{1,2}|ge.ici) {gap}(?:fehler|st[öo]e?rung|problem|erreur|probl.me|error\\b|fallo|erro\\b|falha|errore|guasto|fout|storing|probleem|błąd|blad\\b|awari|ошибк|сбой|неполад|проблем|\\bfel\\b|fejl|\\bfeil\\b|h.iri|virhe|ongelm|chyb|probl.m|hata|ar.za|sorun)|(?:fehler|st[öo]e?rung|problem|erreur|incident|panne|probl.me|error|fallo|erro|falha|errore|problema|błąd|blad\\b|ошибка|сбой) {gap}(?:temporaire|temporal\\b|tempor.ri[oa]|temporane[oa]|momentane[oa]|passag.re|tymczasow)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '混雑|混み合|過負荷|ビジー|一時的な(?:エラー|障害|問題|不具合)|一時的に(?:利用|使用|受信|接続)|サーバー?.{0,10}(?:障害|停止|メンテナンス)|(?:系统|系統|服务器|伺服器|主机|主機|服务|服務).{0,12}(?:繁忙|忙碌|忙|过载|過載|不可用|维护|維護|负载|故障)|(?:暂时|暫時|临时|臨時)(?:性)?.{0,4}(?:错误|故障|錯誤|異常|不可用|无法|無法)|(?:서버|시스템|서비스).{0,14}(?:과부하|바쁨|바쁩|사용 중|사용할 수 없|점검|장애)|일시적.{0,6}(?:오류|장애|문제|사용)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:sp.ter|spaeter|zu einem sp.teren zeitpunkt) (?:noch ?(?:ein)?mal|erneut|wieder)|(?:r.essayez|essayez|r.it.rez) {gap}plus tard|(?:intente|intenta|int.ntel[oa]|pruebe|vuelva) {gap}m[aá]s tarde|tent[ae]r? {gap}mais tarde|riprov(?:a|are|i) (?:\\S{1,10} )?(?:pi[uù] tardi|in seguito)|probeer {gap}later|spr.buj {gap}p..niej|(?:попробуйте|повторите|попытайтесь) {gap}(?:позже|позднее)|f.rs.k (?:igen )?senare|pr[oø]v (?:igen|igjen) senere|yrit. my.hemmin|zkuste {gap}pozd.ji|daha sonra (?:yeniden|tekrar)|後ほど|稍[后後候](?:再试|再試|重试|重試|尝试|再次|再重)|나중에 다시|잠시 후',
      ),
      confidence: 'low',
    },
    {
      phrase: phrase(
        '(?:filters?|service|server|system|scanner|daemon|process|database|cluster|node)s? (?:{is} )?(?:currently |just |now )?(?:re-?starting|starting|re-?loading|reboot\\S{0,3}|initiali[sz]ing|warming up|being (?:restarted|reloaded|upgraded|updated))|load (?:\\S{1,12} )?(?:above|over|exceeds?|too high)|too much work|load threshold',
      ),
    },
    {
      phrase: phrase(
        '(?:locked|in use|used|opened) by another (?:process|session|program|server)|(?:filter|scanner|backend|engine|service|daemon) (?:does|did|is|was) ?{not} (?:respond|answer|react|reachable)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('mts[- ]congestion|(?:transfer )?agent (?:{is} )?congested|smtp communication problem'),
      confidence: 'medium',
      also: ['unknown', 'address'],
    },
    {
      phrase: phrase(
        '{recipient} {gap}could {not} be (?:checked|looked up)|mail ?box (?:{is} )?(?:busy|in use)\\b|(?:open|access|write|lock|read) (?:to |the )?(?:message|mail) ?(?:store|folder|spool|file)',
      ),
      also: ['address'],
      confidence: 'medium',
    },
    {
      wording: phrase(
        '(?:daemon|filter|scanner|milter|anti-?virus|anti-?spam|clamd|spamd|spamassassin|rspamd|amavis)\\S{0,3} (?:\\S{1,10} )?(?:off-?line|gone\\b|crashed|{is} down|(?:cluster )?{is} in fail-?over|{not} running|hung\\b|pool exhausted|(?:\\S{1,10} )?socket cannot)|(?:spam-?filter|viren-?(?:scanner|pr[üu]e?fung|filter))\\S{0,3} (?:\\S{1,10} )?(?:antworte\\S{1,2} nicht|ausgefallen|nicht (?:erreichbar|verf[üu]e?gbar))|(?:ウイルス|スパム)\\S{0,12}(?:応答し(?:ません|ない)|利用でき|停止して)|(?:病毒|反垃圾)\\S{0,10}(?:不可用|无响应|超时|故障)|upstream verdict timeout|(?:spam|virus|malware|content)[- ]?(?:check|checker|filter|scanner|engine|agent|daemon)\\S{0,3} (?:\\S{1,12} ){0,2}(?:overloaded|busy\\b|returned nothing|gave no (?:answer|verdict|result)|{not} loaded|out of order)|(?:agent|scanner|engine|filter|checker): no verdict|quarantine (?:store |folder |disk |area )?(?:for \\S{1,10} )?{is} full',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'wartungsarbeiten|wegen wartung|en maintenance|en mantenimiento|in manutenzione|em manuten..o|in onderhoud|konserwacj|техобслуж|(?:техническ\\S{1,4} )?обслуживани|údržb|underh.ll p|vedligehold|huoltok|bak.mda',
      ),
      permanence: 'temporary',
      confidence: 'medium',
    },
    {
      wording: phrase(
        '^4\\d\\d[ -](?:4\\.\\d\\.\\d{1,3} )?(?:<?@{3,}>?:? )?(?:recipient address rejected: )?(?:temporary |temporarily )?(?:(?:unable|fail(?:ed|ure)?|could {not}|cannot|can.?t|can not|error) (?:to |in |while )?(?:verify\\S{0,3}|validat\\S{1,3}|check\\S{0,3}) (?:the |this |that |your )?(?:existence of )?(?:the |this |that )?(?:e-?mail )?(?:recipient|rcpt|addressee|address|mail ?box|user)\\b|(?:recipient|rcpt|addressee) (?:address )?(?:verif\\S{2,8}|validation|check) (?:has |is |was )?(?:fail|error|unavail|timed|{not} possible|deferred))',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      wording: phrase(
        '(?:rate ?limit|policy|policyd|gr[ae]y-?list\\S{0,3}|quota|database|ldap|directory|lookup|backend|filter|milter|verification) (?:service|server|daemon|system|backend|delegation|engine)?:? ?(?:{is} )?(?:(?:badly |wrongly )?mis-?configured|broken|not (?:bound|running|reachable|responding)|crashed)|(?:server|system|service|mailer) (?:{is} )?mis-?configur(?:ed|ation)(?!.{0,60}(?:\\byour|sender))',
      ),
      confidence: 'medium',
      actor: 'recipient-admin',
      also: ['recipient-policy'],
    },
    {
      wording: phrase(
        'connection refused\\W{1,3}(?:\\S{1,12} ){0,2}(?:server|host|system|service) (?:is |too |very )*(?:busy|overloaded)',
      ),
    },
    {
      phrase: phrase(
        '(?:relay|gateway|mailer|queue) (?:is |too )*busy|^4\\d\\d (?:4\\.\\d\\.\\d )?too busy|(?:network|line|mail ?system) (?:is |are )(?:too |very |currently )?(?:busy|congested|overloaded)',
      ),
    },
    {
      phrase: phrase(
        'something went wrong|\\bapi (?:error|failure)|(?:unexpected|unhandled|uncaught) exception|(?:webhook|worker|handler|script|upstream) (?:\\S{1,10} )?(?:failed|error\\b|returned|threw|crashed|timed out)|failed to (?:process|store|save|queue) (?:the |this |your |incoming )*(?:e-?mail|mail|message)\\W{0,3}$',
      ),
      confidence: 'medium',
      also: ['unknown', 'address'],
    },
    {
      phrase: phrase(
        '(?:could {not}|cannot|can.?t|unable to|failed to) (?:reach|contact|connect to) (?:the |our |an? )?(?:content |spam |virus |mail |user |policy )*(?:filter|scanner|milter|policy server|database|directory|ldap|backend)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:error|failure|problem) (?:of|in|with) (?:the |our )?(?:anti-?)?(?:spam|virus|content)[- ]?(?:filter|scanner|check)',
      ),
    },
    { token: /\bmts-congestion\b/i }, // X.400

    {
      // a check that cannot be made says nothing of what it would have found
      wording: phrase(
        '(?:checks?|look-?ups?|scans?|scanning)\\b(?: \\([^()]{1,30}\\))? (?:{is} )?(?:currently |temporarily )?(?:unavailable|{not} (?:currently )?(?:available|possible)|can.?t (?:run|be (?:done|made))|cannot (?:run|be (?:done|made)))|our (?:own )?(?:resolvers?|name ?servers?|dns) (?:{is} )?(?:down|dead|broken|off-?line|{not} (?:responding|answering))',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:unknown|unhandled|uncaught|internal) exception|exception (?:in|while|during) |(?:mail ?box|account|user) {is} (?:currently |just )?(?:being )?(?:moving|moved|migrated|migrating|under migration)(?= (?:to|between|now|at|and|right))(?!.{0,40}@{3,})|(?:mail ?box|account|user) (?:{is} )?(?:currently |just )?being (?:moved|migrated|relocated|transferred)\\b(?!.{0,40}@{3,})',
      ),
      confidence: 'medium',
    },
    {
      // a fax that found nobody
      phrase: phrase(
        '\\b(?:line|fax|number|subscriber) (?:{is} )?(?:busy|engaged)|busy (?:signal|tone)|\\bno (?:fax )?(?:carrier|tone)\\b|^(?:reason: )?no (?:fax )?answer$|(?:leitung|teilnehmer|anschluss|nummer|status:?) (?:\\S{1,4} )?besetzt|(?:ligne|num[ée]ro|correspondant) occup|l[íi]n(?:ea|ha) ocupada|linea occupata|numero occupato|(?:lijn|nummer) (?:\\S{1,4} )?(?:bezet|in gesprek)|lini\\S {gap}zaj[ęe]t|(?:абонент|линия|номер) занят|話し?中|通話中|占线|忙线|통화 ?중',
      ),
    },
  ],
  unless: [
    /^(?:55\d:? (?:5\.\d\.\d )?(?:<\S{1,260}> ?\.\.\. )?|dsn=5\S{4,6} stat=)service (?:is )?unavailable\W{0,3}$|untrusted|tenant (?:has )?(?:exceed|thresh)|block ?list|blocked using|black ?list|listed|reputation(?! (?:service|server|lookup|check))|recipient address rejected: (?:user|undeliverable)|dmarc|banned|login|authenticat|traffic not accepted/i,
  ],
  also: ['reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
});

EXAMPLES: addExamples(serverBusy, {
  is: [
    '420 Resources are unavailable temporarily',
    'Fax line busy',
    'le numéro occupé',
    'cannot access mailbox /var/mail/kim for user kim. unable to create lock file /var/mail/kim.lock: Permission denied',
    'address resolver failure',
    'mail transport unavailable',
    'Uh-oh: home directory is writable. (#4.7.0)',
    'Unable to chdir to maildir. (#4.2.1)',
    'Child process of mailman_virtual_transport transport returned 127 (could mean unable to exec or command does not exist)',
    '421 4.3.0 Temporary System Problem. Try again later.',
    '421 4.7.0 Try again later, closing connection.',
    '421 4.1.1 <bo@corp.example>: Recipient address rejected: unverified address: Address verification in progress',
    'Il server è momentaneamente sovraccarico',
    '服务器繁忙',
    '450 the filters are being reloaded',
    '421 our load is above the limit',
    '451 the mail file is in use by another session',
    '451 scanner was not reachable',
    'The recipient was unavailable to take delivery of the message',
    '450 4.1.1 recipient could not be checked',
    '451 antispam daemon is off-line',
    '450 servidor en mantenimiento',
    '451 Wartungsarbeiten',
    '421 4.3.0 could not validate the recipient',
    '451 4.3.5 policy service misconfigured',
    '421 Connection refused: server too busy',
    '451 cannot contact the policy server',
    '451 exception during the scan',
    '451 4.7.1 DKIM check currently not possible',
    '450 our nameservers are down',
  ],
  isNot: [
    'cannot create maildir file: Disk quota exceeded',
    '550 5.7.1 Service unavailable; client [192.0.2.7] blocked using prs.proofpoint.com', // a list
    '550 5.7.0 temporarily deferred due to complaints of our users',
    '550 5.1.1 could not verify recipient', // for good: nobody there
  ],
});
