import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Failed, missing or wrong, in many languages. */
const FAILED =
  'nicht\\b|\\bkein|ung.e?ltig|fehl(?:t|g|er|sch)|gescheitert|verletz|versto.s?|verst.e?[ßs]s?t|.chou|.chec|\\bpas\\b|\\bnon\\b|n.est|sans\\b|invalide|invalid[oa]|inv.lid[oa]|manquant|absent|enfreint|viole|fall.|fall(?:id|an)|\\bfalla|\\bfallo|incumpl|no (?:es|est|se|cumpl|super|pas|tien|v[áa]l|autor|coinc|exist|perm|aut)|\\bsin\\b|falha|falhou|n[aã]o\\b|viola|reprov|\\bsem\\b|fallit|senza|mancante|assente|errat|mislukt|niet\\b|geen\\b|ongeldig|ontbreek|overtre|\\bnie\\b|b[lł][eę]d|narusz|nieprawid|niezgod|brak\\b|\\bbez\\b|\\bне\\b|не (?:\\S{4})|нет\\b|ошибк|наруш|неверн|невалид|отсутств|недейств|selhal|neplatn|neodpov|nepro.|chyb.|poru.|misslyck|saknas|\\binte\\b|ogiltig|fejl|feil\\b|mislyk|ugyldig|mangler|ikke\\b|ep.onn|virheell|puuttu|ba.ar.s|ge.ers|hatal|eksik|uyumsuz';

export const dkimFail = defineCause({
  id: 'dkim-fail',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('dkim {gap}(?:did {not} verify|{not} verif|body hash|mismatch)') },
    { lane: /\bdkim\b/i, also: ['sending-path'] },
    { wording: /(?:didn't|did not) pass dkim authentication/i },
    {
      phrase: phrase(
        '(?:no|missing|without|lacks?|bad|invalid|unacceptable) (?:a |an |any )?(?:valid |passing |acceptable )?dkim(?:-signature| signature|$|\\b)',
      ),
    },
    {
      phrase: phrase(
        'dkim (?:sender |signature |signatures |check |validation |verification |authentication )?{gap}(?:fail(?:ed|s|ure)?|invalid|missing|error|{not} (?:valid|pass|found|verified)|unsigned)',
      ),
    },
    {
      phrase: phrase(
        '(?:fail(?:ed|s|ing)?|{not} pass|violat\\S{1,4}|due to|because of) (?:the |a |its )?dkim\\b',
      ),
    },
    { phrase: phrase('(?:message|mail|e-?mail) {is} {not} (?:dkim )?signed') },
    {
      phrase: phrase(
        'fail(?:ed|ure)? (?:on|in|at|during) (?:the )?verification of (?:the )?(?:message|mail|header|body) signature',
      ),
    },
    { enhanced: /^[45]\.7\.(?:20|21|30)$/ },
    {
      phrase: phrase(
        `\\bdkim\\S{0,16} {gap}(?:${FAILED})|(?:${FAILED})\\S{0,8} {gap}dkim|dkim.{0,16}(?:失敗|失败|エラー|不正|未通过|未通過|不通过|不通過|无效|無效|錯誤|错误|不一致|不匹配|不符|ありません|ていない|できません|パスし|拒否|没有|缺少|异常|违反|違反|실패|오류|일치하지|없|통과하지|위반)`,
      ),
    },
    {
      phrase: phrase(
        'body ?hash (?:of \\S{1,8} \\S{1,12} )?(?:mismatch|did|does|differs|does|{is}|{not}|invalid|wrong|fail)|unsigned (?:mail|messages?|e-?mails?)|(?:dkim|domainkeys?|signature) {gap}(?:verif\\S{1,8}|check) {gap}fail|key retrieval fail|(?:{not}|unable to|failed to) (?:fetch|retrieve|obtain|look up) (?:the |its |their )?(?:dkim |domainkeys? |public )+key|public key {gap}(?:{not} (?:found|available|exist)|missing|revoked|unavailable)',
      ),
    },
    {
      phrase: phrase(
        'signature (?:\\S{1,12} ){0,3}selector|selector (?:\\S{1,16} ){0,4}key|(?:dkim|signing|signature|public) key (?:\\S{1,10} ){0,2}(?:too (?:short|weak|small)|below|shorter|smaller|less than|weak)|key below \\d{3,4} bit|treat(?:ed)? as unsigned',
      ),
    },
    {
      phrase: phrase(
        '(?<!virus |spam |malware )signature (?:\\S{1,16} ){0,5}(?:broken|(?:could|can|did|does) ?{not} (?:be )?(?:verif\\S{1,4}|check\\S{0,2}|validat\\S{1,3}))',
      ),
    },
    {
      phrase: phrase(
        'signature (?:of (?:the |this |your )?(?:message|mail) |on (?:the |this |your )?(?:message|mail) )?(?:{is} )?(?:invalid|bad|broken|wrong|{not} (?:valid|verif\\S{1,5}))',
      ),
    },
    {
      phrase: phrase(
        '\\b_domainkey\\b|(?:signing|signature|dkim) key {gap}(?:{not}|missing|gone|revoked|absent|unknown|expired)|(?:look(?:ed|ing)?|search(?:ed|ing)?) for (?:your |the )?(?:signing|signature|dkim|public) key',
      ),
    },
  ],
  unless: [
    /s\/?mime|\bpgp\b|spf.{0,100}(?:did not pass|fail)|both spf|\bno spf\W{1,3}(?:and |or )?no dkim|\bno dkim\W{1,3}(?:and |or )?no spf|either spf|spf (?:and|und|et|y|e|en|i|и|och|og|ve) dkim|spf or dkim|two dkim|multiple dkim|duplicate/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc6376#section-6',
});

EXAMPLES: addExamples(dkimFail, {
  is: [
    '554 signing key is gone',
    '550 We looked for your signing key s1._domainkey.acme.example, it is not there any more',
    "550 5.7.30 This message was blocked because it didn't pass DKIM authentication.",
    '550 5.7.20 No passing DKIM signature found',
    '554 5.7.1 DKIM verification failed for acme.example',
    '550 DKIM Sender Invalid - envelope rejected',
    'Die DKIM-Signatur ist ungültig',
    'Подпись DKIM недействительна',
    '550 the body hash was wrong',
    '550 5.7.20 unsigned messages are refused',
    '550 5.7.1 signing key is too short',
    '550 the signature of this mail does not verify',
    '550 body hash of the signature differs',
    '554 5.7.5 signature of the message is invalid',
    '550 5.7.5 failed during verification of the header signature',
    '451 4.7.5 DKIM key retrieval failed',
    '451 unable to fetch the public key of news._domainkey',
  ],
  isNot: [
    '554 5.7.1 This message was blocked for failing both SPF and DKIM authentication checks.', // both
    '554 Two DKIM-Signature fields found', // a malformed header
  ],
});
