import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const heloInvalid = defineCause({
  id: 'helo-invalid',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '501 (?:5\\.\\d\\.\\d )?invalid domain name|^504 (?:5\\.5\\.2 )?<[\\w.-]{1,80}>:? {not} (?:an? )?fully[- ]qualified',
      ),
    },
    { phrase: phrase('(?:helo|ehlo) \\S{1,80} (?:{is} ?)?(?:rejected|refused|invalid|{not})') },
    {
      phrase: phrase('correct (?:your )?(?:helo|ehlo) and dns|spam or forged'),
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase(
        'greeted me (?:with|as)|(?:your )?(?:helo|ehlo) (?:\\S{1,40} )?(?:is|was) (?:my|our|not)|(?:claim(?:ing|s|ed)?|pretend(?:ing|s|ed)?) to be (?:me|us|my)',
      ),
    },
    {
      phrase: phrase(
        '(?:helo|ehlo) (?:\\S{1,40} )?(?:should|must|has to|does) {gap}(?:be|match|resolve|fqdn|qualified)|(?:host|helo) impersonating',
      ),
    },
    { wording: /access denied, bad helo/i },
    { vendor: /\/err\/7\b/ },
    {
      phrase: phrase(
        '(?:helo|ehlo)(?:\\/ehlo)? ?(?:command |name |argument |host ?name |host |string |domain |address |greeting |{is} |has been )*(?:rejected|denied|banned|blocked|error|wrong|spoofed|(?:in|on) (?:my|our|the|a) bad|invalid|{not}|refused|required|does not|doesn.?t|mismatch|failed|syntax|bad|need|must)',
      ),
    },
    {
      phrase: phrase(
        '(?:invalid|bad|empty|malformed|unacceptable|forged|fake|wrong|require|requires|illegal|bogus|suspicious) (?:a |an |valid |proper )*(?:helo|ehlo)',
      ),
    },
    { phrase: phrase('(?:helo|ehlo) (?:requires|greeting)') },
    { phrase: phrase('invalid domain name'), confidence: 'medium' },
    { enhanced: /^[45]\.7\.506$/ },
    {
      phrase: phrase(
        '(?:helo|ehlo)(?:[-/:]? ?(?:ehlo|name\\S?|befehl|kommando|nom|nombre|nome|nazw\\S|имя|jm.no|argument\\S?|hostname|parametr\\S?|navn|namn|nimi)){0,2}:? {gap}(?:ung.e?ltig|nicht (?:g[üu]e?ltig|auf|zul|akzept|korrekt|.bereinst)|stimmt nicht|falsch|abgelehnt|abgewiesen|invalide|incorrecte|refusé|refusee?\\b|rejet[ée]|non (?:valid|autoris|conform|corrispond|risol|accett)|ne correspond|n.est pas|pas (?:valid|r.sol)|inv.lid[oa]|incorrecto|rechaz|no (?:v.lid|es v|corresp|coincid|se resuel)|n[aã]o (?:corresp|resol|[eé] v|coincid|[eé] aceit)|rejeitad|rifiutat|errat|ongeldig|geweigerd|onjuist|komt niet|nieprawid|odrzuc|b[lł][eę]dn|nie (?:zgadza|odpowiada|jest)|невер|недопуст|отклон|некоррект|не (?:соответ|совпад|разреш|резолв)|неправ|ogiltig|felaktig|avvis|afvis|ugyldig|st.mmer inte|virheell|hyl.t|ei vastaa|neplatn|neodpov|odm.t|nen[ií] plat|geçersiz|gecersiz|hatal.|redded|e.le.m)|(?:ung.e?ltige\\S?|falsche\\S?|inv.lid[oae]|incorrecto|ongeldige?|nieprawid.\\S{1,3}|b[lł][eę]dn\\S{1,2}|неверн\\S{2,3}|некорректн\\S{2,3}|недопустим\\S{2,3}|ogiltig\\S?|ugyldig\\S?|virheellinen|neplatn\\S{1,2}|geçersiz|gecersiz) (?:\\S{1,12} )?(?:helo|ehlo)|(?:helo|ehlo).{0,16}(?:不正|無効|拒否|一致し|无效|無效|错误|錯誤|不匹配|不符|非法|잘못|유효하지|거부|일치하지)|(?:不正な|無効な|无效的?|非法的?|잘못된) ?(?:helo|ehlo)',
      ),
    },
    {
      phrase: phrase(
        '(?:helo|ehlo) (?:host ?)?name {is} ?unknown|(?:helo|ehlo) (?:host ?)?name unknown|match (?:the |your )?(?:helo|ehlo)|(?:helo|ehlo) {gap}(?:mismatch|differs|{not} match)',
      ),
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '(?:host ?)?name in (?:the |your )?(?:helo|ehlo)|(?:my|our) (?:own )?(?:host ?)?name (?:as|in|for) (?:your |the )?(?:helo|ehlo)|(?:helo|ehlo) (?:name |argument |string )?(?:{is} )?(?:bogus|faked?|forged|{not} yours|ours)',
      ),
    },
    {
      phrase: phrase(
        '(?:server|host|client|you) (?:greets?|greeted|introduces? (?:itself|yourself)|says? hello) (?:\\S{1,10} )?(?:with|as|by) (?:\\S{1,8} )?(?:invalid|wrong|bad|false|faked?|unknown|my|our)',
      ),
    },
    { vendor: /\byou(?: are|'re) not [a-z0-9-]{1,63}\.[a-z0-9.-]{2,80}/i, confidence: 'medium' },
    {
      phrase: phrase(
        'you (?:say|claim|pretend) (?:that )?(?:you are|to be) {gap}localhost|(?:calls?|called|calling|introduc\\S{2,3}) (?:yourself|itself) {gap}localhost',
      ),
    },
    {
      phrase: phrase(
        '(?:helo|ehlo) (?:\\S{1,16} ){0,4}?(?:dynamic|dial-?up|dial\\b|a?dsl\\b|residential|generic)|dynamic (?:\\S{1,12} )?(?:helo|ehlo)',
      ),
      also: ['reputation', 'sending-path'],
    },
    {
      phrase: phrase(
        '(?:proper|real|correct|sane) (?:helo|ehlo)\\b|(?:helo|ehlo) (?:with|using|as) {gap}(?:\\bip\\b|address|localhost|literal|\\bword\\b|short name|single name)|(?:argument|name|parameter|string) (?:of|in|to|after|with) (?:the |your )?(?:helo|ehlo)|(?:say|said|says|saying) hello (?:as|with) |(?:bad|invalid|wrong|fake|unknown) hello (?:name|string|host)?',
      ),
    },
    {
      phrase: phrase(
        '\\byou(?: are|.re|r)(?: {not}|n.t) (?:me|us|localhost|the local ?host)\\b|(?:that|it|this|\\d|@)[>\\]]{0,2} ?(?:is|.s) _?(?:my|our)_? (?:own (?!ip))?(?:host ?name|server.s name|name\\b|ip address|\\bown ip\\b)|\\d\\]? is _?my_? (?:own )?address|(?:use|using|used|uses|steal|stole|stealing|faking|borrowing|with|as) (?:my|our) (?:own )?(?:host ?name|ip address|server name|name\\b)',
      ),
      confidence: 'medium',
      also: ['reputation', 'recipient-policy'],
    },
    {
      phrase: phrase(
        'you are {not} who you (?:say|claim|pretend)|you (?:claim|pretend|say|said) (?:that )?(?:to be|you are|you.re) \\S{1,80} ?,? (?:but|and) (?:you )?(?:are|is|were)(?:n.t| {not})|(?:announc|identif|present|introduc|nam|call)\\S{1,4} (?:itself|yourself) (?:to us )?(?:as|with) (?!(?:an? |the )?(?:\\S{1,12} )?certificate)|(?:helo|ehlo) (?:\\S{1,10} )?contains',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
  ],
  unless: [
    /not accepted from server|listed in|is listed|send hello first|(?:helo|ehlo) first|out of sequence/i,
  ],
  also: ['content'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1',
});

EXAMPLES: addExamples(heloInvalid, {
  is: [
    '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    '550 5.7.506 Access Denied, Bad HELO',
    '501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection.',
    'Nombre HELO no válido',
    'Ungültiger HELO-Name',
    '550 your reverse name does not match your HELO',
    '550 you gave our own name in the EHLO',
    '550 the client introduces itself as our own server',
    '550 You are not mail.b.example',
    '550 you say you are "localhost", go away',
    '553 sorry, your HELO name was denied',
    '550 your EHLO looks like a dial-up name',
    '554 <192.0.2.4>: Helo command rejected: that is my own IP',
    '550 you claim to be mx.b.example but you are not',
    '501 EHLO with a single word will not do',
    '550 the parameter of your EHLO is no name',
    "550 EHLO pc7 isn't a name of yours",
    '504 5.5.2 <pc7>: not a fully qualified name',
  ],
  isNot: [
    '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus (S8001)', // the name is on a list
  ],
});
