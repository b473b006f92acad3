import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const protocolViolation = defineCause({
  id: 'protocol-violation',
  bucket: 'content',
  actor: 'your-admin',
  when: [
    { phrase: phrase('multiple (?:destination|recipient) domains') },
    {
      phrase: phrase(
        'send (?:ehlo|helo|hello) first|(?:ehlo|helo)(?:\\/(?:ehlo|helo))? first|polite people say hello',
      ),
    },
    { vendor: /AUP#CXSMTP\b/ },
    {
      phrase: phrase(
        'bad sequence of commands|commands? {gap}out of (?:sequence|order)|improper (?:use of )?(?:smtp )?(?:command )?pipelining|protocol (?:error|violation|synchroni[sz]ation)',
      ),
    },
    {
      phrase: phrase(
        '(?:unimplemented|unrecogni[sz]ed|unknown|invalid|unsupported|bad|illegal) (?:smtp )?command(?! arg)',
      ),
    },
    { phrase: phrase('command {gap}{not} (?:recogni[sz]ed|implemented|supported|understood|known)') },
    {
      phrase: phrase(
        'too many (?:bad|unrecogni[sz]ed|invalid|protocol|syntax|wrong|unknown|illegal|junk) (?:commands|errors)',
      ),
    },
    {
      phrase: phrase(
        'syntax error(?:s)?(?: in(?! (?:the )?(?:rcpt|reverse|return|sender|address|mail from))| ,|, command| -|$)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('(?<!your )(?:line|command|lines) (?:length |is |was )?(?:too long|exceeds|exceeded)'),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'send hello first|no data before greeting|talks too soon|too soon|pregreet|(?:started|began) (?:transmitting|talking|sending|speaking) before|before (?:the )?greeting|synchroni[sz]ation error',
      ),
    },
    {
      phrase: phrase(
        '(?:parameter|argument|esmtp option)s? {gap}{not} (?:recogni[sz]ed|supported|implemented)',
      ),
    },
    {
      phrase: phrase(
        '(?:smtputf8|8bitmime|utf8smtp) {gap}(?:required|{not})|{not} support {gap}(?:smtputf8|8bitmime|internationali[sz]ed)',
      ),
    },
    {
      phrase: phrase('arguments? (?:\\S{1,10} ){0,3}(?:{is} )?invalid\\b|invalid[- ]arguments?\\b'), // X.400
      confidence: 'medium',
    },
    { enhanced: /^[45]\.5\.(?:1|2|4|5|6)$/ },
    { enhanced: /^[45]\.3\.3$/ },
    { reply: /^(?:50[0-4]|455|555)$/, with: /[a-z]{2} [a-z]{2}/i },
    {
      phrase: phrase('too many (?:\\S{1,12} )?errors\\b(?! on (?:our|the|my|a|backend))'),
      actor: 'your-admin',
      confidence: 'medium',
      also: ['reputation', 'infrastructure'],
    },
    { vendor: /smtplf\.html/i, actor: 'your-admin' },
    { token: /BareLinefeedsAreIllegal/i, actor: 'your-admin' },
    {
      phrase: phrase('(?:bare|naked|lone|stray) (?:lf|cr|line ?feeds?|newlines?|carriage returns?)'),
      actor: 'your-admin',
    },
    {
      phrase: phrase(
        '(?:did(?:n.t| not)|do(?:n.t| not)|{not}) wait(?:ing)? for (?:the |my |our )?(?:greeting|banner|welcome|220|response|reply)|(?:before|ahead of) (?:the |my |our )(?:greeting|banner|welcome)|early ?talk(?:er|ing)|pre-?greet(?:ing)?',
      ),
      also: ['reputation'],
    },
    { phrase: phrase('lines? longer than \\d{3}') },
    { vendor: /\b(?<!\brate limit\W{1,3})(?:MI:CCL|MI:CEL|RP:CCL|RP:CEL)\b/, also: ['infrastructure'] }, // NetEase: https://help.163.com/
    {
      phrase: phrase('excessive amounts? of (?:data|commands|errors)'),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '{not} follow(?:ing)? the (?:smtp )?protocol|violat\\S{1,5} (?:of )?(?:the )?smtp\\b|\\brfc ?(?:\\d{3,4} )?violation|violat\\S{1,4} (?:the )?rfc\\b',
      ),
      confidence: 'medium',
    },
  ],
  unless: [
    /pregreet.{0,40} listed|not (?:an? )?fully[- ]qualified|recipient|mailbox|user unknown|address syntax|(?:helo|ehlo).{0,30}(?:reject|invalid|resol|qualified|syntactically)|(?:invalid|bad|rejected) (?:helo|ehlo)|authentication type|starttls|\bauth(?:entication)?\b|unknown users|addresses which/i,
  ],
  also: ['infrastructure'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4',
});

EXAMPLES: addExamples(protocolViolation, {
  is: [
    '554 your host began talking before we had greeted it',
    '554 you spoke before our banner',
    "550 5.7.1 Sorry, connection from your address was rejected as you didn't wait for greeting",
    '503 5.5.1 Bad sequence of commands.',
    '502 5.5.1 Unrecognized command',
    '554 SMTP synchronization error',
    '501 Syntax error in parameters or arguments',
    '421 4.7.0 too many errors, bye',
    '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds',
    '550 line longer than 998',
    'Transfer failed [0], an argument of the message is invalid [11]',
    '450 RP:CCL 163 smtp2,abc 1700000000',
  ],
  isNot: [
    '501 5.1.3 Bad recipient address syntax', // the address
  ],
});
