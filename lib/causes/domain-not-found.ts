import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { ofTheSender } from './misheard.ts';
import { phrase } from './words.ts';

/** A domain, in many languages. */
const ANY_DOMAIN =
  '\\b(?:ziel-?|empfänger-?|empfaenger-?|empfanger-?)?domain(?:name|s)?\\b|\\b(?:ziel-?)?dom[äa]ne|\\bdomein|\\bdomaine|\\bdomínio|dominio|\\bdomen[aęyuoe]|\\bdom[eé]n[auy]|домен|\\bdom[äa]nen?\\b|\\bdom[æa]ne|verkkotunnu|etki alan|alan ad';

/** Not there, in many languages. */
const NO_DOMAIN =
  'nicht (?:gefunden|aufge|aufzu|aufl.e?s|exist|vorhanden|registriert|bekannt)|exist\\S{1,4} (?:nicht|kein)|gibt es nicht|unbekannt|niet (?:\\S{1,8} )?(?:gevonden|bekend|bestaat)|bestaat niet|onbekend|introuvable|inconnu|inexist[ae]n|inesistent|n.existe pas|pas (?:été )?trouv|no (?:se |ha |pudo |puede |sido )*(?:encontr|existe|hall|localiz|resol)|desco(?:no|nhe)cid|n[aã]o (?:foi |p[oô]de |ser |poss.vel )*(?:encontr|exist|localiz|resol)|(?:non|impossibile) (?:.{1,3} |stat[oa] |possibile )*(?:trova|esist|risol)|sconosciut|nie (?:istnieje|ma\\b|mo.na znale|znalez|uda.o si[eę] (?:znale|odnale)|zosta\\S{1,3} (?:znalez|odnalez))|nieznan|\\bbrak\\b|neexist|nenalez|nebyl\\S? nalez|nelze nal|nezn.m|не (?:найден|существует|зарегистр|удалось найти)|несуществ|неизвест|hittades inte|finns inte|inte (?:\\S{1,8} )?hitta|(?:findes|finnes|eksisterer) ikke|ikke (?:\\S{1,8} )?(?:fundet|funnet|findes|finnes|finde|finne)|okänd|okand|ukendt|ukjent|ei (?:l[oö]yd|ole olemassa)|tuntematon|bulunama|mevcut de|\\byok\\b';

/** Where a mail goes, in many languages. */
const DESTINATION =
  'ziel|empf.nger|destin|geadresseerd|doel|m[aå]l|mottag|modtag|odbior|adresat|docelow|p..jemc|c.lov|получател|назначени|受信者|宛先|收件|目标|目標|받는|수신|대상|al.c.';

/** Not in the table, in many languages. */
const NOWHERE =
  'nicht (?:gefunden|finden)|introuvable|(?:pas|non) (?:\\S{1,8} )?trouv|no se (?:ha )?enc[ou]|n[aã]o foi encontrad|trovat|niet gevonden|hittas|hittades|ikke (?:\\S{1,8} )?(?:fund|funn|find)|не найден|見つか|找不到|찾을 수 없|odnale|nenalez|nelze naj|bulunamad|löyd';

/** Written wrongly, in many languages. */
const WRONG =
  'falsch|fehlerhaft|ung.e?ltig|erron.|incorrecte|invalide\\b|inv.lid[oa]|incorrect[oa]|incorret|errat[oa]\\b|non .{0,3}valid|неверн|неправильн|недействит|onjuist|ongeldig|nieprawid|b[łl][ęe]dn|ogiltig|felaktig|ugyldig|forkert|neplatn|chybn|geçersiz|hatalı|virheell';

export const domainNotFound = defineCause({
  id: 'domain-not-found',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        'domain (?:name )?{gap}does {not} (?:appear|seem) to (?:be registered|exist)|domain (?:name )?(?:\\S{1,60} )?{is} {not} registered',
      ),
    },
    {
      vendor: /name service error for name=\S{1,260} type=\S{1,5}: host not found(?!, try again)/i,
      also: ['infrastructure'],
    },
    { phrase: phrase('name service error {gap}(?:host not found|not found)(?!, try)') },
    {
      phrase: phrase(
        'no (?:mail ?|smtp )?(?:host|server|exchanger|mx)s? (?:\\S{1,8} )?(?:for (?:it|this domain|\\S{1,90}) )?(?:(?:could|can) be|was|were) (?:determined|found|identified|located|discovered)|domain {gap}{is} (?:unreachable|{not} reachable)',
      ),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    {
      wording:
        /weren't able to find the recipient domain|domain \S{1,260} (?:could(?: not|n.t)|cannot|can.t) be found/i,
    },
    {
      token:
        /No(?:Mx|MailServer|Dns|Domain)\w{0,12}(?:NotFound|Found)\w{0,12}Exception|UnknownHostException|\b(?:ENOTFOUND|ENODATA)\b/i,
    },
    { wording: /\bdns hard error(?!.{0,120}(?:servfail|timed? ?out|refused))/i }, // Cisco; a soft one may pass
    {
      wording: phrase(
        'domain (?:name )?(?:\\S{1,80} )?has no (?:(?:valid|usable) )?(?:a|mx|aaaa|address|mail exchanger)(?: (?:or|and|nor) (?:a|mx|aaaa))? records?',
      ),
    },
    {
      wording:
        /dns type '(?:mx|a|aaaa)' lookup of \S{1,260} (?:responded with code (?:nxdomain|noerror)|had no relevant)/i,
    },
    { wording: /infodomainnonexistent|dns domain \S{0,260} ?does not exist/i },
    { token: /\bNonExistentDomain\b/i },
    {
      phrase: phrase(
        '(?:host|domain|system|mx|server) (?:or domain )?(?:name |record )?(?:\\S{1,80} )?{gap}{not} (?:be )?(?:found|exist|known|resolved?|resolvable|valid)(?! (?:at (?:present|the moment|this time)|right now|currently|just now))',
      ),
    },
    { phrase: phrase('(?:host|domain) {gap}(?:does not|doesn.?t|didn.?t|did not) (?:exist|resolve)') },
    {
      phrase: phrase(
        '(?:unknown|non-?existent|invalid|unresolvable|unrouteable|unroutable|bad|no such|illegal) (?:mail )?(?:host|domain|destination system)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:host|domain) (?:name )?(?:\\S{1,60} )?(?:is )?(?:unknown|invalid|unresolvable|nonexistent)',
      ),
    },
    {
      phrase: phrase(
        "(?:couldn't|could not|cannot|can't|unable to) find (?:any |a |the )?(?:destination |recipient |target )?(?:host|domain|exchanger|mail exchanger|\\S{1,60} mx)(?!.{0,30}(?:right now|at present|at the moment|currently))",
      ),
    },
    {
      phrase: phrase(
        'unrouteable (?:mail )?domain|unrouteable address|all relevant mx records point to non-existent',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'no (?:valid |usable |working )?(?:mx|mail exchange(?:r|s)?|mail (?:server|host)|a|mx or a|address|dns|host)s? (?:or a )?(?:records?|hosts?|servers?|entry|entries)? ?(?:(?:was|were|could be|appears? to|seems? to) )?(?:be )?(?:found )?(?:for|exist|found|available|configured)(?!.{0,60}(?:at present|at the moment|right now|\\banswered|\\bresponded))',
      ),
    },
    {
      phrase: phrase(
        'name (?:or service )?not known|nxdomain|name service error {gap}(?:host not found|not found)',
      ),
    },
    {
      phrase: phrase(
        'domínio \\S{1,80} não foi encontrado|domaine \\S{1,80} (?:introuvable|n.a pas été trouvé)|domain \\S{1,80} (?:wurde )?nicht gefunden|dominio \\S{1,80} no (?:existe|se ha encontrado)|ドメイン.{0,30}見つかり',
      ),
    },
    { phrase: phrase('reserved by rfc ?2606|domain has no address') },
    { wording: phrase('lookup \\S{1,90}: no such host') }, // Go's
    { enhanced: /^[45]\.(?:1\.2|4\.310)$/ },
    { enhanced: /^5\.4\.4$/ },
    {
      wording: phrase(
        `(?:${ANY_DOMAIN})\\S{0,4} (?:\\S{1,80} )?{gap}(?:${NO_DOMAIN})|(?:${NO_DOMAIN})\\S{0,6} (?:[^\\s.:;]{1,12} ){0,3}(?:${ANY_DOMAIN})`,
      ),
    },
    {
      wording: phrase(
        '(?:host|\\bserver|mailserver|serveur|servidor|hôte\\b|\\bhote\\b|serwer|хост|сервер|palvelin|sunucu)\\S{0,4} (?:\\S{1,60} )?(?:(?:wurde|konnte|est|was|is|został|werd) )?(?:nicht gefunden|unbekannt|introuvable|inconnu|no encontrado|no se encontr|desconocid|n[aã]o encontrad|desconhecid|non trovat|sconosciut|niet gevonden|onbekend|nie znalez|nieznan|nenalez|не найден|неизвест|hittades inte|ikke fundet|ikke funnet|ei l[oö]yd|bulunama)|(?:keinen?|aucun|sans|sin registro|sem registro|nessun|senza|geen|brak|нет|отсутству\\S{2,3}|ingen|žádn|zadny) {gap}mx\\b',
      ),
      also: ['infrastructure'],
    },
    {
      wording: phrase(
        'ドメイン(?:名)?.{0,30}(?:見つか|存在し|解決でき|不明|無効|ありません)|ドメイン[な無]し|(?:없는|존재하지 ?않는|잘못된) ?도메인|(?:找不到|无法找到|查不到|不存在的?).{0,40}(?:域名|网域|網域|域\\b|主机|主機)|(?:域名|网域|網域|主机名|邮件域).{0,30}(?:不存在|找不到|未找到|无效|無效|未注册|无法解析|無法解析)|도메인.{0,30}(?:찾을 수 없|존재하지|없습니다|잘못)',
      ),
    },
    {
      phrase: phrase(
        'no (?:\\S{1,6} )?(?:mx|a|aaaa)(?:\\/(?:mx|a|aaaa)){0,2} records? (?:matching|for|found|exists?|of)|(?<!(?:is|are|am|be) )no mx for\\b(?! (?:the |your )?(?:sender|from|return|envelope))',
      ),
    },
    {
      wording: phrase(
        '(?:destination|target|e-?mail) (?:e-?mail )?system {is} (?:unknown|invalid)|destination server {long}could {not} be found in {gap}dns',
      ),
    },
    {
      wording: phrase(
        '(?:destination|recipient|remote|receiving) (?:computer|machine|system) (?:{is} not|could not be) (?:found|located)',
      ),
      also: ['infrastructure'],
    },
    {
      wording: phrase(
        '(?:서버|호스트)(?:를|가|을|은|는)? ?(?:찾을 수 없|찾지 못|존재하지 않)|(?:サーバー?|ホスト)(?:が|を|は).{0,4}見つか(?:り|ら|る)|(?:找不到|无法找到|無法找到|未找到).{0,12}(?:服务器|伺服器)',
      ),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        'there {is} no (?:such )?(?:mail )?domain|(?:dns|name-?server|naamserver) kenn?t {gap}(?:nicht|niet)|kein(?:e|en)? (?:solche \\S{0,3}|eintrag f[üu]r diese )domain',
      ),
    },
    { wording: phrase(farther.domainNotFound) },
    {
      wording: phrase(
        `(?<!(?:\\bin|\\bim|in der|nel|dans le|\\bno|en el|het|\\bw|\\bв) )(?:${ANY_DOMAIN}|доменное имя|domännamn|dom[æe]nenavn)\\S{0,4} (?:\\S{1,80} )?{gap}(?:${WRONG})`,
      ),
    },
    {
      wording: phrase(
        'ドメイン.{0,60}(?:ルート|経路).{0,40}見つか|ドメイン(?:名|部分)?\\)?[^ユ宛送]{0,12}(?:誤|間違|正しく(?:ない|あり)|不正)|(?:域名|网域|網域)(?:部分)?.{0,6}(?:有误|有誤|不正确|不正確|错误|錯誤)|도메인(?:이|은|을|명이)? ?(?:올바르지|틀)',
      ),
    },
    {
      wording: phrase(
        `(?:${DESTINATION})\\S{0,12} ?{long}(?:(?:${NOWHERE})\\S{0,8} {gap}\\bdns\\b|\\bdns\\b ?{gap}(?:${NOWHERE}))|\\bdns\\b ?{gap}(?:${NOWHERE}).{0,8}(?:${DESTINATION})`,
      ),
    },
  ],
  unless: [
    ofTheSender,
    /\bsender|smart ?host|host to talk to|#4\.4\.1\b|\bdns\b.{0,30}(?:(?:did not|did.?n.t) (?:answer|respond)|timed? ?out|antwort\S{2,3} nicht|ne r[ée]pond|no responde|n[aã]o responde|non risponde|не отвечает)|\b(?:spf|dkim|dmarc)\b|servfail|server failure|helo|ehlo|reverse|ptr|relay(?!=)|not found, try again|user (?:unknown|not found)|usu[aá]rio inexistente|\b(?:utente|casella|usuario|usu[aá]rio|utilizador|utilisateur|destinat[aá]ri[oa]|destinataire|bo[iî]te|buz[oó]n|cuenta|conta|compte|benutzer|nutzer|empf(?:ä|ae)nger|postfach|konto|gebruiker|ontvanger|u[zż]ytkownik|odbiorca|skrzynka|пользователь|получатель|ящик)\b.{0,60}\b(?:n[eo]l?|sul?|sur|en (?:el|est[ea])|n?est[ae]|dans (?:le|ce)|in (?:der|dieser|het|dit|quest[oa])|im|auf|w|в) (?:\S{1,10} )?(?:dom[ií]ni|domai|domei|domen|домен)|mailbox|recipient (?:unknown|not found)|(?:dom[aäáeéií]\S{0,8}|домен\S{0,2}|ドメイン).{0,12}(?:absender|exp[ée]dit(?:eur|or)|remitente|remetente|mittente|отправител|afzender|nadawc|avs[äe]nd|afsender|lähettäj|送信者|差出人|发件人|發件人|寄件|보낸|발신)|(?:absender|exp[ée]diteur|remitente|remetente|mittente|отправител|afzender|nadawc|avs[äe]nd|afsender|lähettäj|送信者|差出人|发件人|發件人|寄件|보낸|발신)\S{0,6}[ の的-]{0,2}(?:verkkotun|dom[aeä]|ドメイン|域|網域|도메인)/i,
  ],
  also: ['infrastructure'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(domainNotFound, {
  is: [
    'ドメイン無し',
    '없는 도메인입니다',
    "Address not found: not delivered to kim@b.example because the domain b.example couldn't be found.",
    'NoMxRecordFoundException: b.example',
    'Error: queryMx ENOTFOUND b.example',
    'dial tcp: lookup mx.b.example: no such host',
    'Sorry, I couldn’t find any exchanger for b.example',
    'Der Zielserver für diesen Empfänger wurde im DNS nicht gefunden',
    'この受信者の宛先サーバーが DNS に見つかりませんでした',
    'No se ha encontrado el servidor del dominio',
    'host name is unknown: b.example',
    'Name server reports domain name unknown',
    "No mail servers appear to exist for the recipient's address",
    '550 no mail exchangers for corp.example',
    "Failed to connect to the recipients mail server. No MX records were found for the 'b.example' domain.",
    'There are no DNS entries for the hostname b.example. I cannot determine where to send this message.',
    "553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors.",
    '550 5.4.310 DNS domain corp.example does not exist [Message=InfoDomainNonexistent]',
    'Host or domain name not found. Name service error for name=corp.example type=A: Host not found',
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code NXDOMAIN",
    'O domínio corp.exampel não foi encontrado',
    'protože doména corp.exampel nebyla nalezena',
    '550 no A/AAAA records for corp.example',
    "The recipient's destination email system is unknown or invalid",
    'The destination server for this recipient could not be found in Domain Name Service (DNS)',
    'As the remote domain doesnt exist',
    'Your message was not delivered because the destination computer was not found.',
    '사유: corp.example 서버를 찾을 수 없음',
    '宛先のサーバーが見つかりません',
    '找不到收件人的邮件服务器',
    'there is no domain corp.example',
    'DNS kennt corp.example nicht',
    'De nameserver kent corp.example niet',
    '宛先のドメイン名に誤りがあります',
    "Le nom de domaine de l'adresse du destinataire est erroné",
    '收件人地址的域名有误',
    "5.1.2 - Bad destination host 'DNS Hard Error looking up corp.example (MX): NXDomain'",
    'the domain corp.example has no MX record',
    'Sorry, no MX for shop.example',
  ],
  isNot: [
    'Reverse DNS nicht gefunden', // of the sender's machine
    '450 4.1.8 <news@acme.example>: Sender address rejected: Domain not found', // the sender's domain
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code SERVFAIL", // their name servers are broken
    '552 대용량 메일함을 찾을 수 없음', // a mailbox, not a server
    '宛先のメールアドレスに誤りがあります', // the whole address
    'Die Domain des Absenders ist ungültig', // the sender's
    '550 the author domain is unknown', // the sender's
    '450 smarthost not found in DNS', // their own relay
    '451 no working mail host for the domain responded', // it is there
    '451 domain not found: DNS did not answer', // it may be there
    '451 cannot find a host for it at the moment', // it may be there
  ],
});
