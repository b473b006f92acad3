import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** A block list: German, Dutch, French, Spanish, Portuguese, Italian. */
const LIST_LATIN =
  'schwarze[nr]? liste|sperrliste|blockier(?:ungs)?liste|blockliste(?!d)|zwarte lijst|blokkeer?lijst|\\b(?:auf|einer|der|dans|une|en|la|una|uma|sulla|nella|op|een|na) (?:\\S{1,10}-)?black-?list|(?:[eè]|mittente|server|risulta|inserit[oa]) in black-?list|listes? (?:noires?|de blocage|rouge)|listas? negras?|lista de bloque|lista nera|liste nere|lista di blocco';

/** Polish, Czech, Russian. */
const LIST_SLAVIC =
  'czarn\\S{1,3} (?:list|li.cie)|li[sś](?:t|cie) blok|[cč]ern\\S{1,4} (?:listin|list)|blacklistu|ч[её]рн\\S{2,3} спис|стоп-?лист|спам-?(?:лист|баз)|блок-?лист|блэк-?лист';

/** Swedish, Danish, Norwegian, Finnish, Turkish. */
const LIST_NORTH =
  'svart(?:a)? ?list|sp.rrlist|svarteliste|sortlist|sort list|bloker(?:ings)?list|blokkeringsliste|mustal(?:la|le|ta)? ?list|estolist|kara liste|engelleme liste|engellenenler';

/** Japanese, Chinese, Korean. */
const LIST_CJK =
  'ブラックリスト|ブロックリスト|拒否リスト|黑名单|黑名單|封锁(?:名单|清单)|封鎖(?:名單|清單)|阻止(?:名单|清单|清單|列表)|블랙 ?리스트|차단 ?(?:목록|리스트)';

export const ipBlocklisted = defineCause({
  id: 'ip-blocklisted',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { vendor: /open resolver|127\.255\.255\.2\d\d|typing error in dnsbl/i, actor: 'recipient-admin' }, // they ask a list wrongly: https://www.spamhaus.org/faqs/dnsbl-usage/
    { vendor: /\b(?:DNS-?RBL|RBL|DNSBL)\b(?!:? ?(?:none|no|ok|clear|passe[ds])\b)/, confidence: 'medium' },
    {
      phrase: phrase('in our (?:own |local |internal |auto )?(?:block|black)list'),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:ip|address|host|server) (?:\\S{1,60} )?is (?:locally|manually|permanently|temporarily|globally|currently) (?:black|block) ?listed',
      ),
    },
    { vendor: /\bS311[0-46-9]\b/ },
    {
      phrase: phrase(
        '(?:on|in) (?:too many|several|multiple|many|\\d{1,2}) (?:dns|black|block)? ?-?(?:lists|blacklists|blocklists|rbls?|dnsbls?)',
      ),
    },
    { phrase: phrase('(?:black|bad|(?:black|block|deny)?-?listed)(?: sending)? (?:ip|host)\\b') },
    {
      vendor:
        /\b(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|mailspike|psbl|surriel|invaluement|ivmsip|abuseat|dronebl|drbl|blocklist\.de|abusix|nixspam|manitu|hostkarma|junkemailfilter|spamrats|spamcannibal|wpbl|gbudb|lashback|unsubscore|0spam|spameatingmonkey|backscatterer|s5h\.net|spfbl|dnsbl(?!:? ?(?:none|no|ok|clear|passe[ds])\b))\b/i,
      confidence: 'medium',
      also: ['content', 'recipient-policy'],
    },
    {
      vendor: /\b(?:SBL|XBL|PBL|CSS|SBLCSS|CBL|BRBL|SPEWS|blackholed)\b|\bmaps\.vix\.com\b/,
      confidence: 'medium',
      also: ['content', 'recipient-policy'],
    },
    { vendor: /\bsenderscore\.(?:com|org)\b/i, also: ['content'] },
    {
      vendor:
        /(?:spamhaus\.org\/(?:query|lookup)\/(?:bl|ip)|check\.spamhaus\.org|spamcop\.net\/(?:bl|w3m)|barracudacentral\.org\/(?:lookups|rbl|reputation)|rbl\.att\.net|unblock\.secureserver)|FortiGuard-?AntiSpam ip|\bEmail Reputation Services?\b(?! (?:is|was|un|off|not|down))|\bspam blocked see:? .{0,60}\?\d{1,3}\./i,
    },
    { wording: /banned sender .{0,4}\bip\b/i },
    { vendor: /\bAUP#(?:In|Out|I|O)?[-.]{0,3}12[0-5]0\b|\bflagged by cloudmark csi/i },
    { phrase: phrase('ip (?:temporarily |address |is |currently )*(?:black|block) ?listed') },
    { wording: /banned sending ip|banned sender \[?\d{1,3}\./i },
    { wording: /part of their network is on our block list/i },
    { wording: /connections will not be accepted from|ip is in spamhaus|spamhaus xbl/i },
    { wording: /mail from ip \S{1,40} was rejected due to listing/i },
    { wording: /ip address is block listed/i },
    { vendor: /blocked - see https?:\/\/(?:ipcheck|support)\.proofpoint/i },
    { vendor: /\b(?:S31(?:4\d|50)|AS16012609|AS16012611|OU-00[12]|\[?BL2[0-9]\]?|IB10[3-6])\b/ },
    {
      vendor:
        /\b(?:OFR006_102|LPN007_102|(?:OFR|LPN)\w{0,3}_101|AUP#(?:CXBL|CDRBL|IPBL[01]{4,5})|BL000[01]{3})\b/i,
    },
    {
      vendor:
        /(?:client|host|ip|address|connection|server|from)\b.{0,120}\b(?:blocked|listed|rejected|refused|blacklisted|found)\b.{0,60}\b(?:spamhaus|spamcop|barracudacentral|sorbs|proofpoint|cloudmark|senderscore|invaluement|uceprotect|abuseat|psbl|dnsbl|rbl|mailspike|dronebl|s5h|trustedsource|ivmsip)\b/i,
    },
    {
      vendor:
        /\b(?:blocked|listed|rejected|refused|blacklisted|found)\b.{0,30}\b(?:using|by|at|in|on|with|via)\b.{0,30}\b(?:spamhaus|spamcop|barracudacentral|sorbs|proofpoint|cloudmark|senderscore|invaluement|uceprotect|abuseat|psbl|dnsbl|rbl|mailspike|dronebl|s5h|trustedsource|ivmsip|zen)\b/i,
    },
    {
      phrase: phrase(
        '{host} (?!domain|\\S{0,8}n.t\\b|not\\b)\\S{1,60} (?:{is} )?(?:blocked|listed|rejected|blacklisted|blocklisted) (?:using|by|at|in|on|due to) (?!(?:the |our )?(?:admin|postmaster|owner)|\\S{1,80} (?:policy|rules?)\\b)\\S{1,80}',
      ),
    },
    {
      phrase: phrase(
        '(?:ip|ip address|client host|host|server|mail server|mta|network|netblock|subnet|address range)(?: \\S{1,60})? {is} (?:currently |temporarily |now |also )*(?:listed|black ?listed|block ?listed|banned|on (?:a|an|the|our|my) {gap}(?:black|block|deny|rbl|dnsbl|bad)\\S{0,8})',
      ),
    },
    {
      phrase: phrase(
        '(?:your|the|this|sending|client|sender|source|remote|originating|connecting) (?:\\S{1,20} )?(?:ip|host|mail server|server|mta|network)(?: address)?(?: (?!\\S{0,8}n.t\\b|not\\b|rejected:)\\S{1,60})? (?:{is} )?(?:currently |temporarily |been )*(?:blocked|black ?listed|block ?listed|listed|banned)|client host (?:(?!rejected)\\S{1,60} )?(?:{is} )?(?:blocked|blacklisted|listed)',
      ),
    },
    {
      phrase: phrase(
        '(?:listed|found|appears?|is) (?:in|on|by|at) (?:the |a |an |our |one or more |multiple |several )*(?!(?:customer|recipient|user|owner|client|tenant|organi[sz]ation|addressee)\\S{0,3} )(?:\\S{1,30} )?(?:rbls?|dnsbls?|black ?lists?|block ?lists?|ipbl|ip bl)\\b(?! of (?:the |this |that )?(?:recipient|user|owner|addressee))',
      ),
    },
    {
      phrase: phrase(
        '(?:\\/\\d\\d|subnet|net ?block|(?:ip|address) range|class c)(?: network)? (?:{is} )?(?:blocked|banned|listed|black ?listed)|\\b(?:rbl|dnsbl|ip ?bl) (?:deny|restriction|listed|block(?:ed)?|reject(?:ed)?|hit|match|policy)|(?:rejected|blocked|denied|refused|listed) (?:by|due to|because of|per|in|via) (?:an? |the |our )?(?:\\S{1,20} )?(?:rbl|dnsbl|dns blacklist|ip blacklist|real-?time block)|\\bblack ?listed (?:by(?! (?:us\\b|me\\b|(?:the |our |my |an? )?(?:recipient|user|admin|owner|addressee|postmaster|customer)))|in(?! (?:your|(?:the )?(?:recipient|user|addressee)))|at|on|ip|address|host|site|server|client)',
      ),
    },
    {
      phrase: phrase(
        '(?:open prox(?:y|ies)|(?<!\\b(?:no|not an) )open relays?(?! (?:probe|attempt|scan))|open mail relay|zombie (?:ip|host))',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'block(?:ed)? list removal|removal from (?:this|the|our) (?:black|block)? ?list|request (?:removal|delisting)|to be (?:removed|delisted)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('blocked (?:for|due to|because of) (?:spam|abuse|spamming|sending spam)'),
      confidence: 'medium',
    },
    { phrase: phrase('拒绝 ?rbl|列入黑名单|ip.{0,10}黑名单') },
    { enhanced: /^5\.7\.(?:511|60[6-9]|6[1-4]\d)$/, at: ['microsoft', 'outlook-com'] },
    {
      phrase: phrase(
        `(?:\\bip\\b|ip-?adress|mail-?server|mailserver|serveur|servidor|server|relais|provider|hôte\\b|\\bhote\\b) {long}(?:${LIST_LATIN})|(?:${LIST_LATIN}) {gap}(?:\\bip\\b|serveur|servidor|mailserver|mail-?server)`,
      ),
    },
    {
      phrase: phrase(
        `(?:\\bip\\b|ip-?adr|serwer|server|сервер|хост|адрес) {long}(?:${LIST_SLAVIC})|(?:\\bip\\b|ip-?adres|ip-?osoi|server|palvelin|sunucu|värd|vært)\\S{0,8} {long}(?:${LIST_NORTH})|(?:ip|サーバ|アドレス|服务器|伺服器|主机|서버).{0,50}(?:${LIST_CJK}|列入)`,
      ),
    },
    {
      phrase: phrase(
        '\\bip\\b(?:-?(?:adress|adres|osoit)\\S{0,6})? (?:\\S{1,60} )?(?:{gap})(?:gesperrt|blockiert|gelistet|abgelehnt|bloqu.|list.e|rejet.|bloquead|rechazad|listad|rejeitad|bloccat|elencat|rifiutat|geblokkeerd|geweigerd|zablokowan|odrzucon|zablokov.n|odm.tnut|заблокирован|отклон.н|внес.н|занес.н|sp.rrad|blockera|blokeret|sp.rret|blokkert|sperret|estet|engellen)|(?:serveur|servidor|server|ip|hôte\\b|\\bhote\\b)\\S{0,3} (?:\\S{1,14} )?blacklist.|(?:gesperrte\\S?|blockierte\\S?|bloqu.e|bloqueada|bloccato|geblokkeerd|zablokowany|заблокированный) ip\\b|(?<![a-z])ip(?:アドレス)?.{0,30}(?:ブロック|拒否|規制|遮断)|(?<![a-z])ip(?:地址|位址)?.{0,30}(?:被封|被拒|被对方拒|被對方拒|被屏蔽|被阻|被拦|被列入|被暂时封|封禁|封锁|封鎖)|(?:拒绝|拒絕|封禁|屏蔽).{0,10}(?<![a-z])ip(?![a-z])|(?<![a-z])ip(?:는|가|주소)?.{0,30}차단',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(`${LIST_LATIN}|${LIST_SLAVIC}|${LIST_NORTH}`),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    { phrase: phrase(`${LIST_CJK}`), confidence: 'medium', also: ['recipient-policy'] },
    { vendor: /\bRTR:(?:BL|BB|BG|BD|CH|GE|SC)\b|\bcsi\.cloudmark\.com\/|\bIPBL\b/ },
    {
      phrase: phrase(
        '(?:ip|host|network|server|subnet|range|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?:\\/\\d{1,2})?)\\]? (?:{is} )?(?:\\S{1,14} )?(?:banned|blocked|barred|blacklisted) (?:for|because of|due to|by (?:\\S{1,16} ){1,3}anti-?) ?(?:spam|abuse|abusive|sending|bad|repeated|too many)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail|messages|connections?) from \\S{1,60} (?:{is} )?{denied},? (?:see|listed|found|because|due)',
      ),
      confidence: 'medium',
      also: ['content', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:match(?:es|ed)?|hits?|found in|entry in) (?:an? |the |our )?(?:\\S{1,12} )?(?:black|block|deny) ?-?list(?!_)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '{not} accept\\S{0,3} (?:any )?(?:mail|e-?mail|messages|connections?) from (?:\\S{1,12} ){0,3}(?:dynamic|dial-?up|blocked|listed|black ?listed|blocklisted)\\b(?!.{0,60}(?:\\bptr|rdns|reverse))',
      ),
      also: ['sending-path', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:\\bip(?: address)?|client|host|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})[\\])>]{0,2} (?:{is} )?(?:in|on) (?:\\S{1,12} ){0,3}(?:rbls?|dnsbls?|black ?-?lists?|block ?-?lists?|deny ?-?lists?|bad (?:sender |host |ip )?lists?)\\b',
      ),
    },
    { phrase: phrase('\\d(?:\\.\\d{1,3}){3}\\]?(?::\\d{1,5})?,? (?:is |was )?(?:black|block|deny)-?listed') },
    {
      phrase: phrase(
        '(?:address (?:block|range)|netblock|ip range) {is} (?:\\S{1,8} )?(?:on|in) (?:our|a|the) (?:\\S{1,12} ){0,2}(?:list|black ?list|block ?list)',
      ),
    },
    { vendor: /\b(?:HL:IPB|WM:BLI)\b/, also: ['recipient-policy'] }, // NetEase: https://help.163.com/
    {
      phrase: phrase('\\b(?:in|on) (?:an? |the |our )?spam ?-?(?:database|list)\\b'),
      confidence: 'medium',
      also: ['content'],
    },
    { phrase: phrase('차단(?:된|되었).{0,6}ip'), confidence: 'medium' },
    {
      wording: phrase(
        '\\blist(?:ing)? of (?:\\S{1,10} ){0,2}spam (?:sources?|senders?|hosts?)\\b|spam (?:source|sender|host)s? (?:block ?|black ?)?list\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:{denied}|listed|found) (?:due to|by|because of|in|on|at) (?:the |an? |our )?(?:spam|dns|black|block)[- ]?(?:based )?list\\b(?! of (?:the|this|that))|(?:network|block|pool|range|subnet|{host})\\S{0,2} (?:@{3,} |\\d{1,3}(?:\\.\\d{1,3}){3}(?:\\/\\d{1,2})? )(?:\\S{1,12} ){0,5}black ?listed',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:\\bip\\b|{host}) (?:address )?(?:{is} |have been |sits |stands )?(?:been )?(?:put|entered|added|inside|written|registered|included|in|on)(?: of| in| on| into| to)? (?:\\S{1,8} ){0,2}(?:black|block|deny|ban) ?-?(?:list|table)\\b',
      ),
      also: ['recipient-policy'],
    },
  ],
  unless: [
    /customer block list|\b(?:content|body|message|text) (?:fingerprint|checksum|hash|digest)|ip=0\.0\.0\.0|domain is listed|(?<![.<])url(?!\.)|message (?:is|was) blocked|sender is on|mailfrom domain|(?:rbl|dnsbl|block-?list|black-?list)s? (?:look-?ups?|servers?|resolvers?|quer(?:y|ies)) .{0,20}(?:time[ds]? ?out|\bdown\b|\bfail(?:ed|s|ure)?\b|error|respon|unavailable)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5782',
});

EXAMPLES: addExamples(ipBlocklisted, {
  is: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.7].',
    "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7, because the ip is in Spamhaus's list",
    '554 Your mail server 192.0.2.7 is blacklisted',
    '550 we take nothing from blacklisted host 192.0.2.7',
    '554 5.7.1 client host blocked',
    'Ihre IP-Adresse 192.0.2.7 steht auf einer schwarzen Liste',
    'IP-адрес 192.0.2.7 занесён в чёрный список',
    '554 (RTR:BL) see https://postmaster.aol.com/',
    '554 192.0.2.0/24 is barred because of repeated abuse',
    '550 mail from 192.0.2.7 is refused, see the page about our filter',
    '550 your host name matches our blacklist',
    '554 192.0.2.7 is in our bad host list',
    '550 the sending IP is in a local RBL',
    '550 we do not accept mail from any dial-up host',
    '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org; Error: open resolver',
    '550 Refused as [192.0.2.11]:48120 is blacklisted',
    '554 5.7.1 [192.0.2.10] blacklisted - login to https://portal.rbl.example/account to delist',
    "571 your provider's address block is on our local refuse list",
    '554 your server is on a spam list',
    '550 192.0.2.15 stands on our list of spam sources',
    '550 refused because of spam list bl.corp.example',
    '554 network 203.0.113.0/24 blacklisted by our team',
    '550 client 192.0.2.9 found in DNS list "badhosts"',
    '554 your host sits in our ban table',
  ],
  isNot: [
    '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by corp.example using Customer Block list (AS16012607)', // one company's own list
    '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus (S8001)', // a name
    '553 5.3.0 mx12 -- DNSBL:none <bo@corp.example>... Addressee unknown',
    '450 4.2.1 mailbox blocked due to inactivity',
    '450 our DNSBL lookup timed out',
    "550 your server isn't listed by the domain's owner",
  ],
});
