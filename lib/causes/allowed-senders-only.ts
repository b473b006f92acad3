import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Permitted, in many languages. */
const PERMITTED =
  'zugelassen|(?<!un)erlaubt|(?<!un)zul.e?ssig|autoris|vertrauensw|sicher|autoriz|permitid|segur|consentit|attendibil|toegestane|toegelaten|veilige|vertrouwde|dozwol|zaufan|bezpieczn|uprawnion|povolen|d.v.ryhod|разреш.нн|доверенн|till.tna|betrodda|tilladte|tillatte|godkendt|godkjent|sallit|luotett|izin verilen|g.venilir';

/** Only, in many languages. */
const ONLY =
  '\\bnur\\b|ausschlie.s?lich|lediglich|\\bseuls?\\b|\\bseules\\b|uniquement|exclusivement|n.accepte(?:nt)? que|ne (?:re.oit|peut recevoir) que|r.serv.e?|s[oó]lo\\b|solamente|.nicamente|exclusivamente|somente|apenas|s[oó] (?:aceita|pode|membro|recebe|permite)|soltanto|solamente|esclusivamente|riservat[oa]|alleen|uitsluitend|slechts|tylko|wy..cznie|jedynie|pouze|v.hradn.|\\bjen\\b|только|исключительно|лишь|endast|\\bbara\\b|\\bkun\\b|\\bbare\\b|udelukkende|ainoastaan|\\bvain\\b|yaln.zca|sadece';

export const allowedSendersOnly = defineCause({
  id: 'allowed-senders-only',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        'only (?:authori[sz]ed|approved|permitted|listed|known|trusted) (?:senders?|users?|people|addresses|contacts) (?:may|can|are)',
      ),
    },
    {
      phrase: phrase(
        'sender {not} (?:in|on) (?:\\S{1,12} ){0,2}(?:approved|allowed|safe|white|allow) ?-?list|{not} (?:in|on|among|part of) (?:\\S{1,12} ){0,3}(?:list of )?(?:trusted|allowed|approved|safe|known|permitted|accepted|authori[sz]ed) (?:senders?|addresses|contacts|correspondents)',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?{is} (?:restricted|protected by (?:a |an )?(?:allow|white)\\S{0,8}|limited to(?! \\d))',
      ),
    },
    {
      phrase: phrase(
        'only addresses on|on the allow ?list of|only accepts? (?:mail|e-?mail|messages) from|sender (?:is |was )?{not} (?:white ?listed|on the allow)|(?:protected by|requires|recipient (?:uses|has|keeps|maintains)|user (?:uses|keeps|maintains)) (?:an? |his |her |their )?(?:personal |private )?(?:allow|white) ?-?list',
      ),
    },
    { token: /RestrictedToRecipientsPermission/i },
    { wording: /ip not in whitelist for rcpt domain/i },
    { wording: /restrictdomainsto(?:ipaddresses|certificate)/i, also: ['sending-path'] },
    {
      phrase: phrase(
        "(?<!\\bip (?:is )?)(?:{not}|isn't|is not|must be) (?:on|in) (?:the |a |their |our )?(?:recipient's |allowed |approved )?(?:\\S{1,20} )?(?:white ?list|allow(?:ed)? ?list|accept ?list|allowed|safe senders?|approved senders?|list of senders)",
      ),
    },
    {
      phrase: phrase(
        '{not} (?:authorized|allowed|permitted) to send (?:mail |e-?mail |messages? )?to (?:this |the |that )?(?:recipient|user|address|mailbox|person|<|\\S{1,80}@)',
      ),
    },
    { enhanced: /^5\.7\.(?:129|51)$/ },
    {
      phrase: phrase(
        `(?:liste?|lista|lijst|li.cie|seznam\\S?|спис\\S{1,3}|listan|listen|luettelo\\S{0,3}) {gap}(?:${PERMITTED})(?!\\S{0,4} (?:gr.{1,2}(?:ß|ss)e|mail-?gr|taille|tama.o|tamanho|dimens|grootte|omvang|rozmiar|wielko|velikost|размер|объ|storlek|st.rrel|koko|boyut))|(?:${PERMITTED})\\S{0,3} (?:absender|exp.diteur|remitente|remetente|mittent|afzender|nadawc|odes.latel|отправител|avs.ndare|afsender|avsender|l.hett|g.nderen)|(?:${ONLY}) {gap}(?:${PERMITTED}|bekannte[nr]?|freigegebene[nr]?|connus|conocid|conhecid|conosciut|bekende|znan|известн|k.nda|kendte|kjente|zn[aá]m)\\S{0,3} (?:absender|exp.diteur|correspondant|remitente|remetente|contact|contatos|mittent|contatti|afzender|nadawc|odes.latel|отправител|avs.nd|afsend|avsend|l.het)|white-?list {gap}(?:nicht|pas\\b|no |n[aã]o|non|niet|nie |не |inte|ikke)|(?:nicht|pas\\b|no |n[aã]o|non|niet|nie |не |inte|ikke) {gap}(?:white-?list|positivliste|liste blanche|lista b(?:lanca|ranca|ianca)|witte lijst|bia.ej li.cie|бел\\S{2,3} спис|vit(?:a )?list|hvidlist|hviteliste|b[ií]l\\S{1,3} (?:list|seznam)|beyaz liste)|ホワイトリスト|(?:受信許可|指定受信(?!拒否)|許可リスト|許可された送信者).{0,14}|(?:白名单|白名單|允许发件人|允許的寄件者|安全发件人)|(?:화이트 ?리스트|허용된 ?(?:발신|보낸)|허용 ?목록|수신 ?허용)`,
      ),
    },
    {
      phrase: phrase(
        '(?:einschr.e?nkung|restriction|restricci.n|restri..o|restrizion\\S|beperk\\S{2,4}|ogranicze\\S{2,3}|ограничени\\S) {gap}(?:absender|empfänger|empfaenger|empfanger|exp.diteur|destinataire|remitente|destinatario|remetente|destinat.rio|mittente|afzender|ontvanger|nadawc|odbiorc|отправител|получател)|(?:sie sind|vous n|usted|no tiene|no tienes|voc[eê]|non (?:sei|disponi|hai)|u bent|je bent|nie masz|у вас|du har|sinulla) ?(?:\\S{1,12} ){0,3}(?:berechtigt|befugt|autoris|autoriz|permiso|permiss|autorizzat|gemachtigd|uprawnie|разрешен|beh.righet|tilladelse|tillatelse|oikeutta)\\S{0,4} {gap}(?:empfänger|empfaenger|empfanger|destinataire|destinatario|destinat.rio|ontvanger|odbiorc|adresat|получател|mottagar|modtager|mottaker|vastaanottaj|postfach|boîte|boite|buz.n)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        `(?:berechtigung|autorisation|permiso|permiss.o|autorizzazione|machtiging|uprawnie|разрешени|beh.righet|tilladelse|tillatelse|k.ytt.oikeu|opr.vn.n|izin)\\S{0,5} (?:oder|ou|of?|lub|или|eller|tai|nebo|veya) (?:\\S{1,6} )?(?:sicherheit|s.curit|segur|sicurezz|beveilig|zabezpiecz|безопас|s[aäi]kk|turvall|zabezpe|g.ven)|(?:${ONLY}|accepte|acepte|aceite|accetti) {gap}(?:bestimmten|certains|determinad|determinat|certos|bepaalde|okre.lon|определ.нн|vissa|bestemte|visse|tietyi|ur.it)\\S{0,3} (?:absender|exp.dit|remit|remet|mitten|afzend|nadaw|отправ|avs|afs|l.hett|odes)|アクセス許可またはセキュリティ|[权權]限或安全|권한 또는 보안`,
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'absender (?:ist )?nicht (?:berechtigt|zugelassen|autorisiert|erlaubt|erw.nscht)|exp[ée]diteur non (?:autoris|admis)|remitente no (?:est[aá] )?(?:autoriz|permit)|remetente n[aã]o (?:est[aá] |[eé] )?autoriz|mittente non (?:[eè] )?(?:autorizz|ammess)|afzender (?:is )?niet (?:toegestaan|gemachtigd)|отправител\\S не (?:разреш|допущ)|nadawca nie (?:jest )?(?:uprawn|dozwol)',
      ),
      confidence: 'medium',
      also: ['authentication', 'sending-path'],
    },
    {
      phrase: phrase(
        'restrict(?:s|ed|ing) (?:his |her |their )?(?:incoming |inbound )?(?:mail|messages?|e-?mail|senders?)',
      ),
      actor: 'recipient',
    },
    {
      phrase: phrase(
        '(?:takes?|accepts?|receives?|allows?) (?:mail|e-?mail|messages) (?:only )?from (?:\\S{1,60} ){1,4}only|only (?:takes?|receives?|allows?) (?:mail|e-?mail|messages) from',
      ),
    },
    {
      phrase: phrase(
        `(?:${ONLY}) {gap}(?:absender|exp.diteur|correspondant|remitente|remetente|mittent|afzender|nadawc|odes.latel|отправител|avs.ndare|afsender|avsender|l.hett|g.nderen)\\S{0,3} (?:\\S{1,6} )?(?:${PERMITTED})`,
      ),
    },
    { token: /MapiExceptionNotAuthorized/i, also: ['infrastructure'] }, // a public folder's or mailbox's own permissions
    { token: /RESOLVER\.RST\.NotAuthorized;.{0,60}(?:to (?:the |this )?recipient|recipient.s allow)/i },
    {
      phrase: phrase(
        '(?:{not}|isn.?t|aren.?t) (?:\\S{1,6} )?(?:in|on|among) (?:my|his|her|their|the (?:recipient|user|owner|addressee).s) (?:address ?book|contacts?\\b|contact list|buddy list|friends|correspondents)',
      ),
    },
    {
      phrase: phrase(
        '(?<!ser[vw]er )(?:nen[ií]|nie je|nie jest|nije|ni) (?:opr.vn.n|uprawnion|ovla..en|poobla..en)\\S{0,3} {gap}(?:ps.t|posl?.lat|zas.lat|odes.lat|odosiela|pisa.|wysy.a.|slati|po.iljati)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:for|only|by|from|of) (?:our |the )?(?:invited|registered|subscribed|enrolled|vetted|white-?listed|pre-?approved|introduced) (?:writers?|senders?|authors?|people|persons?|members?|contacts?|correspondents?|partners?|guests?)|{not} (?:on|in) (?:\\S{1,12} )?(?:guest|invitation|visitor|address) ?-?(?:list|book)|ask (?:\\S{1,20} ){1,6}to (?:be (?:added|let in|admitted|allowed|approved|listed|invited)|(?:add|admit|approve|white-?list|invite) (?:you|your|this))',
      ),
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '(?:we |i |it |list |system |site )?only accepts? (?:replies|answers|mail|e-?mails?|messages|tickets) (?:that come )?from (?:an? |the )?(?:address(?:es)?|accounts?|confirmed|verified|known|registered|approved|authori[sz]ed)',
      ),
    },
    {
      phrase: phrase(
        '{not} registered with (?:this|the|our) (?:customer|client|recipient|organi[sz]ation|partner)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|you|your (?:e-?mail )?address|this (?:e-?mail )?address) (?:is|are|was|were)? ?{not} (?:an? |the )?(?:\\S{1,12} )?(?:registered|known|recogni[sz]ed(?! as a valid sender)|associated with|linked (?:to|with)|subscribed|authori[sz]ed to (?:create|open|post|submit|comment|reply))(?! (?:at|on|in) this (?:server|host))|no (?:known |registered |matching )?(?:account|user|customer|contact) (?:exists )?(?:with|for|matching|under|linked to|associated with) (?:your (?:e-?mail|address)|(?:your|this|that) sender)|only (?:\\S{1,14} )?(?:registered|known|verified|existing|logged-?in|signed-?in|invited) (?:\\S{1,14} )?(?:users?|customers?|suppliers?|senders?|clients?|contacts?|members?|people|accounts?|partners?|vendors?)\\b(?! (?:can|may) (?:send|relay|submit) (?:\\S{1,10} )?(?:via|through|over|using))|(?:public |self[- ]?)?sign-?up (?:is|has been) (?:disabled|closed|{not} allowed)|signup_not_allowed|{not} allow (?:for )?the creation of (?:an? )?(?:new )?(?:users?|accounts?)|not associated with any|(?:sender|domain|address)(?: \\S{1,60})? {is} {not} (?:white|allow)[- ]?listed|{not} (?:yet )?registered for an account|no user (?:is )?(?:named|called)|{not} (?:on|in|part of|a member of|invited to) (?:the|this) (?:project|team|workspace|channel|board)\\b|登録されていない(?:送信|差出|メール|アドレス)|未登録の(?:送信|差出|メール|アドレス)|发件人未(?:注册|登记|授权)|등록되지 않은 ?(?:발신|보낸|주소)|restricted to (?:\\S{1,12} )?(?:customers|members|users|employees|staff|suppliers|partners)|{not} (?:have )?permissions? to (?:create|open|post|submit|comment|reply)',
      ),
      also: ['sending-path', 'address'],
    },
    {
      phrase: phrase(
        `(?:absender\\S{0,8}|(?:ihre|diese) (?:e-?mail-?)?adresse|exp.diteur|(?:votre|cette) adresse|remitente|su (?:correo|direcci.n)|remetente|seu (?:e-?mail|endere.o)|mittente|(?:il )?suo indirizzo|afzender|uw (?:e-?mail)?adres|nadawca|отправитель) (?:ist |n.est |no |n[aã]o |non |is |nie |не )?(?:\\S{1,4} )?(?:nicht|pas|no|n[aã]o|non|niet|nie|не)? ?(?:est[aáà] |[eèé] |jest )?(?:nicht |pas |niet )?(?:freigeschaltet|registri|hinterlegt|enregistr|inscrit|r.f.renc|regist?r?ad|dad[oa] de alta|cadastrad|registrat|abilitat|geregistreerd|aangemeld|zarejestrow|зарегистрирован)|(?:${ONLY}|seuls?|solo) {gap}(?:registriert|freigeschaltet|angemeldet|enregistr|inscrits|regist?r?ad|cadastrad|registrat|geregistreerde|zarejestrowan|зарегистрированн)`,
      ),
    },
    {
      wording: phrase('(?:mail|parental) controls {is} set to (?:only )?(?:accept|allow|receive|block|take)'),
    },
    {
      phrase: phrase(
        '\\bsender {is}? ?{not} (?:authori[sz]ed|permitted|allowed|accepted)\\W{0,3}$|^55\\d (?:5\\.\\d\\.\\d )?unknown sender\\W{0,3}$|\\bun-?authori[sz]ed sender\\W{0,3}$',
      ),
      confidence: 'medium',
      also: ['sending-path', 'authentication'],
    },
    {
      phrase: phrase(
        '{not} an? (?:approved|permitted|authori[sz]ed|allowed|trusted|registered) (?:sender|writer|correspondent)|(?:send|write|mail) (?:to us |here )?only from (?:an? |your )?(?:registered|approved|known|authori[sz]ed|confirmed) (?:address|account|domain)',
      ),
      confidence: 'medium',
      also: ['sending-path', 'sender-account'],
    },
    {
      phrase: phrase(
        'your (?:e-?mail )?address (?:{is} )?{not} (?:registered|known (?:here|to)|white-?listed|authori[sz]ed|approved|subscribed)',
      ),
    },
    {
      phrase: phrase(
        '(?:nicht die|keine) \\S{0,5}berechtigung\\S? {gap}empf|autorisation d\\S{1,12} {gap}destinataire|non (?:si )?dispon[ei] {long}destinatari|niet gemachtigd {gap}geadresseerde|opr.vn.n. {gap}p..jemc|al.c.ya g.nderm\\S{1,4} {gap}izn|(?:没有|沒有|无|無)(?:权限|權限).{0,12}收件|(?:받는 ?사람|수신자).{0,20}권한이 ?없',
      ),
    },
    // whom he knows
    {
      wording: phrase(
        '(?:only )?(?:takes?|accepts?|receives?) (?:only )?(?:mail|e-?mail|messages) (?:only )?from (?:\\S{1,14} ){0,4}(?:contacts?(?: list)?|address ?book|correspondents|partners|friends)\\b|only (?:mail |messages )?from (?:(?:our|its|their|his|her|the|known|trading|registered|approved|business|personal) ){0,3}(?:partners|contacts|correspondents|suppliers|friends)\\b|{not} (?:in|on|among) (?:\\S{1,14} ){0,3}(?:contacts?\\b|address ?book|list of (?:contacts|friends))|nur (?:absender|nachrichten|mails?|e-mails?) (?:aus|von) (?:de[mnr]|seine[nr]?|ihre[nr]?) (?:adressbuch|kontakt)',
      ),
    },

    {
      phrase: phrase(
        '(?:you|your (?:address|name|domain|mail)|sender) (?:{is} |are |is)?(?:missing from|absent from|{not} (?:yet )?(?:in|on|among)) (?:the |our |his |her |its |an? )?(?:\\S{1,20} ){0,3}?(?:white ?list|allow ?-?list|originators?|(?:list|table) of (?:permitted|approved|allowed|known|accepted|trusted))|keeps? an? (?:strict |private |personal )?(?:white|allow) ?-?list',
      ),
    },
    {
      wording: phrase('designated (?:domain )?reception|指定受信(?!拒否)|ドメイン指定'),
      actor: 'recipient',
    },
    {
      wording: phrase(
        '(?:white|allow) ?-?list\\b{long}\\bask (?:the |its |this )?(?:owner|recipient|addressee|user)',
      ),
      actor: 'recipient',
    },
    {
      wording: phrase(
        '(?<!\\bip (?:is )?)(?:{not}|missing) (?:on|in|from) (?:the |his |her |their )?(?:recipient.s )?(?:accept|allow(?:ed)?|safe[- ]senders?|white)[- ]?list\\b(?!.{0,30}\\bgroup)',
      ),
    },
    {
      phrase: phrase(
        '(?:none|nobody|no ?one) but (?:his|her|their|my|its) (?:address ?book|contacts|friends)|(?:contacts?|allow|white|senders?) list {gap}{not} (?:contain|include|have) (?:you|your)\\b',
      ),
    },
    {
      // JIRA and other trackers, of whom they do not know
      phrase: phrase(
        '{not} registered (?:with|in|at) (?:jira|redmine|otrs|bugzilla|(?:the|this|our) (?:issue |bug )?(?:tracker|help ?desk|service ?desk|portal))|no default reporter',
      ),
    },
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(allowedSendersOnly, {
  is: [
    'Sie besitzen nicht die Berechtigung, an diesen Empfänger zu senden',
    'Bu alıcıya göndermek için izniniz yok',
    '550 Ask the owner of this box to add you first',
    '550 you are not on the guest list of this address',
    '550 5.7.1 this circle is for invited writers, ask the secretary to be added',
    "550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to recipient because the sender isn't on the recipient's list of senders to accept mail from",
    '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
    '550 you are not allowed to send mail to <bo@corp.example>',
    'Ihre Adresse steht nicht auf der Whitelist des Empfängers',
    '発信元は受信許可リストに登録されていません',
    '550 Absender nicht zugelassen',
    '550 remitente no autorizado',
    '550 the recipient restricts incoming mail',
    '550 this address takes mail from our partners only',
    'El destinatario acepta solo remitentes autorizados',
    '550 5.7.1 RESOLVER.RST.NotAuthorized; you may not write to this recipient',
    '553 you are not in my address book',
    '550 Odesilatel neni opravnen psat do teto konference',
    'For security reasons we only accept replies from an address confirmed on the account',
    '550 5.7.1 Your sender domain is not registered with this customer',
    '550 MAIL CONTROLS ARE SET TO ACCEPT CHOSEN SENDERS ONLY',
    '550 5.7.1 sender is not registered',
    'There is no account with your email address',
    'Only registered suppliers may write to this address',
    'Der Absender ist nicht freigeschaltet',
    'Seuls les fournisseurs enregistrés peuvent écrire à cette adresse',
    'Public signup is disabled here',
    '550 unauthorized sender',
    '550 not an approved sender',
    '550 the box takes mail from its contacts only',
    '550 5.7.1 blocked by policy; only mail from our trading partners',
    '550 your address is missing from the list of approved senders',
    '550 the addressee keeps an allow list',
    '554 5.2.0 STOREDRV.Deliver; the store said "MapiExceptionNotAuthorized"',
    'No issue was made: the author is not registered with our service desk',
  ],
  isNot: [
    '452 Bo has no room left: his account is limited to 200 mails', // a size
    "550 whitelist passed, but we can't verify SPF", // no word about who is on it
    '550 there is no account under this address', // theirs
    '550 5.1.1 bo is not a registered user', // whom it was for
    'Liste der unerlaubten Anhänge: exe', // what it brought
    '553 5.7.1 Sender address rejected: not owned by user sales@acme.example', // who you may be
    '550 please log in, mail is only accepted from confirmed sessions', // a login, not who writes
    '550 bo is not registered in the directory of this server', // whom it was for
  ],
});
