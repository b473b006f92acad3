import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const ptrMissing = defineCause({
  id: 'ptr-missing',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '{not} reverse(?:s|[- ]resolves?|[- ]maps?)? to|no (?:rev|reverse) ?-?dns|\\bno rdns|client (?:host )?name (?:is )?unknown',
      ),
    },
    {
      phrase: phrase(
        'reverse dns entry (?:contains|looks|matches)|(?:your )?(?:reverse dns|rdns|ptr) {gap}(?:contains|generic|dynamic|suspicious|looks)',
      ),
    },
    { vendor: /[?&]c=rdns\b/i },
    {
      phrase: phrase(
        '(?:dynamic ip|generic (?:dns )?ptr|custom reverse dns|generic reverse|generic hostname|generic rdns)',
      ),
      also: ['sending-path', 'reputation'],
    },
    { wording: /doesn't have a ptr record|ipv6 sending guidelines regarding ptr/i },
    { wording: /bad dns ptr resource record/i },
    { vendor: /\b(?:IB108|AUP#CXDNS|AUP#(?:In|Out|I|O)?-?11[0-5]0)\b/i },
    {
      phrase: phrase(
        '(?:ptr|reverse dns|rdns|reverse lookup|reverse name|reverse hostname|reverse[- ](?:zone|dns (?:entry|record))|inverse dns) ?(?:record|entry|lookup|resolution|check|name)?s? {gap}(?:missing|{not}|fail(?:ed|ure|s)?|timed? ?-?out|invalid|required|does not|doesn.?t|unknown|mismatch|no\\b|bad|generic)',
      ),
    },
    {
      phrase: phrase(
        '(?:no|missing|inconsistent|mismatch(?:ed|ing)|invalid|bad|without|lacks?|must have|need|needs|have|require|requires|cannot find|unable to find|fix|generic) (?:a |an |any |your |its |the |valid |correct |proper |matching |dns )*(?:ptr|reverse dns|rdns|reverse lookup|reverse[- ]dns|reverse hostname|reverse name|reverse entry)',
      ),
    },
    {
      phrase: phrase(
        '(?:client host|ip|host) {gap}(?:cannot find|can.?t find|could not find|unable to find|no) your (?:reverse )?(?:host ?name)',
      ),
    },
    { phrase: phrase('cannot find your (?:reverse )?host ?name') },
    { phrase: phrase('cannot resolve (?:the |your )?(?:ip|client|remote) (?:address|host)?') },
    { phrase: phrase('unable to (?:resolve|look ?up) (?:your |the )?(?:ip address|client|remote)') },
    {
      phrase: phrase('ip (?:address )?(?:name lookup failed|does(?: not|n.t) resolve|has no (?:name|host))'),
    },
    {
      phrase: phrase(
        'from (?:unnamed|nameless) (?:hosts?|clients?|servers?|machines?|ips?)\\b|(?:possibly )?forged (?:host ?name|dns)|fcrdns|full.circle dns|forward.confirmed',
      ),
    },
    { phrase: phrase('dns check failure') },
    {
      phrase: phrase(
        '(?:host ?)?names? and (?:ip )?address(?:es)? {gap}(?:disagree|differ|mismatch|{not} (?:match|agree|fit))|cannot resolve ptr',
      ),
    },
    { enhanced: /^[45]\.7\.(?:25)$/ },
    { enhanced: /^4\.7\.23$/ },
    {
      phrase: phrase(
        '(?:\\bptr\\b|\\brdns|reverse-?(?: ?dns|-?lookup|-?eintrag|name)|dns[-\\s](?:invers[eo]|reverso)|r.solution (?:dns )?inverse|dns inverso|resoluci.n inversa|risoluzione inversa|обратн\\S{2,3} (?:зон|dns|запис|разреш|имен|просмотр)|odwrotn\\S{1,3} (?:dns|rekord|wpis)|reverzn\\S{1,3}|zp.tn\\S{1,3} (?:dns|z.znam)|omv.nd dns|k..nteis\\S{0,4}|ters dns|r[üu]e?ckw.e?rtsaufl)\\S{0,14} {gap}(?:impossib|fehlt|kein|nicht|falsch|ung.e?ltig|stimmt|absent|manquant|incorrect|n.existe|ne correspond|pas |inexist|falta|no (?:existe|tiene|coincid|v.lid|configur)|ausente|n[aã]o|manca|non |assente|ontbreekt|geen|niet|brak|nie |нет|не |отсутств|saknas|inte|mangler|ikke|puuttu|ei |chyb.|ne(?:existuje|odpov|nalez)|yok|eksik|bulunama|tan.ml.)',
      ),
    },
    {
      phrase: phrase(
        '(?:kein\\S{0,2}|fehlende[rn]?|ung.e?ltige[rn]?|ohne|pas d[e.]|aucun|absence d[e.]|sans|\\bsin|falta|no (?:tiene|existe|se puede resolver)|n[aã]o (?:possui|tem|h[aá]|existe)|\\bsem|non ha|senza|manca|nessun|geen|zonder|\\bbrak|nie ma|\\bbez|нет|отсутств\\S{1,4}|не имеет|ingen|saknar|mangler|har (?:inte|ikke)|puuttuu|nem[aá]|chyb.) {gap}(?:\\bptr\\b|\\brdns|reverse[-\\s]?(?:dns|lookup|eintrag|record)|dns inverso|dns reverso|dns invers|обратн\\S{2,3} (?:зон|dns|запис)|odwrotn|reverzn)',
      ),
    },
    {
      phrase: phrase(
        '逆引き.{0,20}(?:でき|ない|失敗|ありません|設定されて|拒否|一致)|(?:ptr|rdns|反向(?:域名)?解析|反解|反向dns).{0,16}(?:없|缺|无|無|没有|沒有|未|失败|失敗|不|設定されて|ありません|오류)|(?:没有|沒有|缺少|无|無|未设置|未設定).{0,8}(?:ptr|rdns|反向解析|反解)|(?:역방향|리버스).{0,6}(?:dns|조회|도메인).{0,16}(?:없|실패|일치하지|등록되지)',
      ),
    },
    { vendor: /\bDNS:NR\b/ },
    {
      phrase: phrase(
        'forward and reverse dns (?:\\S{1,8} )?(?:disagree|{not} match|differ|mismatch)|ip (?:address )?without (?:an? )?(?:host ?name|name\\b|rdns|ptr)|(?:rdns|reverse)(?:\\/\\S{1,8})? (?:dns )?(?:validation|verification) fail|host ?name (?:of \\S{1,8} \\S{1,12} )?(?:does|do|did) {not} (?:point|resolve) (?:back )?to',
      ),
    },
    {
      phrase: phrase(
        '(?:could|can) ?{not} find (?:an? |any |the )?(?:reverse|ptr|rdns|name for)|no (?:valid |proper |real )?name for (?:your|the|this) (?:ip|address|host)',
      ),
    },
    { phrase: phrase('generic (?:host(?: ?name)?|r?dns|reverse|ptr|name)s?\\b'), also: ['reputation'] },
    {
      phrase: phrase(
        '(?:\\d|ip|host|client|server)\\]? (?:{is} |has |have |had |with |without )?(?:no|without|lacks) (?:an? )?(?:mx-like |mail-like |proper |decent |real |good |valid |usable )?name\\b|{not} know (?:your ip|\\[?\\d{1,3}\\.\\S{1,20}) by name',
      ),
    },
    { phrase: phrase('your (?:ip )?address (?:does {not}|doesn.?t) resolve to an? (?:host ?)?name') },
    {
      phrase: phrase(
        'host (?:\\S{1,60} )?(?:\\S{1,20} )?from (?:\\S{1,10} )?reserved domain|has no valid host ?name',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'fix your (?:\\S{1,10} )?dns\\b|(?:get|use|set up|have|need) an? (?:real|proper|decent|correct|static|meaningful) (?:host ?name|reverse|name for your)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '\\bip(?: address)? and (?:host ?)?name (?:do |does )?(?:{not} (?:match|agree|fit)|differ|mismatch)',
      ),
    },
  ],
  unless: [/^(?:(?!revers|rdns|\bptr\b).){0,90}(?:helo|ehlo)|relay(?:ing)? (?:access )?denied/i],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(ptrMissing, {
  is: [
    '554 Our door keeper does not know 192.0.2.15 by name',
    '550 5.7.1 turned away, 192.0.2.15 has no MX-like name',
    '550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP.',
    '554 Bad DNS PTR resource record.',
    '550-Missing/mismatched DNS PTR record [192.0.2.7]:40112',
    '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]',
    '421 Reverse DNS failure - Try again later',
    'Kein Reverse-DNS-Eintrag für 192.0.2.7',
    '逆引きができません',
    '421 (DNS:NR) see https://postmaster.aol.com/',
    '550 reverse DNS verification failed',
    '550 client is an IP without a name',
    '450 can not find any reverse name for 192.0.2.7',
    '550 No generic hosts please',
    '450 your address does not resolve to a name',
    '550 5.7.1 please get a proper hostname',
    '554 IP and host name do not agree',
    '550 host name and address disagree',
    '550 5.7.1 Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.4',
    '521 nothing is taken from nameless servers',
  ],
  isNot: [
    '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', // the greeting, not the PTR record
  ],
});
