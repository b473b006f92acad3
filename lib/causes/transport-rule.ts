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
    { token: /TRANSPORT\.RULES\.Reject\w{0,20}(?!.{0,160}\b(?:spoof|impersonat))/i },
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
    {
      phrase: phrase(
        '(?:by|due to|because of|per|under|in) (?:an? |the |our |your )?(?:mail ?flow|transport|content compliance|routing|exchange) rules?\\b',
      ),
    },
    { phrase: phrase('transport agent\\b'), confidence: 'medium' },
    {
      phrase: phrase(
        '(?:durch|von|aufgrund|wegen) (?:eine[rs]?|einer|der) (?:\\S{1,14} )?regel (?:\\S{1,12} )?(?:gestoppt|blockiert|abgelehnt|abgefangen|angehalten)|(?:gestoppt|blockiert|abgelehnt|abgefangen|angehalten) (?:durch|von|aufgrund|wegen) (?:eine[rs]?|der) (?:\\S{1,14} )?regel|(?:stoppad|blockerad|avvisad|stoppat|stoppades|blockerades|stoppet|blokeret|afvist|blokkert|avvist)\\S{0,3} (?:av|af) (?:en |et |ett )?(?:\\S{1,12} )?regel|(?:geblokkeerd|tegengehouden|geweigerd|gestopt) door (?:een |de )?(?:\\S{1,12} )?regel|(?:bloqu|arr.t|rejet|refus)\\S{1,4} (?:par|en raison) (?:une |d.une |la )?r.gle|(?:bloquead|detenid|rechazad|barrad|rejeitad)[oa] p[oe]r? ?(?:una |uma |la |la|a )?(?:reg[lr]a)|(?:bloccat|fermat|rifiutat)[oa] da (?:una |la )?regola|(?:zatrzyman|zablokowan|odrzucon)\\S{1,2} przez (?:\\S{1,10} )?regu|(?:остановлен|заблокирован|отклон.н)\\S{0,2} правилом',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:by|under|per|matche[sd]|hit|triggered) (?:our |the |a )?rule (?:no\\.? |number |#|id )?\\W?\\d{1,6}',
      ),
      confidence: 'medium',
    },
    {
      wording: phrase(
        '(?:policy|rule|dlp|filter)\\b\\W{1,3}(?:\\S{1,12} ){0,2}(?:bank account|credit card|card numbers?|social security|passport|\\biban\\b|personal data|\\bpii\\b)',
      ),
    },
    {
      wording: phrase(
        'subject(?: line| header)? (?:must|has to|needs? to|should) (?:start|begin|contain|include|have|carry|match|be\\b)|(?:mails?|messages?|e-?mails?) (?:must|has to|have to|need to|should) (?:contain|have|include|carry) (?:at least )?(?:an?|one) attachment|(?:mails?|messages?|e-?mails?) (?:without|with no) (?:an? |any )?attachments? {gap}(?:{denied}|{not})',
      ),
      confidence: 'medium',
      also: ['content'],
    },
    {
      phrase: phrase(
        '(?:put|add|include|write|place) (?:\\S{1,16} ){1,4}(?:in|into|to|at the start of) (?:the |your )?subject',
      ),
      confidence: 'medium',
      also: ['content'],
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
    '550 stopped by a mail flow rule',
    '550 stopped by a transport agent',
    '550 5.7.1 Diese Nachricht wurde von einer Regel angehalten',
    '550 Le message a été bloqué par une règle',
    '550 5.7.1 returned by rule 27',
    'Content (policy: bank account numbers)',
    "550 Rejected by Content Examination policy 'Outbound PII' - contact your administrator",
    '550 the subject must contain a ticket number',
    '554 messages without an attachment are not accepted here',
  ],
  isNot: [
    '554 5.7.1 Message rejected due to local policy.', // a provider's own rule
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; spoofed mail: this sender is one of ours',
    '550 Rejected by content policy: bank scam', // a fraud, no rule about data
    '550 blank subject', // not there at all
  ],
});
