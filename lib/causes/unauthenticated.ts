import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Failed, missing or wrong, in many languages. */
const FAILED =
  'nicht\\b|\\bkein|ung.e?ltig|fehl(?:t|g|er|sch)|gescheitert|verletz|versto.s?|verst.e?[ßs]s?t|.chou|.chec|\\bpas\\b|\\bnon\\b|n.est|sans\\b|invalide|invalid[oa]|inv.lid[oa]|manquant|absent|enfreint|viole|fall.|fall(?:id|an)|\\bfalla|\\bfallo|incumpl|no (?:es|est|se|cumpl|super|pas|tien|v[áa]l|autor|coinc|exist|perm|aut)|\\bsin\\b|falha|falhou|n[aã]o\\b|viola|reprov|\\bsem\\b|fallit|senza|mancante|assente|errat|mislukt|niet\\b|geen\\b|ongeldig|ontbreek|overtre|\\bnie\\b|b[lł][eę]d|narusz|nieprawid|niezgod|brak\\b|\\bbez\\b|\\bне\\b|не (?:\\S{4})|нет\\b|ошибк|наруш|неверн|невалид|отсутств|недейств|selhal|neplatn|neodpov|nepro.|chyb.|poru.|misslyck|saknas|\\binte\\b|ogiltig|fejl|feil\\b|mislyk|ugyldig|mangler|ikke\\b|ep.onn|virheell|puuttu|ba.ar.s|ge.ers|hatal|eksik|uyumsuz';

export const unauthenticated = defineCause({
  id: 'unauthenticated',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '(?:spf {gap}dkim|dkim {gap}spf)(?!:? (?:\\S{1,8} )?(?:ok|pass(?:ed)?|correct|fine|valid)\\b)',
      ),
      confidence: 'medium',
    },
    { wording: /because (?:it is|it's) unauthenticated/i },
    { wording: /blocked because the sender is unauthenticated/i },
    { wording: /(?:does not|doesn't) meet the required authentication level/i },
    { wording: /must pass either spf or dkim/i },
    { vendor: /\[HME1\]|\bCXSNDR\b/i },
    { phrase: phrase('fail(?:ed|ing|s)? both spf and dkim') },
    {
      phrase: phrase('authenticate your (?:sending |sender )?(?:domain|mails?|messages|e-?mails?)\\b'),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:spf|dkim) (?:and|or|nor|,) (?:spf|dkim) {gap}(?:fail(?:ed|s)?|{not} pass|required|missing)',
      ),
    },
    {
      phrase: phrase('(?:message|mail|e-?mail) (?:{is} )?{not} (?:been )?(?:properly )?authenticated'),
      confidence: 'medium',
      also: ['sending-path'],
    },
    { phrase: phrase('unauthenticated (?:e-?mail|mail|message|sender)s? (?:from|is|are)') },
    {
      phrase: phrase(
        '(?:sender|message|e-?mail|composite|domain) authentication (?:check |checks )?(?:failed|failure|required)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:multiple )?authentication checks? (?:has |have )?failed|fails? to pass authentication|{not} have (?:any |the )?(?:required )?authentication (?:information|data|records?)|lacks (?:any |the )?authentication',
      ),
    },
    { phrase: phrase('(?:authenticate with|requires?) {gap}(?:either|both) spf') },
    { enhanced: /^[45]\.7\.26$/ },
    { enhanced: /^5\.7\.515$/ },
    { enhanced: /^5\.7\.9$/, at: ['yahoo'] },
    { lane: /\b(?:alignment|sender verification)\b/i, also: ['sending-path'] },
    {
      phrase: phrase(
        `spf.{1,12}dkim\\S{0,14} {gap}(?:${FAILED})|(?:${FAILED}|weder|\\bni\\b|ningun|nessun|\\bani\\b) {gap}spf.{1,12}dkim|spf.{1,10}dkim.{0,14}(?:失敗|失败|エラー|不正|未通过|未通過|不通过|不通過|无效|無效|錯誤|错误|不一致|不匹配|不符|ありません|ていない|できません|パスし|拒否|没有|缺少|异常|违反|違反|실패|오류|일치하지|없|통과하지|위반)`,
      ),
    },
    {
      phrase: phrase(
        '(?:nachricht|absender|message|exp.diteur|mensaje|remitente|mensagem|remetente|messaggio|mittente|bericht|afzender|wiadomo|nadawc|письм|сообщени|отправител|avs.ndar|afsender|avsender|l.hett|zpr.v|odes.latel|ileti|g.nderen)\\S{0,4} {gap}(?:nicht (?:authentifizier|authentisier|verifizier)|pas (?:été |pu [eê]tre |[eê]tre )?(?:correctement )?authentifi|non authentifi|no (?:est[aá] |se ha |ha sido |pudo ser )?autentic|n[aã]o (?:foi |est[aá] |p[oô]de ser )?autentic|non (?:.{1,3} )?(?:stat[oa] )?autentic|niet (?:geverifieerd|geauthenticeerd)|nie (?:jest |zosta\\S{1,3} )?uwierzytelnion|не (?:прош\\S{1,2} |удалось )?(?:аутентиф|провер\\S{1,3} подлин)|inte (?:autentiser|verifier)|ikke (?:godkendt|autentific|autentiser|bekreft)|ei (?:ole |voitu )?(?:todenne|varmen)|neov..en|do.rulan[am])|(?:absender|exp.diteur|remitente|remetente|mittente|afzender|nadawc\\S|отправител\\S|送信者|送信元|送信ドメイン|发件人|發件人|寄件者|발신자|보낸 ?사람)(?:域名|网域|網域)?(?:-|.{0,5}の| des?l?l? | )?(?:authentifizierung|authentification|autenticaci.n|autentica..o|autenticazione|authenticatie|uwierzytelni|аутентиф|認証|身份验证|驗證|인증) ?\\S{0,4}(?: {gap})?(?:fehl|.chou|fall|falh|mislukt|nie powiod|не прош|失敗|エラー|失败|未通过|실패)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|it) (?:\\S{1,10} )?(?:fails?|failed|did {not} pass|does {not} pass|lacks?|without|{not} pass) (?:\\S{1,12} )?authentication|(?:identity|authenticity) of (?:the |this )?(?:sender|message|mail) {gap}(?:{not}|fail)',
      ),
      confidence: 'medium',
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        'authentication of (?:the |your )?(?:sender|sending|from)(?:.s)? ?(?:domain|address|server|host)? ?(?:has )?(?:failed|{not})|(?:sender|sending|from) domain (?:\\S{1,10} ){0,2}{not} (?:be )?authenticat',
      ),
    },
    {
      phrase: phrase(
        'spf ?(?:\\/|and|or|&|,) ?dkim (?:\\S{1,12} )?(?:fail|{not} pass|missing)|^55\\d (?:5\\.\\d\\.\\d )?un-?authenticated (?:e-?mail|mail|message)s?\\W{0,3}$',
      ),
    },
    {
      wording: phrase(
        '\\bno (?:spf\\W{1,3}(?:and |or )?no dkim|dkim\\W{1,3}(?:and |or )?no spf)\\b|(?:without|\\bno\\b)(?: any| a| valid)* (?:spf|dkim)\\b {gap}(?:neither|nor) {gap}(?:dkim|spf|signature)|neither {gap}\\bspf {long}\\bnor\\b {gap}signature',
      ),
    },
  ],
  unless: [
    /dmarc policy|hard fail policy|anonymous mail|RESOLVER\.RST|Sender(?:Not| was not| not) ?Authenticated(?:For| for)/i,
  ],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(unauthenticated, {
  is: [
    '550 5.7.1 this mail does not have any authentication data',
    '550 5.7.26 This email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
    '550 5.7.515 Access denied, sending domain acme.example does not meet the required authentication level.',
    '554 5.7.1 This message was blocked for failing both SPF and DKIM authentication checks.',
    '550 5.7.26 Multiple authentication checks failed',
    'Der Absender konnte nicht authentifiziert werden: Absender nicht verifiziert',
    'Weder SPF noch DKIM bestanden',
    '550 this mail lacks authentication',
    '550 the authenticity of the message was not shown',
    '550 authentication of the sender domain has failed',
    '550 it came without any SPF nor DKIM',
    '550 composite authentication failed',
    '550 送信ドメイン認証に失敗しました',
    '550 please authenticate your domain',
  ],
  isNot: [
    "550 5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.", // DMARC says so
    '550 5.7.133 Sender not authenticated for group', // a closed group
    '550 SPF valid, DKIM valid, blocked all the same', // passed
  ],
});
