import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const directSending = defineCause({
  id: 'direct-sending',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    { wording: /dialup\/transient ip|use a mail ?gateway or contact/i },
    { wording: /not authorized to send email directly/i },
    { vendor: /\/err\/[16]\b/ },
    {
      phrase: phrase(
        '(?:use|send (?:mail )?(?:via|through)|relay through) (?:the |your )?(?:smtp|mail|outgoing|own)? ?(?:server|relay|smarthost|smtp) of (?:the |your )?(?:isp|provider|internet)',
      ),
    },
    {
      phrase: phrase(
        '(?:use|through) your (?:isp|provider|internet service provider|service provider).{0,3} (?:mail |smtp |outgoing )?(?:server|relay|smtp)',
      ),
    },
    {
      phrase: phrase(
        'direct(?:ly)? (?:to mx|delivery|sending|smtp)(?! to (?:the |our |its )?(?:server behind|on-prem|back-?end|internal)) {gap}{denied}|(?:{not} (?:take|accept|allow|want|permit)|\\bno) (?:any )?direct (?:smtp|deliver(?:y|ies)|sending|mail) from',
      ),
    },
    {
      phrase: phrase(
        '(?:mail-?server|smtp-?server|smarthost|relay|server) (?:ihres|deines|ihrer|deiner) (?:\\S{1,12}-?)?(?:providers?|anbieters|isp)|(?:serveur|relais) {gap}(?<!consulte[rz] |contacte[rz] )(?:de votre|du|votre) (?:fournisseur|fai\\b|op.rateur|h.bergeur)|servidor {gap}(?:de su|de tu|del) (?:proveedor|isp\\b|operador)|servidor {gap}(?:do seu|do) (?:provedor|fornecedor|isp\\b|operador)|(?:server|relay) {gap}(?:del (?:tuo|suo|proprio|vostro)|dell.|del) (?:provider|fornitore|isp\\b)|(?:server|mailserver) van uw (?:provider|internet|isp)|serwer\\S{0,2} {gap}(?:dostawcy|operatora|swojego (?:dostawcy|isp))|сервер\\S{0,2} {gap}(?:провайдер|оператор)|server\\S{0,3} {gap}(?:poskytovatele|provozovatele)|(?:leverant.rs|udbyders|leverand.rs|palveluntarjoaja\\S{0,4}) (?:\\S{1,8} )?(?:smtp|mail|server|e-?post|s[aä]hk)|プロバイダ.{0,12}(?:サーバ|smtp)|(?:您|你)的?(?:isp|服务商|網路供應商|网络提供商|运营商).{0,10}(?:服务器|伺服器|smtp)|(?:인터넷|통신) ?(?:서비스 ?)?(?:업체|사업자).{0,8}(?:서버|smtp)',
      ),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:direkt\\S{0,3}|direct\\S{0,2}|direct[ao]|dirett[oa]|rechtstreeks\\S?|bezpo.redni\\S{1,3}|прям\\S{2,3}|p[rř][ií]m\\S|direkte|suora\\S?) (?:einlieferung|zustellung|versand|verbindung|remise|envoi|env.o|entrega|invio|consegna|aflever|verzend|dostarcz|wysy.|доставк|отправк|подключен|doru.|leverans|levering|toimitu|l.hety)|直接(?:配信|送信|投递|投遞|发送)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      phrase: phrase(
        'port 25 {gap}(?:only|servers|use (?:port )?(?:587|465)|submission)|(?:use|through|via) (?:your|their|the|an?) (?:\\S{1,20} )?(?:provider|isp)(?:.s)? (?:\\S{1,10} )?(?:relay|smart ?host|mail ?server|smtp|outgoing)',
      ),
    },
    { vendor: /\bRTR:DU\b/, also: ['reputation'] },
    { wording: phrase('requested action not taken: no smtp mx only') },
    { wording: phrase('the ip you(?:.re| are) using to send mail is not authorized to') },
    {
      phrase: phrase(
        'send (?:your |the )?(?:mails? |e-?mails? |messages? )?(?:via|through|over) your (?:own )?(?:internet |mail )?(?:provider|isp)\\b',
      ),
    },

    {
      phrase: phrase(
        '(?:outgoing|outbound) (?:smtp )?port 25\\b(?!.{0,40}\\btimed? ?out)|port 25 (?:from|for|on|of) (?:this|your|our|hosting|home|residential) {gap}(?:closed|blocked|shut|disabled|filtered)|(?:home|residential|dial-?up|dynamic|cable|private) (?:lines?|connections?|users?|customers?|clients?) (?:\\S{1,12} ){0,3}(?:have to|must|should|need to) (?:use|send|go|submit)',
      ),
    },
    { wording: phrase('direct ?send (?:\\S{1,6} )?(?:{denied}|disabled|switched off)') },
    {
      phrase: phrase(
        '(?<!(?:\\bptr|\\brdns|reverse dns|fcrdns|\\bnaming|spam source)\\b.{0,60})(?:send|relay|submit|go|deliver|hand)\\S{0,3} (?:(?:it|them|the|your|this|mail|messages?|e-?mails?|letters?) ){0,2}(?:in |out )?(?:by|via|through|over|with|to|at) (?:port (?:25|465|587) (?:of|at) )?(?:your|their|its|the|an?) (?:own )?(?:isp|provider|internet provider|operator|carrier|hoster)\\b',
      ),
    },
  ],
  unless: [
    /(?:reverse dns|\brdns|\bptr)\b.{0,60}\bor\b|\b(?:no|missing|without|lacks) (?:an? )?(?:valid )?(?:reverse dns|rdns|ptr)\b|dynablock|njabl|\b(?:black|block)-?list/i,
  ],
  also: ['reputation'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(directSending, {
  is: [
    "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.",
    "554 Please use your provider's SMTP server to send mail",
    '550 use the smtp server of your ISP',
    'Veuillez utiliser le serveur SMTP de votre fournisseur',
    'Bitte verwenden Sie den Mailserver Ihres Providers',
    '550 home machines must send through their provider relay',
    '550 port 25 takes servers only',
    '554 (RTR:DU) dynamic or residential address',
    '550 Requested action not taken: no smtp MX only',
    '550 5.7.1 [192.0.2.9] The IP you are using to send mail is not authorized to',
    '550 send mail through your ISP',
    '550 port 25 on your plan is shut, hand it to our relay',
    '550 cable customers must go through the relay of their operator',
    '550 5.7.68 Direct Send is rejected by this tenant',
    '550 consumer machines have to relay over their carrier',
    '550 submit through port 587 of your hoster',
    '550 we accept no direct SMTP from line pools',
  ],
  isNot: [
    '550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using dnsbl.example', // a list
    '550 set a PTR for 192.0.2.4 or use the relay of your provider',
    '550 Mail von dynamischen IP-Adressen nehmen wir nicht',
    "550 no PTR for 192.0.2.4, use your provider's relay",
  ],
});
