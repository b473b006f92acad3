import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** A connection, in many languages. */
const CONN =
  'verbindung|connexion|conexi.n|conex.o|liga..o|connessione|verbinding|po..czeni|соединени|подключени|anslutning|forbindelse|tilkobling|yhtey[st]|spojen.|p.ipojen.|ba.lant.';

export const connectionRefused = defineCause({
  id: 'connection-refused',
  bucket: 'infrastructure',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        'connection (?:was )?(?:refused|closed abruptly|actively refused)(?!\\. this ip|[,:;.] {0,3}(?:your?\\b|this|sender|client|host is|ip\\b|because|due|blocked|spam|too)| (?:because|due to|for|based on)\\b| by (?:policy|filter|rule)| to relay)',
      ),
    },
    { phrase: phrase('socket error code 10061|econnrefused|suspiciousremoteservererror') },
    { phrase: phrase('actively refused') },
    { wording: /^connect failed\b/i }, // nullmailer
    { enhanced: /^[45]\.4\.(?:316|318)$/ },
    {
      phrase: phrase(
        `(?:${CONN})\\S{0,4} (?:\\S{1,60} )?{gap}(?:abgelehnt|verweigert|zur.e?ckgewiesen|abgewiesen|refus.|rechazad|denegad|recusad|rejeitad|rifiutat|respint|geweigerd|odrzucon|odm.wi|отклонен|отклонён|отказ|отвергнут|сброшен|nekad|v.grad|avvisa|avvist|afvist|n.gtet|hyl.t|ev[aä]t|odm.tnut|reddedil)|(?:refus.e?|rechaz.|recusou|rejeitou|rifiuta(?:to)?|weigert|weigerde|odm.wi.|odrzuci.|отказал\\S?|отклонил\\S?|verweigert|lehnt|ablehn\\S{1,3}|odm.t.|odm.tl\\S?|nekade|afviste|avviste|reddetti) {gap}(?:${CONN})|(?:keine|aucune|sin|no hay|sem|nessun\\S?|geen|brak|нет|ingen) (?:\\S{1,10} )?(?:route|ruta|rota|trasy|маршрут\\S?|rotta)\\b`,
      ),
      also: ['address'],
    },
    {
      phrase: phrase(
        '接続.{0,10}(?:拒否|拒絶)|(?:连接|連線|連接).{0,8}(?:被拒|被对方拒|拒绝|拒絕|被重置)|(?:拒绝|拒絕)(?:了)?.{0,6}(?:连接|連線|連接)|(?:연결|접속).{0,8}거부',
      ),
    },
    {
      phrase: phrase(
        '(?:connect|connection|connecting) to \\S{1,90}(?: (?:was|has been|is|actively|failed:?|port \\d{1,5}|\\d{1,5})){0,2} refused',
      ),
    },
    { phrase: phrase('\\btcp (?:reset|rst)\\b') },
    {
      phrase: phrase(
        '(?<!(?:outgoing|outbound) )port (?:25|465|587) (?!(?:from|for|on|of) (?:this|your|our|hosting|home|residential)){gap}(?:is |was |seems )?(?:closed|shut|firewalled)',
      ),
    },
    {
      phrase: phrase(
        '(?:refuses|refusing) (?:\\S{1,6} )?connections?\\b|(?:every|all|any|each|none|no) (?:\\S{1,10} ){0,3}?(?:mxs?|hosts?|servers?|exchangers?) (?:\\S{1,60} ){0,4}?(?:refused|declined|accepted|accepts?|answered|took) (?:\\S{1,6} ){0,2}connections?\\b',
      ),
      confidence: 'medium',
    },
  ],
  unless: [
    /virus|scanner|\bclam|milter|spamd|reputation|certificate|dynami[qc]|din[aá]mic|black|listed|ib00|too many|message timed out/i,
  ],
  also: ['address'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(connectionRefused, {
  is: [
    'connect to mx.corp.example[192.0.2.25]:25: Connection refused',
    '550 5.4.316 Message expired, connection refused (Socket error code 10061)',
    '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
    'Connexion refusée par le serveur distant',
    '接続が拒否されました',
    'connecting to mx.corp.example:25 was refused',
    'port 25 of mx.corp.example is closed',
    'All mail exchangers of corp.example declined our connections',
    'None of the hosts for this domain accepted a TCP connection',
  ],
  isNot: [
    '554 Connection refused. This IP has a poor reputation', // reputation
    '550 5.7.1 Connection refused, your address has a low score',
    '550 Connection refused: no client certificate presented', // how it was secured
  ],
});
