import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** Failed, missing or wrong, in many languages. */
const FAILED =
  'nicht\\b|\\bkein|ung.e?ltig|fehl(?:t|g|er|sch)|gescheitert|verletz|versto.s?|verst.e?[ßs]s?t|.chou|.chec|\\bpas\\b|\\bnon\\b|n.est|sans\\b|invalide|invalid[oa]|inv.lid[oa]|manquant|absent|enfreint|viole|fall.|fall(?:id|an)|\\bfalla|\\bfallo|incumpl|no (?:es|est|se|cumpl|super|pas|tien|v[áa]l|autor|coinc|exist|perm|aut)|\\bsin\\b|falha|falhou|n[aã]o\\b|viola|reprov|\\bsem\\b|fallit|senza|mancante|assente|errat|mislukt|niet\\b|geen\\b|ongeldig|ontbreek|overtre|\\bnie\\b|b[lł][eę]d|narusz|nieprawid|niezgod|brak\\b|\\bbez\\b|\\bне\\b|не (?:\\S{4})|нет\\b|ошибк|наруш|неверн|невалид|отсутств|недейств|selhal|neplatn|neodpov|nepro.|chyb.|poru.|misslyck|saknas|\\binte\\b|ogiltig|fejl|feil\\b|mislyk|ugyldig|mangler|ikke\\b|ep.onn|virheell|puuttu|ba.ar.s|ge.ers|hatal|eksik|uyumsuz';

export const dmarcReject = defineCause({
  id: 'dmarc-reject',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { lane: /\bdmarc\b/i, also: ['sending-path'] },
    { vendor: /[?&]c=dmarc\b/i },
    { wording: /due to \S{0,100} ?dmarc policy/i },
    { wording: /does not pass dmarc verification/i },
    {
      wording: /message not accepted for policy reasons/i,
      at: ['yahoo'],
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    { vendor: /\b(?:DM000001|LPN007_517|ETP205|AUP#(?:In|Out|I|O)?-?11[6-9]0)\b/i },
    {
      phrase: phrase(
        "(?:sender's |domain's |the |its |from )?dmarc (?:policy|sender invalid|verification|validation|check|authentication|evaluation|rule|compliance|restriction)s?",
      ),
    },
    {
      phrase: phrase(
        '(?:fail(?:ed|s|ing|ure)?|violat\\S{1,4}|due to|because of|against|reject\\S{0,4} (?:by|per|due to)|pass) (?:of )?(?:the |a |its )?dmarc\\b',
      ),
    },
    {
      phrase: phrase(
        'dmarc (?:has |is |was )?(?:failed|failure|fail|reject(?:ed)?|violation|blocked|unauthenticated|quarantine)',
      ),
    },
    { phrase: phrase('can.?t determine purported responsible'), confidence: 'low' },
    { enhanced: /^5\.7\.509$/ },
    {
      phrase: phrase(
        `(?:richtlinie|politique|pol.tica|politica|beleid|polityk|z.sad|политик|retningslinj|policy|käytän|kaytan|politika)\\S{0,5} {gap}dmarc|dmarc.{0,3}(?:-?richtlinie|-?politi|-?beleid|-?policyn|pol.ti|z.sad|политик|käytän|kaytan|retningslinj|ポリシー|認証|策略|政策|原則|정책|인증)|dmarc\\S{0,14} {gap}(?:${FAILED})|(?:${FAILED}|wegen|gem.e?[ßs]s?|laut\\b|gegen|selon|raison|contre|seg.n|causa|base|vanwege|volgens|powodu|согласно|из-за|политикой|enligt|ifølge|podle)\\S{0,8} {gap}dmarc|dmarc.{0,16}(?:失敗|失败|エラー|不正|未通过|未通過|不通过|不通過|无效|無效|錯誤|错误|不一致|不匹配|不符|ありません|ていない|できません|パスし|拒否|没有|缺少|异常|违反|違反|실패|오류|일치하지|없|통과하지|위반)|(?:违反|違反|不符合?|未通过).{0,6}dmarc`,
      ),
    },
    { phrase: phrase('\\bp ?= ?reject\\b|protected by dmarc') },
    {
      phrase: phrase(
        '(?:rejet|refus|abgelehnt|rechazado|rifiutato) dmarc|domain (?:owner)?(?:.s)? ?policy (?:says|asks|tells|demands|requests|is) (?:\\S{1,10} ){0,3}reject|domain owner(?:.s)? policy|(?:asks|tells|wants|instructs) (?:us|receivers|recipients|others) to (?:reject|refuse)',
      ),
    },
  ],
  unless: [/dmarc=pass|(?:dns|resolver|lookup)\b.{0,20}time ?-?d? ?out/i],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
});

EXAMPLES: addExamples(dmarcReject, {
  is: [
    "550 5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.",
    '550 5.7.509 Access denied, sending domain acme.example does not pass DMARC verification and has a DMARC policy of reject.',
    '550 5.7.1 Message failed DMARC',
    '550 Rejected: DMARC failure for acme.example',
    'Rechazado por la política DMARC de acme.example',
    'DMARCポリシーにより拒否されました',
    '550 5.7.1 rejected since the sender domain says p=reject',
    '550 the From domain tells receivers to refuse this',
    '550 messages on behalf of acme.example were stopped by the domain owner policy', // as Outlook.com says it
    '550 this sender domain is protected by DMARC',
  ],
  isNot: [
    "550 5.7.40 This message was blocked because the sending domain doesn't have a DMARC record", // nothing to apply
  ],
});
