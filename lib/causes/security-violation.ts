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
  ],
  isNot: [
    '554 5.6.0 Message violates our content rules', // content is named
  ],
});
