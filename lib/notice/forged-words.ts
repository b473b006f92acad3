/** What else forged mail offers, trade by trade: whoever knows one wording adds it to its trade. */
const trades: Readonly<Record<string, string>> = {
  moneyForNothing:
    "you(?:'ve| have)? received a wire|(?:unclaimed|compensation|donation|relief) funds?|(?:un|imf) (?:compensation|payment)|atm (?:visa )?card|confidential (?:business )?proposal|(?:spende|donation|don|donaci[oó]n) (?:von|of|de) [\\d$€£]|claim your (?:prize|reward|fund|bonus|winning)s?|been selected (?:to win|to receive|as a winner)|fondos? de compensaci[oó]n|fonds de compensation",
  secrets:
    "i(?:'ve| have)? (?:hacked|recorded|infected) (?:you|your)|your (?:device|computer|webcam|phone) (?:was|has been|is) (?:hacked|compromised|infected)|i know your (?:password|secret)|your (?:private|intimate) (?:video|photo)s?|(?:wurde|ist|is) gehackt|a [eé]t[eé] pirat[eé]e?|(?:ha|fue|foi|stato) (?:sido )?(?:hackead|piratead|hackerat)\\w|zhakowan\\w",
  work: 'job offer.{0,20}(?:canada|usa|uk|dubai|qatar|abroad|overseas|visa)|mystery shopper|data entry job|emploi à domicile|trabajo desde casa|trabalhe? em casa|lavoro da casa|praca w domu|thuiswerk|jobb hemifr[aå]n',
  ranks:
    'rank(?:ed|ing)? (?:#|no\\.? ?|number )?(?:1|one) (?:on|in) google|first page (?:on|of) google|seo (?:expert|package|guru)s?|backlinks?|(?:million|verified|targeted) (?:e-?mails|e-?mail addresses|leads|visitors|followers)',
  loans:
    '(?:instant|quick|fast|urgent|cash|payday|unsecured|easy) (?:cash |personal |business )?loans?|loan (?:offer|approv)\\w{0,4}|sofortkredit|pr[eê]t (?:rapide|entre particuliers)|cr[eé]dit rapide|pr[eé]stamos? (?:r[aá]pido|urgente)s?|prestit[oi] (?:rapid|veloc)\\w{1,3}|empr[eé]stimo r[aá]pido|po[zż]yczk[ai] (?:bez|online)',
  bodies:
    'weight[- ]?loss|fat[- ]burn\\w{0,4}|diet pills?|(?:male|penis) enlarge\\w{0,4}|testosterone|hair loss|miracle (?:cure|pill)|schnell abnehmen|abnehmpillen?|potenzmittel|perdre du poids|(?:bajar de|perder) peso|dimagri\\w{2,5}|odchudzani\\w|zayıfla\\w{0,5}',
  copies:
    'designer (?:handbags?|watches)|(?:cheap|discount|fake) (?:watches|ray-?bans?|oakleys?|software|diplomas?)|oem software|buy (?:a )?(?:diploma|degree)|führerschein kaufen',
  company:
    'hook-?ups?|russian (?:brides?|women|ladies|girls)|sugar (?:daddy|mommy|baby)|porn\\w{0,2}|escort girls?|sextreff\\w{0,2}|(?:heiße|heisse|einsame) (?:frauen|girls|singles)|femmes? (?:chaudes?|seules?)|chicas (?:calientes|solas)|incontri (?:hot|sexy)',
  invitations: 'i (?:saw|found|liked) your (?:profile|photo|picture)s?',
  games:
    'passive income|double your (?:money|bitcoin|crypto|income)|trading (?:bot|signal)s?|ethereum|airdrop|usdt|garantierte gewinne|guaranteed (?:profit|return)s?|bet(?:ting)? bonus|apuestas deportivas|scommesse online|deneme bonusu|bahis\\w{0,6}',
};

/** Scripts in which \b ends nothing. */
const others =
  'взлом|знакомств|интим|похуде|реплики часов|займ|купить диплом|продвижение сайт|раскрутк|база (?:e-?mail|адрес)|黑客|贷款|减肥|裸聊|高仿|赚钱|中奖|兼职|ハッキング|セフレ|アダルト|人妻|ダイエット|スーパーコピー|ブランドコピー|当選|해킹|대출|다이어트|당첨|부업';

/** Offers what nobody asked for, in the languages in which most of it comes. */
export const offers = new RegExp(
  `(?<![\\p{L}\\d])(?:${Object.values(trades).join('|')})(?![\\p{L}\\d])|${others}`,
  'iu',
);

/** What honest people write as well: where their money goes, what a file is called, whose time is over. */
export const doubtful =
  /(?:bank|account|payment) details|change of (?:our )?bank|neue bankverbindung|membership (?:has |will |is )?(?:been )?expir|\.(?:r\d\d|rar|iso|exe|scr|ace|gz|vbs|7z|img|lnk)(?![\p{L}\d])/iu;

/** What forged mail sells. Who really sells it has an id, a signature or a check of his own, which other signs see. */
export const sold =
  /\b(?:viagra|cialis|levitra|tadalafil|sildenafil|pharmac(?:y|ie) (?:online|en ligne|no presc)|(?:canad\w{0,4}|online) pharm|(?:cheap|online) meds|meds ?online|lose weight|keto|cbd oil|penis|erect\w{3,6}|hot singles|sexy? (?:girls?|ladies|chat)|lonely (?:wife|wives|women)|dating site|rolex|replica|luxury watch\w{0,3}|casinos?|free ?spins?|lotter(?:y|ie|ia)|jackpot|you(?: have|'ve)? won|haben gewonnen|vous avez gagn\S{1,2}|ha(?:s)? ganado|hai vinto|lottogewinn|bit ?coins?|btc|crypto ?(?:wallet|invest\w{0,5}|trad\w{0,4}|profit)?|forex|inheritance|next of kin|herencia|erbschaft|work (?:from|at) home|make money|earn \W?\d{2,6}|nebenverdienst|heimarbeit|geld verdienen|gan(?:e|ar|he|har) dinero?|ganhe dinheiro|gagne[rz]? de l'argent|guadagn\w{1,4} da casa|easy loan|kredit ohne schufa|buy followers|payday)\b|казино|заработ(?:ок|ай)|выигр|биткоин|криптовалют|кредит без|оптимизаци[яи] налог|налогов\S{1,3} оптимизаци|代开|博彩|彩票|赌场|比特币|出会い|副業|バイアグラ|ビットコイン|카지노|비아그라|도박|kumarhane|zarabia/iu;

/** Whom forged mail plays; each name alone or at the beginning, before it says what he wants. */
export const brand =
  /^"?(?:the )?(dhl|fed ?ex|ups express|usps|dpd|gls|hermes paket|royal mail|la poste|colissimo|correos|post ?nl|postnord|bpost|evri|netflix|spotify|disney\+|pay ?pal|amazon|apple(?: id| support)?|microsoft|office ?365|google|facebook|instagram|whatsapp|linkedin|docu ?sign|we ?transfer|dropbox|adobe sign|coinbase|binance|metamask|ledger|trust ?wallet|sparkasse|volksbank|postbank|commerzbank|deutsche bank|ing[- ]diba|santander|bbva|caixabank|intesa sanpaolo|unicredit|bnp paribas|cr[eé]dit agricole|hsbc|barclays|lloyds bank|wells fargo|bank of america|citi ?bank|american express|mastercard|norton|mcafee|geek squad|irs|hmrc|finanzamt|bundeszentralamt|ameli|impots|agencia tributaria|klarna|telekom|vodafone|ebay|walmart|costco|rakuten|楽天|三井住友|ヤマト運輸|佐川急便|国税庁|支付宝|微信|顺丰)(?![\p{L}\d-])/iu;

/** What mail systems and their people call themselves, and programs and makers whose name bait borrows. */
export const machine =
  /mailer[- ]?daemon|post ?mai?ster|admin|amministrator|beheer|(?:support|soporte|suporte|assist\w{4,6}|servi\w{2,4}) (?:techni|t[eé]cnic|informati)|help ?desk|web ?mail|\bi[ckt]t?[- ]?(?:support|desk|help|team|service|dep|afd|abt|security)|\b(?:imap|pop3|smtp|mta|owa|zimbra|roundcube|exchange|office ?365|microsoft|outlook|cpanel)\b|mail ?(?:server|box|system|cent(?:er|re))|(?:post|palvelin|sähköposti|e-post)server|postipalvelin|postfach|администр|管理员|管理員|管理者|管理人|관리자|yönetici/i;

/** Makers whose name bait borrows; Exchange signs with theirs at anybody's domain, so its own address is one of a daemon. */
export const maker =
  /\b(microsoft|office ?365|m365|exchange online|sharepoint|onedrive|outlook|google|gmail|yahoo|icloud|mimecast|proofpoint|barracuda|sophos|mailchannels|spamexperts|spamtitan|fortimail|hornetsecurity|zimbra|roundcube|horde|cpanel|plesk|ionos|strato|godaddy|namecheap|ovh|aruba)\b/i;

/** Providers whose names are words, too: beside nothing but words for mail. */
export const carrier =
  /\b(orange|free|sfr|laposte|bluewin|telekom|t-online|web\.?de|gmx|freenet|libero|tiscali|virgilio|movistar|telefonica|terra|uol|locaweb|bol|apple|comcast|xfinity|cox|spectrum|verizon|bellsouth|zoho|yandex|proton|fastmail|rackspace|hostinger|bluehost|hostgator|infomaniak|one\.com|ziggo|kpn|telenet|proximus|wp(?! mail smtp)|onet|interia|seznam|naver|daum|nifty|biglobe|docomo|tencent|netease|aliyun)\b/i;
