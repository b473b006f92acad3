import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const transportRule = defineCause({
  id: 'transport-rule',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        'your organi[sz]ation(?:.s)? (?:requires|prohibits|blocks|does not allow|policy)|polic(?:y|ies) (?:in|of|at|set by) your (?:own )?(?:organi[sz]ation|company)(?!.{0,20}\\bauto\\S{0,7}[- ]?forward)|conflicts? with (?:an? |the |one of )?(?:\\S{1,12} )?polic(?:y|ies)',
      ),
      actor: 'your-admin',
      also: ['sender-account', 'content'],
    },
    {
      token:
        /TRANSPORT\.RULES\.Reject\w{0,20}(?!.{0,160}\b(?:spoof|impersonat|dmarc=|unauthenticated from|attachments? (?:with|of|named|is|are|type)|(?:forbidden|banned|offensive) words?|no longer (?:works?|employed|with)))/i,
      also: ['sender-account', 'content'],
    },
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
        '(?:mail flow|transport|content compliance|message(?: classification)?|routing) (?:rules?|polic(?:y|ies)) ?{gap}(?:{denied}|rejects?|blocks?)',
      ),
      confidence: 'medium',
    },
    { vendor: /(?:\d|\b)gcdp\b/, also: ['sender-account', 'content'] }, // Google: an administrator's own rule, in his own words
    {
      phrase: phrase(
        '(?:because|since|as it|appears? to|found to|seems to|suspected to|detected to) {gap}(?:contain|includ)\\S{0,3} (?:\\S{1,14} ){0,2}(?:(?:confidential|sensitive|classified|regulated|protected|private|personal|proprietary) (?:\\S{1,14} )?(?:data|information|content|material)|(?:information|data) (?:that|which) (?:may|must|should|can) ?{not} leave)|data (?:loss prevention|leak(?:age)? prevention|control|protection) (?:\\S{1,12} )?(?:polic|rule|violation|system)|(?:weil|da) (?:sie|er|es|der anhang) {gap}(?:personenbezogene|vertrauliche|sensible|sch.tzenswerte|schutzbed.rftige|interne) (?:daten|inhalte|informationen)|(?:car|parce qu.|puisqu.) ?(?:il|elle) (?:contient|comporte) (?:\\S{1,14} ){0,2}(?:donn.es|informations) (?:confidentielles|personnelles|sensibles)|(?:porque|ya que|pues) (?:contiene|incluye|cont.m) (?:\\S{1,14} ){0,2}(?:datos|informaci.n|dados|informa..es) (?:confidencial|personal|sensib|pessoa|sens.v)\\S{0,4}|(?:perch.|poich.) contiene (?:\\S{1,14} ){0,2}(?:dati|informazioni) (?:riservat|personal|sensibil)\\S{1,2}|(?:innehåller|indeholder|inneholder) {gap}(?:personuppgift|personoplysning|personopplysning)|sisältää {gap}henkil.tieto|zawiera {gap}dan\\S{1,3} osobow|obsahuje {gap}osobn[ií]|содержит {gap}персональн\\S{0,3} данн|(?:個人情報|機密情報).{0,10}(?:含|検出|検知)(?!.{0,8}場合)|(?<!可能)(?:包含|含有|涉及).{0,10}(?:敏感|机密|機密|个人|個人|隐私)(?:信息|資訊|数据|資料)|(?:개인 ?정보|기밀 ?정보).{0,8}(?:포함|검출|탐지)(?!.{0,8}수 ?있)|omdat (?:het|deze|er) (?:\\S{1,14} ){0,3}(?:vertrouwelijke|persoonlijke|gevoelige) (?:gegevens|informatie)',
      ),
      confidence: 'medium',
      also: ['sender-account', 'content'],
    },
    {
      // what may not leave the house: the sender's own rule, never theirs
      wording: phrase(
        '(?:대외비|기밀).{0,16}외부.{0,16}(?:발송|전송).{0,12}(?:제한|차단|금지|불가|수 없)|(?:機密|社外秘).{0,20}外部.{0,12}送信.{0,12}(?:禁止|制限|できません)|(?:机密|機密|敏感).{0,16}外[发發].{0,12}(?:禁止|不允许)|(?:禁止|不允许|限制).{0,12}外[发發].{0,8}(?:机密|機密|敏感)|(?:confidential|classified) (?:mails?|messages?|e-?mails?|documents?) {gap}{not} (?:be )?(?:sent|leave) {gap}(?:outside|external)',
      ),
      confidence: 'medium',
      actor: 'your-admin',
      also: ['sender-account', 'content'],
    },
    { vendor: /\b5\.7\.9\d\d\b/ }, // the codes that Microsoft leaves to an administrator's own rules
    {
      phrase: phrase(
        'nachrichtenflussregel|e-?mail-?flussregel|transportregel|r.gle (?:de )?(?:flux|transport)|regla de (?:flujo|transporte)|regra de (?:fluxo|transporte)|regola (?:del? )?(?:flusso|trasporto)|e-?mailstroomregel|regu.\\S (?:przep.ywu|transport)|правил\\S (?:потока|транспорт)|メール ?フロー ?ルール|情報漏(?:え|洩|れ|出).{0,20}(?:ルール|規則|該当|違反)|(?<!スパム|迷惑メール)(?:ルール|規則)に(?:該当|合致|抵触)|(?:承認者|上長|上司).{0,12}(?:却下|否認|差し戻)|(?:审批|審批|主管).{0,8}(?:拒[绝絕]|[驳駁]回|未通[过過])|(?:승인자|결재자|팀장).{0,12}(?:반려|거부|거절)|トランスポート ?ルール|邮件流规则|郵件流程規則|传输规则|메일 흐름 규칙|posta ak[ıi][sş] kural|e-postfl.desregel|mailflowregel|e-postflytregel|pravidl\\S (?:toku|p.enosu)',
      ),
    },
    {
      phrase: phrase(
        'content (?:control )?(?:rule|filter rule|policy) (?:of|at|that|by|which) (?:the |this )?(?:recipient|customer|addressee|company|organi[sz]ation)|filter (?:that |which )?the recipient (?:has )?(?:installed|set up|made|defined)|(?:by|due to|because of|per|under|in|violat\\S{1,3}) (?:an? |the |our |your |their )?(?:mail ?flow|transport|content compliance|routing|exchange) (?:rules?|polic(?:y|ies))\\b',
      ),
    },
    { phrase: phrase('transport agent\\b(?!.{0,12} (?:timed out|failed|crash))'), confidence: 'medium' },
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
        '(?:policy|rule|dlp|filter|richtlinie|regel|r.gle|politique|regla|pol.tica|regola|regra|beleid|zasada|политика|правило)\\b ?\\W{1,3}(?:\\S{1,12} ){0,4}?(?:bank account|credit card|card numbers?|social security|passport|\\biban\\b|personal data|\\bpii\\b|\\bpci\\b|\\bssn\\b|gdpr|dsgvo|rgpd|\\bavg\\b|hipaa|\\bphi\\b|kreditkarte|carte bancaire|cartes bancaires|tarjetas? de cr.dito|cart[ae]o? di? ?e? ?cr.dito|carta di credito|creditcard)',
      ),
      also: ['sender-account', 'content'],
    },
    {
      wording: phrase(
        'subject(?: line| header)? (?:must|has to|needs? to|should) (?:start|begin|contain|include|have|carry|match|be\\b(?! (?:encoded|ascii|valid)))|(?:mails?|messages?|e-?mails?) (?:must|has to|have to|need to|should) (?:contain|have|include|carry) (?:at least )?(?:an?|one) attachment|(?:mails?|messages?|e-?mails?) (?:without|with no) (?:an? |any )?attachments? {gap}(?:{denied}|{not})',
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

    {
      phrase: phrase(
        '(?:without|missing|lack(?:s|ing)?|no) (?:an? |the |any |its )?(?:sensitivity|classification|confidentiality|protective|security) (?:label|marking|mark|class)',
      ),
      also: ['content'],
    },
  ],
  also: ['sender-account'],
  source: 'https://learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/mail-flow-rules',
});

EXAMPLES: addExamples(transportRule, {
  is: [
    '情報漏洩防止ルールに合致したため送信を止めました',
    '上長が差し戻したため、社外へは送られていません',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibits the email that you sent.',
    '550 5.7.912 Delivery not authorized, message refused',
    'Eine benutzerdefinierte Nachrichtenflussregel hat Ihre Nachricht blockiert',
    '550 stopped by a mail flow rule',
    '550 stopped by a transport agent',
    '550 5.7.1 stopped by a content rule of the company',
    '550 caught by a filter that the recipient set up',
    '550 5.7.1 Diese Nachricht wurde von einer Regel angehalten',
    '550 Le message a été bloqué par une règle',
    '550 5.7.1 returned by rule 27',
    'Content (policy: bank account numbers)',
    "550 Rejected by Content Examination policy 'Outbound PII' - contact your administrator",
    '550 5.7.1 Exam papers stay in the house. x1-20020a05600c00b003f8sm12wmq.7 - gcdp',
    'Use the portal for that, please. x1-20020a05600c00b003f8gcdp',
    'Not sent because it contains confidential customer data',
    'Regel: DSGVO - IBAN',
    '기밀 문서는 외부 주소로 전송할 수 없도록 차단됩니다',
    '554 社外秘のファイルは外部への送信が禁止されています',
    '550 classified documents may not leave for external addresses',
    'nicht gesendet, weil sie personenbezogene Daten enthält',
    'Your email conflicts with a policy in your organization',
    '550 the subject must contain a ticket number',
    '554 messages without an attachment are not accepted here',
    '550 5.7.1 documents without a confidentiality marking are stopped',
  ],
  isNot: [
    '554 スパムルールに該当しました', // its content
    '450 4.3.0 a transport agent failed', // their server's trouble
    '550 5.1.1 user unknown. This message may contain confidential information', // what every footer says
    '554 5.7.1 Message rejected due to local policy.', // a provider's own rule
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; spoofed mail: this sender is one of ours',
    '550 Rejected by content policy: bank scam', // a fraud, no rule about data
    '550 blank subject', // not there at all
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; attachments of type iso are not taken', // what it carries
  ],
});
