import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const forwardTargetDead = defineCause({
  id: 'forward-target-dead',
  bucket: 'address',
  actor: 'recipient',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        '(?:cannot|could not|can.?t) reach (?:the |your )?mailbox(?! (?:server|host|store|database|cluster))',
      ),
    },
    { vendor: /\bSL E5(?!04|15)\d\d\b/ }, // https://simplelogin.io/docs/
    {
      phrase: phrase(
        '(?:user unknown|does not exist|no such user|unknown user|mailbox unavailable|{not} found) {gap}\\(expanded from|\\(expanded from \\S{1,90}\\)?>?:? (?:user unknown|unknown user|no such user)',
      ),
    },
    { phrase: phrase('misconfigured forwarding address') },
    {
      phrase: phrase(
        'forward(?:ing)? (?:address|target|destination) {gap}(?:unknown|{not} (?:exist|found|valid)|does not exist|invalid|dead)',
      ),
    },
    { phrase: phrase('invalid mailbox \\(call fwd\\)'), confidence: 'low' },
    { enhanced: /^5\.2\.14$/ },
    {
      phrase: phrase(
        '(?:all|every|each) (?:aliases|targets?|forwards?|destinations?|members?|alias) {gap}(?:undeliverable|dead|fail|bounc|invalid|unknown|{not} exist)',
      ),
    },
    {
      phrase: phrase('(?:mailing list|alias|list|group) expansion (?:problem|failed|error|failure)'),
      actor: 'recipient-admin',
      also: ['infrastructure', 'recipient-policy'],
    },
    { enhanced: /^[45]\.2\.4$/, actor: 'recipient-admin', also: ['infrastructure', 'recipient-policy'] },
    {
      vendor: /\.forward\S{0,3}:? (?:line \d|world|group|unsafe)/i,
      confidence: 'medium',
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '(?:forwarding|redirection) of \\S{1,80} (?:leads|goes|points|ends) {gap}(?:gone|dead|unknown|closed|{not})|(?:forwards?|forwarded|forwarding|redirects?|redirected) to (?:an? |the )?(?:\\S{1,10} )?(?:address|account|mail ?box|user|target) (?:that|which|who) {gap}(?:gone\\b|dead\\b|unknown|closed|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:forward(?:ing|s)?|redirect(?:ion)?) (?:target|address|destination) {gap}(?:closed|broken|dead\\b|gone\\b|unknown|invalid|no longer)',
      ),
    },
    {
      phrase: phrase(
        '(?:forwards?|forwarded|forwarding|redirects?|redirected) to (?:\\S{1,60} ){1,5}?(?:which|that|who|but|and) (?:\\S{1,8} ){0,2}?(?:{is} (?:gone|dead|unknown|closed|invalid)|no such|{not} exist)',
      ),
    },
    {
      wording: phrase(
        '(?:weiterleitungs?(?:adresse|ziel)|ziel der weiterleitung|direcci.n de reenv.o|adresse de (?:transfert|redirection)|endere.o de (?:re)?encaminhamento|indirizzo di inoltro|doorstuuradres|адрес\\S? пересылки|adres przekierowania) {long}(?:existiert nicht|nicht mehr|unbekannt|gel.scht|ung.{1,2}ltig|no existe|inexist|inconnu|n.existe|n.o existe|non esiste|inesist|bestaat niet|nie istnieje|не существ)',
      ),
    },
  ],
  source: 'https://www.postfix.org/bounce.8.html',
});

EXAMPLES: addExamples(forwardTargetDead, {
  is: [
    '<(expanded from <team@acme.example>): unknown user',
    '550 5.1.1 <bo@corp.example>: user unknown (expanded from <team@club.example>)',
    '550 5.2.14 Misconfigured forwarding address',
    '550 The forwarding address does not exist any more',
    '550 every destination of this alias is dead',
    '524 5.2.4 Mailing list expansion problem',
    '550 /home/kim/.forward: line 2: cannot deliver',
    '550 5.1.1 bo@club.example forwards to a mailbox that no longer exists',
    '550 the alias is redirected to an account which was closed',
    '550 the redirect address of this pupil is dead',
    '550 kim is forwarded to kim@big.example, which is gone',
    "550 L'adresse de redirection est inconnue",
  ],
  isNot: [
    '550 5.1.1 <bo@corp.example>: user unknown', // nobody forwards
    '451 4.3.0 alias database unavailable', // their server for the moment
    '451 could not reach the mailbox store', // a machine
  ],
});
