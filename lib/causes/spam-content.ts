import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { ofNoText } from './misheard.ts';
import { phrase } from './words.ts';

export const spamContent = defineCause({
  id: 'spam-content',
  bucket: 'content',
  actor: 'you',
  when: [
    {
      phrase: phrase(
        '(?:bulk|advertising|marketing|promotional|commercial) (?:mail|e-?mail|messages?) (?:{is} )?(?:{denied}|{not})|too many (?:links|urls|images)|unsolicited backscatter',
      ),
      also: ['recipient-policy', 'reputation'],
    },
    {
      phrase: phrase(
        '(?:link|url)s? (?:in (?:your|the|this) \\S{1,10} )?(?:{is} )?(?:dangerous|malicious|suspicious|unsafe)|spam (?:url|link|uri)',
      ),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        'consider(?:s|ed)? (?:it |this |as |to be |it to be )?spam|may be spam|spam (?:is )?embedded|mail content (?:is )?{denied}|message filtered|profile {gap}spam',
      ),
    },
    { vendor: /\bX-Spam-(?:Score|Status|Level|Flag)\b|\bDT:(?:SPM|SUM)\b(?!.{0,60}triplet)|Denied \[CS\]/i }, // DT is NetEase's: https://help.163.com/
    {
      phrase: phrase(
        'filtr antyspamowy|filtre anti-?spam|filtro anti-?spam|антиспам|反垃圾|スパムフィルタ|wiadomość {gap}spam',
      ),
    },
    { vendor: /\[CS\] message blocked|console\.mailchannels\.net/i, confidence: 'medium' },
    {
      phrase: phrase(
        '(?:high )?(?:probability|likelihood|chance) of (?:being )?spam|\\bgtube\\b|(?:spam|junk) (?:points|rating|level|score|verdict|status|hits|words|content|pattern|signature)',
      ),
    },
    { vendor: /\bofr_506\b|\bIB212\b|recipients? \(\S{1,80}:blocked\)/i, also: ['recipient-policy'] },
    { wording: /likely unsolicited (?:e?-?mail|mail)|nature of the content (?:and\/or|or) the links/i },
    {
      wording: /rejected due to spam classification/i,
      permanence: 'permanent',
      actor: 'recipient-admin',
      also: ['recipient-policy', 'reputation'],
    },
    { wording: /content examination policy|rejected due to security policies/i },
    { wording: /message filtered/i, at: ['symantec'] },
    { vendor: /\bHM08\b/, also: ['reputation', 'recipient-policy'] },
    {
      phrase: phrase(
        '(?:spam|junk|unsolicited|bulk|uce|ube) ?(?:mail |e-?mail |message |content )?(?:detected|found|rejected|refused|denied|blocked|filtered|score|probability|identified|suspect|classification|likelihood|characteristics|embedded|words?|message rejected)',
      ),
    },
    {
      phrase: phrase(
        '(?:identified|classified|considered|marked|flagged|detected|tagged|recogni[sz]ed|scored|judged|regarded|treated|reported|looks?|appears?|seems?|suspected|suspicion|categori[sz]ed)(?: to be| as| like| of| it is| as being| being| by {gap} as){1,2} (?:a |an |possible |probable |likely |high probability |definite )*(?:spam|junk|unsolicited|bulk|uce|ube)',
      ),
    },
    {
      phrase: phrase(
        '(?:is|was|as|like|(?<!to )be|contains?|contained|containing|suspected|suspicion of|possible|probable|(?<!(?:listed|banned|locked|barred|suspended|store) )for|no|high|probably) (?:a |an |be |known |probably |possible )*(?:spam|junk ?mail|spam-like|spammy(?! (?:history|source|sender|host|network|ip|neighb))|unsolicited (?:bulk |commercial )?(?:e?-?mail|mail|message))\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|content|body|subject) (?:content |body |text )?(?:{is} )?(?:{denied}|filtered|unacceptable|undesirable|violates|was filtered)(?: (?:by|due to|because of|for) (?!(?:\\S{1,8} ){0,2}polic(?:y|ies)\\b|{gap}(?:recipient|receiver|addressee|user|owner)(?:.s|s.)? {gap}filter)(?:{gap})?(?:content|spam|filter))',
      ),
    },
    {
      phrase: phrase(
        '(?:rating|score|points) (?:of (?:the|your|this) (?:text|message|mail|content) )?(?:was|is|of|=) \\d{1,3}(?:\\.\\d{1,3})? (?:of|out of|over|above|where)|(?:content|body|message|text) (?:fingerprint|checksum|hash|digest) {gap}(?:match|known|listed|bulk)|(?:content|body) (?:{is} )?(?:{denied}|filtered|violation|unacceptable|analysis|policy|restriction|{not} (?:allowed|acceptable))',
      ),
    },
    {
      phrase: phrase(
        '(?:blocked|rejected|refused|denied|stopped|caught|quarantined),? (?:by|due to|because of|for(?! sending| having)|as) (?:\\S{1,20} )?(?:the |a |an |our |your |its )?(?:\\S{1,20} )?(?:content|spam(?!can|control|haus|cop|rats)|anti-?spam|junk|bayes\\S{0,4})',
      ),
    },
    {
      // what checked the mail: what it found stands beside it
      phrase: phrase(
        '(?:spam|junk|bulk|uce|ube)[ -]?(?:mail |e-?mail |message |content )?(?:filter|engine|check|firewall|policy)|(?:content|body) (?:filter|control|scan)|anti-?spam (?:filter|policy|rule|system|engine|check|measure|gateway|protection)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:spamassassin|rspamd|bayes(?:ian)?|cloudmark|razor|dcc|vade|bogofilter) ?(?:score|filter|check|spam|reject|hits?|result|\\()',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'high on spam|score {gap}(?:spam|too high|exceed)|message (?:scored|score)|(?:content|message) (?:looks|is) suspicious|suspicious (?:content|message)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:considered|looks like|seems) unsolicited|(?:refused|rejected|blocked|denied|returned|declined) as (?:an? )?(?:unsolicited|unwanted|junk)\\b|контентн\\S{2,3} фильтр|reject(?:ed)?\\b.{0,40}\\bspam\\b|unsolicited (?:bulk|commercial)',
      ),
    },
    {
      phrase: phrase(
        'spam[ -](?:verdacht|mail)|als spam|wie spam|considéré comme (?:du )?spam|pourriel|correo no deseado|como spam|スパム|迷惑メール(?!報告)|垃圾邮件|垃圾郵件|스팸|спам|spam-?(?:verdacht|pr[üu]e?fung|schutz|erkennung|wert|punkte|bewertung|kriterien|inhalt)|(?:als|unter|auf|nach) (?:m[öo]e?gliche[rns]? )?(?:spam|werbung|unerw.e?nscht|junk)|unerw.e?nschte[rnms]? (?:werbe|mail|e-?mail|nachricht|inhalt)|spam (?:eingestuft|erkannt|markiert|bewertet)|(?:contient|contiene|cont.m|enth.e?lt|bevat|lijkt op|zawiera|inneh.ller|inde?holder|inneholder|obsahuje) (?:\\S{1,10} )?spam|unerw.e?nschte werbung|als ongewenst|ongewenste (?:mail|e-?mail|reclame|inhoud|post)|spam (?:aangemerkt|beschouwd|gemarkeerd|herkend)',
      ),
    },
    {
      phrase: phrase(
        '\\b(?:comme|d.[eê]tre|pour|contre|ressemble\\S{0,2} [àa]|suspicion de|soup.on de|anti-?) ?(?:du |un |le |les |.tant du )?(?:spam|pourriel|ind.sirable)|courriers? ind.sirables?|\\b(?:como|por|ser|posible|de|poss.vel|sospechoso de|anti) ?(?:spam|correo (?:no deseado|basura)|lixo|indesej\\S{1,4})|correo (?:no deseado|basura)|lixo eletr.nico|mensage(?:m|ns) indesejad|(?:come|per|di|possibile|probabile|sospett[oa]) (?:spam|posta (?:indesiderata|spazzatura)|indesiderat)|posta indesiderata',
      ),
    },
    {
      phrase: phrase(
        '(?:jako|za|podejrzan\\S{1,3} o|podejrzenie) (?:spam|niechcian)|antyspam|spamow[aeyią]|niechcian\\S{1,3} (?:wiad|poczt|mail|tre)|(?:za|jako) niepo..dan|nevy..dan|spamov[áýéo]|нежелательн\\S{2,3} (?:почт|письм|рассыл|сообщ|корресп)|(?:som|till|mot) (?:skr.ppost|spam|s.ppelpost|u.nsket)|skr.ppost|s.ppelpost|u.nsket (?:mail|post|e-?mail)|roskaposti|spam(?: mesaj)? olarak|istenmeyen|gereksiz e-?posta|.nemsiz e-?posta',
      ),
    },
    {
      phrase: phrase(
        '(?:inhalt|nachrichteninhalt|inhoud)\\S{0,3} {gap}(?:abgelehnt|abgewiesen|blockiert|unzul.e?ssig|unerw.e?nscht|verd.e?chtig|gefiltert|verboten|geweigerd|geblokkeerd|verdacht|gefilterd|ongewenst)|verdachte inhoud|inhaltsfilter|inhoudsfilter|(?:contenu|contenido|conte.do|contenut[oi]) {gap}(?:refus|rejet|bloqu|interdit|filtr|suspect|rechaz|prohib|no permit|sospech|rejeit|proib|n[aã]o permit|suspeit|rifiut|blocc|vietat|non (?:consent|ammess|accett)|sospett)|(?:filtre|filtro) {gap}(?:contenu|contenid|conte.do|contenut)|(?:refus|rejet|rechaz|rejeit|rifiut|bloqu|blocc|gewei|geblok|abgelehnt|odrzuc|отклон|заблок|odm.t)\\S{0,5} {gap}(?:contenu|contenido|conte.do|contenuto|inhalt|inhoud|tre[sś][cć]|содерж|obsah)|(?:tre[sś][cć]|obsah|содерж\\S{3}|текст)\\S{0,3} {gap}(?:odrzuc|zablok|niedozw|podejrz|odm.t|z.vadn|podez.|отклон|запрещ|заблок|подозр|недопуст)|(?:inneh.ll|indhold|innhold|sis.lt|i.eri.)\\S{0,4} {gap}(?:avvis|afvis|blocker|blokker|bloker|misst.nk|mist.nk|filtr|hyl[aäk]|est[aä]|suod|redded|engell|..pheli|uygun)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:本文|内容|コンテンツ|件名).{0,16}(?:拒否|フィルタ|ブロック|不適切|規制|検知)|垃圾(?:内容|內容|信|广告|廣告)|(?:内容|內容|正文|主题|信件).{0,14}(?:违规|違規|敏感|过滤|過濾|被拒|拒绝|拒絕|不良|可疑|拦截|攔截)|(?:내용|본문|콘텐츠|제목).{0,12}(?:차단|거부|필터|금지|부적절|의심)|광고성? ?메일',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:advertis\\S{1,7}|bulk|marketing|commercial|promotional|promotion|newsletters?|mass|spam|\\buce) (?:mail(?:s|ings?)? |e-?mails? |content |messages? |post )?(?:{is} )?{not} (?:welcome|wanted|accepted|allowed|desired|tolerated|permitted)|content {is} {not} (?:wanted|welcome|acceptable|desired|appropriate)|(?:contents?|text|body) {gap}inappropriate',
      ),
      also: ['recipient-policy', 'reputation'],
    },
    {
      phrase: phrase(
        'spam-?like|spammy|spamm?ish|seems? to be (?:a |an )?(?:spam|junk|unsolicited|bulk)|junk(?: ?mail)? (?:{is} )?(?:rejected|refused|detected)',
      ),
    },
    {
      phrase: phrase(
        'trigger(?:s|ed|ing)? {gap}(?:filter|rule|spam)|(?:dangerous|malicious|suspicious|unsafe|harmful) (?:link|url)s?',
      ),
      confidence: 'medium',
      also: ['reputation', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:forbidden|banned|prohibited|offensive(?! language)|blacklisted) (?:words?|phrases?|terms?|text|language|keywords?)|because of (?:its|the) (?:language|content|subject|wording|text|body)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:appears?|seems?|looks?) (?:to be |like )(?:an? )?(?:advert|commercial|promotion|newsletter|bulk|mass mail)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:hallmarks?|signs?|marks|earmarks|features|traits|characteristics|symptoms|patterns?|fingerprint|appearance|smells?) of (?:an? |being )?(?:bulk|spam|junk|mass|advertis\\S{2,6}|unsolicited)|(?:want|accept|wish|need) (?:any |no )*(?:newsletters?|advertis\\S{2,6}|promotions?|solicitations?)|\\bno (?:ads|adverts|advertising|seo|porn|casino|crypto|uce)\\b|(?:hate|dislike) spam|unwanted (?:advertis\\S{2,6}|newsletter|promotion|solicitation)|no more (?:viagra|casino|pills|newsletters?|ads)\\b|mass[- ]mail(?:ing|ings|er|s)?\\b|bulk mailings?\\b',
      ),
      also: ['reputation', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:werbung|reklame|publicit.|publicidad|publicidade|pubblicit.|reclame|reklam\\S|реклам\\S|mainon\\S) (?:\\S{1,10} )?(?:unerw|nicht|verboten|abgelehnt|non|refus|interdi|no (?:se|dese)|n[aã]o|vietat|niet|niedozw|запрещ|не (?:прин|доп)|förbj|ikke)\\S{0,8}|html(?:-only|-format)? (?:mails?|messages?|e-?mails?|format)? ?(?:{is} )?{denied}|(?:plain )?text (?:mail |messages )?only',
      ),
      also: ['recipient-policy'],
    },
    { vendor: /\bCMGW\b/, also: ['reputation'], confidence: 'medium' },
    {
      phrase: phrase(
        '(?:message|mail|body|text|content|subject)s? (?:\\S{1,10} )?contain(?:s|ed|ing)? (?:an? |the |some )?(?:\\S{1,16} ){0,3}(?:phone number|telephone number|word|phrase|string|pattern|text|expression|signature|keyword|address)s? {gap}(?:report|list|block|ban|forbid|prohibit|{not} (?:allow|accept|want)|known|seen|abuse|spam)',
      ),
      also: ['recipient-policy', 'reputation'],
    },
    {
      phrase: phrase(
        '(?:headers?|marks?|signs?|traces) of (?:a |an )?(?:mass|bulk|spam|junk) ?(?:mail(?:er|ing)?|sender)',
      ),
      also: ['recipient-policy', 'reputation'],
    },
    {
      phrase: phrase(
        '{not} accept {gap}char(?:acter)?[- ]?sets?|(?:char(?:acter)?[- ]?sets?|charset|encoding|alphabet) (?:\\S{1,20} )?(?:{is} )?(?:{denied}|unwanted|{not} (?:accepted|allowed|supported|readable|welcome|understood))|(?:unreadable|unacceptable|unsupported|foreign|undesired|unwanted|blocked) (?:char(?:acter)?[- ]?sets?|charset|alphabet)|(?:can ?{not}|can.?t|do {not}|don.?t) (?:read|understand|speak) (?:any )?(?:chinese|russian|korean|japanese|arabic|your language)|(?:koi8-?r|gb2312|gb18030|big5|euc-kr|windows-125\\d|cyrillic|chinese|russian|korean|japanese|arabic)(?: mails?| text| characters?| messages?| encoding| charset| e-?mails?)? (?:{is} )?(?:{denied}|{not} (?:accepted|allowed|welcome|supported|readable))|(?:forged|fake|faked|bogus|false|unsolicited) bounces?\\b|back-?scatter\\b(?!er| (?:source|host|server|sender|ip))|(?:takes?|accepts?|wants?|reads?|likes?) no (?:\\S{1,12} )?(?:letters?|mail|messages|post|e-?mails?) (?:from|by|of) (?:robots?|machines?|bots?|bulk|mass|mailers|advertis|companies)',
      ),
      also: ['recipient-policy', 'reputation'],
    },
    {
      phrase: phrase(
        '(?:body|content|text) classifier|bayes\\S{0,5} {gap}(?:junk|spam)|(?:clasificad[oa]|classificad[oa]|classificat[oa]|class[ée]e?) com[eo]? (?:publi|pubbli|spam|pourriel|no desead|ind[ée]sir)|内容.{0,4}(?:疑似|涉嫌).{0,4}垃圾|quarantin\\S{1,4} {gap}(?:score|spam)',
      ),
    },
    { phrase: phrase(farther.spamContent) },
  ],
  unless: [
    ofNoText,
    /very low reputation|unusual rate|spam complaints|spam abuse detected|if this is not spam.{0,10}$|(?:env[ií]o|invio|trimitere|d.envoi|versand|за рассылку|отправк\S) (?:de |di |du |von )?(?:spam|спам)|за спам|스팸.{0,2}발송|(?:users|customers|subscribers|recipients|people) (?:have |has )?(?:marked|reported|flagged|tagged)|outlook\.com for policy|suspected spam(?:mer| sender)|(?:filter|scanner) (?:is |has |was |does |did )?(?:tim|fail|unavailable|error|not )/i,
    // of whom it comes from, not of what it says
    /\b(?:from|of|by|out of) (?:your|this|that) (?:\S{1,12} )?(?:server|host|network|ip|range|provider|relay|institution|address (?:block|range|space))\b|\byour (?:mail ?server|server|host|network|ip|relay|mailing list host)\b.{0,40}\bspam|spam[- ](?:source|history|ratio|emitter|cannon|gang|domain|record|run)\b|known (?:for|spam) (?:\S{1,12} )?(?:spam|gang)|\bhost rejected: .{0,80}\bspam|(?:votre|vos|su|sus|vostr[ao]|su[ao]|seu|sua|ваш\S{0,3}|貴社の?|貴社|お使いの|[您你]的|该|귀하의) ?(?:\S{1,12} )?(?:serveurs?|réseau|domaine|servidor|server|rete|сервер\S{0,2}|сет[ьи]|ip\b|ネットワーク|サーバー?|服务器|网段|네트워크|서버)|ağınız|palvelimesi/i,
  ],
  also: ['reputation'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(spamContent, {
  is: [
    '554 Spam denied',
    '553 5.3.0 <kim@b.example>... Addressee takes no letters from robots',
    '550 5.7.0 the letter shows signs of a bulk mailer',
    '550 Message contains a phone number seen in junk, it was not delivered',
    '550 5.7.1 [192.0.2.7] this message is likely unsolicited email.',
    '554 5.7.1 Message identified as SPAM',
    '550 5.7.1 Rejected by spam filter',
    '554 rejected due to content: spam score 12.1',
    'Uw bericht is als ongewenst aangemerkt',
    'Su contenido fue filtrado: mensaje rechazado por su contenido',
    '550 marketing mail is not wanted',
    '554 newsletters are not tolerated',
    '451 your text is spammy',
    '550 this seems to be junk',
    '550 the subject triggers a rule of our filter',
    '550 your letter has prohibited phrases',
    '550 refused because of its wording',
    '550 this looks like an advertisement',
    '550 the message bears the marks of bulk mail',
    '550 we do not take mass mailings',
    '554 5.7.1 Werbung unerwünscht',
    '554 HTML-only mail is not accepted',
    '550 5.7.1 Message refused (CMGW 4.2)',
    '550 5.7.1 Письмо похоже на рассылку',
    '554 5.7.0 body classifier 92',
    'It has been quarantined (score 5.2) and will be deleted after 14 days',
    '554 bayes says junk',
    '550 mensaje clasificado como publicidad',
    '554 5.7.1 fake bounce refused',
    '550 character set not accepted',
  ],
  isNot: [
    '550 5.7.1 suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked.', // reputation
    '550 servidor bloqueado por envío de spam', // the machine
    '550 rejected by our spam filter because of the sending IP', // the machine
    '450 the quarantine disk for spam is full', // nobody looked at the text
  ],
});
