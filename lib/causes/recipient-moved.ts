import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const recipientMoved = defineCause({
  id: 'recipient-moved',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        'no longer (?:an? )?(?:employee|staff|employed|member|student|user|customer|client|subscriber|works?|with)|(?:left|leaving) (?:the |our |this )?(?:company|organi[sz]ation|firm|school|university|employment|job)',
      ),
    },
    {
      phrase: phrase(
        '(?:user|recipient|mailbox|account|person|address|addressee) (?:(?!being )\\S{1,60} )?(?:has |have |was |is )?(?:been )?(?:moved|relocated|migrated|transferred)',
      ),
    },
    {
      phrase: phrase(
        '(?:has|have) (?:moved|left|changed) (?:to |the |his |her |their )?(?:a )?(?:new )?(?:company|organi[sz]ation|address|e-?mail)',
      ),
    },
    { phrase: phrase('no longer (?:works?|employed|with) (?:here|at|by|for|us|the|this)') },
    {
      phrase: phrase(
        '(?:new|changed) (?:e-?mail )?address (?:is|to)|please (?:use|try) (?:the )?(?:new|following) address',
      ),
    },
    {
      phrase: phrase(
        '(?:mailbox|domain) owner has changed|user not local; please try|has a new e-?mail address',
      ),
    },
    { enhanced: /^[45]\.(?:1\.6|7\.1[78])$/ },
    {
      phrase: phrase(
        '(?:adresse|empfänger|empfaenger|empfanger) {long}(?:ge[äa]e?ndert|umgezogen|verzogen)|neue (?:e-?mail-?|mail-?)?adresse|schreiben sie (?:k.nftig|bitte|ab sofort|in zukunft) {gap}an|(?:arbeitet|t.tig|besch.ftigt) {gap}nicht mehr|nicht mehr (?:im (?:unternehmen|hause)|bei uns|f[uü]r uns|besch.ftigt|t.tig|mitarbeiter)|(?:unternehmen|firma) verlassen|ausgeschieden|adres {gap}(?:gewijzigd|veranderd)|nieuwe? (?:e-?mail ?)?adres|werkt (?:hier )?(?:niet (?:meer|langer))|niet (?:meer|langer) (?:werkzaam|in dienst)|uit dienst',
      ),
    },
    {
      phrase: phrase(
        '(?:adresse|direcci.n|correo|endere.o|indirizzo|casella) {long}(?:a chang|été modifi|remplac.e|ha cambiado|cambiad[oa]|mudou|alterad[oa]|substitu.d|(?:.{1,3} )?cambiat[oa]|sostituit)|(?:nouvelle|nueva|nov[oa]|nuov[oa]) (?:adresse|direcci.n|endere.o|indirizzo|cuenta de correo)|ne (?:travaille|fait) plus|a quitté|ya no (?:trabaja|pertenece|forma parte)|(?:n[aã]o trabalha mais|j[aá] n[aã]o (?:trabalha|faz parte)|n[aã]o faz mais parte)|non (?:lavora|fa) pi[uù]|ha lasciato',
      ),
    },
    {
      phrase: phrase(
        'adres {gap}(?:zosta. )?zmieni|now(?:y|ego|ym) adres|(?:ju[zż] )?nie pracuje|не работает (?:больше|в|у)|больше не работает|уволен|(?:адрес|почт)\\S{0,3} {gap}(?:измен.н|сменил|изменил|переехал)|нов(?:ый|ого|ому) адрес|(?:adresa|schránka|schranka) {gap}zm[eě]n|nov[aáouý] adres|(?:ji[zž]|u[zž]) nepracuje',
      ),
    },
    {
      phrase: phrase(
        'adress\\S{0,4} {gap}(?:har )?(?:.ndrat|bytt|.ndret|endret|byttet)|(?:\\bny|\\bnya|\\bnye) (?:e-?post|mail|e-?mail)?-?adress|(?:arbetar|jobbar) inte l.ngre|(?<!av)slutat|(?:arbejder|jobber) ikke (?:l.ngere|lenger)|fratr.dt|osoite {gap}(?:muuttun|vaihtun)|uusi (?:s.hk.posti)?osoite|ei (?:en[aä][aä] )?ty.skentele|adres\\S{0,3} {gap}de[gğ]i[sş]|yeni (?:e-?posta )?adres|art.k {gap}[cç]al[ıi][sş]m',
      ),
    },
    {
      phrase: phrase(
        '(?:アドレス|宛先).{0,14}変更|新しい(?:メール)?アドレス|退職|退社しました|異動|(?:地址|邮箱|郵箱|信箱).{0,10}(?:变更|變更|更换|更換|更改为|已更改)|新(?:的)?(?:邮箱|郵箱|信箱|邮件地址|電子郵件)|离职|離職|(?:주소|이메일|메일).{0,8}변경|퇴사|새 ?(?:이?메일 ?주소|이메일|주소)',
      ),
    },
    {
      phrase: phrase(
        '(?:do|does)(?: not|n.?t) work (?:here|there)|\\b(?:person|he|she|they|who|owner|employee) (?:\\S{1,12} )?(?:do|does)(?: not|n.?t) (?:live|reside) (?:here|there)|no longer (?:lives?|resides?|found|resident|at|here)\\b|(?:lives?|works?|worked|employed|is|resides?) (?:here |there |for us |with us |at \\S{1,40} )(?:any ?more|no longer)|not here any ?more|any ?more at (?:this|our)',
      ),
    },
    {
      phrase: phrase(
        '(?:person|employee|colleague|user|staff member|staff|member|recipient|owner|addressee|student|he|she|who) (?:\\S{1,16} ){0,6}has left\\b|has left (?:the |our |this |us\\b)(?!\\S{0,12} ?(?:platform|service|filter|gateway))|(?:left|departed|resigned|retired) (?:in|on|since) (?:\\S{3,9} )?\\d{4}',
      ),
    },
    {
      phrase: phrase(
        '(?:moved|changed|relocated|migrated|switched) (?:to|his|her|our|my|their|the)(?: (?:e-?mail|mail|domain|address|name|new|to)){0,3}(?:,? (?:please )?(?:use|try|now|it is|to))? <?@{4,}|(?:use|try|write to|mail to|contact|reach \\S{1,10} at) <?@{4,}>? (?:instead|now|from now on|in future|henceforth)|update your (?:address ?book|contacts?|records|contact list)',
      ),
    },
    {
      phrase: phrase(
        '(?:jetzt|nun|ab sofort|k[üu]e?nftig) (?:nur noch )?unter {gap}(?:erreichbar|zu erreichen)|d[ée]sormais (?:joignable|[àa] l.adresse)|\\buser (?:is )?now at @',
      ),
    },
    {
      phrase: phrase(
        'a chang[ée] d.adresse|ha cambiado (?:de|su) (?:direcci[óo]n|correo)|ha cambiato (?:il suo )?indirizzo|mudou de (?:endere[çc]o|e-?mail)',
      ),
    },
    {
      phrase: phrase(
        '\\b(?:colleague|employee|professor|teacher|member|owner|person|he|she|who|staff) (?:\\S{1,12} ){0,3}(?:has |have |is |was )?(?:since )?retired\\b|\\bim (?:verdienten )?ruhestand|in (?:den ruhestand|rente (?:gegangen|ist))|\\bpensioniert\\b|(?:à|prise?|partie?) (?:en |sa |la )?retraite\\b|\\bse (?:ha )?jubil|est[áa] jubilad|\\baposentad[oa]|andat[oa] in pensione|met pensioen|na emerytur|на пенси[июя]|gått i pension|gået på pension|blitt pensjonist|odešl[aо]? do důchodu|定年退',
      ),
    },
    { wording: phrase('user {not} local\\W{1,3}(?:please |will )?(?:try|forward to|use|write to) <?@{4,}') },
  ],
  unless: [/account (?:is )?disabled/i],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(recipientMoved, {
  is: [
    'Unser Hausmeister ist im Ruhestand',
    'Le destinataire a pris sa retraite au printemps',
    '550 this teacher has retired',
    '551 5.1.6 Destination mailbox has moved, no forwarding address',
    '550 This person no longer works here',
    '550 User has moved to another company',
    'Cette personne a quitté notre entreprise',
    'Este usuario ya no trabaja aquí',
    '550 Bob is not here anymore',
    '550 5.1.1 she does not work here since May',
    '550 the colleague you are writing to has left',
    '551 we changed our domain, use ann@new.example instead',
    '550 please update your contact list: this address has been replaced',
    '550 kim ist jetzt unter kim@corp.example erreichbar',
    '551 user now at kim@corp.example',
    "551 l'utilisateur a changé d'adresse",
    '551 user not local; please try <kim@c.example>',
  ],
  isNot: [
    '550 새 메일을 받을 수 없습니다', // a new mail, no new address
    '550 5.2.1 The email account that you tried to reach is inactive.', // switched off, nobody moved
    '550 5.1.1 no such user here',
    "550 l'adresse a été fermée", // closed, not moved
    '451 this mailbox is being moved, try again', // to another disk
  ],
});
