import { addExamples, defineCause } from './define.ts';
import { listsAbroad } from './lists-abroad.ts';
import { phrase } from './words.ts';

/** Only, in many languages. */
const ONLY =
  '\\bnur\\b|ausschlie.s?lich|lediglich|\\bseuls?\\b|\\bseules\\b|uniquement|exclusivement|n.accepte(?:nt)? que|ne (?:re.oit|peut recevoir) que|r.serv.e?|s[oó]lo\\b|solamente|.nicamente|exclusivamente|somente|apenas|s[oó] (?:aceita|pode|membro|recebe|permite)|soltanto|solamente|esclusivamente|riservat[oa]|alleen|uitsluitend|slechts|tylko|wy..cznie|jedynie|pouze|v.hradn.|\\bjen\\b|только|исключительно|лишь|endast|\\bbara\\b|\\bkun\\b|\\bbare\\b|udelukkende|ainoastaan|\\bvain\\b|yaln.zca|sadece';

/** Members, in many languages. */
const MEMBERS =
  'mitglied|\\bmembres?\\b|abonn.s|inscrits|miembros?\\b|suscriptor|suscrit|inscrit[oa]s|membros\\b|assinantes|membri\\b|iscritt[ie]|\\bleden\\b|abonnees|cz.onk|subskryb|.lenov|.len.m|участник|подписчик|член|medlem|prenumerant|abonnent|jäsen|tilaaj|.yeler|\\b[uü]yesi';

/** A group or mailing list, in many languages. */
const GROUP =
  'gruppe|verteiler|mailingliste|groep|distributielijst|mailinglijst|verzendlijst|groupe|listes? de (?:diffusion|distribution|discussion)|grupo|listas? de (?:distribuci|distribui|correo|discus|e-?mail)|gruppo|list[ae] di (?:distribuzione|discussione)|mailing ?list|\\bgrup[aęyu]|list[aęy] (?:dystrybucyjn|mailingow|dyskusyjn|wysy.kow)|skupin|distribu.n\\S{1,2} (?:list|seznam)|групп|рассылк|gruppen|distributionslist|distributionsgrup|distribusjon|e-postlist|maillist|ryhm.|jakelulist|postituslist|\\bgrup\\b|\\bgruba|da[gğ][ıi]t[ıi]m (?:list|grub)';

/** Not allowed, in many languages. */
const NOTALLOWED =
  'nicht (?:berechtigt|befugt|erlaubt|zugelassen|autorisiert|gestattet)|keine (?:berechtigung|schreibrechte|rechte)|beschr.e?nkt|pas (?:autoris|habilit|l.autorisation|le droit|la permission|les autorisations)|non autoris|restrein|restreint|no (?:est[aá] |tiene |tienes |est.s )?(?:autoriz|permis|permit)|restringid|sem permiss.o|n[aã]o (?:est[aá] |tem |[eé] |possui )*(?:autoriz|permis|permit)|non (?:.{1,4} )?(?:autorizz|dispone dell|il permesso|i permessi|permess|abilitat)|riservat|niet (?:gemachtigd|toegestaan|bevoegd|gerechtigd)|geen (?:toestemming|rechten)|nie (?:masz|ma|posiada\\S{0,2}|jeste.|jest) (?:uprawnie|uprawnion|zezwol|pozwol|upowa)|brak uprawnie|не (?:имеете|разреш|можете|допускается)|нет (?:прав|разреш)|запрещ|ограничен|inte (?:beh.rig|till.t|beh.righet)|saknar beh.righet|ikke (?:tilladelse|tillat|tilladt|rett|lov)|ei (?:ole )?(?:oikeu|lupa|sallit)|nem[aá](?:te)? (?:opr.vn|povol)|nejste opr.vn|nen[ií] povol|izniniz|yetkiniz|izin veril';

export const groupRestricted = defineCause({
  id: 'group-restricted',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { vendor: /\b5\.7\.(?:124|133|193)\b/ },
    {
      phrase: phrase(
        '(?<!\\bon (?:an? |our |the |your )?)internal (?:distribution|mailing)? ?(?:list|group)|internal[- ]only (?:list|group)',
      ),
    },
    {
      phrase: phrase(
        'only (?:authori[sz]ed|approved|permitted|listed|internal|registered|known) (?:senders?|users?|people|persons?|members?|addresses|staff) {gap}(?:distribution|mailing|\\blist|group)',
      ),
    },
    {
      token:
        /SenderNotAuthenticatedForGroup|UnifiedGroupAgent|RESOLVER\.RST\.NotAuthorized(?:ToGroup)?\b(?!.{0,60}(?:to (?:the |this )?recipient|recipient.s allow))/i,
    },
    { wording: /per-user message limit for the/i },
    {
      wording:
        /may not have permission to post messages to the group|(?<!group not found.{0,20})group you tried to contact(?! \S{1,80} (?:does(?: not|n.t) exist|was deleted))/i,
    },
    {
      wording:
        /group \S{3,320} (?:does(?: not|n.t)|will not) (?:allow|accept|permit) (?:posting|posts|messages|(?:e-?)?mails?)/i,
    },
    { wording: /sender not authenticated for group|not in (?:the )?allowed-senders list/i },
    { vendor: /groups\.google\.com|support\.google\.com\/(?:a\/)?groups/i, at: ['google'] },
    {
      phrase: phrase(
        'only (?:the )?(?:(?:list|group)(?:.?s)? |subscribed )?(?:members|subscribers|moderators|owners|administrators|admins|managers|editors) (?:\\S{1,20} ){0,4}(?:may|can|are|allowed)',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:authori[sz]ed|allowed|permitted) to (?:send|mail|e-?mail|write|post|submit) {gap}(?:\\blist\\b|group\\b)|(?:{not}|are not|must be) (?:a )?(?:subscribed|subscriber|member of|allowed to post|permitted to post|authorized to post)',
      ),
    },
    {
      phrase: phrase(
        '(?:post(?:ing)?s? (?:to|by) {gap}(?:list|group|non-?members?)|non-?member(?:s)? (?:post|messages?)) ?{gap}(?:{denied}|restricted|only|{not})?',
      ),
    },
    { phrase: phrase('(?:closed|private|restricted|moderated) (?:mailing )?(?:list|group)') },
    {
      phrase: phrase(
        '{not} (?:(?:come|sent|posted|written) )?(?:from|by) (?:a |an |any )?(?:list |group )?(?:member|subscriber)s?\\b|only (?:(?:subscribed|listed|member) (?:addresses|senders)|(?:list |group )?(?:subscribers|members)) (?:may|can|are)',
      ),
    },
    { phrase: phrase('permission to (?:post|send) {gap}(?:to (?:this|the) )?(?:list|group|distribution)') },
    { phrase: phrase('(?:distribution|mailing) (?:group|list) {gap}(?:{denied}|restricted|only accepts?)') },
    { phrase: phrase('mailing list expansion prohibited') },
    { enhanced: /^5\.7\.(?:133|124|193)$/ },
    { enhanced: /^[45]\.7\.2$/ },
    {
      phrase: phrase(
        `(?:${ONLY}|m[uü]e?ssen|devez|\\bdebe|\\bdeve\\b|moet|musi\\b|должны|m.ste|t.ytyy) {gap}(?:${MEMBERS}|abonné)|(?:liste|gruppe) (?:ist )?geschlossen|(?:${MEMBERS})\\S{0,3} {gap}(?:vorbehalten|r.serv.|reservad[oa])|(?:kein|nicht) (?:\\S{1,10} )?mitglied|d[üu]e?rfen {gap}(?:gruppe|verteiler|mailingliste)\\S{0,8} {gap}nicht|(?:pas|non) (?:\\S{1,10} )?(?:membre|inscrit|abonn)|no (?:es|eres|est[aá]) (?:\\S{1,8} )?(?:miembro|suscri)|n[aã]o (?:[eé]|est[aá]) (?:\\S{1,8} )?(?:membro|inscrit|assinante)|non (?:sei|[eè]|risulta) (?:\\S{1,8} )?(?:membro|iscritt)|geen lid|nie (?:jest|jeste.) (?:\\S{1,10} )?cz.onk|не (?:явля|состо)\\S{0,6} (?:\\S{1,10} )?(?:участник|член|подписчик)|inte medlem|ikke medlem|ei ole (?:\\S{1,10} )?j.sen|nen[ií] .lenem|.yesi de.il`,
      ),
    },
    {
      phrase: phrase(
        `(?:${GROUP})\\S{0,6} {long}(?:${NOTALLOWED})|(?:${NOTALLOWED})\\S{0,8} {long}(?:${GROUP})`,
      ),
    },
    { phrase: phrase(`(?:${GROUP})\\S{0,6} {long}(?:${ONLY})|(?:${ONLY}) {gap}(?:${GROUP})`) },
    {
      phrase: phrase(
        `(?:geschlossene|moderierte|priv.e|ferm.e|mod.r.e|cerrad|privad|moderad|fechad|chius|moderat|gesloten|zamkni.t|zakryt|закрыт\\S{2}|uzav.en\\S) (?:\\S{1,14}-?)?(?:${GROUP})|(?:グループ|メーリング ?リスト|配布リスト).{0,40}(?:のみ|だけ|限り|限定|許可|権限|メンバー|会員|参加者)|(?:メンバー|会員|参加者|登録者).{0,8}(?:のみ|だけ|限)|(?:群组|群組|通讯组|通訊群組|邮件组|郵件群組|邮件列表|郵件清單|列表|讨论组).{0,30}(?:仅|僅|只|权限|許可|許可權|不允许|不允許|无权|無權|成员|成員|限制)|(?:仅|僅|只有|只允许|只允許|只接受|无权|無權|没有权限|沒有權限).{0,30}(?:群组|群組|通讯组|通訊群組|邮件组|列表|成员|成員|会员|會員)|(?:그룹|메일링 ?리스트|배포 ?(?:목록|그룹)).{0,40}(?:만|권한|허용|제한|구성원|회원)|(?:구성원|회원|멤버)만`,
      ),
    },
    {
      phrase: phrase(
        '(?<!\\baccount has )(?:{not}|no)(?: have)? (?:\\S{1,12} )?(?:permissions?|rights?|privileges?|authority|authori[sz]ation) to (?:send|post|mail|e-?mail|write|deliver|submit)(?! (?:(?:mail |messages )?to this server|(?:the|this|an?|any|your) )?(?:mail |e-?mail |messages? )?(?:as|on behalf|from|using|through|via|with))',
      ),
    },
    {
      phrase: phrase(
        '(?:autoris[eé]e?s?|habilit[eé]s?|le droit|la permission) {gap}(?:[aà]|d[e.]) ?(?:envoyer|poster|[eé]crire|publier) {gap}(?:liste|groupe)|(?:autorizad[oa]s?|permiso|permiss[aã]o|permitido) (?:a|para|de)? ?(?:enviar|publicar|escribir|escrever|postar) {gap}(?:lista|grupo)|(?:autorizzat[oi]|permesso) (?:a|di|ad) (?:inviare|scrivere|pubblicare) {gap}(?:lista|gruppo)|(?:berechtigt|erlaubt|befugt),? {gap}(?:liste|gruppe|verteiler)\\S{0,3} {gap}(?:zu )?(?:senden|schreiben|posten)|(?:toestemming|bevoegd|gemachtigd) {gap}(?:lijst|groep)|uprawnie\\S{1,4} {gap}(?:wysy.|pisa)\\S{0,4} {gap}(?:list|grup)',
      ),
    },
    {
      phrase: phrase(
        '(?:by|from|of|approval by) (?:one of )?(?:the |a |our |its )?(?:list |group )?moderators?\\b|moderation required|(?:list|group|forum) (?:{is} )?(?:closed|read-?only)|announcements? only|posting (?:{is} )?(?:disabled|{denied})',
      ),
      also: ['address'],
    },
    {
      phrase: phrase(
        '(?:manager|moderator|owner|approver|supervisor)s? (?:(?:of|for) {gap})?(?:has |have )?(?:refused|declined|rejected|denied|disapproved)|(?:subject to|requires?|needs?|awaiting|without) (?:the )?(?:\\S{1,12} )?approval(?! (?:by|of|from) (?:the )?(?:it|admin))|{not} (?:allowed|permitted|authori[sz]ed) to use this list',
      ),
    },
    {
      phrase: phrase(
        '(?:list\\S{0,3}|groupe|gruppe|grupo|gruppo|verteiler) (?:\\S{1,10} )?(?:r.serv.e?|reservad[oa]|riservat[oa]|vorbehalten|voorbehouden|zastrze.on)',
      ),
    },
    ...listsAbroad.map((template) => ({ phrase: phrase(template) })),
    // forums and groups that take mail
    {
      phrase: phrase(
        '(?:required|sufficient|insufficient|higher) trust level|(?:post|repl(?:y|ies|ying)) (?:\\S{1,8} ){0,2}(?:to |by (?:e-?)?mail to |new |in )(?:\\S{1,8} )?(?:topic|thread|categor)|topic you (?:are|were|tried) (?:\\S{1,8} )?(?:to )?reply|try (?:sending|posting|replying|writing) {gap}from (?:a different|another|the|an) (?:e-?mail )?address|not[- ]member article|list (?:is )?(?:\\S{1,8} )?(?:restricted|limited) to|already (?:been )?(?:distributed|posted|sent) to (?:the|this) (?:\\S{1,40} )?list',
      ),
    },
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(groupRestricted, {
  is: [
    '550 your message is not from a member of this list',
    'The group club@lists.example does not accept posts by e-mail.',
    'nur Nachrichten von Adressen der Domain verein.example werden angenommen',
    'solo i messaggi inviati da un indirizzo del dominio circolo.example sono accettati',
    'Ihre Nachricht wurde vom Moderator der Liste zurückgewiesen',
    'Wiadomość nie została zaakceptowana przez moderatora listy',
    '会員以外からの投稿は受け付けていません',
    "Votre message a été refusé car vous n'êtes pas abonné à la liste",
    'Message has implicit destination',
    'Le groupe que vous avez essayé de contacter (ventes) n’existe peut-être pas',
    'Informamos que o grupo que tentou contactar (vendas) pode não existir',
    'Ti informiamo che il gruppo che hai cercato di contattare potrebbe non esistere',
    'Grupa, z którą próbujesz się skontaktować, może nie istnieć',
    'Your account lacks the required trust level to start topics by mail',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
    "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted",
    '550 Only members may post to this list',
    'Nur Mitglieder dürfen an diese Liste schreiben',
    'No tiene permiso para enviar mensajes a este grupo',
    '550 you have no rights to write to this recipient',
    "550 5.7.1 Vous n'avez pas la permission de poster dans ce groupe",
    '550 no tiene permiso para enviar a la lista',
    '550 refused by the list moderator',
    '550 this forum is read-only',
    '550 the manager refused your message',
    '550 Lista reservada a sus miembros',
  ],
  isNot: [
    'Group not found: the group you tried to contact is spelt differently', // no such address
    '550 Client does not have permission to submit mail to this server', // a server for users who log in
    'Das Postfach ruht, weil sich sein Inhaber lange nicht angemeldet hat', // at his own account
    '550 5.7.134 Sender was not authenticated for mailbox', // one person's mailbox
    '550 you do not have permission to send as this user',
    'You lack the right to send this mail on behalf of the manager', // in whose name
  ],
});
