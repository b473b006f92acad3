import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const senderRateLimit = defineCause({
  id: 'sender-rate-limit',
  bucket: 'reputation',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('submission rate {gap}(?:exceeded|limit)|rate for this client') },
    {
      phrase: phrase(
        'rate ?limit {gap}(?:exceeded|reached|hit)|(?:message|msgs?|mail) {gap}per \\d{1,6} (?:seconds|minutes)',
      ),
      also: ['sender-account'],
    },
    {
      phrase: phrase(
        'mail limit exceeded|troppi messaggi|demasiados mensajes|muitas mensagens|trop de messages|zu viele nachrichten|zbyt wiele wiadomości|слишком много (?:писем|сообщений)|發信過於頻繁|发送过于频繁|频率(?:超|限)',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|user|you|account|host|client|ip|domain) (?:\\S{1,60} )?(?:has |have )?exceeded (?:the |its |your )?(?:max(?:imum)?|allowed|permitted|limit|number|rate) {gap}(?:messages|mails|e-?mails|recipients|connections|rate|limit|per)',
      ),
      also: ['sender-account'],
    },
    { wording: /reject due to policy violations/i, at: ['gmx'] },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?1(?:3[5-9]|4\d)0\b/i },
    {
      phrase: phrase(
        '(?:ip|domain|sender|connection) frequency (?:{is} )?(?:limited|too high|exceeded)|frequency limited',
      ),
    },
    { wording: /sender exceeded the quota for sending/i },
    { wording: /exceeded the (?:rate|connection) limit allowed/i, actor: 'your-admin' },
    { wording: /has exceeded permitted limits within/i },
    { vendor: /\b(?:IB504|IB607|AUP#CXMXRT|RP-00[123]|AUP#(?:In|Out|I|O)?-?1(?:3[5-9]|4\d)0)\b/i },
    {
      phrase: phrase(
        '(?:this|your|the) (?:ip|host|server|sender|domain|client)(?: address)? {gap}sent (?:to )?too (?:many|much)',
      ),
    },
    {
      phrase: phrase(
        'too many (?:messages|mails?|e-?mails?|deliveries) (?:from (?:this|your|the|you|\\S{1,60})|this|per|in|within|for|sent|too) ?{gap}(?:hour|day|minute|second|session|ip|host|sender|domain|quickly|fast|$)?',
      ),
    },
    {
      phrase: phrase(
        'too many (?:recipients|rcpts?) (?:(?:this|per|in an?|within|for this) (?:hour|day|minute|second)|from (?:this|your))',
      ),
    },
    {
      phrase: phrase(
        '(?:sending|send|sends|sent|submitting) {gap}too (?:fast|quickly|frequently|rapidly|many|much)',
      ),
    },
    { phrase: phrase('(?:too fast|slow down|too frequent|too much mail)') },
    {
      phrase: phrase(
        '(?:rate|frequency|throughput|volume|message|sending|sender|ip|domain|connection|traffic) ?(?:is |has been |was |has )?(?:rate |frequency )?limit(?:s|ed|ing)? ?(?:was |has been |have been |is )?(?:reached|exceeded|exceeds|hit|applied|in effect|by|for|due|$)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceed(?:ed|s|ing)?|reached|over) {gap}(?:message |messages |sending |rate |mail |volume |hourly |daily )*(?:rate|frequency|throttl\\S{1,4}) ?limit',
      ),
    },
    { phrase: phrase('(?:sender|ip|domain|connection|sending)s? frequency limited') },
    {
      phrase: phrase(
        '(?:rate|temporarily|been|being|is) (?:limited|throttled|rate.limited)(?! (?:access|to \\d))',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('throttl(?:ed|ing)'), confidence: 'medium' },
    { phrase: phrase('(?:message|mail|sending) (?:volume|rate) {gap}(?:exceeded|too high)') },
    {
      phrase: phrase(
        '(?:unusual|excessive|unexpected|high) (?:rate|volume|amount|number) of (?:mail|e-?mail|messages|traffic|unsolicited)',
      ),
      confidence: 'medium',
    },
    { enhanced: /^[45]\.7\.28$/, notAt: ['google'] },
    { enhanced: /^5\.7\.508$/ },
  ],
  unless: [
    /very low reputation|ip reputation|submission|receiv(?:ing|e) (?:e?-?mail|messages)|connections|login|invalid recipients|user quota|dmarc|url domains|tenant|customer|user sending/i,
  ],
  also: ['infrastructure'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
});

EXAMPLES: addExamples(senderRateLimit, {
  is: [
    '550 5.1.1 This IP has sent too many messages this hour. IB504',
    '421 4.7.0 You are sending too fast, please slow down',
    '550 Sender frequency limited.',
    '451 4.7.1 Message rate limit exceeded for 192.0.2.7',
  ],
  isNot: [
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages', // the recipient's limit
    '550 5.4.5 Daily user sending limit exceeded.', // your own provider's limit
  ],
});
