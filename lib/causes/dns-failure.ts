import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const dnsFailure = defineCause({
  id: 'dns-failure',
  bucket: 'infrastructure',
  actor: 'recipient-admin',
  when: [
    { token: /SMTPSEND\.DNS\.InvalidData/i },
    {
      phrase: phrase('(?:could not|cannot|unable to|failed to) find (?:a |any |the )?(?:gateway|route)'),
      also: ['sending-path', 'address'],
    },
    { phrase: phrase('temporary dns failures?|dns temporary failure'), also: ['authentication'] },
    { phrase: phrase('directory server failure|temporary domain failure') },
    {
      wording:
        /lookup of \S{1,260} responded with code (?:servfail|(?:host ?name|host name|name|address) lookup fail|refused)/i,
    },
    {
      phrase: phrase(
        '(?:dns|name ?server|name service|domain name|mx) (?:query |lookup |server |record |resolution |look ?up )*{gap}(?:fail(?:ed|ure)?|error|timed? ?out|servfail|temporary|problem|try again|unavailable|{not} respond)',
      ),
    },
    {
      phrase: phrase(
        '(?:servfail|(?:host ?name|host name|name|address) lookup fail|temporary (?:dns|name|resolution)|temporary failure in name resolution|getaddrinfo\\b|gaierror|host not found, try again|name server timeout|cname lookup failed|lookup (?:failed )?temporarily)',
      ),
    },
    {
      phrase: phrase(
        '(?:unable|failed|cannot|could not) (?:to )?(?:route|resolve) (?:to |the )?(?:recipient|domain|host|mail|address|destination|\\S{1,60}\\.\\S{2,20})',
      ),
    },
    { enhanced: /^[45]\.4\.(?:3|312)$/ },
    { enhanced: /^4\.4\.4$/ },
    {
      phrase: phrase(
        '\\bdns\\b-?\\S{0,12} {gap}(?:fehler|fehlgeschlagen|problem\\b|nicht (?:erreichbar|verf.e?gbar|beantw)|erreur|.chec|.chou|indisponible|error\\b|fall.|falla|erro\\b|falh|errore|fallit|fout|mislukt|błąd|blad\\b|nie (?:powiod|odpow)|ошибк|сбо[йя]|не (?:отвеч|удал)|\\bfel\\b|misslyck|fejl|\\bfeil|mislyk|virhe|ep.onnist|chyb|selhal|hata|başarısız|basarisiz)|(?:fehler|erreur|.chec|erro|falha|fallo|errore|fout|błąd|blad\\b|ошибка|сбой|chyba|virhe|hatas.) {gap}\\bdns\\b|namensaufl.e?sung|r.solution (?:du |de |des )?noms?|resoluci.n de(?:l)? nombres?|resolu..o de nomes?|risoluzione del nome|naamomzetting|rozwi.z\\S{2,8} nazw|разреш\\S{2,6} им[её]н|p.eklad (?:jm.na|n.zvu)|名前解決|dns.{0,14}(?:エラー|失敗|応答|障害|失败|错误|超时|錯誤|异常|실패|오류)|(?:域名)?解析.{0,6}(?:失败|失敗|错误|超时|錯誤)|이름 확인.{0,6}실패',
      ),
    },
    {
      phrase: phrase(
        '(?:address|name|host ?name) resolution (?:of|for) \\S{1,80} {gap}fail|(?:name|host ?name) resolution {gap}fail',
      ),
    },
    { token: /\b(?:EAI_AGAIN|ESERVFAIL|EREFUSED)\b/ },
    {
      phrase: phrase(
        'name ?servers? (?:\\S{1,10} ){0,4}(?:(?:did|do|does) {not} (?:answer|respond|reply)|fail(?:ed|s)?\\b|timed out|unreachable)',
      ),
    },
    {
      phrase: phrase(
        'no (?:dns )?(?:answer|reply|response) (?:from|of) (?:the )?(?:dns|name ?server|resolver)|no dns (?:answer|reply|response)',
      ),
    },
    {
      phrase: phrase(
        '(?:unable|failed|could {not}) (?:to )?(?:get|obtain|fetch|retrieve) (?:the )?(?:mx|dns|a record|mail exchanger)s?\\b(?!.{0,30}no mx)',
      ),
    },
    {
      phrase: phrase(
        '\\bmx {gap}(?:points? (?:at|to)|resolves? to) {gap}(?:rfc ?1918|private (?:address|ip|network|range)|loopback|localhost|127\\.0\\.0\\.\\d|unroutable|non-?routable)',
      ),
    },
    { wording: phrase('failed to get ips from ptr record|unable to get mx info') },
    {
      phrase: phrase(
        '(?:rbl|dnsbl|block-?list|black-?list)s? (?:look-?ups?|servers?|resolvers?|quer(?:y|ies)) (?:\\S{1,12} ){0,3}?(?:time[ds]? ?out|down\\b|fail(?:ed|s|ure)?\\b|errors?\\b|{not} respond|unavailable)',
      ),
    },
    { phrase: phrase('failure in dns look-?up|dns look-?up (?:failure|failed|error)') },
    {
      phrase: phrase('(?:cannot|can.?t|could {not}|unable to) look ?up (?:the )?(?:mx|dns|domain|host)\\b'),
      confidence: 'medium',
    },

    {
      phrase: phrase(
        '(?:{not} resolve|unresolvable|{not} (?:be )?resolved) (?:at (?:present|the moment|this time)|right now|currently|just now)|look-?up of (?:the )?(?:mx|a|aaaa|address) records? (?:did {not}|could {not}|failed|timed)',
      ),
    },
  ],
  unless: [
    /reverse|ptr(?! record: lookup)|\bsender|ehlo|helo|spf|dkim|dmarc|user|nxdomain|no such host|has no (?:address|mx)|host not found$|does not exist|not exist|user unknown|your|rdns/i,
  ],
  also: ['address'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
});

EXAMPLES: addExamples(dnsFailure, {
  is: [
    '[Errno -3] Temporary failure in name resolution',
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code SERVFAIL",
    '550 5.4.312 Message expired, DNS query failed',
    'Host or domain name not found. Name service error for name=corp.example type=MX: Host not found, try again',
    'Échec de la résolution DNS',
    'DNS-Fehler bei der Namensauflösung',
    'name resolution for mx.corp.example has failed',
    'Error: getaddrinfo EAI_AGAIN mx.corp.example',
    'queryMx ESERVFAIL corp.example',
    'the name servers of that zone do not respond',
    'no reply from the resolver',
    'unable to get mx info: failed to get IPs',
    '550 Recipient mail server MX points at the RFC1918 address 10.0.0.5',
    'unable to get mx info: failed to get IPs from PTR record: lookup <nil>: unrecognized address',
    '421 failure in DNS look-up.',
    '451 hosts of the MX do not resolve at present',
    'lookup of MX records failed',
    '451 RBL lookups time out at the moment',
  ],
  isNot: [
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code NXDOMAIN", // the domain does not exist
    'queryMx ENOTFOUND corp.example', // the same, in Node
  ],
});
