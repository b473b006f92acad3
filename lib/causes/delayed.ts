import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const delayed = defineCause({
  id: 'delayed',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        'will (?:be )?(?:retry|retried|keep trying|continue (?:to try|trying)|try again)(?: for)? ?{gap}(?:hours?|days?)?',
      ),
    },
    {
      phrase: phrase(
        '(?:still being|is being|will be) retried|you do not need to resend|no action is required on your part',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|delivery) (?:{is} |to \\S{1,80} )?(?:delayed|has been delayed|temporarily deferred)',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('temporary problem delivering') },
    {
      phrase: phrase(
        'verz.e?ger(?:t|ung)|noch nicht (?:zugestellt|ausgeliefert)|wir versuchen es (?:weiter|noch|erneut)|(?:noch in|sigue en|na|in|en attente|att) (?:der |la )?(?:warteschlange|cola\\b|fila\\b|coda\\b|wachtrij)|(?:wird|werden) (?:(?!nicht\\b)\\S{1,14} ){0,4}(?:weiter\\S{0,4}|erneut|noch|wiederholt) (?:(?!nicht\\b)\\S{1,14} ){0,4}(?:versuch|zuzustellen|zugestellt)|zustellversuche? {gap}(?:dauer|folgen|fortgesetzt|andauern|erfolgen)|weitere (?:zustell)?versuche|n[äa]e?chster (?:zustell)?versuch|vertraag|nog niet (?:bezorgd|afgeleverd)|(?:zal|blijft|blijven|wordt|zullen) (?:(?!niet\\b)\\S{1,14} ){0,4}(?:opnieuw|proberen|geprobeerd)|nieuwe pogingen',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:message|livraison|remise|distribution|envoi) {gap}retard|retard.e?\\b|\\bdiff[eé]r[eé]e?s?\\b|r.essaiera|(?:\\bva|allons|sera|vont|continuer\\S{0,3}|poursui\\S{2,5}) (?:(?!pas\\b)\\S{1,14} ){0,4}(?:r.essayer|de nouveau tent|tentatives|d.essayer)|(?:nouvelles?|prochaines?|autres) tentatives?|tentatives? {gap}(?:poursui|continu|renouvel)|pas encore (?:pu |[ée]t[ée] )?|retrasad|retraso|demorad|(?:volver.|seguir.|continuar.|lo intentar.|reintentar.|seguiremos|continuaremos)\\S{0,3} {gap}(?:intent|entreg)?|nuevos? intentos?|pr.ximo intento|a[uú]n no (?:se )?(?:ha |pudo )|todav.a no (?:se )?(?:ha )|atrasad|atraso\\b|adiad|(?:tentar.|continuar|voltar.|tentaremos|seguir.)\\S{0,4} {gap}(?:novamente|tentando|tentar|entreg)|novas? tentativas?|pr.xima tentativa|ainda n[aã]o (?:foi(?! (?:confirmad|verificad|validad|autoriz|cadastr))|p[oô]de)|ritard|(?:riprover[aàe]|ritenter[aàe]|continuer[aàe]|prover[aàe])\\S{0,3}|(?:altri|nuovi|ulteriori) tentativi|nuov[oi] tentativ|prossimo tentativo|non (?:.{1,3} )?ancora (?:stat|possib|recapit|consegn)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'opóźni|opozni|(?:pon.wi|ponowi.|b.dzie|będą|beda) {gap}(?:prób|prob[ay]\\b|podejmow|dostarcz|ponaw|kontynu)|próby {gap}kontynu|prob[ay]\\by {gap}kontynu|(?:kolejn|nast.pn|ponown)\\S{1,2} pr[oó]b|jeszcze nie (?:zosta|dor.cz|dostar)|zpo.d|(?:bude|budou) {gap}(?:opakov|pokou.|zkou.|doru.)|dal[sš][ií] pokus|zat.m ne(?:byl|mohl|poda)|задерж|отложен|(?:повторн|следующ|дальнейш)\\S{2,3} попыт|попытк\\S {gap}(?:будут|продолж|повтор)|(?:сервер|система|gmail|мы) (?!не )(?:\\S{1,10} )?(?:будет|будем|продолж\\S{1,3}) {gap}(?:попыт|пыта|доставл|повтор)|продолж\\S{1,3} {gap}(?:попыт|пыта)|ещ[её] не (?:был|доставл)|пока не (?:был|доставл|удал)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'f.rsena|f.rdr.j|forsinke|forsinka|forts.tter att|forts.tter med|fortsetter [aå]|(?:försöker|forsøger|forsøkes|forsøges|prøver|kommer att|vil) (?:(?!inte|ikke)\\S{1,10} ){0,4}(?:igen|igjen|fortsatt|fortsat|f.rs.ka|fors.ge|pr.ve|fors.ke)|(?:nytt|nye|nya|nyt|ytterligere|flere) (?:leverans|leverings)?(?:f.rs.k|fors.g|fors.k)|(?:[aä]nnu|endnu|enn[aå]) (?:inte|ikke)|viiv.st|viipy|yritt[aä]{2} (?:uudelleen|edelleen)|yritet[aä]{2}n (?:uudelleen|edelleen)|ei ole viel.|gecik|(?:yeniden|tekrar) {gap}denen|denenecek|denemeye devam|hen.z teslim',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '遅延|引き続き.{0,24}(?:再送|試み|試行|配信)|再試行(?:します|されます|を(?:続け|行い)|中)|再送(?:を試み|します|を行い|を続け|中)|まだ配信|配信を試みて(?:い|お)|(?:延迟|延遲|延误|延誤)|(?:继续|繼續|持续|持續|将|將|会|會|正在)(?:(?!不).){0,14}(?:尝试|嘗試|重试|重試|投递|投遞|重发|重發)|(?:尚未|还未|暂未).{0,6}(?:送达|送達|投递|投遞|寄达)|지연|(?:자동으로|계속).{0,10}(?:재시도|재전송|재발송|전송을 시도|시도합니다|시도할)|재시도(?:합니다|할 예정|됩니다|하고)|아직.{0,10}(?:전달|배달|전송)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'still (?:in|on) (?:the |our )?(?:\\S{1,10} )?queue|still (?:queued|waiting|pending) (?:for|to|in)',
      ),
    },
    {
      phrase: phrase(
        'will be (?:tried|attempted) again|(?:tried|try|trying|attempted) again (?:for|during|over) (?:another|the next|\\S{1,6} more)',
      ),
    },
    { phrase: phrase('(?:delivery|message|mail) (?:{is} )?(?:still )?(?:pending|outstanding|waiting)\\b') },
    { wording: phrase('non (?:[èe]|e.) stato consegnato nelle prime (?:dodici|12) ore') },
  ],
  unless: [
    /(?:no in|n[aã]o |non )tent(?:ar[aá]|erà)|nie (?:podejmie|b[ęe]d(?:zie|[ąa]) (?:\S{1,10} )?(?:ponaw|pr[óo]b|podejm|kontynu))|不[会會]|reputation|quota|full|volume|complaints/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.9',
});

EXAMPLES: addExamples(delayed, {
  is: [
    'There was a temporary problem delivering your message. Gmail will retry for 47 more hours.',
    'Your message has been delayed; it will be retried for 2 days',
    '451 Delivery delayed',
    'La remise de votre message est retardée',
    'Попытки доставки будут продолжены',
    'the letter is still waiting to be delivered',
    'your mail will be attempted again tomorrow',
    'the message is still outstanding',
    'Il messaggio non è stato consegnato nelle prime dodici ore dal suo invio',
  ],
  isNot: [
    '450 4.2.2 Mailbox full, will be retried', // the mailbox is the reason
    'Il messaggio non è stato consegnato nelle 24 ore successive al suo invio', // the last notice: it gave up
    '550 sua conta ainda não foi verificada', // an account
  ],
});
