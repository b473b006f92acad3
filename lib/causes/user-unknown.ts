import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Whom a mail was for: German, Dutch. */
const WHO_GERMANIC =
  'adress|empfänger|empfaenger|empfanger|adressat|nutzer|teilnehmer|postfach|konto\\b|mailbox|adres\\b|gebruiker|geadresseerde|ontvanger|postvak';

/** Not known or not there: German, Dutch. */
const GONE_GERMANIC =
  'unbekannt|ung.e?ltig|nicht (?:mehr )?(?:gefunden|bekannt|vorhanden|vergeben|existen|existier|angelegt|registriert|ermittelt|eingerichtet|zuordnen|gef.e?hrt|g[üu]e?ltig)|exist\\S{1,4} {gap}nicht|gibt es {gap}nicht|niet (?:\\S{1,10} )?(?:gevonden|bekend|herkend|geldig|bestaat)|bestaat (?:\\S{1,10} )?niet|onbekend|ongeldig|fehlerhaft|falsch geschrieben';

/** French, Spanish, Portuguese, Italian. */
const WHO_ROMANCE =
  'adresse|destinataire|utilisateur|correspondant|boîte|boite|compte\\b|abonn.|direcci.n|usuario|destinat.ri[oa]|buz.n|cuenta|casilla|endere.o|usu.rio|utilizador|caixa|conta\\b|indirizzo|utente|casella|account\\b';

/** French, Spanish, Portuguese, Italian. */
const GONE_ROMANCE =
  'introuvable|inconnue?|inexist[ae]n|inesistent|invalide\\b|n.existe (?:pas|plus)|n.est (?:pas|plus) (?:valide|reconnu|connu|attribu)|pas (?:été )?(?:trouv|reconnu)|ne figure pas|aucune?\\b|erron.e|no (?:se |ha |pudo |fue |puede |ser |sido |est[áa] |es |podido )*(?:enc(?:o|ue)ntr|existe|hall|localiz|reconoc|registrad|v.lid|dad[oa] de alta)|desco(?:no|nhe)cid|ning.n|incorrect[oa]\\b|n[aã]o (?:foi |p[oô]de |ser |est[aá] |[eé] |se |h[aá] |poss.vel )*(?:encontr|exist|localiz|reconhec|cadastr|registad|v.lid)|nenhum|inv.lid[oa]|non (?:.{1,3} |stat[oa] |risulta |possibile |pu[oò] essere )*(?:trovat?|esist|riconosc|registrat|presente|valid[oa])|nessun|sconosciut|\\berrat[oa]';

/** Polish, Czech, Russian. */
const WHO_SLAVIC =
  'adres|u.ytkowni|odbiorc|skrzynk|kont[oa]\\b|příjemc|prijemc|u.ivatel|schránk|schrank|адрес|пользовател|получател|ящик|уч.тн\\S{2} запис';

/** Polish, Czech, Russian. */
const GONE_SLAVIC =
  'nie (?:istnieje|ma\\b|znale|zosta\\S{1,3} (?:znalez|odnalez|rozpozn)|jest (?:znan|prawid|zareje))|nieznan|nieprawid.ow|nieistniej|\\bbrak\\b|nezn.m|neexistuj|nenalezen|nebyl\\S? nalez|neplatn|nen[ií] (?:platn|zn[aá]m)|nelze naj|не (?:найден|существует|зарегистр|обнаруж|известен)|нет так|неизвест|несуществ|недействительн|неверн|отсутству|удал.н';

/** Swedish, Danish, Norwegian, Finnish, Turkish. */
const WHO_NORTH =
  'adress|mottagar|anv.ndar|kont(?:o|ot)\\b|modtager|bruger|mottaker|bruker|osoit|vastaanottaj|käyttäj|kayttaj|postilaatik|adres|alıcı|alici|kullan.c.|posta kutu|hesab|hesap';

/** Swedish, Danish, Norwegian, Finnish, Turkish. */
const GONE_NORTH =
  '(?:hittade?s|finns|existerar|findes|eksisterer|finnes|finner|finder) (?:inte|ej|ikke|ingen)|inte (?:\\S{1,8} )?(?:hitta|finna|giltig|k[aä]nd)|ikke (?:\\S{1,8} )?(?:fundet|funnet|findes|finnes|kendt|kjent|gyldig|registrer)|okänd|okand|ukendt|ukjent|ogiltig|ugyldig|ei (?:l[oö]yd|ole (?:olemassa|k[aä]yt)|tunn)|tuntemat|virheelli|bulunama|bulunmu|b.yle bir|mevcut de|geçersiz|gecersiz|bilinm|tan.nm|\\byok\\b';

export const userUnknown = defineCause({
  id: 'user-unknown',
  bucket: 'address',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    {
      wording: /550:? (?:5\.1\.1 )?: user unknown/i, // without an address KDDI may also mean the person's own filter
      at: ['kddi'],
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'bo[iî]te (?:aux lettres |mail |e-?mail )?(?:inexistante|inconnue|invalide)|cannot deliver mail for',
      ),
    },
    { vendor: /\b5\.7\.50[45]\b.{0,120}recipient address rejected: access denied/i },
    {
      phrase:
        /^[45]\d\d[ -](?:[45]\.\d\.\d{1,3} )?(?:recipient )?[<(]?@{5,}[>)]?[:. ]{0,6}(?:rejected|refused|denied|recipient rejected)?\W{0,3}$/i, // a reply that says no more than whom it is about
      confidence: 'low',
      also: ['recipient-policy'],
    },
    { phrase: phrase('check (?:if|whether|that) (?:the |this )?(?:e-?mail )?address is correct') },
    {
      phrase: phrase(
        '{recipient} {gap}{not} (?:in|on|listed in|found in) {gap}(?:directory|address book|recipient table)|ディレクトリ.{0,12}ありません',
      ),
    },
    {
      phrase: phrase('recipient address rejected: \\S'),
      confidence: 'low',
      also: ['recipient-policy', 'infrastructure'],
    },
    { wording: /all recipient addresses rejected ?: access denied/i },
    { wording: /recipient address rejected: access denied/i, at: ['microsoft', 'outlook-com'] },
    {
      wording:
        /requested action not taken: mailbox unavailable(?!\W{0,3}(?:reject|sender|policy|for policy|the (?:mail|ip|dns)))/i,
      at: ['outlook-com', 'microsoft', 'gmx'],
    },
    { wording: /(?:email|e-mail) account that you tried to reach does not exist/i },
    { wording: /address couldn't be found/i },
    {
      token:
        /RESOLVER\.ADR\.(?:RecipientNotFound|RecipNotFound|ExRecipNotFound|Ambiguous|BadPrimary|InvalidInSmtp)/i,
    },
    { vendor: /\b(?:OFR|LPN)\w{0,4}_?416\b|[?&]p=NoSuchUser|\bInvalid-Recipient\b|\/err\/2\b/i },
    {
      phrase: phrase(
        '(?:user|users|recipient|mailbox|account|address|alias|name|person|addressee|userid|destination|e-?mail)s? (?:name |address |account |mailbox )?(?:\\S{1,80} )?(?:{is} )?(?:currently )?(?:unknown|invalid|undeliverable|non-?existent|nonexistent|unrecogni[sz]ed|unreachable|{not} (?:be )?(?:found|exist|known|listed|recogni[sz]ed|valid|deliverable|registered|identified|a valid|configured to receive|a known|in (?:our|the|my|this)|here|have (?:a|an)|existing|match\\S{0,3}))',
      ),
    },
    {
      phrase: phrase(
        "(?:user|recipient|mailbox|account|address|alias|person|name|addressee|they|it) {gap}(?:does not|doesn't|doesn.t|do not|don't|did not|didn't) (?:exists?|have|appear|match|resolve|belong)",
      ),
    },
    { phrase: phrase("(?:this|the|that) user (?:does not|doesn't|doesn.t) have (?:an? )") },
    {
      phrase: phrase(
        '(?:unknown|invalid|no such|no valid|non-?existent|nonexistent|bad|unrecogni[sz]ed|undeliverable|incorrect|wrong|illegal|not a valid|not a known|un-?known or illegal) (?:local |destination |virtual |e-?mail |mail |smtp |or \\S{1,20} |rcpt |recipient |target |to |final )*{recipient}',
      ),
    },
    {
      phrase: phrase(
        'no (?:mail ?box|account|user|recipient|one|person|address|inbox|such (?:person|local|mailing|name|user|mailbox|address|recipient|account|e-?mail)) (?:here |by |with |at |exists? |called |named |for |found|under)?',
      ),
    },
    {
      phrase: phrase(
        '(?:there is|here is|there.s) no (?:one|user|account|mailbox|recipient|person|such|address)',
      ),
    },
    {
      phrase: phrase(
        "(?:couldn't|could not|cannot|can't|unable to|can not) (?:be )?(?:find|found|resolve|locate|verify|identify|look ?up|recogni[sz]e) (?:the |this |that |your |a |any )?(?:user|recipient|mailbox|account|address|person|addressee|alias|destination|e-?mail)",
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|user|mailbox|address|rcpt|addressee)(?: address)? (?:<\\S{1,100}> |\\S{1,80} )?(?:{is} )?(?:rejected|refused|{not} (?:accepted|allowed here))(?: here)?$',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase('address rejected\\b(?!: \\S{1,20} \\S)'),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:not in (?:the )?recipient list|{not} (?:a )?registered|{not} (?:our|my|a) (?:customer|user|subscriber|client)|not a member here|not our customer)',
      ),
    },
    { phrase: phrase("(?:wasn't|was not|isn't|is not|not) found (?:at|in|on|by|here)") },
    { phrase: phrase('(?:does not like|did not like) recipient'), confidence: 'medium' },
    {
      phrase: phrase(
        'delivery (?:to|for) (?:\\S{1,60} )?(?:unknown|invalid) |verify (?:that you have )?the correct|check (?:the )?(?:recipient|spelling|address) (?:address|and)|marked as invalid',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('mailbox unavailable or (?:access|does)|user lookup (?:failed|failure)|lookup of user'),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { enhanced: /^[45]\.1\.(?:1|4)$/ },
    { enhanced: /^[45]\.1\.10$/ },
    { enhanced: /^5\.4\.1$/, at: ['microsoft'] },
    { enhanced: /^5\.7\.50[45]$/ },
    { enhanced: /^[45]\.1\.0$/, confidence: 'low', also: ['recipient-policy'] },
    { reply: /^553$/, confidence: 'low', also: ['sending-path'] },
    {
      phrase: phrase(
        `(?:${WHO_GERMANIC})\\S{0,9} {long}(?:${GONE_GERMANIC})|(?:${GONE_GERMANIC}|\\bkein\\S{0,2}|\\bgeen\\b|falsche)\\S{0,9} (?:[^\\s.:;]{1,14} ){0,3}\\S{0,8}(?:${WHO_GERMANIC})|(?:wurde|werd) {gap}(?:nicht|niet) (?:gefunden|gevonden)|niet gevonden op @`,
      ),
    },
    {
      phrase: phrase(
        `(?:${WHO_ROMANCE})\\S{0,3} {long}(?:${GONE_ROMANCE})|(?:${GONE_ROMANCE})\\S{0,5} (?:[^\\s.:;]{1,12} ){0,3}(?:..)?(?:${WHO_ROMANCE})|direcci.n para desconocida|(?:no se (?:ha )?encontr\\S{1,3}|n[aã]o foi encontrad[oa]|impossibile trovare|introuvable) {gap}(?:en|em|in|[aà] l.adresse|sur) @|e-?mail n[aã]o encontrado|n.a pas été trouvé`,
      ),
    },
    {
      phrase: phrase(
        `(?:${WHO_SLAVIC})\\S{0,6} {long}(?:${GONE_SLAVIC})|(?:${GONE_SLAVIC})\\S{0,5} (?:[^\\s.:;]{1,14} ){0,3}(?:${WHO_SLAVIC})|не удалось найти (?:пользоват|получат|адрес)|так(?:ого|ой) (?:\\S{1,20} )?(?:адрес|пользовател|получател|ящик)\\S{0,3} (?:\\S{1,8} )?(?:нет|не )`,
      ),
    },
    {
      phrase: phrase(
        `(?:${WHO_NORTH})\\S{0,12} {long}(?:${GONE_NORTH})|(?:${GONE_NORTH})\\S{0,4} (?:[^\\s.:;]{1,12} ){0,2}\\S{0,8}(?:${WHO_NORTH})|(?:blev|blei|ble) ikke (?:fundet|funnet)|hittades inte|osoitetta ei`,
      ),
    },
    {
      phrase: phrase(
        '(?:アドレス|宛先|あて先|送信先|受信者|受取人|ユーザー?|アカウント|メールボックス).{0,30}(?:存在し(?:ない|ませ)|見つか(?:らな|りませ)|不明|無効|間違|誤り|誤って|登録されて(?:い)?(?:ない|ません)|使われて(?:い)?(?:ない|ません)|ありません)|(?:ユーザー?|受信者|該当者)[がは]いません|(?:存在しない|不明な|無効な|該当する).{0,8}(?:アドレス|宛先|ユーザー?|アカウント|受信者)',
      ),
    },
    {
      phrase: phrase(
        '(?:收件人|收件者|收信人|用户|用戶|使用者|邮箱|郵箱|信箱|地址|帐号|账号|帳號|账户|帳戶).{0,40}(?:不存在|无效|無效|找不到|未找到|不正确|不正確|有误|有誤|错误|錯誤|不可达|未注册|未註冊|查无|查無)|(?:不存在的?|无效的?|無效的?|查无此|查無此|無此|无此|没有此|没有这个|沒有這個|未找到|找不到).{0,14}(?:收件|用户|用戶|使用者|邮箱|郵箱|信箱|地址|帐号|账号|帳號|人\\b|账户|帳戶)|址錯誤|地址错',
      ),
    },
    {
      phrase: phrase(
        '(?:주소|수신자|사용자|받는 ?사람|계정|메일함|아이디|회원).{0,30}(?:존재하지|찾을 수 없|없는|없습니다|잘못|올바르지|유효하지|알 수 없|등록되지|확인되지)|(?:존재하지 않는|등록되지 않은|없는|잘못된|알 수 없는|유효하지 않은) ?(?:메일|이메일|수신|사용자|계정|주소|아이디)|@{3} ?에서 .{0,30}찾을 수 없|@{3} ?に .{0,30}見つかりません|在 ?@{3,60} ?[中上]?找不到',
      ),
    },
  ],
  unless: [
    /unverified address|(?:from|sender)(?:\/sender)? name|temporary (?:failure|error|problem|lookup)|internal (?:server )?error|verification in progress|sender (?:verif|address|domain|denied)|too many|relay(?:ing)? (?:access )?(?:denied|not|prohibited|refused)|(?:unable|not permitted) to relay|domain of sender|(?:host|domain) (?:unknown|not found)|authenticat|expanded from|submission|mailfrom|(?:unknown|unrecogni[sz]ed|invalid|bad) command/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(userUnknown, {
  is: [
    '550 5.1.1 The email account that you tried to reach does not exist.',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bo@corp.example not found by SMTP address lookup',
    '550 5.4.1 Recipient address rejected: Access denied. [AM1EUR05FT001.eop-eur05.prod.protection.outlook.com]',
    '550 5.1.1 <bo@corp.example>: Recipient address rejected: User unknown in virtual mailbox table',
    '550 No such user here',
    'Unbekannter Empfänger',
    'Die Adresse bo@corp.example gibt es bei uns nicht',
    'Указанный почтовый ящик не найден',
  ],
  isNot: [
    '421 4.1.1 <bo@corp.example>: Recipient address rejected: unverified address: Address verification in progress', // nothing is known yet
    '550 5.1.1 <bo@corp.example>: user unknown (expanded from <team@club.example>)', // behind a forward
  ],
});
