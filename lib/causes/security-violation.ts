import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const securityViolation = defineCause({
  id: 'security-violation',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { phrase: phrase('violating (?:our |the )?security') },
    { phrase: phrase('security (?:policy )?violation') },
    {
      phrase: phrase(
        '(?:violat(?:es|ed|ion of)|breach(?:es|ed|ing)?(?: of)?|against) (?:our |the )?security',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('(?:rejected|blocked|refused) for security reasons'), confidence: 'medium' },
    { phrase: phrase('intrusion (?:prevention|detection)') },
    {
      phrase: phrase(
        'aus sicherheitsgr.e?nden|pour (?:des )?raisons de s.curit|por (?:motivos|razones) de segur|per (?:motivi|ragioni) di sicurezza|ze wzgl.d.w bezpiecze|om veiligheidsredenen|по соображениям безопасности|av s.kerhetssk.l',
      ),
      confidence: 'medium',
    },
    { wording: phrase('security (?:policy )?violation') },
    {
      phrase: phrase(
        'viola..o d[ea] (?:pol.tica de )?seguran.a|violaci.n de (?:la |las )?(?:pol.ticas? de )?seguridad|violation d(?:e |e la |es r.gles de )s.curit.|violazione (?:della |di |delle )?(?:\\S{1,8} di )?sicurezza|sicherheits(?:verletzung|verst(?:o|ö)|vorfall)|beveiligings(?:inbreuk|schending|overtreding)|naruszeni\\S (?:zasad |polityki )?bezpiecze|нарушени\\S (?:политик\\S |правил )?безопасност|s.kerhetsbrott|sikkerhedsbrud|sikkerhetsbrudd|poru.en. (?:\\S{1,8} )?bezpe.nost|违反安全|違反安全|安全违规|セキュリティ(?:ポリシー)?違反|보안 ?(?:정책 ?)?위반',
      ),
    },
    {
      wording: phrase(
        '(?:banned|black ?-?listed|block(?:ed|listed)|denied|refused|rejected) {long}(?:brute-? ?forc|password[- ]guess|cracking attempt|hacking|(?:log-?in|auth\\S{0,11}) (?:attack|attempts))|(?:brute-? ?forc\\S{1,3}|password[- ]guessing|cracking|hacking) {gap}(?:banned|black ?-?listed|block(?:ed|listed)|denied|refused|rejected)|(?:failed|bad) (?:log-?ins|auth\\S{0,11}) from your (?:ip|host|network|server|address)',
      ),
      confidence: 'medium',
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '(?:server|servidor|serveur|\\bhost|rechner|computer|сервер|serwer|website|webseite)\\S{0,3} (?:\\S{1,12} ){0,4}(?:gehackt|kompromittiert|comprometid[oa]|compromis\\b|hackead[oa]|pirat[ée]|compromess[oa]|gecompromitteerd|взломан|скомпрометирован|zhakowan)',
      ),
      confidence: 'medium',
    },
    {
      wording: phrase('(?:\\bauth\\b|log-?in|password)\\S{0,4} (?:\\S{1,12} ){0,2}attacks?\\b'),
      confidence: 'medium',
      also: ['sending-path'],
    },
  ],
  also: ['content', 'recipient-policy', 'authentication'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
});

EXAMPLES: addExamples(securityViolation, {
  is: [
    '554 5.7.1 security violation',
    '550 5.7.1 Security policy violation',
    '554 Message rejected for security reasons',
    '421 4.7.1 intrusion detection has stopped your host',
    '554 Refusé pour raisons de sécurité',
    '550 session closed, 192.0.2.18 breached our security rules',
    '550 Violation de sécurité constatée',
    '550 Sicherheitsverletzung durch Ihren Server',
    '554 5.7.1 security violation, bot net behaviour',
    '554 banned after password guessing',
    '550 Ihr Server wurde offenbar gehackt',
    '554 a login dictionary attack came from your host',
  ],
  isNot: [
    '554 5.6.0 Message violates our content rules', // content is named
  ],
});
