import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const senderAddressRefused = defineCause({
  id: 'sender-address-refused',
  bucket: 'sending-path',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    { vendor: /reject_reason\W{1,4}invalid-sender/i }, // Mandrill
    {
      phrase: phrase(
        '{not} recogni[sz]e {gap}as a valid sender|(?:from|sender)(?:\\/sender)? name {is} {not} valid|fake sender(?!.s\\b)',
      ),
    },
    { phrase: phrase('relaying disallowed as') },
    {
      phrase: phrase('sender address rejected: (?:user unknown|undeliverable|unknown)'),
      confidence: 'medium', // what their probe of it heard
    },
    { phrase: phrase('(?:valid|any) sender in any header|no valid sender'), also: ['content'] },
    {
      phrase: phrase(
        'no bounces? accepted|null (?:sender|reverse.path|return.path) {gap}(?:{denied}|{not})|refus(?:e|ed|ing) mail from: ?<>|(?<!\\b(?:path|domain|your \\S{1,20}) )do(?:es)? not accept bounces',
      ),
      actor: 'your-admin', // no person writes with an empty sender
    },
    {
      phrase: phrase(
        '(?:from|sender) (?:address )?{gap}(?:{is} )?not (?:one of|owned by|yours|your|belong\\S{0,3})',
      ),
      also: ['authentication'],
    },
    {
      phrase: phrase(
        'domain lockdown|{sender} (?:\\S{1,80} )?{not} (?:permitted|allowed|authori[sz]ed|valid) for (?:this |the |that )?(?:domain|account|user|login)',
      ),
      actor: 'your-admin',
      also: ['authentication', 'sender-account'],
    },
    {
      wording: /email address is not verified/i,
      actor: 'your-admin',
      also: ['sender-account', 'authentication'],
    },
    { wording: /must be verified.{0,60}(?:identit|sender)/i, actor: 'your-admin' },
    { vendor: /\bLPN105_421\b/ },
    { vendor: /AUP#(?:In|Out|I|O)?-?15[02]0\b/ },
    {
      phrase: phrase(
        '{sender} (?:address )?{gap}{not} (?:owned by|belong(?:s|ing)? to) (?:the |your |an? )?(?:auth\\S{0,12} )?(?:user|login|account)',
      ),
    },
    { phrase: phrase('mail from not owned by') },
    {
      phrase: phrase(
        '(?:you are |user )?{not} (?:allowed|authorized|permitted) to (?:send|use) (?:as|from(?! (?:this|that|your|the) (?:ip\\b|host|server|network|client|machine|address range))|on behalf|this sender|the sender|that sender)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:from|sender) address {gap}(?:does|must|did) (?:not )?match {gap}(?:authenticated|login|account|user)',
      ),
    },
    { phrase: phrase('(?:from address|sender identity) {gap}(?:does not match|{not}) (?:a )?verified') },
    {
      phrase: phrase(
        '(?:malformed|bad|invalid|incorrect) (?:envelope )?sender(?: address)? ?(?:syntax|format)',
      ),
    },
    { enhanced: /^5\.1\.7$/ },
    {
      phrase: phrase(
        '(?:senden|envoyer|enviar|inviare|verzenden|wys.a.|wysy.a.|отправлять|отправить|отправк\\S|skicka|sende) {gap}(?:im auftrag|im namen|au nom d|en nombre d|em nome d|per conto d|namens|w imieniu|от имени|p[aå] uppdrag|p[aå] vegne)|(?:im auftrag|im namen) {gap}(?:zu senden|senden,? (?:wenn|oder))|代理送信|代表.{0,8}(?:发送|發送|傳送)邮?',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('(?:no such user|user unknown|unknown user)(?: here)? sender verif') },
    {
      phrase: phrase(
        '(?:envelope )?sender(?: address)? (?:<?@{3,}>? )?(?:{is} )?(?:rejected|refused)(?!: ?\\S)\\b',
      ),
      confidence: 'low',
      also: ['recipient-policy', 'authentication'],
    },
    {
      phrase: phrase(
        'syntactically (?:invalid|incorrect) (?:sender|mail|from)|null (?:envelope|sender) only',
      ),
    },
    {
      phrase: phrase(
        '(?:sender|from)(?: address)? {gap}{not} match {gap}(?:logged|log-?in|authenticated user|user|account)|only send (?:mail )?(?:from|as|with) (?:addresses|senders?|domains?|your|identit)|(?:invalid|bad|illegal) (?:envelope )?sender(?: address)?\\b(?!(?:.s)?:? (?:domain|ip|host|score|history|reputation|system|credential|id\\b|polic))|sender address must (?:contain|be|have|include)',
      ),
      confidence: 'medium',
      also: ['authentication', 'recipient-policy'],
    },
    {
      phrase: phrase('sender (?:\\S{1,30} )?(?:may|must|can) ?{not} (?:use|be used)'),
      confidence: 'medium',
      also: ['authentication', 'recipient-policy'],
    },
    {
      phrase: phrase(
        'domain(?: name)? required for (?:the )?sender|sender (?:address )?(?:must|needs? to|has to) (?:have|contain|include) (?:an? )?(?:full(?:y qualified)? )?domain',
      ),
    },
    {
      phrase: phrase(
        'sender address rejected: (?:{not} a valid|invalid|bad\\b|malformed|illegal|incomplete)',
      ),
    },
    {
      phrase: phrase(
        'sender address (?:{is} )?(?:invalid|illegal|malformed|syntax)|(?:may|can|must|are|were) ?{not} (?:allowed to |permitted to |authori[sz]ed to )?send as (?:this|that|the|another|<)',
      ),
    },
    {
      phrase: phrase(
        'sender {is} {not} (?:the )?(?:owner|holder) of|{not} (?:the )?(?:owner|holder) of (?:this|that|the) (?:sender|from|envelope|address)|(?:do|does) {not} own (?:this|that|the) (?:sender |from )?address',
      ),
    },
    {
      phrase: phrase(
        'sending (?:mail |messages? )?(?:as|for|in the name of) (?:an?other|someone else|other|this|that|a different) (?:user|sender|address|person)?',
      ),
    },
    {
      phrase: phrase(
        '(?:absender|exp.diteur|remitente|remetente|mittente|afzender|nadawc|отправител|avs.ndar|afsender)\\S{0,8} {gap}(?:passt (?:\\S{1,8} )?nicht|stimmt (?:\\S{1,8} )?nicht|entspricht (?:\\S{1,8} )?nicht|geh.rt (?:\\S{1,8} )?nicht|ne correspond pas|diff.rent d|no (?:coincide|corresponde|pertenece)|n[aã]o (?:corresponde|pertence)|non corrisponde|komt niet overeen|muss (?:\\S{1,10} ){0,3}(?:entsprechen|übereinstimmen)|doit correspondre|n.appartient pas|debe (?:coincidir|corresponder)|deve (?:corresponder|coincidir|corrispondere)|nie nale[zż]y|nie odpowiada|musi (?:by. zgodn|odpowiad)|не соответ|не совпад|не принадл)',
      ),
      also: ['authentication'],
    },
    {
      phrase: phrase('(?:return|from|reverse|reply) (?:address|path) {is} (?:refused|rejected)'),
      confidence: 'medium',
      also: ['authentication', 'recipient-policy', 'reputation'],
    },
    { wording: phrase('verification failed for {long}\\bcalled: ') },
    {
      phrase: phrase(
        '(?:sasl|authenticated|log-?in|smtp)(?: (?:user|name|log-?in|address))? and (?:the )?(?:sender|from|envelope|mail ?from)(?: address)? (?:do |are )?(?:differ|{not} )|(?:mail ?from|from|envelope|sender)(?: (?:sender|address|header|field|name|domain)|: header)* (?:and|&|vs\\.?) (?:the |your |sasl |smtp )*(?:auth\\S{0,11}|log-?in|user ?name|user|account|credentials|envelope|mail ?from|return[- ]path)(?: (?:sender|user|name|address|id|account))? (?:are |is |do |does |must be |should be )?(?:{not} )?(?:the |be )*(?:same|match|equal|identical|agree|differ|different)',
      ),
      also: ['authentication', 'content'],
    },
    {
      phrase: phrase(
        '(?:mail ?from|from|envelope|sender)(?: (?:sender|address|header|field|name|domain)|: header)* (?:(?:must|should|has to|needs? to|have to) (?:be )?(?:the )?(?:equal|match|same as|identical (?:to|with)|agree with|correspond to)|(?:is |are )?(?:differs?|different) from|(?:do|does|is|did)(?:n.t| {not}) (?:match|equal|correspond to|agree with)) (?:to )?(?:the |your |that of )*(?:auth\\S{0,11}|log-?in|log-?ged|sasl|smtp user|smtp auth|account|user)',
      ),
      also: ['authentication'],
    },
    {
      phrase: phrase(
        '{not} (?:allowed|permitted|authori[sz]ed) to (?:send|submit|post|use)(?: any)?(?: mails?| e-?mails?| messages?)? ?(?:from|as|using|with)? ?(?:this|that|the|another|a different|such an?|other) (?:from|sender|envelope|e-?mail|sending)? ?(?:domain|address|identity|sender)|(?:does|do|will) {not} (?:accept|allow|permit) (?:masquerad|forging|forged (?:sender|from))|(?:masquerading|forging (?:of )?(?:the |your )?(?:sender|from|address\\S{0,2}))\\S{0,8} {gap}(?:{denied}|{not} (?:allowed|permitted|accepted))',
      ),
      confidence: 'medium',
      also: ['authentication', 'recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:empty|blank|null) (?:envelope )?(?:sender|from|return[- ]path|reverse[- ]path)s? {gap}(?:{denied}|{not})|(?<!(?:forged|fake|bogus|false) )bounces?(?: messages?| mails?)? (?:(?:to|for|at|from) (?:\\S{1,12} ){1,2})?(?:{is} )?(?:{denied}|unwanted|{not} (?:taken|wanted|welcome|accepted))|{not} (?:accept|take|want|receive) (?:any )?(?:bounces?\\b|dsns?\\b|delivery (?:reports|notifications)|null senders?)|no bounces (?:to|for|here|please|allowed)',
      ),
      actor: 'recipient-admin',
      confidence: 'medium',
      also: ['recipient-policy', 'content'],
    },
    {
      phrase: phrase(
        '(?:header-?)?from (?:\\S{1,60} )?domain (?:{is} )?{not} (?:authori[sz]ed|allowed|permitted) (?:for|to) (?:relay|send)',
      ),
      also: ['sender-account', 'authentication'],
    },
    {
      phrase: phrase('sender address has (?:an? )?(?:invalid|illegal|bad|wrong|malformed) (?:format|syntax)'),
    },
    {
      phrase: phrase(
        'alias(?:es)? (?:{is} )?{not} (?:allowed|permitted|accepted) (?:as|for) (?:the |an? )?(?:sender|sending|from)',
      ),
    },
    {
      phrase: phrase(
        '(?:d[üu]e?rfen|darf) {gap}absender\\S{0,10} {gap}nicht (?:benutz|verwend|nutz)|ne pouvez pas utiliser {gap}exp.diteur|no puede (?:usar|utilizar) {gap}remitente|non pu[oò] usare {gap}mittente',
      ),
      also: ['authentication'],
    },
    {
      phrase: phrase(
        'mail ?from (?:address )?(?:format|syntax) (?:{is} )?(?:error|invalid|wrong|incorrect)|mail from:? (?:address )?(?:{is} |are )?(?:missing|{not} rfc)|syntax error in (?:the )?reverse[- ]path',
      ),
      also: ['content'],
    },

    {
      phrase: phrase(
        'syntax (?:error )?(?:in|of) (?:the |your )?(?:mail ?from|sender|from (?:address|field|command)|return[- ]path|envelope from)|mail from:? (?:{is} )?(?:an? )?(?:unrecogni[sz]ed|malformed|bad|illegal|unparsable) (?:address|sender|mailbox)',
      ),
      also: ['content', 'authentication'],
    },
    {
      phrase: phrase(
        'call(?:ed|ing)?[- ]?(?:back|out) (?:\\S{1,8} )?(?:return.path|sender|envelope) {long}(?:no such|user unknown|unknown user|{not} exist)|sender {gap}(?:callout|callback|call-?back|call-?out|verif\\S{1,8})\\S? {gap}(?:no such (?:user|mail ?box|recipient|address)|user unknown|unknown user|(?:does {not}|doesn.?t) exist)',
      ),
      also: ['authentication'],
    },
  ],
  also: ['authentication'],
  source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
});

EXAMPLES: addExamples(senderAddressRefused, {
  is: [
    '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: sales@acme.example',
    '553 5.7.1 <ceo@acme.example>: Sender address rejected: not owned by user sales@acme.example',
    '550 5.7.1 The From address does not match the authenticated account',
    '501 MAIL FROM: address missing',
    '555 syntax error in the reverse-path',
    'Vous ne pouvez pas envoyer un message au nom de cet utilisateur',
    '550 unknown user Sender verification failed',
    '550 envelope sender refused',
    '501 syntactically incorrect sender address',
    '553 the sender does not match your login',
    '550 you may only send from identities that you own',
    '550 this sender may not be used with your login',
    '553 5.5.4 <cron>... domain name required for sender',
    '550 5.1.7 <cron@web1>: Sender address rejected: incomplete',
    '553 your sender address is malformed',
    '553 you do not own that sender address',
    '550 sending as a different user is forbidden',
    '553 Absender passt nicht zum Benutzerkonto',
    'Your message was not delivered because the return address was refused.',
    '550 Verification failed for sales@acme.example Called: 192.0.2.8 Sent: RCPT TO Response: sorry, no mailbox here by that name Sender verify failed',
    '553 mail from and login must be the same',
    '550 5.7.1 From header differs from the authenticated user',
    '550 you may not send as a different sender: not permitted to use that address',
    '550 bounces to this address are not taken',
    '550 Adres nadawcy nie należy do użytkownika',
    '501 5.5.2 Syntax error in MAIL FROM',
    '501 MAIL FROM: malformed address: <cron>',
    '550 sender callback: the mailbox does not exist',
  ],
  isNot: [
    '550 5.7.1 <sales@acme.example>: Sender address rejected: Access denied', // their rule about you
    '550 5.1.8 invalid sender domain',
    '550 forged bounce refused', // what it holds, not who sends
    '550 your domain does not accept bounces', // their check of it
  ],
});
