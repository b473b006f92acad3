import { addExamples, defineCause } from './define.ts';
import { relayAbroad } from './relay-abroad.ts';
import { phrase } from './words.ts';

/** Refused, in many languages. */
const DENIED =
  'verweigert|abgelehnt|abgewiesen|nicht (?:erlaubt|gestattet|zugelassen|m[öo]e?glich|berechtigt)|verboten|unzul.e?ssig|refusé|refusee?s?\\b|interdit|non autoris|pas autoris|rejet.|denegad|no (?:est[aá] )?(?:permit|autoriza)|rechazad|prohibid|negad[oa]|n[aã]o (?:[eé] |est[aá] )?(?:permitid|autorizad)|recusad|proibid|negat[oa]\\b|rifiutat|non (?:.{1,3} )?(?:consentit|permess|autorizzat)|vietat|niet (?:toegestaan|toegelaten)|geweigerd|zabroni|odm.w|niedozwol|nie (?:jest )?dozwol|odrzucon|zak.z|odm.tnut|nen[ií] povol|nepovolen|запрещ|отказ|не разреш|отклон|nekad|inte till.t|n.gtet|ikke tillad|ikke tillat|avvis|afvis|estetty|ei sall|kielletty|reddedil|izin veril|yasak|yetki';

export const relayDenied = defineCause({
  id: 'relay-denied',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        'recipient(?:.s)? domain (?:\\S{1,60} )?{is} {not} (?:served|hosted|handled|accepted|configured|routed|relayed)',
      ),
      actor: 'recipient-admin',
      also: ['address'],
    },
    {
      phrase: phrase(
        '{not} (?:permitted|allowed|authori[sz]ed) to use this (?:mail |smtp )?(?:server|system|relay|service)',
      ),
    },
    {
      phrase: phrase(
        '(?:we|server|host|system|mx) (?:only )?(?:serves?|handles?|hosts?) (?:mail for )?only (?:the )?(?:domains?\\b|our|local|@{4,})|only accepts? (?:mail|e-?mail|messages) for (?:local|our|its)\\b|domain (?:\\S{1,60} )?(?:{is} )?unknown (?:here|on this|at this|to this)|(?:{not} an|\\bno) open relay|open relay (?:probe|attempt|scan)s?\\b|domain (?:\\S{1,60} )?(?:{is} )?{not} (?:hosted|served|handled|local|known) (?:here|by|on|at)',
      ),
    },
    {
      phrase: phrase(
        'relaying denied|(?<!\\bopen )relay(?! (?:\\S{1,20} )?{is} (?:\\S{1,8} )?(?:black ?)?listed) {gap}(?:rejected|refused)\\b',
      ),
    },
    { phrase: phrase('relay denied|(?:recipient )?domain {is} not provisioned'), actor: 'recipient-admin' },
    { phrase: phrase('insecure (?:mail )?relay'), also: ['reputation'] },
    {
      phrase: phrase(
        '(?:use|using) (?:me|us|this server) (?:\\S{1,80} )?as a relay|relaying disallowed|user {not} local(?! any (?:more|longer))(?!.{0,40}\\b(?:no|not) (?:\\S{1,8} )?(?:forward|known))',
      ),
    },
    { wording: /invalid credentials for relay|email relay denied/i },
    { wording: /open relay not allowed/i, actor: 'recipient-admin' },
    { vendor: /recipient address rejected: NO-DOMAIN/i, actor: 'recipient-admin' },
    { vendor: /domain not found \(#id-5\.9\.2\)/i, actor: 'recipient-admin' },
    { wording: /relay not permitted for user/i, actor: 'recipient', confidence: 'medium' },
    {
      phrase: phrase(
        '(?<!\\bopen )relay(?:ing)?(?! (?:\\S{1,20} )?{is} (?:\\S{1,8} )?(?:black ?)?listed)(?! (?:connector|customer|service|subscription)) (?:access )?(?:to \\S{1,80} )?{gap}{denied}',
      ),
    },
    { phrase: phrase('(?:unable|not permitted|not allowed|not authorized|cannot|refuse) to relay') },
    {
      phrase: phrase(
        "(?:do(?:es)?|will|can|are|is)(?: not|n't) (?:relay|allow(?:ed)? relay|permit relay|accept relay|an open relay)",
      ),
    },
    { phrase: phrase('relay (?:for|of) \\S{1,80} (?:refused|denied|not)') },
    { phrase: phrase('we do(?: not|n.t) relay') },
    { phrase: phrase('(?:invalid|no|prohibited|unauthorized|unauthenticated) relay(?:ing)?\\b') },
    {
      phrase: phrase(
        '(?<!(?:helo|ehlo) .{0,40}){not} (?:one of )?(?:our|my|a|in my) (?:local )?(?:domains?|list of allowed rcpthosts|rcpthosts)',
      ),
    },
    { phrase: phrase("domain {is}n't in my list of allowed rcpthosts") },
    { phrase: phrase('allowed rcpthosts') },
    {
      phrase: phrase(
        '(?<!(?:mail ?box|user|address|account) or )(?:domain|host) {gap}(?:{not} (?:hosted|handled|accepted|served|local)|{not} a local domain) (?:here|by|on|at)',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:accept|handle|host|receive) (?:e-?mail|mail) (?:for (?:that|this|the)|(?:for|to) (?:other|foreign|remote|external|outside)) domain|{not} (?:accept|carry|take) (?:any )?(?:e-?mail|mail|messages) (?:for|to) domains',
      ),
    },
    { phrase: phrase('non-?accepted domain') },
    { phrase: phrase('use of this (?:server|system) as (?:a )?relay') },
    { enhanced: /^5\.7\.54$/ },
    { reply: /^551$/, with: /local|relay/i },
    { lane: /\brelay(?:ing)?\b/i },
    {
      phrase: phrase(
        `no se permite {gap}relay|nie zezwala {gap}relay|(?:relay(?:ing|-?zugriff|-?anfrage)?|weiterleitung {gap}fremde\\S? domain|relais|retransmi\\S{3,6}|reencaminh(?:amento)?|inoltro)\\S{0,3} {gap}(?:${DENIED})|(?:${DENIED})\\S{0,6} {gap}(?:relay(?:ing|en)?\\b|relais|relayer)|релей {gap}запрещ|ретрансляц\\S{1,2} {gap}(?:запрещ|отклон|отказ|не разреш)|relay yetki`,
      ),
    },
    {
      phrase: phrase(
        'nicht zust.e?ndig|(?:ne g[eè]re|n.h.berge) pas|no (?:gestiona|aloja|atiende|sirve) (?:este|el|ese|correo)|n[aã]o (?:hospeda|gerencia|atende) (?:este|o) dom[ií]nio|non (?:gestisce|ospita) (?:questo|il|la posta)|(?:beheert|verwerkt) {gap}domein niet|nie obs.uguje (?:\\S{1,8} )?domen|не обслужива\\S{2,4} {gap}домен|neobsluhuje (?:tuto )?dom.n|(?:リレー|中継).{0,14}(?:拒否|許可され|禁止|できま)|(?:中继|中繼|转发|轉發|轉送).{0,10}(?:被?拒|禁止|不允许|不允許|未授权)|(?:拒绝|拒絕|禁止|不允许|不允許).{0,6}(?:中继|中繼|转发|轉發|轉送)|릴레이.{0,10}(?:거부|금지|차단|허용|권한)',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:host|serve|handle|manage|deliver (?:mail )?(?:to|for)|responsible for) (?:that|this|the|your|mail for|any) (?:\\S{1,60} )?domain|{not} (?:the |a )?(?:mail )?(?:server|host|exchanger|mx) for|(?:mail|messages) (?:for|to) <?@{4,}>? (?:{is} )?{not} (?:accepted|handled|hosted|relayed|taken) (?:here|by)',
      ),
      actor: 'recipient-admin',
    },
    {
      phrase: phrase(
        '(?:mailing|sending|delivery|mail|e-?mail) to (?:remote|external|outside) (?:domains?|hosts?|sites?) {gap}(?:{not}|disabled|{denied})',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'transit (?:non|pas|refus)\\S{0,3} ?(?:autoris|permis)?|no se (?:permite|puede) (?:reenviar|retransmitir)|n[aã]o (?:é|e) permitid[oa] (?:reencaminhar|retransmitir|encaminhar)|non (?:è|e.?) (?:permess|consentit)o (?:inoltrare|il relay)|weiterleiten (?:\\S{1,12} ){0,3}nicht (?:erlaubt|gestattet)',
      ),
    },
    {
      phrase: phrase(
        '\\bnot a (?:mail )?gateway|weiterleitung\\S{0,3} {gap}nicht (?:gestattet|erlaubt|zul|m.glich)|(?:{not} an? (?:mx|mail (?:server|exchanger|host))|(?:is|are|am) no mx|no mail (?:server|exchanger|host)) for|(?<!(?:helo|ehlo) .{0,40})(?:{not}|no) (?:an? |one of our |our |a domain of |any of our )?(?:local |hosted |mail )?domains?(?: of ours| here| hosted here)\\b|(?:do|does) {not} (?:handle|host|serve|carry) (?:mail for |e-?mail for )?(?:that|this|the|your) (?:domain|host)',
      ),
    },
    { phrase: phrase('(?:пересылк|ретрансляц|релей)\\S{0,3} {gap}(?:запрещ|не разреш|отклон)') },
    {
      phrase: phrase(
        'domain (?:\\S{1,60} )?{is} {not} (?:served|hosted|handled|relayed)\\b|(?:remote|external|outside|foreign|outgoing) (?:public )?(?:mail|delivery|addresses|recipients|(?:e-?mail |mail )?domains?) (?:to <?@{3,}>? )?(?:{is} )?{not} (?:allowed|permitted|accepted)',
      ),
    },
    {
      wording: phrase(
        'no somos (?:el servidor|responsables?) (?:de|del)|nous ne (?:sommes|g[ée]rons) pas {gap}domaine|non (?:siamo|gestiamo) {gap}dominio|n[ãa]o (?:somos|gerimos|atendemos) {gap}dom[ií]nio',
      ),
    },
    { wording: phrase('(?:転送|中継)(?:は|が|を)?.{0,6}(?:許可され|禁止|拒否|できません)') },
    {
      phrase: phrase(
        '{not} (?:allowed|permitted|going|willing) to be relayed|{not} relaying (?:to|for)\\b|relay check (?:\\S{1,10} )?fail|domain {not} in (?:our|the|my|this) (?:relay |domain |routing )?(?:tables?|lists?|maps?)|relevo (?:\\S{1,8} )?(?:no |deneg|rechaz|prohib)|no se permite (?:el |hacer )?relevo|(?:den[ey]g\\S{1,4}|rechaz\\S{1,4}) (?:el )?relevo',
      ),
    },
    {
      wording: phrase(
        'domain (?:\\S{1,60} )?{is} {not} (?:configured|set up|registered|enabled|allowed) (?:to use|on|for|at) (?:this|our) (?:mx\\b|mail ?server|server|host|gateway|relay|edge)',
      ),
      actor: 'recipient-admin',
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        '{not} accept(?:ing)? (?:any )?(?:mail|e-?mail|messages?) (?:with|from) (?:an? )?non-?local (?:return|sender|from|address)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'przekazywanie (?:poczty )?(?:jest )?(?:zabron|niedozw|wy..czon)|retransmisja (?:zabron|niedozw)',
      ),
    },
    {
      phrase: phrase(
        '(?:from|sender) (?:\\S{1,80} )?(?:because |as |since )?(?:it |that )?{is} {not} local to (?:this|our) (?:site|server|system|network)',
      ),
      also: ['authentication'],
    },

    ...relayAbroad.map((template) => ({ phrase: phrase(template) })),
    {
      phrase: phrase(
        'you(?: are|.re) {not} (?:an? |one of )?(?:our |of our )?(?:client|customer|subscriber)s?(?: of ours)?\\b',
      ),
      confidence: 'medium',
      also: ['sender-account', 'recipient-policy'],
    },
  ],
  unless: [
    /TenantAttribution|too many recipients|relay.{0,40}(?:denied|refused|rejected|blocked)\b.{0,60}(?:black-?listed|looks? like spam|\bvirus\b|attachment|flood|phish|account (?:is |was |has been )?(?:suspended|closed|locked|blocked))|relay of infected/i,
  ],
  also: ['authentication'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.1',
});

EXAMPLES: addExamples(relayDenied, {
  is: [
    '550 Reencaminhamento recusado',
    '550 5.7.0 Recipient domain is not served, this host backs up others only',
    '550 Remote mail to <kim@b.example> not allowed',
    '554 5.7.1 <bo@corp.example>: Relay access denied',
    '550 5.7.1 Unable to relay',
    '550 relaying denied for <bo@corp.example>',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '451 Relay for corp.example refused',
    'Relay non consentito per il dominio corp.example',
    'メールの中継は許可されていません',
    '550 we are not responsible for the domain',
    '550 sending to remote hosts is disabled',
    '550 mail for corp.example is not taken here',
    '550 no se puede retransmitir a ese dominio',
    '550 not a gateway',
    '550 this server is not an MX for b.example',
    '550 b.example is no domain of ours',
    '550 пересылка запрещена',
    '550 no somos el servidor de ese dominio',
    '550 転送は許可されていません',
    '550 Relevo denegado',
    '550 your domain is not configured on this gateway',
    '550 Przekazywanie poczty zabronione',
    '554 Weiterleiten fremder Post ist hier nicht gestattet',
    '554 Nie wolno przekazywać wiadomości do zewnętrznych domen',
    '550 Başka sunuculara aktarım yasak',
    '554 Muihin verkkoihin välittäminen on kielletty',
    '550 Přeposílání cizí pošty nepovoleno',
    '554 Vidarebefordran till externa mottagare är inte tillåten',
    '550 社外への中継は禁止',
    '554 open relay probes are not welcome',
    '550 this server hosts only our domains',
    '550 domain unknown to this server',
    '550 we only accept mail for our customers',
  ],
  isNot: [
    '550 5.7.64 TenantAttribution; Relay Access Denied', // a connector of the sender's own
    '550 5.7.367 Remote server returned not permitted to relay', // a forwarding tenant
    '550 el dominio no existe', // an address, no relay
    '551 user not local and no forward known', // nobody of that name
    '550 relay refused: that looks like spam',
    '550 no MX for corp.example',
    '554 open relay at 192.0.2.4, mail refused', // a bad name
    '554 relay 192.0.2.4 is blacklisted, rejected',
    '550 externer Empfänger nicht bekannt', // an address
  ],
});
