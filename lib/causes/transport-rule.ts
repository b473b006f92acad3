import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const transportRule = defineCause({
  id: 'transport-rule',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase('your organi[sz]ation(?:.s)? (?:requires|prohibits|blocks|does not allow|policy)'),
      actor: 'your-admin',
      also: ['sender-account', 'content'],
    },
    { token: /TRANSPORT\.RULES\.Reject\w{0,20}/i },
    {
      wording: /has a policy that prohibits the (?:e?-?mail|mail|message) that you sent/i,
      also: ['sender-account', 'content'],
    },
    {
      phrase: phrase(
        "(?:organi[sz]ation|company|corporate|admin(?:istrator)?)(?:'s|s)? (?:\\S{1,20} )?(?:policy|rule)s? ?{gap}(?:{denied}|prohibits?|blocks?|violat)?",
      ),
    },
    {
      phrase: phrase(
        '(?:mail flow|transport|content compliance|message|routing) rules? ?{gap}(?:{denied}|rejects?|blocks?)',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('\\bgcdp\\b') },
    { vendor: /\b5\.7\.9\d\d\b/ }, // the codes that Microsoft leaves to an administrator's own rules
    {
      phrase: phrase(
        'nachrichtenflussregel|e-?mail-?flussregel|transportregel|r.gle (?:de )?(?:flux|transport)|regla de (?:flujo|transporte)|regra de (?:fluxo|transporte)|regola (?:del? )?(?:flusso|trasporto)|e-?mailstroomregel|regu.\\S (?:przep.ywu|transport)|правил\\S (?:потока|транспорт)|メール ?フロー ?ルール|トランスポート ?ルール|邮件流规则|郵件流程規則|传输规则|메일 흐름 규칙|posta ak[ıi][sş] kural|e-postfl.desregel|mailflowregel|e-postflytregel|pravidl\\S (?:toku|p.enosu)',
      ),
    },
  ],
  also: ['sender-account'],
  source: 'https://learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/mail-flow-rules',
});

EXAMPLES: addExamples(transportRule, {
  is: [
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibits the email that you sent.',
    '550 5.7.912 Delivery not authorized, message refused',
    'Eine benutzerdefinierte Nachrichtenflussregel hat Ihre Nachricht blockiert',
  ],
  isNot: [
    '554 5.7.1 Message rejected due to local policy.', // a provider's own rule
  ],
});
