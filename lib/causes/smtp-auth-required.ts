import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Logging in, in many languages. */
const AUTH =
  'authentifizierung|anmeldung|authentisierung|authentification|autenticaci.n|autentica..o|autenticazione|authenticatie|aanmelding|uwierzytelni|logowani|аутентификац|авторизац|autentiser|autentificer|godkendelse|inloggning|p.logging|tunnistautum|todennus|ověření|overeni|autentizac|kimlik do.rula|oturum a[cç]';

export const smtpAuthRequired = defineCause({
  id: 'smtp-auth-required',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase('(?<!domain )must be authenticated|(?:internal|local) domain {gap}authenticat'),
      also: ['authentication'],
    },
    {
      phrase: phrase(
        'requires? (?:smtp )?authentication|530 5\\.7\\.1 client was not authenticated|client was not authenticated.{0,40}(?:connector|submission|\\bport\\b)',
      ),
    },
    { phrase: phrase('{not} logged in') },
    {
      phrase: phrase(
        'auth(?:entication)? (?:{is} )?{not} (?:enabled|available|allowed|permitted|supported|accepted) (?:on|at|over) (?:this|that|the) (?:port|listener|server|connection|service)',
      ),
    },
    {
      // Postfix's port for users, who have to log in, and Exchange's receive connector
      wording: phrase(
        'client host rejected: access denied.{0,40}?(?:submission|\\bsasl|\\blog-?in)|client does not have permissions? to submit (?:mail )?to this server',
      ),
    },
    { phrase: phrase('too many unauthenticated commands') },
    { vendor: /\bLPN105_402\b/ },
    {
      phrase: phrase('(?:smtp |sender |user )?authentication (?:is )?required(?! level)'),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?<!(?:owner|recipient|user|addressee|holder|\\bwho) )(?:must|need to|have to|please) (?:first )?(?:authenticate(?! your (?:sending |sender )?(?:domain|mail|message|e-?mail))|log ?in|sign in|issue (?:an )?auth)\\b(?! (?:with (?:either|both|spf|dkim)))',
      ),
    },
    { phrase: phrase('(?:smtp[ -]auth|pop[ -]before[ -]smtp|auth) {gap}(?:required|first|needed)') },
    { phrase: phrase('{not} authenticated {gap}(?:to send|for relay|smtp session)') },
    { phrase: phrase('check your mail first') },
    {
      phrase: phrase(
        '(?:submission|submitting|relay(?:ing)?) (?:\\S{1,10} )?{is} (?:reserved |open |only ){0,3}(?:for|to) (?:authori[sz]ed|authenticated|registered|our) (?:users|clients|customers|senders|hosts)',
      ),
      also: ['recipient-policy'],
    },
    { phrase: phrase('turn on smtp authentication') },
    { enhanced: /^5\.7\.0$/, with: /authentication required|must authenticate/i },
    { reply: /^530$/ },
    {
      phrase: phrase(
        `(?:smtp-?)?(?:${AUTH})\\S{0,3} {gap}(?:erforderlich|notwendig|n[öo]e?tig|ben.e?tigt|verlangt|voraus|requise?\\b|obligatoire|n.cessaire|exig.|requerid|necesari|obligat.ri|obrigat|necess.ri|exigid|richiest|obbligator|vereist|verplicht|nodig|wymagan|vy.adov|nutn[áé]|povinn|требу|необходим|обязател|krävs|kravs|påkræv|paakraev|n.dvendig|kreves|vaadit|pakollin|gerekli|gerekiyor|zorunlu)|(?:erforder\\S{1,2}|ben.e?tig\\S{1,2}|n.cessite|requiert|exige|requiere|requer\\b|richiede|vereist|wymaga\\S{0,3}|требу\\S{1,4}|необходим\\S|kr.ver|vaatii|vy.adov\\S{2,3}|vy.aduje|obrigat.ri[oa]|gerekli) {gap}(?:${AUTH})|aktivieren sie {gap}(?:${AUTH})|(?:bitte|zuerst|vorher|m[üu]e?ssen) {gap}(?:anmelden|authentifizieren|einloggen)|(?:veuillez|devez) (?:d.abord |au pr.alable )?vous (?:identifier|authentifier|connecter)|(?:debe|tiene que|necesita) (?:autenticarse|identificarse|iniciar sesi.n)|(?:deve|precisa) (?:autenticar|se autenticar)|(?:autenticarsi|autenticati) prima|u moet (?:zich )?(?:eerst )?(?:aanmelden|inloggen)|nale.y si[eę] (?:najpierw )?(?:zalogowa|uwierzyt)|нужна авторизация|identification requise|(?:необходимо|нужно|требуется) (?:авторизоваться|пройти аутентиф|войти)`,
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'authentication'],
    },
    {
      phrase: phrase(
        '(?:smtp)?認証.{0,8}(?:必要|要求|してください|行っ)|(?:需要|需|请先|請先|必须|必須|要求).{0,8}(?:身份)?(?:验证|驗證|认证|認證|登录|登入)|(?:身份)?(?:验证|驗證|认证|認證).{0,4}(?:必需|必須|后才|後才)|인증.{0,8}(?:필요|해야|요구)|로그인.{0,6}(?:필요|해야)',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'authentication'],
    },
    {
      phrase: phrase(
        '(?:smtp[ -]auth|auth(?:entication)?|log-?in) (?:{is} )?(?:mandatory|compulsory|obligatory|needed|necessary)',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:check|read|fetch|retrieve|collect|pick up) your (?:e-?mail|mail|mail ?box|inbox) (?:before|first)|pop[- ]before[- ]smtp',
      ),
    },
    {
      phrase: phrase(
        'authenticate (?:yourself )?(?:first|before)|(?:log|sign) ?in (?:first|before sending)|{not} allowed to submit (?:mail|messages) (?:\\S{1,6} )?(?:on|to|via|through) (?:this|that|the) port',
      ),
    },
    {
      phrase: phrase(
        '(?:enable|switch on|turn on|activate|use|requires?) (?:smtp )?authentication (?:in|for|with|on|of) (?:your|the) (?:mail|e-?mail|smtp|outgoing|client|program)',
      ),
    },
    {
      phrase: phrase(
        '(?:log|sign) ?in (?:on|at|via|over|through|using) (?:\\S{1,60} )?port \\d{2,3}|(?:use|connect to) (?:the )?(?:submission port|port (?:587|465))',
      ),
    },
    {
      phrase: phrase(
        '(?:un-?authenticated|anonymous|non-?authenticated) (?:senders?|users?|clients?|connections?|submissions?|sending) (?:\\S{1,8} )?(?:{denied}|(?:may|can|must) ?{not})(?!.{0,60}(?:recipient|group|mail ?box|list|inside|outside|external))',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:please|must|first|to) (?:check|read|fetch|retrieve|collect|receive|get|download) (?:your |the |any |some )?(?:e-?mails?|mails?|messages)(?: (?:first|before)|.{0,20} before (?:you )?send)|(?:fetch|receive|collect|download) (?:your )?(?:e-?mail|mail) (?:with|via|by|over) pop',
      ),
      actor: 'you',
    },
    {
      phrase: phrase(
        'submission without (?:smtp )?auth|(?:outgoing|mail|sending|submission|relay(?:ing)?) (?:\\S{1,8} )?only (?:after|with) (?:an? )?(?:successful )?(?:log-?in|auth\\S{0,11})',
      ),
    },
    {
      phrase: phrase(
        '(?:erst|zuerst|vorher|zun.e?chst) (?:\\S{1,8} )?(?:e-?mails?|mails?|post|nachrichten) (?:abrufen|abholen|abfragen)|(?:e-?mails?|mails?|post) (?:zuerst|vorher|erst) (?:abrufen|abholen)|relevez (?:d.abord )?(?:votre|vos) (?:courri|messag|bo[îi]te)|(?:consulte|revise|descargue) (?:primero )?su correo|scarica(?:re)? (?:prima )?la posta|odbierz (?:najpierw )?poczt|сначала (?:получите|проверьте) почту',
      ),
      actor: 'you',
    },
  ],
  unless: [/never logged/i, /RESOLVER\.RST|anonymous mail|spf|dkim|required authentication level/i],
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
});

EXAMPLES: addExamples(smtpAuthRequired, {
  is: [
    '550 5.7.1 we do not relay <sales@acme.example>, log in on port 587',
    '530 5.7.0 Authentication required',
    '503 5.5.1 authentication not enabled at this server',
    '554 5.7.1 <home[192.0.2.7]>: Client host rejected: Access denied, no login on the port for submission',
    '550 5.7.1 Client does not have permissions to submit to this server',
    '550 5.7.1 You must authenticate before sending mail through this server',
    '550 please turn on SMTP Authentication in your mail client',
    'Se requiere autenticación para enviar',
    'SMTP認証が必要です',
    '550 SMTP AUTH is compulsory here',
    '550 fetch your mail first, then send',
    '550 sign in before sending',
    '550 switch on authentication for the outgoing server',
    '550 unauthenticated clients are not permitted',
    '553 please fetch your mail before you send',
    '550 relaying only after login',
    '550 Bitte zuerst Mails abholen',
    '550 Relaying is for authenticated clients only',
    '550 5.7.1 Client was not authenticated on this submission service',
  ],
  isNot: [
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required', // their mailbox takes inside mail only
    '550 asleep until its owner has come back: the owner must log in',
  ],
});
