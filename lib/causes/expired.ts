import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const expired = defineCause({
  id: 'expired',
  bucket: 'infrastructure',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        '(?:delivery|retry|retries|attempts) (?:has |have |period |time )?(?:expired|exhausted)|(?:retry|retries|queu(?:e|ing)) (?:duration|window|interval|lifetime|count) (?:has been |was |is |has )?(?:exceeded|expired|over|up|exhausted|reached|elapsed)',
      ),
    },
    {
      phrase: phrase(
        'superamento (?:del )?tempo massimo|non è stat[oa] consegnat[oa] (?:\\S{1,14} ){1,3}ore successive',
      ),
    },
    { phrase: phrase('too old\\b {gap}(?:tried|trying|attempts|queue)?') },
    { phrase: phrase('retry time not reached|long failure period') },
    { token: /QUEUE\.Expired/i },
    {
      phrase: phrase(
        '(?:message|envelope|queue|mail) (?:has |was |is |have )?(?:expired|timed out)|(?:delivery time|retry time|retry timeout|time limit|delivery period|lifetime) (?:has |was |is |have )?(?:expired|exceeded|timed out)',
      ),
    },
    {
      phrase: phrase(
        '(?:retry (?:timeout|time)|(?:message|maximum|queue) (?:retry|queue|age)) {gap}exceeded|in (?:the )?queue (?:for )?too long|been in (?:the |our )?queue|not going to try again|giving up(?! on \\S{1,60}\\d)|(?:re-?tried|attempted) (?:\\S{1,10} ){0,3}maximum (?:number )?of|too (?:old|long) in (?:the )?queue|maximum (?:retries|attempts|delivery time)|could not be delivered (?:for|within|after) (?:\\d{1,3}|more|several)',
      ),
    },
    {
      phrase: phrase(
        '(?:gave up|stopped trying|no longer trying|unable to deliver) {gap}(?:after|for) (?:\\d{1,3}|several|many) (?:hours?|days?|attempts|tries)',
      ),
    },
    { enhanced: /^[45]\.4\.(?:7|300)$/ },
    {
      phrase: phrase(
        '(?:innerhalb (?:von |der )?|nach |binnen )(?:mehr als )?\\d{1,3} (?:tagen?|stunden|versuchen) {long}(?:nicht|aufgegeben|erfolglos|abgebrochen|eingestellt|zur.e?ck|vergeblich)|(?:zustell)?versuche? {gap}(?:aufgegeben|eingestellt|beendet|erfolglos|abgebrochen|gescheitert)|(?:zustell|warte|verweil|aufbewahrungs|lebens|haltbarkeits)\\S{0,8}(?:frist|zeit|dauer) {gap}(?:abgelaufen|[üu]e?berschritten)|(?:nachricht|e-?mail) {gap}(?:ist |wurde )?abgelaufen|zu lange {gap}(?:warteschlange|queue)|trotz (?:mehrerer|wiederholter|mehrfacher)|erfolglose[rn]? zustellversuch|nach mehreren (?:tagen|versuchen|zustellversuchen)|(?:na|gedurende) \\d{1,3} (?:dagen|uur|pogingen)|(?:bezorg|wacht|aflever)\\S{0,6}(?:tijd|termijn) {gap}(?:verstreken|verlopen|overschreden)|(?:pogingen|bezorging) {gap}(?:gestaakt|opgegeven|gestopt)|ondanks (?:meerdere|herhaalde)',
      ),
    },
    {
      phrase: phrase(
        '(?:apr.s|pendant|au bout de) (?:plus de )?\\d{1,3} (?:jours?|heures?|tentatives|essais)|(?:cess.|abandonn.|arr.t.|renonc.)\\S{0,2} {gap}(?:tentatives|essais|essayer)|tentatives {gap}(?:abandon|infructu|.puis|sans succ)|d.lai (?:de (?:remise|livraison|distribution|conservation)|maximal|maximum) {gap}(?:d.pass|expir|.coul)|malgr. (?:plusieurs|de nombreu|nos)|d.lai de \\d{1,3} (?:jours|heures)|(?:no (?:se )?(?:pudo|ha podido|han? sido)|n[aã]o foi poss|impossibile|non (?:.{1,3} )?(?:stato|possib))\\S{0,5} {long}(?:\\ben|\\bem|entro|dentro de|nei|per) \\d{1,3} (?:dias|días|horas|giorni|ore )|dopo (?:pi[uù] di |oltre )?\\d{1,3} (?:giorni|ore|tentativi)|per \\d{1,3} (?:giorni|ore)|tempo {gap}(?:consegna|recapito|coda) {gap}(?:scadut|superat|esaurit)|(?:dopo|nonostante) (?:numeros|ripetut|vari|diversi)|messaggio (?:.{1,3} )?scadut',
      ),
    },
    {
      phrase: phrase(
        '(?:tras|despu.s de|durante|transcurrid[oa]s) (?:m[aá]s de )?\\d{1,3} (?:d[ií]as|horas|intentos)|(?:tiempo|plazo) {gap}(?:de entrega|en cola|en la cola) {gap}(?:agot|exced|super|expir)|(?:tras|despu.s de|pese a|a pesar de) (?:varios|m.ltiples|repetidos|numerosos)|mensaje (?:ha )?(?:caducad|expirad)|(?:ap[oó]s|durante|depois de) (?:mais de )?\\d{1,3} (?:dias|horas|tentativas)|(?:prazo|tempo) {gap}(?:de entrega|na fila) {gap}(?:expir|esgot|exced)|(?:ap[oó]s|apesar de) (?:v.rias|diversas|m.ltiplas|repetidas)|mensagem expir',
      ),
    },
    {
      phrase: phrase(
        '(?:\\bpo|przez|w ci.gu|mimo) (?:ponad )?\\d{1,3} (?:dni\\S{0,3}|godzin\\S{0,4}|prób\\S{0,3}|prob[ay]\\b\\S{0,3})|zaprzestano pr[oó]b|pr.by {gap}(?:zako.cz|przerwan|nie powiod)|czas {gap}(?:dostarcz|dor.cz|kolej)\\S{1,6} {gap}(?:min[aą]|up.yn|przekr)|up[lł]yn[aą][lł] {gap}(?:czas|termin)|pomimo (?:wielu|kilku|wielokrotn)|(?:\\bpo|b.hem|ani po) \\d{1,3} (?:dnů|dnu |dní|dny|dnech|hodin|pokus)|(?:doru.ov.n.|pokusy) {gap}(?:ukon.en|zastaven|vzd[aá])|(?:platnost|doba|lh.ta) {gap}vypr.|(?:после|в течение|за|спустя|на протяжении) (?:более )?\\d{1,3}(?:-\\S{1,3})? (?:дней|дня|день|час|сут|попыт|раз)|попытк\\S {gap}(?:прекращ|исчерп|безуспеш)|(?:ист.к|превыш)\\S{0,3} {gap}(?:срок|время|срока|времени) (?:\\S{1,12} )?(?:доставк|хранен|пребыв|нахожден|жизни)|(?:срок|время) {gap}(?:доставк|хранен|нахожден|жизни)\\S{1,3} {gap}ист.к|несмотря на (?:несколько|многократ|неоднократ|повторн)',
      ),
    },
    {
      phrase: phrase(
        '(?:efter|under|etter|i l.bet av|i l.bet af|inom) (?:mer [aä]n |mer enn |mere end )?\\d{1,3} (?:dagar|dygn|timmar|dage|d[oø]gn|timer|dager|f.rs.k|fors.g|fors.k)|(?:slutat|sluttet|slutade|holdt op|opgivet|gitt opp|gett upp) {gap}(?:f.rs.k|fors.|pr.ve|at |leverer)|trots (?:flera|upprepade)|trods (?:flere|gentagne)|til tross for (?:flere|gjentatte)|\\d{1,3} (?:p.iv.n|vuorokauden|tunnin|yrityksen) (?:kuluttua|j.lkeen|aikana)|(?:toimitusyritykset|yritt.minen) {gap}lopete|useista yrityksist|\\d{1,3} (?:g[uü]n|saat) (?:sonra|boyunca|sonunda|i.inde)|teslimat {gap}vazge.|s.resi (?:doldu|ge.ti|dolmu)',
      ),
    },
    {
      phrase: phrase(
        '\\d{1,3} ?(?:日間?|時間|回).{0,30}(?:配信|配送|送信|送達|再送|届け).{0,6}(?:でき|を?(?:中止|断念|停止)|不能|られ)|(?:再送|配信|配送|再試行).{0,12}(?:中止|断念|打ち切|終了)|(?:配信|保存|有効|保持)?期限(?:切れ|を過ぎ|が過ぎ|を超)|何度も(?:再送|試)|(?:超过|超過|经过|經過|在|历经|连续)? ?\\d{1,3} ?(?:天|小时|小時|次).{0,24}(?:仍未|仍无|仍然|未能|失败|失敗|放弃|放棄|停止|无法|無法|没有成功)|(?:停止|放弃|放棄|不再).{0,6}(?:尝试|嘗試|重试|重試|投递|投遞|重发)|(?:投递|投遞|传送|傳送|队列|佇列).{0,8}(?:超时|逾時|过期|過期|超过期限)|多次.{0,4}(?:尝试|嘗試|重试|重試|投递)?.{0,8}(?:失败|失敗|未|无法|無法|仍)|\\d{1,3} ?(?:일|시간|회|차례).{0,20}(?:실패|중단|포기|못했|없습|없었)|(?:재시도|재전송|재발송|발송|전송).{0,10}(?:중단|포기|종료)|여러 ?(?:번|차례).{0,10}(?:시도|재시도)',
      ),
    },
    {
      phrase: phrase(
        'failing for a long (?:time|period)|message timed out|after \\d{1,3} (?:days|hours)(?: \\(\\d{1,3} hours\\))?,? (?:your|the|this) (?:message|e-?mail|mail) (?:could|has|was) {not}',
      ),
    },
    {
      phrase: phrase(
        '(?:remis|délivré|livré|distribué|délai)\\S? {gap}(?:délai imparti|imparti)|wygas\\S{1,4} {gap}kolejk|kolejk\\S{1,3} {gap}wygas',
      ),
    },
    {
      phrase: phrase(
        '(?:undelivered|not delivered|undeliverable) (?:for|after|within|in) (?:more than |over )?\\d{1,3} ?(?:h|hours?|days?|d)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:tried|retried|attempted) (?:for|over|during) (?:\\S{1,7}) (?:hours|days) (?:without|unsuccess|but|in vain)|wygas.a w kolejce',
      ),
    },
    {
      phrase: phrase(
        '(?:could|was|were|has been) ?{not} (?:be |been )?(?:deliver(?:ed)?|sent|reach(?:ed)?) (?:for|in|within) (?:the last |over |more than )?\\S{1,6} (?:days|hours)',
      ),
    },
    { phrase: phrase('(?:within|in) (?:the )?time (?:limit )?(?:specified|allowed|allotted)') },
    {
      phrase: phrase(
        '(?:hosts?|servers?|exchangers?|deliver(?:y|ies)|attempts) (?:for \\S{1,60} )?(?:has|have) (?:been failing|all failed|failed for|kept failing)',
      ),
    },
    {
      phrase: phrase(
        '(?:delivery|transfer|connect(?:ion)?) (?:has )?failed (?:after |for )?\\d{1,3} (?:attempts|tries|times)',
      ),
    },
    {
      phrase: phrase(
        '(?:истек|исчерпан|превышен|закончил)\\S{0,4} {gap}попыт(?:ок|ки)|(?:zeit|frist) f[üu]e?r (?:weitere |erneute )?(?:zustell)?versuche {gap}(?:abgelaufen|[üu]e?berschritten)|(?:wiederholungs|zustell)(?:zeit|frist|zeitraum)\\S{0,2} {gap}abgelaufen',
      ),
    },
    {
      // what waits for a phone or a pager until its time is up
      phrase: phrase(
        '(?:phone|handset|cell|pager|mobile|device|terminal|subscriber|beeper) (?:\\S{1,12} ){0,3}?(?:{is} |be )?(?:turned off|switched off|powered (?:off|down)|out of (?:range|(?:the )?(?:service |coverage )?(?:coverage|area))|outside (?:of )?(?:\\S{1,6} )?(?:service|coverage|network))|(?:handy|telefon|ger[äa]e?t|teilnehmer)\\S{0,3} {gap}(?:ausgeschaltet|abgeschaltet|nicht im netz|kein(?:en)? (?:netz|empfang))|(?:t[ée]l[ée]phone|portable|mobile) {gap}(?:[ée]teint|hors (?:de )?(?:couverture|zone|r[ée]seau))|(?:tel[ée]fono|m[óo]vil|celular|telem[óo]vel|telefone|cellulare) {gap}(?:apagad|desligad|spento|fuera de|fora d|non raggiungibile)|(?:telefon|aparat) {gap}(?:wy[łl][ąa]czon|poza zasi[ęe]giem)|(?:telefoon|toestel|mobiel) {gap}(?:uitgeschakeld|buiten bereik|stond uit)|(?:телефон|абонент|аппарат)\\S{0,2} {gap}(?:выключен|отключен|вне зоны)|電源が(?:入って|切|オフ).{0,20}(?:電波|圏外|届)|电话.{0,6}(?:关机|不在服务区)|(?:手机|手機|號碼|号码).{0,6}(?:关机|關機|不在服务区)|전원이 꺼져',
      ),
    },
    {
      phrase: phrase(
        '(?:d[ée]lai|dur[ée]e|p[ée]riode) (?:de |des )?(?:nouvelles tentatives|tentatives|relances?) {gap}(?:expir|d[ée]pass|[ée]coul)|(?:tiempo|plazo|per[ií]odo) (?:de |para )?(?:los )?reintentos? {gap}(?:agotad|expir|vencid|superad)|(?:tempo|prazo|per[ií]odo) (?:de |das |para )?(?:novas tentativas|tentativas|reenvio) {gap}(?:esgot|expir|exced)|(?:tempo|periodo) (?:di |dei |per i )?tentativi {gap}(?:scadut|esaurit|superat)|(?:up[łl]yn[ąa][łl]|min[ąa][łl]|przekroczono) (?:czas|limit\\S{0,2}) {gap}(?:pr[óo]b|ponawiania|ponowie)|(?:vypr[šs]el|uplynul)\\S? {gap}(?:pokus|opakov)',
      ),
    },
    {
      phrase: phrase(
        '(?:tage|stunden|tagen)\\b {gap}(?:versucht|probiert) {gap}auf(?:gegeben|gab|geben)?\\b|geben auf$|(?:pendant|durant) \\S{1,6} (?:jours|heures) {gap}(?:essay|tent|abandon)|(?:d[ií]as|horas|giorni|dias|ore) (?:de intentos|intentando|di tentativi|de tentativas|tentando)',
      ),
    },
    {
      // portals of encrypted mail: nobody came for it in time
      phrase: phrase(
        '{not} (?:been )?(?:picked up|collected|retrieved|downloaded) {long}(?:no longer available|expired|(?:with)?in (?:the )?(?:last )?\\d{1,3} days)|{not} (?:been )?(?:picked up|collected|retrieved|opened) (?:with)?in (?:the )?\\d{1,3} days',
      ),
      confidence: 'medium',
    },
  ],
  unless: [
    /(?:tls|ssl).{0,8} too old|seguir|continuar|continuer|poursuiv|blijven|продолж|続け|继续|繼續|계속|forts[aæ]tt|opakov|will retry|certificate|account (?:has |is )?expired|licen[sc]e|still being retried/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
});

EXAMPLES: addExamples(expired, {
  is: [
    'It has been attempted the maximum number of times and is given back',
    'La consegna non è riuscita per superamento del tempo massimo',
    'Delivery failed 20 attempts: kim@b.example',
    'all hosts for b.example have been failing for a long time (and retry time not reached)',
    '550 4.4.7 QUEUE.Expired; message expired',
    'retry timeout exceeded',
    'queue lifetime has elapsed',
    '550 5.4.300 Message expired -> 451 4.7.0 Temporary server error. Please try again later.',
    "I'm not going to try again; this message has been in the queue too long.",
    'Zustellversuche nach 48 Stunden abgebrochen',
    'O prazo de entrega expirou',
    'every host has been failing for a long period',
    "Le courriel n'a pas été livré dans le délai imparti",
    'undelivered for 96 hours, dropped',
    'After 3 days (72 hours), your mail could not be handed over',
    'The pager was switched off all day',
    'Das Handy war drei Tage ausgeschaltet',
    'El celular estuvo apagado o fuera de cobertura',
    'delivery was attempted for 4 days in vain',
    'was not delivered within three days',
    'Could not deliver the message in the time limit specified',
    'истекло время повторных попыток доставки (4 дн.)',
    'Die Frist für weitere Zustellversuche ist abgelaufen',
    'Se ha agotado: el plazo de reintentos ha expirado',
    'wir haben es fünf Tage lang versucht und geben auf',
    'The secure letter was not collected within 30 days',
    'Your encrypted mail has not been retrieved and has expired',
  ],
  isNot: [
    '550 5.4.316 Message expired, connection refused (Socket error code 10061)', // the refusal is the reason
    'соединение не установлено, следующая попытка через час', // it goes on trying
    '421 nach fünf Tagen Ausfall wieder da, bitte später noch einmal', // their server for the moment
    'your parcel was not collected by the courier', // no time limit
  ],
});
