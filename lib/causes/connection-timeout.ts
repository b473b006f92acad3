import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { phrase } from './words.ts';

/** A connection, in many languages. */
const CONN =
  'verbindung|connexion|conexi.n|conex.o|liga..o|connessione|verbinding|po..czeni|соединени|подключени|anslutning|forbindelse|tilkobling|yhtey[st]|spojen.|p.ipojen.|ba.lant.';

/** A server, in many languages. */
const SRV =
  'server|mailserver|mailsystem|rechner|gegenstelle|serveur|syst.me|hôte\\b|\\bhote\\b|servidor|sistema|serwer|host|systeem|сервер|хост|систем|system|palvelin|j.rjestelm|sunucu|värd|vært';

export const connectionTimeout = defineCause({
  id: 'connection-timeout',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        'network error|(?:host|server|mx|mta|destination) (?:{is} )?(?:{not} reachable|unreachable|inaccessible)|all (?:mxs?|exchangers?|hosts?) (?:unreachable|down|failed)',
      ),
    },
    { enhanced: /^[45]\.4\.0$/, confidence: 'low' },
    {
      wording: /recipient server did not accept our requests to connect|no smtp servers were available for/i,
    }, // the latter is Postal's
    {
      phrase: phrase(
        '(?:timed? ?-?out|time ?out) ?(?:while|when|during|waiting|after|in|on|for|before|exceeded|error|occurred|\\]|$)',
      ),
    },
    {
      phrase: phrase(
        '(?:connection|connect|session|conversation|operation|server|smtp|read|write|host) (?:\\S{1,80} )?(?:has |was )?(?:timed? ?-?out|time ?out)',
      ),
    },
    {
      phrase: phrase(
        '(?:lost|dropped|broken|interrupted) (?:the )?connection|connection (?:\\S{1,60} )?(?:{is} )?(?:dropped|lost|broken|died|closed (?:by|unexpectedly)|interrupted|aborted)|bad connection|message ended early|broken pipe',
      ),
    },
    {
      phrase: phrase(
        '(?:no (?:answer|response|reply) from|(?<!please,? (?:do )?){not} (?:respond|responding|answer(?:ing)?)|unable to (?:connect|contact|establish|reach)|could not (?:connect|be contacted|establish|contact)|(?<!recipients? |recipient\\(s\\) |address(?:es)? )could not be reached|couldn.?t (?:connect|establish)|cannot (?:connect|reach|establish)|can.?t connect|wasn.?t able to establish|failed to connect|deferred: (?:connection|operation)) ?{gap}',
      ),
    },
    {
      phrase: phrase(
        '(?:server|host|destination|mx) {gap}(?:{is} )?(?:unreachable|{not} reachable|{not} available|(?<!turned |slow\\S{0,3} .{0,30})down)\\b',
      ),
    },
    { phrase: phrase('all (?:hosts|servers|mx) {gap}(?:failing|failed|down|unavailable|unreachable)') },
    { enhanced: /^[45]\.4\.[12]$/, notAt: ['microsoft', 'zoho'] },
    { enhanced: /^4\.4\.[12]$/ },
    {
      phrase: phrase(
        `(?:${CONN})\\S{0,4} (?:\\S{1,60} )?{gap}(?:zeit.e?berschreitung|abgebrochen|unterbrochen|verloren|fehlgeschlagen|nicht (?:hergestellt|m[öo]e?glich|aufgebaut|zustande)|getrennt|expir|interromp|interrup|perdu|interrump|.chou|impossible|agotad|perdid|fallid|fall.|no (?:se )?(?:pudo|ha podido)|esgotad|falhou|n[aã]o (?:foi|p[oô]de)|scadut|interrott|persa|fallit|non (?:riuscit|.{1,3} stat)|verbroken|mislukt|verlopen|tot stand|time-?out|przekroczo|zerwan|utracon|nie (?:powiod|uda|mo[zż])|истек|истёк|прерван|потерян|разорван|не (?:удал|установ)|тайм-?аут|avbr.t|misslyck|tidsgr|afbrudt|mislyk|brutt|katke|ep.onnist|aikakatk|p.eru.|selhal|vypr.|kesildi|zaman a[sş]|kurulama)|zeit.e?berschreitung|(?:utracono|zerwano|perte de|perdida de|se perdi.|ha chiuso|a ferm.|cerr.|fechou|verbrak|zamkn..|закрыл\\S?|разорвал\\S?|прервал\\S?|потеря\\S{1,3}|stängde|lukkede|avbröt|ukon.il) {gap}\\S{0,2}(?:${CONN})|d.lai d.pass|tempo esgotad|tempo scaduto|tiempo agotado|(?:d.lai|temps) (?:d.attente|de connexion|imparti|de r.ponse) {gap}(?:d.pass|expir|.coul)|tiempo de (?:espera|conexi.n|respuesta) {gap}(?:agotad|excedid|superad|expirad)|tempo (?:de (?:espera|conex.o|resposta)|limite) {gap}(?:esgotad|excedid|expirad|ultrapass)|(?:tempo|timeout|time-out) {gap}(?:scadut|esaurit)|przekroczon\\S {gap}(?:czas|limit czasu)|(?:время|тайм-?аут) {gap}(?:ожидани\\S{0,2} {gap}ист|ист.к|вышло|соединени|подключени)|tidsgr.ns|aikakatkais|.asov\\S{1,2} limit|zaman a[sş][ıi]m`,
      ),
    },
    {
      phrase: phrase(
        `(?:${SRV})\\S{0,4} {long}(?:nicht (?:erreichbar|erreicht|kontaktiert)|antwortet {gap}nicht|nicht (?:\\S{1,12} )?(?:geantwortet|reagiert)|geen contact|(?:keine|ohne) antwort|reagiert {gap}nicht|ne r.pond(?:ait)? pas|pas (?:r.pondu|joignable|accessible|r.pondre)|injoignable|inaccessible|sans r.ponse|no (?:responde|respondi|contesta|ha respondido|est[aá] accesible|es accesible)|inaccesible|inalcanzable|n[aã]o (?:respond|est[aá] acess|est[aá] respond)|inacess.vel|inalcan.|non (?:risponde|ha risposto|.{1,3} raggiung|.{1,3} stato raggiun|raggiungibile)|irraggiung|niet (?:bereikbaar|gereageerd|antwoord|bereikt|bereiken)|onbereikbaar|reageert niet|antwoordt niet|nie (?:odpowiada|odpowiedzia)|nieosi.galn|не (?:отвеча|ответ)|нет ответа|svara(?:r|de|t)? inte|inte svara|(?:svarer|svarte|svarede) ikke|ikke (?:svar|n[aå]s|n[aå]es|tilg[jæ]+ngelig for)|kan inte n[aå]s|ei (?:vasta|tavoit|saatu yhteytt|saada yhteytt)|neodpov|yan.t verm|ula..lam)|(?:keine antwort|(?:aucune|sans|pas de) r.ponse|(?:sin|no hay) respuesta|(?:sem|n[aã]o h[aá]) resposta|nessuna risposta|geen (?:antwoord|reactie)|brak odpowiedzi|нет ответа|без ответа|inget svar|intet svar|ikke svar|ingen respons|ei vastausta|bez odpov.di|(?:erreur|.chec|fallo|error|falha|erro|errore|fehler|błąd|blad\\b|ошибка|сбой|chyba) (?:\\S{1,4} )?(?:${CONN}))\\S{0,4} (?:[^\\s.:;]{1,12} ){0,3}\\S{0,3}(?:${SRV})`,
      ),
    },
    {
      phrase: phrase(
        'kan geen contact|geen contact m|(?:impossible de|pas pu|parvenu [aà]|pas possible de) (?:se connecter|contacter|joindre|.tablir)|no (?:ha sido posible|fue posible|pudo|se pudo|se ha podido|hemos podido) (?:\\S{1,10} )?(?:conectar|contactar|establecer)|n[aã]o (?:foi poss.vel|p[oô]de|conseguimos|se conseguiu) (?:\\S{1,10} )?(?:conectar|contatar|contactar|ligar|estabelecer)|impossibile (?:\\S{1,10} )?(?:contattare|connettersi|raggiungere|stabilire)|non (?:.{1,3} stato |.{1,3} )?possibile (?:contattare|connettersi|raggiungere|stabilire)|keine verbindung {gap}(?:server|host|aufge|herge|zustand|m[öo]e?gl)|se agot. {gap}(?:conexi|espera)|(?:geen|kan niet) (?:\\S{1,10} )?verbind|nie (?:mo.na|uda.o si[eę]|powiod.o si[eę]) (?:\\S{1,14} )?(?:po..czy|nawi.za|skontakt)|не удал\\S{2,3} (?:\\S{1,10} )?(?:подключ|соедин|установить|связ)|(?:kunde|kan|gick) inte (?:att )?(?:ansluta|kontakta|n[aå])|(?:kunne|kan|klarte) ikke (?:[aå] )?(?:\\S{1,10} )?(?:oprette|opn[aå]|koble|kontakte|n[aå]|f[aå] kontakt|etablere)|(?:nelze|nepoda.ilo) (?:se )?(?:\\S{1,10} )?(?:p.ipojit|spojit|nav.zat|kontakt)|ei (?:voitu|saatu|pystytty) (?:\\S{1,12} )?(?:yhteytt|yhdist|muodost)|ba.lan(?:[ıi]lam|mad)',
      ),
    },
    {
      phrase: phrase(
        'タイムアウト|時間切れ|応答.{0,8}(?:なし|なかった|ありません|しません|せず|がない|なく)|(?:サーバー?|ホスト).{0,14}接続でき|接続(?:でき(?:ませ|な)|に失敗|が切|を確立でき)|无响应|無回應|没有(?:响应|回应)|沒有回應|(?:无法|無法|不能)(?:连接|連線|連接|联系|與.{0,10}連線)|连接.{0,8}(?:失败|中断|超时)|連線(?:失敗|中斷|逾時)|超时|逾時|連不上|시간 ?초과|응답.{0,8}(?:없|하지 않)|(?:연결|접속).{0,8}(?:할 수 없|실패|끊)',
      ),
    },
    {
      phrase: phrase(
        '(?:remote|host|server|peer|other side) {gap}(?:closed|dropped|reset|terminated|cut) (?:the |our )?connection|network is down|hung up',
      ),
    },
    {
      phrase: phrase(
        '(?:session|connection|dialogue?|transaction|conversation) (?:{is} )?(?:ended|terminated|closed|aborted|broken off|interrupted) (?:prematurely|unexpectedly|abruptly|early)|prematurely (?:ended|closed|terminated)',
      ),
    },
    {
      token:
        /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|ECONNABORTED|EPIPE|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN|EADDRNOTAVAIL)\b/,
    },
    {
      phrase: phrase(
        'no (?:answer|response|reply) (?:on|from|at|by) (?:the |port |any |mx)|none of the (?:mail )?(?:exchangers|servers|hosts|mxs?|mx hosts) (?:could|can|was|were|is|are|respond|answer|repl)|no (?:working )?(?:mail )?(?:server|exchanger|host)s? (?:\\S{1,10} ){0,4}(?:answered|responded|replied|reachable|could be reached)',
      ),
    },
    {
      phrase: phrase(
        '(?:could {not}|cannot|unable to|failed to) (?:open|establish|make|set up) (?:an? |the |any )?(?:tcp |smtp |network )?(?:connection|session)|socket error (?:code )?1006[05]|(?:cannot|could {not}) reach (?:the |its |their )?(?:\\S{1,10} )?(?:server|host|exchanger|backend)',
      ),
    },
    {
      phrase: phrase(
        'connection (?:attempt|try)s? (?:has |have )?(?:failed|unsuccessful)|(?:server|host|peer) (?:did|does|has) ?{not} (?:greet|send (?:a |its )?(?:greeting|banner))|no (?:greeting|banner)',
      ),
    },
    {
      phrase: phrase(
        'connection (?:was )?reset|(?:network|host) (?:is )?unreachable|communications? failure|(?:destination|remote) computer {is} unreachable',
      ),
    },
    {
      phrase: phrase(
        '(?:greeting|banner) (?:{is} )?{not} (?:received|seen|sent)|no route to (?:the |their |its )?(?:\\S{1,10} )?(?:domain|destination|mx\\b|server|host|exchanger|network)',
      ),
    },
    {
      phrase: phrase(
        'tried all (?:the |of the )?(?:mxe?s\\b|mx hosts|mail servers|mail exchangers)|all (?:the )?(?:mx hosts|mxe?s|mail exchangers) (?:{is} )?(?:tried|unreachable|unresponsive|silent)',
      ),
      confidence: 'medium',
    },
    // what fails for everybody of a domain is its server, or its name; gateways say no more (InterScan)
    {
      phrase: phrase(
        '(?:all )?(?:other|remaining) (?:recipients|users|addresses|mailboxes) (?:in|at|of|on) (?:the |that |this )?same (?:domain|host|destination)',
      ),
      confidence: 'low',
      also: ['address'],
    },
    {
      phrase: phrase('timeout communication|idle (?:for )?too long|timeout\\W{1,3}talk faster'),
      confidence: 'medium',
    },
    { phrase: phrase(farther.noAnswer) },
  ],
  unless: [
    /breach|violat|queue too long|has expired|message expired|retry timeout exceeded|delivery time expired|user(?! open\b)|mailbox|\bdns\b|\bspf\b|reputation(?! (?:service|server))|reverse|TlsNegotiation|resolve|name server|message timed out|for a long time/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
});

EXAMPLES: addExamples(connectionTimeout, {
  is: [
    'connect EHOSTUNREACH 192.0.2.25:25',
    'No SMTP servers were available for corp.example. Tried mx.corp.example.',
    'connect to mx.corp.example[192.0.2.25]:25: Connection timed out',
    'lost connection with mx.corp.example[192.0.2.25] while receiving the initial server greeting',
    'The recipient server did not accept our requests to connect.',
    '421 4.4.2 mx.corp.example Error: timeout exceeded',
    'Der Zielserver ist nicht erreichbar',
    'Serwer odbiorcy nie odpowiada',
    'the other side has dropped the connection',
    'the conversation was broken off unexpectedly',
    'Error: connect ETIMEDOUT 192.0.2.25:25',
    'no response from any of their exchangers',
    'failed to establish any SMTP connection',
    'the host did not send its banner',
    'Unable to deliver the message due to a communications failure',
    'SMTP greeting not received within 300 s',
    'Tried all MXs [mx1.corp.example, mx2.corp.example]',
    'Unable to deliver message to <bo@corp.example> (and other recipients in the same domain)',
    'Delivery to bo@corp.example and all other addresses at the same host was given up',
    '421 idle too long',
    'connect to mx.corp.example[192.0.2.25]:25: No route to host',
    'read error: connection reset by peer',
    '550 the MTA was inaccessible for five days',
  ],
  isNot: [
    '550 4.4.7 QUEUE.Expired; message expired', // the queue gave up
    'Please do not answer this mail', // asked of people
    '550 the server turned down the recipient', // it was up
    '421 4.4.2 Connection dropped due to TlsNegotiationFailed', // the encryption
  ],
});
