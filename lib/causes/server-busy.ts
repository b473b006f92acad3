import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const serverBusy = defineCause({
  id: 'server-busy',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: { 4: 'temporary' },
  when: [
    { enhanced: /^[45]\.4\.8$/, confidence: 'low' },
    {
      phrase: phrase('insufficient permissions?|lock failure|error while writing|temporary lookup failure'),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:virus_?scan|scanner|scanners|content filter|filter|milter|antivirus|spam check)\\S{0,4} {gap}(?:failed|timed? ?out|unavailable|error|{not} (?:available|running|responding))|all virus scanners failed|error in processing',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'command died with|temporary failure|mailer (?:error|failed|died)|(?:server|local) configuration (?:error|problem)|system (?:is )?incorrectly configured',
      ),
    },
    { phrase: phrase('recipient temporarily unavailable'), confidence: 'medium', also: ['address'] },
    { wording: /server busy|resources temporarily unavailable/i },
    { vendor: /\b(?:(?:OFR|LPN)\w{0,4}_(?:105|107|108|109|201|505)|IB101|AUP#(?:In|Out|I|O)?-?1090)\b/i },
    {
      wording:
        /(?:(?<!sender address rejected: )unverified address|verification in progress|has(?: not)? been verified yet|not checked yet)/i,
      also: ['address'],
    },
    {
      phrase: phrase(
        '(?:try|retry|come back|resend|call back) (?:your (?:message|request) |again |it |sending |back )*(?:later|shortly|soon|another time|in a (?:while|moment))',
      ),
      confidence: 'low',
    },
    { phrase: phrase('later, closing connection'), confidence: 'low' },
    {
      phrase: phrase(
        '(?:service|server|system|mta|host|smtp) (?:\\S{1,60} )?(?:{is} )?(?:currently |temporarily |too )*(?:busy|unavailable|overloaded|{not} (?:available|ready|active|accepting)|under heavy load|out of service)',
      ),
    },
    {
      phrase: phrase(
        '(?:temporary|temporarily|transient|internal|local) (?:\\S{1,20} )?(?:server |system |local |delivery |internal |lookup |processing |software |configuration )*(?:error|failure|problem|unavailable|issue|rejected|deferred|unable|disabled)',
      ),
    },
    {
      phrase: phrase(
        '(?:system|server|mail|network|high|heavy|excessive) (?:load|congestion|overload)|load (?:is )?too high|mail system congestion|queue quota|load average',
      ),
    },
    {
      phrase: phrase(
        'error in processing|could not (?:complete|process) (?:recipient|your|the request)|unable to process|cannot process|message failed to be replicated|internal (?:server )?error|unexpected (?:error|failure|exception)|queue file write error|unable to (?:queue|accept|check|complete) (?:this|the|your|an|recipient|message)?',
      ),
    },
    {
      phrase: phrase(
        'service refus(?:e|é)\\b|service refused,? (?:please )?(?:try|retry)|veuillez (?:essayer|réessayer) plus tard|bitte versuchen sie es später|später noch einmal|inténtelo (?:de nuevo )?más tarde|tente novamente mais tarde|попробуйте позже|请稍后|稍后再试|後でもう一度|しばらく',
      ),
    },
    { enhanced: /^(?:4\.3\.0|[45]\.3\.2)$/, confidence: 'low' },
    { enhanced: /^[45]\.4\.(?:5|24|25|28)$/ },
    { enhanced: /^4\.(?:3\.[05]|7\.700|4\.[08]|5\.0)$/, confidence: 'low' },
    { reply: /^4(?:21|50|51)$/ },
  ],
  unless: [
    /^55\d (?:5\.\d\.\d )?service (?:is )?unavailable\W{0,3}$|blocked using|black ?list|listed|reputation|recipient address rejected: (?:user|undeliverable)|dmarc|banned|login|authenticat|traffic not accepted/i,
  ],
  also: ['reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
});

EXAMPLES: addExamples(serverBusy, {
  is: [
    '421 4.3.0 Temporary System Problem. Try again later.',
    '451 4.3.2 Internal server error',
    '421 4.7.0 Try again later, closing connection.',
    '421 4.1.1 <bo@corp.example>: Recipient address rejected: unverified address: Address verification in progress',
  ],
  isNot: [
    '550 5.7.1 Service unavailable; client [192.0.2.7] blocked using prs.proofpoint.com', // a list
  ],
});
