import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tlsRequired = defineCause({
  id: 'tls-required',
  bucket: 'sending-path',
  actor: 'your-admin',
  when: [
    { token: /\bTLS_NONE\b|TlsRequirement|TlsRequired|TlsNegotiation\w{0,4}(?:Fail|Err)/i },
    {
      phrase: phrase(
        '(?:cannot|could not|failed to|unable to) (?:start|negotiate|establish|initiate) (?:a |an )?(?:tls|ssl|secure|encrypted)|handshake failure|no shared cipher|(?:wrong|unsupported) (?:ssl |tls )?(?:version|protocol)|tls ?(?:v?1\\.[0-3])? (?:or (?:higher|greater|later|newer) )?(?:is )?(?:required|mandatory|needed)',
      ),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '(?:encryption|cipher|tls|ssl|certificate) {gap}(?:too weak|{not} strong|less than|insufficient)',
      ),
    },
    { phrase: phrase('requiretls') },
    {
      phrase: phrase(
        '(?:cryptographic|encryption) (?:failure(?!.{0,40}signature)|algorithm)|security conversion required|(?:transport|tls) security policy',
      ),
    },
    { enhanced: /^[45]\.4\.317$/, actor: 'recipient-admin' },
    { wording: /message expired.{0,40}(?:STARTTLS|TLS\b)/i, actor: 'recipient-admin' },
    { wording: /tls required for rcpt domain/i },
    { wording: /route requires encryption/i },
    { wording: /starttls-not-supported/i, actor: 'recipient-admin' },
    { phrase: phrase("(?:wasn't|was not|not) sent over (?:a )?(?:tls|secure|encrypted)") },
    { phrase: phrase('(?:must|need to|please) (?:first )?(?:issue (?:a )?|use )?(?:starttls|tls)\\b') },
    {
      phrase: phrase(
        '(?:starttls|tls|encryption|encrypted connection|secure connection)(?: (?:connection|version \\S{1,5}|session))? {is} (?:required|mandatory|needed)',
      ),
    },
    { phrase: phrase('(?:starttls|tls|encryption) (?:required|mandatory|needed)') },
    {
      phrase: phrase(
        '(?:requires?|require) (?:the use of )?(?:tls|starttls|encryption|an encrypted)(?! of (?:attach|all attach|the (?:message|content|body)))',
      ),
    },
    {
      phrase: phrase('tls (?:is )?(?:not (?:available|offered|supported)|unavailable)'),
      actor: 'recipient-admin',
    },
    {
      phrase: phrase(
        'server does not support (?:starttls|tls|encryption)|starttls (?:command )?(?:{is} )?(?:{not} (?:recogni[sz]ed|implemented|understood|available)|unavailable|refused|rejected)|{not} (?:available|allowed|permitted|accepted|possible) (?:before|without) starttls',
      ),
      actor: 'recipient-admin',
    },
    { phrase: phrase('did not (?:offer|advertise) starttls'), actor: 'recipient-admin' },
    {
      phrase: phrase(
        '(?:tls|ssl) (?:handshake|negotiation) (?:failed|failure|error)(?!.{0,40}\\btimed? ?out)',
      ),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { enhanced: /^[45]\.7\.(?:3|5|6|10|11|29|317|321)$/, notAt: ['microsoft'] },
    { enhanced: /^[45]\.(?:4\.317|7\.321)$/, actor: 'recipient-admin' },
    { reply: /^52[34]$|^538$/ },
    {
      phrase: phrase(
        '(?:\\btls\\b|starttls|verschl.e?ssel\\S{1,8}|chiffr.\\S{0,4}|chiffrement|cifrad\\S|cifrado|criptograf\\S{2,4}|crittograf\\S{2,4}|cifrat\\S|versleutel\\S{2,4}|szyfrowan\\S{1,3}|шифрован\\S{1,4}|krypter\\S{2,4}|salaus\\S{0,3}|salattu\\S?|.ifrov\\S{2,4}|.ifrel\\S{2,4}) {gap}(?:erforderlich|notwendig|n[öo]e?tig|ben.e?tigt|verlangt|voraus|requise?\\b|obligatoire|n.cessaire|exig.|requerid|necesari|obligat.ri|obrigat|necess.ri|exigid|richiest|obbligator|vereist|verplicht|nodig|wymagan|vy.adov|nutn[áé]|povinn|требу|необходим|обязател|krävs|kravs|påkræv|paakraev|n.dvendig|kreves|vaadit|pakollin|gerekli|gerekiyor|zorunlu|nicht (?:unterst|m[öo]e?glich|angeboten|verf.e?gbar)|pas (?:pris|support)|no (?:admite|soporta|ofrece|disponible)|n[aã]o (?:suporta|oferece|dispon)|non (?:.{1,3} )?(?:support|disponib)|niet onderst|nie obs.ug|не поддерж|st.djer inte|underst.tter ikke|st.tter ikke|ei tue|nepodporuj|desteklem)|(?:nur|uniquement|s[oó]lo|somente|apenas|solo|alleen|tylko|только|endast|kun|vain|pouze) {gap}(?:\\btls\\b|verschl.e?sselte|chiffr.e|cifrad|criptograf|crittograf|cifrat|versleuteld|szyfrowan|шифрован|зашифрован|krypter|salat|.ifrovan)|(?:exige|requiert|requiere|requer\\b|richiede|erfordert|verlangt|vereist|wymaga|требует|kr.ver|vaatii|vy.aduje) {gap}(?:\\btls\\b|starttls|verschl.e?ssel|chiffr|cifr|criptogr|crittogr|versleut|szyfr|шифр|krypt|sala|[sš]ifr)',
      ),
    },
    {
      phrase: phrase(
        '(?:tls|starttls|暗号化).{0,12}(?:必要|必須|要求|対応していない|サポートされて)|暗号化され(?:て(?:い)?ない|ていません)|(?:tls|starttls|加密).{0,8}(?:必需|必须|必須|要求|不支持|不支援)|(?:要求|需要|必须|必須|仅|僅|不支持|不支援).{0,6}(?:tls|加密)|(?:tls|암호화).{0,10}(?:필요|필수|지원하지|요구)',
      ),
    },
    {
      phrase: phrase(
        '(?:connection|session|(?:mail|message)(?!.{0,50}\\bby th\\S{2,3} (?:recipient|addressee|mail ?box))|link|transport) (?:must|has to|needs to|should) be (?:encrypted|secured)|\\bkein\\S? tls\\b|(?:aucun|pas de|sans|sin|sem|senza|geen|zonder|brak|bez|нет|utan|uden|uten|ilman) (?:chiffrement |cifrado )?(?:tls|starttls)\\b',
      ),
    },
    {
      phrase: phrase(
        'tls (?:connect(?:ion)?|session|setup) {gap}fail|ssl routines|key too small|no protocols available|unsupported protocol',
      ),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '{not} (?:offer|announce|support) (?:tls|starttls|ssl|encryption)|certificate (?:\\S{1,12} ){0,5}(?:{not} (?:match|presented|provided|trusted)|mismatch|self-?signed|untrusted|has expired)|(?:self-?signed|local issuer|untrusted|peer|no client) certificate\\b|verify error:num',
      ),
    },
    {
      phrase: phrase(
        '(?:tls|ssl) (?:handshake|negotiation|session|connection) (?:\\S{1,10} )?(?:{not} possible|impossible|fail(?!.{0,40}\\btimed? ?out)|error|aborted|rejected)',
      ),
    },
    {
      phrase: phrase(
        '(?:no|without) (?:a )?(?:secure channel|encryption|tls|starttls|ssl)\\b,? (?:no (?:mail|service|delivery)|{not}|is (?:refused|rejected))|(?:ssl|tls) ?v?\\d?(?:\\.\\d)? (?:{is} )?(?:too old|obsolete|deprecated|outdated|{not} (?:supported|accepted|allowed)|disabled)',
      ),
    },
    {
      phrase: phrase(
        'only (?:encrypted|secured?|tls|ssl) (?:sessions?|connections?|channels?|transport|clients?|hosts?)',
      ),
    },
    { phrase: phrase('no plain ?text (?:here|sessions?|connections?|smtp)') },
    {
      phrase: phrase(
        '(?:plain ?-?text|unencrypted|clear ?-?text|insecure|non-?tls|non-?encrypted) (?:connections?|sessions?|transport|deliver\\S{1,5}|channels?) {gap}(?:{denied}|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:required|obliged|has|have|must) (?:to )?(?:be sent |send |connect |be delivered |deliver )?(?:via|over|through|with|using|by) (?:an? )?(?:encrypted|secured?|tls|ssl)\\b',
      ),
    },
    // what a policy asks for says more than that it is one
    {
      phrase: phrase(
        '(?:(?:e-?)?mails?|messages?|deliver(?:y|ies)|sessions?|connections?|traffic|sent|senders?) (?:without|lacking|with no|not using) (?:(?:any|an?|the|proper|valid|transport|opportunistic) ){0,2}(?:tls|starttls|ssl|encryption)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:over|via|through|by|on|using) (?:an? )?(?:unencrypted|plain ?-?text|clear ?-?text|insecure|unsecured|non-?encrypted) (?:smtp )?(?:connections?|sessions?|channels?|links?|transport)|(?:did|does|do) {not} (?:use|start|negotiate|speak|enable) (?:starttls|tls|ssl|encryption)',
      ),
    },
    {
      phrase: phrase(
        '(?:enable|turn on|activate|switch on|must use|have to use) (?:opportunistic |transport |smtp )?(?:encryption|tls|starttls|ssl)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:ohne|sans|sin|sem|senza|zonder|bez|без|utan|uden|uten) (?:transport\\S{0,3} )?(?:tls\\b|starttls|(?:transport|leitungs)?verschl.e?ssel|chiffr|cifrad|criptogr|crittogr|cifrat|versleut|szyfr|шифр|krypt|[sš]ifr)',
      ),
    },
    {
      phrase: phrase(
        '(?:connection|session|link|channel) (?:{is} )?{not} (?:encrypted|secured)|(?:demands?|insists? on|expects?|asks? for) (?:starttls|tls|encryption (?:in|of the|on the)|an encrypted)|encryption in transit|(?:unverschl.e?sselt\\S{0,2}|non chiffr.e?s?|sin cifrar|n[aã]o criptografad\\S{1,2}|non crittografat\\S|onversleutelde?|niezaszyfrowan\\S{1,3}|незашифрованн\\S{2,3}|okrypterad\\S?|ukrypter\\S{2,3}|ne[sš]ifrovan\\S) (?:\\S{0,10}verbind|sitzung|connexion|sess|conexi|conex|conness|po..cze|соединени|anslut|forbind|p.ipojen)',
      ),
    },
  ],
  unless: [/arc validation/i],
  source: 'https://www.rfc-editor.org/rfc/rfc3207',
});

EXAMPLES: addExamples(tlsRequired, {
  is: [
    'TlsRequirementNotMet: got TLS_NONE',
    '530 5.7.0 Must issue a STARTTLS command first',
    '421 4.4.2 Connection dropped due to TlsNegotiationFailed',
    '502 5.5.1 STARTTLS not implemented',
    'verify error:num=20: unable to get local issuer certificate',
    "550 5.7.29 This message was blocked because it wasn't sent over a TLS connection.",
    '553 This route requires encryption (TLS)',
    '421 4.7.0 TLS required for RCPT domain, closing connection.',
    'Le serveur exige une connexion chiffrée (TLS)',
    'Verschlüsselte Verbindung erforderlich',
    '550 the session has to be encrypted',
    'Kein TLS, keine Annahme',
    'TLS connection to the host failed',
    '450 the server does not announce STARTTLS, but we insist',
    '454 SSL negotiation was aborted',
    '454 4.7.0 no secure channel, no mail',
    '550 TLS 1.0 is too old',
    '550 5.7.1 Only encrypted sessions are taken',
    '530 no plaintext here, use STARTTLS',
    '550 unencrypted sessions are refused',
    '550 5.7.1 Our policy prohibits mail without TLS',
    '550 5.7.1 Local policy: messages may not come over an unencrypted connection',
    '550 5.7.1 please turn on encryption to write to this domain',
    '550 Unsere Richtlinie verbietet Nachrichten ohne Verschlüsselung',
    '554 Corporate rules: the session was not encrypted',
    '550 Richtlinie: unverschlüsselte Verbindungen werden abgelehnt',
  ],
  isNot: [
    '530 5.7.0 Authentication required', // a login, not encryption
    '550 our policy refuses mail without PGP encryption', // the message, not the way
    '550 5.7.1 Local policy prohibits mail from your domain', // says nothing of the way
    'TLS handshake failed: the peer timed out', // a connection
  ],
});
