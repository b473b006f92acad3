import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { ofNoMailbox, ofTheSender, ofTheText } from './misheard.ts';
import { phrase } from './words.ts';

/** Full, or its limit reached: German, Dutch. */
const FULL_GERMANIC =
  '\\bvoll(?:e|es|er|en)?\\b|[üu]e?berf.e?llt|ersch.e?pft|ausgesch.e?pft|aufgebraucht|(?:kapazit|speicher|grenze|limit|quota|kontingent|gr[öo]e?[ßs]s?e|maximale)\\S{0,10} {gap}(?:erreicht|[üu]e?berschr)|gr[öo]e?[ßs]s?e (?:ist )?erreicht|(?:quota|kontingent|speicherplatz|speicherlimit) {gap}[üu]e?berschritten|[üu]e?berschreitet {gap}(?:quota|kontingent|speicher)|(?:kein|nicht gen.e?gend|nicht genug|zu wenig)\\S{0,2} (?:frei\\S{0,2} |mehr )?(?:platz|speicher)|\\bvolle?\\b|\\bvol\\b|overvol|(?:quot|limiet|ruimte|opslag|grootte)\\S{0,8} {gap}(?:overschr|bereikt)|(?:onvoldoende|geen|te weinig) (?:vrije )?(?:ruimte|opslag|schijf)';

/** French, Spanish, Portuguese, Italian. */
const BOX_ROMANCE =
  'boîte|boite|messagerie|compte\\b|buz.n|bandeja|casilla|cuenta\\b|caixa|conta\\b|casella|account\\b|mailbox|posta in arrivo|destinataire|destinatari[oa]|destinat.rio|usuario|usu.rio|utente|utilisateur';

/** French, Spanish, Portuguese, Italian. */
const FULL_ROMANCE =
  '\\bpleine?\\b|satur.|\\bllen[oa]\\b|\\bchei[oa]\\b|lotad[oa]|\\bpien[oa]\\b|(?:quota|cuota|\\bcota\\b|capaci\\S{2,4}|stockage|almacenamiento|armazenamento|espa.i?o(?! e[nm] )|espace(?! disque)|spazio(?! su )) {gap}(?:d.pass|atteint|satur|insuffisant|épuis|superat|esaurit|raggiunt|insufficiente|exced|super|agot|esgot|ultrapass|ating|insuficiente)|(?:d.pass|exc.d|super|rebas|sobrepas|agot|ultrapass|esgot|esaur|exaur|ating|atteint)\\S{0,6} {gap}(?:quota|cuota|\\bcota\\b|capaci|stockage|almacenamiento|armazenamento|espa.i?o(?! e[nm] )|spazio(?! su ))|(?:atteint|raggiunt|alcanz|llegad|lleg.|atingi|super|exced)\\S{0,4} {gap}(?:taille|dimension|l.mite de (?:almac|armaz)|capaci|tama|limite de armaz)|limite de armazenamento|l.mite de almacenamiento|limite de stockage|(?:plus|pas) (?:assez )?(?:d.espace|de place)|(?:sin|sem|senza|falta|manque|no (?:hay|tiene|queda)|n[aã]o (?:h[aá]|tem)|non ha) (?:de |d.|m[aá]s |mais |più |suficiente )?(?:espace|espa.i?o|spazio)';

/** Polish, Czech, Russian. */
const FULL_SLAVIC =
  '\\bpe[lł]n[aey]\\b|przepe.n|zape.n|\\bpln[aáeéýy]|p.epln.n|zapln.n|(?:brak\\S{0,3}|za ma[lł]o) (?:wolnego )?miejsc|miejsca|pojemno|limit\\S? zosta. przekrocz|przekroczon\\S{0,2} (?:\\S{1,10} )?limit|limit \\S{1,14} (?:zosta. )?przekrocz|kv[oó]t\\S {gap}(?:p.ekro.en|vy.erp)|p.ekro.\\S{1,5} {gap}kv[oó]t|переполн|заполн|полон|полный|квот|(?:достиг|превыш)\\S{1,5} {gap}(?:лимит|размер)|лимит размера|мест[оа]|превы\\S{2,5} {gap}(?:объ.м|размер|лимит)';

export const mailboxFull = defineCause({
  id: 'mailbox-full',
  bucket: 'address',
  actor: 'recipient',
  permanence: { 4: 'temporary', 5: 'unknown' },
  when: [
    {
      phrase: phrase(
        '(?:mail ?box|inbox|account) (?:\\S{1,40} )?exceeds? (?:the |its |his |her )?(?:allowed|maximum|permitted) (?:size|space|storage)',
      ),
    },
    { phrase: phrase('overdrawn {gap}quota|mail ?box for {gap}{is} overdrawn') },
    {
      phrase: phrase(
        '(?:mail ?box|inbox|account) (?:size|storage) (?:is |has been |limit )?(?:exceeded|reached|over)|quota (?:issues?|problem|trouble)|account storage limit|storage limit (?:reached|exceeded)',
      ),
    },
    {
      phrase: phrase(
        'cannot update mailbox|error writing message(?!.{0,20}no space)|(?:larger|bigger) than (?:the |your |what )?(?:current |remaining |still )*(?:free|available|remaining|unused) (?:mail ?box )?(?:space|room|storage)|exceeds (?:the )?remaining (?:space|storage|room)|append \\S{0,20} ?to (?:file|mail ?box) \\S{1,80} file too large|(?:mailbox|inbox|mail file|database) (?:file )?(?:has reached|is at|hit) (?:its |the )?(?:maximum|limit)',
      ),
    },
    {
      phrase: phrase(
        '(?<!(?:speed|rate|frequency|sending)\\b.{0,16})over (?:its|the|their|his|her) (?:storage |disk |mailbox |size )?(?:allocation|quota|allowance|limit|ceiling|cap|maximum|threshold|size|capacity)\\b',
      ),
    },
    { phrase: phrase('(?:mail ?box|inbox)(?:.s)? {gap}exceed(?:ed|s)? {gap}limit') },
    { wording: /out of storage space/i },
    { token: /QuotaExceeded(?:Exception)?|prohibit ?send ?(?:and ?|\/ ?)?receive/i },
    { vendor: /\b(?:OFR_417|LPN\w{0,4}_417)\b|p=OverQuota|\/err\/4\b/i },
    {
      phrase: phrase(
        '\\bedquot\\b|(?:mail ?box|user) (?:size|storage) (?:limit|quota) (?:\\S{1,20} ){0,4}would be exceeded|over ?-?quota|(?:disk|storage|mail) space (?:for \\S{1,60} )?(?:has been |{is} )?(?:exhausted|used up)|quota (?:has been |was |is |limit |limit was |limit is )?(?:exceeded|exceed|full|reached|violation|used up|exhausted|limit)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceed(?:ed|s|ing)?|exceeding|over|above|beyond|reached|used up|would exceed) {gap}(?:quota|storage|mailbox size|disk space|allocation|allocated space|allowed space|mailbox limit)|out of (?!order|service|office|date|sync|this|that|these){gap}(?:quota|storage|mailbox|allocat|allowed space)',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?(?:{is} )?(?:currently |now |temporarily )*(?:full|overdrawn|over (?:its |the |their )?(?:limit|size))',
      ),
    },
    {
      phrase: phrase(
        '(?:full|overfull) (?:mail ?box|inbox|account)|(?:mail ?box|inbox) (?:size )?limit (?:exceeded|reached)|quota of the addressee|maximum (?:number of )?messages {gap}mailbox',
      ),
    },
    {
      phrase: phrase(
        '(?:not enough|insufficient|no|out of|lack of) (?:free |available |more |disk )*(?:storage|space|room) (?:\\S{1,20} )?{gap}(?:mail ?box|user|recipient|account|inbox)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail ?box|user|recipient|account|inbox) {gap}(?:not enough|insufficient|no|out of|lack of) (?:free |available |more |disk )*(?:storage|space|room)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceeded|exceeds) storage allocation|blocks limit exceeded|inode limit|disk quota|storage quota|mailbox quota|user has exhausted|too many (?:messages|mails) (?:in|on) {gap}(?:mailbox|server)',
      ),
    },
    { enhanced: /^[45]\.2\.2$/ },
    { reply: /^552$/, with: /\b(?:quota|full|storage|space)\b/i },
    {
      wording: phrase(
        '(?:posteingang|casella di posta|bo.te de r.ception|bandeja de entrada|caixa de entrada|posta in arrivo|postvak in|skrzynka odbiorcza|папка .входящие.|inkorg|indbakke|innboks|saapuneet-kansio|gelen kutusu|doru.en. po.ta)\\S{0,4} {gap}(?:\\bvoll\\b|pleine|llena|cheia|piena|\\bvol\\b|pe.na|переполнен|\\bfull\\b|\\bfuld\\b|t.ynn|\\bdolu|\\bpln[aá])|受信(?:トレイ|ボックス).{0,12}(?:いっぱい|満杯)|收件[箱匣].{0,8}[满滿]|받은 ?편지함.{0,8}(?:가득|꽉)',
      ),
    },
    {
      phrase: phrase(
        `(?:postf.e?ch|posteingang|mailbox|speicher|briefkasten|postvak|postbus|inbox|konto\\b|konto des|kontingent|quota)\\S{0,8} {long}(?:${FULL_GERMANIC})|(?:${FULL_GERMANIC})\\S{0,4} (?:[^\\s.:;]{1,14} ){0,3}(?:postfach|mailbox|posteingang|postvak|briefkasten|empfänger|empfaenger|empfanger|benutzer|ontvanger|gebruiker)|zu ?viele mails auf dem server|maximale postfachgr|(?:quota|kontingent|speicherplatz|opslag(?:limiet|ruimte)|quotum) {gap}(?:\\bvol\\b|[üu]e?berschritten|ersch.e?pft|aufgebraucht|overschreden|bereikt)`,
      ),
    },
    {
      phrase: phrase(
        `(?:${BOX_ROMANCE})\\S{0,3} {long}(?:${FULL_ROMANCE})|(?:${FULL_ROMANCE})\\S{0,4} (?:[^\\s.:;]{1,12} ){0,3}(?:..)?(?:${BOX_ROMANCE})|(?:quota|cuota|\\bcota\\b|espace de stockage|espacio|espaço|spazio)(?! d.envoi| quotid| di invi| de env) {gap}(?:d.pass|atteint|insuffis|exced|super|agot|esgot|ultrapass|esaurit)`,
      ),
    },
    {
      phrase: phrase(
        `(?:skrzyn|kont[oa]\\b|schr.n|ящик|\\bпочт)\\S{0,5} {long}(?:${FULL_SLAVIC})|(?:${FULL_SLAVIC})\\S{0,3} (?:[^\\s.:;]{1,14} ){0,3}(?:skrzyn|kont[oa]\\b|schr.n|ящик|\\bпочт)|квот\\S (?:\\S{1,12} )?(?:превыш|исчерп)|превыше\\S{1,3} (?:\\S{1,12} )?квот|limit skrzynki`,
      ),
    },
    {
      phrase: phrase(
        '(?:inkorg|brevl.d|postl.d|innboks|postboks|postkasse|mailbox|konto|e-postkonto)\\S{0,6} {long}(?:\\bfull\\b|[oö]verfull|overfylt|fylld|slut p[aå] utrymme|(?:kvot|lagring)\\S{0,10} {gap}overskr)|(?:postkasse|indbakke|mailboks|mailkonto)\\S{0,4} {long}(?:\\bfuld\\b|overfyldt|fyldt)|(?:kvot|lagringsutrymme|lagerplads|lagringsplass|pladskvot)\\S{0,6} {gap}(?:.verskr|oversk|opbrugt|brukt opp|slut\\b|full\\b|fuld\\b)|(?:postilaatik|saapuneet|tallennustil|levytil|kiinti)\\S{0,6} {gap}(?:t.ynn.|t.yttyn|ylitt|loppu)|(?:kutu|hesa[bp])\\S{0,8} {gap}(?:\\bdolu|doldu|dolmu|kota|yer (?:yok|kalma))|(?:kota|depolama)\\S{0,6} {gap}(?:a[sş][ıitm]|dol)',
      ),
    },
    {
      phrase: phrase(
        '(?:メールボックス|受信(?:箱|ボックス|トレイ|者の容量|フォルダ)|メール箱|保存(?:領域|容量)|サーバー?の容量).{0,20}(?:いっぱい|一杯|満杯|満タン|超え|超過|上限|オーバー|不足|空きが)|容量(?:オーバー|不足).{0,8}メールボックス|(?:邮箱|郵箱|信箱|收件箱|收件匣).{0,14}(?:已?满|已?滿|爆满|爆滿|空间不足|空間不足|容量不足|容量已|容量超|超出(?:容量|配额)|配额)|(?:邮箱|郵箱|信箱)(?:空间|空間|容量)?(?:满|滿|超)|(?:메일함|사서함|편지함|메일 ?박스|받은 ?편지|수신함|저장 ?(?:공간|용량)|수신자.{0,3} ?메일 ?용량).{0,16}(?:가득|꽉|초과|부족|찼|없습니다|full)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail ?box|inbox|mail ?drop|mail folder)(?:.s)? {gap}(?:at|reached|over|beyond|exceed(?:ed|s)?|hit) (?:its |the |full |maximum |max |storage |size )*(?:capacity|limit|size)\\b|account {gap}(?:at|over|reached) (?:its |full )*capacity|(?:mail ?box|inbox|mail ?drop) (?:size |storage )?(?:limit|capacity|maximum) (?:{is} )?(?:hit|reached|exceeded|exhausted|used up)',
      ),
    },
    {
      phrase: phrase(
        'no (?:more )?room for (?:this|it|that|your)\\b {gap}(?:mail ?box|\\bbox|inbox|store)|run out of (?:mail )?(?:room|space|storage|quota)|(?:has|have|with|had) no (?:more |free |remaining )?(?:quota|mail quota|storage|space|room)(?: left| remaining)?\\b|no (?:more )?quota (?:left|remaining|available)|quota (?:{is} )?(?:spent|gone|depleted|filled|exceded|exeeded|exced+ed|overrun|hit|surpassed|overdrawn)',
      ),
    },
    {
      phrase: phrase(
        'too (?:many (?:messages|mails|items|e-?mails)|much (?:e-?)?mail) (?:(?:waiting|stored|kept|saved|left|lying|sitting|piled up) )?(?:in|on|for|inside) (?:this|that|the|his|her|their|recipient.?s|user.?s) {gap}(?:mail ?box|inbox|folder|account|maildir|mail drop)\\b|(?:can ?not|can.?t|unable to|won.?t) (?:hold|take|store|accept) (?:any )?(?:more|further|additional) (?:mail|e-?mail|messages)',
      ),
    },
    {
      phrase: phrase(
        '(?:받는 ?사람|수신자|메일함|편지함).{0,10}용량.{0,4}초과|受信者.{0,20}容量.{0,6}(?:超|不足|いっぱい)',
      ),
    },
    {
      phrase: phrase(
        '(?:storage|mail ?box|inbox|maildrop|disk space) (?:\\S{1,14} ){0,4}(?:is |are |was )?(?:at|reached|hit|has hit|has reached) (?:its|the|his|her|their|a) (?:limit|maximum|capacity|ceiling)',
      ),
    },
    {
      phrase: phrase(
        'メールを.{0,10}(?:受信|削除).{0,12}(?:された後|した後|後に|してから).{0,10}(?:再度|再送|もう一度)',
      ),
    },
    {
      phrase: phrase(
        'can.?t create (?:user )?output|trouble in home directory|no (?:more )?(?:quota|mail ?box space|mail storage) (?:left|remaining|available)|disk space limit (?:{is} )?(?:reached|exceeded|hit)',
      ),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        `nincs (?:t.bb |el.g )?hely|megtelt|betelt|исчерпал\\S{0,2} (?:\\S{1,12} )?(?:мест|квот|лимит)|(?:места на диске|закончилось место)|penuh|perpildyt|pilna\\b|on täis|${farther.mailboxFull}`,
      ),
    },
    {
      phrase: phrase(
        '(?:drop ?box|mail ?drop|mail ?store|message store|mail ?spool|mail file|in-?tray) (?:{is} )?(?:full|over)|(?:over|above|beyond|past|reached) (?:the|his|her|its|their) \\S{1,8} ?(?:mb|gb|kb|mib|gib|mega\\S{1,6}|giga\\S{1,6}) (?:limit|quota|allowance)|(?:store|box|folder|account) holds \\d{1,7} of \\d{1,7}|storage (?:limit|quota|space|allowance|allocation|capacity) (?:(?:has been|was|is|were) )?(?:reached|exhausted|used up|hit|full)',
      ),
    },
    {
      phrase: phrase(
        '(?:domain|mail ?box|account|folder|user|post ?office)(?:.s)? (?:size|space|disk|storage)(?: (?:limit|quota|allowance))? (?:{is} )?(?:been )?(?:exceeded|reached|used up|exhausted)',
      ),
    },
    {
      phrase: phrase(
        '(?:more|greater|larger) than (?:the |your |his |her |their |its )?(?:permitted|allowed|allotted|permissible|maximum) (?:amount|number|quantity|volume) of (?:mail|messages|e-?mails?) (?:waiting|stored|kept|unread|held|in (?:the|his|her|their))|no more room for|(?:mail ?box|in-?box|\\bbox|account|usage|user|storage) (?:{is} )?(?:at |over |holds )?(?:9[5-9]|1[0-4]\\d)(?:\\.\\d{1,2})? ?(?:%|percent|per cent)|(?:beyond|over|above|past|exceeds?) (?:his|her|their|its|the (?:user|recipient|owner).?s) (?:\\S{1,10} )?(?:space|disk|storage|mail) (?:allowance|allotment|allocation|limit|quota)|(?:append|writ\\S{1,4}|add) (?:the )?(?:message|mail) to (?:the )?mail ?box {long}too large|(?:must|has to|have to|should|needs? to) (?:delete|clear|remove) (?:some |old |his |her |their )?(?:mails?|messages|e-?mails?)|(?:item|message|mail|object)s? (?:count )?(?:limit|quota|maximum) (?:of|for|in) (?:the |this |his |her |your )?(?:\\S{1,40} )?(?:mail ?box|inbox|folder)\\b|(?:inbox|mail ?box) (?:{is} )?(?:at )?100 ?%|used \\d{1,7} of \\d{1,7} ?[kmg]i?b|(?:hit|reached) (?:his|her|their) (?:ceiling|limit|maximum) of|(?:mail )?spool of {gap}exceeds|(?:recipient|user|customer|addressee).s disk (?:{is} )?full|(?:메일함|편지함) ?용량.{0,6}(?:없|부족)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail ?box|inbox) (?:disk |storage )?space (?:limit|allotment|allocation|allowance) (?:{is} )?(?:reached|exceeded|hit|used up)|(?:mail ?box|inbox) (?:size |storage )?(?:limit|quota) of \\d{1,6} ?[kmgt]i?b (?:{is} )?(?:exceeded|reached)',
      ),
    },
    {
      phrase: phrase(
        '(?:データベース|メールボックス|メールファイル).{0,16}(?:割り?当て|クォータ|クオータ).{0,6}(?:超え|超過|達し|上限)|(?:数据库|資料庫|數據庫).{0,8}(?:配额|配額).{0,6}(?:超|用完|已满|已滿)|데이터베이스.{0,10}(?:할당량|쿼터).{0,6}(?:초과|넘)',
      ),
    },
    {
      phrase: phrase(
        'speicher(?:platz)? (?:des|der|vom) (?:empf(?:[äa]|ae)nger|postfach|benutzer)\\S{0,2} {gap}(?:belegt|\\bvoll)|ящик\\S{0,3} {gap}забит|(?:收件人|用户|用戶|邮箱|郵箱|信箱|成员|成員).{0,6}(?:空间|空間|容量).{0,4}(?:用[尽盡完]|耗[尽盡]|不足|已[满滿])|^\\W*容量オーバー\\W*$',
      ),
    },
  ],
  unless: [
    ofTheSender,
    ofNoMailbox,
    ofTheText,
    /(?:partition|volume|file ?system|disks?|drive|array)\b.{0,20} (?:all|the|our)(?: the| our)? mail ?boxes|submission|sending (?:quota|limit)|queue quota|system storage|message size(?! \d)|smtp relay|user sending|\bsasl|\bsenders? (?:address rejected|has sent|account|over)|sender.s account|(?:can.?t|cannot|unable to|before you may|may not|sending) (?:be )?(?:send|barred)|outgoing (?:counter|quota|limit)|hosting account|sent by your/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
});

EXAMPLES: addExamples(mailboxFull, {
  is: [
    '550 5.2.2 bo@corp.example exceeds the Prohibit Send and Receive limit',
    '(mailbox store over its ceiling)',
    'The domain size limit has been exceeded',
    '452 4.2.2 The email account that you tried to reach is over quota.',
    "552 5.2.2 The recipient's inbox is out of storage space",
    '552 5.2.2 Mailbox full',
    '554 5.7.1 Rejected, quota of the addressee used up',
    'Le quota de stockage du destinataire est atteint',
    'Skrzynka odbiorcy jest przepełniona',
    '552 the inbox is at full capacity',
    '552 Mailbox limit has been hit',
    '552 Ann has run out of space',
    '552 user has no mail quota remaining',
    '552 too many items in the inbox',
    '552 this box cannot hold any more mail',
    '수신자의 메일 용량 초과',
    '552 the storage of this user has reached its ceiling',
    '452 this account has no quota remaining',
    '552 Nincs több hely a postafiókban',
    '552 Kotak surat penuh',
    '554 dropbox full',
    "the recipient's storage limit was reached",
    '452 message store holds 100 of 100 messages',
    'The member has more than the permitted amount of mail waiting on our computers',
    'mailbox disk space limit reached',
    '452 4.3.1 Mailbox size limit of 250 MB exceeded',
    '554 5.2.1 Sorry, mailbox for m.rossi@corp.example is overdrawn',
    'このユーザーのメールデータベースはデータベース割り当て量を超えています',
    '收件人的邮件数据库已超出配额：数据库配额已用完',
    '452 kim has hit her ceiling of 2 GB',
    '552 kim must delete some mail first',
    '552 disk space for kim exhausted, mail refused',
    '552 Der Speicher des Empfängers ist belegt',
    '452 收件人空间已用尽',
  ],
  isNot: [
    '550 5.2.2 Submission quota exceeded', // the sender's quota
    '452 4.3.1 Insufficient system storage', // the whole server's
    '452 4.3.1 server over capacity',
    '450 4.7.1 the quota of 50 messages per hour for your host has been spent',
    '550 You sent more than the permitted amount of mail today', // your own limit
    '552 your message must be smaller to reach this mailbox', // the size of one mail
    '421 The mail hub is out of order, no mailbox can be opened', // the whole system
    '450 Quota exceeded: 40 per 600s', // of mails, not of room
    '554 the subject reads like the "mailbox full" fraud', // a scam
  ],
});
