import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const senderAddressRefused = defineCause({
  id: 'sender-address-refused',
  bucket: 'sending-path',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '{not} recogni[sz]e {gap}as a valid sender|(?:from|sender)(?:\\/sender)? name {is} {not} valid|fake sender',
      ),
    },
    { phrase: phrase('relaying disallowed as') },
    { phrase: phrase('sender address rejected: (?:user unknown|undeliverable|unknown)') },
    { phrase: phrase('(?:valid|any) sender in any header|no valid sender'), also: ['content'] },
    {
      phrase: phrase(
        'no bounces? accepted|null (?:sender|reverse.path|return.path) {gap}(?:{denied}|{not})|refus(?:e|ed|ing) mail from: ?<>|do(?:es)? not accept bounces',
      ),
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
        '(?:you are |user )?{not} (?:allowed|authorized|permitted) to (?:send|use) (?:as|from|on behalf|this sender|the sender|that sender)',
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
  ],
  also: ['authentication'],
  source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
});

EXAMPLES: addExamples(senderAddressRefused, {
  is: [
    '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: sales@acme.example',
    '553 5.7.1 <ceo@acme.example>: Sender address rejected: not owned by user sales@acme.example',
    '550 5.7.1 The From address does not match the authenticated account',
    'Vous ne pouvez pas envoyer un message au nom de cet utilisateur',
  ],
  isNot: [
    '550 5.7.1 <sales@acme.example>: Sender address rejected: Access denied', // their rule about you
  ],
});
