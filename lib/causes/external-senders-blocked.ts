import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const externalSendersBlocked = defineCause({
  id: 'external-senders-blocked',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { token: /RESOLVER\.RST\.(?:AuthRequired|SenderNotAuthenticatedFor(?:Mailbox|PublicFolder))/i },
    { wording: /sender (?:was )?not authenticated (?:for (?:mailbox|public folder)|by organization)/i },
    {
      wording:
        /(?<!530 )5\.7\.1 client was not authenticated\b(?! to send|.{0,40}(?:connector|submission|\bport\b))/i,
    },
    {
      phrase: phrase(
        '(?:(?:external|outside|internet) (?:senders?|mail|e-?mail|messages?|users?)|unauthenticated (?:senders|users)(?=.{0,90}(?:recipient|group|mail ?box|\\blist|inside|outside|external|organi)))(?! (?:using|with|claiming|pretending|posing)) {gap}(?:{denied}|{not}(?! (?:found|known|exist|recogni))|restricted|blocked)',
      ),
    },
    {
      phrase: phrase(
        '(?:{not}|only) (?:accepts?|accepting|receives?|allow(?:ed|s)?) {gap}(?:external|internal|from (?:outside|inside|the internet)(?!.{0,40}\\bto (?:the )?(?:outside|external)))',
      ),
    },
    {
      phrase: phrase(
        '(?:internal|authenticated) (?:senders|users|mail|e-?mail|recipients?) only(?!.{0,60}\\brelay| (?:may|can) send\\b)',
      ),
    },
    { enhanced: /^5\.7\.(?:12|13|134|135|136)$/ },
    {
      phrase: phrase(
        '(?:\\bnur\\b|ausschlie.s?lich|lediglich|\\bseuls?\\b|\\bseules\\b|uniquement|exclusivement|n.accepte(?:nt)? que|ne (?:re.oit|peut recevoir) que|r.serv.e?|s[oó]lo\\b|solamente|.nicamente|exclusivamente|somente|apenas|s[oó] (?:aceita|pode|membro|recebe|permite)|soltanto|solamente|esclusivamente|riservat[oa]|alleen|uitsluitend|slechts|tylko|wy..cznie|jedynie|pouze|v.hradn.|\\bjen\\b|только|исключительно|лишь|endast|\\bbara\\b|\\bkun\\b|\\bbare\\b|udelukkende|ainoastaan|\\bvain\\b|yaln.zca|sadece) {gap}(?:intern[eoas]|wewn.trz|organis|organiz|unternehmen|firma|mitarbeiter|bedrijf|entreprise|empresa|aziend|instytuc|spo.ecz|внутренн|организац|сотрудник|f.retag|virksomhed|bedrift|kurum|kurulu.|.irket|yrityks|vnit.n|z.m.stnan)',
      ),
    },
    {
      phrase: phrase(
        '(?:extern\\S{0,4}|ausw.e?rtige\\S?|ext.rieurs?|exterieur|externos?|extern[ai]s?|esterni?|estern[oe]|au[ßs]s?erhalb|zewn.trzn\\S{1,3}|spoza|внешн\\S{2,3}|извне|extern[ai]|utanf.r|uden ?for|utenfor|ulkopuol\\S{2,5}|zven..|ciz.ch|d[ıi][sş](?:ar.dan|.ndan| g.nder\\S{0,6}))(?! (?:bild|inhalt|links?\\b|image|immagin|contenu|mott|modtag|destinat|empf.nger|empfaenger|ontvang|odbior|получат|vastaanott|p..jemc)) {gap}(?:nicht|keine|niet|geen|ne sont pas|n.est pas|pas autoris|interdit|refus|bloqu|no (?:se |est.n |pueden )?(?:acept|admit|permit|autoriz|enviar)|rechaz|n[aã]o (?:s[aã]o |podem )?(?:aceit|permit|autoriz|enviar)|non (?:sono )?(?:accett|ammess|consent|autorizz|possono)|rifiut|geweigerd|geblokkeerd|gesperrt|blockiert|abgelehnt|nie (?:s[aą] |mog[aą] )?(?:przyjm|akcept|dozwol|wysy)|odrzuc|blokow|запрещ|не (?:приним|разреш|могут|допуск)|отклон|блокир|\\binte\\b|\\bikke\\b|avvis|afvis|ei (?:voi|sallit|hyv)|estet|nejsou|nep.ij|odm.t|kabul|engell|izin)',
      ),
    },
    {
      phrase: phrase(
        '(?:nimmt|akzeptiert|empf.e?ngt|n.accepte|ne re.oit|no (?:se )?(?:acepta|admite|recibe)n?|n[aã]o (?:se )?(?:aceita|recebe)m?|non (?:si )?(?:accetta|riceve)(?:no)?|accepteert|ontvangt|nie (?:przyjmuje|akceptuje)|не принимает|tar inte emot|modtager ikke|accepterer ikke|tar ikke imot|godtar ikke|nep.ij.m.|ei (?:hyv.ksy|ota vastaan|vastaanota)) {long}(?:extern|au[ßs]s?erhalb|ausw.e?rt|ext.rieur|hors de|fuera de|esterni?\\b|fora d|dall.esterno|al di fuori|buiten|spoza|zewn.trz|внешн|извне|utanf|uden ?for|utenfor|zven.|mimo|ulkopuol)',
      ),
    },
    {
      phrase: phrase(
        '(?:組織|社内|内部|当社|会社).{0,16}(?:のみ|だけ|限)|(?:外部|社外|組織外|組織の外).{0,24}(?:受け付け|受信し|許可|拒否|禁止|できません|制限)|(?:仅|僅|只).{0,12}(?:内部|內部|组织内|組織內|本公司|企业内)|(?:外部|境外组织|组织外|組織外|外域).{0,16}(?:不允许|不允許|拒|禁止|不接受|不接收|限制|无法|無法)|(?:不接受|不接收|拒收|拒绝|拒絕).{0,10}(?:外部|组织外|組織外|外域)|(?:조직|내부|사내|회사).{0,12}(?:만|한해)|(?:외부|조직 외부|사외).{0,20}(?:차단|거부|허용되지|받지 않|제한|수신할 수 없)',
      ),
    },
    {
      phrase: phrase(
        'internal (?:use|mail|e-?mail|senders?|users?|address(?:es)?|traffic|recipients?) only|only (?:for |takes? |accepts? )?internal (?:use|mail|senders?|users?|traffic)|{not} (?:reachable|accessible|available|open|deliverable|usable) (?:from|to) (?:the )?(?:outside|outsiders|external|internet|strangers|public)|closed {gap}to (?:outsiders|strangers|external|the public|the outside|outside)',
      ),
    },
    {
      phrase: phrase(
        '(?:só|somente|apenas|s[oó]lo|solamente|nur|uniquement|seulement|alleen|tylko|solo|soltanto) {long}(?:pr[oó]pri[oa]|propi[oa]|eigenen?|notre|nuestr[oa]|noss[oa]|nostr[oa]) (?:\\S{1,8} )?(?:escola|escuela|empresa|institui|organiz|haus|firma|organis|schule|entreprise|[eé]cole|azienda|scuola|dom[ií]ni)',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|address|mail ?box|list|group) (?:\\S{1,60} )?is (?:for |an? )?(?:internal|inside)\\b',
      ),
    },
    {
      phrase: phrase(
        'absender\\S{0,2} {gap}au(?:ß|ss)erhalb|exp.diteurs? ext.rieurs?|remitentes? extern|remetentes? extern|mittenti? estern|externe afzender|zewn.trzn\\S{1,3} nadawc|внешн\\S{2,3} отправител',
      ),
      confidence: 'medium',
    },
    { wording: phrase('requested action not taken: local user only') },
    {
      phrase: phrase(
        'outsiders (?:can ?not|can.?t|may {not}|{is} {not}|must {not})(?! (?:yet )?be (?:mailed|written|reached))',
      ),
    },
    {
      phrase: phrase(
        '(?:adresse|liste|bo[îi]te) (?:\\S{1,12} )?interne (?:uniquement|seulement|exclusivement)|(?:s[óo]lo|[úu]nicamente|exclusivamente|somente|apenas|solo|soltanto) (?:para |per )?(?:uso |correo |mensajes |mensagens |posta )(?:interno|internos|interna|internas)',
      ),
    },
    {
      phrase: phrase(
        '(?:mails?|messages?|e-?mails?|senders?) from (?:the )?outside(?! (?:of )?(?:the |our |this |your )?(?:country|region|continent|e\\.?u\\b|europe|asia|africa|america|usa?\\b|uk\\b|germany|france|switz|japan|canada|austral)) {gap}(?:{denied}|{not})',
      ),
    },
    {
      phrase: phrase(
        'from (?:inside|within) (?:the|our|this|its) (?:\\S{1,14} )?(?:company|organi[sz]ation|network|domain|school|university|group|house|firm) only|only (?:for |takes |accepts )?(?:mail |messages |e-?mail )?from (?:inside|within) (?:the|our|this)\\b',
      ),
    },

    {
      phrase: phrase(
        '(?:closed|shut|off limits|barred) (?:to|for) (?:all |any )?(?:mail|post|messages|e-?mails?|senders|letters) (?:coming |arriving |sent )?(?:in )?(?:from|over|via|through) (?:the |our )?(?:internet|outside|border|public|world)|(?:internet|outside|external|foreign) origins? (?:{is} )?(?:{denied}|{not} (?:wanted|welcome))|nowhere else but inside',
      ),
    },
  ],
  unless: [/\bhas left (?:the|our|us)\b|\boutbound (?:policy|rule|host|server)/i],
  also: ['sending-path'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(externalSendersBlocked, {
  is: [
    '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required',
    '550 5.7.12 Sender was not authenticated by organization',
    '550 This mailbox does not accept mail from outside the organization; external senders are not allowed',
    'Cette adresse n’accepte pas les messages provenant de l’extérieur',
    '組織外からのメールは受信できません',
    '550 reception@corp.example is not open to outsiders',
    '550 Recipient address rejected: for internal use only',
    'Este endereço apenas recebe mensagens da própria empresa',
    '550 this address is for internal mail',
    'Kein Empfang für Absender außerhalb der Schule',
    '550 Requested action not taken: Local user only',
    '550 outsiders cannot write to this address',
    '550 adresse interne uniquement',
    '550 messages from outside are refused here',
    '550 takes mail from inside the company only',
    '550 the box is shut for mail from the outside world',
    '450 Recipient address rejected: external origin not accepted',
  ],
  isNot: [
    '554 authenticated senders only may relay through this host', // for users who log in
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM', // your device's login
    '550 5.7.133 Sender not authenticated for group', // a group
    '550 unauthenticated senders not permitted', // a login is missing
    '550 5.7.1 Client was not authenticated, log in on the submission port', // your device's login
    '554 external senders using local addresses are not allowed', // a forged sender
    '550 no longer takes external mail: she has left the firm', // nobody's mailbox
    '550 externe Bilder nicht erlaubt', // what it shows
  ],
});
