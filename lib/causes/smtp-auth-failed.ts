import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Logging in, in many languages. */
const AUTH =
  'authentifizierung|anmeldung|authentisierung|authentification|autenticaci.n|autentica..o|autenticazione|authenticatie|aanmelding|uwierzytelni|logowani|аутентификац|авторизац|autentiser|autentificer|godkendelse|inloggning|p.logging|tunnistautum|todennus|ověření|overeni|autentizac|kimlik do.rula|oturum a[cç]';

export const smtpAuthFailed = defineCause({
  id: 'smtp-auth-failed',
  bucket: 'sending-path',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    {
      wording:
        /^53[458] (?!.{0,100}(?:abuse|suspic|spam|hacked|compromis))(?!.{0,60}\b(?:account|user|(?<!basic )login|mail ?box|service|sending)\b.{0,20}(?:suspended|locked for sending|disabled|barred|closed|frozen|terminated|locked (?:by|for|pending)|no permission|not (?:opened|activated))(?!.{0,60}(?:attempt|log-?ins\b|password|wrong|fail|software|protocol|\bapps?\b|basic|security))).{0,60}(?:log-?in|user|password|secret|credential|account)/i,
    },
    {
      phrase: phrase(
        '(?:log-?in|credentials?|password|authentication data) {gap}(?:rejected|refused|denied|invalid|incorrect)',
      ),
    },
    {
      phrase: phrase(
        '(?:failed|bad|invalid|wrong) log-?ins?\\b|locked out (?:due to|because|after|for) {gap}(?:log-?in|password|auth|attempt)',
      ),
    },
    { phrase: phrase('(?:locked out|blocked) {gap}(?:failed )?log-?ins|too many failed log-?ins') },
    { phrase: phrase('password transition|security features {not} supported') },
    { enhanced: /^[45]\.7\.(?:4|12)$/, with: /security|auth|mechanism|password/i },
    { phrase: phrase('xoauth {long}{not} (?:\\S{1,12} )?supported') },
    { enhanced: /^5\.7\.40$/, with: /auth/i },
    { wording: /client was not authenticated to send anonymous mail/i, actor: 'your-admin' },
    { wording: /authentication not allowed on ibsmtp/i },
    { vendor: /\bOFR_305\b/ },
    {
      phrase: phrase(
        '(?:username|user name|password|credentials?) {gap}(?:incorrect|invalid|{not} (?:accepted|correct|valid)|failed|wrong|bad)',
      ),
    },
    {
      phrase: phrase(
        '(?:incorrect|invalid|bad|wrong) (?:smtp )?(?:username|user name|password|login|authentication data|authentication credentials|credentials(?! for relay))',
      ),
    },
    {
      phrase: phrase(
        '(?<!(?:composite|domain|sender|message|mail) )(?:smtp |sasl )?(?:authentication|auth|login|log-in) (?:plain |login |cram-md5 |(?:to|at|with) \\S{1,255} )?(?:has )?(?:failed|failure|unsuccessful|credentials invalid)(?! for (?:the )?(?:sender |sending |from )?domain)(?!.{0,60}(?:spf|dkim|dmarc))',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:failed to|could not|couldn.?t|cannot|unable to) authenticate(?! .{0,20}(?:spf|dkim|dmarc|sender|message|domain|recipient|\\brcpt))',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('too many (?:failed )?(?:login|authentication|auth) (?:attempts|failures)') },
    {
      phrase: phrase(
        '(?:can ?not|could not|unable to) authenticate (?:due(?! to (?:an? )?(?:temporary|system|internal))|you|user)',
      ),
    },
    { phrase: phrase('application-specific password') },
    { phrase: phrase('log ?in with your web browser') },
    { phrase: phrase('unrecognized authentication (?:type|mechanism)') },
    { phrase: phrase('authentication (?:mechanism|type) {gap}(?:too weak|{not} supported|unsupported)') },
    { enhanced: /^[45]\.7\.8$/ },
    { enhanced: /^5\.7\.57$/, actor: 'your-admin' },
    { enhanced: /^5\.7\.(?:80|90)$/ },
    { reply: /^53[45]$/ },
    {
      phrase: phrase(
        '(?:benutzername|kennwort|passwor[td]|anmeldedaten|zugangsdaten|mot de passe|identifiants?|contrase.a|credenciales|usuario o|senha|credenciais|credenziali|wachtwoord|inloggegevens|has.o|парол\\S|логин|учётные данные|l.senord|adgangskode|salasana|heslo|parola|.ifre)\\S{0,4} {gap}(?:falsch|ung.e?ltig|nicht (?:korrekt|g[üu]e?ltig)|incorrect|erron|invalide|inv.lid[oa]|no v.lid|errat|sbagliat|non (?:valid|corret)|onjuist|ongeldig|nieprawid.|b[lł][eę]dn|неверн|неправ|\\bfel\\b|felaktig|forkert|\\bfeil\\b|v[aä][aä]r|virheell|nespr.vn|chybn|yanl..|hatal.)|(?:falsche[sn]?|ung.e?ltige[rsn]?|mauvais|неверн\\S{2}|неправильн\\S{2}|nieprawid.owe|b..dne|\\bfel\\b|\\bfeil\\b|felaktigt?|forkert|virheellinen|v[aä][aä]r[aä]|nespr.vn.|chybn.|hatal.|yanl..) (?:\\S{1,14} )?(?:benutzername|kennwort|passwor[td]|mot de passe|логин|парол|has.o|l.senord|anv.ndarnamn|brukernavn|brugernavn|adgangskode|salasana|heslo|parola|.ifre)',
      ),
    },
    {
      phrase: phrase(
        `(?<!(?:spf|dkim|dmarc)[- ])(?:${AUTH}) {gap}(?:fehlgeschlagen|gescheitert|.chou|fallid|fall.\\b|falhou|fallit|mislukt|nie powiod|nieudan|не удал|ошибк|неуспешн|misslyck|mislyk|mislykk|ep.onnist|selhal|başarısız|basarisiz)|(?:falha|error|errore|erreur|.chec|fehler|błąd|blad\\b|ошибка|chyba|virhe) {gap}\\S{0,5}(?:${AUTH})(?! (?:spf|dkim|dmarc))`,
      ),
      confidence: 'medium',
      also: ['authentication'],
    },
    {
      phrase: phrase(
        '(?<!ドメイン)(?:smtp)?認証.{0,6}(?:失敗|エラー|できま)|(?:パスワード|ユーザー名).{0,10}(?:誤|違|正しくありません|不正)|(?<!(?:域名|网域|網域|寄件者|寄件人|发件人|發件人)(?:身份)?)(?:验证|驗證|认证|認證|登录|登入)(?:失败|失敗|错误|錯誤)|(?:密码|密碼|授权码|授權碼|用户名).{0,6}(?:错误|錯誤|不正确|不正確|无效)|(?:비밀번호|암호|아이디).{0,10}(?:틀|잘못|일치하지|올바르지)|(?:smtp|사용자) ?인증.{0,6}(?:실패|오류)',
      ),
      also: ['authentication'],
    },
    {
      phrase: phrase(
        '(?:bad|wrong|invalid|incorrect|unknown) (?:user|login|account|name|e-?mail)(?: ?name)? (?:or|and|\\/) (?:wrong |bad |invalid )?(?:password|passphrase|credentials?)',
      ),
    },
    {
      phrase: phrase(
        'too (?:many|much) (?:fail(?:ed|ure|ures|ing)? |wrong |bad |invalid |incorrect )?(?:of )?(?:log-?ins?|auth\\b|authenticat\\S{2,4}|passwords?)\\b(?! commands)|(?:authentication|auth|log-?in|password) failed too (?:often|many)|(?:user ?name|log-?in|user id) (?:must|should|has to|needs to) (?:contain|include|have|be) {gap}(?:domain|full|complete|e-?mail|address)|no domain (?:part |name )?in (?:the |your )?(?:user ?name|log-?in)',
      ),
    },
    { wording: phrase('please log ?in (?:via|with|through|using) your (?:web )?browser') },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
});

EXAMPLES: addExamples(smtpAuthFailed, {
  is: [
    'Unable to authenticate at the outgoing server',
    '535 5.7.8 Error: login turned down: bad user or secret',
    '535 5.7.8 Username and Password not accepted',
    '535 5.7.3 Authentication unsuccessful',
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    '534 5.7.9 Application-specific password required',
    'Benutzername oder Kennwort falsch',
    'Неверный логин или пароль',
    '535 wrong account or password',
    '451 too much failed authentication',
    '550 the user name must contain a domain',
    '534 5.7.14 Please log in with your web browser, then come back',
  ],
  isNot: [
    "550 5.7.30 This message was blocked because it didn't pass DKIM authentication", // the message, not the login
    '535 5.7.1 this account was suspended by billing',
    '550 composite authentication failed',
    '550 送信ドメイン認証に失敗しました',
    '550 could not authenticate the recipient',
    '550 authentication failed for domain acme.example',
    '550 DKIM-Authentifizierung fehlgeschlagen',
  ],
});
