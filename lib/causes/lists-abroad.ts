/** Who decides about a list, in many languages. */
const MODERATOR =
  'moderat[oö]r|mod[eé]rat(?:eur|ion|rice)|moderador|moderatie|moder[aá]tor|moderoin|moderacj|модератор|moderaattori|moderat[oö]r[uü]|listenverwalt|ordstyrer|モデレータ|司会者|版主|모더레이터';

/** A mailing list, in many languages. */
const LIST =
  'list[aeioyuęąo]?|listen|listan|listes?|lijst|liście|konferenc\\S{1,2}|рассылк\\S{1,3}|спис(?:ок|ка|ку)|listesi\\S{0,3}|postilista\\S{0,4}|listalle|seznam\\S?';

/** How mailing lists and groups say in other languages that somebody may not write to them; templates of `phrase`. */
export const listsAbroad: readonly string[] = [
  // the moderator refused it
  `(?:vom|von|durch|par|por|pel[oa]|dal(?:la)?|door|przez|av|af|from) (?:der |den |die |das |le |la |les |l.|el |un |de |il )?(?:\\S{1,16} )?(?:${MODERATOR})|(?:moder.torem|модератором|moderat.r.. taraf)|(?:${MODERATOR})\\S{0,6} ?{gap}(?:abgelehnt|zur.ckgewiesen|refus|rejet|rechaz|rejeit|recus|rifiut|respint|geweigerd|afgewezen|odrzuc|zam[ií]tl|odm[ií]tl|отклон|avvis|afvist|hylk.s|hyv.ksynyt|reddedil|reddetti|却下|拒否|承認し|拒绝|拒絕|거부)`,
  // not subscribed
  `(?:nicht|pas|no|n[aã]o|non|niet|geen|nie|nejste|nen[ií]|не|inte|ikke|\\bet|ei) (?:\\S{1,12} ){0,4}(?:abonn\\S{1,4}|inscrits?|suscrit[oa]|inscrit[oa]|assinante|iscritt[oa]|abonnee|ingeschreven|subskrybent\\S{0,2}|zapisan\\S? (?:na|do)|p.ihl..en\\S?|odb.ratel\\S{0,2}|подписан\\S{0,2} на|prenumerant|abonnent|tilmeldt|p.meldt|tilaaja)|(?:nicht|niet) (?:\\S{1,8} ){0,3}(?:${LIST}) (?:\\S{1,8} )?(?:angemeldet|eingetragen|aangemeld)|(?:${LIST}) (?:\\S{1,12} ){0,3}(?:nicht|niet|geen|nie|inte|ikke|ei|et) (?:\\S{1,12} )?(?:abonn\\S{1,4}|angemeldet|eingetragen|ingeschreven|tilmeldt|p.meldt|tilaaja)`,
  '(?:メンバー|会員|購読者|参加者|登録者)(?:以外|で(?:は)?(?:ない|ありません))|(?:登録|参加)(?:され|し)てい(?:ない|ません).{0,20}投稿|投稿.{0,12}(?:権限|資格).{0,4}(?:ない|ありません)|不是.{0,14}(?:订阅者|訂閱者|订户|成员|成員|会员|會員)|(?:未|没有|沒有)(?:订阅|訂閱|加入).{0,10}(?:列表|邮件组|群组|群組)|(?:리스트|그룹|카페|동호회).{0,8}가입(?:하지|되어 있지) ?않',
  // only people of one house
  '(?:seule?s? (?:les? )?(?:messages?|courriels?|e-?mails?|adresses)|nur (?:nachrichten|e-?mails|mails|beitr[äa]e?ge|adressen)|s[óo]lo (?:se aceptan )?(?:los |las )?(?:mensajes|correos|direcciones)|solo (?:i |gli )?(?:messaggi|indirizzi)|(?:somente|apenas|s[óo]) (?:s[ãa]o aceit\\S{1,2} )?(?:as |os )?(?:mensagens|endere[çc]os)|alleen (?:berichten|e-?mails?|adressen)|tylko wiadomo[śs]ci|only (?:messages|posts|postings|mails?|e-?mails?|addresses)|принимаются только|только (?:письма|сообщения)) {long}\\b(?:du|of|aus|von|der|del|do|van|uit|z|from|in|de|с|из|домена) {gap}(?:domain|domaine|dominio|dom[íi]nio|domein|domen|домен)\\S{0,2}\\b',
  // the list's address is hidden
  'implicit destination|blind (?:carbon )?cop(?:y|ies) {gap}{not}',
  `(?:list'?s? (?:address|name)|${LIST})\\S{0,2} {long}(?<!many )(?:\\bTo\\b|\\bAn\\b|\\bÀ|\\bPara\\b|Komu):?-?\\S? {gap}\\bC\\.?C\\b`,
  // Google: whoever wrote may have mistaken the name, or may not write
  '(?:gruppen?|groupe|grupo|gruppo|groep|grup\\S{1,3}|skupin\\S|груп\\S{1,2}|ryhmä\\S{0,3}|csoport)\\S{0,2} (?:\\S{1,12} ){0,5}(?:kontakt|contact|comunic|contat|versuch|essay|intent|tent|prob|prób|megprób|pokus|пыта|намага|försök|forsøg|forsøk|prøv|cerc|prov|încerc|incerc|yrit)\\S{0,10} (?:\\S{1,10} ){0,3}(?:s?kontakt|contact|comunic|contat|wollten|haben|связаться|зв.язат|yhtey|kapcsolat)|gruppe,? (?:an )?die sie (?:\\S{1,12} ){1,4}wollten|grup yang anda coba hubungi|nhóm (?:mà )?bạn (?:\\S{1,6} ){1,4}liên hệ|連絡し?ようとした.{0,6}グループ|(?:尝试|嘗試)(?:联系|聯絡|聯繫)的.{0,4}(?:群组|群組|论坛|論壇)|연락하려는 그룹',
];
