import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const headerMalformed = defineCause({
  id: 'header-malformed',
  bucket: 'content',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase('(?:blank|empty|missing|without|no|lacks) (?:an? |the |any )?subject\\b(?! to)'),
      actor: 'you',
    },
    { phrase: phrase('(?:null|nul|control) (?:bytes?|characters?)') },
    {
      phrase: phrase(
        'headers? fails? (?:\\S{1,10} )?(?:syntax|check|validation)|\\b(?:past|future|implausible) date\\b|header must (?:hold|contain|have|be)\\b|header fails syntax|only one (?:from|to|subject|date|sender)(?: header)?|message header {gap}(?:syntax|malformed)',
      ),
    },
    { wording: /policy restrictions \(header based\)/i },
    // What its link is to explain: https://postmaster.web.de/en/case?c=hi (the header), c=hd (its date), c=r07.. (both, 2024)
    {
      vendor: /reject due to policy restrictions(?!.{0,300}\breputation\b)(?=.{0,200}[?&;]c=h[di]\d{0,4}\b)/i,
    },
    {
      vendor: /reject due to policy restrictions(?!.{0,300}\breputation\b)(?=.{0,200}[?&;]c=r07\d\d\b)/i,
      confidence: 'medium',
      also: ['reputation', 'recipient-policy'],
    },
    { phrase: phrase('too many related errors|unicode character in a disallowed header') },
    { wording: /not rfc ?5322 compliant|5322 section 3\.6\.2/i },
    {
      wording:
        /missing a valid (?:address in the from|message-id)|multiple addresses in (?:the )?from|from: header is missing/i,
    },
    { wording: /encoded-word syntax is not permitted|subject: header that exceeds/i },
    { wording: /headers are not rfc compliant/i },
    { vendor: /\bIB50[12]\b/ },
    { phrase: phrase('(?:two|three|several|multiple) from addresses') },
    {
      phrase: phrase(
        '(?:multiple|duplicate|two|several|more than one|repeated) (?:\\S{1,20} )?(?:from|to|subject|date|message-id|dkim-signature|sender)?:? ?(?:headers?|header fields?|fields?)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:missing|no|invalid|malformed|bad|illegal|incorrect|improper|empty|without|blank|lacks?) (?:a |an |the |or |valid |syntactically )*(?:"?(?:from|to|date|subject|message-id|message id|mime-version|sender|received|mime|rfc ?2822|rfc ?5322):?"?)? ?(?:headers?|header field)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:header|headers|(?<!mail )from|date|message-id|mime)(?:: header)? {gap}(?:{is} )?(?:missing|malformed|invalid|{not} (?:rfc|valid|compliant)|syntactically|syntax error|too long|incorrect|non-?compliant)',
      ),
    },
    {
      phrase: phrase(
        '(?:rfc ?(?:822|2822|5322)) {gap}(?:violation|compliant|compliance|header|format|syntax|conform)',
      ),
    },
    { phrase: phrase('{not} (?:conform|comply|compliant) {gap}(?:rfc|standard)') },
    { phrase: phrase('(?:8-?bit|non-?ascii) (?:data|characters?) {gap}header') },
    {
      phrase: phrase(
        '(?:mime|message) (?:structure|format|encoding|syntax|part)s? {gap}(?:error|invalid|malformed|broken|exceed|illegal)|bad mime|malformed (?:message|mime|mail)|invalid (?:message content|mime)',
      ),
    },
    { phrase: phrase('blank from: address|header error|header is too long|invalid message-id') },
    { enhanced: /^[45]\.(?:6\.(?:1[01]|9|6)|1\.20|7\.512)$/ },
    { enhanced: /^[45]\.6\.\d{1,2}$/, confidence: 'low' },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail) (?:has|have|with|contains|lacks|without) (?:no|an? invalid|a|any)? ?(?:message-?id|date|from|subject)\\b|(?:syntax error|error|bad|invalid|malformed|unbalanced|missing|duplicate|multiple|illegal) (?:in )?(?:the )?\\W{0,2}(?:to|from|cc|bcc|date|subject|reply-to|sender|message-id|received)\\W{0,2} (?:headers?|fields?|line)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:overlong|over-long|oversized|excessively long) (?:\\S{1,12} )?(?:header|field|line|subject)',
      ),
    },
    {
      phrase: phrase(
        '(?:address|local part|domain) (?:\\S{1,12} ){0,3}(?:in|of) (?:the )?\\W{0,2}(?:to|from|cc|bcc|reply-to|sender)\\W{0,2} header|header (?:\\S{1,12} ){0,3}(?:syntax|malformed|missing or)',
      ),
    },
    { phrase: phrase('(?:missing|without|invalid|lacks?|no) (?:an? )?(?:valid )?message-?id') },
    {
      phrase: phrase(
        '(?:blank|empty|missing|without|no|lacks) (?:an? |the |any )?(?:article |message |mail )?body\\b|(?:message|mail|body) {is} (?:empty|blank)',
      ),
    },
    { token: /M2MCVT\.StorageError/i },
    {
      phrase: phrase(
        'your (?:from|to|date|subject) (?:line|header|field) (?:{is} )?(?:empty|missing|blank|broken|absent)',
      ),
    },
    {
      phrase: phrase(
        'en-t[êe]te (?:\\S{1,14} )?(?:absent|manquant|invalide)|(?:kopfzeile|header) (?:\\S{1,14} )?fehlt|falta (?:la cabecera|el encabezado)|intestazione (?:\\S{1,14} )?(?:mancante|assente)|cabe[çc]alho (?:\\S{1,14} )?(?:ausente|faltando)',
      ),
    },
    {
      phrase: phrase(
        'undisclosed[- ]?recipients?\\b|empty (?:message |mail )?body|(?:body|message) {is} empty|\\bbcc(?:.ed)? (?:only|mails?|messages?) {gap}(?:{denied}|{not})',
      ),
      actor: 'you',
      also: ['recipient-policy'],
    },
    { phrase: phrase('subject(?: header| line)? {is} (?:empty|missing|blank)'), actor: 'you' },
    {
      phrase: phrase(
        '(?:could {not}|can ?not|can.?t|unable to|failed to) (?:parse|decode) (?:the |this |your )?(?:e-?mail|mail|message|mime|body|headers?)|broken mime|mime (?:\\S{1,10} )?{is} broken|only one (?:address|mail ?box|author) (?:\\S{1,10} ){0,3}from (?:field|header|line)',
      ),
    },
    {
      phrase: phrase(
        'betreff(?:zeile)? (?:ist )?(?:fehlt|leer)|(?:fehlender|leerer|ohne|kein) betreff|brak tematu|(?:pusty|bez) temat|(?:sujet|objet) (?:est )?(?:vide|manquant|absent)|sans (?:sujet|objet)\\b|sin asunto|asunto vac|oggetto (?:vuoto|mancante)|senza oggetto|sem assunto|assunto vazio|onderwerp ontbreekt|geen onderwerp|без темы|тема {gap}(?:отсутствует|не указана|пуст)',
      ),
      actor: 'you',
    },
  ],
  unless: [/header based|alignment|aligned/i],
  also: [],
  source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
});

EXAMPLES: addExamples(headerMalformed, {
  is: [
    'no article body',
    '550 5.7.1 This message is not RFC 5322 compliant because it has duplicate headers.',
    '554 5.6.0 Message rejected: missing Date header',
    '554 Two DKIM-Signature header fields found',
    "550 error in the 'Cc' header",
    '550 mail has no Date',
    '550 overlong Subject field',
    "550 malformed address in the 'Cc' header",
    '550 blank subject not accepted',
    '550 5.6.0 M2MCVT.StorageError; storage error in content conversion',
    '550 your From line is empty',
    '550 en-tête From absent',
    '550 Header Date fehlt',
    '554 no mail for undisclosed recipients',
    '550 Oggetto mancante',
    '554 Transaction failed Reject due to policy restrictions. For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.7',
    '554 Transaction failed Reject due to policy restrictions. For explanation visit https://www.ionos.com/help/index.php?id=2425&c=hd',
    '554 Transaction failed Reject due to policy restrictions. For explanation visit https://postmaster.gmx.net/de/case?c=r0701&i=ip&v=192.0.2.7',
  ],
  isNot: [
    '550 Rejected by header based Blocked Senders', // their list
    '501 MAIL FROM is malformed', // the envelope
  ],
});
