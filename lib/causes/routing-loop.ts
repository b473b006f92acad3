import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** A loop, in many languages. */
const LOOPWORD =
  'schleife|boucle|bucle|la[cç]o\\b|\\bloop|ciclo|\\blus\\b|pętl|petl[aeiu]|петл|зациклив|slinga|sl.yfe|l.kke|silmuk|smy.k|döngü|dongu';

export const routingLoop = defineCause({
  id: 'routing-loop',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { phrase: phrase('(?:autoresponder|auto-?reply|vacation) loop') },
    {
      phrase: phrase(
        'lowest numbered mx record points to local host|mx (?:list )?{gap}(?<!still )points? (?:back )?to (?:local|me|myself|us)',
      ),
    },
    { token: /RESOLVER\.FWD\.Loop|SMTPSEND\.DNS\.MxLoopback/i },
    { phrase: phrase('too many (?:hops|received headers)') },
    { phrase: phrase('(?:hop|hops) count {gap}exceeded') },
    { phrase: phrase('exceeded {gap}(?:hops|hop count)') },
    {
      phrase: phrase(
        '(?:mail|routing|forwarding|message|delivery|possible|local|alias(?:es)?(?: database)?) ?(?:mail |configuration )?loops?\\b',
      ),
    },
    { phrase: phrase('loops? (?:detected|back to (?:myself|me|itself))') },
    { phrase: phrase('message is looping') },
    { phrase: phrase('mail for \\S{1,100} loops back') },
    {
      phrase: phrase(
        'already (?:has|have|carries|contains) (?:my|our|this (?:server|host).s) (?:own )?(?:delivered-to|received)',
      ),
    },
    { phrase: phrase('best-preference mx {long}(?:control|locals)'), confidence: 'medium' },
    { phrase: phrase('config(?:uration)? error: mx (?:points|record)') },
    { phrase: phrase('agent generated message depth exceeded') },
    { enhanced: /^[45]\.4\.(?:6|14|11)$/ },
    {
      phrase: phrase(
        `(?:mail-?schleife|nachricht|weiterleitung|zustell|umleitung|messagerie|courri|redirec|transfer|correo|mensaje|encamin|enrut|reenv.|entrega|posta|inoltr|messagg|bericht|doorstuur|poczt|wiadomo|przekier|поч|письм|пересыл|сообщ|маршрут|доставк|meddel|videresend|viesti|zpr.v|pošt|post[ay]\\b|ileti|y.nlen)\\S{0,12}[-\\s]?(?:\\S{1,16} ){0,3}(?:${LOOPWORD})|(?:${LOOPWORD})\\S{0,2} {gap}(?:nachricht|weiterleitung|messagerie|courri|redirec|correo|mensaje|encamin|enrut|reenv|\\be-mail|posta|inoltr|messagg|bericht|poczt|wiadomo|przekier|поч|письм|пересыл|маршрут|доставк|meddel|zpr.v|ileti)|endlosschleife|hop-?anzahl|hop-?(?:count|limit)|schleife (?:erkannt|entdeckt)|(?:zu viele|trop de|demasiad[oa]s|muitos|troppi|te veel|zbyt wiele|zbyt du[zż]o|слишком много|f[oö]r m.nga|for mange|liian monta|příliš mnoho|prilis mnoho|[cç]ok fazla) (?:\\S{1,14} )?(?:hops?|sauts|relais|saltos|passaggi|zwischenstation|stationen|weiterleitung|przeskok|przekaz|пересыл|переход|хоп|hopp|skok|atlama)|(?:メール|転送|配送|配信|経路).{0,8}(?:ループ|循環)|ループ.{0,6}(?:検出|発生|しています)|(?:邮件|郵件|转发|轉寄|轉發|路由|投递).{0,8}(?:循环|循環|迴圈|环路|死循环)|(?:메일|전달|라우팅|경로).{0,8}(?:루프|순환)`,
      ),
    },
    {
      phrase: phrase(
        '(?:going|running|goes|travell?ing) (?:around |round )?in (?:circles|a circle)|(?:f.e?hrt|l.e?uft|dreht|geht|weiterleitung\\S{0,3}|nachricht) (?:\\S{1,16} ){0,3}im kreis|tourne(?:nt)? en rond|gira(?:n)? en c.rculo|gira in tondo|draait in (?:een )?kring|ход[яи]т по кругу|mehr als \\d{1,3} received',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|it) (?:has |was )?(?:already )?(?:passed|been|went|gone) (?:through )?(?:here|this (?:server|host|system)) (?:before|already|twice)|already (?:passed|been|went) (?:through )?(?:here|this (?:server|host))',
      ),
    },
    {
      phrase: phrase(
        'bounce between two (?:servers|systems|hosts)|forwarded between (?:two|the same) (?:recipients|addresses|accounts)',
      ),
    },
    {
      phrase: phrase(
        'hop (?:count )?(?:limit|maximum)|received (?:header )?(?:count|lines) {gap}(?:over|limit|exceed|too many)',
      ),
    },
    { phrase: phrase('(?:mail|forwarding|alias|message) loop (?:for|to|at|in|with|detected|found)') },
    {
      phrase: phrase(
        '(?:forward(?:ing|s)?|alias(?:es)?|redirect(?:ion|s)?|\\.qmail|rule)\\S{0,3} {long}(?:points?|leads?|goes|refers?|resolves?|expands?) (?:back )?(?:on)?to (?:itself|himself|herself|themselves|each other)',
      ),
    },
    {
      phrase: phrase(
        '(?:verweist|zeigt|leitet) (?:wieder |nur )?auf sich selbst|verwijst naar zichzelf|(?:pointe|renvoie) vers (?:lui|elle)-m[êe]me|(?:apunta|reenv[ií]a) a s[ií] mism|aponta para (?:si|el[ea]) (?:pr[óo]pri|mesm)|punta a s[eé] stess|wskazuje na siebie|указывает (?:сам\\S? )?на себя',
      ),
    },
    { wording: phrase('\\bmx (?:list|records?) (?:for )?{long}points? back to') },
    {
      phrase: phrase(
        '(?:mail|message|e-?mail) has (?:already )?(?:been here|passed (?:here|through us)|circled|gone round|visited (?:us|this host)) {gap}(?:\\d|times|often)',
      ),
    },
    {
      phrase: phrase(
        '(?:looping|looped) (?:message|mail|e-?mail)|(?:message|mail|e-?mail) (?:is |was |keeps |seems to be )(?:looping|in a loop|going round)',
      ),
    },
    { phrase: phrase('recursive (?:forward|alias|redirect)\\S{0,4}\\b') },
    { phrase: phrase('forwarded too (?:often|many times)|too many (?:forwards|forwardings|redirects)\\b') },
    {
      phrase: phrase(
        'zwischen zwei (?:servern|empf)|entre (?:deux|dos|dois) (?:serv|destinat)|tra due (?:server|destinat)|tussen twee (?:servers|geadress)|mellan tv. (?:servrar|mottag)|между двумя (?:сервер|получат)|サーバー間を|(?:两|兩)(?:个|台|個)(?:服务器|伺服器)之[间間]',
      ),
    },
  ],
  unless: [/\bspf\b.{0,20}\bloops?\b|sender(?:'s)? (?:domain(?:'s)? )?mx\b|hops of mime/i],
  also: ['infrastructure'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3',
});

EXAMPLES: addExamples(routingLoop, {
  is: [
    '550 alias loop for the name team',
    'Die Nachricht wurde zwischen zwei Servern hin- und hergesendet',
    'mail forwarding loop for kim@b.example',
    '554 5.4.14 Hop count exceeded - possible mail loop',
    '554 5.4.6 Error: too many hops',
    '551 5.7.1 Loop detected: the message came through here before',
    'This message is looping: it already has my Delivered-To line. (#5.4.6)',
    'Boucle de messagerie détectée',
    'メールループが検出されました',
    '554 this mail goes round in circles',
    '554 mail has been here before',
    'A configuration error caused the message to bounce between two servers or to be forwarded between two recipients',
    'Reason: Hop count limit reached',
    '".forward" of kim points back to itself, expansion stopped',
    '550 the alias leads to itself',
    'Die Weiterleitung verweist auf sich selbst',
    '554 5.0.0 MX list for corp.example. points back to mail.acme.example',
    '554 this mail has been here 25 times',
    '554 message has circled too often',
    '552 looping mail',
    '554 forwarded too many times',
    '554 this mail already carries our own Received header, giving up',
    '554 the alias expands to itself',
  ],
  isNot: [
    '550 5.7.1 Too many recipients in this message', // a count of people
    '550 5.1.2 the MX record of corp.example points to a host that does not exist', // their DNS, no loop
    '550 5.7.1 SPF of the sender has a loop of includes',
    "550 5.7.1 the sender's MX points to local addresses",
    '550 this domain left our filter, yet its MX still points to us', // no loop, an old record
  ],
});
