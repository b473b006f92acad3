import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const addressSyntax = defineCause({
  id: 'address-syntax',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { phrase: phrase('(?:restricted|illegal|disallowed|forbidden|unsupported) characters? (?:in|within)') },
    { wording: /not a valid rfc.?5321 address/i },
    {
      phrase: phrase(
        '(?:bad|invalid|malformed|illegal|incorrect|wrong|improper) (?:recipient |destination |mailbox |e-?mail |to |rcpt |x\\.400 )*address (?:syntax|format)',
      ),
    },
    {
      phrase: phrase(
        '(?:address(?! rejected)|recipient(?! address rejected)|mailbox|domain|local part|rcpt)(?: name| address)? (?:\\S{1,80} )?(?:syntax|format|has (?:bad|invalid) syntax|contains (?:an? )?(?:invalid|illegal)|is malformed|malformed)',
      ),
    },
    {
      phrase: phrase(
        '(?:syntax error|invalid characters?|illegal characters?|bad characters?|malformed) {gap}(?:in |of )?(?:the )?(?:mailbox|recipient|address|local part|e-?mail)',
      ),
    },
    {
      phrase: phrase(
        '(?:single label|fully.qualified) {gap}(?:recipient|domains? not accepted)|recipient address rejected: need fully',
      ),
    },
    {
      phrase: phrase(
        'colon-nobrackets|not a valid (?:e-?mail|internet) address|address {gap}rfc ?(?:822|2822|5321|5322)',
      ),
    },
    { enhanced: /^[45]\.1\.(?:3|6)$/, with: /syntax|label|invalid|valid|format/i },
    { phrase: phrase('(?:invalid|bad) address'), at: ['mimecast', 'microsoft'], confidence: 'medium' },
    { enhanced: /^[45]\.1\.3$/ },
    {
      phrase: phrase(
        '(?:bang|uucp|source)[- ]?(?:paths?|routes?|routing|routed)\\b {gap}{not}|address {gap}{not} (?:contain|have|include) (?:a |an )?(?:fully.qualified|domain)',
      ),
    },
    { enhanced: /^[45]\.6\.7$/ },
    {
      phrase: phrase(
        'syntactically (?:invalid|incorrect|wrong|bad) (?:\\S{1,12} )?(?:rcpt|recipient|to|address)|missing (?:an? |the )?(?:@|at sign|domain part|domain) in (?:the )?(?:recipient|address)|(?:quote|bracket|parenthes[ie]s)s? {not} (?:closed|balanced|matched) in',
      ),
    },
    {
      phrase: phrase(
        '\\b5\\.1\\.3\\b {long}(?:invalid|malformed|illegal|improper|incorrect) (?:recipient |destination |mailbox |e-?mail )*address',
      ),
    },
    {
      phrase: phrase(
        'address (?:{is} )?(?:contains?|has|having|with) (?:an? )?(?:space|blank|illegal|invalid|forbidden|bad)|mail ?box name {not} allowed',
      ),
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '(?:domain|local part|address|user) (?:part )?(?:{is} )?(?:missing|empty|absent)(?! (?:from|in) )(?: or (?:malformed|invalid|bad))?',
      ),
    },
    {
      phrase: phrase(
        '(?:can ?not|can.?t|unable to) process (?:the |this |your |that )?(?:recipient )?address',
      ),
    },
    { phrase: phrase('address (?:{is} )?too long|(?:imbalanced|unbalanced|mismatched) (?:angle )?brackets') },
    {
      phrase: phrase('syntax error\\b{long}rcpt to ?:? ?<|syntax error in (?:the )?rcpt\\b'),
      confidence: 'medium',
      also: ['content'],
    },
    {
      phrase: phrase(
        '(?:space|blank|comma|bracket|quote|double dot)s? (?:\\S{1,8} ){0,3}?(?:in|inside|within) (?:the |this |your )?(?:\\S{1,10} )?address|address (?:part )?(?:can ?not|could not|can.?t) (?:be )?(?:analy[sz]ed?|parsed?|decoded?|understood|read)\\b|(?:アドレス|宛先).{0,6}(?:書式|形式|構文).{0,8}(?:正しく|不正|誤)|地址(?:格式|语法|語法).{0,6}(?:错|錯|不正|无效|無效)|주소 ?형식.{0,8}(?:잘못|올바르)',
      ),
    },
  ],
  unless: [/\bheaders?\b|\b(?:dkim|signature)\b|sender|mail from|helo|does not exist|unknown|not found/i],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(addressSyntax, {
  is: [
    '550 source routes are not understood here',
    'domain missing or malformed',
    '553 5.1.3 The recipient address is not a valid RFC 5321 address.',
    '501 5.1.3 Bad recipient address syntax',
    '501 Bad address syntax. See the help page',
    '501 Syntactically wrong recipient address',
    '550 5.1.3 illegal mailbox address',
    '501 the address has a blank inside',
    '550 Cannot process address',
    '553 5.1.3 unbalanced brackets',
    '501 Syntax error in "RCPT TO:<>bo@corp.example"',
    '553 a comma stands in the address',
    '553 the address cannot be parsed',
    '501 宛先の形式が不正です',
  ],
  isNot: [
    '501 5.1.7 Bad sender address syntax', // the sender's
    '501 Syntactically invalid HELO argument(s)',
    "550 syntax error in header 'Cc': malformed address",
    '451 Cannot process message, try again', // nothing about the address
    '555 5.5.2 Syntax error, goodbye', // no address is quoted
  ],
});
